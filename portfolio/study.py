"""One run over one round: what it is worth, what may be chosen, what is best, and what stands beside it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from portfolio.analysis.accounts import FundAccount, RestsOn, accounts, rests_on
from portfolio.analysis.near import Near, near
from portfolio.analysis.ranking import Ranked, by_value, by_value_per_euro
from portfolio.analysis.spread import Share, spread
from portfolio.analysis.why import Told, Why, explain
from portfolio.model import Outcomes, Round
from portfolio.optimise.answer import Answer, Ground, RuleState, Status
from portfolio.optimise.check import states, together
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.finder import Finder
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import solvers
from portfolio.value import assumptions, valuation
from portfolio.value.assumptions import Assumption
from portfolio.value.chain import Waterfall, total
from portfolio.value.worth import Worth


@dataclass(frozen=True, kw_only=True)
class Study:
    """A round with everything that a report says of it; ``what_if`` where it is not the round that was written.

    ``why`` is None where nobody asked for it, or nothing is chosen; ``near`` too, or where nothing is proven.
    """

    round: Round
    worth: Worth
    grounds: Mapping[str, tuple[Ground, ...]]
    answer: Answer
    by_value: Ranked
    by_value_per_euro: Ranked
    what_if: bool = False
    why: Why | None = None
    near: Near | None = None

    @property
    def by_ranking(self) -> bool:
        """Tell whether the list by value is the proposal and the optimum the comparison."""
        return self.round.select.by == "ranking"

    @cached_property
    def proposal(self) -> frozenset[str] | None:
        """The set that is proposed; None where none was found."""
        return frozenset(self.by_value.selected) if self.by_ranking else self.answer.selected

    @cached_property
    def units(self) -> int | None:
        """The value of the proposal in integer units."""
        return None if self.proposal is None else self.worth.of(self.proposal)

    @property
    def proven(self) -> bool:
        """Tell whether the optimiser's set is proven best."""
        return self.answer.status is Status.OPTIMAL

    @cached_property
    def ineligible(self) -> frozenset[str]:
        """The initiatives with at least one ground against them."""
        return frozenset(id_ for id_, found in self.grounds.items() if found)

    @cached_property
    def rules(self) -> tuple[RuleState, ...]:
        """Every named rule as it stands with the proposal, or with nothing chosen where there is none."""
        return states(self.round, self.worth, self.proposal or frozenset())

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The names of rules that are priced and switched off together: groups, and all budgets of a fund."""
        return tuple(sorted({*(state.group for state in self.rules if state.group), *together(self.round)}))

    @cached_property
    def accounts(self) -> tuple[FundAccount, ...]:
        """The money of the proposal per fund and period."""
        return accounts(self.round, self.proposal or ())

    @cached_property
    def rests_on(self) -> RestsOn:
        """The money behind the proposal that is not committed yet."""
        return rests_on(self.round, self.proposal or ())

    @cached_property
    def spread(self) -> Mapping[str, Mapping[str, Share]]:
        """The proposal over the labels and parties."""
        chains = self.worth.chains
        net = None if chains is None else {id_: chain.steps.net for id_, chain in chains.items()}
        return spread(self.round, self.proposal or (), self.ineligible, net)

    def people(self, chosen: Collection[str]) -> Waterfall | None:
        """Return the steps from planned people to value of a set, bonuses left out; None in a round by criteria."""
        chains = self.worth.chains
        return None if chains is None else total(chains[id_].steps for id_ in sorted(chosen))

    @cached_property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What the values of all candidates rest on that nobody measured; nothing in a round by criteria."""
        value, chains = self.round.value, self.worth.chains
        return assumptions.used(self.round, value, chains.values()) if chains and isinstance(value, Outcomes) else ()


def names(round_: Round) -> frozenset[str]:
    """Return every name that can be switched off: rules, groups, what is generated, and all budgets of a fund."""
    stated = (state.name for state in states(round_, valuation.worth(round_), frozenset()))
    grouped = (rule.group for rule in round_.rules if rule.group)
    return frozenset([*stated, *grouped, *together(round_), *(rule.name for rule in round_.rules)])


def study(round_: Round, limits: Limits, *, what_if: bool = False) -> Study:
    """Value, judge, choose and compare, each once."""
    worth = valuation.worth(round_)
    against = grounds(round_, worth)
    eligible = frozenset(id_ for id_, found in against.items() if not found)
    return Study(
        round=round_,
        worth=worth,
        grounds=against,
        answer=choose(round_, worth, limits),
        by_value=by_value(round_, worth, eligible),
        by_value_per_euro=by_value_per_euro(round_, worth, eligible),
        what_if=what_if,
    )


def explained(done: Study, limits: Limits, ids: Collection[str] | None = None, told: Told | None = None) -> Study:
    """Add why these initiatives (None: all) are in or out, what rules cost, and of all what is near the best.

    A list that is the proposal explains itself. ``told`` hears how many questions of how many are answered.
    """
    if done.by_ranking:
        return done
    clock = Clock(limits.seconds, limits.since)
    finder = Finder(done.round, done.worth, clock, *solvers(limits.solver))
    why = explain(finder, done.answer, ids, told)
    if ids is not None:
        return replace(done, why=why)
    changes = why.changes if why is not None and len(why.reasons) == len(done.round.initiatives) else None
    return replace(done, why=why, near=near(done.round, done.worth, done.answer, limits, changes))
