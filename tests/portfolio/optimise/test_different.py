"""The most different set that is worth nearly as much, against an enumeration of all sets."""

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from portfolio.model import Round
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.different import Different, most_different
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock, Search
from portfolio.optimise.solve import Claim, Highs, Outcome, Solvers, solvers
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds

PERCENT = Fraction(1, 100)
CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FIVE = (candidate("a", 10, 100), candidate("b", 10, 99), candidate("c", 5, 60), candidate("d", 5, 39))


def found(round_: Round, best: frozenset[str], share: Fraction, pair: Solvers | None = None) -> Different | None:
    """Ask for the set that differs most."""
    return most_different(Search(round_, worth_of(round_), Clock(None)), pair or solvers("auto"), best, share)


@pytest.mark.parametrize("share", [PERCENT, Fraction(1, 3)])
def test_no_near_set_differs_more(share: Fraction) -> None:
    """With every kind of rule: it is allowed, near, as far as any, and the most valuable of those."""

    @settings(CALM, max_examples=25)
    @given(rounds(most=6, strict=False))
    def check(round_: Round) -> None:
        answer = choose(round_, worth_of(round_), Limits())
        best = answer.selected
        if best is None or answer.units is None or answer.units <= 0:
            return
        near = {chosen: units for chosen, units in allowed(round_).items() if units >= (1 - share) * answer.units}
        different = found(round_, best, share)
        assert different is not None
        assert different.proven
        assert near[different.selected] == different.units
        assert different.differs == len(different.selected ^ best) == max(len(chosen ^ best) for chosen in near)
        assert different.units == max(
            units for chosen, units in near.items() if len(chosen ^ best) == different.differs
        )

    check()


def test_the_farthest_of_three() -> None:
    """Within 1% of {a} stand {b} and {c, d}: the pair differs by three, although b is worth as much."""
    different = found(round_of(*FIVE, budget=10), frozenset("a"), PERCENT)
    assert different == Different(selected=frozenset("cd"), units=99, differs=3, proven=True)


def test_a_best_that_is_alone() -> None:
    """Where nothing else is near, the best itself comes back and nothing differs."""
    different = found(round_of(candidate("a", 10, 100), candidate("b", 10, 98), budget=10), frozenset("a"), PERCENT)
    assert different == Different(selected=frozenset("a"), units=100, differs=0, proven=True)


def test_a_share_of_nothing_means_nothing() -> None:
    """A best that is worth nothing has nothing near it."""
    assert found(round_of(candidate("a", 10, 0), budget=10), frozenset(), PERCENT) is None


class Runs:
    """A solver that works so many times, and then has no time left; ``proves`` whether its answers are claimed best."""

    name = "Runs"

    def __init__(self, times: int) -> None:
        self.times = times
        self.honest = Highs()

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Solve, or stop."""
        self.times -= 1
        return Outcome(Claim.STOPPED) if self.times < 0 else self.honest.solve(program, seconds=seconds, nodes=nodes)


def test_the_time_is_up() -> None:
    """Without a set nothing is said; with the distance but without the value, the set that showed it stands."""
    round_ = round_of(*FIVE, budget=10)
    assert found(round_, frozenset("a"), PERCENT, (Runs(0),)) is None
    different = found(round_, frozenset("a"), PERCENT, (Runs(1),))
    assert different is not None
    assert (different.differs, different.proven) == (3, True)


class Guesses:
    """A solver that brings one set and proves nothing."""

    name = "Guesses"

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:  # noqa: ARG002 - as solvers are asked
        """Bring {b}, which is near and differs by two."""
        return Outcome(Claim.STOPPED, program.values({"b"}))


def test_a_distance_that_nobody_proved_is_not_called_the_most() -> None:
    """The set is verified, and that none differs more is left open."""
    different = found(round_of(*FIVE, budget=10), frozenset("a"), PERCENT, (Guesses(),))
    assert different == Different(selected=frozenset("b"), units=99, differs=2, proven=False)
