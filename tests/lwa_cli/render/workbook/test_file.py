"""What a book looks like as an Excel file: read back with openpyxl, and its parts as they are."""

import re
import zipfile
from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report.book.sheets import (
    Book,
    Chart,
    Charts,
    Column,
    Line,
    Live,
    Mark,
    NamedTable,
    Series,
    Sheet,
    Value,
)
from lwa_cli.report.document import Blank, Count, Heading, Money, Number, Paragraph, Percent, Text, Tone
from portfolio.model import Language

COLUMNS = (
    Column(key="name", title="Naam"),
    Column(key="money", title="Bedrag", numeric=True),
    Column(key="share", title="Deel", numeric=True),
    Column(key="chosen", title="Gekozen", choices=("ja", "nee"), refusal=("Wat?", "Kies ja of nee.")),
    Column(key="behind", title="bedrag", numeric=True, hidden=True),
)
ROWS: tuple[tuple[Value, ...], ...] = (
    (Text("a"), Money(123_456_700), Percent(Fraction(1, 3)), Text("ja"), Number(Fraction(1, 3), 2)),
    (Text("b"), Money(None), Percent(None), Text("nee"), Blank()),
)
TOTAL: tuple[Value, ...] = (
    Text("Totaal"),
    Live(Money(123_456_700), "SUM({pot.money})"),
    Blank(),
    Live(Text("ja"), "{pot.chosen@0}"),
    Count(2),
)
POT = NamedTable(name="pot", columns=COLUMNS, rows=ROWS, total=TOTAL, marks=(Mark("chosen", "ja", Tone.GOOD),))
CHART = Chart(
    title="Geld", kind="bar", categories="{pot.name}", series=(Series("Bedrag", "{pot.money}"),), of="euro", along="",
    format_of=Money(0),
)  # fmt: skip


def a_book(table: NamedTable = POT, language: Language = "nl") -> Book:
    """Return a book with one sheet that has something of everything."""
    blocks = (
        Line(Live(Text("rustig"), 'IF({pot.money@total}>0,"rustig","anders")'), Tone.PLAIN, Tone.WARN),
        Heading("Blad: Ronde", 1),
        Paragraph("zin " * 100),
        table,
        Charts((CHART,)),
    )
    sheet = Sheet(key="one", title="Blad", blocks=blocks, pinned="pot")
    return Book(title="2 Ronde & zo", language=language, sheets=(sheet,), cut="…", page="Blad {page} van {pages}")


def read(book: Book, *, values: bool = False) -> Worksheet:
    """Return the first sheet as openpyxl reads it."""
    sheet = openpyxl.load_workbook(BytesIO(as_xlsx(book)), data_only=values).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def part(book: Book, name: str) -> str:
    """Return a part of the file as text."""
    return zipfile.ZipFile(BytesIO(as_xlsx(book))).read(name).decode()


def test_the_same_book_gives_the_same_bytes() -> None:
    """Nothing in the file depends on the clock."""
    assert as_xlsx(a_book()) == as_xlsx(a_book())
    dates = {info.date_time for info in zipfile.ZipFile(BytesIO(as_xlsx(a_book()))).infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("language", "said"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_the_document_has_a_title_and_a_language(language: Language, said: str) -> None:
    """The properties of the document say what it is and in which language."""
    found = openpyxl.load_workbook(BytesIO(as_xlsx(a_book(language=language)))).properties
    assert (found.title, found.language) == ("2 Ronde & zo", said)


def test_numbers_are_numbers_and_formulas_have_their_values() -> None:
    """Money is in euro, a share a fraction, and each formula holds the value that we computed."""
    values, formulas = read(a_book(), values=True), read(a_book())
    assert [cell.value for cell in values[6][:5]] == ["a", 1_234_567, pytest.approx(1 / 3), "ja", pytest.approx(1 / 3)]
    assert [cell.value for cell in values[7][:5]] == ["b", "—", "—", "nee", None]
    assert [cell.value for cell in values[8][:5]] == ["Totaal", 1_234_567, None, "ja", 2]
    assert formulas["B8"].value == "=SUM($B$6:$B$7)"
    assert formulas["A1"].value == '=IF($B$8>0,"rustig","anders")'
    assert values["A1"].value == "rustig"


@pytest.mark.parametrize(
    ("language", "cents", "written"),
    [
        ("nl", 100, '[$-413]"€ "#,##0;[$-413]"€ "-#,##0'),
        ("nl", 101, '[$-413]"€ "#,##0.00;[$-413]"€ "-#,##0.00'),
        ("en", 100, '[$-809]"€"#,##0;[$-809]-"€"#,##0'),
    ],
)
def test_money_is_written_as_the_language_does(language: Language, cents: int, written: str) -> None:
    """Euro has its sign where the language puts it, and cents in the whole book where one amount has cents."""
    table = replace(POT, rows=((*ROWS[0][:1], Money(cents), *ROWS[0][2:]),))
    assert read(a_book(table, language))["B6"].number_format == written


def test_a_table_is_one_that_excel_knows() -> None:
    """It has a name that is no cell, and headers that are all different, each as the table itself says them."""
    sheet = read(a_book())
    (table,) = sheet.tables.values()
    assert (table.name, table.ref) == ("lwa_pot", "A5:E7")
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[5][:5]]
    assert [cell.value for cell in sheet[5][:5]] == ["Naam", "Bedrag", "Deel", "Gekozen", "bedrag (2)"]
    assert {cell.fill.fgColor.rgb for cell in sheet[5][:5]} == {"FF1F3864"}


def test_what_may_be_changed_is_a_list() -> None:
    """A column with choices takes one of them, in its rows alone."""
    (validation,) = read(a_book()).data_validations.dataValidation
    assert (str(validation.sqref), validation.formula1) == ("D6:D7", '"ja,nee"')
    assert (validation.errorTitle, validation.error, validation.allowBlank) == ("Wat?", "Kies ja of nee.", False)


def test_columns_for_formulas_can_be_unfolded() -> None:
    """A hidden column is part of a folded group."""
    column = read(a_book()).column_dimensions["E"]
    assert (column.hidden, column.outlineLevel) == (True, 1)


def test_it_prints_on_a4() -> None:
    """Landscape, as wide as a page, the header on each page, the title and the number of the page below."""
    sheet = read(a_book())
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)  # 9 is A4
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)  # one page wide is Excel's default
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$5:$5", "A6")
    assert "&amp;L&amp;8 2 Ronde &amp;&amp; zo&amp;R&amp;8Blad &amp;P van &amp;N" in part(
        a_book(), "xl/worksheets/sheet1.xml"
    )


def test_a_list_may_stay_off_paper() -> None:
    """What is printed ends above the table from which nothing is, and covers the width of the sheet."""
    book = a_book()
    (sheet,) = book.sheets
    printed = read(replace(book, sheets=(replace(sheet, unprinted=POT.name),))).print_area
    assert re.fullmatch(r"'Blad'!\$A\$1:\$[F-Z]\$4", str(printed))
    assert not read(book).print_area


def test_colour_goes_where_it_is_wanted() -> None:
    """A mark colours the cells of other columns in its row where it names them."""
    table = replace(POT, marks=(Mark("chosen", "nee", Tone.BAD, on=("name", "money")),))
    found = read(a_book(table)).conditional_formatting._cf_rules.items()  # noqa: SLF001 - as below
    rules = {(str(area.sqref), rule.formula[0]) for area, rules in found for rule in rules}
    assert {("A6:A7", '$D6="nee"'), ("B6:B7", '$D6="nee"')} <= rules
    assert not any(area == "D6:D7" for area, _ in rules)


def test_colour_follows_the_words() -> None:
    """Cells that say yes are coloured, and the first line as soon as it says something else."""
    rules = {
        (str(area.sqref), rule.formula[0])
        for area, found in read(a_book()).conditional_formatting._cf_rules.items()  # noqa: SLF001 - openpyxl shows them nowhere else
        for rule in found
    }
    assert ("D6:D7", '$D6="ja"') in rules
    assert any(formula == '$A$1<>"rustig"' for _, formula in rules)


def test_a_chart_draws_its_cells() -> None:
    """A chart has its ranges with their sheet, its titles as text, and the numbers that it shows without Excel."""
    drawn = part(a_book(), "xl/charts/chart1.xml")
    assert re.findall(r"<c:f>(.*?)</c:f>", drawn) == ["'Blad'!$A$6:$A$7", "'Blad'!$B$6:$B$7"]
    assert "<c:v>1234567</c:v>" in drawn
    assert "<a:t>Geld</a:t>" in drawn


def test_an_empty_table_still_opens() -> None:
    """A table without rows has an empty one, as Excel demands."""
    sheet = read(a_book(replace(POT, rows=(), marks=())))
    assert sheet.tables["lwa_pot"].ref == "A5:E6"
