"""Frontiers: published answers, what brute force finds, and what is said about who stays."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings

from portfolio.analysis import frontier as module
from portfolio.analysis.frontier import Frontier, Next, Tracer, rounded_up, steps
from portfolio.model import Round, Select
from portfolio.optimise import against, sweep
from portfolio.optimise.against import Against
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.front import Front
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import Highs
from portfolio.optimise.tradeoff import Point
from portfolio.rules import Bounds, Everything, Quantity, Total
from tests.portfolio.analysis.two_objectives import FRONT, two_objectives
from tests.portfolio.optimise.frontiers import best_at, every, level_of, weighed
from tests.portfolio.optimise.oracle import worth_of
from tests.portfolio.optimise.test_published import building_projects
from tests.small import candidate, round_of


def tracer(round_: Round, one: Against | None = None, limits: Limits | None = None) -> Tracer:
    """Return a tracer of a round, against the budget of its main fund where nothing is said."""
    return Tracer(round_, worth_of(round_), one or budget(round_), limits or Limits(), lambda _done, _total: None)


def budget(round_: Round) -> Against:
    """Weigh a round against the budget of its main fund."""
    worth, main = worth_of(round_), round_.funds["main"]
    return against.fund(round_, formulate(round_, worth, grounds(round_, worth)), main, main.budget or {})


def of(round_: Round, quantity: Quantity) -> Against:
    """Weigh a round against a quantity."""
    worth = worth_of(round_)
    return against.of_quantity(round_, worth, formulate(round_, worth, grounds(round_, worth)), quantity)


def values(found: Frontier) -> Mapping[Fraction, int | None]:
    """Return the value at each amount."""
    return {point.against: point.units for point in found.points}


@pytest.fixture
def without_programming(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take dynamic programming away, so that every point is solved for."""
    monkeypatch.setattr(Front, "every", lambda *_: None)
    monkeypatch.setattr(Front, "at", lambda *_: None)


LADDER = {100: 1300, 150: 1850, 175: 2120, 200: 2290, 210: 2340, 211: 2370}


def test_building_projects() -> None:
    """What smaller budgets are worth, as enumeration tells; at 211 it is as much as at the book's 225."""
    found = tracer(building_projects()).at([euro * 100 for euro in LADDER])

    assert values(found) == {Fraction(euro * 100): units for euro, units in LADDER.items()}
    assert found.status is Status.OPTIMAL


@pytest.mark.usefixtures("without_programming")
def test_building_projects_by_re_solves() -> None:
    """Re-solves say the same."""
    found = tracer(building_projects()).at([euro * 100 for euro in LADDER])

    assert values(found) == {Fraction(euro * 100): units for euro, units in LADDER.items()}
    assert found.status is Status.OPTIMAL


def test_every_budget_of_the_building_projects() -> None:
    """The exact frontier has the best value first, holds the whole ladder, and who enters or leaves adds up."""
    found = tracer(building_projects()).every(10_000, 22_500)

    amounts = [point.against for point in found.points]
    assert amounts == sorted(amounts, reverse=True)
    for euro, units in LADDER.items():
        assert units == max(point.units or 0 for point in found.points if point.against <= euro * 100)
    for before, after in pairwise(found.points):
        assert after.selected == (before.selected or frozenset()) - {*after.leaves} | {*after.enters}
        assert (after.units or 0) < (before.units or 0)


def test_the_35_points_of_two_objectives() -> None:
    """2kp50 has this front, of which every point is proven; its values and amounts are those that were published."""
    round_ = two_objectives()
    one = of(round_, Quantity("criterion", "second"))
    traced = tracer(round_, one)
    ends = traced.ends()
    assert ends is not None

    found = traced.every(one.level(ends[1]), one.level(ends[0]))

    assert [(point.units, int(point.against)) for point in found.points] == FRONT
    assert found.status is Status.OPTIMAL


@settings(max_examples=15, deadline=None)
@given(weighed(most=6))
def test_exact_frontiers(drawn: tuple[Round, Against]) -> None:
    """With every kind of rule each point is what looking at every set gives, between the ends that are usual."""
    round_, one = drawn
    low, high = one.tradeoff.reach
    expected = every(round_, one)

    found = tracer(round_, one).every(low - 1, high)

    level = level_of(round_, one)
    got = [(level(point.selected), point.units) for point in found.points[::-1] if point.selected is not None]
    assert got == expected
    assert found.status is (Status.OPTIMAL if expected else Status.INFEASIBLE)


@settings(max_examples=10, deadline=None)
@given(weighed(most=5))
def test_more_never_lowers_the_value(drawn: tuple[Round, Against]) -> None:
    """A higher level never has a lower value, and each is what brute force finds."""
    round_, one = drawn
    low, high = one.tradeoff.reach
    levels = sorted({low + (high - low) * part // 4 for part in range(5)})

    found = tracer(round_, one).at(levels)

    units = [best_at(round_, one, level) for level in levels]
    assert [point.units for point in sorted(found.points, key=lambda p: one.level(p.against))] == units
    if one.tradeoff.ceilings[0].begins == 0:
        known = [value for value in units if value is not None]
        assert known == sorted(known)


def comes_and_goes() -> Round:
    """Return a round in which b is best for 2, makes place for c at 3, and comes back beside it at 5."""
    return round_of(candidate("a", 9, 1), candidate("b", 2, 4), candidate("c", 3, 5), budget=3)


def test_who_comes_and_goes() -> None:
    """An initiative that enters, leaves and enters again is named, and so is who stays; nobody is said to stay else."""
    found = tracer(comes_and_goes()).at([2, 3, 5])

    assert [set(point.selected or ()) for point in found.points] == [{"b"}, {"c"}, {"b", "c"}]
    assert [(point.enters, point.leaves) for point in found.points] == [((), ()), (("c",), ("b",)), (("b",), ())]
    assert found.returning == ("b",)
    assert (found.always, found.never) == ((), ("a",))


def test_the_next_place() -> None:
    """Beside the steps stands what one more than the round allows brings, who enters and who leaves."""
    round_ = round_of(*(candidate(id_, 1, points) for id_, points in (("a", 4), ("b", 3), ("c", 2))), budget=9)
    round_ = replace(round_, select=Select(bounds=Bounds(at_most=Fraction(1))))
    worth = worth_of(round_)
    one = against.places(round_, formulate(round_, worth, grounds(round_, worth)))

    found = tracer(round_, one).at([0, 3])

    assert values(found) == {Fraction(0): 0, Fraction(3): 9}
    assert found.own == 1
    assert found.next == Next(amount=Fraction(1), gain=3, enters=("b",), leaves=())
    assert tracer(round_, one).every(0, 3).next == found.next


def test_nothing_fits() -> None:
    """Below what a must or a minimum needs there is no set, and that is proven; with more there is."""
    rich = Total(name="rich", of=Quantity("ask"), where=Everything(), bounds=Bounds(at_least=Fraction(4)))
    round_ = round_of(candidate("a", 4, 2), budget=4, rules=(rich,))

    found = tracer(round_).at([3, 4])

    assert [(point.units, point.proven) for point in found.points] == [(None, True), (2, True)]
    assert found.status is Status.OPTIMAL
    assert found.next is not None
    poor = tracer(replace(round_, rules=(replace(rich, bounds=Bounds(at_least=Fraction(5))),)))
    assert poor.at([3, 4]).status is Status.INFEASIBLE
    assert poor.nothing().status is Status.INFEASIBLE


@pytest.mark.usefixtures("without_programming")
def test_without_time_nothing_is_proven() -> None:
    """Where the time is over before anything was solved, nothing is called best and nothing impossible."""
    found = tracer(building_projects(), limits=Limits(seconds=1e-9)).every(10_000, 22_500)

    assert found.status is Status.UNKNOWN
    assert [(point.selected, point.proven) for point in found.points] == [(None, False)]


@pytest.mark.parametrize("chosen", [frozenset[str](), frozenset(building_projects().by_id)])
def test_a_wrong_front_is_not_believed(chosen: frozenset[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What a solver exceeds, and sets that break a rule, are thrown away, and every point is solved for."""
    wrong = Point(0, 0, chosen)
    monkeypatch.setattr(Front, "at", lambda _, levels: tuple(wrong for _ in levels))

    assert values(tracer(building_projects()).at([10_000, 22_500])) == {Fraction(10_000): 1300, Fraction(22_500): 2370}


def test_amounts_too_large_to_add_up_in_64_bits() -> None:
    """Where dynamic programming could overflow every point is solved for, exact to the cent."""
    huge = 10**17
    round_ = round_of(candidate("a", huge, 2), candidate("b", 2 * huge + 1, 3), budget=3 * huge)

    found = tracer(round_).every(0, 4 * huge)

    assert Front(budget(round_).tradeoff, Clock(None), lambda *_: None).every(0, huge) is None
    assert Front(budget(round_).tradeoff, Clock(None), lambda *_: None).at([huge]) is None
    levels = [0, huge, 2 * huge + 1, 3 * huge + 1]
    assert [(int(point.against), point.units) for point in found.points[::-1]] == [
        *zip(levels, (0, 2, 3, 5), strict=True)
    ]
    assert found.status is Status.OPTIMAL


def test_too_many_partial_sets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the cap on partial sets dynamic programming gives up, and re-solves find the same."""
    right = tracer(building_projects()).every(10_000, 22_500)
    monkeypatch.setattr(sweep, "STATES", 3)

    assert Front(budget(building_projects()).tradeoff, Clock(None), lambda *_: None).every(0, 22_500) is None
    assert values(tracer(building_projects()).every(10_000, 22_500)) == values(right)


@pytest.mark.usefixtures("without_programming")
def test_one_solver_alone_does_not_prove_that_nothing_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a second solver a point without a set is only not found."""
    monkeypatch.setattr(module, "solvers", lambda _: (Highs(),))
    rich = Total(name="rich", of=Quantity("ask"), where=Everything(), bounds=Bounds(at_least=Fraction(9)))
    round_ = round_of(candidate("a", 4, 2), budget=4, rules=(rich,))

    assert tracer(round_).at([3, 4]).status is Status.UNKNOWN
    assert tracer(round_, of(round_, Quantity("cost"))).ends() is None


def test_steps_that_people_count_in() -> None:
    """Steps are 1, 2 or 5 times a power of ten; both ends are there, whatever the step."""
    assert [rounded_up(Fraction(n)) for n in (0, 1, 3, 7, 10, 11, 73_200)] == [0, 1, 5, 10, 10, 20, 100_000]
    assert rounded_up(Fraction(3, 1000)) == Fraction(1, 200)
    assert [*map(int, steps(Fraction(5), Fraction(5)))] == [5]
    assert [*map(int, steps(Fraction(3), Fraction(11), Fraction(4)))] == [3, 4, 8, 11]
    assert [*map(int, steps(Fraction(4), Fraction(8), Fraction(4)))] == [4, 8]
    assert len(steps(Fraction(0), Fraction(100))) == 21
