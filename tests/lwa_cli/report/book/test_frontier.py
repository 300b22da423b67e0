"""The workbook of a frontier: its values as numbers, its chart, and nothing else than text where text was."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report.book.frontier import workbook
from lwa_cli.report.voice import voice
from portfolio.analysis.frontier import Frontier, Tracer
from portfolio.model import Language, Round
from portfolio.optimise import against
from portfolio.optimise.choose import Limits
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.value import valuation
from tests import libreoffice
from tests.hostile import ATTACKS, tainted
from tests.small import candidate, round_of

HEAD = {
    "nl": ["Budget", "Waarde (points)", "Verschil", "Opmerking", "Erin", "Eruit"],
    "en": ["Budget", "Value (points)", "Difference", "Remark", "In", "Out"],
}


def a_round() -> Round:
    """Return a round in which a cheap one makes way for a dear one."""
    return round_of(candidate("a", 1000, 2), candidate("b", 1500, 3), title="Rond", note="Let op", budget=1000)


def traced(round_: Round) -> Frontier:
    """Return the best value at budgets from 5 to 25 euro."""
    worth, main = valuation.worth(round_), round_.funds["main"]
    one = against.fund(round_, formulate(round_, worth, grounds(round_, worth)), main, main.budget or {})
    return Tracer(round_, worth, one, Limits(), lambda _done, _total: None).at(range(500, 3000, 500))


def written(found: Frontier, language: Language = "nl") -> bytes:
    """Return the workbook of a frontier."""
    return as_xlsx(workbook(found, voice(language)))


def the_sheet(content: bytes) -> Worksheet:
    """Return its only sheet, as openpyxl reads it."""
    (sheet,) = load_workbook(BytesIO(content)).worksheets
    assert isinstance(sheet, Worksheet)
    return sheet


def the_rows(sheet: Worksheet) -> list[list[object]]:
    """Return the cells of its table, with the header."""
    (table,) = sheet.tables.values()
    return [[cell.value for cell in row] for row in sheet[table.ref]]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_values_stand_in_a_table(language: Language) -> None:
    """Amounts and values are numbers, what nothing fits says so, and who comes and goes stands beside it."""
    head, *rows = the_rows(the_sheet(written(traced(a_round()), language)))
    assert head == HEAD[language]
    now = {"nl": "nu", "en": "now"}[language]
    assert rows == [
        [5, 0, None, None, None, None],
        [10, 2, 2, now, "a", None],
        [15, 3, 1, None, "b", "a"],
        [20, 3, 0, None, None, None],
        [25, 5, 2, None, "a", None],
    ]


def test_the_chart_draws_the_table() -> None:
    """One native chart has the amounts along it as money, and the values as bars from zero."""
    content = written(traced(a_round()))
    drawn = ZipFile(BytesIO(content)).read("xl/charts/chart1.xml").decode()
    (table,) = the_sheet(content).tables.values()
    first, last = re.findall(r"\d+", table.ref)
    rows = f"{int(first) + 1}:$%s${last}"
    assert re.findall(r"<c:f>(.*?)</c:f>", drawn) == [f"'Opbrengst'!${c}${rows % c}" for c in "AB"]
    assert re.findall(r"<c:v>(\d+)</c:v>", drawn) == ["5", "10", "15", "20", "25", "0", "2", "3", "3", "5"]
    assert '<c:min val="0"/>' in drawn
    assert "€" in "".join(re.findall(r'<c:catAx>.*?<c:numFmt formatCode="(.*?)"', drawn))


def test_a_column_that_marks_nothing_is_left_out() -> None:
    """Where the round's own amount is no point and all is proven, no column of remarks stands empty."""
    found = traced(a_round())
    others = replace(found, points=tuple(point for point in found.points if point.against != found.own))
    assert the_rows(the_sheet(written(others)))[0] == [title for title in HEAD["nl"] if title != "Opmerking"]


def test_no_head_is_empty() -> None:
    """Every column says what it holds."""
    assert all(str(title).strip(" —") for title in the_rows(the_sheet(written(traced(a_round()))))[0])


def test_the_same_frontier_gives_the_same_bytes() -> None:
    """Nothing in the file depends on the clock."""
    assert written(traced(a_round())) == written(traced(a_round()))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_text_stays_text(attack: str) -> None:
    """Whatever stands in front of every text of the round: there is no formula and no link."""
    sheet = the_sheet(written(traced(tainted(a_round(), attack))))
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"n", "s"}
    assert all(cell.quotePrefix for cell in cells if cell.data_type == "s")
    assert not any(cell.hyperlink for cell in cells)


def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """LibreOffice reads what we wrote, cell by cell, also from a round that means harm."""
    libreoffice.needed()
    books = {name: written(traced(tainted(a_round(), ATTACKS[name]))) for name in ("formula", "markup", "ampersand")}
    again = libreoffice.converted(books, tmp_path)
    for name, content in books.items():
        assert libreoffice.values(again[name]) == libreoffice.values(content)
