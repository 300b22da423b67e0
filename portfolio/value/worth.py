"""What the value rooms hand on: the worth of every initiative and bonus, exact and in integer units."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from portfolio.value.chain import Chain
from portfolio.value.shrinkage import Priors


@dataclass(frozen=True, kw_only=True)
class Worth:
    """``own`` is the value before, ``added`` after what continues elsewhere is taken off, in natural units.

    ``units`` and ``bonus_units`` are the integers of the objective, natural value times ``scale``; ``rounded`` says
    that they are not exact. ``bonuses`` is rule name → the ids that must all be chosen. In a round by outcomes
    ``chains`` has the way to each value, by id, and ``priors`` what its rates were drawn to.
    """

    own: Mapping[str, Fraction]
    added: Mapping[str, Fraction]
    units: Mapping[str, int]
    scale: int
    rounded: bool = False
    bonuses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bonus_units: Mapping[str, int] = field(default_factory=dict)
    chains: Mapping[str, Chain] | None = None
    priors: Priors | None = None

    def of(self, chosen: Collection[str]) -> int:
        """Return V of a set in integer units, bonuses included."""
        inside = frozenset(chosen)
        return sum(self.units[id_] for id_ in inside) + sum(
            self.bonus_units[name] for name, ids in self.bonuses.items() if ids <= inside
        )

    def natural(self, units: int) -> Fraction:
        """Turn integer units back into the natural unit."""
        return Fraction(units, self.scale)


def half_up(number: Fraction) -> int:
    """Round to the nearest integer, halves up."""
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)
