"""How many lines text takes in a column: measured, since a merged row or one with a height does not fit itself."""

import re
from functools import lru_cache
from itertools import repeat
from typing import Final

from lwa_cli.render.workbook.styles import SIZE

LINE: Final = 12.9
"""The height of a line of the usual size, in points."""
HIGHEST: Final = 409.0
"""The highest that a row of Excel can be."""
DIGIT: Final = 525
"""What one of the characters that a width counts has room for: 7 pixels, in thousandths of 10 points at 96 dpi."""
BOLD: Final = 1.09
"""How much wider bold letters are."""

_OTHERS: Final = 556
_BY_WIDTH: Final = {
    222: "ijl'|",
    278: " ft!,./:;I\\",
    333: "r()-•",
    500: "ckJsvxyz",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    944: "W",
    1000: "@%…—",
}
"""The widths of Arial's letters in thousandths of their size; those of its metric twins are the same."""
_WIDTHS: Final = {sign: width for width, signs in _BY_WIDTH.items() for sign in signs}
_WIDE: Final = "\u2e80"
"""From here on signs are as wide as they are high."""
_PIECES: Final = re.compile(r"[^\s-]*(?:-+|\s+|$)")


@lru_cache(4096)
def measured(text: str) -> int:
    """Return the width of a text, in thousandths of its size."""
    whole = sum(map(_WIDTHS.get, text, repeat(_OTHERS)))
    return whole if text.isascii() else whole + (1000 - _OTHERS) * sum(sign >= _WIDE for sign in text)


def lines(text: str, wide: float, *, size: float = SIZE, bold: bool = False) -> int:
    """Return over how many lines text is wrapped in a column ``wide`` characters wide.

    Excel and LibreOffice break behind spaces and hyphens, and within what is longer than a line.
    """
    room = max(wide, 1) * DIGIT * SIZE / size / (BOLD if bold else 1)
    return sum(_wrapped(part, room) for part in text.split("\n"))


def _wrapped(text: str, room: float) -> int:
    if measured(text) <= room:
        return 1
    count, taken = 1, 0.0
    for piece in _PIECES.findall(text):
        needed, whole = _piece(piece)
        if taken and taken + needed > room:
            count, taken = count + 1, 0.0
        count += int(needed // room) if needed > room else 0
        taken += whole if needed <= room else needed % room
    return count


@lru_cache(4096)
def _piece(text: str) -> tuple[int, int]:
    """Return the width of a piece at the end of a line, where the spaces behind it take nothing, and before another."""
    return measured(text.rstrip()), measured(text)


def height(count: int, size: float = SIZE) -> float:
    """Return the height of so many lines, in points."""
    return min(HIGHEST, count * LINE * size / SIZE)
