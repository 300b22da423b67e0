"""The chain with a measured comparison in the place of the assumed deadweight."""

from dataclasses import replace
from fractions import Fraction

from portfolio.model import Assumptions, Compared, Evidence, Prior, Rate
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits, choose
from portfolio.rules import Forced
from portfolio.value import outcomes
from portfolio.value.chain import per_net_person
from tests.outcomes import (
    FIXED,
    by_outcomes,
    chain_of,
    initiative,
    line,
    value_of,
    worth_of,
)

RAW = Assumptions(shrinkage=False)


def test_a_comparison_takes_the_place_of_the_deadweight() -> None:
    """From level 3 on the measured difference counts, drawn to what the deadweight says; below it nothing changes."""
    compared = Compared(started=60, achieved=12)
    (link,) = chain_of(initiative("a", line(40, 30, level=3, compared=compared))).links
    assert link.compared_rate == (12 + 20 * Fraction(1, 2) * Fraction(8, 10)) / Fraction(80)
    assert link.placed_rate == Fraction(2, 3)
    assert link.steps.net == link.steps.delivered * (Fraction(2, 3) - Fraction(1, 4)) * link.kept_rate
    for one in (line(40, 30, level=2, compared=compared), line(40, 30, level=3)):
        (plain,) = chain_of(initiative("a", one)).links
        assert plain.compared_rate is None
    (lifted,) = chain_of(initiative("a", line(40, 30, level=2, compared=compared), evidence=Evidence(level=5))).links
    assert lifted.compared_rate is None, "the level of the approach does not make a comparison of a line good"


def test_only_good_comparisons_count_but_all_of_the_results() -> None:
    """The people compared with are those of good lines; the own rate is over all lines."""
    good = line(40, 30, level=4, compared=Compared(started=50, achieved=10))
    poor = line(60, 10, year=2020, level=1, compared=Compared(started=500, achieved=500))
    (link,) = chain_of(initiative("a", good, poor)).links
    assert link.measured.compared.tries == 50
    assert link.placed_rate == (40 + 10) / Fraction(100 + 20)


def test_a_randomised_null_result_is_worth_zero() -> None:
    """Equal rates at level 5 are worth nothing, to the last digit, when raw rates count."""
    null = line(200, 90, level=5, compared=Compared(started=400, achieved=180))
    worth = worth_of(initiative("a", null), assumptions=RAW)
    assert worth.units["a"] == worth.own["a"] == 0


def test_a_null_result_is_worth_zero_under_a_prior_without_strength() -> None:
    """A fixed prior of strength 0 has no say where something was measured, so that equal rates leave nothing."""
    weightless = {"job": {"all": Prior(placed=Rate(rate=Fraction(1, 2), strength=Fraction(0)))}}
    null = line(200, 90, level=5, compared=Compared(started=400, achieved=180))
    assert worth_of(initiative("a", null), prior=weightless).own["a"] == 0


def test_with_shrinkage_a_null_result_is_worth_less_than_without_its_comparison() -> None:
    """What is left of it is a part of what the assumed deadweight alone would have counted."""
    for distance in ("near", "middle", "far"):
        for n in (1, 10, 100, 1_000):
            null = line(2 * n, n, level=5, compared=Compared(started=2 * n, achieved=n))
            compared = chain_of(initiative("a", null, distance=distance)).steps.additional
            plain = chain_of(initiative("a", replace(null, compared=None), distance=distance)).steps.additional
            assert 0 < compared < plain


def test_a_null_result_with_shrinkage_leaves_what_was_believed_before() -> None:
    """Per starter M·μ·(1 − d)/(n + M) is left with equal rates and numbers, and nothing as the trial grows."""
    left = []
    for n in (20, 200, 2_000, 2_000_000):
        null = line(n, n // 2, level=5, compared=Compared(started=n, achieved=n // 2))
        (link,) = chain_of(initiative("a", null)).links
        assert link.placed_rate - (link.compared_rate or 0) == Fraction(20) * Fraction(1, 2) * Fraction(1, 5) / (n + 20)
        left.append(link.steps.net)
    assert left == sorted(left, reverse=True)
    assert round(left[-1] * 1000) == 0


def test_below_its_comparison_is_negative() -> None:
    """Who does worse than comparable people has a negative value, and no price per person."""
    worse = line(400, 80, level=5, compared=Compared(started=400, achieved=160))
    worth = worth_of(initiative("a", worse), prior=FIXED)
    assert worth.units["a"] < 0
    assert worth.chains is not None
    steps = worth.chains["a"].steps
    assert steps.net < 0 < steps.sustained
    assert steps.credited < 0
    assert per_net_person(100, steps.net) is None


def test_a_negative_value_is_never_chosen_freely() -> None:
    """The best set leaves out who does worse than its comparison, and takes it only where it must."""
    worse = initiative("worse", line(400, 80, level=5, compared=Compared(started=400, achieved=160)))
    good = initiative("good", line(40, 30))
    must = Forced(name="must worse", ids=("worse",), inside=True, reason="", by="", on=None)
    free, forced = by_outcomes(worse, good, prior=FIXED), by_outcomes(worse, good, prior=FIXED, rules=(must,))
    for round_, expected in ((free, ["good"]), (forced, ["good", "worse"])):
        answer = choose(round_, outcomes.worth(round_, value_of(round_)), Limits())
        assert answer.status is Status.OPTIMAL
        assert sorted(answer.selected or ()) == expected
