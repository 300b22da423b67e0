"""A what-if: another round from the same files, with changes that are never written back and always said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import accumulate, pairwise
from math import floor
from typing import Literal

from portfolio.model import Amount, Fund, Round, Status
from portfolio.rules import Bounds, Forced, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetChange:
    """Another budget for a fund, or for one of its periods: set or add cents, or scale by a factor."""

    fund: str
    period: str | None = None
    how: Literal["set", "add", "scale"]
    amount: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Everything that may be changed from the command line."""

    budgets: tuple[BudgetChange, ...] = ()
    without_funds: tuple[str, ...] = ()
    counts: frozenset[Status] | None = None
    at_most: int | None = None
    exactly: int | None = None
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that cannot be made: of a name that is not there (``known`` are), or for what its kind says.

    ``budget``: it falls below what is reserved; ``both``: the initiative was asked both in and out.
    """

    kind: Literal["fund", "period", "initiative", "both", "rule", "budget", "decided_elsewhere"]
    name: str
    known: tuple[str, ...] = ()


def apply(
    round_: Round, what_if: WhatIf, names: Callable[[Round], frozenset[str]]
) -> tuple[Round, tuple[Refused, ...]]:
    """Return the changed round and every change that was refused.

    ``names`` tells which names of a round can be switched off: those of the changed round, whose rules may be others.
    """
    funds, refused = _funds(round_, what_if)
    refused += [
        Refused("initiative", id_, tuple(round_.by_id))
        for id_ in (*what_if.must, *what_if.must_not)
        if id_ not in round_.by_id
    ]
    refused += [Refused("both", id_) for id_ in dict.fromkeys(what_if.must) if id_ in what_if.must_not]
    changed = replace(
        round_,
        funds=funds,
        select=replace(round_.select, bounds=_bounds(round_.select.bounds, what_if)),
        cofinancing=replace(round_.cofinancing, counts=what_if.counts or round_.cofinancing.counts),
        rules=_rules(round_, what_if) if not refused else round_.rules,
    )
    known = (names(changed) | names(round_)) if what_if.without else frozenset()
    refused += [Refused("rule", name, tuple(sorted(known))) for name in what_if.without if name not in known]
    if refused:
        return round_, tuple(refused)
    return replace(changed, off=round_.off | frozenset(what_if.without)), ()


def _rules(round_: Round, what_if: WhatIf) -> tuple[Rule, ...]:
    """Add the musts and must nots; they take the place of decisions that say the opposite, and none stands twice."""
    wanted = [*((id_, True) for id_ in what_if.must), *((id_, False) for id_ in what_if.must_not)]
    opposite = {_name(id_, inside=not inside) for id_, inside in wanted}
    kept = tuple(rule for rule in round_.rules if rule.name not in opposite)
    there = {rule.name for rule in kept}
    return (*kept, *(_forced(id_, inside=inside) for id_, inside in wanted if _name(id_, inside=inside) not in there))


def _name(id_: str, *, inside: bool) -> str:
    return f"must {id_}" if inside else f"must_not {id_}"


def _forced(id_: str, *, inside: bool) -> Forced:
    return Forced(name=_name(id_, inside=inside), ids=(id_,), inside=inside, reason="", by="", on=None)


def _bounds(bounds: Bounds, what_if: WhatIf) -> Bounds:
    if what_if.exactly is not None:
        return Bounds(Fraction(what_if.exactly), Fraction(what_if.exactly), exactly=True)
    if what_if.at_most is not None:
        at_least = None if bounds.exactly else bounds.at_least
        return Bounds(at_least, Fraction(what_if.at_most))
    return bounds


def _funds(round_: Round, what_if: WhatIf) -> tuple[Mapping[str, Fund], list[Refused]]:
    funds = dict(round_.funds)
    refused: list[Refused] = []
    for change in what_if.budgets:
        fund = funds.get(change.fund)
        if fund is None:
            refused.append(Refused("fund", change.fund, tuple(funds)))
        elif fund.budget is None:
            refused.append(Refused("decided_elsewhere", change.fund))
        elif change.period is not None and change.period not in fund.budget:
            refused.append(Refused("period", change.period, tuple(fund.budget)))
        else:
            rank = {period: number for number, period in enumerate(round_.periods)}
            in_order = dict(sorted(fund.budget.items(), key=lambda item: rank.get(item[0], 0)))
            budget = _budget(in_order, change)  # floors to the cent do not hang on how the file was written
            if any(cents < fund.reserved.get(period, 0) for period, cents in budget.items()):
                refused.append(Refused("budget", change.fund))
            funds[change.fund] = replace(fund, budget=budget)
    for id_ in what_if.without_funds:
        if id_ in funds:
            gone = dict.fromkeys(funds[id_].budget or {"all": 0}, 0)
            funds[id_] = replace(funds[id_], budget=gone, reserved={})
        else:
            refused.append(Refused("fund", id_, tuple(funds)))
    return funds, refused


def _budget(budget: Amount, change: BudgetChange) -> Amount:
    """Change one period, or the total, which keeps the periods in proportion."""
    if change.period is not None:
        return {**budget, change.period: _changed(budget[change.period], change)}
    return in_proportion(budget, _changed(sum(budget.values()), change))


def in_proportion(budget: Amount, total: int) -> Amount:
    """Spread another total over the periods as the budget is, by cumulative floor in cents; evenly where that is 0."""
    spread, given = {}, 0
    for period, (_, until) in portions(budget).items():
        spread[period] = floor(total * until) - given
        given += spread[period]
    return spread


def portions(budget: Amount) -> Mapping[str, tuple[Fraction, Fraction]]:
    """Return where each period begins and ends in a total of 1, in their order."""
    weights = budget if any(budget.values()) else dict.fromkeys(budget, 1)
    whole = sum(weights.values())
    ends = [Fraction(passed, whole) for passed in accumulate(weights.values())]
    return dict(zip(weights, pairwise([Fraction(0), *ends]), strict=True))


def _changed(cents: int, change: BudgetChange) -> int:
    match change.how:
        case "set":
            return int(change.amount)
        case "add":
            return cents + int(change.amount)
        case "scale":
            return int(cents * change.amount)
