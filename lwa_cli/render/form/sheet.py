"""The sheet of one initiative: cells to fill in, totals, what the form says about them, and how it is printed."""

from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction
from functools import cache
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from lwa_cli.render.form.checks import Checks
from lwa_cli.render.form.each import Check, quoted
from lwa_cli.render.form.held import EARLIEST
from lwa_cli.render.workbook.text import clean
from lwa_cli.report.document import Tone
from portfolio.reading.sheets.layout import FIRST, HEAD, INITIATIVE, KEYS, NAMES, Field, Kind, Line, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from lwa_cli.render.form.looks import Looks
    from lwa_cli.render.form.saying import Saying

NAME_WIDTH: Final = 32
ENTRY_WIDTH: Final = 16
TOTAL_WIDTH: Final = 15
CHECK_WIDTH: Final = 36
ABOUT_WIDTH: Final = 50
LINE: Final = 15
HEADING: Final = 20
HIGHEST: Final = 409
SUMMARY_LINES: Final = 3
CHOICE_LINES: Final = 3
TITLE_ROW, HOW_ROW, STATE_ROW, HEAD_ROW = range(HEAD)
USED: Final = "$A$3"
"""The hidden cell that counts what has been filled in."""
OPEN: Final = "$A$4"
"""The hidden cell that counts what needs attention."""


@dataclass(frozen=True, slots=True)
class Page:
    """Writes one initiative."""

    sheet: "Worksheet"
    checks: Checks
    saying: "Saying"
    looks: "Looks"

    @property
    def _total(self) -> int:
        return self.checks.sums.plan.total

    @property
    def _check(self) -> int:
        return self._total + 1

    @property
    def _about(self) -> int:
        return self._total + 2

    def write(self) -> None:
        """Write everything."""
        told = [one for section in self.checks.sections for one in self._section(section)]
        self._head(told)
        self._set_up()

    def _head(self, told: "Sequence[str]") -> None:
        """Write what the form is and how it stands; ``told`` is what the checks say now."""
        sheet, words, styles = self.sheet, self.saying.words, self.looks.styles
        hidden = self.looks.words(wrap=False)
        sheet.write_string(TITLE_ROW, KEYS, INITIATIVE, hidden)
        self._across(TITLE_ROW, clean(self.saying.title), styles.heading(1), 22)
        self._across(HOW_ROW, words.how, styles.sentence(Tone.PLAIN), LINE)
        values = self.checks.sums.values
        quiet = self._quiet
        open_ = sum(bool(one) and one not in quiet for one in told)
        column = xl_range_abs(HEAD, self._check, self.checks.sums.plan.rows, self._check)
        count = f'SUMPRODUCT(1*({column}<>""))' + "".join(f"-SUMPRODUCT(1*({column}={quoted(one)}))" for one in quiet)
        sheet.write_formula(STATE_ROW, KEYS, f"={self.checks.sums.used}", hidden, len(values))
        sheet.write_formula(HEAD_ROW, KEYS, f"={count}", hidden, open_)
        left = f"{OPEN}&{quoted(words.incomplete)}"
        state = f"=IF({USED}=0,{quoted(words.empty)},IF({OPEN}=0,{quoted(words.complete)},{left}))"
        now = words.empty if not values else words.complete if not open_ else f"{open_}{words.incomplete}"
        look = self.looks.words(strong=True)
        sheet.merge_range(STATE_ROW, NAMES, STATE_ROW, self._about, "", look)
        sheet.write_formula(STATE_ROW, NAMES, state, look, now)
        self._header()

    def _header(self) -> None:
        """Write what stands in each column."""
        sheet, words, look = self.sheet, self.saying.words, self.looks.head()
        sheet.write_string(HEAD_ROW, NAMES, words.column_name, look)
        sheet.merge_range(HEAD_ROW, FIRST, HEAD_ROW, self._total - 1, "", look)
        sheet.write_string(HEAD_ROW, FIRST, words.column_entry, look)
        sheet.write_string(HEAD_ROW, self._total, words.column_total, self.looks.head(right=True))
        sheet.write_string(HEAD_ROW, self._check, words.column_check, self.looks.head(indent=1))
        sheet.write_string(HEAD_ROW, self._about, words.column_about, look)

    @property
    def _quiet(self) -> tuple[str, ...]:
        """What the check column says where nothing is wrong."""
        words = self.saying.words.checks
        return words.holds, words.by_difference, words.nobody

    def _across(self, row: int, text: str, look: "Format", height: float) -> None:
        self.sheet.merge_range(row, NAMES, row, self._about, "", look)
        self.sheet.write_string(row, NAMES, text, look)
        self.sheet.set_row(row, height)

    def _section(self, section: Section) -> list[str]:
        """Write a heading and its rows; return what their checks say now."""
        looks, saying = self.looks, self.saying
        self.sheet.write_string(section.row, NAMES, saying.words.sections[section.id], looks.styles.heading(2))
        self.sheet.set_row(section.row, HEADING)
        for column, head in enumerate(saying.heads(section, self.checks.shape.periods), FIRST):
            self.sheet.write_string(section.row, column, clean(head), looks.words(strong=True))
        told = [self._line(line, section) for line in section.lines]
        return [*told, *(self._worked_out(section) if section.spare else ())]

    def _line(self, line: Line, section: Section) -> str:
        sheet, name, about = self.sheet, clean(self.saying.name(line)), clean(self.saying.about(line, section))
        sheet.write_string(line.row, KEYS, line.key, self.looks.words(wrap=False))
        sheet.write_string(line.row, NAMES, name, self.looks.words())
        sheet.write_string(line.row, self._about, about, self.looks.styles.sentence(Tone.QUIET))
        for field in line.fields:
            self._entry(line, field)
        cells = self.checks.sums.cells(line)
        if line.fields[0].kind is Kind.MONEY:
            self._sum(line.row, f"SUM({cells.ref})", cells.total)
        self._validate(line)
        checks = self.checks.of(line, section)
        sheet.set_row(line.row, self._height(line, name, about, checks))
        return self._verdict(line.row, checks)

    def _worked_out(self, section: Section) -> list[str]:
        """Write all cofinancing and what is not covered, below the money asked."""
        words, sums = self.saying.words, self.checks.sums
        row = section.lines[-1].row + 1
        self.sheet.write_string(row, NAMES, words.brought, self.looks.words())
        self._sum(row, sums.brought, sums.brought_euro)
        self.sheet.write_string(row + 1, NAMES, words.difference, self.looks.words(strong=True))
        self.sheet.write_string(row + 1, self._about, words.difference_about, self.looks.styles.sentence(Tone.QUIET))
        self._sum(row + 1, sums.difference, sums.difference_euro)
        checks = self.checks.identity(xl_rowcol_to_cell(row + 1, self._total))
        self.sheet.set_row(row + 1, LINE * _tallest(tuple(check.told for check in checks), CHECK_WIDTH))
        return [self._verdict(row + 1, checks)]

    def _sum(self, row: int, formula: str, value: Fraction) -> None:
        self.sheet.write_formula(row, self._total, f"={formula}", self.looks.total(), float(value))

    def _verdict(self, row: int, checks: "Sequence[Check]") -> str:
        """Write the first check that holds, where anything has been filled in at all."""
        if not checks:
            return ""
        formula = '""'
        for check in reversed(checks):
            formula = f"IF({check.formula},{quoted(check.told)},{formula})"
        now = next((check.told for check in checks if check.holds), "") if self.checks.sums.values else ""
        look = self.looks.told()
        self.sheet.write_formula(row, self._check, f'=IF({USED}=0,"",{formula})', look, now)
        return now

    def _entry(self, line: Line, field: Field) -> None:
        look, value = self.looks.entry(line), self.checks.sums.values.get(field.path)
        if field.wide:
            self.sheet.merge_range(line.row, FIRST, line.row, self._total - 1, "", look)
        match value:
            case None:
                self.sheet.write_blank(line.row, field.column, None, look)
            case str():
                self.sheet.write_string(line.row, field.column, value, look)
            case Fraction():
                self.sheet.write_number(line.row, field.column, float(value), look)
            case date():
                self.sheet.write_datetime(line.row, field.column, datetime.combine(value, time()), look)

    def _validate(self, line: Line) -> None:
        """Let a row take only what it asks for."""
        words, first, last = self.saying.words, line.fields[0], line.fields[-1]
        options: dict[str, object] = {"error_title": words.wrong_title}
        name = self.checks.sources.get(first.choices or "")
        match first.kind:
            case Kind.CHOICE if name:
                source = f"={name}"
                options = {"validate": "list", "source": source, "error_title": words.pick_title,
                           "error_message": words.pick}  # fmt: skip
            case Kind.MONEY | Kind.NUMBER:
                options |= {"validate": "decimal", "criteria": ">=", "value": 0, "error_message": words.write_number}
            case Kind.COUNT:
                options |= {"validate": "integer", "criteria": ">=", "value": 0, "error_message": words.write_whole}
            case Kind.DATE:
                options |= {"validate": "date", "criteria": ">=", "value": EARLIEST, "error_message": words.write_date}
            case _:
                return
        self.sheet.data_validation(line.row, first.column, line.row, last.column, options)

    def _height(self, line: Line, name: str, about: str, checks: "Sequence[Check]") -> float:
        wide = ENTRY_WIDTH * (self._total - FIRST) if line.fields[0].wide else ENTRY_WIDTH
        texts = [value for value in self.checks.sums.cells(line).values if isinstance(value, str)]
        needed = [_lines(name, NAME_WIDTH), _lines(about, ABOUT_WIDTH), *(_lines(text, wide) for text in texts)]
        needed.append(_tallest(tuple(check.told for check in checks), CHECK_WIDTH))
        if line.topic == ("summary",):
            needed.append(SUMMARY_LINES)
        if offered := self.checks.shown.get(line.fields[0].choices or ""):
            needed.append(min(CHOICE_LINES, _tallest(tuple(offered), wide)))
        return min(HIGHEST, LINE * max(needed))

    def _set_up(self) -> None:
        """Set the columns, what is locked and coloured, and the pages."""
        sheet, total = self.sheet, self._total
        sheet.set_column(KEYS, KEYS, None, None, {"hidden": True})
        sheet.set_column(NAMES, NAMES, NAME_WIDTH)
        sheet.set_column(FIRST, total - 1, ENTRY_WIDTH)
        sheet.set_column(total, total, TOTAL_WIDTH)
        sheet.set_column(self._check, self._check, CHECK_WIDTH)
        sheet.set_column(self._about, self._about, ABOUT_WIDTH)
        self._colours()
        sheet.protect("", {"format_columns": True, "format_rows": True})
        sheet.freeze_panes(HEAD, FIRST)
        sheet.set_selection(HEAD + 1, FIRST, HEAD + 1, FIRST)
        paged(sheet, self.saying)
        sheet.repeat_rows(TITLE_ROW, HEAD_ROW)
        sheet.print_area(0, NAMES, self.checks.sums.plan.rows - 1, self._about)

    def _colours(self) -> None:
        sheet, styles, rows = self.sheet, self.looks.styles, self.checks.sums.plan.rows
        first = xl_rowcol_to_cell(HEAD, self._check, col_abs=True)
        good = "OR(" + ",".join(f"{first}={quoted(one)}" for one in self._quiet) + ")"
        for criteria, tone in ((f"={good}", Tone.GOOD), (f'={first}<>""', Tone.WARN)):
            options = {"type": "formula", "criteria": criteria, "format": styles.mark(tone), "stop_if_true": True}
            sheet.conditional_format(HEAD, self._check, rows - 1, self._check, options)
        for criteria, tone in (
            (f"=AND({USED}>0,{OPEN}=0)", Tone.GOOD),
            (f"=AND({USED}>0,{OPEN}>0)", Tone.WARN),
        ):
            options = {"type": "formula", "criteria": criteria, "format": styles.mark(tone)}
            sheet.conditional_format(STATE_ROW, NAMES, STATE_ROW, self._about, options)


def paged(sheet: "Worksheet", saying: "Saying") -> None:
    """Set a sheet up for A4, lying, as wide as the page, with what it is and its page below."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.hide_gridlines(2)
    title = clean(saying.title).replace("\n", " ")[:160].replace("&", "&&")
    sheet.set_footer(f"&L&8 {title}&R&8{saying.words.page.format(page='&P', pages='&N')}")


@cache
def _tallest(texts: tuple[str, ...], width: float) -> int:
    """Return how many lines the longest of what may come to stand in a cell takes."""
    return max((_lines(text, width) for text in texts), default=1)


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column: a usual letter is narrower than the digits columns count in."""
    return sum(max(1, len(wrap(part, int(width * 1.05)))) for part in text.split("\n"))
