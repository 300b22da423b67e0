"""Where each rule stands with the choice, as live cells: what it counts, its bounds, and when it holds."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from lwa_cli.report.book import ledger
from lwa_cli.report.book.formulas import Choice, bound, not_below, rounded, scale, shown
from lwa_cli.report.book.ledger import Amounts, RuleSums
from lwa_cli.report.book.sheets import Live, Value
from lwa_cli.report.document import Blank, Count, Money, Percent
from lwa_cli.report.voice import needed
from portfolio.model import Round
from portfolio.optimise.answer import RuleState
from portfolio.rules import Unit

NO_BOUND: Final = Blank()

NOTHING: Final = "—"
"""What stands where there is nothing to take a share of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The cells of one rule, and the conditions that all must hold; none: it always holds."""

    left: Value
    least: Value = NO_BOUND
    most: Value = NO_BOUND
    conditions: tuple[str, ...]


def standing(rule: RuleSums, row: int, round_: Round, choice: Choice) -> Standing:
    """Return where a rule stands that has this row in the table of the rules."""
    state, sums = rule.state, rule.sums
    needs = int(state.bounds.at_least or 0)
    match state.form:
        case "fund":
            return _fund(state, row, round_)
        case "requires":
            return _counted(state, sums["left"], row, choice, Live(Count(needs), choice.formula(sums["when"])))
        case "together":
            every = len(sums["left"].of)
            return _counted(
                state, sums["left"], row, choice, Live(Count(needs), f"IF({{rules.left@#{row}}}>0,{every},0)")
            )
        case _ if "whole" in sums:
            return _part(rule, row, round_, choice)
        case _:
            return _counted(state, sums["left"], row, choice)


def _fund(state: RuleState, row: int, round_: Round) -> Standing:
    """Take what is asked of a purse, and what it holds, from the sheet with the money."""
    purse = [asked.rule for asked in ledger.fund_periods(round_)].index(state.name)
    room = f"{{budget.budget@{purse}}}-{{budget.reserved@{purse}}}+{{budget.carried@{purse}}}"
    return Standing(
        left=Live(Money(int(state.left or 0)), f"{{budget.ask@{purse}}}"),
        most=Live(Money(int(state.bounds.at_most or 0)), rounded(room, 100)),
        conditions=(not_below(_above("most", "left", row), 100),),
    )


def _counted(state: RuleState, left: Amounts, row: int, choice: Choice, needs: Live | None = None) -> Standing:
    """Put a sum to its bounds; a rule that applies to each initiative counts who does not meet it, and wants none."""
    bounds = state.bounds
    at_most = Fraction(0) if state.left is None else bounds.at_most
    whole = scale(left, bounds=(bound(bounds.at_least, left.unit), bound(at_most, left.unit)))
    least = needs or _edge(bounds.at_least, left.unit)
    most = _edge(at_most, left.unit)
    conditions = []
    if least != NO_BOUND:
        conditions.append(not_below(_above("left", "least", row), whole))
    if most != NO_BOUND:
        conditions.append(not_below(_above("most", "left", row), whole))
    places = needed([Fraction(amount) for amount in left.of.values()])
    return Standing(left=choice.total(left, places), least=least, most=most, conditions=tuple(conditions))


def _part(rule: RuleSums, row: int, round_: Round, choice: Choice) -> Standing:
    """Put a part to bounds on its share of the whole; nothing of nothing is all right."""
    state, sums = rule.state, rule.sums
    part, whole = choice.formula(sums["left"]), choice.formula(sums["whole"])
    if "kind" in sums:
        kind = choice.formula(sums["kind"])
        part += f"+MIN({part},{kind})" if round_.cofinancing.in_kind == "up_to_cash" else f"+{kind}"
    exact = scale(*sums.values(), bounds=(state.bounds.at_least, state.bounds.at_most), parts=True)
    # dividing by a whole below zero would turn the comparison around
    sign = f"SIGN({whole})*" if any(amount < 0 for amount in sums["whole"].of.values()) else ""
    conditions = []
    if state.bounds.at_least is not None:
        conditions.append(not_below(f"{sign}({part}-{{rules.least@#{row}}}*{whole})", exact))
    if state.bounds.at_most is not None:
        conditions.append(not_below(f"{sign}({{rules.most@#{row}}}*{whole}-({part}))", exact))
    return Standing(
        left=Live(Percent(state.left), f'IF({whole}=0,"{NOTHING}",({part})/{whole})'),
        least=_edge(state.bounds.at_least, "share"),
        most=_edge(state.bounds.at_most, "share"),
        conditions=tuple(conditions),
    )


def _above(high: str, low: str, row: int) -> str:
    return f"{{rules.{high}@#{row}}}-{{rules.{low}@#{row}}}"


def _edge(number: Fraction | None, unit: Unit) -> Value:
    return NO_BOUND if number is None else shown(number, unit, needed([number]))
