"""Shrinkage: a rate measured on few people is drawn towards the mean of its kind.

Whoever picks the best of many noisy figures picks luck along with merit (the optimizer's curse: Smith & Winkler 2006,
Management Science 52(3):311). The rate of each initiative is therefore that of a beta-binomial model whose mean and
strength come from all initiatives of its outcome and distance, by moments (Kleinman 1973, JASA 68:46).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from itertools import product
from typing import Literal

from portfolio.model import ALL, Outcomes, Round
from portfolio.model import Prior as Fixed
from portfolio.value.measured import Measured, Tally

MEAN = Fraction(1, 2)
"""The mean where nothing at all was measured; judgement."""
STRENGTH = Fraction(20)
"""The strength, in people, where the spread between initiatives cannot be estimated; judgement."""
ENOUGH_INITIATIVES, ENOUGH_PEOPLE = 8, 100
"""What it takes to estimate a mean and a strength."""
CORRELATION = (Fraction(1, 1000), Fraction(1, 2))
"""The bounds of the estimated correlation ρ: strengths from 1 to 999 people."""


class Basis(StrEnum):
    """Where a prior comes from: fixed in the round, or pooled over it, down to what was assumed."""

    FIXED = "fixed"
    FIXED_FOR_ALL = "fixed_for_all"
    DISTANCE = "distance"
    OUTCOME = "outcome"
    TOO_FEW = "too_few"
    NO_SPREAD = "no_spread"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """A mean μ and its strength M in people, where they come from, and on how many initiatives and people they rest.

    ``TOO_FEW`` is the mean over all distances with the assumed strength; ``NO_SPREAD`` has both too, where those of
    one distance would be enough but are all 0, all 1 or all alone; ``NOTHING`` is the assumed mean and strength.
    """

    mean: Fraction = MEAN
    strength: Fraction = STRENGTH
    basis: Basis = Basis.NOTHING
    initiatives: int = 0
    people: Fraction = Fraction(0)

    def rate(self, tally: Tally) -> Fraction:
        """Return the rate of a tally, drawn to this prior."""
        return shrunken(tally, self.mean, self.strength)

    def guesses(self, tally: Tally) -> bool:
        """Tell whether the assumed mean has a say in the rate of a tally."""
        return self.basis is Basis.NOTHING and (self.strength > 0 or tally.tries == 0)


Aspect = Literal["placed", "kept"]
"""Placed of those who started, or kept of those who were followed."""

Priors = Mapping[tuple[Aspect, str, str], Prior]
"""The prior per aspect, outcome and distance."""


def shrunken(tally: Tally, mean: Fraction, strength: Fraction) -> Fraction:
    """Return (hits + M·μ) / (tries + M), the mean of the posterior Beta; μ where both tries and M are 0."""
    weight = tally.tries + strength
    return (tally.hits + strength * mean) / weight if weight else mean


def strength(tallies: Collection[Tally]) -> Fraction | None:
    """Return M = 1/ρ − 1 by the moments of Kleinman 1973; None where the denominator of ρ is not above 0.

    With N = Σn, μ = Σk/N, S = Σ n(k/n − μ)² over t tallies with tries:
    ρ = (S − μ(1−μ)(t−1)) / (μ(1−μ)(N − Σn²/N − (t−1))), within the bounds of ``CORRELATION``.
    """
    total = sum(tallies, Tally())
    mean = total.hits / total.tries
    variance = mean * (1 - mean)
    spread = sum((t.tries * (t.hits / t.tries - mean) ** 2 for t in tallies), Fraction(0))
    between = len(tallies) - 1
    squares = sum((t.tries**2 for t in tallies), Fraction(0))
    denominator = variance * (total.tries - squares / total.tries - between)
    if denominator <= 0:
        return None
    low, high = CORRELATION
    correlation = min(max((spread - variance * between) / denominator, low), high)
    return 1 / correlation - 1


def pooled(near: Sequence[Tally], every: Sequence[Tally]) -> Prior:
    """Return the prior of a class from its own tallies (``near``), else from those of all distances (``every``).

    Where even these are too few, or where all are alike, the strength is assumed around the mean of all distances.
    """
    for tallies, basis in ((_tried(near), Basis.DISTANCE), (_tried(every), Basis.OUTCOME)):
        total = sum(tallies, Tally())
        if len(tallies) >= ENOUGH_INITIATIVES and total.tries >= ENOUGH_PEOPLE:
            found = strength(tallies)
            return _prior(_tried(every), STRENGTH, Basis.NO_SPREAD) if found is None else _prior(tallies, found, basis)
    return _prior(tallies, STRENGTH, Basis.TOO_FEW) if tallies else Prior()


def priors(round_: Round, value: Outcomes, measured: Mapping[str, Mapping[str, Measured]], *, shrink: bool) -> Priors:
    """Return the prior of every class: those the round fixes, if it fixes any, else pooled over its initiatives.

    ``measured`` is per initiative and outcome. Without shrinking every strength is 0, so that raw rates count and the
    mean stands in only where nobody was counted.
    """
    known: dict[tuple[Aspect, str, str], Prior] = {}
    for outcome in value.outcomes.values():
        lines = [(i.distance, measured[i.id][outcome.id]) for i in round_.initiatives if outcome.id in measured[i.id]]
        aspects: tuple[Aspect, ...] = ("placed", "kept") if outcome.retention else ("placed",)
        for aspect, distance in product(aspects, round_.distances):
            near = [_tally(line, aspect) for where, line in lines if where == distance]
            every = [_tally(line, aspect) for _, line in lines]
            found = _fixed(value.prior, aspect, outcome.id, distance) if value.prior else pooled(near, every)
            known[aspect, outcome.id, distance] = found if shrink else replace(found, strength=Fraction(0))
    return known


def _tally(line: Measured, aspect: Aspect) -> Tally:
    return line.placed if aspect == "placed" else line.kept


def _tried(tallies: Sequence[Tally]) -> list[Tally]:
    return [tally for tally in tallies if tally.tries > 0]


def _prior(tallies: Collection[Tally], strong: Fraction, basis: Basis) -> Prior:
    total = sum(tallies, Tally())
    return Prior(
        mean=total.hits / total.tries, strength=strong, basis=basis, initiatives=len(tallies), people=total.tries
    )


def _fixed(fixed: Mapping[str, Mapping[str, Fixed]], aspect: Aspect, outcome: str, distance: str) -> Prior:
    for key, basis in ((distance, Basis.FIXED), (ALL, Basis.FIXED_FOR_ALL)):
        both = fixed.get(outcome, {}).get(key, Fixed())
        found = both.placed if aspect == "placed" else both.kept
        if found is not None:
            return Prior(mean=found.rate, strength=found.strength, basis=basis)
    return Prior()
