"""Points of a tradeoff: dynamic programming and re-solves find exactly those that looking at every set finds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.model import Round
from portfolio.optimise.against import Against
from portfolio.optimise.front import Front
from portfolio.optimise.prove import Clock
from tests.portfolio.optimise.frontiers import as_pairs, best_at, every, walk, weighed
from tests.portfolio.optimise.oracle import allowed


def front(one: Against) -> Front:
    """Return dynamic programming without an end of time."""
    return Front(one.tradeoff, Clock(None), lambda _done, _total: None)


@settings(max_examples=40, deadline=None)
@given(weighed())
def test_every_point(drawn: tuple[Round, Against]) -> None:
    """With every kind of rule, against money, places and quantities of either kind."""
    round_, one = drawn
    low, high = one.tradeoff.reach

    assert as_pairs(front(one).every(low - 1, high), one) == every(round_, one)


@settings(max_examples=10, deadline=None)
@given(weighed(most=6))
def test_a_walk_finds_the_same(drawn: tuple[Round, Against]) -> None:
    """Re-solves from point to point find the same front, proven, and end where both solvers say that nothing fits."""
    round_, one = drawn
    low, high = one.tradeoff.reach

    points, proven = walk(round_, one).every(low - 1, high)

    assert proven
    assert as_pairs(points, one) == every(round_, one)


@settings(max_examples=20, deadline=None)
@given(weighed(), st.data())
def test_levels(drawn: tuple[Round, Against], data: st.DataObject) -> None:
    """At any level the best is what the rules allow in the round as it would be then."""
    round_, one = drawn
    low, high = one.tradeoff.reach
    levels = sorted(data.draw(st.sets(st.integers(low - 2, high + 2), min_size=1, max_size=4)))

    found = front(one).at(levels)

    assert found is not None
    for level, point in zip(levels, found, strict=True):
        assert (None if point is None else point.units) == best_at(round_, one, level)
        assert point is None or point.chosen in allowed(one.round_at(level))
