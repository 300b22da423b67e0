"""Best sets of a round and of its variations: by the sieve, or by a solver where that gives up; verified either way."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from portfolio.model import Initiative, Round
from portfolio.optimise.answer import Ground
from portfolio.optimise.changed import changed, summed
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import Sum, columns, formulate, sums
from portfolio.optimise.program import Program, Row
from portfolio.optimise.prove import Clock, Found, Search
from portfolio.optimise.sieve import SETS, GivenUp, Set, Sieve
from portfolio.optimise.solve import Solver
from portfolio.value.worth import Worth

PATIENCE = 2
"""So often may the sieve give up questions of a round or its variations; then solvers get the others at once."""

EARNED = 50
"""Once more for so many that it answered."""

CHECKED = 100
"""So many equal sets are checked and told at most."""

NODES = 20_000
"""The cap of a second opinion on that there is none."""

SOLVED = 12
"""So many sets are asked of a solver at most, one after another, where all of a kind are wanted."""

Fixed = Mapping[str, bool]
"""Initiative → whether it is to be in."""


class Unproven(Exception):
    """The time is over, or no solver could prove its answer."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Verified sets, the best first; ``complete``: there are no others of the kind that was asked for."""

    sets: tuple[Set, ...]
    complete: bool = True

    @property
    def units(self) -> int | None:
        """The value of the best; None: there is no set."""
        return self.sets[0].units if self.sets else None


@dataclass(slots=True)
class _Patience:
    """How the sieve fares with a round and its variations."""

    answered: int = 0
    given_up: int = 0

    @property
    def lasts(self) -> bool:
        return self.given_up < PATIENCE + self.answered // EARNED


class Finder:
    """Answers questions about one round, as it is or as it would be. Raises Unproven."""

    def __init__(self, round_: Round, worth: Worth, clock: Clock, *pair: Solver) -> None:
        self.round, self.worth, self.clock, self.solvers = round_, worth, clock, pair
        self.patience = _Patience()
        self._like: tuple[Finder, tuple[Initiative, ...]] | None = None

    def of(self, round_: Round) -> "Finder":
        """Return the same for another round of the same worth; what does not change with it is done once."""
        other = Finder(round_, self.worth, self.clock, *self.solvers)
        ones = changed(self.round, round_)
        other.patience = self.patience
        other._like = None if ones is None else (self, ones)
        return other

    @cached_property
    def grounds(self) -> Mapping[str, tuple[Ground, ...]]:
        """What keeps each initiative out before anything is chosen."""
        if self._like is None:
            return grounds(self.round, self.worth)
        like, ones = self._like
        return {**like.grounds, **grounds(self.round, self.worth, ones)}

    @cached_property
    def program(self) -> Program:
        """The program of the round."""
        return formulate(self.round, self.worth, self.grounds, self.sums)

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """The sums among its rows."""
        column = columns(self.round)
        if self._like is None:
            return tuple(sums(self.round, self.worth, column))
        like, ones = self._like
        return tuple(summed(like.sums, self.round, self.worth, ones, column))

    @cached_property
    def search(self) -> Search:
        """What asks solvers, and knows what the rules plainly mean."""
        return Search(self.round, self.worth, self.clock)

    @cached_property
    def _sieve(self) -> Sieve | None:
        try:
            return Sieve(self.program)
        except GivenUp:
            return None

    def best(self, fixed: Fixed | None = None, known: int | None = None, near: frozenset[str] = frozenset()) -> Sets:
        """Return all best sets with these in or out, of very many those that differ least from ``near``.

        ``known``: there is one of so many units.
        """
        self._check_time()
        if self.patience.lasts and self._sieve is not None:
            try:
                found = self._sieve.best(self._columns(fixed), known)
            except GivenUp:
                self.patience.given_up += 1
            else:
                self.patience.answered += 1
                told = sorted(found, key=lambda one: (len(one.chosen ^ near), sorted(one.chosen)))[:CHECKED]
                if all(self.search.allows(one.chosen) for one in told):
                    return Sets(tuple(told), complete=len(told) == len(found))
        return self._solved(fixed)

    def above(self, units: int, fixed: Fixed | None = None, most: int = SETS) -> Sets:
        """Return the sets of ``units`` or more with these in or out, not all of them where there are over ``most``."""
        self._check_time()
        if self.patience.lasts and self._sieve is not None:
            try:
                found, complete = self._sieve.above(units, self._columns(fixed), most), True
            except GivenUp as given_up:
                found, complete = given_up.sets[:most], False
            allowed = tuple(one for one in found if self.search.allows(one.chosen))
            if complete or allowed:
                self.patience.answered += 1
                return Sets(allowed, complete)
            self.patience.given_up += 1
        return self._solved(fixed, units)

    def _columns(self, fixed: Fixed | None) -> dict[int, int]:
        return {self.program.column[id_]: int(inside) for id_, inside in (fixed or {}).items()}

    def _check_time(self) -> None:
        if self.clock.left() == 0:
            raise Unproven

    def _solved(self, fixed: Fixed | None, units: int | None = None) -> Sets:
        """Ask solvers for one set after another, until one is worth less than the first, or than ``units``."""
        columns = self._columns(fixed).items()
        program = self.program.plus(*(Row(((column, 1 - 2 * value),), -value) for column, value in columns))
        sets: tuple[Set, ...] = ()
        while len(sets) < SOLVED:
            found = self._asked(program)
            if found.chosen is None or found.units is None:
                if not sets and not self._agreed(program, found.solver):
                    raise Unproven
                return Sets(sets)
            if units is None and sets and found.units > sets[0].units:
                sets = ()  # what was called best before was not
            least = units if units is not None else sets[0].units if sets else found.units
            if found.units < least:
                return Sets(sets)
            sets = (*sets, Set(found.units, found.chosen))
            program = found.program.plus(self.program.other_than(found.chosen))
        return Sets(sets, complete=False)

    def _asked(self, program: Program) -> Found:
        """Ask one solver after another, until one says what is best, and has seen it to the unit."""
        for solver in self.solvers:
            found = self.search.best(solver, program)
            if found.proven and not found.coarse:
                return found
        raise Unproven

    def _agreed(self, program: Program, solver: str) -> bool:
        """Tell whether another than this solver, too, finds no set at all."""
        others = (self.search.best(other, program, NODES) for other in self.solvers if other.name != solver)
        return any(found.proven and found.chosen is None for found in others)
