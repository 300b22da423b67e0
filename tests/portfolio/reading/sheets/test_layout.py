"""The plan of a form: every value of an initiative has one cell, and every cell one value."""

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from portfolio.reading.schema.initiative import Contribution, InitiativeShape, Result
from portfolio.reading.schema.initiative import NotEligible as NotEligibleShape
from portfolio.reading.sheets.fill import NOT_ASKED
from portfolio.reading.sheets.layout import HEAD, KEYS, NAMES, Kind, layout
from portfolio.reading.sheets.shape import MOST, Shape, as_text, from_text

if TYPE_CHECKING:
    from collections.abc import Mapping

names = st.lists(st.text("abc-é2 \"'{", min_size=1, max_size=4), max_size=4, unique=True).map(tuple)
sizes = st.integers(0, 23)
shapes = st.builds(
    Shape,
    periods=names,
    funds=names,
    outcomes=names,
    dimensions=st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, 17), max_size=3),
    partners=sizes,
    uses=names,
    not_eligible=sizes,
    cofinancing=sizes,
    results=sizes,
)

FULL = Shape(
    periods=("2023", "2024"),
    funds=("lwa", "rap"),
    outcomes=("job",),
    dimensions={"agreement": 6},
    partners=7,
    uses=("uren",),
    not_eligible=5,
    cofinancing=5,
    results=5,
)


@given(shapes)
def test_every_cell_holds_one_value_and_every_value_has_one_cell(shape: Shape) -> None:
    """No two fields share a cell or a path, none lies above the head or in a column that is not to be filled in."""
    plan = layout(shape)
    cells = Counter((line.row, field.column) for line in plan.lines for field in line.fields)
    paths = Counter(field.path for line in plan.lines for field in line.fields)

    assert max(cells.values()) == max(paths.values()) == 1
    assert all(HEAD <= row < plan.rows and KEYS < NAMES < column for row, column in cells)
    assert max(column for _, column in cells) < NAMES + 1 + plan.width


@given(shapes)
def test_rows_stand_below_each_other_and_are_told_apart_by_their_key(shape: Shape) -> None:
    """Rows ascend, headings stand above their rows, and what a form works out itself has rows of its own."""
    plan = layout(shape)
    taken = [row for section in plan.sections for row in (section.row, *(line.row for line in section.lines))]

    assert taken == sorted(set(taken))
    assert len(plan.by_key) == len(list(plan.lines))
    for section, following in zip(plan.sections, plan.sections[1:], strict=False):
        assert section.lines[-1].row + section.spare < following.row


@given(shapes)
def test_a_shape_is_read_back_as_it_was(shape: Shape) -> None:
    """What a form remembers of its shape gives the same shape."""
    assert from_text(as_text(shape)) == shape


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        "null",
        "{}",
        as_text(FULL).replace('"partners": 7', '"partners": -1'),
        as_text(FULL).replace('"partners": 7', '"partners": true'),
        as_text(FULL).replace('"partners": 7', f'"partners": {MOST + 1}'),
        as_text(FULL).replace('["job"]', "[1]"),
        as_text(FULL).replace('["job"]', '"job"'),
        as_text(FULL).replace('{"agreement": 6}', "[6]"),
        as_text(FULL).replace('{"agreement": 6}', '{"agreement": "6"}'),
        as_text(FULL).replace('"partners"', '"partner"'),
    ],
)
def test_what_is_no_shape_is_refused(text: str) -> None:
    """A shape that somebody changed or cut off is none."""
    assert from_text(text) is None


def leaves(shape: type[BaseModel]) -> set[str]:
    """Return the keys of a shape as files write them."""
    return {field.alias or name for name, field in shape.model_fields.items()}


def test_the_form_asks_for_every_key_but_what_assessors_judge() -> None:
    """A key that is added to the format gets a cell, or a reason not to have one."""
    asked = {line.topic[0] for line in layout(FULL).lines}
    later = {"committed_until", "participants", "targets"}
    inside: Mapping[str, type[BaseModel]] = {
        "cofinancing": Contribution,
        "not_eligible": NotEligibleShape,
        "results": Result,
    }

    assert asked == leaves(InitiativeShape) - {*NOT_ASKED} - later
    for key, shape in inside.items():
        assert {line.topic[1] for line in layout(FULL).lines if line.topic[0] == key} == leaves(shape)


def test_amounts_have_a_cell_for_each_period() -> None:
    """Money stands under the year it falls in; without periods it is one amount."""
    money = {field.path for line in layout(FULL).lines for field in line.fields if field.kind is Kind.MONEY}
    one = {
        field.path
        for line in layout(Shape(funds=("main",), dimensions={}, cofinancing=1)).lines
        for field in line.fields
        if field.kind is Kind.MONEY
    }

    assert {("cost", "2023"), ("ask", "rap", "2024"), ("cofinancing", 4, "in_kind", "2024")} < money
    assert one == {("cost",), ("ask", "main"), ("cofinancing", 0, "cash"), ("cofinancing", 0, "in_kind")}


def test_a_long_list_goes_on_below() -> None:
    """Each band of rows has as many entries as there are columns, and says which."""
    bands = [s for s in layout(Shape(dimensions={}, cofinancing=12)).sections if s.id == "cofinancing"]

    assert [(band.first, len(band.lines[0].fields)) for band in bands] == [(0, 5), (5, 5), (10, 2)]
    assert [band.lines[0].key for band in bands] == ["cofinancing from", "cofinancing from +5", "cofinancing from +10"]
