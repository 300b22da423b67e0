"""Everything in a round that has a name and can be referred to, as its files define it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from portfolio.findings import Code
from portfolio.model import ALL, DISTANCES
from portfolio.reading.log import Log, Spot
from portfolio.reading.schema.round import RoundShape

Names = Collection[str] | None
"""The names there are; None where the part that defines them cannot be read, so that nothing is called unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The names a round defines, from its files as they are, so that one mistake does not make others."""

    initiatives: Names
    partners: Names
    funds: Names
    periods: tuple[str, ...]
    labels: Mapping[str, Names]
    outcomes: Names
    criteria: Names
    distances: Names
    parties: Names
    open: frozenset[str] = field(default=frozenset())
    """Top-level keys of round.yaml that could not be read whole."""

    @property
    def dimensions(self) -> Names:
        """Return the label dimensions."""
        return None if "labels" in self.open and not self.labels else tuple(self.labels)


def vocabulary(data: Mapping[str, Any], shape: RoundShape, damaged: frozenset[str], ids: Names) -> Vocabulary:
    """Gather the names of a round."""
    value = data.get("value")
    value = value if isinstance(value, dict) else {}
    labels = data.get("labels")
    return Vocabulary(
        initiatives=ids,
        partners=_keys(data, "partners"),
        funds=_keys(data, "funds"),
        periods=tuple(dict.fromkeys(shape.periods or ())) or (ALL,),
        labels={key: _filled(of) if isinstance(of, dict) else None for key, of in labels.items() if of is not None}
        if isinstance(labels, dict)
        else {},
        outcomes=_keys(value, "outcomes"),
        criteria=_keys(value, "criteria"),
        distances=tuple(dict.fromkeys((*(d.id for d in DISTANCES), *(_keys(data, "distances") or ())))),
        parties=_keys(data, "parties") if data.get("parties") is not None else None,
        open=damaged,
    )


def _keys(data: Mapping[str, Any], key: str) -> Names:
    """Return the keys that have something after them, none where nothing is, None where no mapping is."""
    inside = data.get(key)
    if inside is None:
        return ()
    return _filled(inside) if isinstance(inside, dict) else None


def _filled(inside: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(key for key, value in inside.items() if value is not None)


class References:
    """Checks that what is referred to exists."""

    def __init__(self, names: Vocabulary, log: Log) -> None:
        self.names = names
        self.log = log

    def check(self, code: Code, text: str, known: Names, spot: Spot, *path: str | int, key: bool = False) -> bool:
        """Tell whether a name exists (or cannot be judged); where it does not, note it at the path within the spot."""
        if known is None or text in known:
            return True
        self.log.unknown(code, text, known, spot.key_span(*path) if key else spot.span(*path))
        return False

    def once(self, names: Sequence[str], spot: Spot) -> None:
        """Note names that stand in a list twice."""
        if len(set(names)) == len(names):
            return
        first: dict[str, int] = {}
        for k, name in enumerate(names):
            if first.setdefault(name, k) != k:
                self.log.add(Code.TWICE_IN_LIST, spot.span(k), (spot.span(first[name]),), text=name)

    def initiatives(self, ids: Sequence[str] | None, spot: Spot, fewest: int = 1) -> tuple[str, ...]:
        """Check that the initiatives exist, once each, and as many as it takes to mean anything."""
        ids = ids or ()
        for k, id_ in enumerate(ids):
            self.check(Code.UNKNOWN_INITIATIVE, id_, self.names.initiatives, spot, k)
        self.once(ids, spot)
        if len(set(ids)) < fewest:
            self.log.add(Code.TOO_FEW_IDS, spot.span(), fewest=fewest)
        return tuple(dict.fromkeys(ids))
