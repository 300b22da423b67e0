"""Solvers: the only file that knows PuLP and HiGHS. PuLP models, HiGHS solves in process, CBC as a second opinion."""

import os
import re
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from math import floor, inf, isfinite
from pathlib import Path
from typing import Literal, Protocol

import highspy
import pulp

from portfolio.optimise.program import HANDED_AT_MOST, Program, Row

TIGHT = 1e-9
"""Feasibility and integrality tolerance: with the default 1e-6 sets a cent over a budget are called optimal."""

NEARLY_WHOLE = 1e-3
"""A column further than this from an integer is no answer at all."""

PROVEN = 1 / HANDED_AT_MOST
"""What a bound may lie above its own set before it contradicts that the set is optimal, relative to it."""

DOUBLES_BELOW = 2**53
"""Integers below this, and sums of them that stay below it, are doubles to the unit."""

HIGHS_OPTIONS = {
    "output_flag": False,
    "threads": 1,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    "mip_feasibility_tolerance": TIGHT,
    "primal_feasibility_tolerance": TIGHT,
}

CBC_OPTIONS = {"ratio": 0, "allow": 0, "integerT": TIGHT, "primalT": TIGHT}


class Claim(Enum):
    """What a solver says of its answer; whether it is so is found out elsewhere."""

    OPTIMAL = auto()
    INFEASIBLE = auto()
    STOPPED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A solver's claim, the values of the columns if it has any, and its upper bound on the objective.

    ``coarse``: the objective could not be handed to it to the unit, so that no word of it is exact.
    """

    claim: Claim
    values: tuple[int, ...] | None = None
    bound: int | None = None
    coarse: bool = False


class Solver(Protocol):
    """Something that maximises an integer program, and may be wrong."""

    @property
    def name(self) -> str:
        """Name and version, as a report shows them."""

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Return the best values found within the limits (None: no limit)."""


def model(program: Program) -> pulp.LpProblem:
    """Write the program down with PuLP, which confuses names like a-1 and a_1 and sorts them: so x00000 and on."""
    problem = pulp.LpProblem("portfolio", pulp.LpMaximize)
    columns = [
        problem.add_variable(f"x{index:05}", lowBound=0, upBound=upper, cat=pulp.LpInteger)
        for index, upper in enumerate(program.uppers)
    ]
    problem.setObjective(pulp.LpAffineExpression(list(zip(columns, program.objective, strict=True))))
    for index, row in enumerate(program.rows):
        handed = row.handed()
        terms = pulp.LpAffineExpression([(columns[column], coefficient) for column, coefficient in handed.terms])
        problem.addConstraint(pulp.LpConstraint(terms, pulp.LpConstraintLE, f"r{index}", handed.at_most))
    return problem


def _empty(program: Program) -> Outcome:
    """Answer for a program without columns, which solvers refuse."""
    return Outcome(Claim.INFEASIBLE) if program.broken(()) else Outcome(Claim.OPTIMAL, (), 0)


class Highs:
    """HiGHS in this process, on one thread; a program that differs in its last rows or objective reuses the model."""

    def __init__(self) -> None:
        self._program: Program | None = None
        self._highs = highspy.Highs()
        self.name = f"HiGHS {self._highs.version()}"

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Maximise; Ctrl-C stops HiGHS at its next check and is raised again."""
        if not program.objective:
            return _empty(program)
        highs = self._ready(program)
        highs.setOptionValue("time_limit", inf if seconds is None else seconds)
        highs.setOptionValue("mip_max_nodes", highspy.kHighsIInf if nodes is None else nodes)
        _run(highs)
        return replace(_read(highs), coarse=sum(map(abs, program.objective)) >= DOUBLES_BELOW)

    def _ready(self, program: Program) -> highspy.Highs:
        """Return a live model of the program: the last one changed, or a new one."""
        last = self._program
        if last is None or last.uppers != program.uppers:
            self._highs, last = _build(program), program
        shared = 0
        for old, new in zip(last.rows, program.rows, strict=False):
            if old is not new and old != new:
                break
            shared += 1
        stale = len(last.rows) - shared
        if stale:
            self._highs.deleteRows(stale, list(range(shared, len(last.rows))))
        for row in program.rows[shared:]:
            _add(self._highs, row)
        for column, (old_cost, cost) in enumerate(zip(last.objective, program.objective, strict=True)):
            if old_cost != cost:
                self._highs.changeColCost(column, -float(cost))
        self._highs.clearSolver()
        self._program = program
        return self._highs


def _build(program: Program) -> highspy.Highs:
    problem = model(program)
    solver = pulp.HiGHS(msg=False)
    solver.createAndConfigureSolver(problem)
    solver.buildSolverModel(problem)
    highs: highspy.Highs = problem.solverModel
    for option, value in HIGHS_OPTIONS.items():
        highs.setOptionValue(option, value)
    highs.HandleUserInterrupt = True
    return highs


def _add(highs: highspy.Highs, row: Row) -> None:
    handed = row.handed()
    columns, coefficients = [c for c, _ in handed.terms], [float(a) for _, a in handed.terms]
    highs.addRow(-inf, float(handed.at_most), len(columns), columns, coefficients)


def _run(highs: highspy.Highs) -> None:
    """Solve in a thread, so that Ctrl-C is heard at once (highspy's own handling of it prints to stdout)."""
    try:
        highs.startSolve()
        while not highs.wait(0.1)[0]:
            pass
    except BaseException:
        highs.cancelSolve()
        highs.wait()
        raise


def _read(highs: highspy.Highs) -> Outcome:
    status, claims = highs.getModelStatus(), highspy.HighsModelStatus
    if status in (claims.kInfeasible, claims.kUnboundedOrInfeasible):
        return Outcome(Claim.INFEASIBLE)
    if status in (claims.kTimeLimit, claims.kSolutionLimit, claims.kInterrupt, claims.kIterationLimit):
        claim = Claim.STOPPED
    elif status in (claims.kOptimal, claims.kModelEmpty):
        claim = Claim.OPTIMAL
    else:
        return Outcome(Claim.FAILED)
    solution = highs.getSolution()
    values = _whole(list(solution.col_value)) if solution.value_valid else None
    if claim is Claim.OPTIMAL and values is None:
        return Outcome(Claim.FAILED)
    return Outcome(claim, values, _bound(-highs.getInfo().mip_dual_bound, PROVEN if claim is Claim.OPTIMAL else TIGHT))


def _whole(values: list[float]) -> tuple[int, ...] | None:
    whole = tuple(round(value) for value in values)
    return whole if all(abs(value - near) <= NEARLY_WHOLE for value, near in zip(values, whole, strict=True)) else None


def _bound(objective: float, slack: float) -> int | None:
    """Round a solver's upper bound to an integer, forgiving what its arithmetic cannot hold."""
    return floor(objective + max(1e-6, slack * abs(objective))) if isfinite(objective) else None


class Cbc:
    """CBC, a process of its own in a temporary folder that is always removed, like the process itself."""

    def __init__(self, path: Path) -> None:
        self.name = "CBC"
        self._path = path

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Maximise; whatever happens, neither the process nor its files outlive the call."""
        if not program.objective:
            return _empty(program)
        step = -(-max(map(abs, program.objective), default=0) // HANDED_AT_MOST) or 1
        coarse = replace(program, objective=tuple(units // step for units in program.objective))
        lines = self._answer(coarse, seconds, nodes)
        outcome = _parse(lines, len(program.objective))
        if outcome.claim is not Claim.OPTIMAL or outcome.values is None:
            return outcome
        best = sum(units * value for units, value in zip(coarse.objective, outcome.values, strict=True))
        lost = sum(units % step for units in program.objective)
        return replace(outcome, bound=best * step + lost, coarse=step > 1)

    def _answer(self, program: Program, seconds: float | None, nodes: int | None) -> list[str]:
        """Return the lines of its solution; none where it cannot be asked, as without room for its files."""
        options = {
            **CBC_OPTIONS,
            "maxNodes": nodes,
            "sec": seconds,
            "timeMode": None if seconds is None else "elapsed",
        }
        given = [part for key, value in options.items() if value is not None for part in (f"-{key}", str(value))]
        with suppress(OSError), tempfile.TemporaryDirectory(prefix="lwa-", ignore_cleanup_errors=True) as folder:
            solution = Path(folder, "solution")
            model(program).writeMPS(str(Path(folder, "model.mps")), rename=True)
            log = self._run(["model.mps", "-max", *given, "-solve", "-solution", solution.name], folder)
            if version := re.search(r"Version: (\S+)", log):
                self.name = f"CBC {version[1]}"
            text = solution.read_text(encoding="ascii")
            return text.splitlines() if text.endswith("\n") else []  # the disk was full halfway
        return []

    def _run(self, arguments: list[str], folder: str) -> str:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        with subprocess.Popen(  # noqa: S603 our own arguments, no shell
            [self._path, *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            errors="replace",
            creationflags=flags,
        ) as process:
            try:
                return process.communicate()[0]
            except BaseException:
                process.kill()
                raise


def _parse(lines: list[str], columns: int) -> Outcome:
    """Read CBC's solution file: a line with the status, then a line for each column that is not 0."""
    status = lines[0] if lines else ""
    if status.lower().startswith(("infeasible", "integer infeasible")):
        return Outcome(Claim.INFEASIBLE)
    if not status.startswith(("Optimal", "Stopped")):
        return Outcome(Claim.FAILED)
    numbers = [0.0] * columns
    for line in lines[1:]:
        _, name, value, *_ = line.removeprefix("**").split()
        numbers[int(name.removeprefix("X"))] = float(value)
    values = _whole(numbers)
    if status.startswith("Optimal"):
        return Outcome(Claim.OPTIMAL if values else Claim.FAILED, values)
    return Outcome(Claim.STOPPED, values if "objective" in status else None)


Solvers = tuple[Solver] | tuple[Solver, Solver]
"""The one with the first word and, where there is one, the other for the second opinion."""


def solvers(wanted: Literal["auto", "highs", "cbc"]) -> Solvers:
    """Return the solvers that this machine has: HiGHS first, unless CBC is wanted and there."""
    path = Path(pulp.PULP_CBC_CMD.pulp_cbc_path)
    if not (path.is_file() and os.access(path, os.X_OK)):
        return (Highs(),)
    return (Cbc(path), Highs()) if wanted == "cbc" else (Highs(), Cbc(path))
