"""Findings about a round that only its values can tell."""

from portfolio.findings import Code, Finding
from portfolio.model import Criteria, Round
from portfolio.rules import Share
from portfolio.value import criteria


def judge(round_: Round) -> tuple[Finding, ...]:
    """Refuse shares of value where an initiative is worth less than nothing: parts of such a sum mean nothing."""
    rules = [rule for rule in round_.rules if isinstance(rule, Share) and rule.of.measure == "value"]
    if not rules or not isinstance(round_.value, Criteria):
        return ()
    added = criteria.worth(round_, round_.value).added
    below = next((initiative for initiative in round_.initiatives if added[initiative.id] < 0), None)
    if below is None:
        return ()
    related = (below.place.span("scores"),)
    return tuple(
        Finding(Code.SHARE_OF_NEGATIVE, rule.place.span("share", "of"), {"text": str(rule.of)}, related)
        for rule in rules
    )
