"""The amounts behind the live sheets: how much each initiative adds to each sum over the chosen.

One column of amounts per sum; a fund has one per period, a rule one or two. They come from the side of the rules that
the solver sees (``limits``), the states beside them from their plain meaning: each shows a mistake in the other.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.measure import quantity
from portfolio.model import ALL, Fund, Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.eligibility import counted
from portfolio.optimise.limits import limits, members
from portfolio.rules import Forced, Requires, Share, Together, Unit
from portfolio.study import Study

Amount = Fraction | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """What each initiative adds to one sum, in ``unit`` (money in cents); who is not in ``of`` adds nothing.

    ``key`` is the column's name in formulas.
    """

    key: str
    unit: Unit
    of: Mapping[str, Amount]

    def natural(self, id_: str) -> Fraction:
        """Return the amount of one initiative as a sheet holds it: money in euro."""
        return natural(self.of.get(id_, 0), self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSums:
    """A named rule with the sums that decide it, by their part in it.

    ``left`` is what the bounds are put to; a share has ``whole`` beside it, cofinancing together ``kind`` as well, a
    requirement ``when``. ``waived`` counts those for whom a decision set the rule aside.
    """

    state: RuleState
    sums: Mapping[str, Amounts]


@dataclass(frozen=True, slots=True)
class FundPeriod:
    """One fund in one period, and what each initiative asks of it there."""

    fund: Fund
    period: str
    amounts: Amounts

    @property
    def rule(self) -> str:
        """The name of the rule that its budget is."""
        return f"fund {self.fund.id}" if self.period == ALL else f"fund {self.fund.id} {self.period}"


def natural(amount: Amount, unit: Unit) -> Fraction:
    """Turn an amount into what a sheet holds: cents into euro, the rest as it is."""
    return Fraction(amount, 100) if unit == "cents" else Fraction(amount)


def fund_periods(round_: Round) -> Iterator[FundPeriod]:
    """Yield every fund in every period, in the order of the accounts; one entry where the budget is one amount."""
    for number, fund in enumerate(round_.funds.values()):
        one = fund.budget is not None and ALL in fund.budget
        for index, period in enumerate((ALL,) if one else round_.periods):
            asked = {
                i.id: i.asks(fund.id) if one else i.ask[fund.id].get(period, 0)
                for i in round_.initiatives
                if fund.id in i.ask
            }
            yield FundPeriod(fund, period, Amounts(key=f"ask_{number}_{index}", unit="cents", of=asked))


def bonuses(study: Study) -> Mapping[str, Amounts]:
    """Return for each bonus who must be chosen for it."""
    return {
        name: Amounts(key=f"bonus_{number}", unit="count", of=dict.fromkeys(study.worth.bonuses[name], 1))
        for number, name in enumerate(sorted(study.worth.bonuses))
    }


def rules(study: Study) -> tuple[RuleSums, ...]:
    """Return the sums behind every rule of the study, in its order; a budget has its own in ``fund_periods``."""
    sums = {limit.rule: (limit.unit, limit.amounts) for limit in limits(study.round, study.worth)}
    waivers = [rule for rule in study.round.active_rules if isinstance(rule, Forced) and rule.inside]
    found = []
    for number, state in enumerate(study.rules):
        parts = dict(_parts(state, study, sums))
        waived = {id_ for rule in waivers if state.name in rule.waives for id_ in rule.ids}
        if waived:
            parts["waived"] = ("count", dict.fromkeys(sorted(waived), 1))
        found.append(
            RuleSums(
                state=state,
                sums={
                    part: Amounts(key=f"rule_{number}_{part}", unit=unit, of=of) for part, (unit, of) in parts.items()
                },
            )
        )
    return tuple(found)


Part = tuple[str, tuple[Unit, Mapping[str, Amount]]]


def _parts(state: RuleState, study: Study, sums: Mapping[str, tuple[Unit, Mapping[str, Amount]]]) -> Iterator[Part]:
    rule = next((rule for rule in study.round.active_rules if rule.name == state.name), None)
    match state.form:
        case "fund":
            return
        case "select" | "partner" | "variants" | "count" | "total" | "exclusive" | "must" | "must_not":
            yield "left", sums[state.name]
        case "share" if isinstance(rule, Share):
            yield from _share(rule, study)
        case "requires" if isinstance(rule, Requires):
            yield "left", ("count", _ones(rule.then))
            yield "when", ("count", _ones((rule.when,)))
        case "together" if isinstance(rule, Together):
            yield "left", ("count", _ones(rule.ids))
        case "cofinancing" if state.name == "cofinancing together_at_least":
            yield from _cofinancing(study)
        case _:
            failing = (id_ for id_, found in study.grounds.items() if any(g.rule == state.name for g in found))
            yield "left", ("count", _ones(failing))


def _ones(ids: Iterable[str]) -> Mapping[str, Amount]:
    return dict.fromkeys(ids, 1)


def _share(rule: Share, study: Study) -> Iterator[Part]:
    round_, unit = study.round, rule.of.unit
    whole = {i.id: quantity(rule.of, i, round_, study.worth) for i in round_.initiatives}
    yield "left", (unit, {i.id: whole[i.id] for i in members(rule.where, round_)})
    yield "whole", (unit, whole)


def _cofinancing(study: Study) -> Iterator[Part]:
    terms, initiatives = study.round.cofinancing, study.round.initiatives
    brought = {i.id: counted(terms, i) for i in initiatives}
    yield "left", ("cents", {id_: cash for id_, (cash, _) in brought.items()})
    if terms.in_kind != "not":
        yield "kind", ("cents", {id_: kind for id_, (_, kind) in brought.items()})
    yield "whole", ("cents", {i.id: i.cost_cents for i in initiatives})
