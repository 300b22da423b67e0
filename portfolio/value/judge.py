"""Findings about a round that only its values can tell."""

from collections.abc import Iterator

from portfolio.findings import Code, Finding, Span
from portfolio.model import Criteria, Initiative, Outcomes, Round
from portfolio.rules import Bonus, Share
from portfolio.value import criteria, valuation
from portfolio.value.criteria import EXACT_BELOW
from portfolio.value.warnings import warnings
from portfolio.value.worth import Worth


def judge(round_: Round) -> tuple[Finding, ...]:
    """Refuse values that no solver can tell apart to the unit, and shares of what is less than nothing; warn."""
    value = round_.value
    worth = valuation.worth(round_)
    remarkable = warnings(round_, value, worth) if isinstance(value, Outcomes) else ()
    return (*_too_large(round_, worth), *_shares(round_, worth), *remarkable)


def _too_large(round_: Round, worth: Worth) -> Iterator[Finding]:
    """Refuse values whose sum, in units, is more than a solver's arithmetic holds: at what adds most to it."""
    bonuses = [rule for rule in round_.rules if isinstance(rule, Bonus)]
    total = sum(map(abs, worth.added.values())) + sum(abs(rule.value) for rule in bonuses)
    if total * (worth.scale if isinstance(round_.value, Outcomes) else 1) < EXACT_BELOW:
        return
    facts = {"most": EXACT_BELOW - 1}
    largest = max(round_.initiatives, key=lambda i: abs(worth.added[i.id]), default=None)
    bonus = max(bonuses, key=lambda rule: abs(rule.value), default=None)
    if bonus is not None and (largest is None or abs(bonus.value) >= abs(worth.added[largest.id])):
        yield Finding(Code.VALUES_TOO_LARGE, bonus.place.span("value"), facts)
    elif largest is not None:
        place, related = _what_adds_most(round_, largest)
        yield Finding(Code.VALUES_TOO_LARGE, place, facts, related)


def _what_adds_most(round_: Round, initiative: Initiative) -> tuple[Span, tuple[Span, ...]]:
    """Return where the most of an initiative's value comes from: a score and its weight, or what is planned."""
    if isinstance(round_.value, Outcomes):
        return initiative.place.span("plan"), ()
    by = max(round_.value.criteria.values(), key=lambda c: abs(c.weight * criteria.score(c, initiative)))
    return initiative.place.span("scores", by.id), (by.place.span("weight"),)


def _shares(round_: Round, worth: Worth) -> Iterator[Finding]:
    """Refuse shares of value, or of a criterion, where an initiative has less than nothing of it."""
    for rule in round_.rules:
        if not isinstance(rule, Share):
            continue
        if rule.of.measure == "value":
            has = dict(worth.added)
            path: tuple[str, ...] = ("results",) if isinstance(round_.value, Outcomes) else ("scores",)
        elif isinstance(round_.value, Criteria) and rule.of.measure == "criterion" and rule.of.of is not None:
            by = round_.value.criteria[rule.of.of]
            has, path = {i.id: criteria.score(by, i) for i in round_.initiatives}, ("scores", by.id)
        else:
            continue
        below = next((i for i in round_.initiatives if has[i.id] < 0), None)
        if below is not None:
            place, related = rule.place.span("share", "of"), (below.place.span(*path),)
            yield Finding(Code.SHARE_OF_NEGATIVE, place, {"text": str(rule.of)}, related)
