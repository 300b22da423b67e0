"""Differences in value as a report shows them: never nothing where there is something."""

from fractions import Fraction

from lwa_cli.report.document import Cell, Count, Number, Text
from lwa_cli.report.the_set import Valued, decimals
from lwa_cli.report.voice import Voice, needed
from lwa_cli.words.numbers import rounded

EXACT = 6
"""Decimals at most where a difference is to be acted on."""


def difference(units: int, study: Valued, voice: Voice, *, exact: bool = False) -> str:
    """Write a difference without its unit, for a sentence; one too small for the decimals as less than the smallest.

    ``exact``: with all the decimals that values of this round can have.
    """
    shown = needed([Fraction(1, study.worth.scale)], most=EXACT) if exact else decimals(study)
    if _unseen(units, study, shown):
        return voice.say(voice.reasons.less_than, smallest=Fraction(1, 10**shown))
    write = voice.numbers.number if exact or not units else voice.numbers.fixed
    return write(study.worth.natural(units), shown)


def difference_cell(units: int, study: Valued, voice: Voice) -> Cell:
    """Write a difference in a column; exactly nothing is 0."""
    if not units:
        return Count(0)
    shown = decimals(study)
    if _unseen(units, study, shown):
        return Text(f"< {voice.numbers.number(Fraction(1, 10**shown), shown)}")
    return Number(study.worth.natural(units), shown)


def number(units: int, study: Valued) -> Number:
    """Return a difference as a number, with more decimals where it would be shown as 0 though it is not."""
    shown = decimals(study)
    while _unseen(units, study, shown):
        shown += 1
    return Number(study.worth.natural(units), shown)


def _unseen(units: int, study: Valued, shown: int) -> bool:
    """Tell whether a difference would be shown as 0 though it is not."""
    return units > 0 and not rounded(study.worth.natural(units), shown)
