"""What to change in a round that no set satisfies."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from math import ceil, floor

from portfolio.model import Round
from portfolio.optimise.answer import Relaxation, Relaxations, Status
from portfolio.optimise.elastic import Target, elastic, targets_of
from portfolio.optimise.program import Side
from portfolio.optimise.prove import Clock, Search, Verdict, weigh
from portfolio.optimise.relaxation import reaching, relaxation, relaxed, repairs, step
from portfolio.optimise.solve import Solvers
from portfolio.value.worth import Worth

NODES = 5_000
"""The cap of every question, so that the answer does not depend on the clock."""

TRIES = 20
"""The cap of the sets that a solver may bring to one question and that turn out to break a row."""

PASSES = 5
"""So often are changes made smaller in turn: who is waived, or an exact number, may leave another one more room."""


def relaxations(round_: Round, worth: Worth, conflict: Sequence[str], clock: Clock, pair: Solvers) -> Relaxations:
    """Return what makes the round possible; a single rule can only suffice where it gives room to the conflict."""
    relaxing = _Relaxing(worth, clock, pair)
    smallest, proven = relaxing.smallest(round_)
    names = dict.fromkeys(rule for name in conflict for rule in reaching(round_, name))
    tried = [relaxing.least(round_, target) for name in names for target in targets_of(round_, worth, name)]
    return Relaxations(
        smallest=smallest,
        proven=proven,
        single=tuple(change for change, _ in tried if change is not None),
        complete=all(settled for _, settled in tried),
    )


@dataclass(frozen=True)
class _Relaxing:
    """Asks both solvers how little rules must give; every set they bring is checked, and its needs told exactly."""

    worth: Worth
    clock: Clock
    pair: Solvers

    def smallest(self, round_: Round) -> tuple[tuple[Relaxation, ...], bool]:
        """Return the changes that weigh least together, each no larger than it must be beside the others."""
        verdict = self._asked(round_, None)
        if not verdict.sets:
            return (), False
        found = repairs(round_, self.worth, verdict.sets[0])
        for _ in range(PASSES):
            before, found = found, self._tightened(round_, found)
            if found == before or len(found) == 1:
                return found, _agreed(verdict)
        return found, False

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
        verdict = self._asked(round_, (target,))
        if not verdict.sets or verdict.units == 0:
            return None, verdict.status is Status.INFEASIBLE
        found = relaxation(round_, self.worth, verdict.sets[0], target[0])
        found = self._closer(round_, found) if found.unit == "share" else replace(found, least=_agreed(verdict))
        return found, found.least

    def _closer(self, round_: Round, found: Relaxation) -> Relaxation:
        """Halve what lies between a share that suffices and one that does not, down to a step.

        A share is no sum: the least that its row must give is not the least that the share must.
        """
        side, size = _side(found), step("share")
        outwards, inwards = (floor, ceil) if side == "at_least" else (ceil, floor)
        enough, never = outwards((found.to or 0) / size), inwards((found.now or 0) / size)
        while abs(never - enough) > 1:
            between = (enough + never) // 2
            verdict = self._asked(relaxed(round_, replace(found, change=side, to=between * size)), ())
            if verdict.sets:
                found = relaxation(round_, self.worth, verdict.sets[0], found.name)
                enough = outwards((found.to or 0) / size)
            elif verdict.status is Status.INFEASIBLE:
                never = between
            else:
                return found
        return replace(found, least=True)

    def _asked(self, round_: Round, targets: Collection[Target] | None) -> Verdict:
        """Ask for the least that these bounds (None: all) must give, while all others hold."""
        program = elastic(round_, self.worth, targets)
        search = Search(round_, self.worth, self.clock, free=program.free, tries=TRIES)
        claims = [search.best(self.pair[0], program, NODES)]
        claims += [search.best(other, claims[0].program, NODES) for other in self.pair[1:]]
        return weigh(*claims)


def _target(change: Relaxation) -> Target:
    return (change.name, None if change.to is None else _side(change))


def _side(change: Relaxation) -> Side:
    """Return which bound of the rule gives; of an exact one, the side on which the nearest number lies."""
    if change.change == "exactly":
        return "at_most" if (change.to or 0) > (change.now or 0) else "at_least"
    return "at_most" if change.change == "at_most" else "at_least"


def _agreed(verdict: Verdict) -> bool:
    return verdict.status is Status.OPTIMAL and verdict.proof.agrees is True
