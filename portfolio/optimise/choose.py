"""Choosing: the best set that the rules allow, and what is proven about it."""

from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Literal

from portfolio.model import Round
from portfolio.optimise.answer import Answer, Impossibility, Proof, Status
from portfolio.optimise.conflict import conflict
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.excepted import besides
from portfolio.optimise.formulate import formulate
from portfolio.optimise.impossible import impossibilities
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock, Search, Verdict, imprecision, weigh
from portfolio.optimise.relax import relaxations
from portfolio.optimise.solve import Solvers, solvers
from portfolio.optimise.ties import SHOWN, Decision, Pool, Tie
from portfolio.value.worth import Worth

NODES = 20_000
"""The cap of a second opinion on a proof: far above what a round of sixty takes, and independent of the clock."""

BETTER = 12
"""So often may a set that exceeds the best by less than doubles tell apart take its place."""

ARITHMETIC = "arithmetic"
"""What stands where a solver's name would, when none was needed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long it may take in all, and which solver has the first word.

    The time runs ``since`` this was made (on the monotonic clock): whoever wants the reading counted makes it first.
    """

    seconds: float | None = None
    solver: Literal["auto", "highs", "cbc"] = "auto"
    since: float = field(default_factory=monotonic)


def choose(round_: Round, worth: Worth, limits: Limits, asked: Solvers | None = None) -> Answer:
    """Return the best set, verified, and what is proven about it; ``asked`` stands in for the solvers themselves."""
    found = grounds(round_, worth)
    impossible = impossibilities(round_, worth, found)
    pair = asked or solvers(limits.solver)
    search = Search(round_, worth, Clock(limits.seconds, limits.since))
    program = formulate(round_, worth, found)
    if impossible:
        return _shown_impossible(impossible, program, search, pair)
    claims = [search.best(pair[0], program)]
    if len(pair) > 1:
        claims.append(search.best(pair[1], claims[0].program, NODES if claims[0].proven else None))
    verdict = weigh(*claims)
    match verdict.status:
        case Status.OPTIMAL:
            return _unique(Tie(search, pair[verdict.leads], verdict.program, verdict.units), verdict)
        case Status.INFEASIBLE:
            return _with_changes(conflict(program, search.clock, *pair), search, pair, verdict.proof)
        case Status.FEASIBLE | Status.UNKNOWN:
            selected = verdict.sets[0] if verdict.sets else None
            units = verdict.units if verdict.sets else None
            return Answer(status=verdict.status, selected=selected, units=units, proof=verdict.proof)


def _with_changes(names: tuple[str, ...], search: Search, pair: Solvers, proof: Proof) -> Answer:
    """Answer that no set is allowed, by which rules, and what would change that."""
    least = search.clock.left() != 0
    changes = relaxations(search.round_, search.worth, names, search.clock, pair)
    return Answer(status=Status.INFEASIBLE, proof=proof, conflict=names, conflict_least=least, relaxations=changes)


def _shown_impossible(impossible: tuple[Impossibility, ...], program: Program, search: Search, pair: Solvers) -> Answer:
    """Answer what arithmetic has settled; solvers only leave out of the first conflict who is not needed for it."""
    rules = impossible[0].rules
    needed = conflict(program.with_only(rules), search.clock, *pair)
    names = tuple(name for name in dict.fromkeys(rules) if name in needed)
    proof = Proof(solver=ARITHMETIC, bound=None, checked=True)
    found = _with_changes(names, search, pair, proof)
    return replace(found, impossible=impossible, besides=besides(impossible, search, pair))


def _unique(tie: Tie, verdict: Verdict) -> Answer:
    """Look for other sets as good as the best known, and let the round's ``ties`` decide between them."""
    pool = tie.equals(verdict.sets)
    for _ in range(BETTER):
        if pool.better is None or pool.better.units is None or pool.better.chosen is None:
            break
        if not pool.exact and pool.better.units - tie.units > imprecision(tie.units):
            return _doubtful(pool.better.chosen, pool.better.units, verdict)
        refuted = pool.better.units - tie.units > imprecision(tie.units)
        agrees = False if refuted and verdict.proof.second_solver else verdict.proof.agrees
        proof = replace(verdict.proof, bound=pool.better.units, agrees=agrees)
        verdict = replace(verdict, sets=(pool.better.chosen,), units=pool.better.units, proof=proof)
        tie = replace(tie, units=verdict.units)
        pool = tie.equals(verdict.sets)
    if pool.better is not None or (pool.failed and not verdict.proof.agrees):
        return _doubtful(verdict.sets[0], verdict.units, verdict)
    verdict = replace(verdict, proof=replace(verdict.proof, exact=pool.exact))
    if len(pool.sets) == 1:
        return Answer(
            status=Status.OPTIMAL,
            selected=pool.sets[0],
            units=verdict.units,
            unique=None if pool.stopped else True,
            second_best=pool.left,
            tie_break=tie.stopped if pool.stopped else None,
            proof=verdict.proof,
        )
    return _decided(tie.decide(pool), pool, verdict)


def _decided(decision: Decision, pool: Pool, verdict: Verdict) -> Answer:
    """Answer with several equal sets: those that the ask leaves over stand first."""
    left = (decision.selected,) if decision.by == "ask" else (decision.selected, *decision.pool.sets)
    equal = tuple(dict.fromkeys((*left, *decision.pool.sets, *pool.sets)))
    return Answer(
        status=Status.OPTIMAL,
        selected=decision.selected,
        units=verdict.units,
        unique=False,
        second_best=verdict.units,
        equal=equal[:SHOWN],
        equal_capped=pool.capped or decision.pool.capped or len(equal) > SHOWN,
        left_over=tuple(dict.fromkeys(left))[:SHOWN],
        left_over_capped=decision.by != "ask" and decision.pool.capped,
        tie_break=decision.by,
        proof=verdict.proof,
    )


def _doubtful(chosen: frozenset[str] | None, units: int | None, verdict: Verdict) -> Answer:
    """Answer when a re-solve exceeded what was called optimal, or failed: a verified set, but no word to prove it."""
    agrees = None if verdict.proof.agrees is None else False
    return Answer(
        status=Status.FEASIBLE,
        selected=chosen,
        units=units,
        proof=replace(verdict.proof, bound=None, agrees=agrees),
    )
