"""What the two usual procedures would choose: down a list until nothing more fits (method: the answer, beside it)."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from portfolio.model import Initiative, Round
from portfolio.optimise.check import states
from portfolio.optimise.limits import limits
from portfolio.rules import Forced
from portfolio.value.worth import Worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A set found by going down a list, in the order of the list; ``breaks`` names the rules it does not keep.

    ``listed`` is the whole list: all who are eligible and worth something, forced or not. ``skipped`` has in its order
    who stands on it and could have been taken, with the limits that had too little room left when it was their turn;
    none for those behind the place where the list ended.
    """

    listed: tuple[str, ...]
    selected: tuple[str, ...]
    units: int
    ask_cents: int
    breaks: tuple[str, ...]
    skipped: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def by_value(round_: Round, worth: Worth, eligible: frozenset[str]) -> Ranked:
    """Rank by value, ties by id; skip who passes a limit, or stop there where the round says so."""
    return _down(round_, worth, eligible, lambda i: (False, Fraction(-worth.units[i.id])))


def by_value_per_euro(round_: Round, worth: Worth, eligible: frozenset[str]) -> Ranked:
    """Rank by value per cent asked; who asks nothing stands first, by value; ties by id."""

    def key(initiative: Initiative) -> tuple[bool, Fraction]:
        ask = initiative.ask_cents
        return ask > 0, Fraction(-worth.units[initiative.id], ask or 1)

    return _down(round_, worth, eligible, key)


def _down(
    round_: Round,
    worth: Worth,
    eligible: frozenset[str],
    key: Callable[[Initiative], tuple[bool, Fraction]],
) -> Ranked:
    forced = [rule for rule in round_.active_rules if isinstance(rule, Forced)]
    musts = sorted({id_ for rule in forced if rule.inside for id_ in rule.ids})
    settled = {id_ for rule in forced for id_ in rule.ids}
    room: list[Fraction] = []
    names: list[str] = []
    takes: dict[str, list[tuple[int, Fraction | int]]] = defaultdict(list)
    for limit in limits(round_, worth):
        if limit.bounds.at_most is not None:
            for id_, amount in limit.amounts.items():
                takes[id_].append((len(room), amount))
            names.append(limit.rule)
            room.append(limit.bounds.at_most - sum(limit.amounts.get(id_, 0) for id_ in musts))
    selected = list(musts)
    candidates = [i for i in round_.initiatives if i.id in eligible and worth.units[i.id] > 0]
    listed = sorted(candidates, key=lambda i: (key(i), i.id))
    skipped: dict[str, tuple[str, ...]] = {}
    ended = False
    for initiative in (i for i in listed if i.id not in settled):
        full = tuple(names[cap] for cap, taken in takes[initiative.id] if taken > 0 and taken > room[cap])
        if full or ended:
            skipped[initiative.id] = () if ended else full
            ended = ended or round_.select.when_full == "stop"
            continue
        selected.append(initiative.id)
        for cap, taken in takes[initiative.id]:
            room[cap] -= taken
    return Ranked(
        listed=tuple(i.id for i in listed),
        selected=tuple(selected),
        units=worth.of(selected),
        ask_cents=sum(round_.by_id[id_].ask_cents for id_ in selected),
        breaks=tuple(state.name for state in states(round_, worth, frozenset(selected)) if not state.holds),
        skipped=skipped,
    )
