"""A program of which only the changed initiative is looked at again is the program of the whole round."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.optimise.changed import changed
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.finder import Finder
from portfolio.optimise.formulate import formulate
from portfolio.optimise.gradual import cheaper, cofinanced
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import solvers
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds

CALM = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@CALM
@given(data=st.data())
def test_the_same_program(data: st.DataObject) -> None:
    """Grounds and rows after one, and after another, asks less or brings more, in rounds with every kind of rule."""
    round_ = data.draw(rounds(most=5))
    worth = worth_of(round_)
    finder = Finder(round_, worth, Clock(None), *solvers("auto"))
    for change in (cheaper, cofinanced):
        one = data.draw(st.sampled_from(round_.initiatives))
        round_ = change(round_, one.id, data.draw(st.integers(0, one.ask_cents)))
        finder = finder.of(round_)
        against = grounds(round_, worth)
        assert finder.grounds == against
        assert finder.program == formulate(round_, worth, against)


def test_only_the_rows_it_is_in_are_made_anew() -> None:
    """One that asks less changes the row of the money; that of the places is the same object."""
    round_ = round_of(candidate("a", 60, 10), candidate("b", 40, 4), budget=70)
    finder = Finder(round_, worth_of(round_), Clock(None), *solvers("auto"))
    other = finder.of(cheaper(round_, "a", 1))
    pairs = list(zip(finder.sums, other.sums, strict=True))
    assert [one.rule for one, two in pairs if one is not two] == ["fund main"]


def test_what_is_no_change_of_single_initiatives() -> None:
    """Another budget, another initiative, one more, or another original: everything is looked at again."""
    one, two = candidate("a", 60, 10), candidate("b", 40, 4)
    round_ = round_of(one, two, budget=70)
    dearer = replace(two, cost=one.cost)
    assert changed(round_, replace(round_, initiatives=(one, dearer))) == (dearer,)
    assert changed(round_, replace(round_, initiatives=(one, two))) == ()
    for other in (
        replace(round_, funds=dict(round_.funds)),
        replace(round_, off=frozenset({"fund main"})),
        replace(round_, initiatives=(one,)),
        replace(round_, initiatives=(one, candidate("c", 40, 4))),
        replace(round_, initiatives=(one, replace(two, variant_of="a"))),
    ):
        assert changed(round_, other) is None
