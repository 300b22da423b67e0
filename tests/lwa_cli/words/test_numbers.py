"""Numbers, money and dates in two languages."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.words.numbers import Numbers, rounded
from portfolio.findings import Euro, Fact, Percent

NL, EN = Numbers("nl"), Numbers("en")


@pytest.mark.parametrize(
    ("cents", "dutch", "english"),
    [
        (12_000_000, "€\u00a0120.000", "€120,000"),
        (12_000_050, "€\u00a0120.000,50", "€120,000.50"),
        (-5, "€\u00a0-0,05", "-€0.05"),
        (0, "€\u00a00", "€0"),
        (10**17 + 1, "€\u00a01.000.000.000.000.000,01", "€1,000,000,000,000,000.01"),
    ],
)
def test_money_has_cents_only_where_there_are_any(cents: int, dutch: str, english: str) -> None:
    """Whole euro stand without decimals, others with two, exact to the cent however large."""
    assert NL.money(cents) == dutch
    assert EN.money(cents) == english


def test_numbers_dates_and_shares_follow_the_language() -> None:
    """Thousands, decimals, months and percentages are written as readers of the language do."""
    assert NL.number(Fraction(12345678, 1000)) == "12.345,678"
    assert EN.number(Fraction(12345678, 1000)) == "12,345.678"
    assert NL.fixed(Fraction(5, 2), 3) == "2,500"
    assert NL.percent(Fraction(1, 8)) == "12,5%"
    assert NL.day(date(2022, 11, 30)) == "30 november 2022"
    assert EN.day(date(2022, 11, 30)) == "30 November 2022"


def test_half_is_rounded_up_and_never_through_a_float() -> None:
    """Halves go up, also below zero, and digits beyond a double's reach stay right."""
    assert [str(rounded(Fraction(n, 2), 0)) for n in (1, 3, -1, -3)] == ["1", "2", "0", "-1"]
    assert str(rounded(Fraction(10**20 + 1, 10), 1)) == "10000000000000000000.1"


@given(st.fractions(), st.integers(0, 6))
def test_rounding_moves_at_most_half_a_unit(number: Fraction, decimals: int) -> None:
    """What is shown lies within half a unit of the last decimal of what is meant."""
    assert abs(Fraction(rounded(number, decimals)) - number) <= Fraction(1, 2 * 10**decimals)


def test_facts_are_written_by_their_kind_and_words_by_their_number() -> None:
    """A sentence takes money, shares, lists and days as they are, and one or many of a word."""
    facts: dict[str, Fact | date] = {
        "n": 1, "m": 2_000, "x": Euro(100), "p": Percent(Fraction(1, 3)), "ids": ("a", "b"),
        "d": date(2023, 1, 2), "s": "zo",
    }  # fmt: skip

    sentence = NL.fill("{n:initiatief|initiatieven} {m:cent|centen} {x} {p} {ids} {d} {s}", facts)

    assert sentence == "1 initiatief 2.000 centen €\u00a01 33,33% a, b 2 januari 2023 zo"


def test_braces_in_a_fact_are_only_text() -> None:
    """What comes from a file is never read as a template."""
    assert NL.fill("{s}", {"s": "{n} %s"}) == "{n} %s"
