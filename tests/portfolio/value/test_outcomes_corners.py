"""The corners of the chain: nobody planned, started, placed, followed or kept, and nothing measured."""

from fractions import Fraction

import pytest

from portfolio.model import Assumptions
from portfolio.value.chain import Waterfall, per_net_person, total
from portfolio.value.shrinkage import Basis
from tests.outcomes import (
    chain_of,
    initiative,
    line,
    worth_of,
)

RAW = Assumptions(shrinkage=False)


def test_an_initiative_without_results_gets_the_prior() -> None:
    """Placed and kept are the means of its kind."""
    found = chain_of(initiative("a"))
    (link,) = found.links
    assert (found.delivery, link.placed_rate, link.kept_rate) == (Fraction(69, 100), Fraction(1, 2), Fraction(3, 4))
    assert found.steps.delivered == 69


def test_alone_in_its_round_without_anything_measured() -> None:
    """One initiative and no data at all: 50% placed, 50% kept, level 0."""
    (link,) = chain_of(initiative("a"), prior={}).links
    assert (link.placed_rate, link.kept_rate, link.evidence) == (Fraction(1, 2),) * 3
    assert link.placed_prior.basis is Basis.NOTHING


@pytest.mark.parametrize(("achieved", "expected"), [(30, 1), (0, 0)])
def test_all_or_none_succeeded(achieved: int, expected: int) -> None:
    """A round whose only results are all successes, or none, expects the same again."""
    found = chain_of(initiative("a", line(30, achieved, observed=achieved, retained=achieved)), prior={})
    (link,) = found.links
    assert link.placed_rate == expected
    assert link.steps.placed == found.steps.delivered * expected


def test_placed_but_nobody_followed() -> None:
    """Nobody observed: the mean of those kept elsewhere, else 50%; also on raw rates."""
    for own in (Assumptions(), RAW):
        (link,) = chain_of(initiative("a", line(30, 20)), assumptions=own).links
        assert link.kept_rate == Fraction(3, 4)
        (link,) = chain_of(initiative("a", line(30, 20)), assumptions=own, prior={}).links
        assert link.kept_rate == Fraction(1, 2)


def test_followed_and_none_kept() -> None:
    """Zero retained is a measurement, not a gap: on raw rates nothing is sustained."""
    found = chain_of(initiative("a", line(30, 20, observed=20)), assumptions=RAW)
    assert found.steps.placed > 0 == found.steps.sustained == found.steps.additional


def test_raw_rates_of_someone_without_results_are_those_of_the_others() -> None:
    """``shrinkage: false`` with n of 0 takes the pool's mean."""
    worth = worth_of(initiative("a", line(40, 10, observed=10, retained=4)), initiative("b"), assumptions=RAW)
    assert worth.chains is not None
    (link,) = worth.chains["b"].links
    assert (link.placed_rate, link.kept_rate) == (Fraction(1, 4), Fraction(2, 5))


def test_nobody_planned() -> None:
    """A plan of nobody, or no plan, is worth zero and has no price per person."""
    for one in (initiative("a", line(9, 9), job=0), initiative("a", job=None)):
        worth = worth_of(one)
        assert worth.units == {"a": 0}
        assert worth.chains is not None
        assert worth.chains["a"].steps == Waterfall()
    assert total([]) == Waterfall()
    assert per_net_person(100, Fraction(0)) is None


def test_the_price_of_a_net_person() -> None:
    """Cents asked per net person, exactly."""
    assert per_net_person(1000, Fraction(3, 2)) == Fraction(2000, 3)


def test_a_round_without_initiatives() -> None:
    """Nothing is worth nothing."""
    worth = worth_of()
    assert (worth.units, worth.of([])) == ({}, 0)
