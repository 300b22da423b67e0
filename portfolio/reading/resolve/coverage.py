"""How an initiative is paid: cost = ask + all listed cofinancing, to the cent."""

from collections.abc import Sequence
from dataclasses import dataclass

from portfolio.findings import Code, Euro
from portfolio.model import Amount, Contribution
from portfolio.reading.log import Spot
from portfolio.reading.resolve.money import amount, evenly, spread, total
from portfolio.reading.resolve.names import References
from portfolio.reading.schema.initiative import Contribution as ContributionShape
from portfolio.reading.schema.initiative import InitiativeShape

Money = tuple[Amount, tuple[Contribution, ...], dict[str, Amount]]
"""Cost, cofinancing, and what is asked of each fund."""

_IDENTITY = frozenset({"cost", "ask", "cofinancing"})


@dataclass(frozen=True, slots=True)
class Coverage:
    """Resolves the money of initiatives."""

    refs: References

    def money(self, shape: InitiativeShape, runs: Sequence[str], damaged: frozenset[str], spot: Spot) -> Money:
        """Resolve cost, cofinancing and ask, and check that they agree."""
        cost = amount(shape.cost, runs, self.refs.names.periods, spot.at("cost"), self.refs.log)
        said = "cofinancing" not in damaged
        lines = tuple(
            self._contribution(one, runs, spot.at("cofinancing", k), said=said)
            for k, one in enumerate(shape.cofinancing)
        )
        whole = not damaged & _IDENTITY
        brought = sum(total(one.cash) + total(one.in_kind) for one in shape.cofinancing)
        missing = total(shape.cost) - brought
        if shape.ask is not None:
            ask = self._ask(shape.ask, runs, spot.at("ask"))
            if whole:
                self._identity(missing - sum(map(total, shape.ask.values())), shape, spot)
        else:
            ask = self._left_out(missing, cost, runs, spot) if whole else {}
        not_eligible = sum(one.amount for one in shape.not_eligible)
        if not_eligible > total(shape.cost) and "cost" not in damaged:
            facts = {"not_eligible": Euro(not_eligible), "cost": Euro(total(shape.cost))}
            self.refs.log.add(Code.NOT_ELIGIBLE_OVER_COST, spot.span("not_eligible"), (spot.span("cost"),), **facts)
        return cost, lines, ask

    def _contribution(self, shape: ContributionShape, runs: Sequence[str], spot: Spot, *, said: bool) -> Contribution:
        """Resolve one line; what it leaves out is noted where all that the lines said could be read (``said``)."""
        log, periods = self.refs.log, self.refs.names.periods
        if shape.status == "open":
            if shape.payer is not None:
                log.add(Code.PAYER_OF_OPEN, spot.span("from"), text=shape.payer)
        elif shape.payer is not None:
            self.refs.check(Code.UNKNOWN_PARTNER, shape.payer, self.refs.names.partners, spot, "from")
        elif said:
            log.add(Code.NO_PAYER, spot.span())
        if said and shape.status is None:
            log.add(Code.STATUS_ASSUMED, spot.span())
        if said and shape.cash is None and shape.in_kind is None:
            log.add(Code.NO_AMOUNT, spot.span())
        return Contribution(
            payer=shape.payer,
            cash=amount(shape.cash, runs, periods, spot.at("cash"), log),
            in_kind=amount(shape.in_kind, runs, periods, spot.at("in_kind"), log),
            status=shape.status or "pledged",
            hours=shape.hours,
        )

    def _ask(self, asks: dict[str, dict[str, int]], runs: Sequence[str], spot: Spot) -> dict[str, Amount]:
        names, log = self.refs.names, self.refs.log
        for fund in asks:
            self.refs.check(Code.UNKNOWN_FUND, fund, names.funds, spot, fund, key=True)
        return {fund: amount(asked, runs, names.periods, spot.at(fund), log) for fund, asked in asks.items()}

    def _identity(self, missing: int, shape: InitiativeShape, spot: Spot) -> None:
        """Note how many cents cost and its coverage differ, and to which side."""
        if missing:
            code = Code.NOT_COVERED if missing > 0 else Code.COVERED_TWICE
            related = [spot.span(key) for key in ("ask", "cofinancing") if getattr(shape, key)]
            self.refs.log.add(code, spot.span("cost"), related, missing=Euro(abs(missing)))

    def _left_out(self, missing: int, cost: Amount, runs: Sequence[str], spot: Spot) -> dict[str, Amount]:
        """Return what is asked of the one fund: what nobody else pays, spread as the cost is."""
        funds = self.refs.names.funds
        if not funds:
            return {}
        if len(funds) > 1:
            self.refs.log.add(Code.ASK_LEFT_OUT, spot.span(), known=tuple(funds))
            return {}
        if missing < 0:
            self.refs.log.add(Code.NOTHING_TO_ASK, spot.span("cofinancing"), (spot.span("cost"),), over=Euro(-missing))
            return {}
        (fund,) = funds
        return {fund: spread(missing, cost) if sum(cost.values()) else evenly(missing, runs)}
