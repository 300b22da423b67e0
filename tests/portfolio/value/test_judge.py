"""Findings that only the values can tell."""

from fractions import Fraction

from portfolio.findings import Code, Severity
from portfolio.model import Compared
from portfolio.rules import Bounds, Everything, Match, Quantity, Share
from portfolio.value.judge import judge
from tests.outcomes import FIXED, by_outcomes, initiative, line
from tests.small import candidate, round_of

HALF = Bounds(at_least=Fraction(1, 2))
PART = Share(name="part", of=Quantity("value"), where=Match("id", frozenset("a")), bounds=HALF)
OF_COUNT = Share(name="count", of=Quantity("count"), where=Everything(), bounds=HALF)


def test_a_share_of_value_needs_values_of_zero_or_more() -> None:
    """One initiative worth less than nothing makes a share of value meaningless, and that is an error."""
    (finding,) = judge(round_of(candidate("a", 1, 2), candidate("b", 1, -1), rules=(PART, OF_COUNT)))

    assert (finding.code, finding.severity) == (Code.SHARE_OF_NEGATIVE, Severity.ERROR)
    assert finding.facts == {"text": "value"}


def test_other_rounds_give_nothing() -> None:
    """Without such a rule, or without a value below zero, there is nothing to find."""
    assert judge(round_of(candidate("a", 1, -2), rules=(OF_COUNT,))) == ()
    assert judge(round_of(candidate("a", 1, 0), rules=(PART,))) == ()


def test_a_round_by_outcomes_is_judged_by_its_figures() -> None:
    """The warnings of the chain come with it, and a share of value needs values of zero or more here too."""
    worse = initiative("a", line(400, 80, level=5, compared=Compared(started=400, achieved=160)))

    found = judge(by_outcomes(worse, initiative("b", line(80, 40)), rules=(PART,), prior=FIXED))

    assert [finding.code for finding in found if finding.severity is Severity.ERROR] == [Code.SHARE_OF_NEGATIVE]
    assert {Code.EVIDENCE_OWN_WORD, Code.FEW_OBSERVED} <= {finding.code for finding in found}
