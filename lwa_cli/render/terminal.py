"""A report as text: wrapped to a terminal, and at its full width in a pipe, where nothing is cut."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import compress

from rich.box import SIMPLE
from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.table import Table as RichTable
from rich.text import Text as RichText

from lwa_cli.render.plain import line
from lwa_cli.report.document import (
    Bar,
    Blank,
    Block,
    Bullets,
    Cell,
    Count,
    Document,
    Heading,
    Money,
    Number,
    Paragraph,
    Percent,
    Table,
    Text,
    Tone,
)
from lwa_cli.words.numbers import Numbers
from portfolio.value.worth import half_up

UNCUT = 100_000
"""Columns where there is no terminal: more than any table takes."""

NOTHING = "—"

SHORT = 10
"""Letters of a word that is never broken."""

BAR = 32
"""Columns of the longest bar where there is room, and at least a quarter of them."""

STYLES = {
    Tone.PLAIN: "",
    Tone.GOOD: "bold green",
    Tone.WARN: "yellow",
    Tone.BAD: "bold red",
    Tone.QUIET: "dim",
}


def as_text(document: Document, numbers: Numbers, *, width: int | None, color: bool) -> str:
    """Return the report as lines of at most ``width`` columns, or uncut where it is None."""
    console = Console(
        file=io.StringIO(),
        width=width or UNCUT,
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as capture:
        for block in document.blocks:
            _block(block, console, numbers)
    lines = "\n".join(row.rstrip() for row in capture.get().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n") + "\n"


def _block(block: Block, console: Console, numbers: Numbers) -> None:
    match block:
        case Heading(text, level):
            console.print(RichText(line(text), style="bold underline" if level == 1 else "bold"))
            if level == 1:
                console.print()
        case Paragraph(text, tone):
            console.print(RichText(line(text), style=STYLES[tone]))
            console.print()
        case Bullets(items):
            for item in items:
                _bullet(item, console)
            console.print()
        case Table():
            console.print(_table(block, console, numbers))


def _bullet(item: str, console: Console) -> None:
    grid = RichTable.grid(padding=(0, 1))
    grid.add_row(RichText("•"), RichText(line(item)))
    console.print(grid)


def _table(table: Table, console: Console, numbers: Numbers) -> RichTable:
    """Lay a table out; where it does not fit, words go under others, and then headings of numbers over more lines."""
    table = replace(
        table,
        columns=tuple(replace(column, title=line(column.title)) for column in table.columns),
        rows=tuple(tuple(map(_on_one_line, row)) for row in table.rows),
        total=tuple(map(_on_one_line, table.total)) if table.total else None,
    )
    shown = _laid_out(table, numbers)
    if _wanted(shown, console) <= console.width:
        return shown
    narrow = _narrowed(table)
    shown = _laid_out(narrow, numbers)
    if _wanted(shown, console) <= console.width:
        return shown
    narrow = _stacked(narrow)
    whole = _laid_out(_unbroken(narrow, numbers), numbers)
    return _laid_out(narrow, numbers, keep=SHORT, fold=_wanted(whole, console) > console.width)


def _unbroken(table: Table, numbers: Numbers) -> Table:
    """Return only the columns that are to stay whole."""
    kept = [c.numeric or _short(table, index, numbers, SHORT) for index, c in enumerate(table.columns)]
    return Table(
        columns=tuple(compress(table.columns, kept)),
        rows=tuple(tuple(compress(row, kept)) for row in table.rows),
        total=tuple(compress(table.total, kept)) if table.total else None,
    )


def _wanted(shown: RichTable, console: Console) -> int:
    return Measurement.get(console, console.options.update_width(UNCUT), shown).maximum


def _stacked(table: Table) -> Table:
    """Put every word of the heading of a column of numbers on a line of its own."""
    columns = (replace(c, title=c.title.replace(" ", "\n")) if c.numeric else c for c in table.columns)
    return replace(table, columns=tuple(columns))


def _short(table: Table, index: int, numbers: Numbers, keep: int) -> bool:
    """Tell whether a column of words has only few letters, heading included, so that it need never be broken."""
    cells = (_cell(row[index], numbers).plain for row in table.rows)
    return all(len(text) <= keep for text in (table.columns[index].title, *cells))


def _laid_out(table: Table, numbers: Numbers, *, keep: int = 0, fold: bool = False) -> RichTable:
    """Lay a table out; numbers and columns of at most ``keep`` letters are not broken, unless all must ``fold``."""
    shown = RichTable(box=SIMPLE, show_footer=table.total is not None, pad_edge=False, header_style="bold")
    totals = table.total or (Blank(),) * len(table.columns)
    for index, (column, total) in enumerate(zip(table.columns, totals, strict=True)):
        shown.add_column(
            RichText(column.title),
            footer=_cell(total, numbers),
            footer_style="bold",
            justify="right" if column.numeric else "left",
            overflow="fold",
            no_wrap=not fold and (column.numeric or _short(table, index, numbers, keep)),
        )
    for row in table.rows:
        shown.add_row(*(_cell(cell, numbers) for cell in row))
    return shown


def _narrowed(table: Table) -> Table:
    """Put the words of every column that may stand under others there."""

    def row(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        kept: list[Cell] = []
        words = 0
        for column, cell in zip(table.columns, cells, strict=True):
            above = kept[words] if kept else None
            if not column.under:
                words = words if column.numeric else len(kept)
                kept.append(cell)
            elif isinstance(above, Text) and isinstance(cell, Text):
                kept[words] = Text("\n".join(filter(None, (above.text, cell.text))), above.strong)
        return tuple(kept)

    return Table(
        columns=tuple(column for column in table.columns if not column.under),
        rows=tuple(map(row, table.rows)),
        total=row(table.total) if table.total else None,
    )


def _on_one_line(cell: Cell) -> Cell:
    return Text(line(cell.text), cell.strong) if isinstance(cell, Text) else cell


def _cell(cell: Cell, numbers: Numbers) -> "RichText | _Bar":
    match cell:
        case Text(text, strong):
            return RichText(text, style="bold" if strong else "")
        case Money(cents):
            return RichText(NOTHING if cents is None else numbers.money(cents))
        case Count(number):
            return RichText(numbers.number(number))
        case Number(number, decimals):
            return RichText(numbers.fixed(number, decimals))
        case Percent(share):
            return RichText(NOTHING if share is None else numbers.percent(share))
        case Bar(share):
            return _Bar(share)
        case Blank():
            return RichText("")


@dataclass(frozen=True, slots=True)
class _Bar:
    """A part of the width that its column gets: all bars of a column are drawn to one scale, and none is broken."""

    share: Fraction

    @property
    def plain(self) -> str:
        """The bar where there is room."""
        return "█" * half_up(self.share * BAR)

    def __rich_measure__(self, _: Console, options: ConsoleOptions) -> Measurement:
        """Take what there is."""
        return Measurement(min(BAR // 4, options.max_width), min(BAR, options.max_width))

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[RichText]:
        """Draw it."""
        yield RichText("█" * half_up(self.share * min(BAR, options.max_width)))
