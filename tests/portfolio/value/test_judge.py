"""Findings that only the values can tell."""

from dataclasses import replace
from fractions import Fraction

from portfolio.findings import Code, Severity
from portfolio.model import Compared, Criteria, Criterion
from portfolio.rules import Bonus, Bounds, Everything, Match, Quantity, Share
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


def test_a_share_of_a_criterion_looks_at_what_it_measures() -> None:
    """A raw score below zero is refused; between anchors it is 0 to 1, and fine."""
    rule = Share(name="part", of=Quantity("criterion", of="value"), where=Match("id", frozenset("a")), bounds=HALF)
    raw = round_of(candidate("a", 1, 2), candidate("b", 1, -1), rules=(rule,))
    (finding,) = judge(raw)
    assert (finding.code, finding.facts) == (Code.SHARE_OF_NEGATIVE, {"text": "criterion:value"})
    anchored = Criterion(id="value", title="Value", weight=Fraction(1), worst=Fraction(-5), best=Fraction(5))
    assert judge(replace(raw, value=Criteria(unit="points", criteria={"value": anchored}))) == ()


def test_values_that_no_double_holds_are_refused() -> None:
    """From 2⁵³ on, all values together, a unit can get lost: an error at the score that adds most."""
    below, at = Fraction(2**53 - 3), Fraction(2**53 - 2)
    assert judge(round_of(candidate("a", 1, below), candidate("b", 1, -2))) == ()
    (finding,) = judge(round_of(candidate("a", 1, at), candidate("b", 1, -2)))
    assert (finding.code, finding.severity) == (Code.VALUES_TOO_LARGE, Severity.ERROR)
    assert finding.span.key == "scores.value"
    assert finding.facts == {"most": 2**53 - 1}


def test_a_bonus_can_be_what_is_too_large() -> None:
    """Then the error stands at the bonus."""
    rule = Bonus(name="both", ids=("a", "b"), value=Fraction(-(2**53)))
    (finding,) = judge(round_of(candidate("a", 1, 1), candidate("b", 1, 1), rules=(rule,)))
    assert (finding.code, finding.span.key) == (Code.VALUES_TOO_LARGE, "value")
