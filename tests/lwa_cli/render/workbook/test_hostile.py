"""No text of a file becomes anything else than text in the workbook."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell as Read

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.render.workbook.text import MOST, clean
from lwa_cli.report.book.compose import workbook
from lwa_cli.report.book.places import places as places_of
from lwa_cli.report.book.places import resolve
from lwa_cli.report.book.sheets import Book, Line, Live, NamedTable
from lwa_cli.report.voice import voice
from portfolio.model import ALL, Contribution, Partner, Party, Round
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.rules import Bonus, Bounds, Count, Everything, Forced, Requires
from portfolio.study import explained, study
from tests.hostile import ATTACKS, tainted
from tests.small import candidate, round_of

BY_OUTCOMES = Path(__file__).parents[3] / "rounds" / "by-outcomes"


@cache
def by_outcomes() -> Round:
    """Return a round by outcomes that was read from files."""
    found = read_round(BY_OUTCOMES).round
    assert found is not None
    return found


def by_criteria() -> Round:
    """Return a round by criteria with labels, partners, decisions, bonuses and cofinancing."""
    paid = Contribution(payer="Gemeente", cash={ALL: 100}, in_kind={}, status="pledged")
    return round_of(
        candidate("a", 1000, 3, lead="x", labels={"sector": ("zorg",)}, cofinancing=(paid,), cost={ALL: 1100}),
        candidate("b", 1000, 2, labels={"sector": ("zorg",)}),
        candidate("c", 5000, 9),
        budget=2500,
        labels={"sector": {"zorg": "Zorg"}},
        partners={"x": Partner(id="x", title="X", party="p", brings_at_most=9000)},
        parties={"p": Party(id="p", title="P", weights={})},
        rules=(
            Count(name="zorg", where=Everything(), bounds=Bounds(at_least=Fraction(1)), basis="wet"),
            Requires(name="samen", when="a", then=("b",), group="groep"),
            Bonus(name="extra", ids=("a", "b"), value=Fraction(1)),
            Forced(name="must a", ids=("a",), inside=True, reason="zo", by="raad", on=None, decision=True),
        ),
    )


def written(round_: Round) -> tuple[Book, bytes]:
    """Return the book of a round and the file that it becomes."""
    limits = Limits()
    done = explained(study(round_, limits), limits)
    book = workbook(done, voice("nl"), (f"--without {round_.title}",), {f"{round_.title}.yaml": "0"})
    return book, as_xlsx(book)


def cells(content: bytes) -> Iterator[Read]:
    """Yield every cell of every sheet that holds something, as openpyxl reads it."""
    for sheet in openpyxl.load_workbook(BytesIO(content)):
        yield from (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)


def formulas(book: Book) -> set[tuple[str, str]]:
    """Return the formulas that the book itself has, each with its sheet."""
    known = places_of(book)
    return {
        (sheet.title, f"={resolve(value.formula, sheet, known)}")
        for sheet in book.sheets
        for block in sheet.blocks
        for value in _values(block)
        if isinstance(value, Live)
    }


def _values(block: object) -> Iterator[object]:
    match block:
        case Line(value):
            yield value
        case NamedTable():
            yield from (value for row in (*block.rows, block.total or ()) for value in row)
        case _:
            pass


@pytest.mark.parametrize("made", [by_criteria, by_outcomes])
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_text_stays_text(attack: str, made: Callable[[], Round]) -> None:
    """Whatever stands in front of every text: there are no other formulas than ours, no links, nothing too long."""
    book, content = written(tainted(made(), attack))
    read = list(cells(content))
    live = {(cell.parent.title, cell.value) for cell in read if cell.data_type == "f"}
    assert live <= formulas(book)
    assert not any(cell.hyperlink for cell in read)
    texts = [cell for cell in read if cell.data_type == "s"]
    assert all(len(str(cell.value).encode("utf-16-le")) // 2 <= MOST for cell in texts)
    assert all(cell.quotePrefix for cell in texts)
    assert sum(clean(attack)[:10] in str(cell.value) for cell in texts) > 10


def test_text_comes_back() -> None:
    """What Excel can hold stands in the workbook as it was written, marks of direction and codes included."""
    said = '=1\t+2 "x" _x0041_ \u202e{selection.ask}\nslot'
    round_ = by_criteria()
    first = replace(round_.initiatives[0], title=said)
    _, content = written(replace(round_, initiatives=(first, *round_.initiatives[1:])))
    assert said in {cell.value for cell in cells(content)}


def test_what_is_cut_says_so() -> None:
    """Text that is too long ends in a mark, and what stands before it is the text."""
    round_ = by_criteria()
    first = replace(round_.initiatives[0], title="ab" * 20_000)
    book, content = written(replace(round_, initiatives=(first, *round_.initiatives[1:])))
    (cut,) = {str(cell.value) for cell in cells(content) if str(cell.value).startswith("abab")}
    assert len(cut) == MOST
    assert cut.endswith(book.cut)
    assert cut.removesuffix(book.cut) == ("ab" * 20_000)[: MOST - len(book.cut)]
