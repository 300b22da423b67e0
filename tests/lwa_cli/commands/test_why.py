"""``lwa why`` as people and programs run it."""

import json
import re
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.commands.rounds import exit_of
from lwa_cli.main import main
from lwa_cli.render.terminal import as_text
from lwa_cli.report.voice import voice
from lwa_cli.report.why import why
from lwa_cli.shell import Exit
from portfolio.model import Assessment, Continues, Criteria, Criterion
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.study import study
from tests import golden
from tests.small import candidate, round_of

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parents[3]
ROUND = "tests/rounds/by-outcomes"
ALL = ("start-in-care", "harbour-jobs", "null-trial", "short-courses", "coaches")
EN = voice("en")


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as from the project's root, so that paths are the same everywhere."""
    monkeypatch.chdir(ROOT)


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[Exit, str, str]:
    """Run why and return its code, stdout and stderr."""
    code = main(["why", *args])
    out, err = capsys.readouterr()
    return code, out, err


def one(capsys: pytest.CaptureFixture[str], id_: str) -> dict[str, Any]:
    """Return what the document says of one initiative."""
    (found,) = json.loads(run(capsys, ROUND, id_, "--json")[1])["why"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_story_of_every_initiative(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole text in both languages: chosen and not, compared, in other units, without results."""
    code, out, err = run(capsys, ROUND, *ALL, "--lang", language)

    assert code == Exit.DONE
    golden.check(GOLDEN / f"why-{language}.txt", out)
    assert f"lwa select {ROUND} --must-not start-in-care" in err


def test_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole JSON document; each initiative once, in the order asked for."""
    code, out, _ = run(capsys, ROUND, "start-in-care", "null-trial", "start-in-care", "--json")

    assert code == Exit.DONE
    golden.check(GOLDEN / "why.json", out)


def test_a_chain_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    """Start in care: 60 planned for a job and 20 for an internship, step by step from the numbers in its file."""
    found = one(capsys, "start-in-care")
    started = (90 + Fraction(69, 100) * 30) / (110 + 30)
    placed = (54 + 20 * Fraction(54 + 16 + 90, 90 + 32 + 300)) / (90 + 20)
    kept = (36 + 20 * Fraction(36 + 11 + 45, 48 + 15 + 60)) / (48 + 20)
    steps = [Fraction(60)]
    for factor in (started, placed, kept, Fraction(4, 10) * Fraction(9, 10), Fraction(7, 10), 1, Fraction(3, 4)):
        steps.append(steps[-1] * factor)

    job, internship = found["outcomes"]

    assert list(job["waterfall"].values()) == pytest.approx([float(step) for step in steps], rel=1e-12)
    assert job["factors"]["delivery"] == pytest.approx(float(started))
    assert internship["factors"]["placed"] == pytest.approx(25 / 30)
    assert internship["waterfall"]["net"] == pytest.approx(float(20 * started * Fraction(25, 30) * Fraction(36, 100)))
    together = [a + b for a, b in zip(job["waterfall"].values(), internship["waterfall"].values(), strict=True)]
    assert list(found["waterfall"].values()) == pytest.approx(together)
    assert found["value_units"] == round(found["waterfall"]["additional"] * 1000)
    assert found["ask_per_net_person_cents"] == pytest.approx(80_000_00 / found["waterfall"]["net"], abs=1)


def test_worse_than_its_comparison_has_no_price(capsys: pytest.CaptureFixture[str]) -> None:
    """A negative net is shown as it is, asks no price per person, and has no place in the lists."""
    found = one(capsys, "null-trial")

    assert found["waterfall"]["net"] < 0
    assert found["value"] < 0
    assert found["ask_per_net_person_cents"] is None
    assert found["place"] == {"by_value": None, "by_value_per_euro": None, "of": 3}
    assert (found["selected"], found["eligible"]) == (False, True)
    assert found["outcomes"][0]["factors"]["deadweight"] is None


def test_what_the_applicant_says_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """An assessment takes its keys out of what is the applicant's own statement."""
    assert one(capsys, "start-in-care")["own_statement"] == ["plan", "results", "distance", "continues"]
    assert one(capsys, "harbour-jobs")["own_statement"] == ["plan", "results"]
    assert one(capsys, "short-courses")["own_statement"] == ["plan", "results"]


def test_the_reason_of_who_is_out(capsys: pytest.CaptureFixture[str]) -> None:
    """What it lacks is what the set with it, forced in, is worth less; the rule that keeps it out is named."""
    found = one(capsys, "short-courses")

    assert (found["loss"], found["gap"], found["gap_units"]) == (None, 3.166, 3166)
    assert (found["enters"], found["leaves"]) == ([], ["start-in-care"])
    assert found["kept_out_by"] == {"class": "exclusion", "names": ["coaches maken het mogelijk"]}
    assert (found["cheaper_cents"], found["more_cofinancing_cents"], found["more_budget"]) == (None, None, [])


def test_by_criteria_the_sum_is_built_up(capsys: pytest.CaptureFixture[str]) -> None:
    """Scores, anchors and weights add up to the value, less what goes on elsewhere; there is no waterfall."""
    price = Criterion(id="price", title="Price", weight=Fraction(10), worst=Fraction(20_000), best=Fraction(2_000))
    impact = Criterion(id="impact", title="Impact", weight=Fraction(31))
    scored = candidate(
        "a", 4,
        scores={"impact": Fraction(67), "price": Fraction(6_500)},
        continues=Continues(route="region", share=Fraction(2, 5)),
        assessment=Assessment(by="a committee", on=None, because="Read.", keys=frozenset({"scores"})),
    )  # fmt: skip
    round_ = round_of(scored, budget=9, value=Criteria(unit=None, criteria={"impact": impact, "price": price}))

    text = as_text(why(study(round_, Limits()), EN, ["a"]), EN.numbers, width=None, color=False)

    assert "Value: 1,250.7 points." in text
    rows = [line.split() for line in text.splitlines()]
    assert ["Impact", "67", "31", "2,077.0"] in rows
    assert ["Price", "6,500", "0.750", "10", "7.5"] in rows
    assert "Before 40% is taken off that goes on elsewhere" in text
    assert "Assessed by a committee: scores. Read." in text
    assert "The applicant's own statement, assessed by nobody else: what goes on elsewhere." in text
    assert "In people" not in text

    code, out, _ = run(capsys, str(ROOT / "tests/rounds/oefenronde-2023"), "lwa-experiences", "--json")
    (found,) = json.loads(out)["why"]
    assert code == Exit.DONE
    assert sum(c["value"] for c in found["criteria"]) == pytest.approx(found["value"])
    assert found["waterfall"] is None


def test_an_initiative_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown id is a sentence with what was meant, and exit 2; JSON says the same."""
    code, out, err = run(capsys, ROUND, "start-in-car", "coaches", "--lang", "en")

    assert (code, out) == (Exit.USAGE, "")
    assert "There is no initiative start-in-car. Did you mean start-in-care?" in err

    code, out, _ = run(capsys, ROUND, "x", "--json")
    assert (code, json.loads(out)["status"]) == (Exit.USAGE, "error")


def test_a_round_with_mistakes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is explained of a round with mistakes: they are told, with exit 1."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "initiatives" / "a.yaml").write_text("cost: 9.000\n", encoding="utf-8")
    (tmp_path / "round.yaml").write_text("format: 1\n", encoding="utf-8")

    code, out, err = run(capsys, str(tmp_path), "a")

    assert (code, out) == (Exit.MISTAKES, "")
    assert "L301" in err


TINY = (
    "format: 1\nid: tiny\nlanguage: en\nfunds: {{main: {{budget: 10}}}}\nvalue: {{criteria: {{v: {{weight: 1}}}}}}\n{}"
)


def tiny(folder: Path, more: str) -> str:
    """Write a round of one initiative, worth 2 for 9 euro; return its folder."""
    (folder / "initiatives").mkdir()
    (folder / "initiatives" / "a.yaml").write_text("cost: 9\nscores: {v: 2}\n", encoding="utf-8")
    (folder / "round.yaml").write_text(TINY.format(more), encoding="utf-8")
    return str(folder)


def test_without_a_proposal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no set satisfies the rules the story still stands, nobody is called in or out, and the exit is 3."""
    folder = tiny(tmp_path, "rules: [{name: rich, total: {of: ask}, at_least: 30}]\n")

    code, out, _ = run(capsys, folder, "a")

    assert code == Exit.IMPOSSIBLE
    assert "There is no proposal to be in." in out
    assert json.loads(run(capsys, folder, "a", "--json")[1])["why"][0]["selected"] is None


def test_not_eligible_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The ground stands in the first sentence, there is no place in the lists, and forcing it in is not offered."""
    folder = tiny(tmp_path, "cofinancing: {each_at_least: 25%}\n")

    code, out, err = run(capsys, folder, "a")

    assert code == Exit.DONE
    assert re.search(r"This initiative is not eligible: .* 25% is needed", out)
    assert "It has no place in the rankings" in out
    assert "--must" not in err


def test_what_is_not_proven_is_said() -> None:
    """Of a set that is only the best so far that is said, and the exit is 4."""
    done = study(round_of(candidate("a", 4, 2), budget=9), Limits())
    done = replace(done, answer=replace(done.answer, status=Status.FEASIBLE))

    text = as_text(why(done, EN, ["a"]), EN.numbers, width=None, color=False)

    assert "It is not proven that there is no better one." in text
    assert exit_of(done) == Exit.UNPROVEN


def test_a_narrow_terminal_cuts_nothing() -> None:
    """At 80 columns every number of the story is still there whole, and no line is longer."""
    round_ = read_round(Path(ROUND)).round
    assert round_ is not None
    done = study(round_, Limits())

    wide, narrow = (
        as_text(why(done, EN, ALL), EN.numbers, width=width, color=False).replace("─", "") for width in (None, 80)
    )

    assert max(map(len, narrow.splitlines())) <= 80
    figures = [Counter(re.findall(r"\d[\d.,]*\d|\d", text)) for text in (wide, narrow)]
    assert figures[0] == figures[1]
