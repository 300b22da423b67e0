"""A round as it is after reading: frozen, resolved, exact. Money is integer cents, shares and weights fractions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Literal

from portfolio.findings import Nowhere, Place
from portfolio.rules import FREE, Bounds, Rule, Selector

ALL = "all"
"""The one period of a round without periods, and the key of a budget that is one amount."""

Amount = Mapping[str, int]
"""Cents per period; a period that is not there is 0."""

Language = Literal["nl", "en"]
Status = Literal["committed", "pledged", "applied", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund:
    """A purse with a budget in cents per period (``{ALL: …}`` where it is one amount), or decided elsewhere.

    ``budget`` is None only elsewhere. ``reserved`` has the same keys as ``budget``. ``pays_at_most`` is a share of
    eligible cost, ``ask`` bounds one application in cents, ``only`` selects who may ask.
    """

    id: str
    title: str
    budget: Amount | None
    reserved: Amount = field(default_factory=dict)
    carry: bool = False
    elsewhere: bool = False
    pays_at_most: Fraction | None = None
    ask: Bounds = FREE
    only: Selector | None = None
    basis: str | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CofinancingTerms:
    """What the others must bring, and what of it counts for the two shares."""

    counts: frozenset[Status] = frozenset({"committed", "pledged", "applied"})
    each_at_least: Fraction | None = None
    together_at_least: Fraction | None = None
    in_kind: Literal["fully", "up_to_cash", "not"] = "fully"
    hour_at_most: int | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation that leads, takes part or pays; ``brings_at_most`` in cents over all chosen initiatives."""

    id: str
    title: str
    party: str | None = None
    brings_at_most: int | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One of the equal partners and its weight per outcome or criterion (left out: 0)."""

    id: str
    title: str
    weights: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """A group by distance to the labour market; ``deadweight`` is what would have happened anyway.

    ``title`` is None for a default group that the round does not name. ``given`` says whether the round itself
    set the deadweight.
    """

    id: str
    title: str | None
    deadweight: Fraction
    definition: str | None = None
    given: bool = False


DISTANCES: tuple[Distance, ...] = tuple(
    Distance(id=key, title=None, deadweight=Fraction(percent, 100))
    for key, percent in (("near", 80), ("middle", 60), ("far", 40), ("working", 80))
)
"""The default groups in their order; the sizes are judgement (aanname)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A result and what one more person with it is worth, in the round's unit of value."""

    id: str
    title: str
    weight: Fraction
    definition: str | None = None
    retention: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A prior: its mean and its strength in people."""

    rate: Fraction
    strength: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """The fixed priors of one outcome and distance (or ALL)."""

    placed: Rate | None = None
    kept: Rate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What the round itself says about the chain of value; None where it leaves the default."""

    displacement: Fraction | None = None
    displacement_by: Mapping[str, Mapping[str, Fraction]] = field(default_factory=dict)
    delivery_rate: Fraction | None = None
    delivery_strength: Fraction | None = None
    evidence: Mapping[int, Fraction] = field(default_factory=dict)
    shrinkage: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Value by outcomes; ``prior`` per outcome and distance. ``unit`` is None where the default word is meant."""

    unit: str | None
    outcomes: Mapping[str, Outcome]
    assumptions: Assumptions = Assumptions()
    prior: Mapping[str, Mapping[str, Prior]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A criterion of the weighted sum; anchored when ``worst`` and ``best`` (``from`` and ``to``) are given."""

    id: str
    title: str
    weight: Fraction
    at_least: Fraction | None = None
    worst: Fraction | None = None
    best: Fraction | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Value by criteria; ``at_least`` is the minimum before what continues elsewhere is taken off."""

    unit: str | None
    criteria: Mapping[str, Criterion]
    at_least: Fraction | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """One line of cofinancing, cents per period; ``payer`` is None only where it is open."""

    payer: str | None
    cash: Amount
    in_kind: Amount
    status: Status
    hours: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotEligible:
    """A part of the cost, in cents, that funds with ``pays_at_most`` do not count."""

    cents: int
    because: Literal["spent", "regular", "vat", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """People planned to start, and to achieve (compared with, never valued)."""

    start: int
    achieve: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Comparable people without the initiative."""

    started: int
    achieved: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was measured before: one line per outcome and year, in ``unit``."""

    outcome: str
    year: int
    started: int
    planned: int | None = None
    achieved: int = 0
    observed: int = 0
    retained: int = 0
    compared: Compared | None = None
    level: int = 0
    unit: Literal["people", "trajectories", "arrangements"] = "people"
    people_per: Fraction | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How well the approach was shown to work elsewhere, on the Maryland scale 0..5."""

    level: int
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Continues:
    """What of the results would go on if it is not chosen: where, with whom, and which share."""

    route: Literal["region", "national", "partner", "stop"] = "stop"
    receiver: str | None = None
    share: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Who assessed an initiative, when and why, and which of its keys now hold the assessors' word."""

    by: str
    on: date | None
    because: str
    keys: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """One candidate. ``ask`` is fund → cents per period; ``cost`` is cents per period; ``uses`` capacity → number.

    ``distance_assumed``: nobody said it, and the group with the highest deadweight stands in.
    """

    id: str
    title: str
    cost: Amount
    ask: Mapping[str, Amount]
    periods: tuple[str, ...] = (ALL,)
    summary: str | None = None
    reference: str | None = None
    received: date | None = None
    lead: str | None = None
    partners: tuple[str, ...] = ()
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    not_eligible: tuple[NotEligible, ...] = ()
    cofinancing: tuple[Contribution, ...] = ()
    plan: Mapping[str, Plan] = field(default_factory=dict)
    results: tuple[Result, ...] = ()
    distance: str | None = None
    distance_assumed: bool = False
    evidence: Evidence | None = None
    scores: Mapping[str, Fraction] = field(default_factory=dict)
    continues: Continues = Continues()
    uses: Mapping[str, Fraction] = field(default_factory=dict)
    variant_of: str | None = None
    note: str | None = None
    assessment: Assessment | None = None
    place: Place = field(default=Nowhere(), compare=False, repr=False)

    @property
    def cost_cents(self) -> int:
        """The total cost."""
        return sum(self.cost.values())

    @property
    def ask_cents(self) -> int:
        """What it asks of all funds together, here and elsewhere."""
        return sum(sum(amount.values()) for amount in self.ask.values())

    def asks(self, fund: str) -> int:
        """Return what it asks of one fund over all periods, in cents."""
        return sum(self.ask.get(fund, {}).values())

    @property
    def cofinancing_cents(self) -> int:
        """All listed cofinancing, in cash and in kind, whatever its status."""
        return sum(sum(line.cash.values()) + sum(line.in_kind.values()) for line in self.cofinancing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """How many may be chosen, and whether the optimum or the ranking is the proposal."""

    bounds: Bounds = FREE
    by: Literal["optimum", "ranking"] = "optimum"
    when_full: Literal["skip", "stop"] = "skip"
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """A draw that anyone can repeat: the order is the SHA-256 of ``text`` + id."""

    text: str
    drawn_by: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The application window, both days included."""

    first: date | None
    last: date | None
    place: Place = field(default=Nowhere(), compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Round:
    """Everything the files of a round say. ``initiatives`` ascend by id; ``off`` names rules and groups switched off.

    ``rules`` holds the round's rules and the decisions; every generator of conditions leaves out what is ``off``.
    """

    id: str
    value: Outcomes | Criteria
    funds: Mapping[str, Fund]
    initiatives: tuple[Initiative, ...]
    title: str = ""
    language: Language = "nl"
    note: str | None = None
    vat: Literal["excluded", "included"] | None = None
    periods: tuple[str, ...] = (ALL,)
    window: Window | None = None
    select: Select = Select()
    ties: tuple[Literal["ask", "lot"], ...] = ()
    lot: Lot | None = None
    cofinancing: CofinancingTerms = CofinancingTerms()
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    partners: Mapping[str, Partner] = field(default_factory=dict)
    parties: Mapping[str, Party] = field(default_factory=dict)
    distances: Mapping[str, Distance] = field(default_factory=lambda: {d.id: d for d in DISTANCES})
    rules: tuple[Rule, ...] = ()
    off: frozenset[str] = frozenset()
    place: Place = field(default=Nowhere(), compare=False, repr=False)

    @cached_property
    def by_id(self) -> Mapping[str, Initiative]:
        """Initiatives by their id."""
        return {initiative.id: initiative for initiative in self.initiatives}

    @cached_property
    def active_rules(self) -> tuple[Rule, ...]:
        """The rules whose name and group are not switched off."""
        return tuple(r for r in self.rules if r.name not in self.off and r.group not in self.off)
