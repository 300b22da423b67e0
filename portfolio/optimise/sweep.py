"""Dynamic programming over the columns of a tradeoff; the only file but the one of the solvers that knows numpy.

Column by column every partial set becomes two. Dropped is one that another beats or equals on every side (dominance;
Weingartner & Ness 1967), and one of which even a relaxed completion stays below what is known (a Lagrangian bound;
Geoffrion 1974). What decides is arithmetic in 64-bit integers that cannot overflow. Any multipliers of 0 or more give
a bound, so how well they were found only decides how long it takes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from portfolio.optimise.tradeoff import Tradeoff

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

STATES = 20_000
"""So many partial sets may be alive after a column; above it, walking from point to point is the better way."""

PAIRS = 6_000
"""Of more partial sets than this, dominance is left out: comparing all pairs would take longer than it saves."""

GROUPS = 24
"""So many groups of levels have multipliers of their own."""

STEPS = 600
"""Steps of the search for multipliers."""

BITS = 61
"""Sums stay below two to this power."""


@dataclass(frozen=True, eq=False)
class Problem:
    """Columns in the order in which they are decided, rows with the ceilings first; ``most`` of the other rows."""

    columns: list[int]
    units: Ints
    takes: Ints
    most: Ints
    ceilings: int

    @property
    def worst(self) -> int:
        """Less than any set is worth."""
        return -int(np.abs(self.units).sum()) - 1

    def rooms(self, of_ceilings: Sequence[Sequence[int]]) -> Ints:
        """Return what each row may take, one line per level, no further from 0 than its columns can bring it."""
        lowest, highest = np.minimum(self.takes, 0).sum(1) - 1, np.maximum(self.takes, 0).sum(1)
        limits = list(zip(lowest.tolist(), highest.tolist(), strict=True))
        lines = ([*line, *self.most.tolist()] for line in of_ceilings)
        clipped = [
            [min(max(room, low), high) for room, (low, high) in zip(line, limits, strict=True)] for line in lines
        ]
        return np.array(clipped, np.int64)


def lay_out(tradeoff: Tradeoff) -> Problem | None:
    """Lay the program out in arrays; None where sums could overflow."""
    program = tradeoff.program
    rows = [(ceiling.amounts, 0) for ceiling in tradeoff.ceilings]
    rows += [(row.terms, row.at_most) for row in program.rows]
    count = len(program.objective)
    sums = [sum(abs(amount) for _, amount in terms) + abs(most) for terms, most in rows]
    if max((*sums, sum(map(abs, program.objective))), default=0).bit_length() > BITS - 8:
        return None
    takes = np.zeros((len(rows), count), np.int64)
    for index, (terms, _) in enumerate(rows):
        for column, amount in terms:
            takes[index, column] += amount
    columns = _order(takes[len(tradeoff.ceilings) :], program.objective)
    return Problem(
        columns=columns,
        units=np.array(program.objective, np.int64)[columns],
        takes=takes[:, columns],
        most=np.array([most for _, most in rows[len(tradeoff.ceilings) :]], np.int64),
        ceilings=len(tradeoff.ceilings),
    )


def _order(takes: Ints, objective: Sequence[int]) -> list[int]:
    """Return the columns so that rows over few of them are over and done with soon; then by falling objective."""
    support = (takes != 0).sum(1)
    few = [row for row in np.argsort(support, kind="stable").tolist() if support[row] < len(objective)]
    first: dict[int, int] = {}
    for place, row in enumerate(few):
        for column in np.flatnonzero(takes[row]).tolist():
            first.setdefault(column, place)
    return sorted(range(len(objective)), key=lambda c: (first.get(c, len(few)), -objective[c], c))


def _multipliers(problem: Problem, rooms: Ints) -> Floats:
    """Return, for each line of rooms, prices of the rows that make the relaxed best small (subgradient)."""
    size = np.maximum(np.abs(problem.takes).max(axis=1, initial=0), 1).astype(np.float64)
    takes, room = problem.takes / size[:, None], rooms / size
    units = problem.units.astype(np.float64)
    prices = best_prices = np.zeros(room.shape)
    best = np.full(len(room), np.inf)
    step = np.full(len(room), np.abs(units).max(initial=1.0) / (np.abs(takes).sum(1).max(initial=0) + 1))
    waiting = np.zeros(len(room), np.int64)
    for _ in range(STEPS):
        reduced = units - prices @ takes
        inside = reduced > 0
        relaxed = (prices * room).sum(1) + np.where(inside, reduced, 0).sum(1)
        improved = relaxed < best
        best = np.where(improved, relaxed, best)
        best_prices = np.where(improved[:, None], prices, best_prices)
        waiting = np.where(improved, 0, waiting + 1)
        stuck = waiting >= 8  # noqa: PLR2004 - so many steps without progress: go on from the best with smaller ones
        step, waiting = np.where(stuck, step * 0.6, step), np.where(stuck, 0, waiting)
        start = np.where(stuck[:, None], best_prices, prices)
        prices = np.maximum(0, start - step[:, None] * (room - inside @ takes.T))
    result: Floats = best_prices / size
    return result


@dataclass(frozen=True, eq=False)
class Bound:
    """Per group of levels: prices, what the columns from each one on can add, what must be beaten, and the most room.

    All but the room is scaled by two to the power ``shift``. ``least`` is what the columns from each one on take at
    least of every row; less than ``harmless`` taken by then, and the row can no longer break.
    """

    shift: int
    prices: Ints
    rest: Ints
    beat: Ints
    room: Ints
    least: Ints
    harmless: Ints

    def above(self, used: Ints, units: Ints, column: int) -> Ints:
        """Return by how much partial sets can still exceed what must be beaten, per group."""
        reached: Ints = (units << self.shift)[:, None] - used @ self.prices.T + self.rest[:, column] - self.beat
        return reached


def bound_of(problem: Problem, rooms: Ints, beats: Sequence[int]) -> Bound:
    """Divide the levels, which rise, over groups, each with multipliers of its last level."""
    groups = np.array_split(np.arange(len(rooms)), min(GROUPS, len(rooms)))
    found = _multipliers(problem, rooms[[group[-1] for group in groups]])
    largest = np.abs(problem.takes).sum(1) + np.abs(rooms).max(0)
    weight = int((found @ largest.astype(np.float64)).max()) + 2 * int(np.abs(problem.units).sum()) + 1
    shift = max(BITS - 2 - weight.bit_length(), 0)
    prices = np.floor(found * 2.0**shift).astype(np.int64)
    reduced = np.maximum((problem.units << shift) - prices @ problem.takes, 0)
    must = np.array(beats, np.int64) << shift
    beat = [(must[group] - rooms[group] @ prices[index]).min() for index, group in enumerate(groups)]
    room = np.array([rooms[group].max(0) for group in groups], np.int64)
    return Bound(
        shift=shift,
        prices=prices,
        rest=_from_each_on(reduced),
        beat=np.array(beat, np.int64),
        room=room,
        least=_from_each_on(np.minimum(problem.takes, 0)),
        harmless=room.max(0)[:, None] - _from_each_on(np.maximum(problem.takes, 0)),
    )


def _from_each_on(numbers: Ints) -> Ints:
    """Return the sum from each column on, and 0 after the last."""
    sums = np.zeros((len(numbers), numbers.shape[1] + 1), np.int64)
    sums[:, :-1] = numbers[:, ::-1].cumsum(1)[:, ::-1]
    return sums


@dataclass(frozen=True, eq=False)
class States:
    """What is left after the last column: what each set takes and is worth, and how it came about."""

    used: Ints
    units: Ints
    origins: list[Ints]

    def within(self, rooms: Sequence[Sequence[int]], problem: Problem) -> list[list[int]]:
        """Return, for each line of the rooms of the ceilings, who fit."""
        count = problem.ceilings
        return [np.flatnonzero((self.used <= line)[:, :count].all(1)).tolist() for line in problem.rooms(rooms)]

    def sets(self, problem: Problem) -> list[tuple[int, ...]]:
        """Return the columns of every set."""
        chosen: list[list[int]] = [[] for _ in self.units]
        here = np.arange(len(self.units))
        for column, origins in zip(reversed(problem.columns), reversed(self.origins), strict=True):
            came = origins[here]
            for index in np.flatnonzero(came % 2).tolist():
                chosen[index].append(column)
            here = came // 2
        return [tuple(columns) for columns in chosen]


def sweep(problem: Problem, bound: Bound, beam: int | None, told: Callable[[int], bool]) -> States | None:
    """Decide column after column; None where too many partial sets stay alive, or it was told to stop.

    With a ``beam`` only the most promising of each group of levels go on: what it finds need not be the best.
    """
    used, units, origins = np.zeros((1, len(problem.takes)), np.int64), np.zeros(1, np.int64), []
    for column in range(len(problem.columns)):
        came = np.arange(2 * len(units))
        used = np.repeat(used, 2, axis=0)
        used[1::2] += problem.takes[:, column]
        units = np.repeat(units, 2)
        units[1::2] += problem.units[column]
        kept = _promising(bound, used, units, column + 1, beam)
        used, units, came = used[kept], units[kept], came[kept]
        used[:, problem.ceilings :] = np.maximum(used, bound.harmless[:, column + 1])[:, problem.ceilings :]
        kept = _undominated(used, units)
        used, units = used[kept], units[kept]
        origins.append(came[kept])
        if len(units) > STATES or not told(column + 1):
            return None
    return States(used, units, origins)


def _promising(bound: Bound, used: Ints, units: Ints, column: int, beam: int | None) -> Ints:
    """Return the partial sets that can still fit and beat what is known at some level."""
    above = bound.above(used, units, column)
    fits = np.ones(above.shape, np.bool_)
    least = used + bound.least[:, column]
    for row in range(used.shape[1]):
        fits &= least[:, row, None] <= bound.room[:, row]
    alive = fits & (above > 0)
    if beam is None or len(units) <= beam * len(bound.beat):
        return np.flatnonzero(alive.any(1))
    above = np.where(alive, above, np.iinfo(np.int64).min)
    first = np.argsort(~above, axis=0, kind="stable")[:beam]
    return np.unique(first[alive[first, np.arange(len(bound.beat))]])


def _undominated(used: Ints, units: Ints) -> Ints:
    """Return the partial sets that no other equals or beats in everything that still differs; the first of equals."""
    differs = used[:, (used != used[:1]).any(0)]
    order = np.lexsort((*differs.T, -units))
    if len(order) > PAIRS:
        return order
    differs = differs[order]
    kept: list[int] = []
    block = 256
    for start in range(0, len(order), block):
        here = differs[start : start + block]
        others = np.concatenate([differs[kept], here])
        worse = np.ones((len(here), len(others)), np.bool_)
        for row in range(differs.shape[1]):
            worse &= others[:, row] <= here[:, row, None]
        worse[:, len(kept) :] &= np.tri(len(here), k=-1, dtype=np.bool_)
        kept += (start + np.flatnonzero(~worse.any(1))).tolist()
    return order[kept]
