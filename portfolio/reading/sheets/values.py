"""What people type into a cell as the text that a file of a round has for it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from portfolio.findings import Code
from portfolio.reading import scalars
from portfolio.reading.scalars import ScalarError
from portfolio.reading.text import UNFIT

Value = str | int | float | date | time
"""What a cell holds. A bool is an int and a datetime is a date."""

DIGITS: Final = ".15g"
"""As many digits as Excel keeps of a number; what follows is a trace of its binary arithmetic."""

_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "euro": scalars.cents,
    "amount": scalars.cents,
    "plan": scalars.count,
    "share": scalars.share,
    "count": scalars.count,
    "number": scalars.number,
    "size": scalars.size,
    "strength": scalars.size,
    "date": scalars.day,
    "id": scalars.identifier,
    "level": scalars.level,
}
_DECIMALS: Final = frozenset({"share", "number", "size", "strength"})
"""The kinds of which three decimals may be meant; of euro and people they never are."""

_WHOLE: Final = frozenset({"euro", "amount", "plan", "share", "count", "number", "size", "strength", "date", "level"})
"""The kinds whose text has no place for spaces around it; of an id, ``identifier`` tells."""

_LINE_END: Final = re.compile("\r\n|[\r\x85]")
_GROUPS: Final = re.compile(r"[.,][0-9]{3}(?![0-9])")
_DUTCH: Final = re.compile(r"-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?%?")
_COMMA: Final = re.compile(r"[0-9],(?:[0-9]{1,2}|[0-9]{4,})%?$|\.[0-9]{3},")
_POINT: Final = re.compile(r"[0-9]\.(?:[0-9]{1,2}|[0-9]{4,})%?$|,[0-9]{3}\.")
_LOUD: Final = frozenset({Code.SHARE_ABOVE_ONE, Code.NOT_ID})


@dataclass(frozen=True, slots=True)
class Read:
    """The text of a cell, and what should be told about how it was read: nothing, READ_AS or PB_CONTROL_REMOVED."""

    text: str
    told: Code | None = None


def read(value: Value, kind: str, *, comma: bool) -> Read:
    """Return what a cell says; ``comma``: a comma begins the decimals where a number can be read in two ways.

    What cannot be read as its kind stays as it is, so that it is refused like the same text in a file.
    """
    if not isinstance(value, str):
        return Read(_plain(value))
    lines = _LINE_END.sub("\n", value)
    text = UNFIT.sub("", lines)
    told = None if text == lines else Code.PB_CONTROL_REMOVED
    if not text.strip():
        return Read("", told)
    if kind in _READERS:
        return _repaired(text.strip(), kind, comma=comma)
    return Read(text.strip() if kind in {"choice", "ids"} else text, told)


def meaning(text: str, kind: str) -> object:
    """Return what a text in a file means, so that two ways of writing it are the same; itself where it is text."""
    try:
        return _READERS[kind](text)
    except (KeyError, ScalarError):
        return text


def decimal_comma(texts: list[str], *, usual: bool) -> bool:
    """Tell from the numbers of a file whether a comma begins their decimals; ``usual`` where none of them tells."""
    comma, point = (sum(sign.search(text) is not None for text in texts) for sign in (_COMMA, _POINT))
    return usual if comma == point else comma > point


def _plain(value: float | date | time) -> str:
    """Return a typed value: a number without the traces of binary arithmetic, a day without its time."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{Decimal(format(value, DIGITS)):f}".removesuffix(".0")
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case date() | time():
            return value.isoformat()


def _repaired(text: str, kind: str, *, comma: bool) -> Read:
    """Read a number, a day or an id as people write it; a number of euro has no three decimals, whatever it is for."""
    if kind in _DECIMALS and scalars.without_currency(text) != text:
        return _repaired(text, "euro", comma=comma)
    plain = text
    if comma and kind in _DECIMALS and _DUTCH.fullmatch(text):
        plain = text.replace(".", "").replace(",", ".")
    try:
        _READERS[kind](plain)
    except ScalarError as error:
        meant = error.facts.get("meant")
        if not isinstance(meant, tuple) or not meant:
            return Read(text)
        return Read(str(meant[0]), Code.READ_AS if error.code in _LOUD or _unsure(text, str(meant[0])) else None)
    return Read(plain, Code.READ_AS if _unsure(text, plain) else None)


def _unsure(text: str, read: str) -> bool:
    """Tell whether a point or comma before three digits was read as one between thousands, with nothing to prove it."""
    plain = _COMMA.search(text) or _POINT.search(text)
    return not plain and _GROUPS.search(text) is not None and _GROUPS.search(read) is None
