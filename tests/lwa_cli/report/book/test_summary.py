"""What a reader meets first in the workbook, and what must stand in it to be understood alone."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from lwa_cli.report.book.places import places
from lwa_cli.report.book.sheets import Sheet
from lwa_cli.report.document import Heading, Paragraph, Text, Tone
from portfolio.model import Language
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.study import Study, study
from portfolio.value.judge import judge
from tests.lwa_cli.report.book.live import book_of
from tests.small import candidate, round_of

OUTCOMES = Path(__file__).parents[3] / "rounds" / "by-outcomes"
ONE = study(round_of(candidate("a", 1, 1), budget=1), Limits())


@cache
def of_outcomes() -> Study:
    """Return what is proposed in a round by outcomes."""
    round_ = read_round(OUTCOMES, judge).round
    assert round_ is not None
    return study(round_, Limits())


def sheet(done: Study, key: str, language: Language = "nl") -> Sheet:
    """Return a sheet of the workbook."""
    return next(sheet for sheet in book_of(done, language).sheets if sheet.key == key)


def column(done: Study, table: str, number: int) -> list[str]:
    """Return the words in one column of a table, an empty one where a cell has none."""
    rows = places(book_of(done))[table].table.rows
    return [cell.text if isinstance(cell := row[number], Text) else "" for row in rows]


def test_the_note_of_the_round() -> None:
    """It stands under the title, and among the facts; without one there is nothing."""
    noted = replace(ONE, round=replace(ONE.round, note="Fictief."))
    _, title, note, *_ = sheet(noted, "summary").blocks
    assert (title, note) == (Heading("Samenvatting: Small", 1), Paragraph("Fictief.", Tone.WARN))
    assert ("Opmerking" in column(noted, "facts", 0), "Fictief." in column(noted, "facts", 1)) == (True, True)
    assert "Opmerking" not in column(ONE, "facts", 0)


@pytest.mark.parametrize(("language", "start"), [("nl", "Gepland: mensen die"), ("en", "Planned: people who")])
def test_the_numbers_of_people_are_explained(language: Language, start: str) -> None:
    """One line says what planned, sustained and net are; a round by criteria has no such people."""
    (told,) = (
        block.text
        for block in sheet(of_outcomes(), "summary", language).blocks
        if isinstance(block, Paragraph) and block.text.startswith(start)
    )
    assert ("Net" in told, "{" in told) == (True, False)
    assert not any(
        isinstance(block, Paragraph) and block.text.startswith(start)
        for block in sheet(ONE, "summary", language).blocks
    )


def test_what_is_not_covered_is_named_so() -> None:
    """The last key figure says of what it is that it is not committed."""
    assert column(ONE, "figures", 0)[-1] == "Dekking nog niet vastgelegd"


def test_a_budget_says_what_it_asks() -> None:
    """Among the rules the row of a budget has words for what it asks, as every other row has."""
    asked = dict(zip(column(of_outcomes(), "rules", 0), column(of_outcomes(), "rules", -1), strict=True))
    assert all(asked.values())
    assert "hoogstens het budget, min eerder vastgelegd, plus overgeheveld" in asked.values()
