"""What was filled in joined with what a file already says."""

from typing import Any

import pytest

from portfolio.findings import Code, Finding, Span
from portfolio.reading.place import Path, Tree
from portfolio.reading.sheets.amend import Amended, cell_of, judged_by_others, trees
from portfolio.reading.sheets.draft import Draft, Drafts, Given, Source, covered
from portfolio.reading.tree import parse

PERIODS = ("2023", "2024")


def draft(cells: dict[Path, Any], *more: Path, sheet: str = "Blad") -> Draft:
    """Return what these cells say, one below the other; ``more`` could also have been filled in."""
    drafts = Drafts()
    source = Source("map/f.xlsx", (0, 1, 0, 2), covered([*cells, *more]), sheet)
    drafts.add(
        source, [Given(path, value, (k, 1, k, 2), (k, 1, k, 2)) for k, (path, value) in enumerate(cells.items())]
    )
    assert drafts.findings == []
    return drafts.drafts[0]


def amended(cells: dict[Path, Any], before: str, *more: Path) -> Tree:
    """Return what the file of an initiative then says."""
    name = "initiatives/a.yaml"
    known = parse(before.encode(), name).tree
    assert known is not None
    ((_, tree),) = trees([draft({("id",): "a", **cells}, *more)], {name: known}, PERIODS)
    return tree


BEFORE = """\
title: Haven
cost: 2_000
plan: {job: {start: 90, achieve: 50}, stage: 10}
scores: {impact: 6, bereik: 5}
cofinancing:
  - {from: albeda, cash: 500, status: pledged}
note:
"""


@pytest.mark.parametrize(
    ("cells", "more", "said"),
    [
        ({("title",): "Haven"}, (), {}),
        ({("title",): "Zorg"}, (), {"title": "Zorg"}),
        ({("cost", "2023"): 1000, ("cost", "2024"): 1000.0}, (), {}),
        ({("cost", "2023"): 1500, ("cost", "2024"): 500}, (), {"cost": {"2023": "1500", "2024": "500"}}),
        ({("scores", "impact"): 7}, (), {"scores": {"impact": "7", "bereik": "5"}}),
        ({("plan", "job", "start"): 80}, (), {"plan": {"job": {"start": "80", "achieve": "50"}, "stage": "10"}}),
        ({}, (("plan", "job", "start"),), {"plan": {"job": {"achieve": "50"}, "stage": "10"}}),
        ({}, (("plan", "job", "start"), ("plan", "job", "achieve"), ("plan", "stage", "start")), {"plan": None}),
        ({}, (("title",), ("cofinancing", 0, "from")), {"title": None, "cofinancing": None}),
        (
            {("cofinancing", 0, "from"): "albeda", ("cofinancing", 0, "cash", "2023"): 500},
            (),
            {"cofinancing": [{"from": "albeda", "cash": {"2023": "500"}}]},
        ),
    ],
)
def test_what_was_filled_in_replaces_what_it_could_say(
    cells: dict[Path, Any], more: tuple[Path, ...], said: dict[str, Any]
) -> None:
    """The rest stays, a list is one whole, and what means the same keeps its way of writing."""
    plain = parse(BEFORE.encode(), "f").tree
    assert plain is not None
    expected = {key: value for key, value in ({**plain.data, **said}).items() if value is not None}
    tree = amended(cells, BEFORE, *more)
    assert tree.data == expected
    assert isinstance(tree, Amended)
    assert tree.changes is bool(said)


def test_one_amount_means_the_periods_that_are_filled_in() -> None:
    """An amount over two years is not the same once it runs in one of them, though its parts are."""
    tree = amended({("cost", "2023"): 1000, ("cost", "2024"): 1000, ("periods", 0): "2023"}, BEFORE)
    assert tree.data["cost"] == {"2023": "1000", "2024": "1000"}


def test_each_value_knows_who_says_it() -> None:
    """What was filled in has a cell, what stays has its line, and only the first becomes a comment."""
    tree = amended({("title",): "Zorg", ("scores", "impact"): 7}, BEFORE)
    assert tree.span("title").where == "Blad!B2"
    assert (tree.span("scores", "bereik").file, tree.span("scores", "bereik").line) == ("initiatives/a.yaml", 4)
    assert tree.key_span("cofinancing", 0, "cash").where == "6:20"
    assert tree.span("nothing").where == "Blad!B1"
    assert [cell_of(tree, path) for path in [("title",), ("scores", "impact"), ("scores", "bereik")]] == [
        "f.xlsx!Blad!B2",
        "f.xlsx!Blad!B3",
        "",
    ]


def test_a_comment_stays_on_its_line() -> None:
    """Whatever a sheet is called."""
    hostile = draft({("id",): "a"}, sheet="x\n\x1b[31m\u202e").tree
    assert cell_of(hostile, ("id",)) == r"f.xlsx!x\n\x1b[31m\u202e!B1"


def test_a_list_of_initiatives_is_not_amended() -> None:
    """Nor is what is not there yet."""
    listed = parse(b"initiatives: []", "initiatives/a.yaml").tree
    assert listed is not None
    one = draft({("id",): "a"})
    for before in ({}, {"initiatives/a.yaml": listed}):
        assert list(trees([one], before, PERIODS)) == [("initiatives/a.yaml", one.tree)]


@pytest.mark.parametrize(
    ("code", "sheet", "covers", "others"),
    [
        (Code.NO_SCORE, "Blad", ("title",), True),
        (Code.DISTANCE_ASSUMED, "Blad", ("title",), True),
        (Code.NO_SCORE, "Blad", ("scores", "impact"), False),
        (Code.NO_SCORE, "Ander", ("title",), False),
        (Code.NOT_COVERED, "Blad", ("title",), False),
    ],
)
def test_what_the_assessors_still_have_to_say(code: Code, sheet: str, covers: Path, others: bool) -> None:  # noqa: FBT001 - a table of cases
    """A form cannot miss what it does not ask; a table that has the column can."""
    finding = Finding(code, Span("map/f.xlsx", sheet=sheet))
    assert judged_by_others(finding, [draft({("id",): "a"}, covers)]) is others
