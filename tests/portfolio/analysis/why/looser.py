"""A round with one rule a step looser, made by hand."""

from dataclasses import replace
from fractions import Fraction
from math import ceil

from portfolio.model import ALL, Fund, Round
from portfolio.optimise.answer import RuleState
from portfolio.rules import Bounds, Count, Share, Total


def step(state: RuleState, bound: Fraction) -> Fraction:
    """Return one step: 10,000 euro or 1% if less, a place or a person, a percentage point, 1% of anything else."""
    match state.unit:
        case "cents":
            return Fraction(min(1_000_000, max(1, ceil(bound / 100))))
        case "count" | "people":
            return Fraction(1)
        case "share":
            return Fraction(1, 100)
        case _:
            return bound / 100 if bound else Fraction(1)


def bounds(now: Bounds, by: Fraction) -> list[Bounds]:
    """Return the bounds with each side a step further out."""
    found = []
    if now.at_most is not None:
        found.append(replace(now, at_most=now.at_most + by))
    if now.at_least is not None:
        found.append(replace(now, at_least=now.at_least - by))
    return found


def looser(round_: Round, state: RuleState, by: Fraction | None) -> list[Round]:
    """Return the rounds in which this rule gives a step, none where it has nothing to give; ``by`` is its step."""
    if state.form == "fund":
        fund, period = _purse(round_, state.name)
        now = (fund.budget or {}).get(period, 0)
        assert by == step(state, Fraction(now))
        changed = replace(fund, budget={**(fund.budget or {}), period: now + int(by or 0)})
        return [replace(round_, funds={**round_.funds, fund.id: changed})]
    if state.form in ("requires", "exclusive", "together", "variants", "must", "must_not"):
        return []
    sides = [abs(side) for side in (state.bounds.at_least, state.bounds.at_most) if side is not None]
    if not sides:
        return []
    assert by == step(state, max(sides))
    return [_with(round_, state, one) for one in bounds(state.bounds, by or Fraction(0))]


def _purse(round_: Round, name: str) -> tuple[Fund, str]:
    _, id_, *period = name.split(" ")
    return round_.funds[id_], period[0] if period else ALL


def _with(round_: Round, state: RuleState, to: Bounds) -> Round:
    if state.form == "select":
        both = round_.select.bounds
        if state.name == "select.at_most":
            both = replace(both, at_most=to.at_most)
        elif state.name == "select.at_least":
            both = replace(both, at_least=to.at_least)
        else:
            both = to
        return replace(round_, select=replace(round_.select, bounds=both))
    if state.form == "partner":
        id_ = state.name.removeprefix("partner ")
        partner = replace(round_.partners[id_], brings_at_most=int(to.at_most or 0))
        return replace(round_, partners={**round_.partners, id_: partner})
    if state.form == "cofinancing":
        return replace(round_, cofinancing=replace(round_.cofinancing, together_at_least=to.at_least))
    return replace(
        round_,
        rules=tuple(
            replace(rule, bounds=to) if isinstance(rule, Count | Total | Share) and rule.name == state.name else rule
            for rule in round_.rules
        ),
    )
