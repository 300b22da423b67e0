"""Forms (``.xlsx``) that ``lwa form`` made and people filled in: a sheet for each initiative."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from portfolio.findings import Code, Finding, Severity
from portfolio.reading.place import Marks, span
from portfolio.reading.sheets.book import Book, Cell, opened
from portfolio.reading.sheets.draft import Drafts, Given, Source, covered
from portfolio.reading.sheets.kinds import choices_at
from portfolio.reading.sheets.layout import (
    AUTHOR,
    FIRST,
    HIDDEN,
    INITIATIVE,
    KEYS,
    MARK,
    NAMES,
    VERSION,
    Field,
    Layout,
    layout,
)
from portfolio.reading.sheets.shape import from_text
from portfolio.reading.suggest import only

LISTS: Final = 2
"""The column of the hidden sheet in which its lists begin: what is shown, and beside it the key it means."""

_SHAPE: Final = 4
"""The row of the hidden sheet in which the shape of the form begins."""

Choices = Mapping[str, Mapping[str, str]]
"""Per list: what is shown, in small letters, and the key it means."""


@dataclass(frozen=True, slots=True)
class _Hidden:
    """What the hidden sheet of a form says."""

    round_id: str
    comma: bool
    plan: Layout
    choices: Choices


def read(raw: bytes, file: str, round_id: str) -> Drafts:
    """Read a form of a round; never raises, whatever the bytes are."""
    drafts = Drafts()
    book = opened(raw, file)
    if isinstance(book, Finding):
        drafts.findings.append(book)
        return drafts
    try:
        _read(book, file, round_id, drafts)
    except Exception:  # noqa: BLE001 - a workbook is read while it is walked through, and openpyxl raises whatever happens
        return Drafts(findings=[Finding(Code.FORM_DAMAGED, span(file, _at(0, 0)))])
    return drafts


def _read(book: Book, file: str, round_id: str, drafts: Drafts) -> None:
    top = span(file, _at(0, 0))
    hidden = _hidden(book)
    if isinstance(hidden, Code):
        drafts.find(hidden, top)
        return
    if hidden.round_id != round_id:
        drafts.find(Code.FORM_OF_OTHER_ROUND, top, text=hidden.round_id, round=round_id)
    covers = covered(field.path for line in hidden.plan.lines for field in line.fields)
    for sheet in book.sheets:
        if sheet != HIDDEN and book.first(sheet) == INITIATIVE:
            source = Source(file, _at(0, NAMES), covers, sheet, comma=hidden.comma)
            _Sheet(source, hidden, drafts, book).read(dict(book.rows(sheet)))
    if not drafts.drafts and all(finding.severity is not Severity.ERROR for finding in drafts.findings):
        drafts.find(Code.FORM_EMPTY, top)


def _hidden(book: Book) -> _Hidden | Code:
    """Read the hidden sheet, or tell what is wrong with it."""
    if HIDDEN not in book.sheets or book.first(HIDDEN) != MARK:
        return Code.PROPOSAL_GIVEN if book.author == AUTHOR else Code.NOT_A_FORM
    rows = dict(book.rows(HIDDEN))
    heads = [_text(rows.get(number, {}).get(0)) for number in range(_SHAPE)]
    if heads[1] != str(VERSION):
        return Code.FORM_VERSION
    shape = from_text("".join(_run(rows, 0, _SHAPE)))
    if shape is None:
        return Code.FORM_CHANGED
    return _Hidden(heads[2], heads[3] != "en", layout(shape), dict(_lists(rows)))


def _lists(rows: Mapping[int, Mapping[int, Cell]]) -> Iterator[tuple[str, Mapping[str, str]]]:
    for column, name in rows.get(0, {}).items():
        if column >= LISTS:
            pairs = zip(_run(rows, column, 1), _run(rows, column + 1, 1), strict=False)
            yield _text(name), {_plain(shown): key for shown, key in pairs}


def _run(rows: Mapping[int, Mapping[int, Cell]], column: int, first: int) -> Iterator[str]:
    """Yield the texts below each other in a column as they are, until a cell is empty."""
    number = first
    while (cell := rows.get(number, {}).get(column)) is not None:
        yield cell.value if isinstance(cell.value, str) else _text(cell)
        number += 1


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One sheet of a form."""

    source: Source
    hidden: _Hidden
    drafts: Drafts
    book: Book

    def read(self, rows: Mapping[int, Mapping[int, Cell]]) -> None:
        """Add the initiative of the sheet, unless nothing is filled in."""
        found: dict[str, list[int]] = {}
        for number, cells in rows.items():
            found.setdefault(_text(cells.get(KEYS)), []).append(number)
        plan = self.hidden.plan
        given = [
            self._given(field, number, rows[number][field.column])
            for key, line in plan.by_key.items()
            for number in found.get(key, ())
            for field in line.fields
            if field.column in rows[number]
        ]
        self._tell_of_what_stands_beside(found, rows)
        if given:
            self._check_rows(found, plan)
            self.drafts.add(self.source, given, dict(self._first_cells(found, plan)))

    def _tell_of_what_stands_beside(
        self, found: Mapping[str, Sequence[int]], rows: Mapping[int, Mapping[int, Cell]]
    ) -> None:
        """Tell of each cell that somebody typed in where its row asks for nothing."""
        total = self.hidden.plan.total
        for key, line in self.hidden.plan.by_key.items():
            ours = {*range(FIRST), *(field.column for field in line.fields), total + 1, total + 2}
            beside = ((number, k) for number in found.get(key, ()) for k in rows[number].keys() - ours)
            for number, column in sorted(beside):
                cell = rows[number][column]
                if cell.formula and column == total:
                    continue
                shown = self.book.outcome(self.source.sheet, number, column) if cell.formula else cell
                at = span(self.source.file, _at(number, column), line.topic, self.source.sheet)
                self.drafts.find(Code.TYPED_BESIDE, at, text=_text(shown))

    def _first_cells(self, found: Mapping[str, Sequence[int]], plan: Layout) -> Iterator[tuple[str, Marks]]:
        """Yield where a key of the initiative would be filled in."""
        for key, line in reversed([*plan.by_key.items()]):
            for number in found.get(key, ()):
                yield str(line.topic[0]), _at(number, line.fields[0].column)

    def _check_rows(self, found: Mapping[str, Sequence[int]], plan: Layout) -> None:
        """Tell of rows that were taken away or stand there twice: what was meant to be in them nobody knows."""
        for key in plan.by_key:
            numbers = found.get(key, ())
            if len(numbers) != 1:
                at = _at(numbers[1] if numbers else 0, NAMES)
                self.drafts.find(Code.FORM_ROW, span(self.source.file, at, (), self.source.sheet), key=key)

    def _given(self, field: Field, row: int, cell: Cell) -> Given:
        marks = _at(row, field.column)
        at = span(self.source.file, marks, field.path, self.source.sheet)
        if cell.formula:
            cell = self.book.outcome(self.source.sheet, row, field.column)
        if cell.broken:
            self.drafts.find(Code.NO_OUTCOME, at)
        elif cell.formula and not cell.odd:
            self.drafts.find(Code.FORMULA_READ, at, text=_text(cell))
        if cell.odd:
            self.drafts.find(Code.DURATION, at, text=_text(cell))
        value = "" if cell.broken or cell.odd else cell.value
        if field.choices is not None:
            shown = _text(Cell(value))
            meant = self.hidden.choices.get(field.choices, {}).get(_plain(shown))
            value = meant or only(shown, choices_at(field.path)) or shown
        return Given(field.path, value, marks, marks)


def _at(row: int, column: int) -> Marks:
    return row, column, row, column + 1


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _text(cell: Cell | None) -> str:
    """Return what a cell shows, as far as that is one text."""
    if cell is None:
        return ""
    value = cell.value
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()
