"""Where everything in a book stands, so that formulas name tables and columns instead of cells.

``{table.column}`` is all rows of a column, ``{table.column@3}`` its fourth row, ``{table.column@3:7}`` a part of it and
``{table.column@total}`` its cell in the last row that is set apart. These are absolute; ``{table.column@#3}``, for a
formula in the fourth row itself, moves along when a reader sorts the table.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lwa_cli.report.book.sheets import Block, Book, Charts, NamedTable, Sheet
from lwa_cli.report.document import Bullets, Heading

CHART_ROWS: Final = 20
"""Rows of the usual height that a chart takes."""

_REFERENCE: Final = re.compile(
    r"\{(?P<table>\w+)\.(?P<column>\w+)(?:@(?P<own>#)?(?P<first>\d+|total)(?::(?P<last>\d+))?)?\}"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands: its sheet, and the row of its header from 0, and the letters of its columns by key."""

    sheet: Sheet
    table: NamedTable
    header: int
    columns: Mapping[str, str]

    @property
    def first(self) -> int:
        """The first row of its body."""
        return self.header + 1

    @property
    def last(self) -> int:
        """The last row of its body; a table without rows has one empty one."""
        return self.header + max(1, len(self.table.rows))


def rows(block: Block) -> int:
    """Return how many rows a block takes."""
    match block:
        case NamedTable():
            return 1 + max(1, len(block.rows)) + (block.total is not None)
        case Bullets(items):
            return len(items)
        case Charts():
            return CHART_ROWS
        case _:
            return 1


def stacked(blocks: Sequence[Block]) -> Iterator[tuple[int, Block]]:
    """Yield each block with its first row: an empty row before a part, a table or charts that follow something."""
    row, before = 0, None
    for block in blocks:
        if before is not None and (
            (isinstance(block, Heading) and block.level > 1)
            or isinstance(before, NamedTable | Charts)
            or _apart(block, before)
        ):
            row += 1
        yield row, block
        row += rows(block)
        before = block


def _apart(block: Block, before: Block) -> bool:
    return isinstance(block, NamedTable | Charts) and not isinstance(before, Heading)


def places(book: Book) -> Mapping[str, Place]:
    """Return where each table stands, by its name; two of one name are a mistake of ours."""
    found: dict[str, Place] = {}
    for sheet in book.sheets:
        for row, block in stacked(sheet.blocks):
            if isinstance(block, NamedTable):
                if block.name in found:
                    message = f"two tables named {block.name}"
                    raise ValueError(message)
                columns = {column.key: letters(index) for index, column in enumerate(block.columns)}
                found[block.name] = Place(sheet, block, row, columns)
    return found


def resolve(formula: str, here: Sheet, known: Mapping[str, Place]) -> str:
    """Return a formula with cells in place of names, as it stands on the sheet ``here``."""
    return _REFERENCE.sub(lambda found: _cells(found, here, known), formula)


def _cells(found: re.Match[str], here: Sheet, known: Mapping[str, Place]) -> str:
    place = known[found["table"]]
    column = place.columns[found["column"]]
    first, last = _span(found["first"], found["last"], place)
    cells = f"${column}${first + 1}"
    if found["last"] or not found["first"]:
        cells += f":${column}${last + 1}"
    return cells if place.sheet is here else f"'{place.sheet.title.replace(chr(39), chr(39) * 2)}'!{cells}"


def _span(first: str | None, last: str | None, place: Place) -> tuple[int, int]:
    if first is None:
        return place.first, place.last
    if first == "total":
        return place.last + 1, place.last + 1
    return place.first + int(first), place.first + int(last or first)


def letters(column: int) -> str:
    """Return the letters of a column, counted from 0: A, …, Z, AA."""
    text = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text
