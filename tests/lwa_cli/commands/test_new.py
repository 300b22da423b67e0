"""``lwa new``: a file to fill in, made for its round."""

import json
import os
import sys
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.findings import Code, Severity
from portfolio.reading import read_round

Capture = pytest.CaptureFixture[str]

CRITERIA = """
format: 1
id: r
title: "Ronde #1: haven"
language: {language}
periods: [2023, 2024]
applications: {{from: 2022-10-01, until: 2022-11-30}}
funds: {{lwa: {{title: Fonds, budget: 900}}, rap: {{budget: 10}}}}
partners: {{albeda: {{title: Albeda}}, stc: {{title: STC Group}}}}
labels: {{sector: {{zorg: Zorg, haven: De haven}}}}
value: {{criteria: {{impact: {{title: Impact, weight: 1, from: 0, to: 10}}, fit: {{weight: 2}}}}}}
rules: [{{name: staff, total: {{of: "uses:uren"}}, at_most: 10}}]
"""
OUTCOMES = """
format: 1
id: r
funds: {{lwa: {{budget: 900}}}}
language: {language}
value: {{outcomes: {{job: {{title: Betaald werk, weight: 1, retention: true}}}}}}
"""


def a_round(folder: Path, text: str, language: str = "nl") -> Path:
    """Write the round to a folder."""
    folder.mkdir(exist_ok=True)
    (folder / "round.yaml").write_text(text.format(language=language), encoding="utf-8")
    return folder


def made(folder: Path) -> str:
    """Make a new initiative and return its text."""
    assert main(["new", "nieuw", "--into", str(folder)]) == Exit.DONE
    return (folder / "initiatives/nieuw.yaml").read_text(encoding="utf-8")


def test_the_file_names_what_the_round_has(tmp_path: Path) -> None:
    """Partners, funds, labels, criteria, periods and capacities stand in it, with their titles."""
    text = made(a_round(tmp_path, CRITERIA))
    for part in (
        "voor de ronde: Ronde #1: haven",
        "albeda, stc (STC Group)",
        "\nask:\n  # Fonds\n  lwa:\n  rap:",
        "haven (De haven)",
        "\nscores:\n  # Impact. Tussen 0 (slechtst) en 10 (best).\n  impact:",
        "#periods: [2023, 2024]",
        "#uses: {uren: 0}",
        "van 2022-10-01 tot en met 2022-11-30",
    ):
        assert part in text
    assert max(map(len, text.splitlines())) <= 110


def test_only_what_must_be_filled_in_is_an_error(tmp_path: Path) -> None:
    """Of the errors, all are about an empty key; nothing in the file is unknown or malformed."""
    made(a_round(tmp_path, CRITERIA))
    findings = [f for f in read_round(tmp_path).findings if f.span.file == "initiatives/nieuw.yaml"]
    errors = {finding.code for finding in findings if finding.severity is Severity.ERROR}
    assert errors == {Code.EMPTY_KEY, Code.NO_SCORE}
    assert [f.code for f in findings if f.severity is Severity.WARNING] == [Code.EMPTY_VALUE, Code.NO_RECEIVED]


def test_every_key_behind_a_hash_can_be_used(tmp_path: Path) -> None:
    """With the keys filled in and every # taken away the round is read without errors."""
    text = made(a_round(tmp_path, OUTCOMES))
    used = "\n".join(
        line[1:] if line[:1] == "#" and (line[:2] != "# " or line[:3] == "#  ") else line for line in text.splitlines()
    )
    filled = (
        used.replace("\ncost:", "\ncost: 138_000")
        .replace("from: ..., ", "")
        .replace("status: committed", "status: open")
    )
    filled = filled.replace("status: pledged", "status: open").replace("#note:", "note:")
    (tmp_path / "initiatives/nieuw.yaml").write_text(filled, encoding="utf-8")
    errors = [finding for finding in read_round(tmp_path).findings if finding.severity is Severity.ERROR]
    assert errors == []


@pytest.mark.parametrize(("language", "said"), [("nl", "# Een initiatief"), ("en", "# An initiative")])
def test_it_speaks_the_language_of_the_round(tmp_path: Path, language: str, said: str) -> None:
    """The comments are in the language of the round."""
    assert made(a_round(tmp_path, OUTCOMES, language)).startswith(said)


def test_the_next_step_is_to_check_it(tmp_path: Path, capsys: Capture) -> None:
    """The path is printed, and the command that checks it."""
    made(a_round(tmp_path, OUTCOMES))
    path = tmp_path / "initiatives/nieuw.yaml"
    assert capsys.readouterr() == (f"geschreven: {path}\n", f"\nVolgende stap: lwa validate {path}\n")


def test_as_json(tmp_path: Path, capsys: Capture) -> None:
    """With --json the paths are the document."""
    a_round(tmp_path, OUTCOMES)
    assert main(["new", "nieuw", "--into", str(tmp_path), "--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert (document["round"], document["written"]) == ("r", [str(tmp_path / "initiatives/nieuw.yaml")])


def test_it_never_overwrites_what_was_filled_in(tmp_path: Path) -> None:
    """A file that someone changed stays, unless forced."""
    text = made(a_round(tmp_path, OUTCOMES))
    path = tmp_path / "initiatives/nieuw.yaml"
    path.write_text("title: Mijn plan\n", encoding="utf-8")
    assert main(["new", "nieuw", "--into", str(tmp_path)]) == Exit.USAGE
    assert path.read_text(encoding="utf-8") == "title: Mijn plan\n"
    assert main(["new", "nieuw", "--into", str(tmp_path), "--force"]) == Exit.DONE
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("id_", "said"),
    [("Nieuw Plan", "Bijvoorbeeld: nieuw-plan."), ("Zórg/2023", "zorg-2023"), ("", "''"), ("../x", "x"), ("中", "中")],
)
def test_an_id_that_cannot_be_one(tmp_path: Path, capsys: Capture, id_: str, said: str) -> None:
    """A bad id is refused with a good one, and nothing is written."""
    a_round(tmp_path, OUTCOMES)
    assert main(["new", id_, "--into", str(tmp_path)]) == Exit.USAGE
    assert said in capsys.readouterr().err
    assert not (tmp_path / "initiatives").exists()


def test_an_id_that_is_taken_in_a_list(tmp_path: Path, capsys: Capture) -> None:
    """An initiative in a file with a list has its id too; broken files beside it do not matter."""
    a_round(tmp_path, OUTCOMES)
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "initiatives/broken.yaml").write_text("a: [", encoding="utf-8")
    (tmp_path / "initiatives/many.yaml").write_text("initiatives: [{id: nieuw, cost: 1}]", encoding="utf-8")
    assert main(["new", "nieuw", "--into", str(tmp_path)]) == Exit.USAGE
    assert "many.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"), [(None, "er staat geen round.yaml"), ("a: [", "kan nog niet worden gelezen")]
)
def test_without_a_round(tmp_path: Path, capsys: Capture, text: str | None, said: str) -> None:
    """Where there is no round, or none that can be read, a sentence says so."""
    if text is not None:
        (tmp_path / "round.yaml").write_text(text, encoding="utf-8")
    assert main(["new", "nieuw", "--into", str(tmp_path)]) == Exit.USAGE
    assert said in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    """A path may hold bytes that are no text, and its file still says how to check it."""
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff"))
    assert "lwa validate" in made(a_round(folder, OUTCOMES))


def test_a_round_of_any_shape_is_survived(tmp_path: Path) -> None:
    """A round with mistakes still gives a file; titles cannot smuggle in lines of their own."""
    odd = 'title: "a\\nb: c"\nfunds: 5\npartners: [x]\nlabels: {s: no}\nvalue: {criteria: {a: , "b c": {}}}\n'
    text = made(a_round(tmp_path, odd.replace("{", "{{").replace("}", "}}")))
    assert "\nb: c" not in text


def test_a_memory_that_is_not_ours_is_told_of_with_v(tmp_path: Path, capsys: Capture) -> None:
    """It stays as it is; once, and only with -v, lwa says why it remembers nothing."""
    a_round(tmp_path, CRITERIA)
    (tmp_path / ".lwa-written.json").write_text("van mij", encoding="utf-8")
    assert main(["new", "a", "--into", str(tmp_path)]) == Exit.DONE
    assert ".lwa-written.json" not in capsys.readouterr().err
    assert main(["new", "b", "--into", str(tmp_path), "-v"]) == Exit.DONE
    assert capsys.readouterr().err.count(".lwa-written.json is niet van lwa") == 1
    assert (tmp_path / ".lwa-written.json").read_text(encoding="utf-8") == "van mij"
