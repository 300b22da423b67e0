"""What is said when time or tries run out, or somebody interrupts."""

import subprocess
import time
from fractions import Fraction

import highspy
import pytest

from portfolio.model import Round
from portfolio.optimise import conflict as conflict_room
from portfolio.optimise import prove
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.conflict import conflict
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.program import Program, Row
from portfolio.optimise.prove import Clock, Search
from portfolio.optimise.solve import Cbc, Claim, Highs, Outcome
from portfolio.rules import Bounds, Everything, Quantity, Total
from tests.portfolio.optimise.oracle import worth_of
from tests.portfolio.optimise.test_solve import both, hard, knapsack
from tests.small import candidate, round_of


def hard_round() -> Round:
    """Return the round of the program that takes minutes."""
    program = hard()
    initiatives = (
        candidate(
            id_,
            points=program.objective[column],
            uses={f"r{index}": Fraction(dict(row.terms)[column]) for index, row in enumerate(program.rows)},
        )
        for column, id_ in enumerate(program.ids)
    )
    rules = (
        Total(
            name=f"r{index}",
            of=Quantity("uses", f"r{index}"),
            where=Everything(),
            bounds=Bounds(at_most=Fraction(row.at_most)),
        )
        for index, row in enumerate(program.rows)
    )
    return round_of(*initiatives, rules=tuple(rules))


@pytest.mark.parametrize("first", ["highs", "cbc"])
def test_time_limit_is_the_total_and_no_proof(first: str) -> None:
    """A set that is verified but not proven is called feasible, with a bound above it, and in time."""
    started = time.monotonic()
    round_ = hard_round()
    answer = choose(round_, worth_of(round_), Limits(1.0, "cbc" if first == "cbc" else "highs"))
    assert time.monotonic() - started < 3
    assert answer.status is Status.FEASIBLE
    assert answer.units is not None
    assert answer.proof.checked
    assert answer.proof.bound is None or answer.proof.bound >= answer.units
    assert answer.proof.agrees is None
    assert (answer.unique, answer.second_best, answer.tie_break) == (None, None, None)


def test_no_time_at_all() -> None:
    """Without time nobody is asked, and nothing is known."""
    round_ = round_of(candidate("a", 1, 1), budget=1)
    answer = choose(round_, worth_of(round_), Limits(0.0))
    assert (answer.status, answer.selected, answer.units) == (Status.UNKNOWN, None, None)


def test_a_generous_limit_changes_nothing() -> None:
    """With time enough the answer is the one without a limit."""
    round_ = round_of(candidate("a", 1, 1), candidate("b", 1, 2), budget=1)
    assert choose(round_, worth_of(round_), Limits(600)) == choose(round_, worth_of(round_), Limits())


class Wrong:
    """A solver that brings another set over the budget every time it is asked."""

    name = "Wrong"

    def __init__(self) -> None:
        self.asked = 0

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Bring the next pair."""
        del seconds, nodes
        self.asked += 1
        pair = (program.ids[self.asked % 5], program.ids[5 + self.asked // 5 % 5])
        return Outcome(Claim.OPTIMAL, program.values(pair))


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that brings broken sets without end is not asked for ever."""
    monkeypatch.setattr(prove, "ROUNDS", 7)
    round_ = round_of(*(candidate(id_, 100, 1) for id_ in "abcdefghij"), budget=100)
    wrong = Wrong()
    answer = choose(round_, worth_of(round_), Limits(), (wrong,))
    assert answer.status is Status.UNKNOWN
    assert wrong.asked == 7


def test_the_plain_meaning_has_the_last_word() -> None:
    """A set that satisfies all rows but breaks a rule in its plain meaning is cut off too."""
    round_ = round_of(candidate("a", 100, 3), candidate("b", 100, 2), budget=100)
    value = worth_of(round_)
    program = formulate(round_, value, grounds(round_, value)).without({"fund main"})
    found = Search(round_, value, Clock(None)).best(Highs(), program)
    assert found.proven
    assert found.chosen == frozenset("a")
    assert found.program.rows


def infeasible() -> Program:
    """Return a program in which the rows r2 and r5 cannot go together."""
    rows = [Row(((0, 1), (1, 1)), 2, f"r{number}") for number in range(8)]
    rows[2], rows[5] = Row(((0, 1),), 0, "r2"), Row(((0, -1),), -1, "r5")
    return Program(("a", "b"), (), (1, 1), tuple(rows))


def test_conflict_is_found_among_many_rows() -> None:
    """Only the two that clash are named."""
    assert conflict(infeasible(), Clock(None), *both()) == ("r2", "r5")


def test_conflict_keeps_what_was_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the tries or the time run out, the rules not yet dropped stay."""
    monkeypatch.setattr(conflict_room, "TRIES", 2)
    kept = conflict(infeasible(), Clock(None), *both())
    assert {"r2", "r5"} < set(kept)
    assert len(conflict(infeasible(), Clock(0.0), *both())) == 8


@pytest.mark.parametrize("solver", [Highs, Cbc])
def test_interrupts_are_raised_again(solver: type[Highs] | type[Cbc], monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while waiting stops the solver and comes through; the next solve works."""
    made = next(s for s in both() if isinstance(s, solver))

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if isinstance(made, Highs):
            waits = iter([interrupt])
            real = highspy.Highs.wait

            def wait(highs: highspy.Highs, timeout: float = -1.0) -> object:
                for first in waits:
                    first()
                return real(highs, timeout)

            patch.setattr(highspy.Highs, "wait", wait)
        else:
            patch.setattr(subprocess.Popen, "communicate", interrupt)
        with pytest.raises(KeyboardInterrupt):
            made.solve(hard())
    assert made.solve(knapsack()).claim is Claim.OPTIMAL
