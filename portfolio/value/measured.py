"""What was measured before, in people: the result lines of an initiative that count, added up per outcome."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from portfolio.model import Initiative, Result

COMPARISON_FROM = 3
"""The level of the Maryland scale from which a comparison may stand in for the assumed deadweight."""


@dataclass(frozen=True, slots=True)
class Tally:
    """``hits`` out of ``tries``, in people."""

    tries: Fraction = Fraction(0)
    hits: Fraction = Fraction(0)

    def __add__(self, other: "Tally") -> "Tally":
        """Take both together."""
        return Tally(self.tries + other.tries, self.hits + other.hits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """All years of one outcome together.

    ``placed`` is achieved out of started (k of n), ``kept`` is retained out of observed (r of m), ``compared`` the
    same as ``placed`` for comparable people, from lines whose own level allows it. ``started`` has people per level.
    """

    placed: Tally = Tally()
    kept: Tally = Tally()
    compared: Tally = Tally()
    started: Mapping[int, Fraction] = field(default_factory=dict)


def people_per(line: Result) -> Fraction | None:
    """Return the people in one unit of a line; None: it cannot be told, and the line never counts."""
    return Fraction(1) if line.unit == "people" else line.people_per


def counted(lines: Iterable[Result]) -> tuple[tuple[Result, Fraction], ...]:
    """Return the lines that count, each with its people per unit."""
    return tuple((line, per) for line in lines if (per := people_per(line)) is not None)


def uncounted(initiative: Initiative) -> tuple[Result, ...]:
    """Return the lines in a unit that cannot be turned into people: to be shown, never counted."""
    return tuple(line for line in initiative.results if people_per(line) is None)


def measured(initiative: Initiative) -> Mapping[str, Measured]:
    """Return what was measured per outcome; an outcome without a line that counts is not there."""
    lines = counted(initiative.results)
    return {
        outcome: _together([(line, per) for line, per in lines if line.outcome == outcome])
        for outcome in {line.outcome for line, _ in lines}
    }


def delivered(initiative: Initiative) -> Tally:
    """Return the starters out of the planned ones, over the lines of all outcomes that say how many were planned."""
    tallies = (
        Tally(line.planned * per, line.started * per)
        for line, per in counted(initiative.results)
        if line.planned is not None
    )
    return sum(tallies, Tally())


def _together(lines: Sequence[tuple[Result, Fraction]]) -> Measured:
    started: dict[int, Fraction] = {}
    for line, per in lines:
        started[line.level] = started.get(line.level, Fraction(0)) + line.started * per
    compared = (line.compared for line, _ in lines if line.compared and line.level >= COMPARISON_FROM)
    return Measured(
        placed=sum((Tally(line.started * per, line.achieved * per) for line, per in lines), Tally()),
        kept=sum((Tally(line.observed * per, line.retained * per) for line, per in lines), Tally()),
        compared=sum((Tally(Fraction(c.started), Fraction(c.achieved)) for c in compared), Tally()),
        started=started,
    )
