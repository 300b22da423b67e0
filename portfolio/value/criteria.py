"""Value by criteria: the weighted sum of scores, anchored where the round gives anchors."""

from fractions import Fraction
from math import lcm

from portfolio.model import Criteria, Criterion, Initiative, Round
from portfolio.rules import Bonus
from portfolio.value.worth import Worth, half_up

EXACT_BELOW = 2**53
"""Sums of the objective's integers stay below this, so that no solver's double loses a unit."""


def score(criterion: Criterion, initiative: Initiative) -> Fraction:
    """Return s_c(i): 0..1 between the anchors ``worst`` and ``best``, else the raw score."""
    raw = initiative.scores[criterion.id]
    if criterion.worst is None or criterion.best is None:
        return raw
    return (raw - criterion.worst) / (criterion.best - criterion.worst)


def worth(round_: Round, value: Criteria) -> Worth:
    """Return vᵢ = Σ w·s(i) and vᵢ·(1 − continues.share), with the least common denominator as scale (method: value)."""
    own = {
        i.id: sum((c.weight * score(c, i) for c in value.criteria.values()), Fraction(0)) for i in round_.initiatives
    }
    added = {i.id: own[i.id] * (1 - i.continues.share) for i in round_.initiatives}
    bonuses = {rule.name: rule for rule in round_.active_rules if isinstance(rule, Bonus)}
    everything = [*added.values(), *(rule.value for rule in bonuses.values())]
    scale, rounded = _scale(everything)
    return Worth(
        own=own,
        added=added,
        units={id_: half_up(v * scale) for id_, v in added.items()},
        scale=scale,
        rounded=rounded,
        bonuses={name: frozenset(rule.ids) for name, rule in bonuses.items()},
        bonus_units={name: half_up(rule.value * scale) for name, rule in bonuses.items()},
    )


def _scale(numbers: list[Fraction]) -> tuple[int, bool]:
    """Return the least common denominator, or the largest power of ten that keeps the sum exact in a double."""
    total = sum((abs(n) for n in numbers), Fraction(0))
    exact = lcm(*(n.denominator for n in numbers))
    if total * exact < EXACT_BELOW:
        return exact, False
    scale = 1
    while total * scale * 10 < EXACT_BELOW:
        scale *= 10
    return scale, True
