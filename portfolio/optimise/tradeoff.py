"""Two objectives: the value of a set against what it takes, a level that is to be as low as can be."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil, floor

from portfolio.optimise.program import Program, row


@dataclass(frozen=True, slots=True)
class Ceiling:
    """``Σ amount·column ≤ room``, where the room grows with the level.

    The room is the part of the level between ``begins`` and ``ends``, less ``reserved``: one period of a budget, say.
    """

    rule: str | None
    amounts: tuple[tuple[int, int], ...]
    reserved: int = 0
    begins: Fraction = Fraction(0)
    ends: Fraction = Fraction(1)

    def room(self, level: int) -> int:
        """Return the room at a level that is spread by cumulative floor, as budgets are."""
        return floor(level * self.ends) - floor(level * self.begins) - self.reserved

    def sure(self, level: int) -> int:
        """Return the room that there is at this level and at every higher one: floors may give one unit more."""
        return floor(level * (self.ends - self.begins)) - self.reserved

    def least(self, used: int) -> int:
        """Return the lowest level with sure room for so much."""
        return ceil((used + self.reserved) / (self.ends - self.begins))


@dataclass(frozen=True)
class Tradeoff:
    """A program, without the rows of its ceilings, and these; there is at least one, and each has a part above 0."""

    program: Program
    ceilings: tuple[Ceiling, ...]

    @cached_property
    def _amounts(self) -> tuple[dict[int, int], ...]:
        return tuple(dict(ceiling.amounts) for ceiling in self.ceilings)

    def used(self, chosen: Collection[str]) -> tuple[int, ...]:
        """Return what a set takes of each ceiling."""
        columns = [self.program.column[id_] for id_ in chosen]
        return tuple(sum(amounts.get(column, 0) for column in columns) for amounts in self._amounts)

    def level(self, chosen: Collection[str]) -> int:
        """Return the lowest level from which on a set has room."""
        used = self.used(chosen)
        return max(ceiling.least(amount) for ceiling, amount in zip(self.ceilings, used, strict=True))

    def at(self, level: int) -> Program:
        """Return the program at a level, with the room that a budget of so much gives."""
        return self._within([ceiling.room(level) for ceiling in self.ceilings])

    def sure(self, level: int) -> Program:
        """Return the program of the sets whose own level is this one or lower."""
        return self._within([ceiling.sure(level) for ceiling in self.ceilings])

    def possible(self, level: int) -> bool:
        """Tell whether the ceilings alone leave room for any set at a level."""
        return all(ceiling.room(level) >= sum(min(a, 0) for _, a in ceiling.amounts) for ceiling in self.ceilings)

    def _within(self, rooms: list[int]) -> Program:
        rows = (row(one.rule, one.amounts, room) for one, room in zip(self.ceilings, rooms, strict=True) if one.amounts)
        return self.program.plus(*rows)

    @property
    def reach(self) -> tuple[int, int]:
        """Return levels between which that of every set lies."""
        amounts = [(ceiling, [amount for _, amount in ceiling.amounts]) for ceiling in self.ceilings]
        lows = (ceiling.least(sum(min(a, 0) for a in all_)) for ceiling, all_ in amounts)
        highs = (ceiling.least(sum(max(a, 0) for a in all_)) for ceiling, all_ in amounts)
        return max(lows), max(highs)


@dataclass(frozen=True, slots=True)
class Point:
    """A set that is best at its level: what it takes, and its objective."""

    level: int
    units: int
    chosen: frozenset[str]


def better(points: Collection[Point]) -> tuple[Point, ...]:
    """Return the points that no other equals or beats on both sides, by rising level; of equal ones the first by id."""
    front: list[Point] = []
    for point in sorted(points, key=lambda p: (p.level, -p.units, sorted(p.chosen))):
        if not front or point.units > front[-1].units:
            front.append(point)
    return tuple(front)
