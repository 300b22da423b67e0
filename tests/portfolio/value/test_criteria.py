"""Value by criteria."""

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.model import Continues, Criteria, Criterion, Initiative, Round
from portfolio.rules import Bonus
from portfolio.value.criteria import EXACT_BELOW, score, worth
from portfolio.value.worth import Worth, half_up
from tests.small import candidate, round_of


def valued(round_: Round) -> Worth:
    """Value a round by criteria."""
    assert isinstance(round_.value, Criteria)
    return worth(round_, round_.value)


def scored(**scores: str) -> Initiative:
    """Return a candidate with these scores."""
    return candidate("a", 1, scores={name: Fraction(text) for name, text in scores.items()})


def criterion(id_: str, weight: str = "1", worst: Fraction | None = None, best: Fraction | None = None) -> Criterion:
    """Return a criterion."""
    return Criterion(id=id_, title=id_, weight=Fraction(weight), worst=worst, best=best)


@pytest.mark.parametrize(
    ("worst", "best", "raw", "expected"),
    [(20_000, 2_000, "6_500", "3/4"), (0, 10, "2.5", "1/4"), (10, 0, "10", "0"), (-5, 5, "0", "1/2")],
)
def test_anchors_map_from_worst_to_best(worst: int, best: int, raw: str, expected: str) -> None:
    """A score between its anchors maps to 0..1, also where less is better or anchors are negative."""
    anchored = criterion("price", worst=Fraction(worst), best=Fraction(best))

    assert score(anchored, scored(price=raw)) == Fraction(expected)


def test_a_sum_by_hand() -> None:
    """31 × 67 + 10 × 3/4, less the 40% that goes on elsewhere: 2084.5 becomes 1250.7, exact in tenths."""
    price = criterion("price", "10", worst=Fraction(20_000), best=Fraction(2_000))
    value = Criteria(unit=None, criteria={"impact": criterion("impact", "31"), "price": price})
    one = candidate(
        "a", 1,
        scores={"impact": Fraction(67), "price": Fraction(6_500)},
        continues=Continues(route="region", share=Fraction(2, 5)),
    )  # fmt: skip

    found = valued(round_of(one, value=value))

    assert found.own == {"a": Fraction("2084.5")}
    assert found.added == {"a": Fraction("1250.7")}
    assert (found.units, found.scale, found.rounded) == ({"a": 12507}, 10, False)
    assert found.natural(12507) == Fraction("1250.7")


def test_the_scale_is_the_least_common_denominator_of_values_and_bonuses() -> None:
    """Thirds, halves and a bonus in sevenths come out as whole units of 1/42."""
    bonus = Bonus(name="both", ids=("a", "b"), value=Fraction(-3, 7))
    round_ = round_of(candidate("a", 1, Fraction(1, 3)), candidate("b", 1, Fraction(1, 2)), rules=(bonus,))

    found = valued(round_)

    assert (found.scale, found.units, found.bonus_units) == (42, {"a": 14, "b": 21}, {"both": -18})
    assert found.of({"a", "b"}) == 17
    assert found.of({"a"}) == 14


def test_a_bonus_that_is_switched_off_is_worth_nothing() -> None:
    """What is off neither counts nor changes the scale."""
    bonus = Bonus(name="both", ids=("a",), value=Fraction(1, 7))

    found = valued(round_of(candidate("a", 1, 2), rules=(bonus,), off=frozenset({"both"})))

    assert (found.scale, found.of({"a"})) == (1, 2)


def test_too_many_digits_fall_back_to_the_largest_power_of_ten() -> None:
    """Where the exact scale does not fit in a double, values are rounded half up, and that is said."""
    criteria = {
        f"c{prime}": criterion(f"c{prime}", worst=Fraction(0), best=Fraction(prime))
        for prime in (999_983, 999_979, 999_961)
    }
    one = candidate("a", 1, scores={name: Fraction(999_000) for name in criteria})

    found = valued(round_of(one, value=Criteria(unit=None, criteria=criteria)))

    assert found.rounded
    assert found.scale == 10**15
    assert abs(found.natural(found.units["a"]) - found.added["a"]) <= Fraction(1, 2 * found.scale)


@given(st.lists(st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**6), min_size=1, max_size=8))
def test_units_are_exact_or_said_to_be_rounded_and_always_fit(values: list[Fraction]) -> None:
    """Whatever the values, their units fit in a double; without the word rounded they are the values themselves."""
    found = valued(round_of(*(candidate(f"i{n}", 1, value) for n, value in enumerate(values))))

    assert sum(map(abs, found.units.values())) < EXACT_BELOW + len(values)
    if not found.rounded:
        assert all(found.natural(found.units[id_]) == value for id_, value in found.added.items())


@given(st.fractions())
def test_half_up(number: Fraction) -> None:
    """Halves go up, all else to the nearest."""
    assert half_up(number) == floor(number + Fraction(1, 2))


@given(st.lists(st.decimals(-1000, 1000, places=6).map(Fraction), min_size=1, max_size=8), st.integers(2, 1000))
def test_another_unit_of_a_score_changes_nothing(numbers: list[Fraction], times: int) -> None:
    """Scores in cents instead of euro with the weight divided alike, or with the anchors moved along, are the same."""

    def worth_by(times: int, weight: Fraction, ends: int | None) -> Worth:
        ones = [candidate(f"i{k}", scores={"impact": number * times}) for k, number in enumerate(numbers)]
        anchors = (None, None) if ends is None else (Fraction(-ends), Fraction(ends))
        impact = Criterion(id="impact", title="Impact", weight=weight, worst=anchors[0], best=anchors[1])
        return valued(round_of(*ones, value=Criteria(unit=None, criteria={"impact": impact})))

    assert worth_by(times, Fraction(5, times), None) == worth_by(1, Fraction(5), None)
    assert worth_by(times, Fraction(5), 1000 * times) == worth_by(1, Fraction(5), 1000)
