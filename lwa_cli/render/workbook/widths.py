"""How wide columns must be, and how high the rows of sentences; in characters of the usual font, and in points."""

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
    """Return the height of a row in which a sentence is wrapped over its columns, rather a line too many."""
    count = span(columns)
    wide = sum((*columns, *[USUAL] * count)[:count]) * SIZE / size
    lines = sum(max(1, ceil(len(part) / wide)) for part in text.split("\n"))
    return min(HIGHEST, lines * LINE * size / SIZE)
