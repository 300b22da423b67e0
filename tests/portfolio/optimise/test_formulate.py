"""The rows of a round against its plain meaning, over all sets."""

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.model import Round
from portfolio.optimise.check import states
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from tests.portfolio.optimise.oracle import worth_of
from tests.strategies import RULES, rounds, subsets

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def compare(round_: Round) -> None:
    """Hold the rows of every rule against its meaning, and the objective against the value."""
    value = worth_of(round_)
    program = formulate(round_, value, grounds(round_, value))
    for chosen in subsets(round_):
        values = program.values(chosen)
        by_rows = {row.rule for row in program.broken(values)}
        by_meaning = {state.name for state in states(round_, value, chosen) if not state.holds}
        assert by_meaning == by_rows
        assert value.of(chosen) == program.of(chosen)


@pytest.mark.parametrize("kind", RULES)
def test_rows_mean_what_the_rule_means(kind: str) -> None:
    """Each kind of rule alone: on every set its rows break exactly when its plain meaning does, by name."""

    @settings(CALM, max_examples=12)
    @given(rounds(kinds=(kind,), most=5, strict=False))
    def check(round_: Round) -> None:
        compare(round_)

    check()


@settings(CALM, max_examples=70)
@given(rounds(most=6))
def test_rows_mean_what_the_rules_mean_together(round_: Round) -> None:
    """All kinds mixed, generated rules included: rows and meanings break by the same names on every set."""
    compare(round_)
