"""The whole chain over one round, without files."""

from dataclasses import replace
from fractions import Fraction

import pytest

from portfolio.model import Outcome, Outcomes
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Count, Everything
from portfolio.study import names, study, worth_of
from tests.small import candidate, round_of

THREE = round_of(candidate("a", 60, 6), candidate("b", 50, 5), candidate("c", 50, 4), budget=100)


def test_a_study_holds_what_each_stage_said() -> None:
    """The set fits the budget and is best, and the list by value that stands beside it falls short."""
    done = study(THREE, Limits())
    assert done.answer.status is Status.OPTIMAL
    assert done.answer.selected == frozenset({"b", "c"})
    assert done.by_value.selected == ("a",)
    assert done.ineligible == frozenset()


def test_everything_that_can_be_switched_off_has_a_name() -> None:
    """Rules, groups and what the round generates can all be named, switched off or not."""
    rule = Count(name="few", group="size", where=Everything(), bounds=Bounds(at_most=Fraction(2)))
    assert {"few", "size", "fund main"} <= names(replace(THREE, rules=(rule,)))
    assert {"few", "size"} <= names(replace(THREE, rules=(rule,), off=frozenset({"size"})))


def test_a_round_by_outcomes_is_not_valued_yet() -> None:
    """Such a round can be read; asking for its value says so as an exception that the command knows."""
    job = Outcome(id="job", title="Job", weight=Fraction(1))
    by_outcomes = replace(THREE, value=Outcomes(unit=None, outcomes={"job": job}))
    with pytest.raises(NotImplementedError):
        worth_of(by_outcomes)
