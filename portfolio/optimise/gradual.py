"""Another round, cent by cent: an initiative that asks less, or brings more."""

from collections.abc import Mapping
from dataclasses import replace

from portfolio.model import ALL, Contribution, Initiative, Round

Key = tuple[str, str]
"""A fund, or nothing, and a period."""


def cheaper(round_: Round, id_: str, cents: int) -> Round:
    """Take so many cents off the cost and the asks of one initiative, each pro rata by cumulative floor."""
    one = round_.by_id[id_]
    cost = _less({("", period): amount for period, amount in one.cost.items()}, cents)
    return _with(
        round_, replace(_asking_less(one, cents), cost={period: amount for (_, period), amount in cost.items()})
    )


def cofinanced(round_: Round, id_: str, cents: int) -> Round:
    """Move so many cents from the asks of one initiative, pro rata by cumulative floor, to committed cash of others."""
    one = round_.by_id[id_]
    less = _asking_less(one, cents)
    moved = {period: _in(one, period) - _in(less, period) for period in (*round_.periods, ALL)}
    cash = {period: amount for period, amount in moved.items() if amount}
    line = Contribution(payer=None, cash=cash, in_kind={}, status="committed")
    return _with(round_, replace(less, cofinancing=(*one.cofinancing, line)))


def _asking_less(one: Initiative, cents: int) -> Initiative:
    asks = _less({(fund, period): c for fund in sorted(one.ask) for period, c in one.ask[fund].items()}, cents)
    kept: dict[str, dict[str, int]] = {fund: {} for fund in one.ask}
    for (fund, period), amount in asks.items():
        kept[fund][period] = amount
    return replace(one, ask=kept)


def _in(one: Initiative, period: str) -> int:
    return sum(amount.get(period, 0) for amount in one.ask.values())


def _less(amounts: Mapping[Key, int], cents: int) -> Mapping[Key, int]:
    """Take cents off amounts in proportion to them, by cumulative floor."""
    whole, passed, taken = sum(amounts.values()), 0, 0
    left = {}
    for key, amount in amounts.items():
        passed += amount
        share = cents * passed // whole - taken if whole else 0
        taken += share
        left[key] = amount - share
    return left


def _with(round_: Round, one: Initiative) -> Round:
    return replace(round_, initiatives=tuple(one if i.id == one.id else i for i in round_.initiatives))
