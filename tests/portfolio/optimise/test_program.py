"""Integer rows: tight, exact, rounded only outwards, and cut without loss."""

from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from portfolio.optimise.program import HANDED_AT_MOST, VALUE_HANDED_AT_MOST, Program, Row, row

ALL_VALUES = tuple(product((0, 1), repeat=4))
WIDE = st.integers(-(10**14), 10**14)
AMOUNTS = st.lists(st.fractions(-20, 20, max_denominator=7), min_size=4, max_size=4)


def test_divided_by_the_gcd_and_rounded_inwards() -> None:
    """6a + 10b ≤ 15 says 3a + 5b ≤ 7, and half of a is no reason for fractions."""
    assert row("r", [(0, 6), (1, 10)], 15) == Row(((0, 3), (1, 5)), 7, "r")
    assert row("r", [(0, Fraction(1, 2)), (1, Fraction(1, 3)), (2, 0)], Fraction(3, 4)) == Row(((0, 3), (1, 2)), 4, "r")
    assert row("r", [], Fraction(-1, 2)) == Row((), -1, "r")


@given(AMOUNTS, st.fractions(-30, 30, max_denominator=11))
def test_integer_rows_mean_the_same(amounts: list[Fraction], at_most: Fraction) -> None:
    """A row of fractions and its integer row hold for the same values."""
    made = row(None, enumerate(amounts), at_most)
    for values in ALL_VALUES:
        exact = sum(a * v for a, v in zip(amounts, values, strict=True)) <= at_most
        assert made.holds(values) is exact


@given(st.lists(WIDE, min_size=4, max_size=4), WIDE, st.sampled_from((10, VALUE_HANDED_AT_MOST, HANDED_AT_MOST)))
def test_handed_rows_lose_nothing(coefficients: list[int], at_most: int, largest: int) -> None:
    """What a solver gets holds wherever the row itself does, with coefficients it can carry."""
    exact = Row(tuple(enumerate(coefficients)), at_most, handed_at_most=largest)
    handed = exact.handed()
    assert all(abs(coefficient) <= largest for _, coefficient in handed.terms)
    for values in ALL_VALUES:
        assert handed.holds(values) or not exact.holds(values)


@given(st.lists(st.integers(-9, 9), min_size=4, max_size=4), st.integers(-20, 20))
def test_cuts_take_away_what_breaks_and_nothing_else(coefficients: list[int], at_most: int) -> None:
    """A cut from values that break the row is broken by them, and by nothing that satisfies the row."""
    broken = Row(tuple(enumerate(coefficients)), at_most)
    for values in ALL_VALUES:
        if not broken.holds(values):
            cut = broken.cut(values)
            assert not cut.holds(values)
            assert all(cut.holds(other) for other in ALL_VALUES if broken.holds(other))


def program() -> Program:
    """Return three initiatives with a bonus on the first two."""
    return Program(("a", "b", "c"), ((0, 1),), (1, 2, 3, 10), (Row(((0, 1), (2, 1)), 1, "not both"),))


def test_bonus_columns_follow() -> None:
    """A bonus is 1 exactly when all its members are in, and counts in the objective."""
    assert program().values({"a", "b"}) == (1, 1, 0, 1)
    assert program().values({"a", "c"}) == (1, 0, 1, 0)
    assert (program().of({"a", "b"}), program().of({"b", "c"})) == (13, 5)
    assert program().chosen((1, 1, 0, 1)) == {"a", "b"}


def test_no_good_is_broken_by_one_set_only() -> None:
    """Cutting off one set leaves all others."""
    cut = program().other_than({"a", "c"})
    kept = [chosen for chosen in ("", "a", "b", "c", "ab", "bc", "abc") if cut.holds(program().values(set(chosen)))]
    assert len(kept) == 7
    assert not cut.holds(program().values({"a", "c"}))
    assert not program().other_than(()).holds(program().values(()))


def test_value_rows_are_exact_but_handed_small() -> None:
    """The row that keeps a value compares exactly, however large the units."""
    large = Program(("a", "b"), (), (10**12 + 1, 10**12), ())
    kept = large.worth_at_least(10**12 + 1)
    assert kept.holds((1, 0))
    assert not kept.holds((0, 1))
    assert max(abs(c) for _, c in kept.handed().terms) <= VALUE_HANDED_AT_MOST


def test_rows_can_be_left_out_by_rule() -> None:
    """Without a rule its rows are gone."""
    assert program().without({"not both"}).rows == ()
    assert [r.rule for r in program().broken((1, 0, 1, 0))] == ["not both"]
