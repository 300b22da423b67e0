"""Equal sets: who decides between them, and which are shown when nothing does."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from portfolio.model import Lot, Round
from portfolio.optimise.program import Program, Row, row
from portfolio.optimise.prove import Found, Search
from portfolio.optimise.sieve import GivenUp, Sieve
from portfolio.optimise.solve import Solver

SHOWN = 100
"""So many equal sets are looked for: each costs a solve, and a longer list helps nobody."""

OWN = "lwa"
"""What stands where a solver's name would, when our own search found it."""

LESS = 12
"""So many sets below the best are cut off before a bound that stays above them counts as unknown."""

CHUNK = 20
"""So many bits of a draw are decided in one solve: 2²⁰ is a coefficient that every solver handles exactly."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Equal sets, and the best that is left when they are cut off: None where nothing is.

    There may be more when ``capped``, or when the search did not end (``stopped``), because the solver ``failed`` or
    the time ran out. ``better`` is a verified set that exceeds them all: then they were never the best. ``exact``: a
    search of our own found it so, on no solver's word.
    """

    sets: tuple[frozenset[str], ...]
    left: int | None = None
    capped: bool = False
    stopped: bool = False
    failed: bool = False
    better: Found | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """The set to print, the sets it was chosen from, and by what."""

    selected: frozenset[str]
    pool: Pool
    by: Literal["ask", "lot", "stopped"] | None


def asked(round_: Round) -> Mapping[str, int]:
    """Return what each initiative asks, in cents, of the funds that are decided here."""
    here = [fund.id for fund in round_.funds.values() if not fund.elsewhere]
    return {initiative.id: sum(initiative.asks(fund) for fund in here) for initiative in round_.initiatives}


def draw(lot: Lot, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the order of the draw: ascending SHA-256 of the text directly followed by the id, in UTF-8."""
    return tuple(sorted(ids, key=lambda id_: sha256((lot.text + id_).encode()).digest()))


def bits(order: Sequence[str], chosen: frozenset[str]) -> tuple[bool, ...]:
    """Return a set as a bit vector; the greater one has the first initiative on which two sets differ."""
    return tuple(id_ in chosen for id_ in order)


@dataclass(frozen=True)
class Tie:
    """Decides between the sets of ``program`` that reach ``units``, with one solver."""

    search: Search
    solver: Solver
    program: Program
    units: int

    def decide(self, pool: Pool) -> Decision:
        """Go down the round's ``ties``; when nothing decides, the greatest bit vector by id is printed first."""
        face = self.program.plus(self.program.worth_at_least(self.units))
        by: Literal["lot"] | None = None
        order: tuple[str, ...] = self.program.ids
        for way in self.search.round_.ties:
            if pool.stopped:
                return Decision(pool.sets[0], pool, self.stopped)
            if way == "lot" and self.search.round_.lot is not None:
                order, by = draw(self.search.round_.lot, self.program.ids), "lot"
                break
            if way == "ask":
                face, cheaper = self._cheapest(face, pool)
                if len(cheaper.sets) == 1 and not cheaper.capped and not cheaper.stopped:
                    return Decision(cheaper.sets[0], pool, "ask")
                pool = cheaper
        if pool.stopped:
            return Decision(pool.sets[0], pool, self.stopped)
        first = self._greatest(face, pool, order)
        if first is None:
            return Decision(pool.sets[0], pool, self.stopped)
        others = sorted((s for s in pool.sets if s != first), key=lambda s: bits(order, s), reverse=True)
        return Decision(first, replace(pool, sets=(first, *others)), by)

    def equals(self, known: tuple[frozenset[str], ...]) -> Pool:
        """Look for more sets of the program that reach ``units`` than those known, and for the best that is less."""
        own = None if self.search.clock.left() == 0 else self._exactly()
        return self._asked(known) if own is None else own

    def _exactly(self) -> Pool | None:
        """Return what the sieve finds; None where it gives up, or brings what the rules do not allow."""
        try:
            sieve = Sieve(self.program)
            best = sieve.best({}, self.units)
            less = sieve.best({}, below=best[0].units) if best else ()
        except GivenUp:
            return None
        if not best or not all(self.search.allows(one.chosen) for one in (*best, *less)):
            return None
        sets, left = tuple(one.chosen for one in best), less[0].units if less else None
        if best[0].units == self.units:
            return Pool(sets[:SHOWN], left=left, capped=len(sets) > SHOWN, exact=True)
        better = Found(self.program, OWN, sets[0], best[0].units, proven=True, bound=best[0].units)
        return Pool(sets[:SHOWN], better=better, exact=True)

    def _asked(self, known: tuple[frozenset[str], ...]) -> Pool:
        """Cut off the known sets and ask the solver for more, until there are none.

        A set that is less is cut off too, as long as the solver's bound hides what may lie between: so the sets that
        are left are told apart by exact arithmetic, not by doubles.
        """
        less: dict[frozenset[str], int] = {}
        while len(known) < SHOWN:
            second = max(less.values(), default=None)
            found = self.search.best(self.solver, self.program.plus(*map(self.program.other_than, (*known, *less))))
            if found.chosen is None or found.units is None:
                return Pool(known, left=second) if found.proven else self._open(known, found)
            if found.units > self.units:
                return Pool(known, better=found)
            if found.units == self.units:
                known = (*known, found.chosen)
                continue
            left = max(found.units, found.units if second is None else second)
            if found.bound is not None and (found.proven or not found.coarse) and found.bound <= left:
                return Pool(known, left=left)
            if not (found.proven or found.coarse) or len(less) == LESS:
                complete = len(known) > 1 and found.bound is not None and found.bound < self.units
                return Pool(known) if complete else self._open(known, found)
            less[found.chosen] = found.units
        return Pool(known, capped=True)

    def _open(self, known: tuple[frozenset[str], ...], found: Found) -> Pool:
        return Pool(known, capped=True, stopped=True, failed=found.failed)

    @property
    def stopped(self) -> Literal["stopped"] | None:
        """What cut the search short: the time, where there is a limit."""
        return None if self.search.clock.left() is None else "stopped"

    def _cheapest(self, face: Program, pool: Pool) -> tuple[Program, Pool]:
        """Keep the sets that ask least, and the program of which they are the sets."""
        asks = asked(self.search.round_)
        if not pool.capped:
            least = min(sum(asks[id_] for id_ in s) for s in pool.sets)
            return face, Pool(tuple(s for s in pool.sets if sum(asks[id_] for id_ in s) == least))
        cheap = face.maximising({id_: -ask for id_, ask in asks.items()})
        found = self.search.best(self.solver, cheap)
        if found.chosen is None or found.units is None or not found.proven:
            return face, replace(pool, stopped=True)
        cheapest = replace(self, program=cheap, units=found.units).equals((found.chosen,))
        if cheapest.better is not None:
            return face, replace(pool, stopped=True)
        return face.plus(cheap.worth_at_least(found.units)), cheapest

    def _greatest(self, face: Program, pool: Pool, order: Sequence[str]) -> frozenset[str] | None:
        """Return the greatest bit vector in this order: by comparing, or chunk by chunk where the pool is capped."""
        if not pool.capped:
            return max(pool.sets, key=lambda s: bits(order, s))
        found: Found | None = None
        for start in range(0, len(order), CHUNK):
            chunk = order[start : start + CHUNK]
            weights = {id_: 1 << power for power, id_ in enumerate(reversed(chunk))}
            found = self.search.best(self.solver, face.maximising(weights))
            if found.chosen is None or not found.proven:
                return None
            face = face.plus(*(_fixed(face, id_, id_ in found.chosen) for id_ in chunk))
        return None if found is None else found.chosen


def _fixed(program: Program, id_: str, inside: bool) -> Row:  # noqa: FBT001 - the side of the id
    column = program.column[id_]
    return row(None, [(column, -1)], -1) if inside else row(None, [(column, 1)], 0)
