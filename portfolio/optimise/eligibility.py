"""What is decided before anything is chosen: which initiatives are not eligible, and on which ground."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from math import floor

from portfolio.measure import holds
from portfolio.model import CofinancingTerms, Criteria, Fund, Initiative, Round
from portfolio.optimise.answer import Ground
from portfolio.rules import Bounds, Forced
from portfolio.value.worth import Worth


def grounds(
    round_: Round, worth: Worth, initiatives: Iterable[Initiative] | None = None
) -> Mapping[str, tuple[Ground, ...]]:
    """Return for every initiative (or these alone) the rules that keep it out; none: eligible.

    Rules switched off do not count, nor do those that a decision on the initiative waives.
    """
    waived: dict[str, set[str]] = defaultdict(set)
    for rule in round_.active_rules:
        if isinstance(rule, Forced) and rule.inside:
            for id_ in rule.ids:
                waived[id_] |= rule.waives
    return {
        initiative.id: tuple(
            ground
            for ground in _grounds(round_, worth, initiative)
            if ground.rule not in round_.off and ground.rule not in waived[initiative.id]
        )
        for initiative in (round_.initiatives if initiatives is None else initiatives)
    }


def counted(terms: CofinancingTerms, initiative: Initiative) -> tuple[int, int]:
    """Return the cash and the in kind, in cents, that count for the cofinancing shares before ``in_kind`` is applied.

    In kind with hours counts up to hours times ``hour_at_most``; without hours it counts whole.
    """
    lines = [line for line in initiative.cofinancing if line.status in terms.counts and line.status != "open"]
    cash = sum(sum(line.cash.values()) for line in lines)
    kind = 0
    for line in lines:
        offered = sum(line.in_kind.values())
        if terms.hour_at_most is not None and line.hours is not None:
            offered = min(offered, floor(line.hours * terms.hour_at_most))
        kind += offered
    return cash, kind


def _grounds(round_: Round, worth: Worth, initiative: Initiative) -> Iterator[Ground]:
    yield from _applications(round_, initiative)
    for fund in round_.funds.values():
        if initiative.asks(fund.id) > 0:
            yield from _fund(round_, fund, initiative)
    yield from _cofinancing(round_.cofinancing, initiative)
    if isinstance(round_.value, Criteria):
        yield from _value(round_.value, worth, initiative)


def _applications(round_: Round, initiative: Initiative) -> Iterator[Ground]:
    window, received = round_.window, initiative.received
    if window is None or received is None:
        return
    if (window.first is not None and received < window.first) or (window.last is not None and received > window.last):
        yield Ground(rule="applications", place=window.place)


def _fund(round_: Round, fund: Fund, initiative: Initiative) -> Iterator[Ground]:
    asked = initiative.asks(fund.id)
    if fund.pays_at_most is not None and initiative.cost_cents > 0:
        eligible = initiative.cost_cents - sum(part.cents for part in initiative.not_eligible)
        if asked > fund.pays_at_most * max(eligible, 0):
            yield Ground(
                rule=f"fund {fund.id} pays_at_most",
                basis=fund.basis,
                unit="share",
                left=Fraction(asked, eligible) if eligible > 0 else None,
                bounds=Bounds(at_most=fund.pays_at_most),
                place=fund.place,
            )
    if not fund.ask.hold(asked):
        yield Ground(
            rule=f"fund {fund.id} ask",
            basis=fund.basis,
            unit="cents",
            left=Fraction(asked),
            bounds=fund.ask,
            place=fund.place,
        )
    if fund.only is not None and not holds(fund.only, initiative, round_):
        yield Ground(rule=f"fund {fund.id} only", basis=fund.basis, place=fund.place)


def _cofinancing(terms: CofinancingTerms, initiative: Initiative) -> Iterator[Ground]:
    if terms.each_at_least is None or initiative.cost_cents == 0:
        return
    cash, kind = counted(terms, initiative)
    match terms.in_kind:
        case "fully":
            brought = cash + kind
        case "up_to_cash":
            brought = cash + min(kind, cash)
        case "not":
            brought = cash
    if brought < terms.each_at_least * initiative.cost_cents:
        yield Ground(
            rule="cofinancing each_at_least",
            unit="share",
            left=Fraction(brought, initiative.cost_cents),
            bounds=Bounds(at_least=terms.each_at_least),
            place=terms.place,
        )


def _value(value: Criteria, worth: Worth, initiative: Initiative) -> Iterator[Ground]:
    for criterion in value.criteria.values():
        if criterion.at_least is None:
            continue
        less_is_better = criterion.worst is not None and criterion.best is not None and criterion.best < criterion.worst
        bounds = Bounds(at_most=criterion.at_least) if less_is_better else Bounds(at_least=criterion.at_least)
        score = initiative.scores[criterion.id]
        if not bounds.hold(score):
            yield Ground(
                rule=f"criterion {criterion.id} at_least",
                unit="number",
                left=score,
                bounds=bounds,
                place=criterion.place,
            )
    own = worth.own[initiative.id]
    if value.at_least is not None and own < value.at_least:
        yield Ground(
            rule="value at_least",
            unit="value",
            left=own,
            bounds=Bounds(at_least=value.at_least),
            place=value.place,
        )
