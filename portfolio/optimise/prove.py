"""From a solver's claims to what is known: every set is checked exactly, and no claim outlives a better set."""

from dataclasses import dataclass, field
from time import monotonic

from portfolio.model import Round
from portfolio.optimise.answer import Proof, Status
from portfolio.optimise.check import states
from portfolio.optimise.program import HANDED_AT_MOST, Program
from portfolio.optimise.solve import Claim, Outcome, Solver
from portfolio.value.worth import Worth

ROUNDS = 500
"""So many sets that break a row may a solver bring before its word is worth nothing."""


PRECISION = HANDED_AT_MOST
"""Below this a bound is to the unit; above it doubles force solvers to be only this precise, relatively."""


class Clock:
    """The time that is left of the whole, ``since`` a monotonic moment or else now; None: there is no end."""

    def __init__(self, seconds: float | None, since: float | None = None) -> None:
        self._end = None if seconds is None else (monotonic() if since is None else since) + seconds

    def left(self) -> float | None:
        """Return the seconds left, never below 0."""
        return None if self._end is None else max(0.0, self._end - monotonic())


@dataclass(frozen=True, slots=True)
class Found:
    """A verified set, if any, with its objective; ``proven``: its solver claims that no set is better (or none is).

    ``bound`` is the upper bound on the objective that it claims, ``program`` what was asked with the cuts it took.
    ``coarse``: it claims so without having seen the objective to the unit, which alone proves nothing.
    ``failed``: it gave no answer that could be used, for another reason than its limits.
    """

    program: Program
    solver: str
    chosen: frozenset[str] | None = None
    units: int | None = None
    proven: bool = False
    bound: int | None = None
    coarse: bool = False
    failed: bool = False

    def refuted_by(self, units: int) -> bool:
        """Tell whether a verified set of ``units`` shows the claim to be wrong."""
        return (self.proven and self.chosen is None) or (self.bound is not None and self.bound < units)


@dataclass(frozen=True)
class Search:
    """Asks solvers about one round, and believes no set before its plain meaning is checked.

    ``free`` are the names of rules that need not hold; after ``tries`` (None: ROUNDS) sets
    that break a row a solver is not asked on.
    """

    round_: Round
    worth: Worth
    clock: Clock
    free: frozenset[str] = field(default=frozenset(), kw_only=True)
    tries: int | None = field(default=None, kw_only=True)

    def best(self, solver: Solver, program: Program, nodes: int | None = None) -> Found:
        """Return the best set a solver brings that truly satisfies every row and rule; others are cut off."""
        seen: set[frozenset[str]] = set()
        for _ in range(self.tries or ROUNDS):
            seconds = self.clock.left()
            if seconds == 0:
                return Found(program, solver.name)
            outcome = solver.solve(program, seconds=seconds, nodes=nodes)
            if outcome.claim is Claim.INFEASIBLE:
                return Found(program, solver.name, proven=True)
            if outcome.claim is Claim.STOPPED and outcome.values is None:
                return Found(program, solver.name, bound=outcome.bound)
            if not _sane(outcome, program):
                break
            chosen = program.chosen(outcome.values or ())
            values = program.values(chosen)
            broken = program.broken(values)
            if not broken and self.allows(chosen):
                return _found(program, solver, outcome, chosen)
            if chosen in seen:
                break
            seen.add(chosen)
            program = program.plus(*[row.cut(values) for row in broken] or [program.other_than(chosen)])
        return Found(program, solver.name, failed=True)

    def allows(self, chosen: frozenset[str]) -> bool:
        """Tell whether the set satisfies every rule that must hold, in its plain meaning."""
        return all(state.holds or state.name in self.free for state in states(self.round_, self.worth, chosen))


def _sane(outcome: Outcome, program: Program) -> bool:
    values = outcome.values
    return (
        outcome.claim is not Claim.FAILED
        and values is not None
        and len(values) == len(program.objective)
        and all(0 <= value <= upper for value, upper in zip(values, program.uppers, strict=True))
    )


def imprecision(units: int) -> int:
    """Return how many units doubles may hide at this size: twice, for a bound was already rounded up by as much."""
    return 2 * abs(units) // PRECISION


def _found(program: Program, solver: Solver, outcome: Outcome, chosen: frozenset[str]) -> Found:
    """Take the claim for what it is: a bound above the set it calls optimal is no proof of that set."""
    units = program.of(chosen)
    optimal, bound = outcome.claim is Claim.OPTIMAL, outcome.bound
    contradicts = bound is not None and bound - units > (0 if outcome.coarse else imprecision(units))
    proven = optimal and not contradicts
    if proven:
        bound = max(units, bound or units)
    return Found(program, solver.name, chosen, units, proven, bound, coarse=optimal and outcome.coarse)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the claims of one or two solvers come to.

    ``sets`` are the best verified ones (two only where the solvers brought different equal ones) and ``units`` their
    value; ``leads`` is the claim that stands, or else brought the best set; ``program`` has the cuts of both.
    """

    status: Status
    proof: Proof
    program: Program
    sets: tuple[frozenset[str], ...] = ()
    units: int = 0
    leads: int = 0


def weigh(*claims: Found) -> Verdict:
    """Let the better verified set stand, and void every claim that it exceeds."""
    found = [(claim.units, claim.chosen) for claim in claims if claim.units is not None and claim.chosen is not None]
    if not found:
        return _nothing(*claims)
    units = max(value for value, _ in found)
    standing = [not claim.refuted_by(units) for claim in claims]
    proven = [stands and claim.proven for stands, claim in zip(standing, claims, strict=True)]
    exact = [stands and not claim.coarse for stands, claim in zip(proven, claims, strict=True)]
    first = exact if any(exact) else proven if any(proven) else [claim.units == units for claim in claims]
    leads = first.index(True)
    second = [stands or (claim.coarse and claim.units == units) for stands, claim in zip(proven, claims, strict=True)]
    agrees = False if not all(standing) else True if any(proven) and sum(second) > 1 else None
    bounds = [claim.bound for stands, claim in zip(standing, claims, strict=True) if stands and claim.bound is not None]
    return Verdict(
        status=Status.OPTIMAL if any(proven) else Status.FEASIBLE,
        proof=Proof(
            solver=claims[leads].solver,
            bound=units if any(proven) else min(bounds, default=None),
            checked=True,
            second_solver=None if agrees is None or len(claims) == 1 else claims[1 - leads].solver,
            agrees=agrees,
        ),
        program=claims[-1].program,
        sets=tuple(dict.fromkeys(chosen for value, chosen in found if value == units)),
        units=units,
        leads=leads,
    )


def _nothing(*claims: Found) -> Verdict:
    """No set at all: believed to be impossible only when both solvers say so."""
    agreed = len(claims) > 1 and all(claim.proven for claim in claims)
    proof = Proof(
        solver=claims[0].solver,
        bound=None if agreed else claims[0].bound,
        checked=False,
        second_solver=claims[1].solver if agreed else None,
        agrees=True if agreed else None,
    )
    return Verdict(Status.INFEASIBLE if agreed else Status.UNKNOWN, proof, claims[-1].program)
