"""All reasons and prices of one answer, in one go: the questions share what they find."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from portfolio.analysis.why.money import enough, more_budget
from portfolio.analysis.why.other_way import other_way
from portfolio.analysis.why.reason import Class, Depth, KeptOut, MoreBudget, Price, Reason, Why
from portfolio.analysis.why.without import Without, freed, kept_out, kind_of, price, without
from portfolio.optimise.answer import Answer, RuleState, Status
from portfolio.optimise.check import states, together
from portfolio.optimise.finder import Finder, Unproven
from portfolio.optimise.sieve import Set

Told = Callable[[int, int], None]

EVERYTHING_OF = 150
"""Of so many initiatives everything is asked about, while a person waits; of more than that not about money."""

CHANGES_OF = 400
"""Of more initiatives than this nothing is asked about, unless by their ids."""


def explain(finder: Finder, answer: Answer, ids: Collection[str] | None = None, told: Told | None = None) -> Why | None:
    """Return why these initiatives (None: all) are in or out of a proven best set, and what every rule costs.

    None where nothing is proven. Of all of a large round less is asked about: see ``Depth``. ``told`` hears how many
    questions of how many are answered.
    """
    if answer.status is not Status.OPTIMAL or answer.selected is None or answer.units is None:
        return None
    wanted = tuple(sorted(finder.round.by_id if ids is None else ids))
    depth = Depth.FULL if ids is not None else _depth(len(wanted))
    if depth is Depth.NOTHING:
        return Why(reasons={}, complete=False, depth=depth)
    work = _Explanation(finder, Set(answer.units, answer.selected), wanted, told or (lambda _done, _of: None), depth)
    try:
        work.run()
    except Unproven:
        work.complete = False
    return work.why()


def _depth(initiatives: int) -> Depth:
    if initiatives > CHANGES_OF:
        return Depth.NOTHING
    return Depth.CHANGES if initiatives > EVERYTHING_OF else Depth.FULL


@dataclass
class _Explanation:
    """What is found so far, so that nothing is lost when the time ends."""

    finder: Finder
    best: Set
    ids: tuple[str, ...]
    told: Told
    depth: Depth = Depth.FULL
    reasons: dict[str, Reason] = field(default_factory=dict)
    dropped: dict[str, Without] = field(default_factory=dict)
    free: dict[frozenset[str], Finder] = field(default_factory=dict)
    prices: dict[str, Price] = field(default_factory=dict)
    decisions: int | None = None
    complete: bool = True
    done: int = 0

    @cached_property
    def states(self) -> tuple[RuleState, ...]:
        return states(self.finder.round, self.finder.worth, self.best.chosen)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(state.group for state in self.states if state.group is not None))

    @cached_property
    def funds(self) -> tuple[str, ...]:
        return together(self.finder.round)

    @cached_property
    def out(self) -> tuple[str, ...]:
        return tuple(id_ for id_ in self.ids if id_ not in self.best.chosen)

    def run(self) -> None:
        """Answer every question; each changes what is found only when it is answered. Raises Unproven."""
        steps = len(self.ids) + len(self.states) + len(self.funds) + len(self.groups)
        if self.depth is Depth.FULL:
            steps += len(self.out) + len(self.finder.round.funds)
        for reason in other_way(self.finder, self.best, self.ids):
            self.reasons[reason.id] = reason
            self._tell(steps)
        self._rules(steps)
        self._names()
        if self.depth is Depth.FULL:
            self._money(steps)

    def _money(self, steps: int) -> None:
        """Ask of each who is not chosen what money would bring it in."""
        for id_ in self.out:
            found = enough(self.finder, id_, self.best.units)
            self.reasons[id_] = replace(
                self.reasons[id_], cheaper_cents=found.cheaper, more_cofinancing_cents=found.cofinancing
            )
            self._tell(steps)
        self._budgets(steps)

    def why(self) -> Why:
        """Return what was found."""
        decided = {state.name for state in self.states if state.decision}
        together = {*self.funds, *self.groups}
        return Why(
            reasons=self.reasons,
            rules={name: one for name, one in self.prices.items() if name not in decided | together},
            groups={name: one for name, one in self.prices.items() if name in together},
            overrides={name: one for name, one in self.prices.items() if name in decided},
            decisions=self.decisions,
            complete=self.complete and self.depth is Depth.FULL,
            depth=self.depth,
        )

    def _tell(self, steps: int) -> None:
        self.done += 1
        self.told(self.done, steps)

    def _rules(self, steps: int) -> None:
        """Drop every rule, fund, group and decision alone, and all decisions together."""
        rules = {rule.name: rule for rule in self.finder.round.rules}
        for state in self.states:
            one = self._without([state.name], state.name, kind_of(state, rules.get(state.name)))
            self.dropped[one.name] = one
            self.prices[one.name] = price(one, state, self.finder, self.best.units)
            self._tell(steps)
        kinds = dict.fromkeys(self.funds, Class.MONEY)
        for group in self.groups:
            first = next(state for state in self.states if state.group == group)
            kinds[group] = kind_of(first, rules.get(first.name))
        for name, kind in kinds.items():
            one = self._without([name], name, kind)
            self.dropped[name] = one
            self.prices[name] = Price(name=name, dropped=one.price)
            self._tell(steps)
        decided = [state.name for state in self.states if state.decision]
        if decided:
            self.decisions = self._without(decided, "", Class.DECISION).price

    def _without(self, off: Iterable[str], name: str, kind: Class) -> Without:
        return without(self._free(frozenset(off)), self.best, name, kind)

    def _free(self, off: frozenset[str]) -> Finder:
        """Return what answers about the round without these rules."""
        if off not in self.free:
            self.free[off] = freed(self.finder, off)
        return self.free[off]

    def _names(self) -> None:
        """Say which rules keep who is not chosen out, and which leave no other way."""
        against = self.finder.grounds
        for id_, reason in self.reasons.items():
            names = tuple(dict.fromkeys(ground.rule for ground in against[id_]))
            if names:
                kept = None if reason.selected else KeptOut(kind=Class.NOT_ELIGIBLE, names=names)
                self.reasons[id_] = replace(reason, names=names, kept_out_by=kept)
                continue
            blocked = reason.impossible or reason.indispensable
            rules = self._freeing(id_) if blocked else self._alone(id_)
            self.reasons[id_] = replace(
                reason,
                names=tuple(one.name for one in rules) if blocked else (),
                kept_out_by=None if reason.selected else kept_out(id_, rules, self.finder.round),
            )

    def _alone(self, id_: str) -> tuple[Without, ...]:
        """Return the rules that each let it in when dropped."""
        return self._smallest(one for one in self.dropped.values() if id_ in one.certain)

    def _freeing(self, id_: str) -> tuple[Without, ...]:
        """Return the rules without which it could go the other way at all."""
        return self._smallest(one for one in self.dropped.values() if self._possible_without(one.name, id_))

    def _smallest(self, found: Iterable[Without]) -> tuple[Without, ...]:
        """Return the single rules; where there are none the funds with all their budgets, or else the groups."""
        found = tuple(found)
        funds = tuple(one for one in found if one.name in self.funds)
        singles = tuple(one for one in found if one.name not in {*self.funds, *self.groups})
        return singles or funds or found

    def _possible_without(self, name: str, id_: str) -> bool:
        free = self._free(frozenset([name]))
        return free.best({id_: id_ not in self.best.chosen}).units is not None

    def _budgets(self, steps: int) -> None:
        against = self.finder.grounds
        named = {state.name for state in self.states if state.form == "fund"}
        for fund in self.finder.round.funds.values():
            ids = [id_ for id_ in self.out if self.finder.round.by_id[id_].asks(fund.id) and not against[id_]]
            if ids and any(name == f"fund {fund.id}" or name.startswith(f"fund {fund.id} ") for name in named):
                found = more_budget(self.finder, fund, ids, self.best.units)
                for id_ in ids:
                    self._more(id_, fund.id, found.get(id_))
            self._tell(steps)

    def _more(self, id_: str, fund: str, more: MoreBudget | None) -> None:
        reason = self.reasons[id_]
        given = reason.more_budget if more is None else (*reason.more_budget, more)
        self.reasons[id_] = replace(reason, more_budget=given, asks=(*reason.asks, fund))
