"""What a letter to one applicant leaves out: whatever names another initiative of the round."""

import re

from portfolio.model import Initiative, Round
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Basis, Prior

ENOUGH_OTHERS = 3
"""A mean over fewer other initiatives could give one of them away."""

_AGREED = frozenset({Basis.FIXED, Basis.FIXED_FOR_ALL, Basis.NOTHING})
"""Means that the round or the method sets, and nobody measured."""


class Discretion:
    """Tells what may stand in the letter of one initiative."""

    def __init__(self, initiative: Initiative, round_: Round) -> None:
        names = {name.casefold() for i in round_.initiatives for name in (i.title, i.id) if name}
        self._own = {initiative.title.casefold(), initiative.id.casefold()}
        self._names = _whole(names)

    def names_others(self, text: str) -> bool:
        """Tell whether a text has the title or id of another initiative, as whole words, beside its own."""
        return any(found[0] not in self._own for found in self._names.finditer(text.casefold()))


def _whole(names: set[str]) -> re.Pattern[str]:
    """Match any of the names that is not a part of a longer word, the longest at each place."""
    some = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{some})(?![\w-])")


def pooled(prior: Prior, tally: Tally) -> bool:
    """Tell whether a rate was drawn to, or stands for, a mean over other initiatives of the round."""
    return prior.basis not in _AGREED and (prior.strength > 0 or not tally.tries)


def gives_away(prior: Prior, tally: Tally) -> bool:
    """Tell whether the mean in a rate rests on so few others that it says something of one of them."""
    others = prior.initiatives - (1 if tally.tries else 0)
    return pooled(prior, tally) and 0 < others < ENOUGH_OTHERS
