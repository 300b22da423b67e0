"""The workbook of one frontier: a chart and a table of the values, and who enters and leaves at each step."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lwa_cli.report import frontier as report
from lwa_cli.report import headline
from lwa_cli.report.book.sheets import Block, Book, Chart, Charts, NamedTable, Series, Sheet
from lwa_cli.report.book.tables import as_sheet, worded
from lwa_cli.report.document import Blank, Column, Number, Table, Text
from lwa_cli.report.the_set import decimals, unit
from lwa_cli.report.voice import Voice, cell
from lwa_cli.words.languages import BOOK, FRONTIER
from portfolio.analysis.frontier import Frontier

VALUES: Final = "frontier_0"
"""The table of the values."""


def workbook(found: Frontier, voice: Voice) -> Book:
    """Compose the workbook: what the report in the terminal says, with a chart for its bars; some set must fit."""
    words = BOOK[voice.numbers.language]
    sheet = Sheet(
        key="frontier",
        title=FRONTIER[voice.numbers.language].sheet,
        blocks=tuple(_blocks(found, voice)),
        repeated=VALUES,
    )
    title = found.round.title or found.round.id
    return Book(title=title, language=voice.numbers.language, sheets=(sheet,), cut=words.cut, page=words.page)


def _blocks(found: Frontier, voice: Voice) -> Iterator[Block]:
    told = (*headline.title(found, voice, ()), *report.blocks(found, voice, _table(found, voice)))
    for block in as_sheet(told, "frontier"):
        if isinstance(block, NamedTable):
            yield _chart(block, found, voice)
        yield block


def _table(found: Frontier, voice: Voice) -> Table:
    """Lay out the values with who enters and leaves beside each; a column that marks nothing goes."""
    words, table = FRONTIER[voice.numbers.language], report.values(found, voice)
    *columns, marks = table.columns
    marked = any(row[-1] != Text("") for row in table.rows)
    shown = [[Blank() if cell == Text("") else cell for cell in row] for row in table.rows]
    return Table(
        columns=(
            *columns,
            *((replace(marks, title=words.remark),) if marked else ()),
            Column(words.enters_title),
            Column(words.leaves_title),
        ),
        rows=tuple(
            (*(row if marked else row[:-1]), worded(", ".join(point.enters)), worded(", ".join(point.leaves)))
            for row, point in zip(shown, found.points, strict=True)
        ),
    )


def _chart(table: NamedTable, found: Frontier, voice: Voice) -> Charts:
    """Draw the value at every amount."""
    amount, value = table.columns[:2]
    return Charts(
        (
            Chart(
                title=report.title(found, voice),
                kind="column",
                categories=f"{{{table.name}.{amount.key}}}",
                series=(Series(voice.words.value, f"{{{table.name}.{value.key}}}"),),
                of=unit(found, voice),
                along=amount.title,
                format_of=Number(found.worth.natural(1), decimals(found)),
                from_zero=all((point.units or 0) >= 0 for point in found.points),
                format_along=cell(found.points[0].against, found.against.unit),
            ),
        )
    )
