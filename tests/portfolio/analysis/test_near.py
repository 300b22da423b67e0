"""What stays and what can change within a share of the best value, against an enumeration of all sets."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.analysis.near import WITHIN, Near, always, near, possible
from portfolio.model import Round
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits, choose
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def changes(round_: Round, best: frozenset[str]) -> tuple[dict[str, int | None], dict[str, int | None]]:
    """Return the losses of who is chosen and the gaps of the others, by looking at every set."""
    sets = allowed(round_)

    def lost(id_: str) -> int | None:
        other = [units for chosen, units in sets.items() if (id_ in chosen) is not (id_ in best)]
        return sets[best] - max(other) if other else None

    ids = [initiative.id for initiative in round_.initiatives]
    return {i: lost(i) for i in ids if i in best}, {i: lost(i) for i in ids if i not in best}


@pytest.mark.parametrize("share", [WITHIN, Fraction(1, 4)])
def test_losses_and_gaps_tell_who_stays_and_who_can_come(share: Fraction) -> None:
    """Who is always there is in every near set, and who can come is in one of them; nobody else is."""

    @settings(CALM, max_examples=25)
    @given(rounds(most=6, strict=False))
    def check(round_: Round) -> None:
        sets = allowed(round_)
        answer = choose(round_, worth_of(round_), Limits())
        if answer.selected is None or answer.units is None or answer.units <= 0:
            return
        close = [chosen for chosen, units in sets.items() if units >= (1 - share) * answer.units]
        losses, gaps = changes(round_, answer.selected)
        assert set(always(answer.units, losses, share)) == frozenset.intersection(*close) & answer.selected
        assert set(possible(answer.units, gaps, share)) == frozenset.union(*close) - answer.selected

    check()


def test_the_edge_counts_as_near() -> None:
    """Exactly 1% is within it, one unit more is not."""
    assert always(1000, {"a": 10, "b": 11, "c": None}) == ("b", "c")
    assert possible(1000, {"x": 10, "y": 11, "z": None}) == ("x",)


def test_near_a_proven_best() -> None:
    """Everything together: a stays out of one near set, d is never in one."""
    round_ = round_of(candidate("a", 10, 100), candidate("b", 10, 99), candidate("d", 10, 50), budget=10)
    worth = worth_of(round_)
    answer = choose(round_, worth, Limits())
    known = near(round_, worth, answer, Limits(), changes(round_, frozenset("a")))
    assert known is not None
    assert (known.share, known.always, known.possible) == (WITHIN, (), ("b",))
    assert known.different is not None
    assert known.different.selected == frozenset("b")
    unknown = near(round_, worth, answer, Limits())
    assert unknown == replace(known, always=None, possible=None)
    assert isinstance(unknown, Near)


def test_nothing_is_near_what_is_not_proven() -> None:
    """Without a proof, a set, or a value above 0 nothing is said."""
    round_ = round_of(candidate("a", 10, 0), budget=10)
    worth = worth_of(round_)
    answer = choose(round_, worth, Limits())
    assert near(round_, worth, answer, Limits()) is None
    unproven = replace(answer, status=Status.FEASIBLE, units=1)
    assert near(round_, worth, unproven, Limits()) is None
    assert near(round_, worth, replace(answer, selected=None, units=None), Limits()) is None
