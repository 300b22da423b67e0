"""``lwa frontier`` as people and programs run it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lwa_cli.main import main
from lwa_cli.render.terminal import as_text
from lwa_cli.report.frontier import frontier as report
from lwa_cli.report.voice import voice
from lwa_cli.shell import Exit
from portfolio.analysis.frontier import Frontier, Tracer
from portfolio.optimise import against
from portfolio.optimise.choose import Limits
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.reading import read_round
from portfolio.value import valuation
from tests import golden

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parents[3]
ROUND = "tests/rounds/by-outcomes"
CRITERIA = "tests/rounds/oefenronde-2023"


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as from the project's root, so that paths are the same everywhere."""
    monkeypatch.chdir(ROOT)


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[Exit, str, str]:
    """Run frontier and return its code, stdout and stderr."""
    code = main(["frontier", *args])
    out, err = capsys.readouterr()
    return code, out, err


def document(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, Any]:
    """Return the JSON document."""
    found = json.loads(run(capsys, *args, "--json")[1])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("budget", ()),
        ("exact", ("--exact", "--from", "100_000")),
        ("places", ("--places", "0..4")),
        ("people", ("--against", "people:job")),
    ],
)
def test_the_reports(name: str, options: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole text in both languages, against each kind of thing."""
    code, out, err = run(capsys, ROUND, *options, "--lang", language)

    assert code == Exit.DONE
    golden.check(GOLDEN / f"frontier-{name}-{language}.txt", out)
    assert "lwa " in err


def test_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole JSON document of a grid."""
    code, out, _ = run(capsys, ROUND, "--from", "100_000", "--to", "240_000", "--step", "50_000", "--json")

    assert code == Exit.DONE
    golden.check(GOLDEN / "frontier.json", out)


def test_money_is_in_cents_and_the_best_value_first(capsys: pytest.CaptureFixture[str]) -> None:
    """An exact front of money has integer cents and falls; one of places rises as a grid; both name their side."""
    exact = document(capsys, CRITERIA, "--exact")
    values = [point["value"] for point in exact["points"]]
    assert exact["status"] == "optimal"
    assert exact["exact"] is True
    assert exact["against"].startswith("fund ")
    assert values == sorted(values, reverse=True)
    assert all(isinstance(point["against"], int) for point in exact["points"])

    places = document(capsys, CRITERIA, "--places", "5..9")
    assert (places["against"], places["exact"]) == ("places", False)
    assert [point["against"] for point in places["points"]] == [5, 6, 7, 8, 9]
    assert [len(point["selected"]) <= point["against"] for point in places["points"]] == [True] * 5


def test_a_point_is_what_select_finds(capsys: pytest.CaptureFixture[str]) -> None:
    """At each budget of the grid, and each number of places, the value is that of select with that what-if."""
    for point in document(capsys, CRITERIA, "--from", "100_000", "--to", "900_000", "--step", "200_000")["points"]:
        fund = document(capsys, CRITERIA)["against"].removeprefix("fund ")
        main(["select", CRITERIA, "--budget", f"{fund}={point['against'] // 100}", "--json", "--no-why"])
        assert json.loads(capsys.readouterr().out)["value_units"] == point["value_units"]
    (place,) = document(capsys, CRITERIA, "--places", "3")["points"]
    main(["select", CRITERIA, "--at-most", "3", "--json", "--no-why"])
    assert json.loads(capsys.readouterr().out)["value_units"] == place["value_units"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--places", "25..10"), "25..10 runs backwards. Did you mean 10..25?"),
        (("--places", "many"), "many is no range of places."),
        (("--places", "1..2", "--step", "1"), "--places takes no --from, --to or --step."),
        (("--places", "1..2", "--fund", "main"), "not more than one"),
        (("--against", "peple:job"), "Did you mean people?"),
        (("--against", "people:jb"), "Did you mean job?"),
        (("--against", "criterion:x"), "--against:"),
        (("--fund", "mian"), "Did you mean main?"),
        (("--from", "100.000"), "--from:"),
        (("--from", "5", "--to", "4"), "--from (€5) is more than --to (€4)."),
        (("--step", "0"), "--step must be more than 0."),
        (("--step", "1"), "Take a larger --step"),
        (("--step", "1", "--exact"), "not both"),
    ],
)
def test_options_that_make_no_sense(
    options: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is a sentence with what was meant, and exit 2."""
    code, out, err = run(capsys, ROUND, *options, "--lang", "en")

    assert (code, out) == (Exit.USAGE, "")
    assert sentence.lower() in err.lower()


TINY = "format: 1\nid: tiny\nlanguage: en\n{}value: {{criteria: {{v: {{weight: 1}}}}}}\n{}"


def tiny(folder: Path, funds: str, rules: str = "") -> str:
    """Write a round of two initiatives, worth 2 and 3 for 9 and 10 euro; return its folder."""
    (folder / "initiatives").mkdir()
    (folder / "initiatives" / "a.yaml").write_text("cost: 9\nscores: {v: 2}\n", encoding="utf-8")
    (folder / "initiatives" / "b.yaml").write_text("cost: 10\nscores: {v: 3}\n", encoding="utf-8")
    (folder / "round.yaml").write_text(TINY.format(funds, rules), encoding="utf-8")
    return str(folder)


def test_no_set_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no amount is enough the exit is 3, and every point has no set; in JSON that is null."""
    folder = tiny(
        tmp_path, "funds: {main: {budget: 10}}\n", "rules: [{name: rich, total: {of: cost}, at_least: 100}]\n"
    )

    for options in ((), ("--against", "uses:x"), ("--against", "cost"), ("--exact",)):
        code, out, _ = run(capsys, folder, *options)
        assert code == (Exit.USAGE if "uses:x" in options else Exit.IMPOSSIBLE)
        assert "No set fits" in out or code == Exit.USAGE
    found = document(capsys, folder)
    assert found["status"] == "infeasible"
    assert {point["selected"] for point in found["points"]} == {None}
    assert found["next"] is None


def test_a_point_without_a_set_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Below what a rule needs it says that nothing fits, beside the points where something does."""
    folder = tiny(tmp_path, "funds: {main: {budget: 10}}\n", "rules: [{name: one, count: all, at_least: 1}]\n")

    code, out, _ = run(capsys, folder, "--from", "8", "--to", "10", "--step", "1")

    assert code == Exit.DONE
    assert [line.split() for line in out.splitlines() if "€8" in line] == [["€8", "—", "nothing", "fits"]]


def test_a_round_without_money_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a budget that is decided here something else must be named; of such a fund that is said."""
    folder = tiny(tmp_path, "funds: {rap: {decided_by: elsewhere}}\n")

    code, _, err = run(capsys, folder)
    assert (code, "Give --places or --against." in err) == (Exit.USAGE, True)
    code, _, err = run(capsys, folder, "--fund", "rap")
    assert (code, "decided elsewhere" in err) == (Exit.USAGE, True)
    assert run(capsys, folder, "--against", "cost", "--exact")[0] == Exit.DONE


def test_a_budget_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From a budget of 0 the grid goes up to all that is asked."""
    folder = tiny(tmp_path, "funds: {main: {budget: 0}}\n")

    points = document(capsys, folder)["points"]

    assert (points[0]["against"], points[-1]["against"]) == (0, 1900)
    assert [points[0]["value"], points[-1]["value"]] == [0, 5]


def test_out_of_time(capsys: pytest.CaptureFixture[str]) -> None:
    """With no time at all nothing is called best, and the exit is 4."""
    code, out, _ = run(capsys, ROUND, "--time-limit", "0.001", "--lang", "en")

    assert code == Exit.UNPROVEN
    assert "No set was found" in out


def test_a_round_with_mistakes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is traced of a round with mistakes: they are told, with exit 1."""
    (tmp_path / "round.yaml").write_text("format: 1\n", encoding="utf-8")

    code, out, err = run(capsys, str(tmp_path))

    assert (code, out) == (Exit.MISTAKES, "")
    assert "L" in err


def found_of_example() -> Frontier:
    """Return the frontier of the example over its budget."""
    round_ = read_round(Path("examples/leerwerkakkoord-2023")).round
    assert round_ is not None
    worth, lwa = valuation.worth(round_), round_.funds["lwa"]
    one = against.fund(round_, formulate(round_, worth, grounds(round_, worth)), lwa, lwa.budget or {})
    return Tracer(round_, worth, one, Limits(), lambda _done, _total: None).at(
        range(100_000_000, 200_000_000, 20_000_000)
    )


def test_it_fits_a_narrow_terminal() -> None:
    """At 80 columns no line is longer, and every initiative that enters or leaves is still there."""
    found, speaks = found_of_example(), voice("nl")

    text = as_text(report(found, speaks), speaks.numbers, width=80, color=False)

    assert max(map(len, text.splitlines())) <= 80
    joined = "".join(text.split())
    assert all(
        id_.replace("-", "")[:9] in joined.replace("-", "") for p in found.points for id_ in (*p.enters, *p.leaves)
    )
    bars = [line.count("█") for line in text.splitlines() if "█" in line]
    assert len(bars) == len(found.points)
    assert bars == sorted(bars)


def test_what_is_not_proven_has_a_star() -> None:
    """A set that is only the best so far is never called best: it has a star, and a sentence says what that means."""
    found, speaks = found_of_example(), voice("en")
    first, *rest = found.points
    doubtful = replace(found, points=(replace(first, proven=False), *rest))

    text = as_text(report(doubtful, speaks), speaks.numbers, width=None, color=False)

    assert "What has a * is not proven: it is the best set so far." in text
    assert [line.split()[0] for line in text.splitlines() if line.endswith(" *")] == ["€1,000,000"]
    assert "*" not in as_text(report(found, speaks), speaks.numbers, width=None, color=False)


def test_a_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is written beside the report, again the same, and never over what something else wrote without --force."""
    book = tmp_path / "book.xlsx"
    code, plain, _ = run(capsys, CRITERIA, "--places", "2..4")
    code, out, err = run(capsys, CRITERIA, "--places", "2..4", "--excel", str(book))
    first = book.read_bytes()
    assert (code, out, str(book) in err) == (Exit.DONE, plain, True)
    assert openpyxl.load_workbook(book).sheetnames == ["Opbrengst"]
    assert str(book) not in run(capsys, CRITERIA, "--places", "2..4", "--excel", str(book))[2]
    assert book.read_bytes() == first

    book.write_text("mine", encoding="utf-8")
    code, out, err = run(capsys, CRITERIA, "--places", "2..4", "--excel", str(book))
    assert (code, out, "--force" in err) == (Exit.USAGE, "", True)
    assert run(capsys, CRITERIA, "--places", "2..4", "--excel", str(book), "--force")[0] == Exit.DONE
    assert book.read_bytes() == first


def test_no_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing fits there is none, which is said; another suffix is refused before anything is computed."""
    folder = tiny(tmp_path, "funds: {main: {budget: 10}}\n", "rules: [{name: x, total: {of: cost}, at_least: 100}]\n")
    code, _, err = run(capsys, folder, "--excel", str(tmp_path / "book.xlsx"))
    assert (code, "No set was found, so no workbook was written." in err) == (Exit.IMPOSSIBLE, True)
    code, out, err = run(capsys, folder, "--excel", str(tmp_path / "book.ods"))
    assert (code, out, "LibreOffice" in err) == (Exit.USAGE, "", True)
    assert not list(tmp_path.glob("book*"))
