"""Formulas stand in the file as they are: none needs the mark that later functions have in a file of Excel."""

import re
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from xlsxwriter.worksheet import Worksheet

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report.book.compose import workbook
from lwa_cli.report.voice import voice
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.study import study
from tests.lwa_cli.render.forms import COMPLETE, form

ROOT = Path(__file__).parents[4]


def formulas(content: bytes) -> list[str]:
    """Return every formula of a file: in cells, in what colours them, and in what may be chosen."""
    with ZipFile(BytesIO(content)) as file:
        parts = [file.read(name).decode() for name in file.namelist() if name.startswith("xl/w")]
    found = (text for part in parts for text in re.findall(r"<(?:f|formula\d?|definedName)\b[^>]*>([^<]+)</", part))
    return [unescape(text) for text in found]


def later(formula: str) -> bool:
    """Tell whether XlsxWriter finds a function in a formula that Excel 2007 did not know."""
    marked: str = Worksheet()._prepare_formula(formula, True)  # noqa: SLF001, FBT003 - the only list of them at hand
    return marked != formula


def of_a_round(path: str) -> bytes:
    """Return the workbook of a bundled round."""
    round_ = read_round(ROOT / path).round
    assert round_ is not None
    return as_xlsx(workbook(study(round_, Limits()), voice("nl"), (), {}))


@pytest.mark.parametrize("path", ["tests/rounds/oefenronde-2023", "tests/rounds/by-outcomes"])
def test_no_formula_of_the_workbook_has_a_later_function(path: str) -> None:
    """So we need not let every formula be searched for one."""
    found = formulas(of_a_round(path))
    assert len(found) > 80
    assert [formula for formula in found if later(formula)] == []


def test_no_formula_of_the_form_has_a_later_function() -> None:
    """The same of its checks and its lists."""
    content, _ = form(COMPLETE)
    found = formulas(content)
    assert len(found) > 20
    assert [formula for formula in found if later(formula)] == []


def test_a_later_function_would_be_found() -> None:
    """What the others rest on."""
    assert later('IFNA(A1,"")')
    assert later("SUM(UNIQUE(A1:A9))")
    assert not later('IF(SUMIFS($A$1:$A$9,$B$1:$B$9,"ja")>=0,"ja","nee")')
