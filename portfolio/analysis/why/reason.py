"""Why each initiative is in or out, what would change it, and what every rule costs (method: explanations)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from portfolio.rules import Unit


class Class(StrEnum):
    """What kind of rule keeps an initiative out; ``value`` where no single rule does."""

    NOT_ELIGIBLE = "not_eligible"
    DECISION = "decision"
    MONEY = "money"
    PLACES = "places"
    CAPACITY = "capacity"
    SPREAD = "spread"
    EXCLUSION = "exclusion"
    COFINANCING = "cofinancing"
    VALUE = "value"


class Depth(StrEnum):
    """How much was asked about: ``changes`` leaves out what money would change, ``nothing`` everything."""

    FULL = "full"
    CHANGES = "changes"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOut:
    """The rules that each alone keep an initiative out, the first of them naming the class."""

    kind: Class
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreBudget:
    """So many cents more in one fund, spread over its periods in proportion to the budgets, and it is in."""

    fund: str
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why one initiative is in or out of the best set; units of value are the integer units of the round's Worth.

    Chosen: ``loss`` is what the best set without it is worth less; None with ``indispensable``: there is no such set,
    and ``names`` are rules that see to it. Not chosen: ``gap`` is what the best set with it is worth less; None with
    ``impossible``: there is no such set, and ``names`` says by which rules. ``enters`` and ``leaves`` are what changes
    in the best set when it is forced the other way, itself left out. The rest is for those not chosen:
    ``cheaper_cents`` off cost and ask brings it in (None: no price does), ``more_cofinancing_cents`` moved from its
    asks to committed cash of a new payer does (None: none does), and each of ``more_budget`` does; ``asks`` are the
    funds that were tried for that. ``kept_out_by`` is None for who is chosen.
    """

    id: str
    selected: bool
    loss: int | None = None
    gap: int | None = None
    indispensable: bool = False
    impossible: bool = False
    names: tuple[str, ...] = ()
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    cheaper_cents: int | None = None
    more_cofinancing_cents: int | None = None
    more_budget: tuple[MoreBudget, ...] = ()
    asks: tuple[str, ...] = ()
    kept_out_by: KeptOut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What the best set could be worth more, in units, without a rule, group or override (its name), never below 0.

    ``slack`` is the same for one unit of slack, ``by`` in ``unit`` (10,000 euro or 1% if less, one place, 1% of a
    capacity; money in cents); all three None where a rule has nothing to give way. None in ``dropped``: not known.
    """

    name: str
    dropped: int | None
    slack: int | None = None
    by: Fraction | None = None
    unit: Unit | None = None

    @property
    def binds(self) -> bool:
        """Tell whether the rule costs anything: by its price, not by its slack."""
        return bool(self.dropped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """All reasons and prices of one answer; ``decisions`` is the price of all overrides together, None without any.

    ``complete`` is False where the time ended before everything was known, or not everything was asked about (see
    ``depth``): what is not known is then None or empty.
    """

    reasons: Mapping[str, Reason]
    rules: Mapping[str, Price] = field(default_factory=dict)
    groups: Mapping[str, Price] = field(default_factory=dict)
    overrides: Mapping[str, Price] = field(default_factory=dict)
    decisions: int | None = None
    complete: bool = True
    depth: Depth = Depth.FULL

    @property
    def changes(self) -> tuple[Mapping[str, int | None], Mapping[str, int | None]]:
        """The loss of each who is chosen and the gap of each who is not, in units; None: there is no other way."""
        losses = {id_: one.loss for id_, one in self.reasons.items() if one.selected}
        return losses, {id_: one.gap for id_, one in self.reasons.items() if not one.selected}
