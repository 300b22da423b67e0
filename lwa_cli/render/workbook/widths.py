"""How wide columns must be, and how high the rows of sentences; in characters of the usual font, and in points."""

import re
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Final

from lwa_cli.render.workbook.styles import SIZE
from lwa_cli.report.book.sheets import Column, Live, NamedTable, Sheet, Value
from lwa_cli.report.document import Blank, Count, Money, Number, Percent, Text

WORDS: Final = 44
"""The widest that a column of words becomes by itself; longer text is wrapped."""
SPAN: Final = 118
"""What a sentence may take of the width of a sheet: what A4 landscape shows at its full size."""
USUAL: Final = 9
"""The width of a column that nothing is said of."""
LINE: Final = 13.0
"""The height of one line, in points."""
HIGHEST: Final = 409.0
"""The highest that a row of Excel can be."""
_FILTER: Final = 3
_PIECES: Final = re.compile(r"[^\s-]*(?:-|\s+|$)")


def widths(sheet: Sheet) -> list[int]:
    """Return the width of each column: the widest that a table of the sheet needs there."""
    found: list[int] = []
    for table in (block for block in sheet.blocks if isinstance(block, NamedTable)):
        found += [USUAL] * (len(table.columns) - len(found))
        for index, column in enumerate(table.columns):
            found[index] = max(found[index], _needed(column, [row[index] for row in _rows(table)]))
    return found


def _rows(table: NamedTable) -> Sequence[Sequence[Value]]:
    return (*table.rows, table.total) if table.total else table.rows


def _needed(column: Column, values: Iterable[Value]) -> int:
    if column.width is not None:
        return column.width
    title = max((len(word) for word in column.title.split()), default=0) + _FILTER
    body = max(map(_length, values), default=0) + 2
    return max(min(title, WORDS), min(body, WORDS), 7 if column.numeric else USUAL)


def _length(value: Value) -> int:
    cell = value.cell if isinstance(value, Live) else value
    match cell:
        case Text(text):
            return min(len(text), WORDS)
        case Money(cents):
            return 0 if cents is None else _digits(cents / 100) + 2
        case Count(number):
            return _digits(number)
        case Number(number, decimals):
            return _digits(float(number)) + (decimals + 1 if decimals else 0)
        case Percent():
            return 6
        case Blank():
            return 0


def _digits(number: float) -> int:
    """Return the signs of a number with its separators of thousands and its minus."""
    return len(f"{number:,.0f}")


def span(columns: Sequence[int]) -> int:
    """Return how many columns a sentence goes over: those that fit on a page, empty ones beyond the tables included."""
    taken, count = 0, 0
    while taken + (columns[count] if count < len(columns) else USUAL) <= SPAN:
        taken += columns[count] if count < len(columns) else USUAL
        count += 1
    return max(count, 1)


def height(text: str, columns: Sequence[int], size: float = SIZE) -> float:
    """Return the height of a row in which a sentence is wrapped over its columns."""
    count = span(columns)
    wide = sum((*columns, *[USUAL] * count)[:count])
    return high(lines(text, int(wide * SIZE / size)), size)


def high(count: int, size: float = SIZE) -> float:
    """Return the height of so many lines."""
    return min(HIGHEST, count * LINE * size / SIZE)


def lines(text: str, wide: int) -> int:
    """Return over how many lines text is wrapped in a column: an estimate that is rather one too many.

    Excel and LibreOffice break behind spaces and hyphens, and within what is longer than a line.
    """
    return sum(_wrapped(part, max(wide, 1)) for part in text.split("\n"))


def _wrapped(text: str, wide: int) -> int:
    count, taken = 1, 0
    for piece in _PIECES.findall(text) if len(text) > wide else ():
        if taken and taken + len(piece.rstrip()) > wide:
            count, taken = count + 1, 0
        count += max(0, ceil(len(piece) / wide) - 1)
        taken += len(piece) % wide if len(piece) > wide else len(piece)
    return count
