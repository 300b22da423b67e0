"""Rounds in which every text that a file can hold begins with what somebody puts there who means harm."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

ATTACKS: Final = {
    "formula": '=HYPERLINK("https://example.org","klik")',
    "plus": "+1",
    "at": "@SUM(A1)",
    "minus": "-1",
    "tab": "\t=1",
    "line": "\n=1",
    "return": "\r=1",
    "control": "\x0b\x00=1",
    "long": "x" * 40_000,
    "long and wide": "\U0001f4b6" * 20_000,
    "right to left": "\u202e\u200f=1",
    "half a sign": "\ud800=1",
    "our names": "{selection.ask} {no.such} {0} {",
    "quotes": '"&A1&"\'!A1',
    "ampersand": "&P &N &8 &&",
    "code": "_x0041_",
    "markup": "</t></si><f>1+1</f>",
    "link": "https://example.org",
    "number": "120000",
}

TEXTS: Final = {
    "title", "note", "summary", "reference", "basis", "definition", "unit", "because", "by", "reason", "name", "group",
    "source", "payer", "receiver", "text", "drawn_by",
}  # fmt: skip
"""The fields of the model that hold what somebody wrote."""


def tainted(value: Any, attack: str) -> Any:  # noqa: ANN401 - any part of a round
    """Return a part of a round with the attack before each text in it."""
    match value:
        case Mapping():
            return {key: attack + one if isinstance(one, str) else tainted(one, attack) for key, one in value.items()}
        case tuple() | frozenset():
            return type(value)(tainted(one, attack) for one in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            found = {field.name: getattr(value, field.name) for field in fields(value) if field.name != "place"}
            new = {name: _field(type(value).__name__, name, one, attack) for name, one in found.items()}
            return replace(value, **new)
        case _:
            return value


def _field(kind: str, name: str, value: Any, attack: str) -> Any:  # noqa: ANN401 - any field of a round
    if name not in TEXTS or not (isinstance(value, str) or value is None) or (kind, name) == ("Result", "unit"):
        return tainted(value, attack)
    return None if kind in {"Quantity", "Contribution"} and value is None else f"{attack}{value or ''}"
