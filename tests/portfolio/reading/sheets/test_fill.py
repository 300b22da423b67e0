"""What an initiative's own data put into the cells of a form."""

from pathlib import Path

import pytest

from portfolio.model import Round
from portfolio.reading import read_head
from portfolio.reading.sheets.fill import NOT_ASKED, Data, Filled, fill, initiatives, shape_of
from portfolio.reading.sheets.layout import layout
from portfolio.reading.sheets.shape import MOST, Shape
from tests.portfolio.reading.rounds import A_JOB, BY_OUTCOMES, ROUND, documents, read

EXAMPLES = Path(__file__).parents[4] / "examples"
ROUNDS = [
    *(
        pytest.param(EXAMPLES / name, id=name)
        for name in ("leerwerkakkoord-2023", "haaglanden-2022", "stedendriehoek-2017")
    ),
    *(pytest.param(path, id=path.name) for path in sorted((EXAMPLES.parent / "tests" / "rounds").iterdir())),
]
RULES = """\
rules:
  - {name: staff, total: {of: "uses:uren"}, at_most: 9}
  - {name: jobs, total: {of: "people:job"}, at_least: 1}
"""


def small(head: str = BY_OUTCOMES, initiative: str = A_JOB) -> Round:
    """Return a round of two years with two partners, one fund and one label dimension."""
    return read({"round.yaml": head, "initiatives/a.yaml": initiative})


def filled(data: Data, round_: Round | None = None) -> Filled:
    """Fill the form of a round with an initiative."""
    known = round_ or small()
    return fill(data, layout(shape_of(known, (data,))), known.periods)


@pytest.mark.parametrize("folder", ROUNDS)
def test_only_what_assessors_judge_is_left_out(folder: Path) -> None:
    """Of every initiative of every example all that the form asks finds its cell, and nothing else is lost."""
    reading = read_head(folder)
    assert reading.round is not None
    known = initiatives(reading.documents)
    plan = layout(shape_of(reading.round, tuple(known.values())))

    assert known.keys() >= {path.stem for path in folder.glob("initiatives/*.yaml")}
    for id_, data in known.items():
        found = fill(data, plan, reading.round.periods)
        assert found.cells["id",] == id_
        assert {path[0] for path in found.left_out} <= {*NOT_ASKED}


def test_one_amount_is_spread_over_the_years_in_which_it_runs() -> None:
    """The cents of one amount fall over the periods as they do when the files are read."""
    everywhere = filled({"cost": "100.01", "cofinancing": [{"from": "albeda", "in_kind": "50_000"}]}).cells
    later = filled({"cost": {"2023": "3", "2024": "4"}, "periods": "2024", "ask": {"lwa": "7"}}).cells

    assert (everywhere["cost", "2023"], everywhere["cost", "2024"]) == ("50.00", "50.01")
    assert everywhere["cofinancing", 0, "in_kind", "2024"] == "25000.00"
    assert (later["cost", "2023"], later["ask", "lwa", "2024"]) == ("3", "7.00")
    assert ("ask", "lwa", "2023") not in later


def test_without_periods_an_amount_stays_one() -> None:
    """A round without periods has one cell for an amount, also where the one period is named."""
    round_ = small(
        BY_OUTCOMES.replace("periods: [2023, 2024]\n", "").replace("{2023: 900_000, 2024: 750_000}", "900_000")
    )

    assert shape_of(round_).periods == ()
    assert filled({"cost": "12.50"}, round_).cells["cost",] == "12.50"
    assert filled({"cost": {"all": "12.50"}}, round_).cells["cost",] == "12.50"


def test_short_ways_of_writing_are_made_whole() -> None:
    """One name is a list of one, and one number of people is how many start."""
    cells = filled({"labels": {"agreement": "haven"}, "partners": "albeda", "plan": {"job": "90"}}).cells

    assert cells == {("labels", "agreement", 0): "haven", ("partners", 0): "albeda", ("plan", "job", "start"): "90"}


def test_what_is_wrong_goes_onto_the_form_to_be_mended() -> None:
    """An amount that cannot be read stands in the first year as it was written, and a wrong name in its list."""
    found = filled({"cost": "120.000", "lead": "nobody", "cofinancing": ["x"], "labels": {"agreement": ["vissen"]}})

    assert found.cells["cost", "2023"] == "120.000"
    assert found.cells["lead",] == "nobody"
    assert found.cells["labels", "agreement", 0] == "vissen"
    assert found.left_out == (("cofinancing", 0),)


def test_what_has_no_cell_is_named() -> None:
    """Unknown keys, funds, years and dimensions are left out and said, as is what assessors judge."""
    data = {
        "distance": "far",
        "kosten": "1",
        "cost": {"2029": "1"},
        "ask": {"x": "5"},
        "labels": {"y": "z"},
        "note": None,
    }

    assert filled(data).cells == {}
    assert filled(data).left_out == (
        ("distance",), ("kosten",), ("cost", "2029"), ("ask", "x", "2023"), ("ask", "x", "2024"), ("labels", "y", 0)
    )  # fmt: skip


def test_there_is_room_for_all_that_an_initiative_holds() -> None:
    """Lists grow in whole bands with what is filled in, up to what a form ever has."""
    lines = [{"from": "albeda", "cash": "1"}] * 12
    shape = shape_of(small(), ({"cofinancing": lines, "partners": ["albeda"] * 30, "uses": {"uren": "1"}},))
    most = shape_of(small(), ({"results": [{"year": "2020"}] * (MOST + 100)},))

    assert (shape.cofinancing, shape.results, shape.partners, shape.uses) == (15, 5, 30, ("uren",))
    assert most.results == MOST


def test_an_empty_form_asks_what_the_round_knows() -> None:
    """Capacities and, in a round by criteria, outcomes are those that its rules name; without partners nobody leads."""
    criteria = small(ROUND + RULES, "cost: 1\nscores: {impact: 1}\nuses: {uren: 1}\nplan: {job: 1}\n")
    bare = small(BY_OUTCOMES[: BY_OUTCOMES.index("partners:")] + BY_OUTCOMES[BY_OUTCOMES.index("value:") :])

    assert (shape_of(criteria).uses, shape_of(criteria).outcomes) == (("uren",), ("job",))
    assert shape_of(bare).partners == 0
    assert shape_of(bare) == Shape(
        periods=("2023", "2024"), funds=("lwa",), outcomes=("job",), dimensions={"agreement": 2},
        not_eligible=5, cofinancing=5, results=5,
    )  # fmt: skip


def test_initiatives_listed_in_one_file_have_their_own_ids() -> None:
    """An id is the stem of a file, or what an entry of a list says; what is no mapping is passed over."""
    files = {
        "round.yaml": ROUND,
        "initiatives/a.yaml": "cost: 1\n",
        "initiatives/more.yaml": "initiatives:\n  - {id: b, cost: 2}\n  - word\n",
    }

    assert initiatives(documents(files)) == {"a": {"cost": "1", "id": "a"}, "b": {"id": "b", "cost": "2"}}


def test_a_round_is_read_without_its_initiatives(tmp_path: Path) -> None:
    """Mistakes elsewhere do not keep a form from being made; those in round.yaml itself do."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "initiatives/a.yaml").write_text("kosten: 1\n", encoding="utf-8")
    (tmp_path / "round.yaml").write_text(ROUND + "rules: [{name: r, together: [a, b]}]\n", encoding="utf-8")
    good = read_head(tmp_path)
    (tmp_path / "round.yaml").write_text(ROUND + "budget: 1\n", encoding="utf-8")
    wrong = read_head(tmp_path)

    assert good.round is not None
    assert (good.round.initiatives, good.findings, [*good.documents.initiatives]) == ((), (), ["initiatives/a.yaml"])
    assert wrong.round is None
    assert {finding.span.file for finding in wrong.findings} == {"round.yaml"}
