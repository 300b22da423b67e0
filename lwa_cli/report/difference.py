"""Differences in value as a report shows them: never nothing where there is something."""

from fractions import Fraction

from lwa_cli.report.document import Cell, Count, Number, Text
from lwa_cli.report.the_set import decimals
from lwa_cli.report.voice import Voice
from lwa_cli.words.numbers import rounded
from portfolio.study import Study


def difference(units: int, study: Study, voice: Voice) -> str:
    """Write a difference without its unit, for a sentence; one too small for the decimals as less than the smallest."""
    if _unseen(units, study):
        return voice.say(voice.reasons.less_than, smallest=_smallest(study))
    return voice.numbers.number(study.worth.natural(units), decimals(study))


def difference_cell(units: int, study: Study, voice: Voice) -> Cell:
    """Write a difference in a column; exactly nothing is 0."""
    if not units:
        return Count(0)
    if _unseen(units, study):
        return Text(f"< {voice.numbers.number(_smallest(study), decimals(study))}")
    return Number(study.worth.natural(units), decimals(study))


def _unseen(units: int, study: Study) -> bool:
    """Tell whether a difference would be shown as 0 though it is not."""
    return units > 0 and not rounded(study.worth.natural(units), decimals(study))


def _smallest(study: Study) -> Fraction:
    return Fraction(1, 10 ** decimals(study))
