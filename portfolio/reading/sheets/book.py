"""Workbooks (``.xlsx``) as cells: the only use of openpyxl that reads."""

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cached_property
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from portfolio.findings import Code, Finding, Span
from portfolio.reading.sheets.values import Value

LARGEST: Final = 8 << 20
"""The most bytes of a workbook; a form takes some 30 kB."""

UNPACKED: Final = 24 << 20
"""The most bytes of its parts together, so that no small file unpacks to one without end."""

ROWS: Final = 20_000
"""The last row that is looked at."""

COLUMNS: Final = 1_024
"""The last column that is looked at: more than the lists of a form take."""

_OLD: Final = b"\xd0\xcf\x11\xe0"
"""How an old file of Excel begins, and a new one behind a password."""

_BOOK: Final = "xl/workbook.xml"
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\s")
"""How the workbook lists each of its sheets; openpyxl passes over one whose part is not there."""

_STRINGS: Final = "xl/sharedStrings.xml"
_ESCAPE: Final = b"x005F_"
"""How a text is written that looks like one of Excel's escapes: ``_x005F_x0041_`` is the text ``_x0041_``."""

_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds; ``formula``: computed. ``broken``: computed, and without an outcome or one like #REF!.

    ``odd``: it holds a duration or another kind of value that no form asks for, and ``value`` is how it looks.
    """

    value: Value
    formula: bool = False
    broken: bool = False
    odd: bool = False


class Book:
    """An open workbook. Rows and columns count from 0; cells that hold nothing are left out."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._formulas = _load(raw, computed=False)

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets with cells, in their order."""
        return tuple(sheet.title for sheet in self._formulas.worksheets)

    @property
    def named(self) -> tuple[str, ...]:
        """The names of all sheets that are there, also those without cells, such as a chart."""
        return tuple(self._formulas.sheetnames)

    @property
    def author(self) -> str:
        """Who made the file, as it says itself."""
        return str(self._formulas.properties.creator or "")

    def first(self, sheet: str) -> Value | None:
        """Return what the first cell of a sheet holds."""
        for row in self._formulas[sheet].iter_rows(max_row=1, max_col=1):
            for cell in row:
                return None if cell.value is None else _cell(cell).value
        return None

    def rows(self, sheet: str) -> Iterator[tuple[int, Mapping[int, Cell]]]:
        """Yield the rows that hold anything; of a formula, ``outcome`` is still to be asked."""
        for number, row in enumerate(self._formulas[sheet].iter_rows(max_row=ROWS, max_col=COLUMNS)):
            if cells := {column: _cell(cell) for column, cell in enumerate(row) if cell.value is not None}:
                yield number, cells

    def outcome(self, sheet: str, row: int, column: int) -> Cell:
        """Return what the formula in a cell came to when the file was saved."""
        cell = self._computed[sheet].get((row, column))
        if cell is None or cell.data_type == "e":
            return Cell("", formula=True, broken=True)
        return replace(_cell(cell), formula=True)

    @cached_property
    def _computed(self) -> Mapping[str, Mapping[tuple[int, int], Any]]:
        """The outcomes of all formulas, as whoever saved the file last computed them."""
        book = _load(self._raw, computed=True)
        return {
            sheet.title: {
                (row, column): cell
                for row, cells in enumerate(sheet.iter_rows(max_row=ROWS, max_col=COLUMNS))
                for column, cell in enumerate(cells)
                if cell.value is not None
            }
            for sheet in book.worksheets
        }


def opened(raw: bytes, file: str) -> Book | Finding:
    """Open a workbook, or tell why it cannot be: whatever the bytes are, nothing is raised."""
    at = Span(file)
    if len(raw) > LARGEST:
        return Finding(Code.FILE_TOO_BIG, at, {"most": LARGEST >> 10})
    if raw.startswith(_OLD):
        return Finding(Code.FORM_LOCKED if _LOCKED in raw else Code.FORM_FORMAT, at)
    try:
        with ZipFile(BytesIO(raw)) as parts:
            if sum(part.file_size for part in parts.infolist()) > UNPACKED:
                return Finding(Code.FILE_TOO_BIG, at, {"most": UNPACKED >> 10})
            texts = {name: parts.read(name) for name in parts.namelist()}
        if any(b"<!DOCTYPE" in text[:1_000] for text in texts.values()):
            return Finding(Code.FORM_DAMAGED, at)
        book = Book(_guarded(texts) if _ESCAPE in texts.get(_STRINGS, b"") else raw)
        lost = len(book.named) < len(_SHEET.findall(texts.get(_BOOK, b"")))
        return Finding(Code.FORM_DAMAGED, at) if lost else book
    except Exception:  # noqa: BLE001 - zipfile and openpyxl raise whatever happens where a file is not as they expect
        return Finding(Code.FORM_DAMAGED, at)


def _guarded(texts: Mapping[str, bytes]) -> bytes:
    """Return a workbook in which escapes survive openpyxl: it takes every x005F_ out of shared texts, once."""
    file = BytesIO()
    with ZipFile(file, "w") as parts:
        for name, text in texts.items():
            parts.writestr(name, text.replace(_ESCAPE, b"x00x005F_5F_") if name == _STRINGS else text)
    return file.getvalue()


def _load(raw: bytes, *, computed: bool) -> Any:  # noqa: ANN401 - openpyxl has no types
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what a workbook has beside its cells
        book = load_workbook(BytesIO(raw), read_only=True, data_only=computed, keep_links=False)
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # a file says how large its sheets are, and what it says may be wrong
    return book


def _cell(cell: Any) -> Cell:  # noqa: ANN401 - openpyxl has no types
    if cell.data_type == "f":
        return Cell("", formula=True)
    match cell.value:
        case str() as text:
            return Cell(str(unescape(text)), broken=cell.data_type == "e")
        case bool() | float() | date() | time() as value:
            return Cell(value)
        case int() as whole:
            return Cell(_padded(whole, str(cell.number_format)))
        case timedelta() as lasts:
            hours, minutes = divmod(lasts // timedelta(minutes=1), 60)
            return Cell(f"{hours}:{minutes:02}", odd=True)
        case other:
            return Cell(str(other), odd=True)


def _padded(whole: int, shown: str) -> Value:
    """Return a whole number; a code that is only shown with its zeros in front gets them."""
    return str(whole).zfill(len(shown)) if not shown.strip("0") and len(shown) > 1 else whole
