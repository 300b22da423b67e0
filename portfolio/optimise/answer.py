"""What the optimiser hands on."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from portfolio.findings import Place
from portfolio.rules import Bounds, Unit


class Status(StrEnum):
    """What is known: proven best, found but not proven, proven impossible, or nothing."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One reason why an initiative is not eligible: the generated name of the rule, and its figures.

    ``left`` is what the initiative has and ``bounds`` what is asked, both in ``unit``; None where no number is meant.
    """

    rule: str
    basis: str | None = None
    unit: Unit | None = None
    left: Fraction | None = None
    bounds: Bounds | None = None
    place: Place


Form = Literal[
    "applications",
    "select",
    "value",
    "criterion",
    "fund",
    "fund pays_at_most",
    "fund ask",
    "fund only",
    "cofinancing",
    "partner",
    "variants",
    "count",
    "total",
    "share",
    "requires",
    "exclusive",
    "together",
    "must",
    "must_not",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleState:
    """How one named rule stands with a set: ``left`` against ``bounds`` in ``unit``, in its plain meaning."""

    name: str
    form: Form
    holds: bool
    left: Fraction | None
    bounds: Bounds
    unit: Unit
    group: str | None = None
    basis: str | None = None
    decision: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Impossibility:
    """An arithmetic reason why no set can satisfy the rules, seen without a solver.

    ``kind``: ``not_eligible`` (a must on an initiative that is not eligible), ``over`` (musts above an upper bound),
    ``under`` (all members together below a minimum), ``crossed`` (disjoint minima above a count), ``forced_apart``
    (musts that exclude each other or lack what they require). ``rules`` are the names involved, ``ids`` who is meant.
    """

    kind: Literal["not_eligible", "over", "under", "crossed", "forced_apart"]
    rules: tuple[str, ...]
    ids: tuple[str, ...] = ()
    left: Fraction | None = None
    bound: Fraction | None = None
    unit: Unit = "count"
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """A change of one rule: a bound (of a fund: the budget) moved from ``now`` to ``to``, both in ``unit``.

    ``drop`` takes a rule away that has no bound; ``waive`` takes one of eligibility away for ``ids`` alone.
    ``least``: proven that with the other rules as they are no smaller change of this one suffices, to the cent or
    whole unit, or to a thousandth where there are no whole ones.
    """

    name: str
    form: Form
    change: Literal["at_least", "at_most", "exactly", "drop", "waive"]
    now: Fraction | None = None
    to: Fraction | None = None
    unit: Unit = "count"
    ids: tuple[str, ...] = ()
    least: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxations:
    """What makes an impossible round possible: the ``smallest`` changes together, and each ``single`` one that does.

    ``proven``: no other changes together weigh less. ``complete``: proven that no other rule suffices alone, and that
    each that does needs no smaller change.
    """

    smallest: tuple[Relaxation, ...] = ()
    proven: bool = False
    single: tuple[Relaxation, ...] = ()
    complete: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """On whose word, whether checked; ``bound`` in integer units, ``agrees`` None without a second opinion.

    ``exact``: besides, an exact search of our own found no better set, so that no solver has to be believed.
    """

    solver: str
    bound: int | None
    checked: bool
    second_solver: str | None = None
    agrees: bool | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The set and what is proven about it.

    ``second_best`` is in integer units, None where no other set exists or it is unknown. ``equal`` are the optimal
    sets found when there is more than one, the printed one first; ``equal_capped`` says that there may be more.
    ``left_over`` are those of them between which the ask does not decide (again ``left_over_capped``): all where the
    round does not look at it.
    ``tie_break`` says what decided between them; None with several equal sets: nothing did.
    ``conflict_least``: there was time to leave out of the conflict every rule that is not needed for it.
    ``besides``: musts that are not eligible, with the other rules that stand in their way once they are excepted.
    """

    status: Status
    selected: frozenset[str] | None = None
    units: int | None = None
    unique: bool | None = None
    second_best: int | None = None
    equal: tuple[frozenset[str], ...] = ()
    equal_capped: bool = False
    left_over: tuple[frozenset[str], ...] = ()
    left_over_capped: bool = False
    tie_break: Literal["ask", "lot", "stopped"] | None = None
    proof: Proof
    impossible: tuple[Impossibility, ...] = ()
    conflict: tuple[str, ...] = ()
    conflict_least: bool = True
    besides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    relaxations: Relaxations | None = None

    def put_out_by(self, id_: str) -> Literal["ask", "lot", "stopped"] | None:
        """Return what decided that an initiative of another equal set is out: the ask where no set left over has it."""
        fewer = not self.left_over_capped and len(self.left_over) < len(self.equal)
        return "ask" if fewer and not any(id_ in chosen for chosen in self.left_over) else self.tie_break


def in_order(chosen: Collection[str]) -> tuple[str, ...]:
    """Return ids ascending by code point."""
    return tuple(sorted(chosen))
