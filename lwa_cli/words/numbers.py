"""Numbers, money and dates as people in the Netherlands or English readers write them; facts put into sentences."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from portfolio.findings import Euro, Fact, Percent
from portfolio.model import Language

OR: Mapping[Language, str] = {"nl": "of", "en": "or"}

LOCALES: Mapping[Language, str] = {"nl": "nl_NL", "en": "en_GB"}


def rounded(number: Fraction | int, decimals: int) -> Decimal:
    """Round half up to a number of decimals, exactly; for show only."""
    scaled = Fraction(number) * 10**decimals
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(f"{units}E-{decimals}")


class Numbers:
    """The writing of numbers in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._locale = LOCALES[language]

    def money(self, cents: int) -> str:
        """Write euro, with cents only where there are any: € 120.000 or € 120.000,50."""
        plain = "#,##0" if cents % 100 == 0 else "#,##0.00"
        pattern = f"¤\u00a0{plain};¤\u00a0-{plain}" if self.language == "nl" else f"¤{plain};-¤{plain}"
        return format_currency(Decimal(f"{cents}E-2"), "EUR", pattern, locale=self._locale, currency_digits=False)

    def number(self, number: Fraction | int, decimals: int = 6) -> str:
        """Write a number with at most so many decimals."""
        pattern = "#,##0" + ("." + "#" * decimals if decimals else "")
        return format_decimal(rounded(number, decimals), pattern, locale=self._locale)

    def fixed(self, number: Fraction | int, decimals: int) -> str:
        """Write a number with exactly so many decimals, for columns."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(rounded(number, decimals), pattern, locale=self._locale)

    def percent(self, share: Fraction, decimals: int = 1) -> str:
        """Write a share as a percentage with at most so many decimals."""
        return self.number(share * 100, decimals) + "%"

    def day(self, day: date) -> str:
        """Write a date in words: 30 november 2022."""
        return format_date(day, "d MMMM y", locale=self._locale)

    def fact(self, fact: Fact | date) -> str:
        """Write one fact by its kind."""
        match fact:
            case str():
                return fact
            case date():
                return self.day(fact)
            case int() | Fraction():
                return self.number(fact)
            case Euro(cents):
                return self.money(cents)
            case Percent(share):
                return self.percent(share, 2)
            case tuple():
                return ", ".join(fact) or {"nl": "geen", "en": "none"}[self.language]

    def either(self, names: Sequence[str]) -> str:
        """Write what one can choose from: a, b or c."""
        *others, last = names or ("",)
        return f"{', '.join(others)} {OR[self.language]} {last}" if others else last

    def fill(self, template: str, facts: Mapping[str, Fact | date]) -> str:
        """Put facts into a sentence. ``{n:initiative|initiatives}`` writes the number with the word that fits it."""
        return template.format_map({name: _Shown(fact, self) for name, fact in facts.items()})


class _Shown:
    """A fact on its way into a sentence, formatted by its kind."""

    def __init__(self, fact: Fact | date, numbers: Numbers) -> None:
        self._fact = fact
        self._numbers = numbers

    def __format__(self, spec: str) -> str:
        text = self._numbers.fact(self._fact)
        if not spec:
            return text
        one, _, many = spec.partition("|")
        return f"{text} {one if self._fact == 1 else many}"
