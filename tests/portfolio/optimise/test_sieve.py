"""The sieve against a look at every set: whatever the prices say, and however large the numbers are."""

from collections.abc import Mapping
from fractions import Fraction
from math import inf, nan
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.optimise import sieve as room
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.linear import Found, Integers
from portfolio.optimise.program import Program, Row, row
from portfolio.optimise.sieve import FITS, GivenUp, Set, Sieve
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.portfolio.optimise.programs import best, every, fixings, programs
from tests.strategies import RULES, rounds

CALM = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def as_mapping(sets: tuple[Set, ...]) -> dict[frozenset[str], int]:
    """Return the units of each set, of which there may be only one."""
    assert len({one.chosen for one in sets}) == len(sets)
    return {one.chosen: one.units for one in sets}


def knapsack(seed: int, columns: int = 40, rows: int = 6) -> Program:
    """Return a program with so many capacities that few partial sets can be dropped."""
    random = Random(seed)  # noqa: S311 - repeatable programs, no secrets
    uses = [tuple((column, random.randint(1, 99)) for column in range(columns)) for _ in range(rows)]
    return Program(
        ids=tuple(f"i{column:02}" for column in range(columns)),
        bonuses=(),
        objective=tuple(random.randint(10, 99) for _ in range(columns)),
        rows=tuple(Row(terms, sum(coefficient for _, coefficient in terms) // 3) for terms in uses),
    )


# --- the answers


@CALM
@given(st.data())
def test_best(data: st.DataObject) -> None:
    """All best sets and no other, question after question, whatever columns are fixed."""
    program = data.draw(programs())
    asked = Sieve(program)
    for fixed in data.draw(st.lists(fixings(program), min_size=1, max_size=4)):
        assert as_mapping(asked.best(fixed)) == best(every(program, fixed))


@CALM
@given(st.data())
def test_best_where_something_is_known(data: st.DataObject) -> None:
    """The units of any set that is there make the search shorter, never its answer another."""
    program = data.draw(programs())
    fixed = data.draw(fixings(program))
    sets = every(program, fixed)
    for known in data.draw(st.lists(st.sampled_from(sorted(sets.values())), max_size=3)) if sets else ():
        assert as_mapping(Sieve(program).best(fixed, known)) == best(sets)


@CALM
@given(st.data())
def test_best_below(data: st.DataObject) -> None:
    """The best of what is less: going down in this way passes every value that there is, and then ends."""
    program = data.draw(programs(most=5))
    asked, sets = Sieve(program), every(program)
    below = FITS
    for units in sorted(set(sets.values()), reverse=True):
        assert as_mapping(asked.best({}, below=below)) == {one: its for one, its in sets.items() if its == units}
        below = units
    assert asked.best({}, below=below) == ()


@CALM
@given(st.data())
def test_above(data: st.DataObject) -> None:
    """Every set of so many units or more, the best first; above the best there is none, and below all come."""
    program = data.draw(programs())
    asked, fixed = Sieve(program), data.draw(fixings(program))
    sets = every(program, fixed)
    near = data.draw(st.sampled_from(sorted(sets.values()) or [0])) + data.draw(st.integers(-1, 1))
    for units in (near, max(sets.values(), default=0) + 1, -FITS, 10**30):
        found = asked.above(units, fixed)
        assert as_mapping(found) == {one: its for one, its in sets.items() if its >= units}
        assert [one.units for one in found] == sorted((one.units for one in found), reverse=True)


@pytest.mark.parametrize("kind", RULES)
@settings(deadline=None, max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_rounds(kind: str, data: st.DataObject) -> None:
    """The rows of a round with every kind of rule bring the sets that its rules plainly allow."""
    round_ = data.draw(rounds(kinds=(kind, *data.draw(st.sets(st.sampled_from(sorted(RULES)), max_size=2))), most=6))
    worth = worth_of(round_)
    asked = Sieve(formulate(round_, worth, grounds(round_, worth)))
    sets = allowed(round_)
    assert as_mapping(asked.above(-FITS, {})) == sets
    assert as_mapping(asked.best({})) == best(sets)


def test_more_columns_than_a_word_has_bits() -> None:
    """Of 150 with a different value each, and places for 70, the 70 most valuable."""
    ids = tuple(f"i{column:03}" for column in range(150))
    values = tuple(1 + column * 37 % 150 for column in range(150))
    program = Program(ids, (), values, (Row(tuple((column, 1) for column in range(150)), 70),))
    (found,) = Sieve(program).best({})
    assert found.chosen == {id_ for id_, value in zip(ids, values, strict=True) if value > 80}
    assert found.units == sum(range(81, 151))


def test_a_layer_is_split(monkeypatch: pytest.MonkeyPatch) -> None:
    """Partial sets that are carried on in small heaps bring the same."""
    program = knapsack(7, columns=14, rows=3)
    whole = Sieve(program).above(300, {})
    monkeypatch.setattr(room, "BATCH", 8)
    assert Sieve(program).above(300, {}) == whole
    assert len(whole) > 50
    assert as_mapping(whole) == {one: units for one, units in every(program).items() if units >= 300}


# --- no price is believed

GARBAGE = (0.0, 1e-9, 0.3, 1.0, 7.5, 1e6, 1e30, 1e99, 1e101, 1e308, inf, -inf, nan, -1.0, -1e-300)


class Liar:
    """A test double of the relaxation that brings what is drawn."""

    def __init__(self, data: st.DataObject) -> None:
        self.data = data
        self.rows = 0

    def __call__(self, objective: Integers, matrix: Integers, at_most: Integers) -> "Liar":
        """Stand where the relaxation is made."""
        del objective, at_most
        self.rows = len(matrix)
        return self

    def multipliers(self, fixed: Mapping[int, int]) -> Found | None:
        """Return prices of no meaning, or none."""
        del fixed
        prices = self.data.draw(st.none() | st.lists(st.sampled_from(GARBAGE), min_size=self.rows, max_size=self.rows))
        return None if prices is None else Found(np.array(prices, dtype=float), satisfied=self.data.draw(st.booleans()))


@CALM
@given(st.data())
def test_no_price_is_believed(data: st.DataObject) -> None:
    """Prices that are wrong, infinite, no numbers or below 0 cost time and never a set."""
    program = data.draw(programs(most=5))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "Relaxation", Liar(data))
        asked = Sieve(program)
        for fixed in data.draw(st.lists(fixings(program), min_size=1, max_size=3)):
            sets = every(program, fixed)
            assert as_mapping(asked.best(fixed)) == best(sets)
            units = data.draw(st.sampled_from(sorted(sets.values()) or [0]))
            assert as_mapping(asked.above(units, fixed)) == {one: its for one, its in sets.items() if its >= units}


def test_prices_that_settle_a_column_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    """By no price a set of 8 needs a (worth 5, using 10 of 5), and at 1 a unit it cannot have it: there is none."""
    program = Program(("a", "b"), (), (5, 4), (Row(((0, 10), (1, 1)), 5),))
    monkeypatch.setattr(room, "Relaxation", lambda *_: Fixed())
    assert Sieve(program).above(8, {}) == ()
    assert Sieve(program).above(4, {}) == (Set(4, frozenset("b")),)


class Fixed:
    """A relaxation with one price."""

    def multipliers(self, fixed: Mapping[int, int]) -> Found:
        """Return a price of 1."""
        del fixed
        return Found(np.array([1.0]), satisfied=True)


def test_prices_make_it_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """What prices are for: with them sixty initiatives and two budgets are a matter of some partial sets."""
    program = knapsack(3, columns=60, rows=2)
    monkeypatch.setattr(room, "PARTIAL", 60_000)
    assert Sieve(program).best({})
    monkeypatch.setattr(room, "Relaxation", lambda *_: Silent())
    with pytest.raises(GivenUp):
        Sieve(program).best({})


class Silent:
    """A relaxation that has no word."""

    def multipliers(self, fixed: Mapping[int, int]) -> None:
        """Say nothing."""


# --- numbers


def test_a_bound_is_rounded_outwards() -> None:
    """2^53 + 1 and 1 are 2^53 in doubles: without the margin for that the set of 2^53 + 2 would be dropped."""
    program = Program(("a", "b"), (), (2**53 + 1, 1), ())
    asked = Sieve(program)
    assert asked.above(2**53 + 2, {}) == (Set(2**53 + 2, frozenset("ab")),)
    asked.rounding = 0.0
    assert asked.above(2**53 + 2, {}) == ()


@pytest.mark.parametrize("size", [2**52, 2**53, 2**57, 2**59])
def test_single_units_of_huge_values_count(size: int) -> None:
    """Sets that differ by one unit in 2^59 are told apart, in the value and in a row."""
    values = (size + 1, size, size + 2, size + 1)
    room_ = Row(tuple((column, size + column) for column in range(4)), 2 * size + 3)
    program = Program(tuple("abcd"), (), values, (room_,))
    found = as_mapping(Sieve(program).best({}))
    assert found == best(every(program))
    assert len(found) < len([one for one in every(program) if len(one) == 2])


@pytest.mark.parametrize(
    "program",
    [
        Program(("a", "b"), (), (2**61, 2**61), ()),
        Program(("a",), (), (1,), (Row(((0, FITS - 1),), 1),)),
        Program(("a",), (), (1,), (Row(((0, 1),), -FITS),)),
        Program(("a", "b"), (), (1, 1), (Row(((0, 2**61), (1, -(2**61))), 0),)),
        Program(("a",), (), (10**40,), (Row(((0, 10**50),), 10**60),)),
    ],
)
def test_what_does_not_fit_64_bits_is_given_up(program: Program) -> None:
    """Sums that could reach 2^62 are refused before anything is computed with them."""
    with pytest.raises(GivenUp):
        Sieve(program)


def test_fractions_with_a_large_common_denominator() -> None:
    """A row of awkward fractions is exact as long as it fits, and given up where it does not."""
    primes = (10_007, 10_009, 10_037, 10_039, 10_061, 10_067)

    def of(count: int) -> Program:
        shares = [(column, Fraction(1, prime)) for column, prime in enumerate(primes[:count])]
        whole = row("share", shares, sum((share for _, share in shares[1:]), Fraction(0)))
        return Program(tuple("abcdef"[:count]), (), (9, 2, 3, 4, 5, 6)[:count], (whole,))

    for count in (2, 3, 4, 5):
        program = of(count)
        assert as_mapping(Sieve(program).best({})) == best(every(program))
    with pytest.raises(GivenUp):
        Sieve(of(6))


# --- giving up


def test_too_much_work_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the cap of partial sets it stops, with what it found until then; all of that is right."""
    program = knapsack(1, columns=12)
    (most,) = set(best(every(program)).values())
    monkeypatch.setattr(room, "PARTIAL", 300)
    monkeypatch.setattr(room, "BATCH", 16)
    with pytest.raises(GivenUp) as given_up:
        Sieve(program).above(most - 90, {})
    sets = every(program)
    assert given_up.value.sets
    assert all(sets[one.chosen] == one.units >= most - 90 for one in given_up.value.sets)


def test_too_many_sets_are_given_up() -> None:
    """More sets than wanted: some of them, and no word that these are all."""
    program = Program(tuple("abcdef"), (), (1,) * 6, (Row(tuple((column, 1) for column in range(6)), 3),))
    assert len(Sieve(program).above(3, {}, most=20)) == 20
    with pytest.raises(GivenUp) as given_up:
        Sieve(program).above(3, {}, most=19)
    assert {one.units for one in given_up.value.sets} == {3}
    with pytest.raises(GivenUp):
        Sieve(program).best({}, most=19)
