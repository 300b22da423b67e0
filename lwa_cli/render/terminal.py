"""A report as text: wrapped to a terminal, and at its full width in a pipe, where nothing is cut."""

import io
import re
from dataclasses import replace

from rich.box import SIMPLE
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table as RichTable
from rich.text import Text as RichText

from lwa_cli.render.plain import line
from lwa_cli.report.document import (
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

UNCUT = 100_000
"""Columns where there is no terminal: more than any table takes."""

NOTHING = "–"

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
    table = replace(
        table,
        rows=tuple(tuple(map(_on_one_line, row)) for row in table.rows),
        total=tuple(map(_on_one_line, table.total)) if table.total else None,
    )
    shown = _laid_out(table, numbers)
    wanted = Measurement.get(console, console.options.update_width(UNCUT), shown).maximum
    return shown if wanted <= console.width else _laid_out(_narrowed(table), numbers)


def _laid_out(table: Table, numbers: Numbers) -> RichTable:
    shown = RichTable(box=SIMPLE, show_footer=table.total is not None, pad_edge=False, header_style="bold")
    totals = table.total or (Blank(),) * len(table.columns)
    for column, total in zip(table.columns, totals, strict=True):
        shown.add_column(
            RichText(line(column.title)),
            footer=_cell(total, numbers),
            footer_style="bold",
            justify="right" if column.numeric else "left",
            overflow="fold",
            no_wrap=column.numeric,
        )
    for row in table.rows:
        shown.add_row(*(_cell(cell, numbers) for cell in row))
    return shown


def _narrowed(table: Table) -> Table:
    """Put the words of every column that may stand under the one before it there."""

    def row(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        kept: list[Cell] = []
        for column, cell in zip(table.columns, cells, strict=True):
            above = kept[-1] if kept else None
            if not column.under:
                kept.append(cell)
            elif isinstance(above, Text) and isinstance(cell, Text):
                kept[-1] = Text("\n".join(filter(None, (above.text, cell.text))), above.strong)
        return tuple(kept)

    return Table(
        columns=tuple(column for column in table.columns if not column.under),
        rows=tuple(map(row, table.rows)),
        total=row(table.total) if table.total else None,
    )


def _on_one_line(cell: Cell) -> Cell:
    return Text(line(cell.text), cell.strong) if isinstance(cell, Text) else cell


def _cell(cell: Cell, numbers: Numbers) -> RichText:
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
        case Blank():
            return RichText("")
