"""One language speaking: sentences with their facts, and the plain writing of quantities."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import lcm

from lwa_cli.report.document import Cell, Count, Money, Number, Percent
from lwa_cli.words.chain import ChainWords
from lwa_cli.words.languages import CHAIN, LETTERS, NEAR, REASONS, REPORT
from lwa_cli.words.letters import LetterWords
from lwa_cli.words.near import NearWords
from lwa_cli.words.numbers import Numbers
from lwa_cli.words.reasons import ReasonWords
from lwa_cli.words.report import Claims, ReportWords
from portfolio.findings import Euro, Fact
from portfolio.findings import Percent as PercentFact
from portfolio.model import Language
from portfolio.rules import Bounds, Unit


@dataclass(frozen=True, slots=True)
class Voice:
    """The words and numbers of one language."""

    words: ReportWords
    numbers: Numbers
    chain: ChainWords
    reasons: ReasonWords
    near: NearWords
    letters: LetterWords

    def say(self, template: str, **facts: Fact | date) -> str:
        """Put facts into one of the sentences."""
        return self.numbers.fill(template, facts)

    def claims(self, *, what_if: bool) -> Claims:
        """Return what is claimed of all sets that the round allows; of a what-if only within it."""
        return self.words.what_if_claims if what_if else self.words.claims

    def bounds(self, bounds: Bounds, unit: Unit) -> str:
        """Say bounds in words: at least, at most, exactly or between; nothing where there are none."""
        least, most = bounds.at_least, bounds.at_most
        if least is not None and most is not None:
            if least == most:
                return self.say(self.words.exactly, bound=fact(least, unit))
            return self.say(self.words.between, low=fact(least, unit), high=fact(most, unit))
        if least is not None:
            return self.say(self.words.at_least, bound=fact(least, unit))
        return "" if most is None else self.say(self.words.at_most, bound=fact(most, unit))


def voice(language: Language) -> Voice:
    """Return the voice of a language."""
    return Voice(
        words=REPORT[language],
        numbers=Numbers(language),
        chain=CHAIN[language],
        reasons=REASONS[language],
        near=NEAR[language],
        letters=LETTERS[language],
    )


def fact(number: Fraction, unit: Unit) -> Fact:
    """Turn a number in a unit into a fact for a sentence."""
    match unit:
        case "cents":
            return Euro(int(number))
        case "share":
            return PercentFact(number)
        case "people" | "count" | "number" | "value":
            return number


def cell(number: Fraction, unit: Unit) -> Cell:
    """Turn a number in a unit into a cell."""
    match unit:
        case "cents":
            return Money(int(number))
        case "share":
            return Percent(number)
        case "people" | "count":
            return Count(int(number))
        case "number" | "value":
            return Number(number, needed([number]))


def needed(numbers: Iterable[Fraction], most: int = 3) -> int:
    """Return how many decimals show all of the numbers, ``most`` at most."""
    exact = lcm(*(number.denominator for number in numbers))
    return next((decimals for decimals in range(most) if 10**decimals % exact == 0), most)
