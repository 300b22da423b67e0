"""What to change in a round that no set satisfies."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import reduce
from math import ceil, floor

from portfolio.model import Round
from portfolio.optimise.answer import Proof, Relaxation, Relaxations, Status
from portfolio.optimise.check import states
from portfolio.optimise.elastic import Elastic, Target, elastic, targets_of, using_least
from portfolio.optimise.program import Side
from portfolio.optimise.prove import Clock, Found, Search, Verdict, weigh
from portfolio.optimise.relaxation import reaching, relaxation, relaxed, repairs, step
from portfolio.optimise.sieve import GivenUp, Set, Sieve
from portfolio.optimise.solve import Solvers
from portfolio.value.worth import Worth

QUESTIONS = 300
"""So many questions are asked about one round at most; after that what is known is told."""

NODES = 2_000
"""The cap of every question to a solver, so that the answer does not depend on the clock."""

TRIES = 20
"""The cap of the sets that a solver may bring to one question and that turn out to break a row."""

EXACT = "sieve"
"""What stands where a solver's name would, when none was needed."""

PASSES = 5
"""So often are changes made smaller in turn: who is waived, or an exact number, may leave another one more room."""


def relaxations(round_: Round, worth: Worth, conflict: Sequence[str], clock: Clock, pair: Solvers) -> Relaxations:
    """Return what makes the round possible; a single rule can only suffice where it gives room to the conflict."""
    relaxing = _Relaxing(worth, clock, pair, _Effort(QUESTIONS))
    names = dict.fromkeys(rule for name in conflict for rule in reaching(round_, name))
    tried = [relaxing.least(round_, target) for name in names for target in targets_of(round_, worth, name)]
    smallest, proven = relaxing.smallest(round_, [change for change, _ in tried if change is not None])
    return Relaxations(
        smallest=smallest,
        proven=proven,
        single=tuple(change for change, _ in tried if change is not None),
        complete=all(settled for _, settled in tried),
    )


@dataclass(frozen=True)
class _Relaxing:
    """Asks how little rules must give; every set they bring is checked, and its needs told exactly."""

    worth: Worth
    clock: Clock
    pair: Solvers
    effort: "_Effort"

    def smallest(self, round_: Round, single: Sequence[Relaxation]) -> tuple[tuple[Relaxation, ...], bool]:
        """Return the changes that weigh least together, each no larger than it must be beside the others."""
        verdict = self._answered(round_, elastic(round_, self.worth, None))
        if not verdict.sets:
            return (), False
        found = repairs(round_, self.worth, verdict.sets[0])
        if len(found) == 1 and (known := [one for one in single if _target(one) == _target(found[0])]):
            return tuple(known), _agreed(verdict)
        for _ in range(PASSES):
            before, found = found, self._tightened(round_, self._needed(round_, found))
            if found == before or len(found) == 1:
                return found, _agreed(verdict)
        return found, False

    def _needed(self, round_: Round, found: tuple[Relaxation, ...]) -> tuple[Relaxation, ...]:
        """Leave out each change that the others can do without: the program only weighs them roughly."""
        for change in found if len(found) > 1 else ():
            others = tuple(other for other in found if other is not change)
            eased = reduce(relaxed, others, round_)
            verdict = self._answered(eased, elastic(eased, self.worth, ()))
            if verdict.sets and self._allowed(eased, verdict.sets[0]):
                return self._needed(round_, others)
        return found

    def _tightened(self, round_: Round, found: tuple[Relaxation, ...]) -> tuple[Relaxation, ...]:
        """Return the changes, each in turn made the least that it can be beside the others."""
        for change in found:
            others = (other for other in found if other.name != change.name)
            tight, _ = self.least(reduce(relaxed, others, round_), _target(change))
            found = tuple(tight or one if one is change else one for one in found)
        return found

    def least(self, round_: Round, target: Target) -> tuple[Relaxation | None, bool]:
        """Return the least change of one rule that makes the round possible, and whether that is proven.

        None: no change of it does, or none was found, or none is needed.
        """
        program = using_least(round_, self.worth, target)
        verdict = self._answered(round_, program or elastic(round_, self.worth, (target,)))
        if not verdict.sets or self._allowed(round_, verdict.sets[0]):
            return None, verdict.status is Status.INFEASIBLE
        found = relaxation(round_, self.worth, verdict.sets[0], target[0])
        exact = found.unit != "share" and (program is not None or found.to is None)
        found = replace(found, least=_agreed(verdict)) if exact else self._closer(round_, found)
        return found, found.least

    def _closer(self, round_: Round, found: Relaxation) -> Relaxation:
        """Come closer from a bound that suffices to one that does not, down to a step.

        A share is no sum: the least that its row must give is not the least that the share must, but asked again at
        what was found it soon is (Dinkelbach 1967, Management Science 13:492). For what several rows give together,
        halve what lies between.
        """
        side, size = _side(found), step(found.unit)
        outwards, inwards = (floor, ceil) if side == "at_least" else (ceil, floor)
        enough, never = outwards((found.to or 0) / size), inwards((found.now or 0) / size)
        while abs(never - enough) > 1:
            between = (enough + never) // 2
            if using_least(round_, self.worth, (found.name, side)):
                between = enough + (1 if never > enough else -1)
            closer = relaxed(round_, replace(found, change=side, to=between * size))
            program = using_least(closer, self.worth, (found.name, side)) or elastic(closer, self.worth, ())
            verdict = self._answered(closer, program)
            if verdict.sets and self._allowed(closer, verdict.sets[0]):
                found = relaxation(round_, self.worth, verdict.sets[0], found.name)
                enough = outwards((found.to or 0) / size)
            elif verdict.status is Status.INFEASIBLE or _agreed(verdict):
                never = between
            else:
                return found
        return replace(found, least=True)

    def _allowed(self, round_: Round, chosen: frozenset[str]) -> bool:
        return all(state.holds for state in states(round_, self.worth, chosen))

    def _answered(self, round_: Round, program: Elastic) -> Verdict:
        """Return the best set of the program: exactly by the sieve where it can, else as solvers agree, with caps."""
        if self.clock.left() == 0 or not self.effort.one_more():
            return weigh(Found(program, self.pair[0].name))
        search = Search(round_, self.worth, self.clock, free=program.free, tries=TRIES)
        if set(program.uppers) <= {0, 1}:
            with suppress(GivenUp):
                sets = Sieve(program).best({})
                if not sets or search.allows(sets[0].chosen):
                    return _exactly(program, sets)
        claims = [search.best(self.pair[0], program, NODES)]
        claims += [search.best(other, claims[0].program, NODES) for other in self.pair[1:]]
        return weigh(*claims)


@dataclass
class _Effort:
    """How much is still asked: a cap in work, so that the answer does not depend on the clock."""

    questions: int

    def one_more(self) -> bool:
        """Take one question; False: there is none left."""
        self.questions -= 1
        return self.questions >= 0


def _exactly(program: Elastic, sets: Sequence[Set]) -> Verdict:
    """Return what an exact search found, which no solver has to be believed for."""
    proof = Proof(solver=EXACT, bound=sets[0].units if sets else None, checked=True, agrees=True, exact=True)
    if not sets:
        return Verdict(Status.INFEASIBLE, proof, program)
    return Verdict(Status.OPTIMAL, proof, program, sets=(sets[0].chosen,), units=sets[0].units)


def _target(change: Relaxation) -> Target:
    return (change.name, None if change.to is None else _side(change))


def _side(change: Relaxation) -> Side:
    """Return which bound of the rule gives; of an exact one, the side on which the nearest number lies."""
    if change.change == "exactly":
        return "at_most" if (change.to or 0) > (change.now or 0) else "at_least"
    return "at_most" if change.change == "at_most" else "at_least"


def _agreed(verdict: Verdict) -> bool:
    return verdict.status is Status.OPTIMAL and verdict.proof.agrees is True
