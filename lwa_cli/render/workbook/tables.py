"""A table: header, cells, what readers may change, and what is coloured."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from lwa_cli.render.workbook.styles import Look
from lwa_cli.render.workbook.text import clean, on_one_line
from lwa_cli.render.workbook.wrapping import height, lines
from lwa_cli.report.book.places import letters
from lwa_cli.report.book.sheets import Column, Live, NamedTable, Value
from lwa_cli.report.document import Bar, Blank, Cell, Count, Money, Number, Percent, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from xlsxwriter.worksheet import Worksheet

    from lwa_cli.render.workbook.styles import Styles, Zone

NOTHING: Final = Text("—")
"""What stands where an amount does not apply."""
HEADER: Final = 250
"""What Excel takes as the name of a column, with room for a number behind it."""
FILTERED: Final = 8
"""From so many rows on a table has buttons to filter and sort."""
FILTER: Final = 2
"""What the button of a column and the padding take of the width of its header."""
PADDING: Final = 1
"""What the padding takes of the width of a cell."""
NAMESPACE: Final = "lwa_"
"""Stands before the name of every table, so that none looks like a cell."""


class _Spot(NamedTuple):
    """What the cells of one column have in common: ``surely`` so many signs fit on a line that is ``wide``."""

    look: Look
    wide: int
    surely: float
    hidden: bool


def _spots(columns: Iterable[Column], widths: Iterable[int], zone: "Zone") -> Iterator[_Spot]:
    for index, (column, wide) in enumerate(zip(columns, widths, strict=False)):
        own: Zone = "input" if column.choices and zone == "body" else zone
        yield _Spot(Look(own, column.numeric, index > 0), wide, wide * 0.6, column.hidden)


class Tables:
    """Writes the tables of one sheet; ``formula`` turns names into cells, ``cut`` marks text that is too long.

    ``columns`` are the widths of the columns of the sheet.
    """

    def __init__(
        self, sheet: "Worksheet", styles: "Styles", columns: Sequence[int], formula: "Callable[[str], str]", cut: str
    ) -> None:
        self._sheet = sheet
        self._styles = styles
        self._formula = formula
        self._cut = cut
        self._columns = columns

    def write(self, table: NamedTable, row: int) -> None:
        """Write a table with its header in ``row``."""
        count = max(1, len(table.rows))
        last = len(table.columns) - 1
        titles = tuple(self._titles(table.columns))
        self._sheet.add_table(
            row, 0, row + count, last,
            {
                "name": NAMESPACE + table.name,
                "style": None,
                "autofilter": table.sortable and len(table.rows) >= FILTERED,
                "columns": [
                    {"header": title, "header_format": self._styles.header(right=column.numeric, inside=index > 0)}
                    for index, (column, title) in enumerate(zip(table.columns, titles, strict=True))
                ],
            },
        )  # fmt: skip
        seen = [index for index, column in enumerate(table.columns) if not column.hidden]
        self._high(row, max((lines(titles[i], self._columns[i] - FILTER, bold=True) for i in seen), default=1))
        blank = (Blank(),) * len(table.columns)
        body = tuple(_spots(table.columns, self._columns, "body"))
        for offset, cells in enumerate(table.rows or (blank,), row + 1):
            self._row(offset, cells, body)
        if table.total is not None:
            self._row(row + count + 1, table.total, tuple(_spots(table.columns, self._columns, "total")))
        self._choices(table, row + 1, row + count)
        self._marks(table, row + 1, row + count)

    def _titles(self, columns: Sequence[Column]) -> Iterator[str]:
        """Yield the headers: no two the same to Excel, which does not look at capitals."""
        seen: set[str] = set()
        for column in columns:
            title = on_one_line(column.title)[:HEADER] or "—"
            names = (title, *(f"{title} ({number})" for number in range(2, len(columns) + 2)))
            one = next(name for name in names if name.lower() not in seen)
            seen.add(one.lower())
            yield one

    def _row(self, row: int, cells: Sequence[Value], spots: Sequence["_Spot"]) -> None:
        needed = 1
        for index, (value, spot) in enumerate(zip(cells, spots, strict=True)):
            said = self._put(row, index, value, spot.look)
            if isinstance(said, str) and (len(said) > spot.surely or "\n" in said) and not spot.hidden:
                needed = max(needed, lines(said, spot.wide - PADDING, bold=spot.look.zone == "total"))
        self._high(row, needed)

    def _high(self, row: int, needed: int) -> None:
        """Make a row as high as the words in it need, where that is more than one line."""
        if needed > 1:
            self._sheet.set_row(row, height(needed))

    def _put(self, row: int, index: int, value: Value, look: Look) -> str | float | None:
        """Write one cell and return what it holds."""
        if isinstance(value, Live):
            content = contents(shown(value.cell), self._cut)
            style = self._styles.cell(value.cell, look, live=True)
            self._sheet.write_formula(row, index, f"={self._formula(value.formula)}", style, content)
            return content
        cell = shown(value)
        content, style = contents(cell, self._cut), self._styles.cell(cell, look)
        if content is None:
            self._sheet.write_blank(row, index, None, style)
        elif isinstance(content, str):
            self._sheet.write_string(row, index, content, style)
        else:
            self._sheet.write_number(row, index, content, style)
        return content

    def _choices(self, table: NamedTable, first: int, last: int) -> None:
        for index, column in enumerate(table.columns):
            if column.choices:
                title, text = column.refusal
                options = {"validate": "list", "source": list(column.choices), "ignore_blank": False,
                           "error_title": title or None, "error_message": text or None}  # fmt: skip
                self._sheet.data_validation(first, index, last, index, options)

    def _marks(self, table: NamedTable, first: int, last: int) -> None:
        keys = [column.key for column in table.columns]
        for mark in table.marks:
            index = keys.index(mark.column)
            text = mark.text.replace('"', '""')
            criteria = f'=${letters(index)}{first + 1}="{text}"'
            options = {"type": "formula", "criteria": criteria, "format": self._styles.mark(mark.tone)}
            for coloured in map(keys.index, mark.on or (mark.column,)):
                self._sheet.conditional_format(first, coloured, last, coloured, options)


def shown(cell: Cell) -> Cell:
    """Return the cell that is written: a dash where an amount or share does not apply."""
    match cell:
        case Money(None) | Percent(None):
            return NOTHING
        case _:
            return cell


def contents(cell: Cell, cut: str) -> str | float | None:
    """Return what a cell holds: text, or a number as near to the exact one as Excel knows numbers."""
    match cell:
        case Text(text):
            return clean(text, cut)
        case Money(cents):
            return None if cents is None else cents / 100
        case Count(number):
            return number
        case Number(number):
            return float(number)
        case Percent(share):
            return None if share is None else float(share)
        case Blank() | Bar():
            return None
