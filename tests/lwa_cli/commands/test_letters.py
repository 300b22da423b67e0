"""``lwa letters`` as secretaries and programs run it."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.commands import letters
from lwa_cli.main import main
from lwa_cli.report.voice import voice
from lwa_cli.shell import Exit
from portfolio.analysis.why import Why
from portfolio.model import Select
from portfolio.optimise.choose import Limits
from portfolio.study import study
from tests import golden
from tests.small import candidate, round_of

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parents[3]
ROUND = ROOT / "tests/rounds/by-outcomes"
IDS = sorted(path.stem for path in (ROUND / "initiatives").glob("*.yaml"))


def run(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[Exit, str, str]:
    """Run letters and return its code, stdout and stderr."""
    code = main(["letters", *map(str, args)])
    out, err = capsys.readouterr()
    return code, out, err


def document(capsys: pytest.CaptureFixture[str], *args: object) -> dict[str, Any]:
    """Return the JSON document."""
    found = json.loads(run(capsys, *args, "--json")[1])
    assert isinstance(found, dict)
    return found


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of a round that may be changed."""
    return Path(shutil.copytree(ROUND, tmp_path / "round"))


def test_one_letter_for_everybody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each initiative has a file of its own, every path is printed, and the same run again changes nothing."""
    out = tmp_path / "brieven"
    code, printed, err = run(capsys, ROUND, "--out", out)
    assert code == Exit.DONE
    assert sorted(path.stem for path in out.glob("*.md")) == IDS
    assert all(str(out / f"{id_}.md") in printed for id_ in IDS)
    assert "lwa why" in err
    before = {path: path.read_bytes() for path in out.glob("*.md")}
    assert run(capsys, ROUND, "--out", out)[0] == Exit.DONE
    assert {path: path.read_bytes() for path in out.glob("*.md")} == before


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("id_", ["start-in-care", "short-courses"])
def test_a_whole_letter(id_: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole text of one that is in and one that is out, as their applicants get it."""
    assert run(capsys, ROUND, "--out", tmp_path, "--lang", language)[0] == Exit.DONE
    golden.check(GOLDEN / f"letter-{id_}-{language}.md", (tmp_path / f"{id_}.md").read_text(encoding="utf-8"))


def test_the_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every letter with its path and whether it is in; what changed; nothing else on stdout."""
    found = document(capsys, ROUND, "--out", tmp_path)
    assert found["status"] == "optimal"
    assert [one["id"] for one in found["letters"]] == IDS
    assert found["written"] == [one["path"] for one in found["letters"]]
    assert {one["id"] for one in found["letters"] if one["selected"]} == {"coaches", "harbour-jobs", "start-in-care"}
    again = document(capsys, ROUND, "--out", tmp_path)
    assert (again["written"], again["removed"], again["kept"]) == ([], [], [])


def test_nothing_of_others_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file in the way stops all, unless --force."""
    mine = tmp_path / f"{IDS[2]}.md"
    mine.write_text("mine", encoding="utf-8")
    code, _, err = run(capsys, ROUND, "--out", tmp_path)
    assert code == Exit.USAGE
    assert mine.name in err
    assert [path.name for path in tmp_path.iterdir()] == [mine.name]
    assert run(capsys, ROUND, "--out", tmp_path, "--force")[0] == Exit.DONE
    assert mine.read_text(encoding="utf-8") != "mine"


def test_letters_of_who_is_gone(copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An untouched letter of who left the round is removed, a changed one kept, and what is no letter left alone."""
    out = tmp_path / "out"
    assert run(capsys, copy, "--out", out)[0] == Exit.DONE
    for id_ in ("short-courses", "null-trial"):
        (copy / "initiatives" / f"{id_}.yaml").unlink()
    (out / "null-trial.md").write_text("changed", encoding="utf-8")
    (out / "other.md").write_text("another", encoding="utf-8")
    found = document(capsys, copy, "--out", out)
    assert found["removed"] == [str(out / "short-courses.md")]
    assert found["kept"] == [str(out / "null-trial.md")]
    assert not (out / "short-courses.md").exists()
    assert (out / "null-trial.md").read_text(encoding="utf-8") == "changed"
    assert (out / "other.md").exists()


def test_a_memory_that_points_elsewhere_is_not_followed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is remembered of another folder is never removed."""
    out, other = tmp_path / "out", tmp_path / "other.md"
    assert run(capsys, ROUND, "--out", out)[0] == Exit.DONE
    other.write_bytes((out / "coaches.md").read_bytes())
    memory = json.loads((out / ".lwa-written.json").read_text(encoding="utf-8"))
    memory["letters"]["../other.md"] = memory["letters"]["coaches.md"]
    (out / ".lwa-written.json").write_text(json.dumps(memory), encoding="utf-8")
    assert document(capsys, ROUND, "--out", out)["removed"] == []
    assert other.exists()


def test_a_note_is_in_every_letter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Last in the letter, under its heading, with the fields filled in."""
    note = tmp_path / "note.md"
    note.write_bytes("\ufeff**Let op:** {title} ({id}) in {round}:\r\n{ask}, {value} {unit}.\r\n".encode())
    assert run(capsys, ROUND, "--out", tmp_path / "out", "--note", note, "--lang", "nl")[0] == Exit.DONE
    text = (tmp_path / "out" / "coaches.md").read_text(encoding="utf-8")
    head, _, said = text.partition("## Toelichting van de stuurgroep\n\n")
    title = head.splitlines()[0].removeprefix("# Over uw initiatief: ")
    assert said.startswith(f"**Let op:** {title} (coaches) in ")
    assert said.splitlines()[1].startswith("€\u00a0")
    assert "{" not in said


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (b"one\n\n{titel}", "regel 3: {titel} is geen veld van een brief. U kunt kiezen uit: {title}, {id}"),
        (b"{title", "regel 1: hier staat een losse accolade. Schrijf {{ voor een accolade zelf."),
        (b"dag }", "Schrijf }} voor een accolade zelf."),
        (b"caf\xe9", "UTF-8"),
        (b"{reference}", "gebruikt {reference}, maar dat is niet ingevuld bij: coaches"),
    ],
)
def test_a_note_that_cannot_be_filled_in(
    note: bytes, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A clear sentence, exit 2, and no letter."""
    path = tmp_path / "note.md"
    path.write_bytes(note)
    code, _, err = run(capsys, ROUND, "--out", tmp_path / "out", "--note", path, "--lang", "nl")
    assert code == Exit.USAGE
    assert told in err
    assert str(path) in err
    assert not (tmp_path / "out").exists()


def test_a_note_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file and a folder are told by their path."""
    for path in (tmp_path / "none.md", tmp_path):
        code, _, err = run(capsys, ROUND, "--out", tmp_path / "out", "--note", path)
        assert code == Exit.USAGE
        assert str(path) in err


def test_no_letters_where_nothing_is_possible(copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An infeasible round has no proposal to write about: exit 3, and the document says so."""
    with (copy / "round.yaml").open("a", encoding="utf-8") as head:
        head.write("  - {name: rich, total: {of: ask}, at_least: 10_000_000}\n")
    out = tmp_path / "out"
    code, printed, err = run(capsys, copy, "--out", out, "--json", "--lang", "en")
    assert code == Exit.IMPOSSIBLE
    found = json.loads(printed)
    assert (found["status"], found["letters"]) == ("infeasible", None)
    assert "No letters were written" in err
    assert not out.exists()


def test_a_round_with_mistakes(copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Mistakes come first, as everywhere."""
    (copy / "initiatives" / "coaches.yaml").write_text("cost: [", encoding="utf-8")
    assert run(capsys, copy, "--out", tmp_path / "out")[0] == Exit.MISTAKES
    assert not (tmp_path / "out").exists()


def test_what_is_not_settled_is_not_sent() -> None:
    """Not proven, ties not looked at, reasons not complete, or a list that breaks a rule: no letters, and why."""
    done = study(round_of(candidate("a", 10, 5), candidate("b", 10, 4), budget=10), Limits())
    en = voice("en")
    assert letters.not_to_be_sent(done, en) is None
    answers = ({"status": "feasible"}, {"status": "unknown"}, {"unique": None}, {"tie_break": "stopped"})
    for changes in answers:
        doubtful = replace(done, answer=replace(done.answer, **changes))
        assert "not proven" in (letters.not_to_be_sent(doubtful, en) or "")
    assert "not proven" in (letters.not_to_be_sent(replace(done, why=Why(reasons={}, complete=False)), en) or "")
    ranked = replace(done.round, select=Select(by="ranking"))
    by_list = replace(done, round=ranked, answer=replace(done.answer, unique=None))
    assert letters.not_to_be_sent(by_list, en) is None
    broken = replace(by_list, by_value=replace(by_list.by_value, breaks=("spread",)))
    assert "The ranking does not keep: “spread”" in (letters.not_to_be_sent(broken, en) or "")
