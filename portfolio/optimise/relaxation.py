"""What a rule must become to allow a set: in the rule's own unit and by its plain meaning, without a solver."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from portfolio.model import ALL, Fund, Round
from portfolio.optimise.answer import Form, Relaxation, RuleState
from portfolio.optimise.check import states
from portfolio.optimise.eligibility import grounds
from portfolio.rules import FREE, Bounds, Count, Forced, Share, Total, Unit
from portfolio.value.worth import Worth

LOGICAL: frozenset[Form] = frozenset({"requires", "exclusive", "together", "variants", "must"})
"""Rules that hold or do not: there is no bound to move, so they are dropped."""


def step(unit: Unit) -> Fraction:
    """Return by how much a bound is moved at the least: whole cents, people and places, or thousandths."""
    return Fraction(1) if unit in ("cents", "people", "count") else Fraction(1, 1000)


def waivable(state: RuleState) -> bool:
    """Tell whether it is a rule of eligibility, which is waived for single initiatives."""
    return state.bounds == FREE and state.form not in LOGICAL


def repairs(round_: Round, worth: Worth, chosen: Collection[str]) -> tuple[Relaxation, ...]:
    """Return changes that together make the rules allow the set; the one of a must_not is to drop it."""
    found: list[Relaxation] = []
    while broken := next((state for state in states(round_, worth, chosen) if not state.holds), None):
        found.append(relaxation(round_, worth, chosen, broken.name))
        round_ = relaxed(round_, found[-1])
    return tuple(found)


def relaxation(round_: Round, worth: Worth, chosen: Collection[str], name: str) -> Relaxation:
    """Return the least change of one rule after which it no longer stands in the way of the set.

    Of a fund that carries forward, that is the period whose budget must rise so that no later one falls short either.
    """
    standing = {state.name: state for state in states(round_, worth, chosen)}
    state = standing[name]
    changed = Relaxation(name=name, form=state.form, change="drop", unit=state.unit, place=state.place)
    if waivable(state):
        failed = grounds(round_, worth, [round_.by_id[id_] for id_ in sorted(chosen)])
        ids = tuple(id_ for id_, found in failed.items() if any(ground.rule == name for ground in found))
        return replace(changed, change="waive", ids=ids)
    if state.form == "fund":
        fund, period = purse(round_, name)
        budget = (fund.budget or {}).get(period, 0)
        short = max(_short(standing[later]) for later in reached(round_, name))
        return replace(changed, change="at_most", now=Fraction(budget), to=budget + short)
    if state.form in LOGICAL or state.form == "must_not" or state.left is None:
        return changed
    return _moved(changed, state, state.left)


def relaxed(round_: Round, change: Relaxation) -> Round:
    """Return the round in which one rule is changed so, and nothing else."""
    name, to = change.name, change.to
    if change.change == "waive":
        waived = (_waived(id_, name) for id_ in change.ids)
        return replace(round_, rules=(*round_.rules, *waived))
    if to is None:
        return replace(round_, off=round_.off | {name})
    match change.form:
        case "select":
            select = replace(round_.select, bounds=_bounds(round_.select.bounds, change, to))
            return replace(round_, select=select)
        case "fund":
            fund, period = purse(round_, name)
            fund = replace(fund, budget={**(fund.budget or {}), period: int(to)})
            return replace(round_, funds={**round_.funds, fund.id: fund})
        case "partner":
            partners = {
                id_: replace(partner, brings_at_most=int(to)) if name == f"partner {id_}" else partner
                for id_, partner in round_.partners.items()
            }
            return replace(round_, partners=partners)
        case "cofinancing":
            return replace(round_, cofinancing=replace(round_.cofinancing, together_at_least=to))
        case _:
            rules = tuple(
                replace(rule, bounds=_bounds(rule.bounds, change, to))
                if rule.name == name and isinstance(rule, Count | Total | Share)
                else rule
                for rule in round_.rules
            )
            return replace(round_, rules=rules)


def purse(round_: Round, name: str) -> tuple[Fund, str]:
    """Return the fund and the period that the generated name of a budget means."""
    return next(found for found in _purses(round_) if _named(*found) == name)


def reached(round_: Round, name: str) -> tuple[str, ...]:
    """Return the names of the budgets that have more room when this one rises: with carry, the later ones too."""
    fund, period = purse(round_, name)
    if period == ALL or not fund.carry:
        return (name,)
    return tuple(_named(fund, later) for later in round_.periods[round_.periods.index(period) :])


def reaching(round_: Round, name: str) -> tuple[str, ...]:
    """Return the names of the rules whose change gives this one more room: itself, with carry the earlier ones too."""
    budgets = tuple(_named(*found) for found in _purses(round_))
    return tuple(one for one in budgets if name in reached(round_, one)) if name in budgets else (name,)


def _purses(round_: Round) -> Iterator[tuple[Fund, str]]:
    for fund in round_.funds.values():
        for period in (ALL,) if ALL in (fund.budget or {}) else round_.periods:
            yield fund, period


def _named(fund: Fund, period: str) -> str:
    return f"fund {fund.id}" if ALL in (fund.budget or {}) else f"fund {fund.id} {period}"


def _short(state: RuleState) -> Fraction:
    """Return what a budget falls short, below 0 what it leaves."""
    return (state.left or Fraction(0)) - (state.bounds.at_most or Fraction(0))


def _moved(changed: Relaxation, state: RuleState, left: Fraction) -> Relaxation:
    """Move the bound that ``left`` breaks, outwards to a whole step; an exact one to just there."""
    low, high, size = state.bounds.at_least, state.bounds.at_most, step(state.unit)
    if state.bounds.exactly:
        return replace(changed, change="exactly", now=low, to=left)
    if high is not None and left > high:
        return replace(changed, change="at_most", now=high, to=ceil(left / size) * size)
    return replace(changed, change="at_least", now=low, to=floor(left / size) * size)


def _bounds(bounds: Bounds, change: Relaxation, to: Fraction) -> Bounds:
    match change.change:
        case "exactly":
            return Bounds(to, to, exactly=True)
        case "at_most":
            return replace(bounds, at_most=to)
        case _:
            return replace(bounds, at_least=to)


def _waived(id_: str, name: str) -> Forced:
    """Make the decision that brings an initiative in although it fails a rule of eligibility."""
    return Forced(name=f"must {id_}", ids=(id_,), inside=True, reason="", by="", on=None, waives=frozenset({name}))
