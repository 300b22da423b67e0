"""Every set worth so much: an exact search in layers, all partial sets of a layer at once.

A partial set is dropped when prices on the rows show that nothing can complete it: for any prices y ≥ 0 a set is worth
at most ``Σ y·at_most + Σ max(0, value − y·uses)`` (Lagrangian bound; Geoffrion 1974, Math. Programming Study 2:82). The
prices come from linear relaxations, but the bound holds whatever they are, and is rounded outwards; values and uses
are integers. So nothing here rests on the word of a solver, and no set is lost to rounding.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from portfolio.optimise.linear import Floats, Integers, Relaxation
from portfolio.optimise.program import Program

BATCH = 8_192
"""So many partial sets are carried on together; more are split, the most promising first."""

PARTIAL = 300_000
"""So many partial sets may one search take before the question is given up: a cap in work, never in time."""

SETS = 20_000
"""So many sets may one question bring."""

REMEMBERED = 5
"""So many vectors of prices are kept from earlier questions."""

FITS = 2**62
"""Sums below this are exact in 64 bits."""

DEAREST = 1e100
"""Prices above this, which would make sums infinite, and prices that are no number bound nothing."""

Bits = NDArray[np.uint64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Set:
    """A set that satisfies every row, and its objective in integer units."""

    units: int
    chosen: frozenset[str]


class GivenUp(Exception):
    """A question would take more partial sets, or bring more sets, than is allowed; ``sets`` were found until then."""

    def __init__(self, sets: tuple[Set, ...] = ()) -> None:
        super().__init__()
        self.sets = sets


class Sieve:
    """Asks about one program. Raises GivenUp where its integers do not fit 64 bits."""

    def __init__(self, program: Program) -> None:
        self.program = program
        largest = max((sum(abs(a) for _, a in row.terms) + abs(row.at_most) for row in program.rows), default=0)
        if max(largest, sum(map(abs, program.objective))) >= FITS:
            raise GivenUp
        self.value: Integers = np.array(program.objective, dtype=np.int64)
        self.uses: Integers = np.zeros((len(program.objective), len(program.rows)), dtype=np.int64)
        for index, row in enumerate(program.rows):
            for column, coefficient in row.terms:
                self.uses[column, index] += coefficient
        self.room: Integers = np.array([row.at_most for row in program.rows], dtype=np.int64)
        self.rounding: float = (len(self.room) + len(self.value) + 8) * 2.0**-52
        self._relaxation = Relaxation(self.value, self.uses.T, self.room)
        self._remembered: list[Floats] = []
        self._step = 0

    def best(
        self, fixed: Mapping[int, int], known: int | None = None, below: int = FITS, most: int = SETS
    ) -> tuple[Set, ...]:
        """Return all best sets with these columns fixed, of those ``below`` so many units; none if there is none.

        ``known``: one of them has so many units.
        """
        bounds = self._bounds(fixed)
        least = -int(np.abs(self.value).sum())
        top = min(bounds.most, below - 1)
        step = max(self._step, 1 + abs(top) // 1000)
        while top >= least:
            floor = max(top - step, least if known is None else known)
            sets = _Search(self, bounds, floor, rising=True, below=below, most=most).run()
            if sets:
                self._step = max(1, top - sets[0].units)
                return sets
            if floor in (least, known):
                break
            step *= 2
        return ()

    def above(self, units: int, fixed: Mapping[int, int], most: int = SETS) -> tuple[Set, ...]:
        """Return every set of ``units`` or more with these columns fixed, the best first."""
        return _Search(self, self._bounds(fixed), units, most=most).run()

    def _bounds(self, fixed: Mapping[int, int]) -> "Bounds":
        found = self._relaxation.multipliers(fixed)
        own: list[Floats] = []
        remembered = self._remembered
        if found and ((found.prices >= 0.0) & (found.prices < DEAREST)).all():
            if found.satisfied:
                own = [found.prices]
                self._remembered = [*own, *remembered][:REMEMBERED]
            else:
                enough = 1.0 + np.abs(self.value).sum()
                own = [found.prices * enough, found.prices * enough * 2.0**20]
        return Bounds(self, np.array([*own, *remembered, np.zeros(len(self.room))]), fixed)


class Bounds:
    """What prices say of one question: each row of ``prices`` bounds every partial set of it, rounding included."""

    def __init__(self, sieve: Sieve, prices: Floats, fixed: Mapping[int, int]) -> None:
        self.prices, self.fixed = prices, fixed
        self.gain = sieve.value - prices @ sieve.uses.T
        sizes = np.abs(sieve.value) + prices @ np.abs(sieve.uses.T)
        whole = prices @ sieve.room
        self.slop = sieve.rounding * (sizes.sum(axis=1) + prices @ np.abs(sieve.room)) + 1e-9
        at_best = np.maximum(self.gain, 0.0)
        for column, value in fixed.items():
            at_best[:, column] = self.gain[:, column] * value
        self.at_best = at_best
        self.top: Floats = whole + at_best.sum(axis=1) + self.slop

    @property
    def most(self) -> int:
        """No set of the question is worth more."""
        return int(np.floor(min(self.top.min(), 2.0**62)))

    def settled(self, units: int) -> dict[int, int] | None:
        """Return the columns that have one value in every set of ``units`` or more; None: there is no such set."""
        slack = self.top - units
        if slack.min() < 0:
            return None
        settled = dict(self.fixed)
        at_0: Mask = np.asarray((self.at_best > slack[:, None]).any(axis=0))
        at_1: Mask = np.asarray((self.at_best - self.gain > slack[:, None]).any(axis=0))
        for column in np.flatnonzero(at_0 | at_1):
            if int(column) in self.fixed:
                continue
            if at_0[column] and at_1[column]:
                return None
            settled[int(column)] = int(at_0[column])
        return settled


@dataclass(frozen=True, slots=True)
class _Layer:
    """Partial sets that have decided the same columns: what they are worth, what they use, and who is inside."""

    depth: int
    value: Integers
    uses: Integers
    bits: Bits

    def only(self, where: Mask | Integers) -> "_Layer":
        return _Layer(self.depth, self.value[where], self.uses[where], self.bits[where])


@dataclass
class _Search:
    """One search for the sets of ``units`` or more and ``below`` a number; ``rising``: only for the best of them."""

    sieve: Sieve
    bounds: Bounds
    units: int
    rising: bool = False
    below: int = FITS
    most: int = SETS
    found: dict[frozenset[str], int] = field(default_factory=dict)

    def run(self) -> tuple[Set, ...]:
        settled = self.bounds.settled(self.units)
        if settled is None:
            return ()
        self._prepare(settled)
        partial = 0
        layers = [self._start(settled)]
        while layers:
            layer = self._promising(layers.pop())
            if not len(layer.value):
                continue
            if layer.depth == len(self.order):
                self._take(layer)
                continue
            partial += len(layer.value)
            if partial > PARTIAL:
                raise GivenUp(self._sets())
            if len(layer.value) > BATCH:
                by_bound = np.argsort(self._bound(layer), kind="stable")
                half = len(by_bound) // 2
                layers += [layer.only(by_bound[:half]), layer.only(by_bound[half:])]
                continue
            layers.append(self._both(layer))
        return self._sets()

    def _prepare(self, settled: Mapping[int, int]) -> None:
        """Order the open columns, the most decided first, and add up what those after each depth still allow."""
        bounds, sieve = self.bounds, self.sieve
        is_open = [column for column in range(len(sieve.value)) if column not in settled]
        self.order = sorted(is_open, key=lambda column: -abs(bounds.gain[0, column]))
        gains = bounds.at_best[:, self.order]
        none = np.zeros((len(gains), 1))
        self.rest: Floats = np.hstack([np.cumsum(gains[:, ::-1], axis=1)[:, ::-1], none])
        least = np.minimum(sieve.uses[self.order], 0)
        nothing = np.zeros((1, len(sieve.room)), dtype=np.int64)
        self.least: Integers = np.vstack([np.cumsum(least[::-1], axis=0)[::-1], nothing])

    def _start(self, settled: Mapping[int, int]) -> _Layer:
        inside = [column for column, value in settled.items() if value]
        bits = np.zeros((1, len(self.sieve.value) // 64 + 1), dtype=np.uint64)
        for column in inside:
            bits[0, column // 64] |= np.uint64(1 << column % 64)
        return _Layer(
            0, self.sieve.value[inside].sum(keepdims=True), self.sieve.uses[inside].sum(axis=0, keepdims=True), bits
        )

    def _both(self, layer: _Layer) -> _Layer:
        """Decide the next column both ways."""
        column = self.order[layer.depth]
        bits = layer.bits.copy()
        bits[:, column // 64] |= np.uint64(1 << column % 64)
        return _Layer(
            layer.depth + 1,
            np.concatenate([layer.value, layer.value + self.sieve.value[column]]),
            np.concatenate([layer.uses, layer.uses + self.sieve.uses[column]]),
            np.concatenate([layer.bits, bits]),
        )

    def _bound(self, layer: _Layer) -> Floats:
        left = self.sieve.room - layer.uses
        at_prices = left @ self.bounds.prices.T + (self.rest[:, layer.depth] + self.bounds.slop)
        bound: Floats = layer.value + at_prices.min(axis=1)
        return bound

    def _promising(self, layer: _Layer) -> _Layer:
        fits = (layer.uses + self.least[layer.depth] <= self.sieve.room).all(axis=1)
        layer = layer.only(fits)
        return layer.only(self._bound(layer) >= self.units)

    def _take(self, layer: _Layer) -> None:
        """Keep what is complete; where a bonus column was left at 0 that could be 1, the set counts with its bonus."""
        program = self.sieve.program
        ids = np.array(program.ids)
        for index in np.argsort(-layer.value, kind="stable"):
            units = int(layer.value[index])
            if units < self.units:
                break
            inside = np.unpackbits(layer.bits[index].view(np.uint8), bitorder="little")[: len(ids)]
            chosen = frozenset(ids[inside.astype(bool)].tolist())
            units = program.of(chosen) if program.bonuses else units
            if units >= self.below:
                continue
            if self.rising and units > self.units:
                self.units, self.found = units, {}
            self.found[chosen] = units
        if len(self.found) > self.most:
            raise GivenUp(self._sets())

    def _sets(self) -> tuple[Set, ...]:
        found = [Set(units, chosen) for chosen, units in self.found.items()]
        return tuple(sorted(found, key=lambda s: (-s.units, sorted(s.chosen))))
