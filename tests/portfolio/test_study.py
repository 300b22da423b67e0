"""The whole chain over one round, without files."""

from dataclasses import replace
from fractions import Fraction

from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Count, Everything
from portfolio.study import names, study
from portfolio.value.chain import total
from tests.outcomes import FIXED, by_outcomes, initiative, line
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


def test_by_outcomes_people_and_assumptions_stand_with_the_study() -> None:
    """The steps of a set are the sums of its chains, and what was assumed is told; by criteria there is neither."""
    done = study(by_outcomes(initiative("a", line(40, 30)), initiative("b"), budget=0, prior=FIXED), Limits())
    assert done.worth.chains is not None
    both = [chain.steps for chain in done.worth.chains.values()]
    assert done.people({"a", "b"}) == total(both)
    assert done.people(()) == total(())
    assert {"deadweight.near", "delivery.rate", "weight.job"} <= {one.name for one in done.assumptions}
    assert done.spread == {}

    plain = study(THREE, Limits())
    assert plain.people({"a"}) is None
    assert plain.assumptions == ()
