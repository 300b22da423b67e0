"""The rules that are one sum over the chosen between bounds, in the unit people use: most of them are."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from portfolio.findings import Place
from portfolio.measure import holds, quantity
from portfolio.model import ALL, Fund, Initiative, Round
from portfolio.rules import Bounds, Count, Exclusive, Forced, Selector, Total, Unit
from portfolio.value.worth import Worth


@dataclass(frozen=True, slots=True)
class Limit:
    """``Σ amounts`` over the chosen lies within ``bounds``; an initiative that is not in ``amounts`` adds nothing."""

    rule: str
    amounts: Mapping[str, Fraction | int]
    bounds: Bounds
    unit: Unit
    place: Place


def limits(round_: Round, worth: Worth) -> Iterator[Limit]:
    """Yield every active rule of the round that is one sum, generated rules first.

    ``fund F`` switched off takes along the budgets of all its periods.
    """
    for limit in (*_select(round_), *_funds(round_), *_partners(round_), *_variants(round_)):
        if limit.rule not in round_.off:
            yield limit
    yield from _rules(round_, worth)


def members(where: Selector, round_: Round) -> tuple[Initiative, ...]:
    """Return the initiatives that a selector holds."""
    return tuple(initiative for initiative in round_.initiatives if holds(where, initiative, round_))


def sides(bounds: Bounds) -> Iterator[tuple[str, Bounds]]:
    """Yield the bounds as separately named ones: ``exactly``, or ``at_least`` and ``at_most``."""
    if bounds.exactly:
        yield "exactly", bounds
        return
    if bounds.at_least is not None:
        yield "at_least", Bounds(at_least=bounds.at_least)
    if bounds.at_most is not None:
        yield "at_most", Bounds(at_most=bounds.at_most)


def _select(round_: Round) -> Iterator[Limit]:
    everyone = dict.fromkeys(round_.by_id, 1)
    for side, bounds in sides(round_.select.bounds):
        yield Limit(f"select.{side}", everyone, bounds, "count", round_.select.place)


def _funds(round_: Round) -> Iterator[Limit]:
    for fund in round_.funds.values():
        if fund.budget is None or f"fund {fund.id}" in round_.off:
            continue
        if ALL in fund.budget:
            asks = {i.id: asked for i in round_.initiatives if (asked := i.asks(fund.id))}
            room = fund.budget[ALL] - fund.reserved.get(ALL, 0)
            yield Limit(f"fund {fund.id}", asks, Bounds(at_most=Fraction(room)), "cents", fund.place)
        else:
            yield from _fund_per_period(round_, fund, fund.budget)


def _fund_per_period(round_: Round, fund: Fund, budget: Mapping[str, int]) -> Iterator[Limit]:
    """Yield a limit per period; with carry, over all periods up to and including it."""
    rooms = [budget.get(period, 0) - fund.reserved.get(period, 0) for period in round_.periods]
    asks = {i.id: [i.ask[fund.id].get(p, 0) for p in round_.periods] for i in round_.initiatives if fund.id in i.ask}
    if fund.carry:
        rooms = list(accumulate(rooms))
        asks = {id_: list(accumulate(asked)) for id_, asked in asks.items()}
    for index, period in enumerate(round_.periods):
        amounts = {id_: asked[index] for id_, asked in asks.items() if asked[index]}
        bounds = Bounds(at_most=Fraction(rooms[index]))
        yield Limit(f"fund {fund.id} {period}", amounts, bounds, "cents", fund.place)


def _partners(round_: Round) -> Iterator[Limit]:
    for partner in round_.partners.values():
        if partner.brings_at_most is None:
            continue
        brought = {
            i.id: sum(
                sum(line.cash.values()) + sum(line.in_kind.values())
                for line in i.cofinancing
                if line.payer == partner.id
            )
            for i in round_.initiatives
        }
        bounds = Bounds(at_most=Fraction(partner.brings_at_most))
        yield Limit(f"partner {partner.id}", brought, bounds, "cents", partner.place)


def _variants(round_: Round) -> Iterator[Limit]:
    variants: dict[str, list[Initiative]] = defaultdict(list)
    for initiative in round_.initiatives:
        if initiative.variant_of is not None:
            variants[initiative.variant_of].append(initiative)
    for name, others in sorted(variants.items()):
        place = others[0].place
        itself = [name] if name in round_.by_id else []
        amounts = dict.fromkeys((*itself, *(i.id for i in others)), 1)
        yield Limit(f"variants of {name}", amounts, Bounds(at_most=Fraction(1)), "count", place)


def _rules(round_: Round, worth: Worth) -> Iterator[Limit]:
    for rule in round_.active_rules:
        match rule:
            case Count():
                ones = dict.fromkeys((i.id for i in members(rule.where, round_)), 1)
                yield Limit(rule.name, ones, rule.bounds, "count", rule.place)
            case Total():
                amounts = {i.id: quantity(rule.of, i, round_, worth) for i in members(rule.where, round_)}
                yield Limit(rule.name, amounts, rule.bounds, rule.of.unit, rule.place)
            case Exclusive():
                yield Limit(rule.name, dict.fromkeys(rule.ids, 1), Bounds(at_most=Fraction(1)), "count", rule.place)
            case Forced():
                ones = dict.fromkeys(rule.ids, 1)
                bounds = Bounds(at_least=Fraction(len(ones))) if rule.inside else Bounds(at_most=Fraction(0))
                yield Limit(rule.name, ones, bounds, "count", rule.place)
            case _:
                pass  # the other kinds are no single sum: see formulate
