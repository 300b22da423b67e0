"""A book as the bytes of an Excel file: the same book gives the same bytes."""

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from xlsxwriter.core import Core
from xlsxwriter.packager import Packager
from xlsxwriter.sharedstrings import SharedStrings, SharedStringTable
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from lwa_cli.render.workbook.sheet import Page
from lwa_cli.render.workbook.styles import FONT, SIZE, Numerals, Styles
from lwa_cli.render.workbook.text import CODE, clean
from lwa_cli.report.book.places import places
from lwa_cli.report.book.sheets import Book, Live, NamedTable
from lwa_cli.report.document import Cell, Money
from lwa_cli.words.numbers import LOCALES
from portfolio.reading.sheets.layout import AUTHOR

if TYPE_CHECKING:
    from collections.abc import Callable

    from portfolio.model import Language

CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands in every file, since a time would make equal books differ."""


def opened(title: str, language: "Language", file: BytesIO) -> Workbook:
    """Begin a workbook in which no text becomes a formula, a link or a number, and nothing depends on the clock."""
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": FONT, "font_size": SIZE},
    }
    workbook = _Workbook(file, options)
    told = {"title": clean(title), "created": CREATED, "author": AUTHOR, "language": LOCALES[language]}
    workbook.set_properties(told)
    return workbook


def as_xlsx(book: Book) -> bytes:
    """Return the book as a file."""
    file = BytesIO()
    workbook = opened(book.title, book.language, file)
    styles = Styles(workbook, Numerals(book.language, cents=any(map(_has_cents, _cells(book)))))
    known = places(book)
    for sheet in book.sheets:
        Page(sheet, book, workbook, styles, known).write()
    workbook.close()
    return file.getvalue()


def _cells(book: Book) -> list[Cell]:
    tables = (block for sheet in book.sheets for block in sheet.blocks if isinstance(block, NamedTable))
    values = (value for table in tables for row in (*table.rows, table.total or ()) for value in row)
    return [value.cell if isinstance(value, Live) else value for value in values]


def _has_cents(cell: Cell) -> bool:
    return isinstance(cell, Money) and bool((cell.cents or 0) % 100)


class _Core(Core):
    """The properties of the document, with its language."""

    def write(self, properties: dict[str, str | datetime], file: object) -> None:
        """Write the part of the file that holds them."""
        self._set_properties(properties)
        self._set_xml_writer(file)
        self._assemble_xml_file()

    def _write_dc_description(self) -> None:
        super()._write_dc_description()
        self._xml_data_element("dc:language", self.properties["language"].replace("_", "-"))


class _SharedStrings(SharedStrings):
    """Text that looks like codes of Excel, guarded: of two that share a ``_`` XlsxWriter guards only the first."""

    def write(self, texts: SharedStringTable, file: object) -> None:
        """Write the part of the file that holds them."""
        self.string_table = texts  # type: ignore[assignment]  # XlsxWriter declares it as None
        self._set_xml_writer(file)
        self._assemble_xml_file()

    @staticmethod
    def _escape_control_characters(data: str) -> str:
        return CODE.sub("_x005F_x", data)


class _Packager(Packager):
    def __init__(self, properties: dict[str, str | datetime], texts: SharedStringTable) -> None:
        super().__init__()
        self._properties, self._texts = properties, texts

    def _write_core_file(self) -> None:
        opened: Callable[[str], object] = self._filename
        _Core().write(self._properties, opened("docProps/core.xml"))

    def _write_shared_strings_file(self) -> None:
        if self._texts.count:
            opened: Callable[[str], object] = self._filename
            _SharedStrings().write(self._texts, opened("xl/sharedStrings.xml"))


class _Worksheet(Worksheet):
    """A sheet whose formulas stand as they are given.

    XlsxWriter searches each of them for 150 functions of later programs, to put a mark before those. Of a workbook of
    60 candidates that is a fifth of the time, and no formula of ours has such a function.
    """

    def _prepare_formula(self, formula: str, *_: bool) -> str:
        return formula.removeprefix("=")


class _Workbook(Workbook):
    """XlsxWriter lets its packager be replaced; ours adds the language, and guards texts."""

    worksheet_class = _Worksheet

    def _get_packager(self) -> Packager:
        return _Packager(self.doc_properties, self.str_table)
