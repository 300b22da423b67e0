"""The document of ``select`` as JSON data, schema 1: exact integers beside natural numbers, ids ascending."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from lwa_cli.render.changes import relaxations
from lwa_cli.render.data import Data, bound, number
from lwa_cli.render.near import near
from lwa_cli.render.reasons import complete, decisions_price, group_price, price, reason
from portfolio.findings import Percent
from portfolio.model import Initiative
from portfolio.optimise.answer import RuleState, Status, in_order

if TYPE_CHECKING:
    from portfolio.analysis.accounts import FundAccount, PeriodAccount
    from portfolio.analysis.ranking import Ranked
    from portfolio.study import Study
    from portfolio.value.assumptions import Assumption
    from portfolio.value.chain import Waterfall


def status(study: "Study") -> str:
    """Return the status of the document: ok where the proposal is the ranking."""
    return "ok" if study.by_ranking else str(study.answer.status)


def selection(study: "Study", unit: str, what_if: Data) -> Data:
    """Return every key of the document that stands between the envelope's head and its findings."""
    round_, worth, proposal = study.round, study.worth, study.proposal
    members = [round_.by_id[id_] for id_ in in_order(proposal or ())]
    known = proposal is not None
    return {
        "unit": unit,
        "what_if": what_if,
        "by": round_.select.by,
        "selected": [i.id for i in members] if known else None,
        "value": number(None if study.units is None else worth.natural(study.units)),
        "value_units": study.units,
        "scale": worth.scale,
        "people": _people(study.people(proposal), _COUNTED) if proposal is not None else None,
        "cost_cents": sum(i.cost_cents for i in members) if known else None,
        "cofinancing_cents": sum(i.cofinancing_cents for i in members) if known else None,
        "ask_cents": sum(i.ask_cents for i in members) if known else None,
        "funds": [_fund(account) for account in study.accounts] if known else None,
        "not_committed_cents": study.rests_on.total if known else None,
        **_certainty(study),
        "near": near(study),
        "initiatives": [_initiative(i, study) for i in round_.initiatives],
        "rules": [_rule(state, study) for state in study.rules] if known else None,
        "groups": [{"name": name, "price": group_price(name, study)} for name in study.groups],
        "decisions": [{"name": state.name, **price(state.name, study)} for state in study.rules if state.decision],
        "decisions_price": decisions_price(study),
        "why_complete": complete(study),
        "breaks": list(study.by_value.breaks) if study.by_ranking else [],
        "optimum": _optimum(study),
        "spread": _spread(study) if known else None,
        "ranking": {
            "by_value": _ranked(study.by_value, study),
            "by_value_per_euro": _ranked(study.by_value_per_euro, study),
        },
        "assumptions": [_assumption(one) for one in study.assumptions],
        "proof": _proof(study),
        "relaxations": relaxations(study.answer.relaxations),
        "conflict": _conflict(study),
    }


_COUNTED = ("planned", "delivered", "placed", "sustained", "net")
"""The steps of a waterfall that are plain people."""


def _people(steps: "Waterfall | None", names: Iterable[str]) -> Data | None:
    return None if steps is None else {name: number(getattr(steps, name)) for name in names}


def _assumption(one: "Assumption") -> Data:
    return {
        "name": one.name,
        "value": _as_written(one.value),
        "from": "round" if one.own else "default",
        "judgement": one.judgement,
    }


def _as_written(value: "Percent | Fraction | bool") -> str:
    """Return a value as one writes it in a round, in every language the same: 80%, 2/3, 0.8, true."""
    match value:
        case bool():
            return str(value).lower()
        case Fraction():
            return _exact(value)
        case Percent(share):
            percent = _exact(share * 100)
            return str(share) if "/" in percent else f"{percent}%"


def _exact(number: Fraction) -> str:
    """Return an exact number: with decimals where they end, else as a fraction."""
    scale = next((n for n in range(7) if 10**n % number.denominator == 0), None)
    return str(number) if scale is None else format(Decimal(int(number * 10**scale)).scaleb(-scale), "f")


def _certainty(study: "Study") -> Data:
    answer = study.answer
    second = answer.second_best
    return {
        "unique": answer.unique,
        "second_best": number(None if second is None else study.worth.natural(second)),
        "ties": [list(in_order(ids)) for ids in answer.equal],
        "ties_capped": answer.equal_capped,
        "ties_left": [list(in_order(ids)) for ids in answer.left_over],
        "tie_break": answer.tie_break,
    }


def _fund(account: "FundAccount") -> Data:
    return {
        "fund": account.fund.id,
        "decided_by": "elsewhere" if account.fund.elsewhere else "here",
        "periods": [_period(period) for period in account.periods],
    }


def _period(period: "PeriodAccount") -> Data:
    return {
        "period": period.period,
        "budget_cents": period.budget,
        "reserved_cents": period.reserved,
        "carried_in_cents": period.carried_in,
        "ask_cents": period.ask,
        "left_cents": period.left,
    }


def _initiative(initiative: Initiative, study: "Study") -> Data:
    units = study.worth.units[initiative.id]
    grounds = study.grounds[initiative.id]
    return {
        "id": initiative.id,
        "title": initiative.title,
        "selected": None if study.proposal is None else initiative.id in study.proposal,
        "eligible": not grounds,
        "ineligible_because": [ground.rule for ground in grounds],
        "value": number(study.worth.natural(units)),
        "value_units": units,
        "people": _people(study.people({initiative.id}), ("planned", "net")),
        "cost_cents": initiative.cost_cents,
        "cofinancing_cents": initiative.cofinancing_cents,
        "ask_cents": initiative.ask_cents,
        "ask": {fund: dict(amount) for fund, amount in initiative.ask.items()},
        **reason(initiative.id, study),
    }


def _rule(state: RuleState, study: "Study") -> Data:
    return {
        "name": state.name,
        "group": state.group,
        "form": state.form,
        "left": number(state.left),
        "at_least": bound(state.bounds.at_least, state.unit),
        "at_most": bound(state.bounds.at_most, state.unit),
        "holds": state.holds,
        **price(state.name, study),
    }


def _optimum(study: "Study") -> Data | None:
    answer = study.answer
    if not study.by_ranking or answer.status is not Status.OPTIMAL or answer.selected is None or answer.units is None:
        return None
    return _set(answer.selected, answer.units, study)


def _ranked(ranked: "Ranked", study: "Study") -> Data:
    skipped = {id_: list(names) for id_, names in ranked.skipped.items()}
    return {**_set(ranked.selected, ranked.units, study), "breaks": list(ranked.breaks), "skipped": skipped}


def _set(ids: Iterable[str], units: int, study: "Study") -> Data:
    ordered = in_order(frozenset(ids))
    return {
        "selected": list(ordered),
        "value": number(study.worth.natural(units)),
        "ask_cents": sum(study.round.by_id[id_].ask_cents for id_ in ordered),
    }


def _spread(study: "Study") -> Data:
    return {
        dimension: {
            key: {
                "asked": share.asked,
                "ineligible": share.ineligible,
                "selected": share.selected,
                "ask_cents": share.ask,
                "net_people": number(share.net),
            }
            for key, share in keys.items()
        }
        for dimension, keys in study.spread.items()
    }


def _proof(study: "Study") -> Data:
    proof = study.answer.proof
    return {
        "solver": proof.solver,
        "bound": number(None if proof.bound is None else study.worth.natural(proof.bound)),
        "checked": proof.checked,
        "second_solver": proof.second_solver,
        "agrees": proof.agrees,
        "exact": proof.exact,
    }


def _conflict(study: "Study") -> list[str] | None:
    """Return the named rules involved where no set satisfies them."""
    answer = study.answer
    if answer.status is not Status.INFEASIBLE:
        return None
    named = answer.conflict or tuple(dict.fromkeys(name for found in answer.impossible for name in found.rules))
    return list(named)
