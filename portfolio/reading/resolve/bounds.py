"""Bounds in the unit of what they bound."""

from collections.abc import Callable
from fractions import Fraction

from portfolio.findings import Code
from portfolio.reading import scalars
from portfolio.reading.log import Log, Spot
from portfolio.reading.schema.kinds import Bounds as BoundsShape
from portfolio.rules import FREE, Bounds, Unit

READERS: dict[Unit, Callable[[str], int | Fraction]] = {
    "cents": scalars.cents,
    "people": scalars.count,
    "count": scalars.count,
    "number": scalars.number,
    "value": scalars.number,
    "share": scalars.share,
}


def bounds(shape: BoundsShape | None, unit: Unit, spot: Spot, log: Log, *, needed: bool = False) -> Bounds:
    """Read at least and at most, or exactly; a finding where they cross, are mixed, or are needed and missing."""
    if shape is None:
        return FREE
    at_least = _read(shape.at_least, unit, spot.at("at_least"), log)
    at_most = _read(shape.at_most, unit, spot.at("at_most"), log)
    exactly = _read(shape.exactly, unit, spot.at("exactly"), log)
    if shape.exactly is not None:
        if shape.at_least is not None or shape.at_most is not None:
            log.add(Code.EXACTLY_AND_MORE, spot.key_span("exactly"))
        return Bounds(exactly, exactly, exactly=True)
    if at_least is not None and at_most is not None and at_least > at_most:
        facts = {"at_least": shape.at_least or "", "at_most": shape.at_most or ""}
        log.add(Code.CROSSED_BOUNDS, spot.span("at_least"), (spot.span("at_most"),), **facts)
    if needed and shape.at_least is None and shape.at_most is None:
        log.add(Code.NO_BOUNDS, spot.span())
    return Bounds(at_least, at_most)


def _read(text: str | None, unit: Unit, spot: Spot, log: Log) -> Fraction | None:
    if text is None:
        return None
    try:
        return Fraction(READERS[unit](text))
    except scalars.ScalarError as error:
        log.refuse(error, spot.span())
        return None
