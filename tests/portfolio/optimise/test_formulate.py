"""The rows of a round against its plain meaning, over all sets."""

from fractions import Fraction
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.model import ALL, CofinancingTerms, Contribution, Round
from portfolio.optimise.check import states
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of
from tests.strategies import RULES, rounds, subsets

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def compare(round_: Round) -> None:
    """Hold the rows of every rule against its meaning, and the objective against the value.

    A bonus that is not earned, or an overlap that is not paid, breaks a row.
    """
    value = worth_of(round_)
    program = formulate(round_, value, grounds(round_, value))
    for chosen in subsets(round_):
        values = program.values(chosen)
        by_rows = {row.rule for row in program.broken(values)}
        by_meaning = {state.name for state in states(round_, value, chosen) if not state.holds}
        assert by_meaning == by_rows
        assert value.of(chosen) == program.of(chosen)
        for index in range(len(program.ids), len(program.objective)):
            lie = (*values[:index], 1 - values[index], *values[index + 1 :])
            gains = (lie[index] - values[index]) * program.objective[index] > 0
            assert program.broken(lie) or not gains


@pytest.mark.parametrize("kind", RULES)
def test_rows_mean_what_the_rule_means(kind: str) -> None:
    """Each kind of rule alone: on every set its rows break exactly when its plain meaning does, by name."""

    @settings(CALM, max_examples=12)
    @given(rounds(kinds=(kind,), most=5, strict=False))
    def check(round_: Round) -> None:
        compare(round_)

    check()


@pytest.mark.parametrize("in_kind", ["fully", "up_to_cash", "not"])
def test_rows_of_cofinancing_together(in_kind: Literal["fully", "up_to_cash", "not"]) -> None:
    """Cash and in kind in all mixtures, at every tenth: rows and meaning agree on every set."""
    lines = {"a": (9, 0), "b": (0, 9), "c": (5, 4), "d": (1, 8), "e": (0, 0)}
    initiatives = [
        candidate(
            id_,
            10,
            cofinancing=(Contribution(payer="x", cash={ALL: cash}, in_kind={ALL: kind}, status="committed"),),
        )
        for id_, (cash, kind) in lines.items()
    ]
    for tenths in range(11):
        terms = CofinancingTerms(together_at_least=Fraction(tenths, 10), in_kind=in_kind)
        compare(round_of(*initiatives, budget=50, cofinancing=terms))


@settings(CALM, max_examples=70)
@given(rounds(most=6))
def test_rows_mean_what_the_rules_mean_together(round_: Round) -> None:
    """All kinds mixed, generated rules included: rows and meanings break by the same names on every set."""
    compare(round_)
