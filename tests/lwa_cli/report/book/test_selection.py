"""The sheet that readers change: what stands in it, and in which column."""

from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from zipfile import ZipFile

import pytest

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report.book import selection
from lwa_cli.report.book.sheets import Line, Live, NamedTable
from lwa_cli.report.document import Text, Tone
from lwa_cli.report.voice import voice
from lwa_cli.words.languages import BOOK, LIVE
from portfolio.model import ALL, Fund, Language
from portfolio.optimise.choose import Limits
from portfolio.rules import Bonus, Requires
from portfolio.study import Study, explained, study
from tests.lwa_cli.report.book.live import book_of
from tests.small import candidate, round_of


def tables(done: Study) -> dict[str, NamedTable]:
    """Return the tables of the sheet by name."""
    blocks = selection.sheet(done, voice("nl"), BOOK["nl"]).blocks
    return {block.name: block for block in blocks if isinstance(block, NamedTable)}


def small(funds: int = 1) -> Study:
    """Return a study of three initiatives with a rule and a bonus, and so many funds."""
    purses = {name: Fund(id=name, title=name, budget={ALL: 300}) for name in ["main", *map(str, range(1, funds))]}
    rules = (
        Requires(name="r", when="a", then=("b",)),
        Bonus(name="x", ids=("a", "b"), value=Fraction(3)),
    )
    three = (candidate("a", 100, 1), candidate("b", 200, 2), candidate("c", 300, 9, title="=1+1"))
    return study(round_of(*three, funds=purses, rules=rules), Limits())


def test_columns_stand_under_their_sums() -> None:
    """The sums stand over the column that they add up, and what stands behind the table comes last and folded."""
    found = tables(small())
    sums, columns = found["stand"].columns, found["selection"].columns
    in_sight = [column for column in columns if not column.hidden]
    assert len(sums) == len(in_sight)
    assert [c.key for c in sums][5:] == [c.key for c in in_sight][5:] == ["value", "ask", "ask_0_0"]
    assert [c.hidden for c in columns] == [False] * len(in_sight) + [True] * (len(columns) - len(in_sight))
    assert [c.key for c in columns if c.hidden] == ["id", "rule_1_left", "rule_1_when", "bonus_0"]


def test_many_funds_stand_behind_the_table() -> None:
    """With more funds and periods than fit on a page their columns are folded, so that the rest can be read."""
    columns = tables(small(selection.FUND_COLUMNS + 1))["selection"].columns
    assert all(column.hidden for column in columns if column.key.startswith("ask_"))


def test_candidates() -> None:
    """The proposal comes first; the reader picks ja or nee, and beside it stands what was proposed."""
    done = small()
    table = tables(done)["selection"]
    assert [[cell.text for cell in row[:5] if isinstance(cell, Text)] for row in table.rows] == [
        ["=1+1", "ja", "ja", "ja"],
        ["B", "nee", "nee", "ja"],
        ["A", "nee", "nee", "ja"],
    ]
    assert [(column.choices, column.refusal) for column in table.columns if column.choices] == [
        (("ja", "nee"), ("Geen ja of nee", "Kies ja of nee."))
    ]
    marked = {mark.text: (mark.tone, mark.on) for mark in table.marks if mark.column == "differs"}
    row = ("initiative", "chosen", "differs")
    assert marked == {"veranderd": (Tone.WARN, row), "geen ja of nee": (Tone.BAD, row)}


def test_the_first_line_speaks_up() -> None:
    """The first line says that this is the proposal, and in its formula that it no longer is."""
    line = selection.sheet(small(), voice("nl"), BOOK["nl"]).blocks[0]
    assert isinstance(line, Line)
    assert isinstance(line.value, Live)
    assert line.value.cell == Text("Dit is het voorstel.")
    assert LIVE["nl"].is_trial == "Dit is een proefberekening. Het voorstel zelf: zie Samenvatting."
    assert LIVE["nl"].is_trial in line.value.formula
    of_what_if = selection.whose(replace(small(), what_if=True), voice("nl")).value
    assert (of_what_if.cell, LIVE["nl"].is_other in of_what_if.formula) == (Text(LIVE["nl"].is_outcome), True)


def texts(done: Study, language: Language) -> str:
    """Return all text of the workbook, in its formulas and charts too."""
    with ZipFile(BytesIO(as_xlsx(book_of(done, language)))) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist())


@pytest.mark.parametrize(("language", "named"), [("nl", "het voorstel"), ("en", "the proposal")])
@pytest.mark.parametrize("why", [True, False])
def test_a_what_if_is_not_called_the_proposal(language: Language, named: str, why: bool) -> None:  # noqa: FBT001 - a case
    """In a workbook made with what-if options nothing in it is called the proposal; else it is, on most sheets."""
    limits, done = Limits(), small()
    trial = study(done.round, limits, what_if=True)
    assert named not in texts(explained(trial, limits) if why else trial, language)
    assert texts(explained(done, limits) if why else done, language).count(named) > 8
