"""Reasons held to what they say, by applying it: each function fails where one is not true or not the least."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from portfolio.analysis.why import Class, KeptOut, Price, Reason, Why
from portfolio.model import Fund, Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import states
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.gradual import cheaper, cofinanced
from portfolio.rules import Forced, Total
from portfolio.value.worth import Worth
from tests.portfolio.analysis.why.looser import looser
from tests.portfolio.analysis.why.oracle import Oracle

EVERY_CENT = 60
"""Up to so many cents every amount is tried; above it the answer, a cent less, and some between."""

Change = Callable[[Round, str, int], Round]


@dataclass(frozen=True)
class Applied:
    """All that is told of one round, and the oracle to hold it against."""

    round: Round
    worth: Worth
    best: frozenset[str]
    why: Why

    @cached_property
    def oracle(self) -> Oracle:
        """What looks at every set."""
        return Oracle(self.round, self.worth)

    @cached_property
    def units(self) -> int:
        """The value of the best set."""
        return self.worth.of(self.best)

    def all(self) -> None:
        """Hold everything."""
        assert self.why.complete
        assert set(self.why.reasons) == set(self.round.by_id)
        for reason in self.why.reasons.values():
            self.other_way(reason)
            self.names(reason)
            if not reason.selected:
                self.money(reason)
                self.budgets(reason)
        self.prices()

    def other_way(self, reason: Reason) -> None:
        """With its loss or gap made up it is out or in; with a unit less it is not; who changes is a best other set."""
        id_, inside = reason.id, reason.id in self.best
        assert reason.selected == inside
        other = self.oracle.best(self.round, lambda one: (id_ in one) != inside)
        if other is None:
            assert (reason.indispensable, reason.impossible) == (inside, not inside)
            assert (reason.loss, reason.gap, reason.enters, reason.leaves) == (None, None, (), ())
            return
        assert (reason.indispensable, reason.impossible) == (False, False)
        by = self.units - other
        assert (reason.loss, reason.gap) == ((by, None) if inside else (None, by))
        after = self.best.difference(reason.leaves).union(reason.enters).symmetric_difference([id_])
        assert self.worth.of(after) == other
        assert self.oracle.allowed(self.round, after)
        assert self.best.isdisjoint(reason.enters)
        assert self.best.issuperset(reason.leaves)
        assert id_ not in reason.enters + reason.leaves
        sign = -1 if inside else 1
        assert self._best_with(id_, sign * (by + 1)) == {not inside}
        assert self._best_with(id_, sign * by) == {True, False}
        assert by == 0 or self._best_with(id_, sign * (by - 1)) == {inside}

    def _best_with(self, id_: str, extra: int) -> set[bool]:
        """Return whether it is in the best sets when its coefficient in the objective alone is so much more."""
        worth = {one: units + extra * (id_ in one) for units, one in self.oracle.sets(self.round)}
        most = max(worth.values())
        return {id_ in one for one, units in worth.items() if units == most}

    def names(self, reason: Reason) -> None:
        """Without each rule that is named it comes in, or could go the other way; and no other rule does that."""
        id_ = reason.id
        against = dict.fromkeys(ground.rule for ground in grounds(self.round, self.worth)[id_])
        if against:
            assert reason.names == tuple(against)
            kept = None if reason.selected else KeptOut(kind=Class.NOT_ELIGIBLE, names=reason.names)
            assert reason.kept_out_by == kept
            return
        if reason.impossible or reason.indispensable:
            free = self._that(lambda round_: self._other_exists(round_, id_))
            assert set(reason.names) == free
        else:
            free = self._that(lambda round_: id_ in self.oracle.certain(round_) and id_ not in self.best)
            assert reason.names == ()
        if reason.selected:
            assert reason.kept_out_by is None
        else:
            self._kept_out(id_, reason.kept_out_by, free)

    def _other_exists(self, round_: Round, id_: str) -> bool:
        return self.oracle.best(round_, lambda one: (id_ in one) != (id_ in self.best)) is not None

    def _that(self, frees: Callable[[Round], bool]) -> set[str]:
        """Return the rules that free it alone; where there are none, the funds as a whole, or else the groups."""
        for names in ({state.name for state in self.states}, set(self.funds), self.groups):
            if free := {name for name in names if frees(self.without(name))}:
                return free
        return set()

    def without(self, name: str) -> Round:
        """Return the round without a rule or group, or without each budget of a fund by its own name."""
        return self.oracle.without(self.funds.get(name, [name]))

    @cached_property
    def funds(self) -> dict[str, list[str]]:
        """The budgets of funds that have several."""
        budgets: dict[str, list[str]] = {}
        for state in self.states:
            if state.form == "fund" and state.name.count(" ") > 1:
                budgets.setdefault(" ".join(state.name.split(" ")[:2]), []).append(state.name)
        return {fund: names for fund, names in budgets.items() if len(names) > 1}

    @cached_property
    def states(self) -> tuple[RuleState, ...]:
        """How every rule stands with the best set."""
        return states(self.round, self.worth, self.best)

    @cached_property
    def groups(self) -> set[str]:
        """The groups of these rules."""
        return {state.group for state in self.states if state.group is not None}

    def _kept_out(self, id_: str, kept: KeptOut | None, free: set[str]) -> None:
        assert kept is not None
        forced = {r.name for r in self.round.active_rules if isinstance(r, Forced) and not r.inside and id_ in r.ids}
        if forced:
            assert (kept.kind, set(kept.names)) == (Class.DECISION, forced)
            return
        assert set(kept.names) == free
        classes = [self._class(name) for name in kept.names]
        order = tuple(Class(name) for name in ("money", "places", "capacity", "spread", "exclusion", "cofinancing"))
        rank = [order.index(one) if one in order else len(order) for one in classes]
        assert rank == sorted(rank)
        assert kept.kind == (classes[0] if classes else Class.VALUE)

    def _class(self, name: str) -> Class:
        """Return what kind of rule it is, by its name alone where that says it."""
        if name in self.funds:
            return Class.MONEY
        state = next(state for state in self.states if name in (state.name, state.group))
        rule = next((r for r in self.round.rules if r.name == state.name), None)
        if isinstance(rule, Total):
            of_money = {"cost": "money", "ask": "money", "uses": "capacity"}
            brought = dict.fromkeys(("cofinancing", "cash", "in_kind"), "cofinancing")
            return Class((of_money | brought).get(rule.of.measure, "spread"))
        if state.name.startswith("fund ") and state.form == "fund":
            return Class.MONEY
        kinds = {
            "select": Class.PLACES,
            "count": Class.SPREAD,
            "share": Class.SPREAD,
            "cofinancing": Class.COFINANCING,
            "partner": Class.COFINANCING,
            "must": Class.DECISION,
            "must_not": Class.DECISION,
        }
        combined = dict.fromkeys(("exclusive", "together", "requires", "variants"), Class.EXCLUSION)
        return (kinds | combined).get(state.form, Class.NOT_ELIGIBLE)

    def money(self, reason: Reason) -> None:
        """With so much off, or from others, it is in every best set; with a cent less it is not; none: never."""
        self._least(reason, cheaper, reason.cheaper_cents)
        self._least(reason, cofinanced, reason.more_cofinancing_cents)

    def _least(self, reason: Reason, change: Change, told: int | None) -> None:
        ask = self.round.by_id[reason.id].ask_cents

        def comes_in(cents: int) -> bool:
            return self.oracle.wins(change(self.round, reason.id, cents), reason.id, self.units)

        if ask <= EVERY_CENT:
            assert told == next(filter(comes_in, range(ask + 1)), None)
        elif told is None:
            assert not any(comes_in(ask * part // 8) for part in range(9))
        else:
            assert comes_in(told)
            assert told == 0 or not any(comes_in(max(0, told - 1) * part // 4) for part in range(1, 5))
        if told is not None:
            assert reason.id in self.oracle.certain(change(self.round, reason.id, told))

    def budgets(self, reason: Reason) -> None:
        """With so much more in a fund it is in every best set; with less it is not; no entry: not up to twice."""
        more = {one.fund: one.cents for one in reason.more_budget}
        eligible = not grounds(self.round, self.worth)[reason.id]
        for fund in self.round.funds.values():
            limits = any(s.form == "fund" and s.name.split(" ")[1] == fund.id for s in self.states)
            tried = eligible and limits and self.round.by_id[reason.id].asks(fund.id) > 0
            assert (fund.id in reason.asks) == tried
            if not tried:
                assert fund.id not in more
                continue
            own, told = sum((fund.budget or {}).values()), more.get(fund.id)

            def comes_in(cents: int, fund: Fund = fund) -> bool:
                return reason.id in self.oracle.certain(self.oracle.with_budget(fund, cents))

            if own <= EVERY_CENT:
                assert told == next(filter(comes_in, range(1, own + 1)), None)
            elif told is None:
                assert not any(comes_in(own * part // 8) for part in range(1, 9))
            else:
                assert comes_in(told)
                assert not any(comes_in((told - 1) * part // 4) for part in range(1, 5) if told > 1)

    def prices(self) -> None:
        """Hold that what a rule costs is what the best set is worth more without it, or with a step of room."""
        decided = {state.name for state in self.states if state.decision}
        told = {**self.why.rules, **self.why.overrides}
        assert set(told) == {state.name for state in self.states}
        assert set(self.why.overrides) == decided
        assert set(self.why.groups) == self.groups | set(self.funds)
        for name, price in {**told, **self.why.groups}.items():
            assert price.dropped == self._gain(self.without(name))
            assert price.binds == (price.dropped > 0)
        for state in self.states:
            self._slack(state, told[state.name])
        together = self._gain(self.oracle.without(decided)) if decided else None
        assert self.why.decisions == together

    def _gain(self, round_: Round) -> int:
        best = self.oracle.best(round_)
        return 0 if best is None else max(0, best - self.units)

    def _slack(self, state: RuleState, price: Price) -> None:
        rounds = looser(self.round, state, price.by)
        if price.by is None:
            assert (price.slack, price.unit) == (None, None)
            assert not rounds
            return
        assert price.unit == state.unit
        assert price.slack == max(map(self._gain, rounds))
