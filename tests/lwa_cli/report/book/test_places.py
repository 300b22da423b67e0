"""Names in formulas become the cells where tables stand."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.report.book.places import CHART_ROWS, letters, places, resolve, rows, stacked
from lwa_cli.report.book.sheets import Block, Book, Charts, Column, Line, Live, NamedTable, Sheet
from lwa_cli.report.document import Bullets, Count, Heading, Paragraph, Text


def table(name: str, count: int, *, total: bool = False) -> NamedTable:
    """Return a table of two columns of numbers."""
    cells = (Count(1), Count(2))
    columns = (Column(key="one", title="Een", numeric=True), Column(key="two", title="Twee", numeric=True))
    return NamedTable(name=name, columns=columns, rows=(cells,) * count, total=cells if total else None)


def book(*sheets: Sheet) -> Book:
    """Return a book of these sheets."""
    return Book(title="T", language="nl", sheets=sheets, cut="…", page="{page}/{pages}")


HERE = Sheet(key="here", title="Hier", blocks=(Heading("T", 1), Paragraph("x"), table("near", 3, total=True)))
THERE = Sheet(key="there", title="Daar's", blocks=(table("far", 0),))
KNOWN = places(book(HERE, THERE))


@pytest.mark.parametrize(
    ("formula", "cells"),
    [
        ("SUM({near.two})", "SUM($B$5:$B$7)"),
        ("{near.one@0}+{near.one@2}", "$A$5+$A$7"),
        ("SUM({near.one@1:2})", "SUM($A$6:$A$7)"),
        ("{near.two@total}", "$B$8"),
        ("SUM({far.one})", "SUM('Daar''s'!$A$2:$A$2)"),
        ('IF(TRUE,"{no name}","{}")', 'IF(TRUE,"{no name}","{}")'),
    ],
)
def test_a_name_becomes_its_cells(formula: str, cells: str) -> None:
    """Columns, parts of them, single rows and totals are found, on another sheet with its name."""
    assert resolve(formula, HERE, KNOWN) == cells


def test_two_tables_of_one_name_are_refused() -> None:
    """A name means one table."""
    with pytest.raises(ValueError, match="near"):
        places(book(HERE, Sheet(key="x", title="X", blocks=(table("near", 1),))))


@pytest.mark.parametrize(("column", "said"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_letters(column: int, said: str) -> None:
    """Columns are lettered as spreadsheets do."""
    assert letters(column) == said


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.just("H"), st.integers(1, 3)),
    st.just(Paragraph("p")),
    st.builds(lambda n: Bullets(("x",) * n), st.integers(1, 3)),
    st.just(Line(Live(Text("x"), "1"))),
    st.builds(lambda n, total: table("t", n, total=total), st.integers(0, 4), st.booleans()),
    st.just(Charts(())),
)


@given(st.lists(BLOCKS, min_size=1))
def test_blocks_do_not_overlap(blocks: list[Block]) -> None:
    """Each block begins below the one before, with one empty row at most between them, and none touches a table."""
    placed = list(stacked(blocks))
    assert placed[0][0] == 0
    for (row, block), (following, after) in pairwise(placed):
        gap = following - row - rows(block)
        assert gap in {0, 1}
        if isinstance(block, NamedTable | Charts):
            assert gap == 1
        assert isinstance(after, Heading | Paragraph | Bullets | Line | NamedTable | Charts)


def test_charts_take_their_rows() -> None:
    """What comes after charts stands below them."""
    assert [row for row, _ in stacked((Charts(()), Paragraph("x")))] == [0, CHART_ROWS + 1]


def test_no_name_is_left() -> None:
    """Every reference of a formula that names a table is replaced."""
    assert not re.search(r"[{}]", resolve("{near.one}*{far.two}", HERE, KNOWN))
