"""Rates drawn to the mean of their kind: the moments, what stands in where little is known, and fixed priors."""

from fractions import Fraction
from math import isclose
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.model import Assumptions, Prior, Rate
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Aspect, Basis, Priors, pooled, shrunken, strength
from portfolio.value.shrinkage import Prior as Found
from tests.outcomes import initiative, line, worth_of


def tallies(*pairs: tuple[int, int]) -> list[Tally]:
    """Return tallies of hits in tries."""
    return [Tally(Fraction(tries), Fraction(hits)) for hits, tries in pairs]


counts = st.integers(0, 60).flatmap(lambda tries: st.tuples(st.integers(0, tries), st.just(tries)))


def test_the_moments_step_by_step() -> None:
    """Four groups of different size give the strength that the formulas of Kleinman give by hand."""
    four = tallies((8, 10), (6, 20), (12, 20), (24, 50))
    people, hits = 10 + 20 + 20 + 50, 8 + 6 + 12 + 24
    mean = Fraction(hits, people)
    assert (people, mean) == (100, Fraction(1, 2))
    # 10·0.3² + 20·0.2² + 20·0.1² + 50·0.02² = 0.9 + 0.8 + 0.2 + 0.02
    spread = Fraction("1.92")
    # 1.92 − 0.25·3
    numerator = Fraction("1.17")
    # Σn²/N = (100 + 400 + 400 + 2500) / 100 = 34, so 0.25·(100 − 34 − 3)
    denominator = Fraction("15.75")
    correlation = numerator / denominator
    assert numerator == spread - mean * (1 - mean) * 3
    assert correlation == Fraction(26, 350)
    assert strength(four) == 1 / correlation - 1 == Fraction(162, 13)


def test_the_moments_agree_with_floating_point() -> None:
    """Moments of many uneven groups agree with plain floating-point arithmetic."""
    random = Random(5)  # noqa: S311 - no secret
    groups = [(random.randint(0, n), n) for n in (random.randint(1, 90) for _ in range(40))]
    n = [float(tries) for _, tries in groups]
    k = [float(hits) for hits, _ in groups]
    mean = sum(k) / sum(n)
    spread = sum(ni * (ki / ni - mean) ** 2 for ki, ni in zip(k, n, strict=True))
    within = mean * (1 - mean)
    correlation = (spread - within * 39) / (within * (sum(n) - sum(ni**2 for ni in n) / sum(n) - 39))
    found = strength(tallies(*groups))
    assert found is not None
    assert isclose(found, 1 / correlation - 1, rel_tol=1e-9)


def test_simulated_strengths_are_found_again() -> None:
    """Rates drawn from a Beta with a known mean and strength give about that mean and strength."""
    random = Random(11)  # noqa: S311 - no secret
    true = [random.betavariate(12, 8) for _ in range(400)]
    groups = [(sum(random.random() < p for _ in range(60)), 60) for p in true]
    prior = pooled(tallies(*groups), [])
    assert isclose(prior.mean, 0.6, abs_tol=0.02)
    assert isclose(prior.strength, 20, rel_tol=0.25)


@pytest.mark.parametrize(
    ("near", "every", "expected"),
    [
        pytest.param([(9, 13), (4, 13)] * 4, [], (Basis.DISTANCE, Fraction(1, 2), None, 8), id="enough near"),
        pytest.param(
            [(6, 13)] * 7, [(6, 13)] * 7 + [(10, 22)], (Basis.OUTCOME, Fraction(52, 113), None, 8), id="7 near"
        ),
        pytest.param(
            [(6, 12)] * 8, [(6, 12)] * 8 + [(1, 4)], (Basis.OUTCOME, Fraction(49, 100), None, 9), id="96 near"
        ),
        pytest.param([(1, 2)], [(1, 2), (5, 8)], (Basis.TOO_FEW, Fraction(6, 10), 20, 2), id="few in all"),
        pytest.param([], [(5, 8)], (Basis.TOO_FEW, Fraction(5, 8), 20, 1), id="one, elsewhere"),
        pytest.param([(9, 9)], [(9, 9)], (Basis.TOO_FEW, Fraction(1), 20, 1), id="one, all successes"),
        pytest.param(
            [(20, 20)] * 8, [(20, 20)] * 8 + [(0, 9)], (Basis.NO_SPREAD, Fraction(160, 169), 20, 9), id="all ones"
        ),
        pytest.param([(0, 20)] * 8, [], (Basis.NO_SPREAD, Fraction(0), 20, 8), id="all zeros"),
        pytest.param([(1, 1), (0, 1)] * 50, [], (Basis.NO_SPREAD, Fraction(1, 2), 20, 100), id="nobody has company"),
        pytest.param([], [], (Basis.NOTHING, Fraction(1, 2), 20, 0), id="nothing"),
        pytest.param([(0, 0)] * 9, [(0, 0)] * 9, (Basis.NOTHING, Fraction(1, 2), 20, 0), id="nobody started"),
    ],
)
def test_what_stands_in_where_little_is_known(
    near: list[tuple[int, int]], every: list[tuple[int, int]], expected: tuple[Basis, Fraction, int | None, int]
) -> None:
    """The class decides, else its outcome, else the mean with 20 people, else 50%; and the prior says which."""
    prior = pooled(tallies(*near), tallies(*every) or tallies(*near))
    basis, mean, strong, initiatives = expected
    assert (prior.basis, prior.mean, prior.initiatives) == (basis, mean, initiatives)
    assert strong is None or prior.strength == strong


def test_the_correlation_is_bounded() -> None:
    """Groups that are all alike count as one of 999 people, groups of opposites as one person each."""
    assert strength(tallies(*[(10, 20)] * 8)) == 999
    assert strength(tallies(*[(20, 20), (0, 20)] * 4)) == 1


@given(st.lists(counts, min_size=1, max_size=12))
def test_rates_stay_between_what_was_measured_and_the_mean(groups: list[tuple[int, int]]) -> None:
    """A shrunken rate lies between the raw one and the mean; with a strength of 0 it is the raw one."""
    prior = pooled(tallies(*groups), tallies(*groups))
    assert 1 <= prior.strength <= 999
    for tally in tallies(*groups):
        if tally.tries == 0:
            assert prior.rate(tally) == prior.mean == shrunken(tally, prior.mean, Fraction(0))
            continue
        raw = tally.hits / tally.tries
        assert min(raw, prior.mean) <= prior.rate(tally) <= max(raw, prior.mean)
        assert shrunken(tally, prior.mean, Fraction(0)) == raw


@given(st.lists(counts, min_size=8, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_initiatives_does_not_matter(groups: list[tuple[int, int]], random: Random) -> None:
    """The prior of a shuffled list is the same fraction."""
    mixed = random.sample(groups, len(groups))
    assert pooled(tallies(*mixed), []) == pooled(tallies(*groups), [])


def found(key: tuple[Aspect, str, str], **more: object) -> Found:
    """Return one prior of a round with one initiative at distance near, 30 of 40 placed and 10 of 20 kept."""
    classes: Priors | None = worth_of(initiative("a", line(40, 30, observed=20, retained=10)), **more).priors
    assert classes is not None
    return classes[key]


def rate(mean: str, strong: int) -> Rate:
    """Return a fixed prior."""
    return Rate(rate=Fraction(mean), strength=Fraction(strong))


def test_fixed_priors_take_the_place_of_the_pool() -> None:
    """The class, else the outcome's ``all``, else 50% and 20 people; once one is fixed nothing is pooled."""
    prior = {"job": {"near": Prior(placed=rate("0.4", 14)), "all": Prior(placed=rate("0.6", 9), kept=rate("0.8", 7))}}
    expected: dict[tuple[Aspect, str, str], tuple[str, int, Basis]] = {
        ("placed", "job", "near"): ("0.4", 14, Basis.FIXED),
        ("placed", "job", "far"): ("0.6", 9, Basis.FIXED_FOR_ALL),
        ("kept", "job", "near"): ("0.8", 7, Basis.FIXED_FOR_ALL),
        ("placed", "stage", "near"): ("0.5", 20, Basis.NOTHING),
    }
    for key, (mean, strong, basis) in expected.items():
        one = found(key, prior=prior)
        assert (one.mean, one.strength, one.basis) == (Fraction(mean), Fraction(strong), basis)


def test_a_round_without_fixed_priors_pools_both_rates() -> None:
    """Placed is pooled over those who started, kept over those who were followed, for outcomes with retention only."""
    placed, kept = found(("placed", "job", "far")), found(("kept", "job", "near"))
    assert placed == Found(mean=Fraction(3, 4), basis=Basis.TOO_FEW, initiatives=1, people=Fraction(40))
    assert kept == Found(mean=Fraction(1, 2), basis=Basis.TOO_FEW, initiatives=1, people=Fraction(20))
    classes = worth_of(initiative("a")).priors
    assert classes is not None
    assert not any(aspect == "kept" and outcome == "stage" for aspect, outcome, _ in classes)


def test_without_shrinkage_no_prior_has_strength() -> None:
    """``shrinkage: false`` leaves the means for those of whom nothing is known, fixed or pooled."""
    raw = Assumptions(shrinkage=False)
    assert found(("placed", "job", "near"), assumptions=raw).strength == 0
    assert found(("placed", "job", "near"), assumptions=raw).mean == Fraction(3, 4)
    fixed = {"job": {"all": Prior(placed=rate("0.6", 9))}}
    one = found(("placed", "job", "near"), assumptions=raw, prior=fixed)
    assert (one.mean, one.strength) == (Fraction(3, 5), Fraction(0))
