"""Text as a cell may hold it."""

import re
from typing import Final

MOST: Final = 32_767
"""What a cell of Excel can hold, counted in UTF-16 units."""

_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters but the tab and the line feed, halves of characters, and what no XML may hold."""

CODE: Final = re.compile("_x(?=[0-9A-Fa-f]{4}_)")
"""How Excel writes a sign by its number; in the name of a column XlsxWriter leaves it as it is."""


def clean(text: str, mark: str = "…") -> str:
    """Return text without what a cell cannot hold; what is too long is cut, with ``mark`` behind it."""
    if not text.isprintable():
        text = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) <= MOST // 2 or _units(text) <= MOST:
        return text
    return text.encode("utf-16-le")[: 2 * (MOST - _units(mark))].decode("utf-16-le", "ignore") + mark


def on_one_line(text: str) -> str:
    """Return text as a name of a column or in a footer: on one line, and without what Excel reads there as a code."""
    return CODE.sub("-x", " ".join(clean(text).split()))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
