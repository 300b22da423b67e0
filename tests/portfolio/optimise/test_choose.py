"""The answer against an enumeration of all sets."""

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.model import Round
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.ties import SHOWN
from tests.portfolio.optimise.oracle import allowed, decided, equal_sets, worth_of
from tests.strategies import RULES, rounds

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def compare(round_: Round, limits: Limits) -> None:
    """Hold everything an answer says against the enumeration."""
    answer = choose(round_, worth_of(round_), limits)
    sets = allowed(round_)
    if not sets:
        assert answer.status is Status.INFEASIBLE
        assert answer.selected is None
        assert answer.conflict
        return
    best = equal_sets(sets)
    assert answer.status is Status.OPTIMAL
    assert answer.units == answer.proof.bound == max(sets.values())
    assert answer.proof.checked
    assert answer.proof.agrees is True
    assert answer.unique is (len(best) == 1)
    others = [units for chosen, units in sets.items() if chosen != answer.selected]
    assert answer.second_best == max(others, default=None)
    chosen, between, by = decided(round_, best)
    assert answer.selected == chosen
    if len(best) == 1:
        assert answer.equal == ()
        assert answer.tie_break is None
    else:
        assert answer.tie_break == by
        assert answer.equal[0] == chosen
        assert answer.equal_capped is (len(between) >= SHOWN)
        assert set(answer.equal) <= set(between)
        assert answer.equal_capped or set(answer.equal) == set(between)


@pytest.mark.parametrize("kind", RULES)
def test_each_kind_of_rule_alone(kind: str) -> None:
    """With one kind of rule the answer is what the enumeration says."""

    @settings(CALM, max_examples=7)
    @given(rounds(kinds=(kind,), most=6, strict=False))
    def check(round_: Round) -> None:
        compare(round_, Limits())

    check()


@settings(CALM, max_examples=40)
@given(rounds(most=7))
def test_all_kinds_of_rules_mixed(round_: Round) -> None:
    """With rules of all kinds, thresholds and shares the answer is what the enumeration says."""
    compare(round_, Limits())


@settings(CALM, max_examples=12)
@given(rounds(most=6))
def test_cbc_first(round_: Round) -> None:
    """With the roles of the solvers swapped as well."""
    compare(round_, Limits(solver="cbc"))
