"""What must hold of every choice: order, budgets, added candidates, units; and budgets a cent too small."""

import random
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from portfolio.model import Criteria, Round
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits, choose
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def chosen(round_: Round) -> Answer:
    """Return the answer."""
    return choose(round_, worth_of(round_), Limits())


def value(round_: Round) -> Fraction | None:
    """Return V in natural units."""
    answer = chosen(round_)
    return None if answer.units is None else worth_of(round_).natural(answer.units)


@settings(CALM, max_examples=12)
@given(rounds(most=6), st.randoms(use_true_random=False))
def test_order_changes_nothing(round_: Round, rng: random.Random) -> None:
    """Initiatives and rules in another order give the same answer, equal sets included."""
    initiatives, rules = list(round_.initiatives), list(round_.rules)
    rng.shuffle(initiatives)
    rng.shuffle(rules)
    before = chosen(round_)
    after = chosen(replace(round_, initiatives=tuple(initiatives), rules=tuple(rules)))
    assert (before.status, before.units, before.second_best) == (after.status, after.units, after.second_best)
    assert before.selected == after.selected
    assert before.equal_capped or before.equal == after.equal


def renamed(round_: Round, ids: Iterable[str]) -> Round:
    """Return the round with other ids, where no rule or variant names one."""
    pairs = zip(round_.initiatives, ids, strict=True)
    initiatives = (replace(initiative, id=id_, variant_of=None) for initiative, id_ in pairs)
    return replace(round_, initiatives=tuple(initiatives))


@settings(CALM, max_examples=12)
@given(rounds(kinds=(), most=6))
def test_names_change_nothing(round_: Round) -> None:
    """Other names, in another order, give the same value; where the best set is unique, the same set."""
    ids = [initiative.id for initiative in round_.initiatives]
    other = dict(zip(ids, [f"{number}-x" for number in range(len(ids), 0, -1)], strict=True))
    before, after = chosen(renamed(round_, ids)), chosen(renamed(round_, other.values()))
    assert (before.status, before.units, before.unique) == (after.status, after.units, after.unique)
    if before.unique and before.selected is not None:
        assert after.selected == frozenset(other[id_] for id_ in before.selected)


@settings(CALM, max_examples=12)
@given(rounds(most=6), st.integers(1, 10**9))
def test_more_budget_never_lowers_the_value(round_: Round, extra: int) -> None:
    """Every period richer: the value stays or grows."""
    fund = round_.funds["lwa"]
    budget = {period: cents + extra for period, cents in (fund.budget or {}).items()}
    richer = replace(round_, funds={**round_.funds, "lwa": replace(fund, budget=budget)})
    before, after = value(round_), value(richer)
    if before is not None:
        assert after is not None
        assert after >= before


@settings(CALM, max_examples=12)
@given(rounds(kinds=("requires", "exclusive", "together", "bonus", "forced"), most=5, strict=False))
def test_an_added_candidate_never_lowers_the_value(round_: Round) -> None:
    """A candidate that no ceiling, exact number or share counts changes no other's value, and never lowers V."""
    first = round_.initiatives[0]
    more = replace(round_, initiatives=(*round_.initiatives, replace(first, id="z", variant_of=None)))
    assert all(worth_of(more).added[i.id] == worth_of(round_).added[i.id] for i in round_.initiatives)
    before, after = value(round_), value(more)
    if before is not None:
        assert after is not None
        assert after >= before


@settings(CALM, max_examples=10)
@given(rounds(kinds=("requires", "exclusive", "together", "bonus"), most=5, strict=False))
def test_a_worthless_candidate_changes_nothing(round_: Round) -> None:
    """A candidate with value 0 that asks money and that no selector names leaves the choice as it is, by the ask."""
    assume(isinstance(round_.value, Criteria) and round_.value.at_least is None)
    round_ = replace(round_, ties=("ask",))
    worthless = replace(
        candidate("z", 100), scores={"impact": Fraction(0), "euro-per-job": Fraction(20_000)}, ask={"lwa": {"2023": 1}}
    )
    before, after = chosen(round_), chosen(replace(round_, initiatives=(*round_.initiatives, worthless)))
    if before.unique:
        assert after.selected == before.selected


@settings(CALM, max_examples=10)
@given(rounds(kinds=("requires", "exclusive", "together", "forced"), most=6, strict=False), st.integers(2, 1000))
def test_the_unit_of_a_criterion_changes_nothing(round_: Round, factor: int) -> None:
    """Scores times a factor and the weight divided by it: the same values, the same choice."""
    assert isinstance(round_.value, Criteria)
    impact = round_.value.criteria["impact"]
    least = None if impact.at_least is None else impact.at_least * factor
    scaled = replace(impact, weight=impact.weight / factor, at_least=least)
    other = replace(
        round_,
        value=replace(round_.value, criteria={**round_.value.criteria, "impact": scaled}),
        initiatives=tuple(
            replace(i, scores={**i.scores, "impact": i.scores["impact"] * factor}) for i in round_.initiatives
        ),
    )
    assert worth_of(round_).added == worth_of(other).added
    assert chosen(round_).selected == chosen(other).selected


Front = list[tuple[int, int]]


def best_within(items: list[tuple[int, int]], room: int) -> tuple[int, int]:
    """Return cost and value of the best set, by dynamic programming over undominated pairs (Nemhauser & Ullmann)."""
    front: Front = [(0, 0)]
    for cost, points in items:
        both = sorted(
            [*front, *((c + cost, v + points) for c, v in front if c + cost <= room)], key=lambda p: (p[0], -p[1])
        )
        front = []
        for pair in both:
            if not front or pair[1] > front[-1][1]:
                front.append(pair)
    return front[-1]


def test_a_cent_below_the_best_set() -> None:
    """Two hundred rounds with costs up to ten million euro and a budget one cent below the cost of the best set: never
    over budget, never below the true best.
    """  # noqa: D205
    for seed in range(200):
        rng = random.Random(seed)  # noqa: S311 - no secret
        items = [(rng.randrange(1, 10**9), rng.randrange(1, 1000)) for _ in range(rng.randrange(15, 31))]
        room = best_within(items, sum(cost for cost, _ in items) // 2)[0] - 1
        round_ = round_of(*(candidate(f"i{n:02}", *item) for n, item in enumerate(items)), budget=room)
        answer = chosen(round_)
        assert answer.status is Status.OPTIMAL
        assert answer.selected is not None
        assert sum(round_.by_id[id_].cost_cents for id_ in answer.selected) <= room
        assert answer.units == best_within(items, room)[1]


@pytest.mark.parametrize("scale", [10**6, 10**9, 10**12, 10**14])
def test_large_units_are_no_trouble(scale: int) -> None:
    """Values of up to fifteen digits: both solvers still prove the same set, and it is the best."""
    for seed in range(3):
        rng = random.Random(seed)  # noqa: S311 - no secret
        items = [(rng.randrange(1, 10**6), rng.randrange(scale // 3, scale)) for _ in range(22)]
        room = sum(cost for cost, _ in items) // 2
        answer = chosen(round_of(*(candidate(f"i{n:02}", *item) for n, item in enumerate(items)), budget=room))
        assert answer.units == best_within(items, room)[1]
        assert answer.proof.agrees
