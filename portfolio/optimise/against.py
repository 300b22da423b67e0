"""Against what the value of a set is weighed: the budget of a fund, the number of places, or a quantity."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, lcm

from portfolio.measure import quantity
from portfolio.model import ALL, Amount, Fund, Round
from portfolio.optimise.program import Program, row
from portfolio.optimise.tradeoff import Ceiling, Tradeoff
from portfolio.rules import Quantity, Unit
from portfolio.value.worth import Worth
from portfolio.whatif import BudgetChange, WhatIf, apply, portions

PLACES = "places"
LESS_IS_BETTER = frozenset({"cost", "ask", "cofinancing", "cash", "in_kind", "uses"})
"""Measures of which a set should take little; of the others it should bring much."""


@dataclass(frozen=True)
class Against:
    """One side of a frontier, in ``unit``; its tradeoff has levels of ``scale`` to one, below 0 where more is better.

    ``round_at`` is the round as it would be at a level, ``own`` the level of the round itself, where it has one; ``of``
    is the quantity, where it is one.
    """

    name: str
    unit: Unit
    tradeoff: Tradeoff
    round_at: Callable[[int], Round]
    own: int | None = None
    more: bool = False
    scale: int = 1
    of: Quantity | None = None

    def natural(self, level: int) -> Fraction:
        """Return a level as people count it."""
        return Fraction(-level if self.more else level, self.scale)

    def level(self, natural: Fraction) -> int:
        """Return the level that stands for so much, rounded inwards."""
        return -ceil(natural * self.scale) if self.more else floor(natural * self.scale)


def fund(round_: Round, program: Program, fund_: Fund, budget: Amount) -> Against:
    """Weigh against the budget of a fund over all periods together, in cents, spread as it is now."""
    ordered = {period: budget[period] for period in (ALL, *round_.periods) if period in budget}
    round_ = replace(round_, funds={**round_.funds, fund_.id: replace(fund_, budget=ordered)})
    names = {f"fund {fund_.id}", *(f"fund {fund_.id} {period}" for period in round_.periods)}
    free = program.without(names)
    ceilings = _of_fund(round_, fund_, portions(ordered), program.column)
    fixed = (one for one in ceilings if one.begins == one.ends)  # periods that get nothing, whatever the total
    return Against(
        name=f"fund {fund_.id}",
        unit="cents",
        tradeoff=Tradeoff(
            free.plus(*(row(one.rule, one.amounts, -one.reserved) for one in fixed)),
            tuple(one for one in ceilings if one.begins < one.ends),
        ),
        round_at=lambda level: _changed(
            round_, WhatIf(budgets=(BudgetChange(fund=fund_.id, how="set", amount=Fraction(level)),))
        ),
        own=sum(ordered.values()),
    )


def _of_fund(
    round_: Round, fund_: Fund, parts: Mapping[str, tuple[Fraction, Fraction]], column: Mapping[str, int]
) -> list[Ceiling]:
    if ALL in parts:
        asks = tuple((column[i.id], asked) for i in round_.initiatives if (asked := i.asks(fund_.id)))
        return [Ceiling(f"fund {fund_.id}", asks, fund_.reserved.get(ALL, 0))]
    end = Fraction(0)
    ceilings = []
    for last, period in enumerate(round_.periods):
        begin, end = parts.get(period, (end, end))
        over = round_.periods[0 if fund_.carry else last : last + 1]
        taken = {i.id: sum(i.ask.get(fund_.id, {}).get(one, 0) for one in over) for i in round_.initiatives}
        amounts = tuple((column[id_], cents) for id_, cents in taken.items() if cents)
        reserved = sum(fund_.reserved.get(one, 0) for one in over)
        begins = Fraction(0) if fund_.carry else begin
        ceilings.append(Ceiling(f"fund {fund_.id} {period}", amounts, reserved, begins, end))
    return ceilings


def places(round_: Round, program: Program) -> Against:
    """Weigh against the number of initiatives that may be chosen at most."""
    bounds = round_.select.bounds
    return Against(
        name=PLACES,
        unit="count",
        tradeoff=Tradeoff(
            program.without({"select.at_most", "select.exactly"}),
            (Ceiling("select.at_most", tuple((column, 1) for column in program.column.values())),),
        ),
        round_at=lambda level: _changed(round_, WhatIf(at_most=level)),
        own=None if bounds.at_most is None else floor(bounds.at_most),
    )


def of_quantity(round_: Round, worth: Worth, program: Program, of: Quantity) -> Against:
    """Weigh against a sum over the chosen, with every rule as it is."""
    exact = {i.id: quantity(of, i, round_, worth) for i in round_.initiatives}
    scale = lcm(*(amount.denominator for amount in exact.values()))
    more = of.measure not in LESS_IS_BETTER
    sign = -scale if more else scale
    amounts = tuple((program.column[id_], int(amount * sign)) for id_, amount in exact.items() if amount)
    return Against(
        name=str(of),
        unit=of.unit,
        tradeoff=Tradeoff(program, (Ceiling(None, amounts),)),
        round_at=lambda _: round_,
        more=more,
        scale=scale,
        of=of,
    )


def _changed(round_: Round, what_if: WhatIf) -> Round:
    return apply(round_, what_if, lambda _: frozenset())[0]
