"""The points of a tradeoff by dynamic programming: first greedily, then all that can beat what that found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from portfolio.optimise.prove import Clock
from portfolio.optimise.sweep import Problem, States, bound_of, lay_out, sweep
from portfolio.optimise.tradeoff import Point, Tradeoff, better

BEAM = 20
"""So many partial sets per group of levels make the first, greedy pass, whose sets the second has to beat."""

LEVELS = 24
"""At so many levels does the first pass look."""

Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Front:
    """Finds points of a tradeoff; None where that takes too many partial sets, too large numbers or too long.

    ``told`` hears how many columns of how many are decided.
    """

    tradeoff: Tradeoff
    clock: Clock
    told: Told

    def every(self, low: int, high: int) -> tuple[Point, ...] | None:
        """Return every point above ``low`` and up to ``high``, after the best at ``low``, which stands at it."""
        problem = lay_out(self.tradeoff)
        if problem is None:
            return None
        levels = sorted({low + (high - low) * part // LEVELS for part in range(1, LEVELS + 1)})
        beats, points = [problem.worst] * len(levels), tuple[Point, ...]()
        for beam in (BEAM, None):
            rooms = [[ceiling.sure(level) for ceiling in self.tradeoff.ceilings] for level in levels]
            states = self._states(problem, rooms, beats, beam)
            if states is None:
                return None
            found = (replace(p, level=max(p.level, low)) for p in self._points(problem, states) if p.level <= high)
            points = better((*points, *found))
            ends = [*(point.level - 1 for point in points), high]
            steps = zip(ends, [problem.worst, *(point.units for point in points)], strict=True)
            levels, beats = map(list, zip(*((end, units) for end, units in steps if end >= low), strict=True))
        return points

    def at(self, levels: Sequence[int]) -> tuple[Point | None, ...] | None:
        """Return the best at each of these rising levels, with what it takes itself; None where nothing fits."""
        problem = lay_out(self.tradeoff)
        if problem is None:
            return None
        rooms = [[ceiling.room(level) for ceiling in self.tradeoff.ceilings] for level in levels]
        best: list[Point | None] = [None] * len(levels)
        for beam in (BEAM, None):
            beats = [problem.worst if point is None else point.units for point in best]
            states = self._states(problem, rooms, beats, beam)
            if states is None:
                return None
            points = self._points(problem, states)
            for index, fits in enumerate(states.within(rooms, problem)):
                best[index] = _best([*filter(None, [best[index]]), *(points[state] for state in fits)])
        return tuple(best)

    def _states(
        self, problem: Problem, rooms: Sequence[Sequence[int]], beats: Sequence[int], beam: int | None
    ) -> States | None:
        count = len(problem.columns)

        def told(done: int) -> bool:
            self.told(done if beam else count + done, 2 * count)
            return self.clock.left() != 0

        return sweep(problem, bound_of(problem, problem.rooms(rooms), beats), beam, told)

    def _points(self, problem: Problem, states: States) -> list[Point]:
        program = self.tradeoff.program
        ids = [frozenset(program.ids[c] for c in columns if c < len(program.ids)) for columns in states.sets(problem)]
        return [Point(self.tradeoff.level(chosen), program.of(chosen), chosen) for chosen in ids]


def _best(points: Sequence[Point]) -> Point | None:
    """Return the point of the highest value; of equal ones the lowest level, then the first by id."""
    return min(points, key=lambda point: (-point.units, point.level, sorted(point.chosen)), default=None)
