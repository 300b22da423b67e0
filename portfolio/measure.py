"""Facts about one initiative that rules ask for: whether a selector holds it, and how much of a quantity it has."""

from fractions import Fraction
from typing import assert_never

from portfolio.model import Amount, Criteria, Initiative, Round
from portfolio.rules import AllOf, AnyOf, Everything, Match, Not, Quantity, Selector
from portfolio.value.criteria import score
from portfolio.value.worth import Worth


def holds(selector: Selector, initiative: Initiative, round_: Round) -> bool:
    """Tell whether the selector means this initiative."""
    match selector:
        case Everything():
            return True
        case Not(of):
            return not holds(of, initiative, round_)
        case AllOf(parts):
            return all(holds(part, initiative, round_) for part in parts)
        case AnyOf(parts):
            return any(holds(part, initiative, round_) for part in parts)
        case Match(field, values):
            return not values.isdisjoint(_field(field, initiative, round_))
        case _:
            assert_never(selector)


def _field(field: str, initiative: Initiative, round_: Round) -> tuple[str, ...]:
    lead = () if initiative.lead is None else (initiative.lead,)
    match field:
        case "id":
            return (initiative.id,)
        case "lead":
            return lead
        case "partner":
            return (*lead, *initiative.partners)
        case "party":
            return tuple(p for p in (round_.partners[id_].party for id_ in lead) if p)
        case "fund":
            return tuple(fund for fund in initiative.ask if initiative.asks(fund) > 0)
        case "distance":
            return () if initiative.distance is None else (initiative.distance,)
        case "period":
            return initiative.periods
        case dimension:
            return initiative.labels.get(dimension, ())


def quantity(of: Quantity, initiative: Initiative, round_: Round, worth: Worth) -> Fraction:
    """Return how much of a quantity one initiative has: money in cents, value in natural units."""
    match of.measure:
        case "cost":
            return Fraction(_of_period(initiative.cost, of.period))
        case "ask":
            funds = initiative.ask if of.of is None else {of.of: initiative.ask.get(of.of, {})}
            return Fraction(sum(_of_period(amount, of.period) for amount in funds.values()))
        case "cofinancing" | "cash" | "in_kind":
            lines = [line for line in initiative.cofinancing if of.of is None or line.payer == of.of]
            cash = sum(_of_period(line.cash, of.period) for line in lines) if of.measure != "in_kind" else 0
            kind = sum(_of_period(line.in_kind, of.period) for line in lines) if of.measure != "cash" else 0
            return Fraction(cash + kind)
        case "uses":
            return initiative.uses.get(of.of or "", Fraction(0))
        case "people":
            return Fraction(sum(plan.start for outcome, plan in initiative.plan.items() if of.of in (None, outcome)))
        case "criterion":
            return _criterion(of.of or "", initiative, round_)
        case "value":
            return worth.added[initiative.id]
        case "count":
            return Fraction(1)
        case _:
            assert_never(of.measure)


def _of_period(amount: Amount, period: str | None) -> int:
    return sum(amount.values()) if period is None else amount.get(period, 0)


def _criterion(name: str, initiative: Initiative, round_: Round) -> Fraction:
    if not isinstance(round_.value, Criteria):
        msg = f"{round_.id} has no criteria"
        raise TypeError(msg)
    return score(round_.value.criteria[name], initiative)
