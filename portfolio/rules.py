"""What may be chosen: selectors, quantities, bounds and the rules of a round, as plain data."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from portfolio.findings import Nowhere, Place

# --- selectors: which initiatives are meant


@dataclass(frozen=True, slots=True)
class Everything:
    """``all``."""


@dataclass(frozen=True, slots=True)
class Match:
    """``{field: value}`` or ``{field: [values]}``: one of the values is the initiative's.

    ``field`` is id, lead, partner, party, fund, distance or period, else a label dimension.
    """

    field: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Not:
    """``{not: selector}``."""

    of: "Selector"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Several keys in one mapping: all must hold."""

    parts: tuple["Selector", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A list of selectors: any of them."""

    parts: tuple["Selector", ...]


Selector = Everything | Match | Not | AllOf | AnyOf

# --- quantities: what is added up over the chosen ones

Measure = Literal["cost", "ask", "cofinancing", "cash", "in_kind", "uses", "people", "criterion", "value", "count"]
Unit = Literal["cents", "people", "count", "number", "value", "share"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """``ask:lwa.2023`` is ``Quantity("ask", "lwa", "2023")``; ``of`` is a fund, payer, capacity or criterion."""

    measure: Measure
    of: str | None = None
    period: str | None = None

    @property
    def unit(self) -> Unit:
        """In what it is counted: money in cents, value in natural units."""
        match self.measure:
            case "cost" | "ask" | "cofinancing" | "cash" | "in_kind":
                return "cents"
            case "people" | "value" | "count":
                return self.measure
            case "uses" | "criterion":
                return "number"

    def __str__(self) -> str:
        """Write it as people do."""
        return self.measure + (f":{self.of}" if self.of else "") + (f".{self.period}" if self.period else "")


@dataclass(frozen=True, slots=True)
class Bounds:
    """At least and at most, in the unit of what they bound (cents, people, natural value, shares); exact."""

    at_least: Fraction | None = None
    at_most: Fraction | None = None
    exactly: bool = False

    def hold(self, left: Fraction | int) -> bool:
        """Tell whether ``left`` lies within."""
        return (self.at_least is None or left >= self.at_least) and (self.at_most is None or left <= self.at_most)


FREE = Bounds()
"""No bounds at all."""

# --- rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What every rule has: a unique name, a group priced and switched off together, the ground, and its place."""

    name: str
    group: str | None = None
    basis: str | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Named):
    """How many chosen ones the selector may hold."""

    where: Selector
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Total(Named):
    """A sum over the chosen ones that the selector holds."""

    of: Quantity
    where: Selector
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Named):
    """The part of the quantity over the chosen ones in the selector, of the same over all chosen; 0 of 0 satisfies."""

    of: Quantity
    where: Selector
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Requires(Named):
    """If ``when`` is chosen, so is at least one of ``then``."""

    when: str
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusive(Named):
    """At most one of the ids."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Together(Named):
    """All of the ids or none."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus(Named):
    """Extra (or, negative, overlapping) value, in natural units, when all of the ids are chosen."""

    ids: tuple[str, ...]
    value: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Forced(Named):
    """``must`` (inside) or ``must_not``: by whom, when and why; from a rule, from decisions.yaml or a what-if.

    A decision may waive named rules of eligibility, and says who abstained.
    """

    ids: tuple[str, ...]
    inside: bool
    reason: str
    by: str
    on: date | None
    decision: bool = False
    waives: frozenset[str] = frozenset()
    abstained: tuple[str, ...] = ()


Rule = Count | Total | Share | Requires | Exclusive | Together | Bonus | Forced
