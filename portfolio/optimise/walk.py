"""The best value at levels of a tradeoff, one re-solve after another on a live model (the epsilon constraint)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from portfolio.optimise.choose import NODES
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Found, Search
from portfolio.optimise.solve import Solvers
from portfolio.optimise.tradeoff import Point, Tradeoff, better


@dataclass(frozen=True, slots=True)
class Seen:
    """What a walk found at one level: the best set, if any; ``proven``: that nothing is better, or nothing fits."""

    point: Point | None
    proven: bool


@dataclass(frozen=True)
class Walk:
    """Solves a tradeoff level by level; ``search`` judges sets by the round as it would be at a level.

    Nothing fits only where both solvers say so. ``told`` hears how far the walk is, of how much.
    """

    tradeoff: Tradeoff
    search: Callable[[int], Search]
    solvers: Solvers
    told: Callable[[int, int], None]

    def every(self, low: int, high: int) -> tuple[tuple[Point, ...], bool]:
        """Return every point above ``low`` and up to ``high``, after the best at ``low``, and whether all is proven.

        From the best at ``high`` down: the next level is just below what the last set takes.
        """
        points: list[Point] = []
        proven, level = True, high
        while level >= low:
            seen = self._seen(self.tradeoff.sure(level), level)
            proven = proven and seen.proven
            if seen.point is None:
                break
            proven = proven and (not points or seen.point.units <= points[-1].units)
            points.append(replace(seen.point, level=max(seen.point.level, low)))
            level = min(seen.point.level, level) - 1
            self.told(high - level, high - low + 1)
        return better(points), proven

    def at(self, levels: Sequence[int]) -> tuple[Seen, ...]:
        """Return the best at each of these rising levels; where it is no better than the last set, that one stays.

        A set that still fits at a higher level and is better than what is called best there refutes that.
        """
        found: list[Seen] = []
        last: Point | None = None
        for done, level in enumerate(levels, 1):
            program = self.tradeoff.at(level)
            seen = self._seen(program, level)
            stays = last is not None and not program.broken(program.values(last.chosen))
            if last is not None and stays and (seen.point is None or seen.point.units <= last.units):
                refuted = seen.point is None or seen.point.units < last.units
                seen = Seen(last, proven=seen.proven and not refuted)
            last = seen.point or last
            found.append(seen)
            self.told(done, len(levels))
        return tuple(found)

    def _seen(self, program: Program, level: int) -> Seen:
        if not self.tradeoff.possible(level):
            return Seen(None, proven=True)
        search = self.search(level)
        found = search.best(self.solvers[0], program)
        if found.chosen is None:
            found = self._second(search, found)
        point = None
        if found.chosen is not None and found.units is not None:
            point = Point(self.tradeoff.level(found.chosen), found.units, found.chosen)
        return Seen(point, found.proven)

    def _second(self, search: Search, found: Found) -> Found:
        """Ask the other solver whether really nothing fits; a set that it brings is not proven best."""
        if not found.proven or len(self.solvers) == 1:
            return replace(found, proven=False)
        other = search.best(self.solvers[1], found.program, NODES)
        return other if other.chosen is None else replace(other, proven=False)
