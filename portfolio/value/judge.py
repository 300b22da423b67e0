"""Findings about a round that only its values can tell."""

from collections.abc import Iterator

from portfolio.findings import Code, Finding
from portfolio.model import Criteria, Outcomes, Round
from portfolio.rules import Share
from portfolio.value import valuation
from portfolio.value.warnings import warnings
from portfolio.value.worth import Worth


def judge(round_: Round) -> tuple[Finding, ...]:
    """Value a round and tell what is wrong or remarkable about that; a round by criteria only where it matters."""
    value = round_.value
    parts = [rule for rule in round_.rules if isinstance(rule, Share) and rule.of.measure == "value"]
    if not parts and isinstance(value, Criteria):
        return ()
    worth = valuation.worth(round_)
    remarkable = warnings(round_, value, worth) if isinstance(value, Outcomes) else ()
    return (*_shares(round_, parts, worth), *remarkable)


def _shares(round_: Round, parts: list[Share], worth: Worth) -> Iterator[Finding]:
    """Refuse shares of value where an initiative is worth less than nothing: parts of such a sum mean nothing."""
    below = next((initiative for initiative in round_.initiatives if worth.added[initiative.id] < 0), None)
    if below is None:
        return
    where = "results" if isinstance(round_.value, Outcomes) else "scores"
    for rule in parts:
        facts = {"text": str(rule.of)}
        yield Finding(Code.SHARE_OF_NEGATIVE, rule.place.span("share", "of"), facts, (below.place.span(where),))
