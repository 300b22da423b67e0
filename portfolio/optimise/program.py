"""The integer program: columns, most of them 0 or 1, one objective to maximise, and rows that remember their rule."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import floor, gcd, lcm
from typing import Literal

HANDED_AT_MOST = 10**12
"""Coefficients above this are handed to a solver rounded outwards: doubles and text files still hold these exactly."""

VALUE_HANDED_AT_MOST = 10**7
"""The same for rows on the value: above this solvers were seen to answer wrongly (method: value rows)."""


Side = Literal["at_least", "at_most"]


@dataclass(frozen=True, slots=True)
class Row:
    """``Σ coefficient·column ≤ at_most`` in integers; ``rule`` names where it comes from, None for links and cuts.

    ``handed_at_most`` is the largest coefficient that a solver gets to see of it; ``side`` is the bound of the rule
    that it keeps, where the rule has bounds.
    """

    terms: tuple[tuple[int, int], ...]
    at_most: int
    rule: str | None = None
    handed_at_most: int = HANDED_AT_MOST
    side: Side | None = None

    def holds(self, values: Sequence[int]) -> bool:
        """Tell whether the columns' values satisfy it, in exact arithmetic."""
        return sum(coefficient * values[column] for column, coefficient in self.terms) <= self.at_most

    def handed(self) -> "Row":
        """Return what a solver gets: itself, or rounded outwards (nothing that satisfies it is lost)."""
        largest = max((abs(coefficient) for _, coefficient in self.terms), default=0)
        if largest <= self.handed_at_most:
            return self
        step = -(-largest // self.handed_at_most)
        terms = tuple((column, coefficient // step) for column, coefficient in self.terms)
        return replace(self, terms=tuple(t for t in terms if t[1]), at_most=self.at_most // step)

    def cut(self, values: Sequence[int]) -> "Row":
        """Return a row that ``values``, which break this one, break too and that nothing satisfying this one breaks.

        As long as no column that adds leaves and no column that takes off enters, this row stays broken. So one must:
        over a budget, one of the set leaves; under a minimum, one from outside enters.
        """
        leave = [column for column, coefficient in self.terms if coefficient > 0 and values[column]]
        enter = [column for column, coefficient in self.terms if coefficient < 0 and not values[column]]
        return Row((*((c, 1) for c in leave), *((c, -1) for c in enter)), len(leave) - 1)


def row(
    rule: str | None, amounts: Iterable[tuple[int, Fraction | int]], at_most: Fraction | int, side: Side | None = None
) -> Row:
    """Make the tightest integer row of ``Σ amount·column ≤ at_most``: divided by its gcd, the bound rounded inwards."""
    exact = [(column, Fraction(amount)) for column, amount in amounts if amount]
    scale = lcm(*(amount.denominator for _, amount in exact))
    whole = [(column, int(amount * scale)) for column, amount in exact]
    divisor = gcd(*(coefficient for _, coefficient in whole)) or 1
    return Row(tuple((c, a // divisor) for c, a in whole), floor(Fraction(at_most) * scale / divisor), rule, side=side)


@dataclass(frozen=True)
class Program:
    """Maximise the objective over the rows.

    The first columns are the initiatives ``ids``; each further one belongs to a bonus and is 1 exactly when all of its
    members (columns of initiatives) are.
    """

    ids: tuple[str, ...]
    bonuses: tuple[tuple[int, ...], ...]
    objective: tuple[int, ...]
    rows: tuple[Row, ...]

    @property
    def uppers(self) -> tuple[int, ...]:
        """The upper bound of every column; all are integers from 0."""
        return (1,) * len(self.objective)

    @cached_property
    def column(self) -> Mapping[str, int]:
        """The column of each initiative."""
        return {id_: column for column, id_ in enumerate(self.ids)}

    def values(self, chosen: Collection[str]) -> tuple[int, ...]:
        """Return the value of every column for a set of initiatives."""
        inside = [int(id_ in chosen) for id_ in self.ids]
        return (*inside, *(int(all(inside[member] for member in members)) for members in self.bonuses))

    def chosen(self, values: Sequence[int]) -> frozenset[str]:
        """Return the set of initiatives that the values of the columns mean."""
        return frozenset(id_ for id_, value in zip(self.ids, values, strict=False) if value)

    def of(self, chosen: Collection[str]) -> int:
        """Return the objective of a set."""
        return sum(units * value for units, value in zip(self.objective, self.values(chosen), strict=True))

    def broken(self, values: Sequence[int]) -> tuple[Row, ...]:
        """Return the rows that the values break."""
        return tuple(r for r in self.rows if not r.holds(values))

    def plus(self, *rows: Row) -> "Program":
        """Return the program with more rows."""
        return replace(self, rows=(*self.rows, *rows))

    def without(self, rules: Collection[str]) -> "Program":
        """Return the program without the rows of these rules."""
        return replace(self, rows=tuple(r for r in self.rows if r.rule not in rules))

    def with_only(self, rules: Collection[str]) -> "Program":
        """Return the program with the rows of these rules alone, and those of no rule."""
        return replace(self, rows=tuple(r for r in self.rows if r.rule is None or r.rule in rules))

    def maximising(self, weights: Mapping[str, int]) -> "Program":
        """Return the program with another objective over the initiatives; those not named weigh nothing."""
        objective = tuple(weights.get(id_, 0) for id_ in self.ids)
        return replace(self, objective=objective + (0,) * len(self.bonuses))

    def worth_at_least(self, units: int) -> Row:
        """Return the row that keeps the present objective at ``units`` or more."""
        amounts = ((column, -units_) for column, units_ in enumerate(self.objective))
        return replace(row(None, amounts, -units), handed_at_most=VALUE_HANDED_AT_MOST)

    def other_than(self, chosen: Collection[str]) -> Row:
        """Return the row that only this one set of initiatives breaks."""
        terms = tuple((column, 1 if id_ in chosen else -1) for column, id_ in enumerate(self.ids))
        return Row(terms, len(chosen) - 1)
