"""Walks believe no solver: a set that still fits and is better refutes it, and nothing fits only by two words."""

from collections.abc import Callable

import pytest

from portfolio.model import Round
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock, Search
from portfolio.optimise.solve import Claim, Highs, Outcome, Solver
from portfolio.optimise.walk import Walk
from tests.portfolio.analysis.test_frontier import budget
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of

ROUND = round_of(candidate("a", 1, 2), candidate("b", 2, 3), budget=3)


class Liar:
    """Answers as HiGHS does, but for some of its turns."""

    name = "liar"

    def __init__(self, lies: Callable[[int, Program], Outcome | None]) -> None:
        self._lies = lies
        self._turn = 0

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Lie or answer."""
        self._turn += 1
        return self._lies(self._turn, program) or Highs().solve(program, seconds=seconds, nodes=nodes)


def walk(first: Solver, second: Solver, round_: Round = ROUND) -> Walk:
    """Return a walk over the budgets of a round with these two."""
    one = budget(round_)
    search = Search(round_, worth_of(round_), Clock(None))
    return Walk(one.tradeoff, lambda _: search, (first, second), lambda _done, _total: None)


def nothing(program: Program) -> Outcome:
    """Call the empty set best."""
    return Outcome(Claim.OPTIMAL, (0,) * len(program.objective), 0)


def test_a_better_set_refutes_a_claim() -> None:
    """A set of a lower budget stands where a solver calls a worse one best, and that is not called proven."""
    liar = Liar(lambda turn, program: nothing(program) if turn == 2 else None)

    seen = walk(liar, Highs()).at([1, 2, 3])

    assert [(one.point.units if one.point else None, one.proven) for one in seen] == [(2, True), (2, False), (5, True)]


def test_a_value_that_rises_as_the_budget_falls_is_not_proven() -> None:
    """On the way down a better set shows that the one before was not the best; the front holds the better one."""
    liar = Liar(lambda turn, _: Outcome(Claim.OPTIMAL, (0, 1), 1) if turn == 1 else None)

    points, proven = walk(liar, Highs(), round_of(candidate("a", 1, 2), candidate("b", 3, 1), budget=3)).every(0, 3)

    assert not proven
    assert [point.units for point in points] == [0, 2]


@pytest.mark.parametrize(("truth", "expected"), [(True, (5, False)), (False, (None, False))])
def test_nothing_fits_takes_two_words(truth: bool, expected: tuple[int | None, bool]) -> None:  # noqa: FBT001 - a case
    """Where one says that nothing fits and the other has a set or no answer, it is not proven."""
    impossible = Liar(lambda _turn, _program: Outcome(Claim.INFEASIBLE))
    other = Highs() if truth else Liar(lambda _turn, _program: Outcome(Claim.FAILED))

    (seen,) = walk(impossible, other).at([3])

    assert (None if seen.point is None else seen.point.units, seen.proven) == expected
