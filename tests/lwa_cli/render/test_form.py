"""The form as an Excel file: what one can choose, what stays text, and what its checks say, also when reckoned anew."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lwa_cli.words.form import CheckWords
from lwa_cli.words.languages import FORM
from portfolio.reading.sheets.layout import (
    FIRST,
    HIDDEN,
    INITIATIVE,
    LISTS,
    MARK,
    SHAPE,
    VERSION,
    Field,
    Kind,
    Layout,
    Line,
)
from portfolio.reading.sheets.shape import from_text
from tests import libreoffice
from tests.lwa_cli.render.forms import COMPLETE, ONE_FUND, ROUND, form, opened, verdicts

WORDS = FORM["nl"]
HOSTILE = ('=HYPERLINK("http://x")', "+1", "@x", "-1", "'x", "\tx", " x ", "\u202ex", "a\nb", "x" * 40_000, "\x0bx")


def line(**more: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 - parts of a line, as YAML gives them
    """Return the cofinancing of the complete initiative with its first line changed; None takes a part away."""
    first = {key: value for key, value in {**COMPLETE["cofinancing"][0], **more}.items() if value is not None}
    return [first, *COMPLETE["cofinancing"][1:]]


def measured(**more: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 - parts of a line, as YAML gives them
    """Return the results of the complete initiative with its line changed; None takes a part away."""
    return [{key: value for key, value in {**COMPLETE["results"][0], **more}.items() if value is not None}]


MISTAKES: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"title": None}, "title", "missing"),
    ({"lead": None}, "lead", "missing"),
    ({"lead": "nobody"}, "lead", "not_listed"),
    ({"cost": None}, "cost", "missing"),
    ({"cost": {"2023": "100.000"}}, "cost", "no_number"),
    ({"ask": None}, "ask lwa", "missing"),
    ({"cost": {"2023": "100000.51"}}, WORDS.difference, "uncovered"),
    ({"cost": {"2023": "100000.49"}}, WORDS.difference, "covered_twice"),
    ({"periods": ["2024"]}, "cost", "outside"),
    ({"periods": ["2023"]}, "cofinancing in_kind 2024", "outside"),
    ({"partners": ["albeda", "uwv", "albeda"]}, "partners", "twice"),
    ({"partners": ["albeda", "uwv", "fnv", "cnv", "stc", "uwv"]}, "partners +5", "twice"),
    ({"not_eligible": [{"amount": "100000.51"}]}, "not_eligible amount", "over_cost"),
    ({"not_eligible": [{"because": "vat"}]}, "not_eligible amount", "missing"),
    ({"cofinancing": line(**{"from": None})}, "cofinancing from", "no_payer"),
    ({"cofinancing": line(status="open")}, "cofinancing from", "payer_of_open"),
    ({"cofinancing": line(status=None)}, "cofinancing status", "no_status"),
    ({"cofinancing": line(cash=None)}, "cofinancing cash 2023", "no_amount"),
    ({"cofinancing": line(hours="-5")}, "cofinancing hours", "negative"),
    ({"plan": {"job": {"achieve": "5"}}}, "plan job", "no_start"),
    ({"plan": {"job": {"start": "5", "achieve": "6"}}}, "plan job", "more_than_start"),
    ({"plan": None}, "plan job", "nobody"),
    ({"results": measured(outcome=None)}, "results outcome", "no_outcome"),
    ({"results": measured(year=None)}, "results year", "no_year"),
    ({"results": measured(started=None)}, "results started", "no_started"),
    ({"results": measured(achieved=None)}, "results achieved", "no_achieved"),
    ({"results": measured(achieved="81")}, "results achieved", "more_than_before"),
    ({"results": measured(retained="41")}, "results retained", "more_than_before"),
    ({"results": measured(unit="trajectories")}, "results people_per", "no_people_per"),
    ({"results": measured(compared={"started": "9"})}, "results compared achieved", "compared_both"),
    ({"results": measured(compared={"achieved": "0"})}, "results compared started", "compared_both"),
    (
        {"results": measured(compared={"started": "9", "achieved": "10"})},
        "results compared achieved",
        "more_than_before",
    ),
    ({"received": "2022-09-30"}, "received", "outside_window"),
    ({"received": "2022-12-01"}, "received", "outside_window"),
    ({"id": "Start garanties"}, "id", "bad_id"),
    ({"id": "-a"}, "id", "bad_id"),
)
"""What is changed of the complete initiative, the row that then speaks, and what it says."""

DAYS = {
    "14-11-2022": True,
    " 1/2/2022 ": True,
    "01.10.2022": True,
    "29-2-2024": True,
    "29-2-2023": False,
    "14-13-2022": False,
    "14-11-22": False,
    "gisteren": False,
    "-1-2-2022": False,
    "14-11-1822": False,
}
"""What somebody pastes as a text where a day is asked, and whether it is one."""

TYPED: tuple[tuple[str, int, object, str], ...] = (
    ("plan job", 0, 90.5, "whole"),
    ("cost", 0, 60_000.501, "cents"),
    ("cost", 1, -1, "negative"),
    ("lead", 0, "Iemand", "not_listed"),
)
"""What somebody types or pastes into a cell of a row, and what the row says when it is reckoned anew."""


def changed(change: Mapping[str, Any]) -> dict[str, Any]:
    """Return the complete initiative with changes; None takes a key away."""
    return {key: value for key, value in {**COMPLETE, **change}.items() if value is not None}


BROKEN = form(*(changed(change) for change, _, _ in MISTAKES))
"""A form in which every sheet has one mistake, and its plan."""


def cells(plan: Layout) -> list[tuple[Line, Field]]:
    """Return every cell to fill in."""
    return [(one, field) for one in plan.lines for field in one.fields]


def fields_of(sheet: Worksheet, plan: Layout) -> dict[tuple[Any, ...], Any]:
    """Return what stands in the cells to fill in, by path; not the empty ones."""
    found = {field.path: sheet.cell(one.row + 1, field.column + 1).value for one, field in cells(plan)}
    return {path: value for path, value in found.items() if value is not None}


def test_a_form_knows_what_it_is() -> None:
    """The hidden sheet has the mark, the round and the shape, and each sheet to fill in says so in its first cell."""
    content, plan = form(blank=3)
    book = opened(content)
    hidden = book[HIDDEN]

    assert book.sheetnames == ["Uitleg", "Initiatief 1", "Initiatief 2", "Initiatief 3", HIDDEN]
    assert [sheet.sheet_state for sheet in book.worksheets] == [*["visible"] * 4, "veryHidden"]
    assert [hidden.cell(row, 1).value for row in range(1, SHAPE + 1)] == [MARK, VERSION, "haven", "nl"]
    assert from_text(hidden.cell(SHAPE + 1, 1).value) is not None
    for sheet in book.worksheets[1:-1]:
        assert sheet["A1"].value == INITIATIVE
        assert [sheet.cell(one.row + 1, 1).value for one in plan.lines] == [*plan.by_key]
        assert sheet.column_dimensions["A"].hidden


def test_every_list_offers_the_words_of_the_round() -> None:
    """Each cell to choose in has the titles of its vocabulary, which the hidden sheet gives back as keys."""
    content, plan = form(blank=1)
    book = opened(content)
    sheet, hidden = book.worksheets[1], book[HIDDEN]
    offered: dict[str, list[str]] = {}
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list":
            (place,) = book.defined_names[rule.formula1].destinations
            shown = [cell.value for (cell,) in hidden[place[1].replace("$", "")]]
            for one, field in cells(plan):
                if sheet.cell(one.row + 1, field.column + 1).coordinate in rule.sqref:
                    assert offered.setdefault(str(field.choices), shown) == shown
    meant = {
        hidden.cell(1, column).value: [
            hidden.cell(row + 2, column + 1).value for row in range(99) if hidden.cell(row + 2, column + 1).value
        ]
        for column in range(LISTS + 1, hidden.max_column, 2)
    }

    assert offered.keys() == meant.keys() == {field.choices for _, field in cells(plan) if field.choices}
    assert offered["partners"] == [
        "Albeda",
        "Deltalinqs",
        "School (stc)",
        "School (zadkine)",
        "UWV",
        "=1+1",
        "zadkine (cnv)",
    ]
    assert meant["partners"] == ["albeda", "deltalinqs", "stc", "zadkine", "uwv", "fnv", "cnv"]
    assert (offered["labels.agreement"], meant["labels.agreement"]) == (["Haven", "Zorg"], ["haven", "zorg"])
    assert (offered["outcomes"], meant["outcomes"]) == (["Betaald werk", "internship"], ["job", "internship"])
    assert (offered["status"], meant["status"]) == (
        [*WORDS.status.values()],
        ["committed", "pledged", "applied", "open"],
    )
    assert (offered["periods"], meant["level"]) == (["2023", "2024"], ["0", "1", "2", "3", "4", "5"])


def test_only_cells_to_fill_in_are_open_and_words_stay_words() -> None:
    """Codes and names are text whatever is typed; numbers only take numbers; everything else is locked."""
    content, plan = form(COMPLETE)
    sheet = opened(content).worksheets[1]
    open_ = {(cell.row - 1, cell.column - 1) for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    wide = {(one.row, FIRST + k) for one, field in cells(plan) if field.wide for k in range(plan.width)}
    ruled = {
        (row - 1, column - 1)
        for rule in sheet.data_validations.dataValidation
        for part in rule.sqref.ranges
        for row, column in part.cells
    }

    assert sheet.protection.sheet
    assert open_ == {(one.row, field.column) for one, field in cells(plan)} | wide
    for one, field in cells(plan):
        words = field.kind in {Kind.TEXT, Kind.CHOICE}
        assert (sheet.cell(one.row + 1, field.column + 1).number_format == "@") is words, one.key
        assert ((one.row, field.column) in ruled) is (field.kind is not Kind.TEXT), one.key


def test_a_filled_form_holds_what_the_initiative_says() -> None:
    """Codes keep their zeros, money and people are numbers, days are days, names are titles."""
    content, plan = form(COMPLETE)
    held = fields_of(opened(content).worksheets[1], plan)

    assert held["reference",] == "0344"
    assert (held["cost", "2023"], held["cofinancing", 1, "hours"], held["uses", "uren"]) == (60_000.5, 400.5, 12.5)
    assert (held["plan", "job", "start"], held["results", 0, "year"]) == (90, 2021)
    assert str(held["received",]).startswith("2022-11-14")
    assert (held["lead",], held["partners", 1], held["labels", "agreement", 0]) == (
        "Deltalinqs",
        "School (zadkine)",
        "Haven",
    )
    assert (held["results", 0, "level"], held["results", 0, "unit"]) == (WORDS.level["3"], "mensen")
    assert len(held) == sum(1 for _ in leaves(COMPLETE))


def leaves(node: Any) -> Any:  # noqa: ANN401 - data of any shape
    """Yield every text in plain data."""
    if isinstance(node, str):
        yield node
    else:
        for inside in node.values() if isinstance(node, Mapping) else node:
            yield from leaves(inside)


def test_a_complete_form_says_so_and_an_empty_one_says_nothing() -> None:
    """The top says how the sheet stands, and the check column that the money adds up."""
    content, plan = form(COMPLETE, blank=1)
    book = opened(content)

    assert book.worksheets[1]["B3"].value == WORDS.complete
    assert verdicts(book, plan) == {WORDS.column_name: WORDS.column_check} | {WORDS.difference: WORDS.checks.holds}
    assert book.worksheets[2]["B3"].value == WORDS.empty
    assert verdicts(book, plan, 2) == {WORDS.column_name: WORDS.column_check}


def test_with_one_fund_what_is_left_is_asked() -> None:
    """An empty amount asked is the difference, and so no mistake."""
    content, plan = form(changed({"ask": None}), head=ONE_FUND)
    book = opened(content)

    assert verdicts(book, plan)[WORDS.difference] == WORDS.checks.by_difference
    assert book.worksheets[1]["B3"].value == WORDS.complete


@pytest.mark.parametrize(("number", "key", "word"), [(k, key, word) for k, (_, key, word) in enumerate(MISTAKES, 1)])
def test_every_mistake_is_said_in_its_row(number: int, key: str, word: str) -> None:
    """A row says what is wrong with it, and the top that something needs attention, unless it is only a remark."""
    book, plan = broken()
    quiet = word == "nobody"

    assert verdicts(book, plan, number)[key] == getattr(WORDS.checks, word)
    assert str(book.worksheets[number]["B3"].value).endswith(WORDS.complete if quiet else WORDS.incomplete)


@cache
def broken() -> tuple[Workbook, Layout]:
    """Return the form in which every sheet has one mistake."""
    return opened(BROKEN[0]), BROKEN[1]


def test_every_check_is_tried() -> None:
    """Nothing that a form can say goes without a test."""
    tried = {word for _, _, word in MISTAKES} | {word for *_, word in TYPED} | {"holds", "by_difference"}

    assert tried == {field.name for field in fields(CheckWords)}


def test_what_stands_in_the_cells_is_what_reckoning_gives(tmp_path: Path) -> None:
    """LibreOffice agrees with every sum and check: of empty, complete and broken forms, in both languages."""
    libreoffice.needed()
    written = {
        "broken": BROKEN[0],
        "filled": form(COMPLETE, blank=1)[0],
        "one": form(changed({"ask": None}), head=ONE_FUND, language="en")[0],
        "days": form(*(changed({"received": text}) for text in DAYS))[0],
        "typed": typed(tmp_path),
    }
    reckoned = libreoffice.converted(written, tmp_path)

    assert all(len(libreoffice.formulas(content)) > 40 for content in written.values())
    for name in ("broken", "filled", "one", "days"):
        assert libreoffice.disagreements(written[name], reckoned[name]) == []
    book, plan = opened(reckoned["typed"]), form(COMPLETE)[1]
    for number, (key, _, _, word) in enumerate(TYPED, 1):
        assert verdicts(book, plan, number)[key] == getattr(WORDS.checks, word)


def test_a_day_may_stand_there_as_text() -> None:
    """Somebody pasted it: it is a day where one can read it as one, and no day of the application period is missed."""
    content, plan = form(*(changed({"received": text}) for text in DAYS))
    book = opened(content)
    told = {text: verdicts(book, plan, number).get("received", "") for number, text in enumerate(DAYS, 1)}

    assert told == {text: "" if good else WORDS.write_date for text, good in DAYS.items()}


def typed(folder: Path) -> bytes:
    """Return complete forms into which somebody typed something wrong."""
    content, plan = form(*[COMPLETE] * len(TYPED))
    book = opened(content, formulas=True)
    for sheet, (key, entry, value, _) in zip(book.worksheets[1:], TYPED, strict=False):
        sheet.cell(plan.by_key[key].row + 1, FIRST + entry + 1).value = value
    book.save(folder / "typed.xlsx")
    return (folder / "typed.xlsx").read_bytes()


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_others_becomes_a_formula(text: str) -> None:
    """Whatever stands in a title, code or name is text, and only the form's own formulas are formulas."""
    keys = ("title", "summary", "contact", "reference", "note", "id", "variant_of", "lead")
    content, plan = form(changed(dict.fromkeys(keys, text) | {"labels": {"agreement": text}}))
    sheet = opened(content, formulas=True).worksheets[1]
    held = fields_of(sheet, plan)
    live = {cell.column for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}

    assert live == {1, 2, FIRST + plan.width + 1, FIRST + plan.width + 2}
    assert all(sheet.cell(one.row + 1, field.column + 1).data_type != "f" for one, field in cells(plan))
    assert sheet["B1"].data_type == "s"
    if len(text) < 99 and "\x0b" not in text:
        assert {held[key,] for key in keys} == {text}


def test_equal_forms_are_equal_bytes() -> None:
    """Nothing in a form depends on the moment it is made."""
    assert form(COMPLETE, blank=2)[0] == form(COMPLETE, blank=2)[0]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_row_has_a_name_and_every_sheet_its_page(language: Any) -> None:  # noqa: ANN401 - one of two words
    """In both languages rows are named, printing is A4 lying, as wide as the page, with the header repeated."""
    content, plan = form(blank=1, language=language)
    book = opened(content)
    sheet = book.worksheets[1]

    assert [one.key for one in plan.lines if not sheet.cell(one.row + 1, 2).value] == ["partners +5"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("C5", "$1:$4")
    assert book.properties.language == {"nl": "nl-NL", "en": "en-GB"}[language]
    told = [row[0].value for row in book.worksheets[0].iter_rows()]
    assert sum(str(text).startswith("• ") for text in told) == len(FORM[language].steps) + 2


def test_a_form_of_criteria_asks_no_plan() -> None:
    """A round by criteria has no outcomes to plan for, and takes any name for what was measured."""
    head = ROUND[: ROUND.index("value:")] + "value:\n  criteria:\n    impact: {weight: 1}\n"
    content, plan = form(blank=1, head=head)
    sheet = opened(content).worksheets[1]
    row = plan.by_key["results outcome"].row + 1

    assert not any(one.topic == ("plan",) for one in plan.lines)
    assert not any(sheet.cell(row, FIRST + 1).coordinate in r.sqref for r in sheet.data_validations.dataValidation)
