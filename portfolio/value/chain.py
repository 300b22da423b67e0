"""The chain from planned people to value as data: every step, every factor, and what each factor rests on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from portfolio.model import Result
from portfolio.value.measured import Measured, Tally
from portfolio.value.shrinkage import Aspect, Prior


class Waterfall(NamedTuple):
    """The steps, all exact: people up to ``net``, people weighted by evidence in ``credited``, then units of value.

    ``net`` and what follows may be negative, where a comparison did better.
    """

    planned: Fraction = Fraction(0)
    delivered: Fraction = Fraction(0)
    placed: Fraction = Fraction(0)
    sustained: Fraction = Fraction(0)
    net: Fraction = Fraction(0)
    credited: Fraction = Fraction(0)
    weighted: Fraction = Fraction(0)
    additional: Fraction = Fraction(0)


def total(waterfalls: Iterable[Waterfall]) -> Waterfall:
    """Add waterfalls up step by step."""
    return Waterfall(*(sum(step, Fraction(0)) for step in zip(*waterfalls, strict=True)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One outcome of an initiative: its steps and its own factors.

    ``placed_rate`` is p̃ and ``kept_rate`` q̃ (1 without retention), with the priors they were drawn to;
    ``compared_rate`` is c̃, None where the assumed deadweight counts; ``evidence`` is f, and ``levels`` has the share
    of each level in it.
    """

    outcome: str
    steps: Waterfall
    measured: Measured
    placed_prior: Prior
    kept_prior: Prior | None
    placed_rate: Fraction
    kept_rate: Fraction
    compared_rate: Fraction | None
    evidence: Fraction
    levels: Mapping[int, Fraction]

    @property
    def rates(self) -> tuple[tuple[Aspect, Prior, Tally], ...]:
        """Each measured rate: what of, its prior, and what was measured."""
        placed: tuple[Aspect, Prior, Tally] = ("placed", self.placed_prior, self.measured.placed)
        return (placed,) if self.kept_prior is None else (placed, ("kept", self.kept_prior, self.measured.kept))


@dataclass(frozen=True, slots=True)
class Displacement:
    """The share h of others who lose their place; ``label`` is the dimension and label it comes from, if any."""

    share: Fraction
    label: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Nearer:
    """What the same initiative would add if its people stood one distance nearer, in natural units."""

    distance: str
    value: Fraction


@dataclass(frozen=True, kw_only=True)
class Chain:
    """One initiative: a link per planned outcome, in the round's order, and the factors they share.

    ``delivery`` is φ̃, and ``delivered`` the starters out of the planned ones behind it. ``uncounted`` are the result
    lines in a unit that cannot be turned into people.
    """

    id: str
    distance: str
    deadweight: Fraction
    displacement: Displacement
    delivery: Fraction
    delivered: Tally
    continues: Fraction
    links: tuple[Link, ...]
    uncounted: tuple[Result, ...] = ()
    nearer: Nearer | None = None

    @cached_property
    def steps(self) -> Waterfall:
        """All outcomes together."""
        return total(link.steps for link in self.links)


def per_net_person(cents: int, net: Fraction) -> Fraction | None:
    """Return the cents asked per net person; None where nobody is helped on balance, and a price means nothing."""
    return cents / net if net > 0 else None
