"""How a set is spread over the labels and the parties."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.model import Initiative, Round

PARTY = "party"
"""The dimension of the lead's party; no label dimension may have this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One key of a dimension: candidates, how many are not eligible, chosen, and what the chosen ask, in cents.

    ``net`` is the net people of the chosen; None in a round by criteria.
    """

    asked: int
    ineligible: int
    selected: int
    ask: int
    net: Fraction | None = None


def spread(
    round_: Round,
    chosen: Collection[str],
    ineligible: Collection[str],
    net: Mapping[str, Fraction] | None = None,
) -> Mapping[str, Mapping[str, Share]]:
    """Return dimension → key → share, in the round's order; an initiative with several keys counts under each.

    ``net`` has the net people of each initiative.
    """
    dimensions: dict[str, Collection[str]] = dict(round_.labels)
    if any(partner.party for partner in round_.partners.values()):
        dimensions[PARTY] = round_.parties
    return {
        dimension: {
            key: _share([i for i in round_.initiatives if key in _keys(dimension, i, round_)], chosen, ineligible, net)
            for key in keys
        }
        for dimension, keys in dimensions.items()
    }


def _keys(dimension: str, initiative: Initiative, round_: Round) -> Collection[str]:
    if dimension != PARTY:
        return initiative.labels.get(dimension, ())
    lead = round_.partners.get(initiative.lead or "")
    return (lead.party,) if lead and lead.party else ()


def _share(
    members: list[Initiative],
    chosen: Collection[str],
    ineligible: Collection[str],
    net: Mapping[str, Fraction] | None,
) -> Share:
    inside = [i for i in members if i.id in chosen]
    return Share(
        asked=len(members),
        ineligible=sum(i.id in ineligible for i in members),
        selected=len(inside),
        ask=sum(i.ask_cents for i in inside),
        net=None if net is None else sum((net[i.id] for i in inside), Fraction(0)),
    )
