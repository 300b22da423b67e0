"""What a letter to one applicant leaves out: whatever names another initiative of the round, or tells its amounts."""

import re
from collections.abc import Iterable, Iterator

from portfolio.model import Initiative, Round
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Basis, Prior

ENOUGH_OTHERS = 3
"""A mean over fewer other initiatives could give one of them away."""

_AGREED = frozenset({Basis.FIXED, Basis.FIXED_FOR_ALL, Basis.NOTHING})
"""Means that the round or the method sets, and nobody measured."""

LEAST_REFERENCE = 4
"""A reference of fewer digits, and nothing else, is no name: too many other numbers look like it."""

_AMOUNT = re.compile(
    r"(?<!\d)(?<!\d[.,])(?P<whole>\d{1,3}(?:[., _'\u00a0\u202f]\d{3})+|\d+)(?:[.,](?P<cents>\d{1,2}))?(?![.,]?\d)"
)


class Discretion:
    """Tells what may stand in the letter of one initiative."""

    def __init__(self, initiative: Initiative, round_: Round) -> None:
        others = [i for i in round_.initiatives if i.id != initiative.id]
        self._own = {_plain(name) for name in _names(initiative)}
        self._names = _whole({name for i in round_.initiatives for name in _names(i)})
        titles = {id_: partner.title for id_, partner in round_.partners.items()}
        involved = {initiative.lead, *initiative.partners, *(line.payer for line in initiative.cofinancing)}
        leads = {i.lead for i in others if i.lead} - involved
        self._partners = _whole({name for id_ in leads for name in (id_, titles.get(id_, id_))})
        self._amounts = {cents for i in others for cents in (i.ask_cents, i.cost_cents) if cents}
        self._amounts -= {initiative.ask_cents, initiative.cost_cents}

    def names_others(self, text: str) -> bool:
        """Tell whether a text has a title, id or reference of another initiative, as whole words, beside its own."""
        return any(_plain(found[0]) not in self._own for found in self._names.finditer(text.casefold()))

    def figures_of_others(self, text: str) -> bool:
        """Tell whether a text has exactly what another initiative asks or costs."""
        return any(cents in self._amounts for cents in _amounts(text))

    def tells_of_others(self, text: str) -> bool:
        """Tell whether what somebody wrote says of another initiative which it is, who leads it, or its amounts."""
        named = self.names_others(text) or self._partners.search(text.casefold()) is not None
        return named or self.figures_of_others(text)


def _names(initiative: Initiative) -> Iterator[str]:
    """Return what an initiative is known by; a reference that is a short number would be found in any text."""
    yield from (name for name in (initiative.title, initiative.id) if _plain(name))
    reference = _plain(initiative.reference or "")
    if len(reference) >= LEAST_REFERENCE or not reference.isdigit():
        yield from [initiative.reference] if initiative.reference and reference else []


def _plain(name: str) -> str:
    """Return a name without case, spaces, hyphens and the like."""
    return re.sub(r"[\W_]+", "", name.casefold())


def _whole(names: Iterable[str]) -> re.Pattern[str]:
    """Match any of the names that is not a part of a longer word, the longest at each place, however it is spaced."""
    parts = {tuple(re.findall(r"[^\W_]+", name.casefold())) for name in names}
    some = (r"[\W_]*".join(map(re.escape, one)) for one in sorted(parts, key=lambda one: (-len("".join(one)), one)))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(some) or '(?!)'})(?![\w-])")


def _amounts(text: str) -> Iterator[int]:
    """Return every number in a text as an amount in cents, with points, commas or spaces between thousands or none."""
    for found in _AMOUNT.finditer(text):
        yield int(re.sub(r"\D", "", found["whole"])) * 100 + int((found["cents"] or "").ljust(2, "0"))


def pooled(prior: Prior, tally: Tally) -> bool:
    """Tell whether a rate was drawn to, or stands for, a mean over other initiatives of the round."""
    return prior.basis not in _AGREED and (prior.strength > 0 or not tally.tries)


def gives_away(prior: Prior, tally: Tally) -> bool:
    """Tell whether the mean in a rate rests on so few others that it says something of one of them."""
    others = prior.initiatives - (1 if tally.tries else 0)
    return pooled(prior, tally) and 0 < others < ENOUGH_OTHERS
