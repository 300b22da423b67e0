"""The answer against an enumeration of all sets."""

from time import monotonic, process_time

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.analysis.ranking import by_value
from portfolio.model import Round
from portfolio.optimise.answer import Status
from portfolio.optimise.check import states
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.impossible import impossibilities
from portfolio.optimise.ties import SHOWN
from tests.portfolio.optimise.oracle import allowed, decided, equal_sets, worth_of
from tests.small import candidate, round_of
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
        assert answer.equal_capped is (len(best) >= SHOWN)
        assert set(answer.equal) <= set(best)
        assert answer.equal_capped or set(answer.equal) == set(best)
        assert set(answer.left_over) <= set(between)
        assert by == "ask" or answer.left_over_capped or set(answer.left_over) == set(between)


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


def test_time_counts_from_when_the_limits_were_made() -> None:
    """What was spent before choosing, on reading, is not given again."""
    round_ = round_of(candidate("a", 1, 5), budget=1)
    spent = Limits(seconds=5, since=monotonic() - 6)
    assert choose(round_, worth_of(round_), spent).status is Status.UNKNOWN
    assert choose(round_, worth_of(round_), Limits(seconds=60)).status is Status.OPTIMAL


def test_work_outside_the_solver_is_linear() -> None:
    """Eight times as many initiatives, in pairs of variants, cost nowhere near sixty-four times as much."""

    def seconds(count: int) -> float:
        ids = [f"i{number:05}" for number in range(count)]
        pairs = (candidate(id_, 1, 5, variant_of=f"v{number // 2}") for number, id_ in enumerate(ids))
        round_ = round_of(*pairs, budget=count // 3)
        value = worth_of(round_)
        started = process_time()
        found = grounds(round_, value)
        assert impossibilities(round_, value, found) == ()
        formulate(round_, value, found)
        states(round_, value, ids[::2])
        by_value(round_, value, frozenset(ids))
        return process_time() - started

    assert seconds(4_000) < 36 * seconds(500)
