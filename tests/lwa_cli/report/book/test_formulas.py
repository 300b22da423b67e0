"""Formulas decide as exact arithmetic does, though a spreadsheet counts in binary floating point."""

import re
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lwa_cli.report.book.formulas import DIGITS, Choice, all_of, as_rounded, not_below, quoted, rounded, scale
from lwa_cli.report.book.ledger import Amounts
from lwa_cli.report.document import Money
from portfolio.rules import Unit


def amounts(*of: Fraction | int, unit: Unit = "number") -> Amounts:
    """Return amounts of initiatives that are called by a number."""
    return Amounts(key="x", unit=unit, of={str(number): amount for number, amount in enumerate(of)})


@pytest.mark.parametrize(
    ("unit", "of", "bounds", "parts", "expected"),
    [
        ("cents", (1, 250), (), False, 100),
        ("cents", (100, 200), (), False, 1),
        ("count", (1, 1), (Fraction(2),), False, 1),
        ("number", (Fraction(1, 4), Fraction(1, 3)), (Fraction(1, 2),), False, 12),
        ("cents", (1, 250), (Fraction(1, 3), None), True, 300),
        ("number", (Fraction(1, 7**20),), (), False, 10**9),
        ("number", (10**11, Fraction(1, 3)), (), False, 3),
        ("number", (10**12, Fraction(1, 3)), (), False, 1),
    ],
)
def test_scale(unit: Unit, of: tuple[Fraction | int, ...], bounds: tuple[Fraction], parts: bool, expected: int) -> None:  # noqa: FBT001 - a case
    """Sums and bounds are whole times the scale; where they would have too many digits, it is a lower power of ten."""
    assert scale(amounts(*of, unit=unit), bounds=bounds, parts=parts) == expected


def test_what_is_rounded_and_how() -> None:
    """Decimals are rounded as decimals, other fractions only when they are put to a bound."""
    assert rounded("A1", 100) == "ROUND(A1,2)"
    assert rounded("A1", 3) == "A1"
    assert not_below("A1-B1", 1000) == "ROUND(A1-B1,3)>=0"
    assert not_below("A1-B1", 3) == "ROUND((A1-B1)*3,0)>=0"
    assert as_rounded(Fraction(1, 8), 100) == Fraction(13, 100)
    assert as_rounded(Fraction(1, 3), 3) == Fraction(1, 3)
    assert quoted('een "ja"') == '"een ""ja"""'
    assert (all_of((), "1", "0"), all_of(("A",), "1", "0"), all_of("AB", "1", "0")) == (
        "1",
        "IF(A,1,0)",
        "IF(AND(A,B),1,0)",
    )


def reckoned(condition: str, difference: float) -> bool:
    """Return what a spreadsheet makes of a condition of ``not_below`` on a difference that it has reckoned."""
    decimals = re.fullmatch(r"ROUND\(x,(\d+)\)>=0", condition)
    if decimals:
        return round(difference, int(decimals[1])) >= 0
    factor = re.fullmatch(r"ROUND\(\(x\)\*(\d+),0\)>=0", condition)
    assert factor
    return round(difference * int(factor[1])) >= 0


@given(
    st.lists(st.fractions(min_value=0, max_value=10_000, max_denominator=30) | st.integers(0, 10**7), max_size=40),
    st.integers(-2, 2),
    st.randoms(use_true_random=False),
)
def test_a_bound_is_met_exactly_or_missed(of: list[Fraction | int], units: int, luck: "st.random.Random") -> None:  # type: ignore[name-defined] # hypothesis hides the type
    """A sum that is at its bound, or the smallest unit beside it, is judged as in exact arithmetic, in any order."""
    sum_ = amounts(*of)
    exact = scale(sum_)
    bound = Fraction(sum(of)) + Fraction(units, exact)
    assume(exact * (sum(of) + 1) <= DIGITS)  # above that a spreadsheet has too few digits
    assume(all((Fraction(amount) * exact).denominator == 1 for amount in of))
    left = 0.0
    for amount in luck.sample(of, len(of)):
        left += float(amount)
    assert reckoned(not_below("x", exact), left - float(bound)) == (sum(of) >= bound)


def test_a_sum_holds_our_own_value() -> None:
    """The live cell of a sum names the columns, and has the cents of who is chosen."""
    live = Choice({"0", "2"}, "ja").total(amounts(1, 20, 300, unit="cents"))
    assert live.cell == Money(301)
    assert live.formula == 'ROUND(SUMIFS({selection.x},{selection.chosen},"ja"),2)'
