"""How wide columns must be, in characters of the usual font."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from lwa_cli.report.book.sheets import Column, Live, NamedTable, Sheet, Value
from lwa_cli.report.document import Bar, Blank, Count, Money, Number, Percent, Text

WORDS: Final = 44
"""The widest that a column of words becomes by itself; longer text is wrapped."""
NARROW: Final = 22
"""What a column of words keeps where the sheet would become too wide to read on paper."""
PAGE: Final = 118
"""What A4 landscape shows at its full size."""
READABLE: Final = 165
"""What it shows of a wide sheet in letters that can still be read."""
USUAL: Final = 9
"""The width of a column that nothing is said of."""
_FILTER: Final = 3


def widths(sheet: Sheet) -> list[int]:
    """Return the width of each column: the widest that a table of the sheet needs, words wrapped where it gets wide."""
    tables = [block for block in sheet.blocks if isinstance(block, NamedTable)]
    count = max((len(table.columns) for table in tables), default=0)
    fixed, words = [USUAL] * count, [USUAL] * count
    for table in tables:
        for index, column in enumerate(table.columns):
            kind = fixed if column.numeric or column.width is not None else words
            kind[index] = max(kind[index], _needed(column, [row[index] for row in _rows(table)]))
    hidden = {index for table in tables for index, column in enumerate(table.columns) if column.hidden}
    return _readable([max(pair) for pair in zip(fixed, words, strict=True)], fixed, hidden)


def _readable(found: list[int], fixed: Sequence[int], hidden: Collection[int]) -> list[int]:
    """Make the widest columns of words narrower, until what is in sight can be read on paper."""
    seen = [index for index in range(len(found)) if index not in hidden]
    least = {index: max(fixed[index], min(found[index], NARROW)) for index in seen}
    while sum(found[index] for index in seen) > READABLE:
        widest = max(seen, key=lambda index: found[index] - least[index])
        if found[widest] == least[widest]:
            break
        found[widest] -= 1
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
        case Blank() | Bar():
            return 0


def _digits(number: float) -> int:
    """Return the signs of a number with its separators of thousands and its minus."""
    return len(f"{number:,.0f}")


def span(columns: Sequence[int]) -> int:
    """Return how many columns a sentence goes over: those that fit on a page, empty ones beyond the tables included."""
    taken, count = 0, 0
    while taken + (columns[count] if count < len(columns) else USUAL) <= PAGE:
        taken += columns[count] if count < len(columns) else USUAL
        count += 1
    return max(count, 1)


def spanned(columns: Sequence[int]) -> int:
    """Return the width of the columns that a sentence goes over."""
    count = span(columns)
    return sum((*columns, *[USUAL] * count)[:count])
