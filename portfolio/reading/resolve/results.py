"""What was measured before: one line per outcome and year, each number within the one before it."""

from collections.abc import Sequence
from itertools import pairwise

from portfolio.findings import Code, Fact
from portfolio.model import Compared, Result
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.names import References
from portfolio.reading.schema.initiative import Result as ResultShape

_CHAIN = ("started", "achieved", "observed", "retained")


def results(shapes: Sequence[ResultShape], spot: Spot, refs: References) -> tuple[Result, ...]:
    """Resolve the result lines."""
    first: dict[tuple[str, int], int] = {}
    for k, shape in enumerate(shapes):
        place = spot.at(k)
        if refs.names.outcomes:
            refs.check(Code.UNKNOWN_OUTCOME, shape.outcome, refs.names.outcomes, place, "outcome")
        line = first.setdefault((shape.outcome, shape.year), k)
        if line != k:
            facts = {"outcome": shape.outcome, "year": str(shape.year)}
            refs.log.add(Code.RESULT_TWICE, place.span(), (spot.span(line),), **facts)
        _check(shape, place, refs.log)
    return tuple(map(_result, shapes))


def _check(shape: ResultShape, spot: Spot, log: Log) -> None:
    numbers = (shape.started, shape.achieved, shape.observed, shape.retained)
    for (less, low), (more, high) in pairwise(zip(_CHAIN, numbers, strict=True)):
        if high > low:
            log.add(Code.MORE_THAN_BEFORE, spot.span(more), more=more, less=less, high=high, low=low)
    if shape.compared is None:
        return
    started, achieved = shape.compared.started, shape.compared.achieved
    if started == 0:
        log.add(Code.NOT_ABOVE_ZERO, spot.span("compared", "started"), text="0")
    elif achieved > started:
        facts: dict[str, Fact] = {"more": "achieved", "less": "started", "high": achieved, "low": started}
        log.add(Code.MORE_THAN_BEFORE, spot.span("compared", "achieved"), **facts)


def _result(shape: ResultShape) -> Result:
    compared = shape.compared
    return Result(
        outcome=shape.outcome,
        year=shape.year,
        started=shape.started,
        planned=shape.planned,
        achieved=shape.achieved,
        observed=shape.observed,
        retained=shape.retained,
        compared=None if compared is None else Compared(started=compared.started, achieved=compared.achieved),
        level=shape.level,
        unit=shape.unit,
        people_per=shape.people_per,
        source=shape.source,
    )
