"""Where the money of a set comes from: per fund and period, per payer's word, and what it still rests on."""

from collections.abc import Collection
from dataclasses import dataclass

from portfolio.model import ALL, Fund, Round, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodAccount:
    """One fund in one period, in cents; None where a fund decided elsewhere states no budget."""

    period: str
    ask: int
    budget: int | None = None
    reserved: int | None = None
    carried_in: int | None = None
    left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundAccount:
    """One fund over its periods; one entry named ``all`` where its budget is one amount."""

    fund: Fund
    periods: tuple[PeriodAccount, ...]

    @property
    def ask(self) -> int:
        """What is asked of it in all."""
        return sum(period.ask for period in self.periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestsOn:
    """What a set rests on that is not committed yet, in cents: cofinancing per status, and asks decided elsewhere."""

    by_status: dict[Status, int]
    asked_elsewhere: int

    @property
    def total(self) -> int:
        """All of it together."""
        return sum(self.by_status.values()) + self.asked_elsewhere


def accounts(round_: Round, chosen: Collection[str]) -> tuple[FundAccount, ...]:
    """Return what the chosen ask of each fund in each period, against its budget, reserved and carried money."""
    return tuple(_account(fund, round_, chosen) for fund in round_.funds.values())


def _account(fund: Fund, round_: Round, chosen: Collection[str]) -> FundAccount:
    asks = [round_.by_id[id_].ask.get(fund.id, {}) for id_ in chosen]
    if fund.budget is None:
        asked = {period: sum(ask.get(period, 0) for ask in asks) for period in round_.periods}
        return FundAccount(fund=fund, periods=tuple(PeriodAccount(period=p, ask=cents) for p, cents in asked.items()))
    periods = []
    left = 0
    for period in fund.budget if ALL in fund.budget else round_.periods:
        budget = fund.budget.get(period, 0)
        ask = sum(sum(a.values()) if period == ALL else a.get(period, 0) for a in asks)
        reserved = fund.reserved.get(period, 0)
        carried = left if fund.carry else 0
        left = budget - reserved + carried - ask
        periods.append(
            PeriodAccount(period=period, ask=ask, budget=budget, reserved=reserved, carried_in=carried, left=left)
        )
    return FundAccount(fund=fund, periods=tuple(periods))


def rests_on(round_: Round, chosen: Collection[str]) -> RestsOn:
    """Return the money behind the chosen that nobody has committed: pledged, applied, open, or asked elsewhere."""
    by_status: dict[Status, int] = {"pledged": 0, "applied": 0, "open": 0}
    for line in (line for id_ in chosen for line in round_.by_id[id_].cofinancing):
        if line.status != "committed":
            by_status[line.status] += sum(line.cash.values()) + sum(line.in_kind.values())
    elsewhere = [fund.id for fund in round_.funds.values() if fund.elsewhere]
    return RestsOn(
        by_status=by_status,
        asked_elsewhere=sum(round_.by_id[id_].asks(fund) for id_ in chosen for fund in elsewhere),
    )
