"""The round without one of its rules, or with a little more room: what the best set would be, and who is then in it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from portfolio.analysis.why.reason import Class, KeptOut, Price
from portfolio.model import Round
from portfolio.optimise.answer import Form, Relaxation, RuleState
from portfolio.optimise.finder import Finder
from portfolio.optimise.relaxation import LOGICAL, purse, relaxed
from portfolio.optimise.sieve import Set
from portfolio.rules import FREE, Bounds, Forced, Rule, Total

MONEY_STEP = 1_000_000
"""One unit of slack in money: 10,000 euro, or 1% of the bound where that is less."""

PART = Fraction(1, 100)

ORDER = (
    Class.MONEY,
    Class.PLACES,
    Class.CAPACITY,
    Class.SPREAD,
    Class.EXCLUSION,
    Class.COFINANCING,
    Class.DECISION,
    Class.NOT_ELIGIBLE,
)
"""In this order are rules tried; the first that lets an initiative in names what keeps it out."""

CLASSES: Mapping[Form, Class] = {
    "fund": Class.MONEY,
    "select": Class.PLACES,
    "count": Class.SPREAD,
    "share": Class.SPREAD,
    "exclusive": Class.EXCLUSION,
    "together": Class.EXCLUSION,
    "requires": Class.EXCLUSION,
    "variants": Class.EXCLUSION,
    "partner": Class.COFINANCING,
    "cofinancing": Class.COFINANCING,
    "must": Class.DECISION,
    "must_not": Class.DECISION,
}


@dataclass(frozen=True, slots=True)
class Without:
    """The best without a rule or group: ``price`` in units; ``certain`` are in all best sets, and were not before."""

    name: str
    kind: Class
    price: int
    certain: frozenset[str]


def kind_of(state: RuleState, rule: Rule | None) -> Class:
    """Return what a rule bounds; a total of money is money, of a capacity capacity, of anything else spread."""
    if isinstance(rule, Total):
        match rule.of.measure:
            case "uses":
                return Class.CAPACITY
            case "cost" | "ask":
                return Class.MONEY
            case "cofinancing" | "cash" | "in_kind":
                return Class.COFINANCING
            case _:
                return Class.SPREAD
    return CLASSES.get(state.form, Class.NOT_ELIGIBLE)


def freed(finder: Finder, off: frozenset[str]) -> Finder:
    """Return what answers about the round without these rules and groups; bonuses of a group go with it."""
    round_ = replace(finder.round, off=finder.round.off | off)
    active, worth = {rule.name for rule in round_.active_rules}, finder.worth
    if active.issuperset(worth.bonuses):
        return finder.of(round_)
    kept = replace(
        worth,
        bonuses={name: ids for name, ids in worth.bonuses.items() if name in active},
        bonus_units={name: units for name, units in worth.bonus_units.items() if name in active},
    )
    free = Finder(round_, kept, finder.clock, *finder.solvers)
    free.patience = finder.patience
    return free


def without(free: Finder, best: Set, name: str, kind: Class) -> Without:
    """Find what is best in a round without some of its rules. Raises Unproven.

    That can be worth less: a decision takes what it waives with it, a group its bonuses.
    """
    known = free.worth.of(best.chosen) if free.search.allows(best.chosen) else None
    found = free.best(known=known)
    if found.units is None:
        return Without(name, kind, 0, frozenset())
    shared: frozenset[str] = frozenset()
    if found.units != known:  # else the set of before is still one of the best
        shared = frozenset.intersection(*(one.chosen for one in found.sets)) - best.chosen
    if not found.complete:
        shared = frozenset(id_ for id_ in shared if _in_all(id_, found.units, free))
    return Without(name, kind, max(0, found.units - best.units), shared)


def _in_all(id_: str, units: int, free: Finder) -> bool:
    """Tell whether it is in every set of so many units, the most there is."""
    other = free.best({id_: False}).units
    return other is None or other < units


def kept_out(id_: str, rules: Collection[Without], round_: Round) -> KeptOut:
    """Return what keeps an eligible initiative out: each of these rules alone does; none: its value does."""
    forced = tuple(r.name for r in round_.active_rules if isinstance(r, Forced) and not r.inside and id_ in r.ids)
    if forced:
        return KeptOut(kind=Class.DECISION, names=forced)
    guilty = sorted(rules, key=lambda one: ORDER.index(one.kind))
    if not guilty:
        return KeptOut(kind=Class.VALUE)
    return KeptOut(kind=guilty[0].kind, names=tuple(one.name for one in guilty))


def _step(round_: Round, state: RuleState) -> Fraction | None:
    if state.form in LOGICAL or state.form == "must_not" or state.bounds == FREE:
        return None
    if state.form == "fund":
        fund, period = purse(round_, state.name)
        return _money(Fraction((fund.budget or {}).get(period, 0)))
    bound = max(abs(b) for b in (state.bounds.at_least, state.bounds.at_most) if b is not None)
    match state.unit:
        case "cents":
            return _money(bound)
        case "count" | "people":
            return Fraction(1)
        case "share":
            return PART
        case "number" | "value":
            return bound * PART or Fraction(1)


def _money(bound: Fraction) -> Fraction:
    return Fraction(min(MONEY_STEP, max(1, ceil(bound * PART))))


def _looser(round_: Round, state: RuleState, by: Fraction) -> Iterator[Relaxation]:
    """Yield the rule with each of its bounds a step further out; an exact one may then differ by a step."""
    change = Relaxation(name=state.name, form=state.form, change="at_most", unit=state.unit, place=state.place)
    if state.form == "fund":
        fund, period = purse(round_, state.name)
        yield replace(change, to=Fraction((fund.budget or {}).get(period, 0)) + by)
        return
    bounds: Bounds = state.bounds
    if bounds.at_most is not None:
        yield replace(change, to=bounds.at_most + by)
    if bounds.at_least is not None:
        yield replace(change, change="at_least", to=bounds.at_least - by)


def price(one: Without, state: RuleState, finder: Finder, units: int) -> Price:
    """Return the price of a rule, and of a step of room."""
    by = _step(finder.round, state)
    if by is None:
        return Price(name=one.name, dropped=one.price)
    return Price(name=one.name, dropped=one.price, slack=_slack(one, state, finder, by, units), by=by, unit=state.unit)


def _slack(one: Without, state: RuleState, finder: Finder, by: Fraction, units: int) -> int:
    if not one.price and not _carries(state, finder.round):
        return 0  # giving way a little allows no more than giving way wholly
    looser = (finder.of(relaxed(finder.round, change)).best(known=units) for change in _looser(finder.round, state, by))
    return max((found.units - units for found in looser if found.units is not None), default=0)


def _carries(state: RuleState, round_: Round) -> bool:
    """Tell whether it is a budget that carries forward: more of it is room in later periods too, without it is not."""
    return state.form == "fund" and purse(round_, state.name)[0].carry
