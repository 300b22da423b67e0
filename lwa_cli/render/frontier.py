"""The document of ``frontier`` as JSON data, schema 1: money in cents, exact integers beside natural values."""

from fractions import Fraction
from typing import TYPE_CHECKING

from lwa_cli.render.data import Data, number
from portfolio.optimise.answer import in_order

if TYPE_CHECKING:
    from portfolio.analysis.frontier import Frontier, Next, Step


def frontier(found: "Frontier", unit: str) -> Data:
    """Return every key of the document that stands between the envelope's head and its findings."""
    return {
        "unit": unit,
        "scale": found.worth.scale,
        "against": found.against.name,
        "against_unit": found.against.unit,
        "exact": found.exact,
        "own": number(found.own),
        "points": [_point(point, found) for point in found.points],
        "always": list(found.always),
        "never": list(found.never),
        "returning": list(found.returning),
        "next": None if found.next is None else _next(found.next, found),
    }


def _point(point: "Step", found: "Frontier") -> Data:
    return {
        "against": number(point.against),
        "value": _natural(point.units, found),
        "value_units": point.units,
        "selected": None if point.selected is None else list(in_order(point.selected)),
        "enters": list(point.enters),
        "leaves": list(point.leaves),
        "proven": point.proven,
    }


def _next(next_: "Next", found: "Frontier") -> Data:
    return {
        "against": number(next_.amount),
        "gain": _natural(next_.gain, found),
        "gain_units": next_.gain,
        "enters": list(next_.enters),
        "leaves": list(next_.leaves),
    }


def _natural(units: int | None, found: "Frontier") -> int | float | None:
    return number(None if units is None else Fraction(units, found.worth.scale))
