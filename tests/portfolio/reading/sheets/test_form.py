"""Forms that were filled in, also after people did to them what people do."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from time import process_time
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from portfolio.findings import Code
from portfolio.reading.sheets.book import UNPACKED
from portfolio.reading.sheets.form import read
from portfolio.reading.sheets.layout import HIDDEN
from tests.portfolio.reading.sheets.forms import CHOICES, DATA, WHOLE, form, where

Change = Callable[[Any], None]


def found(raw: bytes) -> list[tuple[Code, str]]:
    """Return what is found in a form, and in which cell."""
    return [(finding.code, finding.span.where) for finding in read(raw, "f.xlsx", "small").findings]


def test_a_form_says_what_a_file_says() -> None:
    """Choices become keys, lists close their gaps, numbers keep their cents, codes their zeros."""
    drafts = read(form(WHOLE), "f.xlsx", "small")
    assert drafts.findings == []
    (draft,) = drafts.drafts
    assert (draft.id, draft.tree.data) == ("haven", DATA)


def test_places_are_cells() -> None:
    """A value stands in its cell; what is left out stands where it would be filled in; the whole at the top."""
    (draft,) = read(form({("title",): "Haven", ("cofinancing", 2, "hours"): 8}), "f.xlsx", "small").drafts
    span = draft.tree.span("cofinancing", 0, "hours")
    assert (span.file, span.where) == ("f.xlsx", where(("cofinancing", 2, "hours")))
    assert draft.tree.span("cost").where == where(("cost", "2023"))
    assert draft.tree.span("cost", "2024").where == where(("cost", "2023"))
    assert draft.tree.key_span("received").where == where(("received",))
    assert draft.tree.span().where == "Initiatief 1!B1"


def test_sheets_that_nobody_used_are_passed_over() -> None:
    """One of three is filled in; a sheet of notes is none of ours."""
    raw = form({}, WHOLE, {}, change=lambda book: book.create_sheet("Notities").append(["lwa", 1]))
    drafts = read(raw, "f.xlsx", "small")
    assert ([draft.id for draft in drafts.drafts], drafts.findings) == (["haven"], [])
    assert drafts.drafts[0].tree.span("title").where == where(("title",), sheet="Initiatief 2")


def _insert(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    book["Initiatief 1"].insert_rows(3, 4)


def _rename(book: Any) -> None:  # noqa: ANN401 - the same
    book["Initiatief 1"].title = "Haven & zorg 'nieuw'"


def _merge(book: Any) -> None:  # noqa: ANN401 - the same
    book["Initiatief 1"].merge_cells("B1:E1")


@pytest.mark.parametrize("change", [_insert, _rename, _merge])
def test_what_may_be_changed(change: Change) -> None:
    """Rows may move, sheets may be renamed and cells merged."""
    drafts = read(form(WHOLE, change=change), "f.xlsx", "small")
    assert ([draft.tree.data for draft in drafts.drafts], drafts.findings) == ([DATA], [])


def test_values_that_excel_types() -> None:
    """Days, days with a time, whole numbers as fractions, padded codes, words for numbers."""
    cells = {
        **WHOLE,
        ("received",): datetime(2022, 11, 14),  # noqa: DTZ001 - Excel knows no time zones
        ("plan", "job", "start"): 90.0,
        ("cost", "2023"): "120.000",
        ("cost", "2024"): "€ 80.000,50",
        ("reference",): 344,
    }

    def pad(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        column, row = where(("reference",)).partition("!")[2][:1], where(("reference",)).partition("!")[2][1:]
        book["Initiatief 1"][f"{column}{row}"].number_format = "0000"

    drafts = read(form(cells, change=pad), "f.xlsx", "small")
    assert [(f.code, f.span.where) for f in drafts.findings] == [(Code.READ_AS, where(("cost", "2023")))]
    data = drafts.drafts[0].tree.data
    assert data == {
        **DATA,
        "received": "2022-11-14",
        "reference": "0344",
        "cost": {"2023": "120000", "2024": "80000.50"},
    }


@pytest.mark.parametrize("typed", ["toegezegd", " Toegezegd ", "TOEGEZEGD", "pledged"])
def test_a_choice_may_be_typed(typed: str) -> None:
    """As it is shown, in any case, or as its key."""
    (draft,) = read(form({**WHOLE, ("cofinancing", 1, "status"): typed}), "f.xlsx", "small").drafts
    assert draft.tree.data["cofinancing"][0]["status"] == "pledged"


def test_a_choice_that_is_none_stays() -> None:
    """The round then says what there is to choose from."""
    (draft,) = read(form({**WHOLE, ("lead",): "ROC Zadkine"}), "f.xlsx", "small").drafts
    assert draft.tree.data["lead"] == "ROC Zadkine"


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x";"y")',
        "+1",
        "@x",
        "-1",
        "a\tb",
        "é € 🎉 中文",
        " ruimte ",
        "_x0041_",
        "_x005F_x0041_",
        "een\ntwee",
        "x" * 32_767,
        "#REF!",
        "no",
    ],
)
def test_hostile_text_comes_back(text: str) -> None:
    """Whatever a cell of text holds is text, and the same."""
    escaped = re.sub("_(?=x[0-9A-F]{4}_)", "_x005F_", text)  # as Excel writes what looks like its own escapes
    drafts = read(form({**WHOLE, ("summary",): escaped}), "f.xlsx", "small")
    assert (drafts.drafts[0].tree.data["summary"], drafts.findings) == (text, [])


def test_text_with_looks_is_text() -> None:
    """Bold words and words of another colour, as copied from a letter, are the words."""
    bold = CellRichText("Een ", TextBlock(InlineFont(b=True), "baan"), " in de haven")

    def change(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["Initiatief 1"][where(("summary",)).partition("!")[2]] = bold

    drafts = read(form(WHOLE, change=change), "f.xlsx", "small")
    assert drafts.drafts[0].tree.data["summary"] == "Een baan in de haven"


def test_what_no_file_may_hold_is_left_out() -> None:
    """Control characters, which Excel can only hold escaped, and marks that turn the writing, with a warning."""
    raw = form({**WHOLE, ("summary",): "a_x000B_b\u202ec_x000D_\nd"})
    drafts = read(raw, "f.xlsx", "small")
    assert drafts.drafts[0].tree.data["summary"] == "abc\nd"
    assert found(raw) == [(Code.PB_CONTROL_REMOVED, where(("summary",)))]


def test_a_formula_without_an_outcome_is_no_value() -> None:
    """Nobody has computed it yet; what else is on the sheet is still read."""
    raw = form({**WHOLE, ("cost", "2023"): "=SUM(1,2)"})
    assert found(raw) == [(Code.NO_OUTCOME, where(("cost", "2023")))]


def _cached(raw: bytes, formula: bytes, outcome: bytes) -> bytes:
    """Put the outcome of a formula into a workbook, as Excel saves it."""
    file = BytesIO()
    with ZipFile(BytesIO(raw)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            text = old.read(part).replace(formula + b"</f><v />", formula + b"</f>" + outcome)
            new.writestr(part.filename, text.replace(formula + b"</f><v/>", formula + b"</f>" + outcome))
    return file.getvalue()


def test_of_a_formula_the_outcome_is_read() -> None:
    """With a note; an outcome that is an error is none."""
    raw = form({**WHOLE, ("cost", "2023"): "=SUM(60000,60000)"})
    good = _cached(raw, b"SUM(60000,60000)", b"<v>120000</v>")
    drafts = read(good, "f.xlsx", "small")
    assert drafts.drafts[0].tree.data == DATA
    assert found(good) == [(Code.FORMULA_READ, where(("cost", "2023")))]
    assert found(_cached(raw, b"SUM(60000,60000)", b"<v>#REF!</v>"))[0][0] is not Code.FORMULA_READ


def _delete(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    book["Initiatief 1"].delete_rows(int(where(("cost", "2023")).rpartition("C")[2]))


def _double(book: Any) -> None:  # noqa: ANN401 - the same
    book["Initiatief 1"].cell(400, 1, "cost")


def _unhide(book: Any) -> None:  # noqa: ANN401 - the same
    book.remove(book[HIDDEN])


def _take_away(book: Any) -> None:  # noqa: ANN401 - the same
    book.create_sheet("Notities")
    book.remove(book["Initiatief 1"])


def _set(row: int, value: object) -> Change:
    def change(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book[HIDDEN].cell(row, 1).value = value

    return change


@pytest.mark.parametrize(
    ("change", "code", "at"),
    [
        (_delete, Code.FORM_ROW, "Initiatief 1!B1"),
        (_double, Code.FORM_ROW, "Initiatief 1!B400"),
        (_unhide, Code.NOT_A_FORM, "1:1"),
        (_set(1, "x"), Code.NOT_A_FORM, "1:1"),
        (_set(2, 99), Code.FORM_VERSION, "1:1"),
        (_set(3, "other"), Code.FORM_OF_OTHER_ROUND, "1:1"),
        (_set(5, "{"), Code.FORM_CHANGED, "1:1"),
        (_set(5, None), Code.FORM_CHANGED, "1:1"),
        (_take_away, Code.FORM_EMPTY, "1:1"),
    ],
)
def test_what_was_broken_is_told(change: Change, code: Code, at: str) -> None:
    """A row that was taken away or copied, a hidden sheet that was changed, a sheet that is gone."""
    assert found(form(WHOLE, change=change)) == [(code, at)]


def test_an_empty_form() -> None:
    """It may be the wrong file."""
    assert found(form({}, {})) == [(Code.FORM_EMPTY, "1:1")]


def _own() -> bytes:
    file = BytesIO()
    Workbook().save(file)
    return file.getvalue()


def _bomb() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b" " * (UNPACKED + 1))
    return file.getvalue()


def _with_part(name: str, text: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(form(WHOLE))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, text if part.filename == name else old.read(part))
    return file.getvalue()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", Code.FORM_DAMAGED),
        (b"PK\x03\x04 and no more", Code.FORM_DAMAGED),
        (form(WHOLE)[:3000], Code.FORM_DAMAGED),
        (b"id;title\n", Code.FORM_DAMAGED),
        (b"\xd0\xcf\x11\xe0 old", Code.FORM_FORMAT),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), Code.FORM_LOCKED),
        (b" " * (9 << 20), Code.FILE_TOO_BIG),
        (_bomb(), Code.FILE_TOO_BIG),
        (_own(), Code.NOT_A_FORM),
        (_with_part("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row"), Code.FORM_DAMAGED),
        (_with_part("xl/workbook.xml", b"<x/>"), Code.NOT_A_FORM),
        (_with_part("xl/worksheets/sheet1.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), Code.FORM_DAMAGED),
    ],
    ids=["empty", "cut", "half", "text", "old", "locked", "big", "bomb", "own", "xml", "workbook", "entities"],
)
def test_what_is_no_form(raw: bytes, code: Code) -> None:
    """Any bytes give one finding, at once."""
    assert found(raw) == [(code, "1:1")]


def test_lists_are_those_of_the_form_itself() -> None:
    """A list that is not there leaves the text as it is."""
    without = {name: pairs for name, pairs in CHOICES.items() if name != "partners"}
    (draft,) = read(form(WHOLE, choices=without), "f.xlsx", "small").drafts
    assert draft.tree.data["lead"] == "Albeda"


@pytest.mark.parametrize("place", ["A1", "A1:XFD1048576", "B2:C3"])
def test_what_a_sheet_says_of_its_size_is_not_believed(place: str) -> None:
    """A form is read whole, and soon, whatever size a program wrote into it."""
    file = BytesIO()
    with ZipFile(BytesIO(form(WHOLE))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            told = f'<dimension ref="{place}"'.encode()
            new.writestr(part.filename, re.sub(rb'<dimension ref="[A-Z0-9:]+"', told, old.read(part)))
    began = process_time()
    drafts = read(file.getvalue(), "f.xlsx", "small")
    assert ([draft.tree.data for draft in drafts.drafts], drafts.findings) == ([DATA], [])
    assert process_time() - began < 3  # seconds; 29 where each row is as wide as Excel has columns


@pytest.mark.parametrize(
    ("lasts", "text"), [(timedelta(hours=30), "30:00"), (timedelta(minutes=5), "0:05"), (timedelta(days=4), "96:00")]
)
def test_a_duration_is_refused(lasts: timedelta, text: str) -> None:
    """It is no number of hours, and is not passed over either."""

    def change(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["Initiatief 1"][where(("cost", "2024")).partition("!")[2]].number_format = "[h]:mm:ss"

    (finding,) = read(form({**WHOLE, ("cost", "2024"): lasts}, change=change), "f.xlsx", "small").findings
    assert (finding.code, finding.span.where, finding.facts) == (
        Code.DURATION,
        where(("cost", "2024")),
        {"text": text},
    )


def test_what_is_typed_beside_the_cells_to_fill_in_is_told() -> None:
    """Each cell of a row that its row does not ask for, one over a total too; a note below the form is nobody's row."""
    row = where(("cost", "2023")).rpartition("C")[2]

    def change(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        sheet = book["Initiatief 1"]
        sheet[f"F{row}"], sheet[f"H{row}"], sheet[f"L{row}"] = 500_000, 7, "dank"
        sheet[f"J{row}"], sheet["C300"] = "hier staat wat de rij vraagt", "een eigen aantekening"

    drafts = read(form(WHOLE, change=change), "f.xlsx", "small")
    assert [(f.code, f.span.where, f.facts["text"]) for f in drafts.findings] == [
        (Code.TYPED_BESIDE, f"Initiatief 1!{column}{row}", text)
        for column, text in (("F", "500000"), ("H", "7"), ("L", "dank"))
    ]
    assert [draft.tree.data for draft in drafts.drafts] == [DATA]


def test_a_form_with_only_something_beside_is_empty() -> None:
    """Nothing was filled in where it is read, and that is no form to take over in silence."""

    def change(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["Initiatief 1"][where(("cost", "2023")).partition("!")[2].replace("C", "F")] = 1

    assert [code for code, _ in found(form({}, change=change))] == [Code.TYPED_BESIDE, Code.FORM_EMPTY]


def test_a_sheet_that_is_lost_is_told() -> None:
    """A workbook that lists a sheet and does not hold it is damaged, not empty."""
    file = BytesIO()
    with ZipFile(BytesIO(form(WHOLE, {}))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != "xl/worksheets/sheet1.xml":
                new.writestr(part.filename, old.read(part))
    assert found(file.getvalue()) == [(Code.FORM_DAMAGED, "1:1")]
