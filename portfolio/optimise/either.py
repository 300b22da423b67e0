"""What either of two rounds allows, of the same initiatives: of each pair of rows the one with more room."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property

from portfolio.optimise.finder import Finder
from portfolio.optimise.program import Program, Row
from portfolio.optimise.prove import Search


class Either(Finder):
    """Answers about the sets with ``inside`` that keep, of each pair of rows, that of one round or of the other.

    The rounds differ in bounds and in what ``inside``, eligible in some round in between, cost, ask and bring. No set
    that such a round allows is missed, as long as each row changes steadily from the one to the other.
    """

    def __init__(self, one: Finder, other: Finder, inside: Collection[str]) -> None:
        super().__init__(one.round, one.worth, one.clock, *one.solvers)
        self.patience = one.patience
        self._pair, self._inside = (one, other), inside

    @cached_property
    def program(self) -> Program:
        """The first program, with the looser of each pair of rows."""
        one, other = self._pair
        columns = frozenset(one.program.column[id_] for id_ in self._inside)
        (shut, rows), (_, others) = _parts(one), _parts(other)
        kept = (row for row in shut if columns.isdisjoint(column for column, _ in row.terms))
        looser = (_looser(a, b, columns) for a, b in zip(rows, others, strict=True))
        return replace(one.program, rows=(*kept, *looser))

    @cached_property
    def search(self) -> Search:
        """What asks solvers; these are the rules of no round, so the rows say what is allowed."""
        return _Rows(self.round, self.worth, self.clock, self.program)


@dataclass(frozen=True)
class _Rows(Search):
    program: Program

    def allows(self, chosen: frozenset[str]) -> bool:
        return not self.program.broken(self.program.values(chosen))


def _parts(finder: Finder) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return the rows that keep out who is not eligible, which come first, and the others."""
    count = sum(map(len, finder.grounds.values()))
    return finder.program.rows[:count], finder.program.rows[count:]


def _looser(one: Row, other: Row, inside: Collection[int]) -> Row:
    """Return the row that leaves the others more room when all of ``inside`` are there."""
    if one == other:
        return one
    (size, room), (other_size, other_room) = _rest(one, inside), _rest(other, inside)
    return one if room * other_size >= other_room * size else other


def _rest(row: Row, inside: Collection[int]) -> tuple[int, int]:
    """Return the scale of a row, the first coefficient of the others, and the room that is left for them."""
    taken = sum(coefficient for column, coefficient in row.terms if column in inside)
    return next((abs(c) for column, c in row.terms if column not in inside), 1), row.at_most - taken
