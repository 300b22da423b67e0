"""How much money would bring an initiative in: less asked, more brought by others, or a larger budget."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from portfolio.analysis.why.reason import MoreBudget
from portfolio.model import Fund, Initiative, Round
from portfolio.optimise.against import Against, fund
from portfolio.optimise.answer import Ground
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.finder import Finder
from portfolio.optimise.front import Front
from portfolio.optimise.gradual import cheaper, cofinanced
from portfolio.optimise.least import Gradual
from portfolio.optimise.tradeoff import Point
from portfolio.rules import FREE, Share, Total

TWICE = 2
"""Budgets up to so many times the present one are looked at; after that no money brings it in."""

Change = Callable[[Round, str, int], Round]


@dataclass(frozen=True, slots=True)
class Enough:
    """The least cents that bring an initiative in: off its cost and ask, or moved from its ask to others."""

    cheaper: int | None
    cofinancing: int | None


def enough(finder: Finder, id_: str, units: int) -> Enough:
    """Return what is enough for sets of more than ``units``, the value of the best without it. Raises Unproven."""
    less = _least(finder, cheaper, id_, units + 1)
    if not _only_asks_count(finder.round):
        return Enough(less, _least(finder, cofinanced, id_, units + 1, less))
    return Enough(less, less)


def _only_asks_count(round_: Round) -> bool:
    """Tell whether no rule looks at cost or at cofinancing without a payer; then both changes come to the same."""
    terms = round_.cofinancing
    conditions = {
        "cofinancing each_at_least": terms.each_at_least,
        "cofinancing together_at_least": terms.together_at_least,
        **{f"fund {fund.id} pays_at_most": fund.pays_at_most for fund in round_.funds.values()},
    }
    measures = {rule.of.measure for rule in round_.active_rules if isinstance(rule, Total | Share)}
    stands = any(bound is not None and name not in round_.off for name, bound in conditions.items())
    return not stands and measures.isdisjoint({"cost", "cofinancing", "cash"})


def _least(finder: Finder, change: Change, id_: str, units: int, guess: int | None = None) -> int | None:
    """Return the first cents of the change that are enough, of those with which the initiative is eligible."""
    at = partial(change, finder.round, id_)
    for low, high in _eligible(finder, at, finder.round.by_id[id_]):
        found = Gradual(finder, at, low, high, {id_: True}, units).least(guess)
        if found is not None:
            return found
    return None


Failing = Callable[[int], frozenset[tuple[str, bool]]]
"""The rules that an initiative fails with so many cents, each with whether it is an upper bound that is passed."""


def _eligible(finder: Finder, at: Callable[[int], Round], one: Initiative) -> tuple[tuple[int, int], ...]:
    """Return the spans of cents with which the initiative is eligible, rising; who asks nothing meets other conditions.

    From where one of the funds is asked nothing, a new span is looked for; those that touch are one.
    """

    def failing(cents: int) -> frozenset[tuple[str, bool]]:
        found = grounds(finder.round, finder.worth, [at(cents).by_id[one.id]])[one.id]
        return frozenset((ground.rule, _over(ground)) for ground in found)

    def nothing_from(fund_: str) -> int:
        return bisect_left(range(one.ask_cents), x=True, key=lambda cents: not at(cents).by_id[one.id].asks(fund_))

    asked = [finder.round.funds[fund_] for fund_ in one.ask]
    conditions = any(f.pays_at_most is not None or f.only is not None or f.ask != FREE for f in asked)
    starts = {0, *(nothing_from(fund_) for fund_ in one.ask if conditions)}
    spans: list[tuple[int, int]] = []
    for start, stop in pairwise((*sorted(starts), one.ask_cents + 1)):
        low, high = _passing(failing, start, stop)
        if low <= high:
            begins = spans.pop()[0] if spans and spans[-1][1] == low - 1 else low
            spans.append((begins, high))
    return tuple(spans)


def _passing(failing: Failing, start: int, stop: int) -> tuple[int, int]:
    """Return the first and last cents in between with which nothing fails; where there are none, the last is the lower.

    What fails at the start passes once, and what fails at the end once begins to fail.
    """
    first, last = failing(start), failing(stop - 1)
    if first & last:
        return stop, start
    cents = range(start, stop)
    low = bisect_left(cents, x=True, key=lambda at: not first & failing(at)) if first else 0
    high = bisect_left(cents, x=True, key=lambda at: bool(last & failing(at))) if last else len(cents)
    return start + low, start + high - 1


def _over(ground: Ground) -> bool:
    """Tell whether it is an upper bound that keeps it out, which less of the same then meets."""
    most = None if ground.bounds is None else ground.bounds.at_most
    return most is not None and ground.left is not None and ground.left > most


def more_budget(finder: Finder, fund_: Fund, ids: Collection[str], units: int) -> Mapping[str, MoreBudget]:
    """Return for each of these the first budget of a fund, up to twice the present one, at which every best set has it.

    ``units`` is the best value now. Who is not in every best set can only come where the best value rises, so the
    points of the front are all there is to look at. Raises Unproven.
    """
    found: dict[str, MoreBudget] = {}
    if not fund_.budget:  # decided elsewhere without one, or with no period that has any
        return found
    against = fund(finder.round, finder.program, fund_, fund_.budget)
    own = sum(fund_.budget.values())
    for point in _points(finder, against, own, units):
        wanted = frozenset(ids).difference(found)
        if not wanted:
            break
        for id_ in _certain(finder, against, point.level, point.units, wanted & point.chosen):
            level = point.level
            while level - 1 > own and _certain(finder, against, level - 1, units, frozenset([id_])):
                level -= 1  # the floors of several periods may leave room a cent earlier
            found[id_] = MoreBudget(fund=fund_.id, cents=level - own)
    return found


def _certain(finder: Finder, against: Against, level: int, known: int, ids: frozenset[str]) -> frozenset[str]:
    """Return which of these are in every best set at a level, where one of ``known`` units is there."""
    if not ids:
        return ids
    at_level = finder.of(against.round_at(level))
    best = at_level.best(known=known)
    shared = frozenset.intersection(ids, *(one.chosen for one in best.sets))
    if best.complete or best.units is None:
        return shared
    return frozenset(id_ for id_ in shared if at_level.above(best.units, {id_: False}, most=1).sets == ())


def _points(finder: Finder, against: Against, own: int, units: int) -> Iterator[Point]:
    """Yield the points of the front above the present budget, by rising level."""
    points = Front(against.tradeoff, finder.clock, lambda _done, _of: None).every(own, TWICE * own)
    if points is not None:
        yield from (point for point in points if point.units > units)
        return
    level = own
    while True:
        at = Gradual(finder, against.round_at, level, TWICE * own, {}, units + 1)
        rises = at.least()
        if rises is None:
            return
        best = finder.of(against.round_at(rises)).best(known=units + 1)
        level, units = rises, best.sets[0].units
        yield Point(level, units, frozenset.union(*(one.chosen for one in best.sets)))
