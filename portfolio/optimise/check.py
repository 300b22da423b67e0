"""The plain meaning of every rule over a set of initiatives, in exact arithmetic: it shares nothing with the rows."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import assert_never

from portfolio.measure import holds, quantity
from portfolio.model import ALL, Criteria, Fund, Initiative, Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.eligibility import counted, grounds
from portfolio.rules import FREE, Bonus, Bounds, Count, Exclusive, Forced, Requires, Share, Together, Total, Unit
from portfolio.value.worth import Worth

Chosen = Sequence[Initiative]
State = Callable[..., RuleState]
Written = Count | Total | Share | Forced | Requires | Exclusive | Together


def states(round_: Round, worth: Worth, chosen: Collection[str]) -> tuple[RuleState, ...]:
    """Tell of every named rule, generated ones included, how it stands with the chosen set; a bonus is no rule.

    A rule of eligibility holds when no chosen initiative fails it.
    """
    inside = tuple(round_.by_id[id_] for id_ in sorted(chosen))
    generated = (
        *_eligibility(round_, worth, inside),
        *_select(round_, inside),
        *(state for fund in round_.funds.values() for state in _fund(round_, fund, inside)),
        *_cofinancing_together(round_, inside),
        *_partners(round_, inside),
        *_variants(round_, inside),
    )
    written = (_written(rule, round_, worth, inside) for rule in round_.active_rules if not isinstance(rule, Bonus))
    return (*(state for state in generated if state.name not in round_.off), *written)


def together(round_: Round) -> tuple[str, ...]:
    """Return the names that mean the budgets of all periods of a fund at once, where there are several."""
    found = []
    for fund in round_.funds.values():
        budgets = {f"fund {fund.id} {period}" for period in round_.periods}
        per_period = fund.budget is not None and ALL not in fund.budget
        if per_period and len(budgets - round_.off) > 1 and f"fund {fund.id}" not in round_.off:
            found.append(f"fund {fund.id}")
    return tuple(found)


def _judged(state: State, left: Fraction | int | None, bounds: Bounds, unit: Unit = "count") -> RuleState:
    """Fill in how the rule stands; None, where there is nothing to measure, satisfies."""
    fulfilled = left is None or bounds.hold(left)
    return state(left=None if left is None else Fraction(left), bounds=bounds, unit=unit, holds=fulfilled)


# --- eligibility


def _eligibility(round_: Round, worth: Worth, chosen: Chosen) -> Iterator[RuleState]:
    failed = {ground.rule for found in grounds(round_, worth, chosen).values() for ground in found}
    for state in (*_thresholds(round_), *_conditions(round_)):
        unjudged = state(left=None, bounds=FREE, unit="count", holds=True)
        yield state(left=None, bounds=FREE, unit="count", holds=unjudged.name not in failed)


def _thresholds(round_: Round) -> Iterator[State]:
    if round_.window is not None:
        yield partial(RuleState, name="applications", form="applications", place=round_.window.place)
    if isinstance(round_.value, Criteria):
        if round_.value.at_least is not None:
            yield partial(RuleState, name="value at_least", form="value", place=round_.value.place)
        for criterion in round_.value.criteria.values():
            if criterion.at_least is not None:
                name = f"criterion {criterion.id} at_least"
                yield partial(RuleState, name=name, form="criterion", place=criterion.place)


def _conditions(round_: Round) -> Iterator[State]:
    for fund in round_.funds.values():
        state = partial(RuleState, place=fund.place, basis=fund.basis)
        if fund.pays_at_most is not None:
            yield partial(state, name=f"fund {fund.id} pays_at_most", form="fund pays_at_most")
        if fund.ask != FREE:
            yield partial(state, name=f"fund {fund.id} ask", form="fund ask")
        if fund.only is not None:
            yield partial(state, name=f"fund {fund.id} only", form="fund only")
    terms = round_.cofinancing
    if terms.each_at_least is not None:
        yield partial(RuleState, name="cofinancing each_at_least", form="cofinancing", place=terms.place)


# --- the other generated rules


def _select(round_: Round, chosen: Chosen) -> Iterator[RuleState]:
    bounds, place = round_.select.bounds, round_.select.place
    if bounds.exactly:
        sides = {"exactly": bounds}
    else:
        sides = {"at_least": Bounds(at_least=bounds.at_least), "at_most": Bounds(at_most=bounds.at_most)}
    for side, bound in sides.items():
        if bound != FREE:
            yield _judged(partial(RuleState, name=f"select.{side}", form="select", place=place), len(chosen), bound)


def _fund(round_: Round, fund: Fund, chosen: Chosen) -> Iterator[RuleState]:
    """Walk through the periods with a purse: what it holds, what is asked of it, what moves on."""
    if fund.budget is None or f"fund {fund.id}" in round_.off:
        return
    state = partial(RuleState, form="fund", place=fund.place, basis=fund.basis)
    if ALL in fund.budget:
        room = fund.budget[ALL] - fund.reserved.get(ALL, 0)
        asked = sum(initiative.asks(fund.id) for initiative in chosen)
        yield _judged(partial(state, name=f"fund {fund.id}"), asked, Bounds(at_most=Fraction(room)), "cents")
        return
    carried = 0
    for period in round_.periods:
        room = fund.budget.get(period, 0) - fund.reserved.get(period, 0) + carried
        asked = sum(initiative.ask.get(fund.id, {}).get(period, 0) for initiative in chosen)
        named = partial(state, name=f"fund {fund.id} {period}")
        yield _judged(named, asked, Bounds(at_most=Fraction(room)), "cents")
        carried = room - asked if fund.carry else 0


def _cofinancing_together(round_: Round, chosen: Chosen) -> Iterator[RuleState]:
    terms = round_.cofinancing
    if terms.together_at_least is None:
        return
    cash = sum(counted(terms, initiative)[0] for initiative in chosen)
    kind = sum(counted(terms, initiative)[1] for initiative in chosen)
    match terms.in_kind:
        case "fully":
            brought = cash + kind
        case "up_to_cash":
            brought = cash + min(cash, kind)
        case "not":
            brought = cash
    cost = sum(initiative.cost_cents for initiative in chosen)
    state = partial(RuleState, name="cofinancing together_at_least", form="cofinancing", place=terms.place)
    left = Fraction(brought, cost) if cost else None
    yield _judged(state, left, Bounds(at_least=terms.together_at_least), "share")


def _partners(round_: Round, chosen: Chosen) -> Iterator[RuleState]:
    for partner in round_.partners.values():
        if partner.brings_at_most is None:
            continue
        lines = [line for initiative in chosen for line in initiative.cofinancing if line.payer == partner.id]
        brought = sum(sum(line.cash.values()) + sum(line.in_kind.values()) for line in lines)
        state = partial(RuleState, name=f"partner {partner.id}", form="partner", place=partner.place)
        yield _judged(state, brought, Bounds(at_most=Fraction(partner.brings_at_most)), "cents")


def _variants(round_: Round, chosen: Chosen) -> Iterator[RuleState]:
    first = {i.variant_of: i.place for i in reversed(round_.initiatives) if i.variant_of is not None}
    inside = Counter(name for initiative in chosen for name in {initiative.id, initiative.variant_of})
    for name, place in sorted(first.items(), key=lambda item: item[0]):
        versions = inside[name]
        state = partial(RuleState, name=f"variants of {name}", form="variants", place=place)
        yield _judged(state, versions, Bounds(at_most=Fraction(1)))


# --- the rules that people write


def _written(rule: Written, round_: Round, worth: Worth, chosen: Chosen) -> RuleState:
    state = partial(RuleState, name=rule.name, group=rule.group, basis=rule.basis, place=rule.place)
    match rule:
        case Count():
            count = sum(holds(rule.where, initiative, round_) for initiative in chosen)
            return _judged(partial(state, form="count"), count, rule.bounds)
        case Total():
            amounts = (quantity(rule.of, i, round_, worth) for i in chosen if holds(rule.where, i, round_))
            return _judged(partial(state, form="total"), sum(amounts, Fraction(0)), rule.bounds, rule.of.unit)
        case Share():
            return _judged(partial(state, form="share"), _share(rule, round_, worth, chosen), rule.bounds, "share")
        case Forced():
            return _forced(partial(state, decision=rule.decision), rule, chosen)
        case Requires() | Exclusive() | Together():
            return _logical(state, rule, {initiative.id for initiative in chosen})
        case _:
            assert_never(rule)


def _share(rule: Share, round_: Round, worth: Worth, chosen: Chosen) -> Fraction | None:
    whole = sum((quantity(rule.of, i, round_, worth) for i in chosen), Fraction(0))
    inside = (quantity(rule.of, i, round_, worth) for i in chosen if holds(rule.where, i, round_))
    return sum(inside, Fraction(0)) / whole if whole else None


def _forced(state: State, rule: Forced, chosen: Chosen) -> RuleState:
    left = sum(initiative.id in rule.ids for initiative in chosen)
    if rule.inside:
        return _judged(partial(state, form="must"), left, Bounds(at_least=Fraction(len(set(rule.ids)))))
    return _judged(partial(state, form="must_not"), left, Bounds(at_most=Fraction(0)))


def _logical(state: State, rule: Requires | Exclusive | Together, chosen: Collection[str]) -> RuleState:
    match rule:
        case Requires():
            needed = Bounds(at_least=Fraction(1)) if rule.when in chosen else FREE
            return _judged(partial(state, form="requires"), sum(id_ in chosen for id_ in set(rule.then)), needed)
        case Exclusive():
            left = sum(id_ in chosen for id_ in set(rule.ids))
            return _judged(partial(state, form="exclusive"), left, Bounds(at_most=Fraction(1)))
        case Together():
            left = sum(id_ in chosen for id_ in set(rule.ids))
            needed = Bounds(at_least=Fraction(len(set(rule.ids)))) if left else FREE
            return _judged(partial(state, form="together"), left, needed)
