"""Findings about a round that only its values can tell."""

from collections.abc import Iterator

from portfolio.findings import Code, Finding
from portfolio.model import Criteria, Round
from portfolio.rules import Bonus, Share
from portfolio.value import criteria
from portfolio.value.worth import Worth


def judge(round_: Round) -> tuple[Finding, ...]:
    """Refuse values that no solver can tell apart to the unit, and shares of what is less than nothing."""
    if not isinstance(round_.value, Criteria):
        return ()
    worth = criteria.worth(round_, round_.value)
    return (*_too_large(round_, round_.value, worth), *_shares(round_, round_.value, worth))


def _too_large(round_: Round, value: Criteria, worth: Worth) -> Iterator[Finding]:
    """Refuse values whose sum, in whole units, is more than a solver's arithmetic holds: at what adds most to it."""
    bonuses = [rule for rule in round_.rules if isinstance(rule, Bonus)]
    largest = max(round_.initiatives, key=lambda i: abs(worth.added[i.id]), default=None)
    most = 0 if largest is None else abs(worth.added[largest.id])
    if sum(map(abs, worth.added.values())) + sum(abs(rule.value) for rule in bonuses) < criteria.EXACT_BELOW:
        return
    facts = {"most": criteria.EXACT_BELOW - 1}
    bonus = max(bonuses, key=lambda rule: abs(rule.value), default=None)
    if bonus is not None and abs(bonus.value) >= most:
        yield Finding(Code.VALUES_TOO_LARGE, bonus.place.span("value"), facts)
    elif largest is not None:
        by = max(value.criteria.values(), key=lambda c: abs(c.weight * criteria.score(c, largest)))
        yield Finding(Code.VALUES_TOO_LARGE, largest.place.span("scores", by.id), facts, (by.place.span("weight"),))


def _shares(round_: Round, value: Criteria, worth: Worth) -> Iterator[Finding]:
    """Refuse shares of value, or of a criterion, where an initiative has less than nothing of it."""
    for rule in round_.rules:
        if not isinstance(rule, Share):
            continue
        if rule.of.measure == "value":
            below = next((i for i in round_.initiatives if worth.added[i.id] < 0), None)
            path: tuple[str, ...] = ("scores",)
        elif rule.of.measure == "criterion" and rule.of.of is not None:
            by = value.criteria[rule.of.of]
            below = next((i for i in round_.initiatives if criteria.score(by, i) < 0), None)
            path = ("scores", by.id)
        else:
            continue
        if below is not None:
            place, related = rule.place.span("share", "of"), (below.place.span(*path),)
            yield Finding(Code.SHARE_OF_NEGATIVE, place, {"text": str(rule.of)}, related)
