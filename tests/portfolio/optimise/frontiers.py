"""Frontiers by looking at every set; it knows no solver, no row and no array."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from math import ceil

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.measure import quantity
from portfolio.model import ALL, Fund, Round
from portfolio.optimise import against
from portfolio.optimise.against import Against
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.prove import Clock, Search
from portfolio.optimise.solve import Solvers, solvers
from portfolio.optimise.tradeoff import Point
from portfolio.optimise.walk import Walk
from portfolio.rules import Quantity
from portfolio.whatif import in_proportion
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.strategies import rounds

PAIR: Solvers = solvers("auto")


def in_order(round_: Round) -> Round:
    """Return the round with the periods of its budgets in their order, as they are after reading."""

    def ordered(fund: Fund) -> Fund:
        budget = fund.budget or {}
        return replace(fund, budget={p: budget[p] for p in (ALL, *round_.periods) if p in budget} or {ALL: 0})

    return replace(round_, funds={**round_.funds, "lwa": ordered(round_.funds["lwa"])})


@st.composite
def weighed(draw: DrawFn, most: int = 7) -> tuple[Round, Against]:
    """Return a round with every kind of rule, and something to weigh its value against."""
    round_ = in_order(draw(rounds(most=most)))
    round_ = replace(round_, off=round_.off - {"fund lwa"})
    worth = worth_of(round_)
    program = formulate(round_, worth, grounds(round_, worth))
    lwa = round_.funds["lwa"]
    kinds = (
        against.fund(round_, program, lwa, lwa.budget or {}),
        against.places(round_, program),
        *(against.of_quantity(round_, worth, program, of) for of in (Quantity("cost"), Quantity("people", "job"))),
        against.of_quantity(round_, worth, program, Quantity("criterion", "impact")),
    )
    return round_, draw(st.sampled_from(kinds))


def walk(round_: Round, one: Against) -> Walk:
    """Return a walk with real solvers."""
    return Walk(
        one.tradeoff,
        lambda level: Search(one.round_at(level), worth_of(round_), Clock(None)),
        PAIR,
        lambda _done, _total: None,
    )


def every(round_: Round, one: Against) -> list[tuple[Fraction, int]]:
    """Return amount and units of each set that no other equals or beats on both sides, by rising units."""
    level = level_of(round_, one)
    names = {"fund lwa", *(f"fund lwa {p}" for p in round_.periods)} if one.name == "fund lwa" else set()
    names |= {"select.at_most", "select.exactly"} if one.name == against.PLACES else set()
    free = replace(round_, off=round_.off | names)
    found = {chosen: units for chosen, units in allowed(free).items() if level(chosen) is not None}
    at = sorted((level(chosen) or Fraction(0), -units) for chosen, units in found.items())
    front: list[tuple[Fraction, int]] = []
    for amount, less in at:
        if not front or -less > front[-1][1]:
            front.append((amount, -less))
    return front


def level_of(round_: Round, one: Against) -> Callable[[frozenset[str]], Fraction | None]:
    """Return how much a set needs, more being worse; None: no amount is enough."""
    by_id = round_.by_id
    if one.name == against.PLACES:
        return lambda chosen: Fraction(len(chosen))
    if one.name != "fund lwa":
        of = {"cost": Quantity("cost"), "people:job": Quantity("people", "job")}.get(
            one.name, Quantity("criterion", "impact")
        )
        sign = -1 if one.more else 1
        worth = worth_of(round_)
        return lambda chosen: sign * sum((quantity(of, by_id[id_], round_, worth) for id_ in chosen), Fraction(0))
    return lambda chosen: _budget_for(round_, chosen)


def _budget_for(round_: Round, chosen: frozenset[str]) -> Fraction | None:
    """Return the least total of which every period's part, in proportion, covers what is asked and reserved."""
    fund = round_.funds["lwa"]
    budget = fund.budget or {}
    asks = [round_.by_id[id_].ask.get("lwa", {}) for id_ in chosen]
    if ALL in budget:
        return Fraction(sum(sum(ask.values()) for ask in asks) + fund.reserved.get(ALL, 0))
    weights = budget if any(budget.values()) else dict.fromkeys(budget, 1)
    needs: list[Fraction] = [Fraction(0)]
    asked = part = 0
    for period in round_.periods:
        if not fund.carry:
            asked = part = 0
        asked += sum(ask.get(period, 0) for ask in asks) + fund.reserved.get(period, 0)
        part += weights.get(period, 0)
        if part == 0 and asked > 0:
            return None
        if part:
            needs.append(Fraction(ceil(Fraction(asked * sum(weights.values()), part))))
    return max(needs)


def best_at(round_: Round, one: Against, level: int) -> int | None:
    """Return the most that a set of the round as it is at a level is worth; None where nothing fits."""
    takes = level_of(round_, one)
    if one.name in ("fund lwa", against.PLACES):
        sets = allowed(one.round_at(level)) if _can_be(round_, one, level) else {}
    else:
        sets = {s: units for s, units in allowed(round_).items() if (takes(s) or 0) * one.scale <= level}
    return max(sets.values(), default=None)


def _can_be(round_: Round, one: Against, level: int) -> bool:
    """Tell whether a level can be: no fewer places than none, no budget below what is reserved of it."""
    if one.name == against.PLACES:
        return level >= 0
    fund = round_.funds["lwa"]
    spread = in_proportion(fund.budget or {}, level)
    return all(cents >= fund.reserved.get(period, 0) for period, cents in spread.items())


def as_pairs(points: tuple[Point, ...] | None, one: Against) -> list[tuple[Fraction, int]]:
    """Return points as amount, more being worse, and units."""
    return [(Fraction(point.level, one.scale), point.units) for point in points or ()]
