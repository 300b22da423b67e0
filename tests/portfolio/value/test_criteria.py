"""Value by criteria: anchors, weights, what continues, and the integers of the objective."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from portfolio.model import Continues, Criteria, Criterion, Initiative, Round
from portfolio.rules import Bonus
from portfolio.value.criteria import EXACT_BELOW, score, worth
from portfolio.value.worth import Worth, half_up
from tests.small import candidate, round_of

scores = st.decimals(-1000, 1000, places=6).map(Fraction)


def criterion(id_: str, weight: Fraction | int, worst: int | None = None, best: int | None = None) -> Criterion:
    """Return a criterion, anchored if ends are given."""
    ends = [None if end is None else Fraction(end) for end in (worst, best)]
    return Criterion(id=id_, title=id_, weight=Fraction(weight), worst=ends[0], best=ends[1])


def valued(*initiatives: Initiative, criteria: tuple[Criterion, ...], rules: tuple[Bonus, ...] = ()) -> Worth:
    """Return what initiatives are worth by these criteria."""
    value = Criteria(unit=None, criteria={one.id: one for one in criteria})
    round_: Round = round_of(*initiatives, value=value, rules=rules)
    return worth(round_, value)


def scored(id_: str, **scores: Fraction | int) -> Initiative:
    """Return an initiative with these scores."""
    return candidate(id_, scores={name: Fraction(number) for name, number in scores.items()})


def test_anchors_map_to_the_part_of_the_way_from_worst_to_best() -> None:
    """Between the anchors 0 to 1, also where less is better; without them the raw score."""
    one = scored("a", cost=11_000, impact=67)
    assert score(criterion("cost", 1, 20_000, 2_000), one) == Fraction(1, 2)
    assert score(criterion("impact", 1, 0, 100), one) == Fraction(67, 100)
    assert score(criterion("impact", 1), one) == 67


def test_the_value_is_the_weighted_sum_less_what_continues() -> None:
    """Weights times scores; what goes on elsewhere is taken off afterwards."""
    one = replace(scored("a", impact=6, reach=1), continues=Continues(share=Fraction(1, 3)))
    found = valued(one, criteria=(criterion("impact", Fraction(1, 2)), criterion("reach", 1, 0, 7)))
    assert found.own == {"a": 3 + Fraction(1, 7)}
    assert found.added == {"a": Fraction(22, 7) * Fraction(2, 3)}
    assert (found.units, found.scale, found.rounded) == ({"a": 44}, 21, False)
    assert found.chains is None


@given(st.lists(scores, min_size=1, max_size=8), scores)
def test_the_objective_is_exact_while_a_double_can_hold_it(numbers: list[Fraction], extra: Fraction) -> None:
    """Units over the scale are the exact values, bonuses included."""
    initiatives = [scored(f"i{k}", impact=number) for k, number in enumerate(numbers)]
    rules = (Bonus(name="all", ids=tuple(i.id for i in initiatives), value=extra),)
    found = valued(*initiatives, criteria=(criterion("impact", 1),), rules=rules)
    assert not found.rounded
    assert {id_: found.natural(units) for id_, units in found.units.items()} == found.added
    assert found.natural(found.of(found.units)) == sum(numbers) + extra


def test_too_many_digits_are_rounded_and_said() -> None:
    """Where the exact integers would not fit a double, the largest power of ten that does is the scale."""
    primes = (10_007, 10_009, 10_037, 10_039, 10_061)
    initiatives = [scored(f"i{prime}", impact=Fraction(1, prime)) for prime in primes]
    found = valued(*initiatives, criteria=(criterion("impact", 1),))
    assert found.rounded
    assert found.scale == 10**19
    assert sum(found.units.values()) < EXACT_BELOW
    assert all(
        abs(found.natural(found.units[id_]) - added) <= Fraction(1, 10**19) for id_, added in found.added.items()
    )


@given(st.lists(scores, min_size=1, max_size=8), st.integers(2, 1000))
def test_another_unit_of_a_score_changes_nothing(numbers: list[Fraction], times: int) -> None:
    """Scores in cents instead of euro with the weight divided alike, or with the anchors moved along, are the same."""
    raw = [scored(f"i{k}", impact=number) for k, number in enumerate(numbers)]
    finer = [scored(f"i{k}", impact=number * times) for k, number in enumerate(numbers)]
    plain = valued(*raw, criteria=(criterion("impact", 5),))
    assert valued(*finer, criteria=(criterion("impact", Fraction(5, times)),)) == plain
    anchored = valued(*raw, criteria=(criterion("impact", 5, -1000, 1000),))
    assert valued(*finer, criteria=(criterion("impact", 5, -1000 * times, 1000 * times),)) == anchored


def test_halves_go_up() -> None:
    """Half a unit is rounded upwards, on both sides of zero."""
    numbers = [Fraction(n, 4) for n in (1, 2, 3, -1, -2, -3)]
    assert [half_up(number) for number in numbers] == [0, 1, 1, 0, 0, -1]
