"""The solvers themselves: what they claim, when they stop, and what they leave behind."""

import errno
import os
import signal
import subprocess
import sys
import time
from itertools import product
from pathlib import Path

import pulp
import pytest

from portfolio.optimise.program import Program, Row
from portfolio.optimise.solve import Cbc, Claim, Highs, Solver, solvers

HERE = Path(__file__).parent


def knapsack(room: int = 10) -> Program:
    """Return a program worth 9 at room 10: the second and the third column."""
    return Program(("a", "b", "c"), (), (4, 5, 4), (Row(((0, 7), (1, 6), (2, 4)), room, "room"),))


def both() -> list[Solver]:
    """Return HiGHS and CBC."""
    return list(solvers("auto"))


@pytest.fixture(params=["HiGHS", "CBC"])
def solver(request: pytest.FixtureRequest) -> Solver:
    """Return each of the solvers."""
    return next(solver for solver in both() if solver.name.startswith(request.param))


def test_optimal(solver: Solver) -> None:
    """The best values, and the objective as bound."""
    outcome = solver.solve(knapsack())
    assert (outcome.claim, outcome.values, outcome.bound) == (Claim.OPTIMAL, (0, 1, 1), 9)
    assert solver.name.split()[1][0].isdigit()


def test_impossible(solver: Solver) -> None:
    """No values where a row cannot hold."""
    outcome = solver.solve(knapsack(-1))
    assert (outcome.claim, outcome.values) == (Claim.INFEASIBLE, None)


def test_empty_programs(solver: Solver) -> None:
    """Neither no columns, nor an objective of zeros, nor a column or a row without coefficients is a problem."""
    assert solver.solve(Program((), (), (), ())).values == ()
    assert solver.solve(Program(("a", "b"), (), (0, 0), ())).claim is Claim.OPTIMAL
    assert solver.solve(Program(("a", "b"), (), (0, 1), (Row((), 0),))).values in ((0, 1), (1, 1))
    assert solver.solve(Program(("a",), (), (1,), (Row((), -1),))).claim is Claim.INFEASIBLE
    assert solver.solve(Program((), (), (), (Row((), -1),))).claim is Claim.INFEASIBLE


def test_more_than_ten_columns_keep_their_order(solver: Solver) -> None:
    """Columns are not sorted as text: the twelfth is not the third."""
    ids = tuple(f"i{number}" for number in range(12))
    program = Program(ids, (), tuple(range(12)), (Row(tuple((column, 1) for column in range(12)), 1),))
    assert solver.solve(program).values == (0,) * 11 + (1,)


def test_live_model_follows_the_program() -> None:
    """Rows taken off, added and exchanged, and another objective, give what a fresh model gives."""
    live, program = Highs(), knapsack()
    steps = [
        program,
        program.plus(program.other_than({"b", "c"})),
        program.plus(program.other_than({"b"}), program.other_than({"b", "c"})),
        program.maximising({"a": 1}),
        program.without({"room"}),
        program,
    ]
    for step in steps:
        found, fresh = live.solve(step), Highs().solve(step)
        assert (found.claim, found.values, found.bound) == (fresh.claim, fresh.values, fresh.bound)


def test_every_small_knapsack(solver: Solver) -> None:
    """On all right-hand sides the claim is what enumeration says."""
    for room in range(0, 18, 3):
        program = knapsack(room)
        best = max(program.of(program.chosen(v)) for v in product((0, 1), repeat=3) if not program.broken(v))
        assert solver.solve(program).bound == best


def hard() -> Program:
    """Return a program that takes minutes: ninety columns under ten capacities of which half fits."""
    ids = tuple(f"i{number:02}" for number in range(90))
    weights = [[(7919 * (column + 3) * (row + 5) ** 2) % 997 + 3 for column in range(90)] for row in range(10)]
    rows = tuple(Row(tuple(enumerate(row)), sum(row) // 2) for row in weights)
    return Program(ids, (), tuple(sum(row[column] for row in weights) + column % 7 for column in range(90)), rows)


@pytest.mark.parametrize("limit", [{"seconds": 0.3}, {"nodes": 3}])
def test_limits_stop(solver: Solver, limit: dict[str, float]) -> None:
    """A limit stops the search, and that is what it is called; a bound is above what was found."""
    started = time.monotonic()
    outcome = solver.solve(hard(), **limit)  # type: ignore[arg-type] # one of two keywords
    assert outcome.claim is Claim.STOPPED
    assert time.monotonic() - started < 5
    if outcome.values is not None:
        assert not hard().broken(outcome.values)
    if outcome.values is not None and outcome.bound is not None:
        assert outcome.bound >= hard().of(hard().chosen(outcome.values))


def test_time_limits_start_anew() -> None:
    """A live model does not remember the time of earlier solves, neither against a later one nor for it."""
    live = Highs()
    started = time.monotonic()
    for _ in range(6):
        live.solve(hard(), seconds=0.2)
    assert time.monotonic() - started < 6
    assert live.solve(knapsack(), seconds=0.2).claim is Claim.OPTIMAL
    started = time.monotonic()
    live.solve(hard(), seconds=0.4)
    assert time.monotonic() - started > 0.3


def test_garbage_is_no_answer(tmp_path: Path) -> None:
    """A CBC that writes nothing, or nonsense, or does not start, gives no answer and no error."""
    for text in (
        "exit 0",
        "exit 3",
        "echo nonsense > solution",
        "printf 'Optimal - objective value 1\\n 0 X0000000 0.5 1\\n' > solution",
        "printf 'Optimal - objective value 1\\n 0 X0000000 1 1\\n 1 X00' > solution",
    ):
        fake = tmp_path / "cbc"
        fake.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        fake.chmod(0o700)
        assert Cbc(fake).solve(knapsack()).claim is Claim.FAILED
    assert Cbc(tmp_path / "missing").solve(knapsack()).claim is Claim.FAILED


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EFBIG])
def test_without_room_for_its_files_there_is_no_second_opinion(reason: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where CBC's files cannot be written, or there is no folder for them, it gives no answer and no error."""

    def full(*_: object, **__: object) -> None:
        raise OSError(reason, os.strerror(reason))

    cbc = solvers("cbc")[0]
    monkeypatch.setattr(pulp.LpProblem, "writeMPS", full)
    assert cbc.solve(knapsack()).claim is Claim.FAILED
    monkeypatch.setattr("tempfile.TemporaryDirectory", full)
    assert cbc.solve(knapsack()).claim is Claim.FAILED


def test_roles() -> None:
    """HiGHS has the first word unless CBC is asked for."""
    assert [s.name.split()[0] for s in solvers("highs")] == ["HiGHS", "CBC"]
    assert [s.name.split()[0] for s in solvers("cbc")] == ["CBC", "HiGHS"]


def test_without_cbc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where CBC is missing HiGHS stands alone."""
    monkeypatch.setattr(pulp.PULP_CBC_CMD, "pulp_cbc_path", str(tmp_path / "cbc"))
    assert len(solvers("auto")) == 1
    assert [s.name.split()[0] for s in solvers("cbc")] == ["HiGHS"]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("which", ["HiGHS", "CBC"])
def test_interrupt_is_heard_within_a_second(which: str, tmp_path: Path) -> None:
    """Ctrl-C ends the solve as KeyboardInterrupt within a second, says nothing, and leaves no file and no process."""
    code = (
        "from tests.portfolio.optimise.test_solve import both, hard\n"
        f"solver = next(s for s in both() if s.name.startswith({which!r}))\n"
        "print('ready', flush=True)\n"
        "try:\n    solver.solve(hard())\n"
        "except KeyboardInterrupt:\n    print('interrupted', flush=True)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(HERE.parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.7)
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        assert process.communicate(timeout=10) == ("interrupted\n", "")
        assert time.monotonic() - started < 1.5
    assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []
