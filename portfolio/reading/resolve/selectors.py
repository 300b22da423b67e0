"""Selectors: which initiatives are meant."""

from typing import Any

from portfolio.findings import Code
from portfolio.reading.log import Spot
from portfolio.reading.resolve.names import Names, References
from portfolio.rules import AllOf, AnyOf, Everything, Match, Not, Selector

FIELDS: dict[str, tuple[Code, str]] = {
    "id": (Code.UNKNOWN_INITIATIVE, "initiatives"),
    "lead": (Code.UNKNOWN_PARTNER, "partners"),
    "partner": (Code.UNKNOWN_PARTNER, "partners"),
    "party": (Code.UNKNOWN_PARTY, "parties"),
    "fund": (Code.UNKNOWN_FUND, "funds"),
    "distance": (Code.UNKNOWN_DISTANCE, "distances"),
    "period": (Code.UNKNOWN_PERIOD, "periods"),
}
"""What a selector can ask for besides labels, and where its values are defined."""

RESERVED = frozenset({*FIELDS, "all", "not", "default"})
"""What a label dimension may not be called."""


def selector(data: Any, spot: Spot, refs: References) -> Selector:  # noqa: ANN401 # data of files is of any kind
    """Read a selector; what cannot be read is noted and left out."""
    match data:
        case "all":
            return Everything()
        case dict() if data:
            parts = tuple(_part(key, value, spot.at(key), refs) for key, value in data.items())
            return parts[0] if len(parts) == 1 else AllOf(parts)
        case list() if data:
            parts = tuple(selector(item, spot.at(k), refs) for k, item in enumerate(data))
            return parts[0] if len(parts) == 1 else AnyOf(parts)
        case _:
            refs.log.add(Code.NOT_SELECTOR, spot.span())
            return Everything()


def _part(key: str, value: Any, spot: Spot, refs: References) -> Selector:  # noqa: ANN401 - as above
    if key == "not":
        return Not(selector(value, spot, refs))
    if key in FIELDS:
        code, names = FIELDS[key]
        return Match(key, _values(value, code, getattr(refs.names, names), spot, refs))
    dimensions = refs.names.labels
    if key not in dimensions:
        if refs.names.dimensions is not None:
            refs.log.unknown(Code.UNKNOWN_DIMENSION, key, (*FIELDS, "not", *dimensions), spot.key_span())
        return Everything()
    return Match(key, _values(value, Code.UNKNOWN_LABEL, dimensions[key], spot, refs))


def _values(value: Any, code: Code, known: Names, spot: Spot, refs: References) -> frozenset[str]:  # noqa: ANN401 - as above
    """Read one value or a list of values, each of which must exist."""
    values = value if isinstance(value, list) else [value]
    if not values:
        refs.log.add(Code.EMPTY_LIST, spot.span())
    for k, one in enumerate(values):
        if isinstance(one, str):
            refs.check(code, one, known, spot.at(k))
        else:
            refs.log.add(Code.WANTS_TEXT, spot.span(k))
    return frozenset(one for one in values if isinstance(one, str))
