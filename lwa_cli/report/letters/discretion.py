"""What a letter to one applicant leaves out: whatever names another initiative of the round."""

import re
from functools import cached_property

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
        self._own = (initiative.title, initiative.id)
        self._others = [i for i in round_.initiatives if i.id != initiative.id]

    def names_others(self, text: str) -> bool:
        """Tell whether a text has the title or id of another initiative, as whole words, beside its own."""
        return bool(self._named.search(self._itself.sub(" ", text)))

    @cached_property
    def _named(self) -> re.Pattern[str]:
        own = {name.casefold() for name in self._own}
        names = {name for i in self._others for name in (i.title, i.id) if name.casefold() not in own}
        return _whole(names)

    @cached_property
    def _itself(self) -> re.Pattern[str]:
        return _whole(set(self._own))


def _whole(names: set[str]) -> re.Pattern[str]:
    """Match any of the names, the longest first, that is not a part of a longer word; nothing where there is none."""
    some = "|".join(re.escape(name) for name in sorted(filter(None, names), key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{some})(?![\w-])" if some else r"(?!)", re.IGNORECASE)


def pooled(prior: Prior, tally: Tally) -> bool:
    """Tell whether a rate was drawn to, or stands for, a mean over other initiatives of the round."""
    return prior.basis not in _AGREED and (prior.strength > 0 or not tally.tries)


def gives_away(prior: Prior, tally: Tally) -> bool:
    """Tell whether the mean in a rate rests on so few others that it says something of one of them."""
    others = prior.initiatives - (1 if tally.tries else 0)
    return pooled(prior, tally) and 0 < others < ENOUGH_OTHERS
