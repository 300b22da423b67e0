"""One sheet: its blocks from top to bottom, its columns, and how it is printed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from lwa_cli.render.workbook import widths
from lwa_cli.render.workbook.charts import ROW, drawn, name, position
from lwa_cli.render.workbook.styles import SIZE, SIZES
from lwa_cli.render.workbook.tables import Tables, contents
from lwa_cli.render.workbook.text import clean, on_one_line
from lwa_cli.render.workbook.wrapping import height, lines
from lwa_cli.report.book.places import CHART_ROWS, Place, resolve, stacked
from lwa_cli.report.book.sheets import Block, Book, Chart, Charts, Line, NamedTable, Sheet
from lwa_cli.report.document import Bullets, Heading, Paragraph, Tone

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart as Drawn
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

    from lwa_cli.render.workbook.styles import Styles

A4: Final = 9
WIDE: Final = 8
"""From so many columns on the first one stays in sight."""
FOOTER: Final = 100
"""What of the title fits in a footer, also where every sign of it is written twice; Excel takes 255 in all."""

GAP: Final = 2
"""What stands between a sentence and the next, in points."""
LITERAL: Final = 250
"""What a formula takes as one text, roughly; Excel's limit is 255."""


class Page:
    """Writes one sheet of the book."""

    def __init__(
        self, sheet: Sheet, book: Book, workbook: "Workbook", styles: "Styles", known: Mapping[str, Place]
    ) -> None:
        self._spec = sheet
        self._book = book
        self._workbook = workbook
        self._styles = styles
        self._known = known
        self._sheet = workbook.add_worksheet(sheet.title)
        self._widths = widths.widths(sheet)
        self._span = widths.span(self._widths)
        self._room = widths.spanned(self._widths)
        self._tables = Tables(self._sheet, styles, self._widths, self._formula, book.cut)

    def _formula(self, formula: str) -> str:
        return resolve(formula, self._spec, self._known)

    def write(self) -> None:
        """Write the blocks, the columns and the set-up of the pages."""
        for row, block in stacked(self._spec.blocks):
            self._block(row, block)
        hidden = {i for table in self._own_tables() for i, column in enumerate(table.columns) if column.hidden}
        for index, width in enumerate(self._widths):
            self._sheet.set_column(index, index, width, None, {"hidden": True, "level": 1} if index in hidden else {})
        if hidden:  # the sign to unfold them stands on the column behind them
            self._sheet.set_column(max(hidden) + 1, max(hidden) + 1, None, None, {"collapsed": True})
        self._pages()

    def _own_tables(self) -> list[NamedTable]:
        return [block for block in self._spec.blocks if isinstance(block, NamedTable)]

    def _block(self, row: int, block: Block) -> None:
        match block:
            case Heading(text, level):
                look = self._styles.heading(level)
                self._sentence(row, text, look, size=SIZES[level])
            case Paragraph(text, tone):
                self._sentence(row, text, self._styles.sentence(tone))
            case Bullets(items):
                for offset, item in enumerate(items):
                    self._sentence(row + offset, f"• {item}", self._styles.sentence(Tone.PLAIN))
            case Line():
                self._line(row, block)
            case NamedTable():
                self._tables.write(block, row)
            case Charts(specs):
                for below in range(row, row + CHART_ROWS):
                    self._sheet.set_row(below, ROW * 0.75)  # as high in every program, since charts hang on their rows
                for number, chart in enumerate(specs):
                    options = {**position(number), "description": name(chart.title)}
                    self._sheet.insert_chart(row, 0, self._drawn(chart), options)

    def _drawn(self, chart: Chart) -> "Drawn":
        """Draw a chart; its ranges name their sheet, also where it is this one."""
        elsewhere = Sheet(key="", title="", blocks=())
        return drawn(
            chart, self._workbook, self._styles.numerals, lambda formula: resolve(formula, elsewhere, self._known)
        )

    def _sentence(self, row: int, text: str, look: "Format", size: float = SIZE) -> None:
        said = clean(text, self._book.cut)
        self._merge(row, look)
        self._sheet.write_string(row, 0, said, look)
        self._sheet.set_row(row, height(lines(said, self._room, size=size, bold=size > SIZE), size) + GAP)

    def _line(self, row: int, line: Line) -> None:
        look = self._styles.sentence(line.tone)
        said = contents(line.value.cell, self._book.cut)
        self._merge(row, look)
        self._sheet.write_formula(row, 0, f"={self._formula(line.value.formula)}", look, said)
        self._sheet.set_row(row, height(lines(str(said), self._room)) + GAP)
        if line.changed is not None and len(str(said)) <= LITERAL:
            calm = str(said).replace('"', '""')
            look = self._styles.mark(line.changed)
            options = {"type": "formula", "criteria": f'=$A${row + 1}<>"{calm}"', "format": look}
            self._sheet.conditional_format(row, 0, row, self._span - 1, options)

    def _merge(self, row: int, look: "Format") -> None:
        if self._span > 1:
            self._sheet.merge_range(row, 0, row, self._span - 1, "", look)

    def _pages(self) -> None:
        sheet, book = self._sheet, self._book
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.hide_gridlines(2)
        title = on_one_line(book.title)[:FOOTER].replace("&", "&&")
        pages = book.page.format(page="&P", pages="&N")
        sheet.set_footer(f"&L&8{_apart(title)}&R&8{pages}")
        pinned = self._known[self._spec.pinned] if self._spec.pinned else None
        row = 0 if pinned is None else pinned.header
        sheet.repeat_rows(self._known[self._spec.repeated].header if self._spec.repeated else row)
        if self._spec.unprinted:
            sheet.print_area(0, 0, self._known[self._spec.unprinted].header - 1, max(self._span, len(self._widths)) - 1)
        sheet.freeze_panes(row + 1, 1 if pinned and len(pinned.table.columns) >= WIDE else 0)


def _apart(title: str) -> str:
    """Keep a digit at the beginning of a title from being read as part of the size of its letters."""
    return f" {title}" if title[:1].isdigit() else title
