"""Every reason on random rounds with every kind of rule, held by applying it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from portfolio.analysis.why import explain
from portfolio.model import Initiative, Round
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.finder import Finder
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import Highs, Solver
from tests.portfolio.analysis.why.applied import Applied
from tests.portfolio.optimise.oracle import worth_of
from tests.strategies import PERIODS, rounds


def applied(round_: Round, *pair: Solver) -> Applied | None:
    """Return what is told of a round; None where no set is allowed."""
    worth = worth_of(round_)
    solvers = pair or (Highs(),)
    answer = choose(round_, worth, Limits(), (solvers[0],))
    why = explain(Finder(round_, worth, Clock(None), *solvers), answer)
    assert (why is None) == (answer.selected is None)
    return None if why is None or answer.selected is None else Applied(round_, worth, answer.selected, why)


@st.composite
def grouped(draw: st.DrawFn, most: int = 5) -> Round:
    """Return a round of which some rules share a group, and whose money balances."""
    round_ = draw(rounds(most=most))
    rules = tuple(replace(rule, group=draw(st.sampled_from((None, "group", "group")))) for rule in round_.rules)
    return replace(round_, rules=rules, initiatives=tuple(map(balanced, round_.initiatives)))


def balanced(one: Initiative) -> Initiative:
    """Return an initiative that costs what it asks and what the others bring, as reading demands."""
    amounts = [*one.ask.values(), *(amount for line in one.cofinancing for amount in (line.cash, line.in_kind))]
    return replace(one, cost={period: sum(amount.get(period, 0) for amount in amounts) for period in PERIODS})


@given(grouped())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_every_reason_holds_when_applied(round_: Round) -> None:
    """All that is told of a round is true, and the least of its kind."""
    found = applied(round_)
    if found is not None:
        found.all()


@pytest.mark.slow
@pytest.mark.parametrize("number", range(40))
def test_many_more_reasons_hold_when_applied(number: int) -> None:
    """The same over many more and larger rounds, a new draw for every number and the same every time."""

    @seed(number)
    @settings(max_examples=50, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(grouped(most=7))
    def hold(round_: Round) -> None:
        found = applied(round_)
        if found is not None:
            found.all()

    hold()
