"""Amounts: over which periods they fall, to the cent."""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from portfolio.findings import Code
from portfolio.model import Amount
from portfolio.reading.log import Log, Spot
from portfolio.reading.schema.kinds import ONE


def spread(cents: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Divide cents over periods in proportion to the weights, by cumulative floor; evenly where all are 0."""
    total = sum(weights.values())
    parts = list(weights.values()) if total else [1] * len(weights)
    total = total or len(weights)
    up_to = [cents * part // total for part in accumulate(parts)]
    return {period: until - before for period, until, before in zip(weights, up_to, [0, *up_to], strict=False)}


def evenly(cents: int, periods: Sequence[str]) -> dict[str, int]:
    """Divide cents over periods evenly, by cumulative floor."""
    if len(periods) == 1:
        return {periods[0]: cents}
    return spread(cents, dict.fromkeys(periods, 1))


def amount(
    written: Mapping[str, int] | None, runs: Sequence[str], periods: Sequence[str], spot: Spot, log: Log
) -> Amount:
    """Place what was written in periods: one number evenly over those in which the initiative runs."""
    if not written:
        return {}
    if ONE in written:
        return evenly(written[ONE], runs)
    if not written.keys() <= {*runs}:
        _check(written, runs, periods, spot, log)
    return {period: written[period] for period in periods if period in written}


def _check(written: Mapping[str, int], runs: Sequence[str], periods: Sequence[str], spot: Spot, log: Log) -> None:
    """Note periods that do not exist, and amounts in a period in which the initiative does not run."""
    for period in written:
        if period not in periods:
            log.unknown(Code.UNKNOWN_PERIOD, period, periods, spot.key_span(period))
        elif period not in runs and written[period]:
            log.add(Code.OUTSIDE_ITS_PERIODS, spot.key_span(period), period=period, periods=tuple(runs))


def total(written: Mapping[str, int] | None) -> int:
    """Return the cents over all periods, known or not."""
    return sum(written.values()) if written else 0
