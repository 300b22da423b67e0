"""``lwa select`` as people and programs run it."""

import json
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.main import main
from lwa_cli.render.data import KEYS
from lwa_cli.shell import Exit
from tests import golden

GOLDEN = Path(__file__).parent / "golden"
EXAMPLE = Path(__file__).parents[2] / "rounds" / "oefenronde-2023"

ROUND = """\
format: 1
id: small
language: en
select: {at_most: 2}
funds:
  main: {budget: 20}
value:
  unit: votes
  criteria: {votes: {weight: 1}}
"""

FOUR = """\
initiatives:
  - {id: a, cost: 4, scores: {votes: 3}}
  - {id: b, cost: 8, scores: {votes: 4}}
  - {id: c, cost: 10, scores: {votes: 3}}
  - {id: d, cost: 8, scores: {votes: 2}}
"""


def a_round(folder: Path, more: str = "", initiatives: str = FOUR) -> Path:
    """Write a small round in English; ``more`` is added to round.yaml."""
    (folder / "initiatives").mkdir()
    (folder / "round.yaml").write_text(ROUND + more, encoding="utf-8")
    (folder / "initiatives" / "all.yaml").write_text(initiatives, encoding="utf-8")
    return folder


def run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[Exit, str, str]:
    """Run select and return its code, stdout and stderr."""
    code = main(["select", *map(str, args)])
    out, err = capsys.readouterr()
    return code, out, err


def data(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[Exit, dict[str, Any]]:
    """Run select with --json and return its code and the document."""
    code, out, _ = run(capsys, *args, "--json")
    return code, json.loads(out)


@pytest.mark.parametrize("path", ["initiatives", "initiatives/all.yaml"])
def test_a_part_of_a_round_is_no_round(path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence says which command was meant; nothing is chosen."""
    folder = a_round(tmp_path)
    code, out, err = run(capsys, folder / path, "--lang", "en")
    assert (code, out) == (Exit.USAGE, "")
    assert f"lwa select {folder}?" in err


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_of_the_example(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole report of the example, in both languages, word by word."""
    monkeypatch.chdir(EXAMPLE.parents[1])

    code, out, _ = run(capsys, EXAMPLE.relative_to(EXAMPLE.parents[1]), "--lang", language)

    assert code == Exit.DONE
    golden.check(GOLDEN / f"select-{language}.txt", out)


def test_the_document_of_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole JSON document of the example; every euro in it is a whole number of cents."""
    code, out, _ = run(capsys, EXAMPLE, "--json")

    assert code == Exit.DONE
    golden.check(GOLDEN / "select.json", out)
    assert [key for key in json.loads(out) if key in KEYS["select"]] == list(KEYS["select"])
    _only_whole_cents(json.loads(out))


def _only_whole_cents(part: object) -> None:
    if isinstance(part, dict):
        for key, value in part.items():
            assert not key.endswith("_cents") or value is None or isinstance(value, int), key
            _only_whole_cents(value)
    elif isinstance(part, list):
        for value in part:
            _only_whole_cents(value)


def test_same_input_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    """Two runs print the same bytes, as text and as JSON."""
    assert run(capsys, EXAMPLE) == run(capsys, EXAMPLE)
    assert run(capsys, EXAMPLE, "--json") == run(capsys, EXAMPLE, "--json")


def test_both_solvers_come_to_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    """With CBC first the set and its value are the same, and HiGHS is the second opinion."""
    _, highs = data(capsys, EXAMPLE)
    _, cbc = data(capsys, EXAMPLE, "--solver", "cbc")

    assert cbc["proof"]["solver"].startswith("CBC")
    assert cbc["proof"]["second_solver"].startswith("HiGHS")
    assert {k: v for k, v in cbc.items() if k != "proof"} == {k: v for k, v in highs.items() if k != "proof"}


def test_the_optimum_beside_the_two_lists(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two places and 20 euro: b with a or c is 7; both lists are worth what they would have chosen."""
    code, found = data(capsys, a_round(tmp_path))

    assert code == Exit.DONE
    assert (found["status"], found["value"], found["unit"]) == ("optimal", 7, "votes")
    assert found["unique"] is False
    assert found["ties"] == [["a", "b"], ["b", "c"]]
    assert found["ranking"]["by_value"] == {
        "selected": ["a", "b"], "value": 7, "ask_cents": 1200, "breaks": [],
        "skipped": {"c": ["select.at_most", "fund main"], "d": ["select.at_most"]},
    }  # fmt: skip
    assert found["findings"] == []


def test_equal_sets_are_said_to_be_equal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a way to decide, the set is one of two and the report says who hangs on it; with ties it is decided."""
    _, out, _ = run(capsys, a_round(tmp_path))

    assert "This is one of 2 sets that are worth exactly the same." in out
    assert "Worth the same: with c instead of a." in out

    with (tmp_path / "round.yaml").open("a", encoding="utf-8") as file:
        file.write("ties: [ask]\n")

    assert "the one asking the least money goes first" in run(capsys, tmp_path)[1]
    assert data(capsys, tmp_path)[1]["tie_break"] == "ask"


@pytest.mark.parametrize(
    ("options", "selected", "value"),
    [
        (["--at-most", "3"], ["a", "b", "d"], 9),
        (["--exactly", "1"], ["b"], 4),
        (["--budget", "main=12"], ["a", "b"], 7),
        (["--budget", "main=-50%"], ["c"], None),
        (["--must", "d", "--must-not", "b"], ["a", "d"], 5),
        (["--without", "fund main", "--without", "select.at_most"], ["a", "b", "c", "d"], 12),
        (["--without", "fund main", "--without", "number of initiatives"], ["a", "b", "c", "d"], 12),
        (["--without-fund", "main"], [], 0),
    ],
)
def test_what_if_changes_the_answer_and_is_said(
    options: list[str], selected: list[str], value: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every what-if option changes the choice as it says, stands in the report and in JSON, and writes nothing."""
    folder = a_round(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}

    code, found = data(capsys, folder, *options)
    _, out, _ = run(capsys, folder, *options)

    assert code == Exit.DONE
    if value is not None:
        assert (found["selected"], found["value"]) == (selected, value)
    assert set(found["what_if"]) == {o.strip("-").replace("-", "_") for o in options if o.startswith("--")}
    assert "This is a what-if, not the proposal." in out
    assert f"{options[0]} {options[1]}" in out
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--budget", "main=1.000"], "main=1.000 is no change of a budget. Write for example main=500_000"),
        (["--budget", "main=1.000"], "As an amount: 1000, without a point or comma for thousands."),
        (["--budget", "main=10%"], "main=10% is no change of a budget."),
        (["--budget", "other=5"], "There is no fund other. This round has: main."),
        (["--must", "x"], "There is no initiative x."),
        (["--must", "a", "--must-not", "a"], "Initiative a cannot be in (--must) and out (--must-not) at once."),
        (["--without", "fund mai"], "There is no rule or group fund mai. Did you mean fund main?"),
        (["--without", "number of initiative"], "Did you mean number of initiatives?"),
        (["--at-most", "1", "--exactly", "1"], "Give --at-most or --exactly, not both."),
    ],
)
def test_a_what_if_that_cannot_be_is_a_sentence(
    options: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not there is told, with what is, and exit 2; with --json the document says the same."""
    folder = a_round(tmp_path)

    code, out, err = run(capsys, folder, *options)

    assert (code, out) == (Exit.USAGE, "")
    assert sentence in err

    code, found = data(capsys, folder, *options)

    assert (code, found["status"]) == (Exit.USAGE, "error")
    assert sentence in found["message"]


def test_no_set_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rules that no set satisfies end with 3, their names, and where they stand; nothing is proposed."""
    rules = 'rules:\n  - {name: "rich", total: {of: ask}, at_least: 30}\n'
    folder = a_round(tmp_path, rules)

    code, out, _ = run(capsys, folder)

    assert code == Exit.IMPOSSIBLE
    assert "No set satisfies all rules." in out
    assert "rich" in out
    assert "In the proposal" not in out

    code, found = data(capsys, folder)

    assert (code, found["status"], found["selected"]) == (Exit.IMPOSSIBLE, "infeasible", None)
    assert found["conflict"] == ["fund main", "rich"]
    assert [change["name"] for change in found["relaxations"]["single"]] == ["rich"]
    assert found["relaxations"]["smallest"]
    assert found["relaxations"]["proven"]


def test_no_time_is_never_called_optimal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With hardly any time the exit is 4 and no word says that something is optimal."""
    code, out, _ = run(capsys, a_round(tmp_path), "--time-limit", "0.001")

    assert code == Exit.UNPROVEN
    assert "proven best" not in out.lower()
    assert data(capsys, tmp_path, "--time-limit", "0.001")[1]["status"] in {"unknown", "feasible"}


def test_by_ranking_the_list_is_the_proposal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the round chooses by ranking, the list by value is proposed and the optimum stands beside it."""
    folder = a_round(tmp_path)
    text = (folder / "round.yaml").read_text(encoding="utf-8")
    text = text.replace("{at_most: 2}", "{at_most: 3, by: ranking, when_full: stop}")
    (folder / "round.yaml").write_text(text, encoding="utf-8")

    code, found = data(capsys, folder)

    assert (code, found["status"], found["by"]) == (Exit.DONE, "ok", "ranking")
    assert (found["selected"], found["value"], found["breaks"]) == (["a", "b"], 7, [])
    assert found["optimum"] == {"selected": ["a", "b", "d"], "value": 9, "ask_cents": 2000}
    assert "For comparison: the proven best choice is worth 9 votes. That is 2 more." in run(capsys, folder)[1]


def test_a_ranking_that_breaks_a_rule_ends_with_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list that does not keep a rule is shown with the rule's name and exit 3."""
    folder = a_round(tmp_path, "rules:\n  - {name: d too, requires: {if: b, then: d}}\n")
    text = (folder / "round.yaml").read_text(encoding="utf-8").replace("{at_most: 2}", "{at_most: 2, by: ranking}")
    (folder / "round.yaml").write_text(text, encoding="utf-8")

    code, found = data(capsys, folder)

    assert (code, found["breaks"]) == (Exit.IMPOSSIBLE, ["d too"])
    assert "This ranking does not keep: “d too”." in run(capsys, folder)[1]


def test_mistakes_in_the_files_stop_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A round with mistakes is not selected from: every finding, exit 1, and JSON that says invalid."""
    folder = a_round(tmp_path, initiatives=FOUR.replace("cost: 8", "cost: 8.000", 1))

    code, out, err = run(capsys, folder)

    assert (code, out) == (Exit.MISTAKES, "")
    assert "all.yaml:3:" in err
    assert "Did you mean" in err  # in the language of the round, which is read although it has mistakes

    code, found = data(capsys, folder)

    assert (code, found["status"], found["round"]) == (Exit.MISTAKES, "invalid", "small")
    assert set(found) == {*KEYS["select"], "schema", "command", "lwa", "round", "status", "findings"}
    assert all(found[key] is None for key in KEYS["select"])
    assert found["findings"][0]["line"] == 3


def test_a_path_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A path without a round is a sentence and exit 2."""
    code, out, err = run(capsys, tmp_path / "nothing")

    assert (code, out) == (Exit.USAGE, "")
    assert "nothing" in err
