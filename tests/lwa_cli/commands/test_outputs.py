"""The files that ``lwa select`` writes."""

import hashlib
import json
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from lwa_cli.shell import Exit
from tests.lwa_cli.commands.test_select import a_round, run

Capture = pytest.CaptureFixture[str]

SHEETS = [
    "Summary", "Selection", "Why", "Money", "Spread", "Rules", "Results", "Ranking", "Assumptions", "Provenance",
]  # fmt: skip


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a round beside it."""
    (tmp_path / "round").mkdir()
    a_round(tmp_path / "round")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path


def texts(content: bytes) -> set[str]:
    """Return every text in a workbook."""
    book = openpyxl.load_workbook(BytesIO(content))
    return {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}


def test_a_workbook_is_written(there: Path, capsys: Capture) -> None:
    """The ten sheets of the language of the round, with the SHA-256 of each file that was read; the path is said."""
    code, out, err = run(capsys, "../round", "--excel", "book.xlsx")
    assert (code, "wrote: book.xlsx" in err, "book.xlsx" in out) == (Exit.DONE, True, False)
    content = Path("book.xlsx").read_bytes()
    assert openpyxl.load_workbook(BytesIO(content)).sheetnames == SHEETS
    digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (there / "round").rglob("*.yaml")}
    assert len(digests) == 2
    assert digests <= texts(content)


@pytest.mark.usefixtures("there")
def test_again_is_the_same(capsys: Capture) -> None:
    """The same round gives the same bytes; that nothing changed is said."""
    run(capsys, "../round", "--excel", "book.xlsx")
    first = Path("book.xlsx").read_bytes()
    code, _, err = run(capsys, "../round", "--excel", "book.xlsx")
    assert (code, Path("book.xlsx").read_bytes()) == (Exit.DONE, first)
    assert "book.xlsx" not in err
    run(capsys, "../round", "--excel", "other.xlsx")
    assert Path("other.xlsx").read_bytes() == first


@pytest.mark.usefixtures("there")
def test_a_what_if_is_said_on_every_sheet(capsys: Capture) -> None:
    """The first lines of each sheet say what is other than in the round."""
    run(capsys, "../round", "--excel", "book.xlsx", "--budget", "main=+10%", "--at-most", "1")
    for sheet in openpyxl.load_workbook("book.xlsx"):
        lines = [str(row[0].value) for row in sheet.iter_rows(max_row=3)]
        assert any("--budget main=+10%, --at-most 1" in line for line in lines), sheet.title


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize(("name", "said"), [("book.ods", "LibreOffice"), ("book.xls", ".xlsx"), ("book", ".xlsx")])
def test_only_xlsx(name: str, said: str, capsys: Capture) -> None:
    """Another suffix is refused before anything is computed, with what to do."""
    code, out, err = run(capsys, "../round", "--excel", name)
    assert (code, out, said in err) == (Exit.USAGE, "", True)
    assert list(Path().iterdir()) == []


@pytest.mark.usefixtures("there")
def test_another_file_stays(capsys: Capture) -> None:
    """What something else wrote is only replaced with --force, and nothing else is written either."""
    Path("book.xlsx").write_text("mine", encoding="utf-8")
    code, out, err = run(capsys, "../round", "--excel", "book.xlsx", "--out", "all")
    assert (code, out, "--force" in err) == (Exit.USAGE, "", True)
    assert Path("book.xlsx").read_text(encoding="utf-8") == "mine"
    assert not Path("all").exists()
    assert run(capsys, "../round", "--excel", "book.xlsx", "--force")[0] == Exit.DONE
    assert Path("book.xlsx").read_bytes()[:2] == b"PK"


def test_out_puts_all_files_beside_each_other(there: Path, capsys: Capture) -> None:
    """Workbook, JSON and run.json; the JSON is the document, and run.json has the sums of what was read and written."""
    code, out, err = run(capsys, "../round", "--out", "all", "--json", "--at-most", "1", "--time-limit", "60")
    assert code == Exit.DONE
    names = ["run.json", "small.json", "small.xlsx"]
    assert sorted(path.name for path in Path("all").iterdir() if path.name[0] != ".") == names
    assert all(name in err for name in names)
    assert Path("all/small.json").read_text(encoding="utf-8") == out
    ran = json.loads(Path("all/run.json").read_text(encoding="utf-8"))
    assert (ran["command"], ran["round"], ran["status"]) == ("select", "small", "optimal")
    assert ran["options"] == {"--at-most": 1, "--time-limit": 60.0, "--solver": "auto"}
    assert datetime.fromisoformat(ran["started"]) <= datetime.fromisoformat(ran["finished"])
    assert [(one["file"], one["sha256"]) for one in ran["read"]] == sums(
        there / "round", "initiatives/all.yaml", "round.yaml"
    )
    assert [(one["file"], one["sha256"]) for one in ran["written"]] == sums(Path("all"), "small.json", "small.xlsx")


def sums(folder: Path, *names: str) -> list[tuple[str, str]]:
    """Return files with their SHA-256."""
    return [(name, hashlib.sha256((folder / name).read_bytes()).hexdigest()) for name in names]


@pytest.mark.usefixtures("there")
def test_only_run_json_has_times(capsys: Capture) -> None:
    """A second run writes the same workbook and JSON."""
    run(capsys, "../round", "--out", "one")
    run(capsys, "../round", "--out", "two")
    for name in ("small.json", "small.xlsx"):
        assert Path("one", name).read_bytes() == Path("two", name).read_bytes()


@pytest.mark.usefixtures("there")
def test_without_a_proposal_there_is_no_workbook(capsys: Capture) -> None:
    """Where nothing is possible, the JSON says why and no workbook stands there as if there were a choice."""
    code, _, err = run(capsys, "../round", "--exactly", "4", "--out", "all", "--excel", "book.xlsx")
    assert (code, "no workbook" in err) == (Exit.IMPOSSIBLE, True)
    assert sorted(path.name for path in Path("all").iterdir() if path.name[0] != ".") == ["run.json", "small.json"]
    assert not Path("book.xlsx").exists()
    assert json.loads(Path("all/run.json").read_text(encoding="utf-8"))["status"] == "infeasible"


def test_mistakes_write_nothing(there: Path, capsys: Capture) -> None:
    """A round with mistakes has no workbook, and no files beside it."""
    (there / "round" / "initiatives" / "all.yaml").write_text("initiatives: x\n", encoding="utf-8")
    code, _, _ = run(capsys, "../round", "--excel", "book.xlsx", "--out", "all")
    assert (code, list(Path().iterdir())) == (Exit.MISTAKES, [])


@pytest.mark.usefixtures("there")
def test_the_workbook_and_the_folder_are_written_together_or_not_at_all(capsys: Capture) -> None:
    """Where the folder cannot be written there is no workbook either, as is said."""
    Path("file").write_text("mine", encoding="utf-8")
    code, _, err = run(capsys, "../round", "--excel", "book.xlsx", "--out", "file")
    assert (code, "Nothing was changed" in err) == (Exit.USAGE, True)
    assert [path.name for path in Path().iterdir()] == ["file"]


def test_what_was_read_is_not_written_over(there: Path, capsys: Capture) -> None:
    """A link to a file of the round stays what it is, and so does the file, with --force too."""
    before = (there / "round" / "round.yaml").read_bytes()
    Path("book.xlsx").symlink_to("../round/round.yaml")
    code, out, err = run(capsys, "../round", "--excel", "book.xlsx", "--force")
    assert (code, out, "book.xlsx" in err) == (Exit.USAGE, "", True)
    assert (there / "round" / "round.yaml").read_bytes() == before


@pytest.mark.usefixtures("there")
def test_a_link_to_itself(capsys: Capture) -> None:
    """It cannot be written, and why is said."""
    Path("loop.xlsx").symlink_to("loop.xlsx")
    code, out, err = run(capsys, "../round", "--excel", "loop.xlsx", "--force")
    assert (code, out, "in a circle" in err) == (Exit.USAGE, "", True)


def test_a_round_called_run(there: Path, capsys: Capture) -> None:
    """Its JSON would have the name of run.json: refused before anything is computed, and only with --out."""
    round_ = there / "round" / "round.yaml"
    round_.write_text(round_.read_text(encoding="utf-8").replace("id: small", "id: run"), encoding="utf-8")
    code, out, err = run(capsys, "../round", "--out", "all")
    assert (code, out, "run.json" in err, Path("all").exists()) == (Exit.USAGE, "", True, False)
    assert run(capsys, "../round", "--excel", "book.xlsx")[0] == Exit.DONE


@pytest.mark.usefixtures("there")
def test_a_what_if_in_place_of_the_proposal_is_told(capsys: Capture) -> None:
    """Who replaces the one by the other reads so, and who writes the same kind again does not; run.json is neither."""
    told = []
    for changes in ([], ["--at-most", "1"], ["--at-most", "0"], []):
        code, _, err = run(capsys, "../round", "--excel", "book.xlsx", "--out", "all", *changes)
        assert (code, "wrote: all/run.json" in err) == (Exit.DONE, True)
        told.append({line.split(" ", 1)[1] for line in err.splitlines() if line.startswith("replaced: ")})
    files = ("book.xlsx", "all/small.xlsx", "all/small.json")
    assert told == [
        set(),
        {f"{name} (it held the proposal; now a what-if)" for name in files},
        set(),
        {f"{name} (it held a what-if; now the proposal)" for name in files},
    ]


@pytest.mark.usefixtures("there")
def test_a_workbook_that_was_changed_stays(capsys: Capture) -> None:
    """That somebody worked in it is said, and not only that it is there."""
    run(capsys, "../round", "--excel", "book.xlsx")
    edited = Path("book.xlsx").read_bytes() + b" "
    Path("book.xlsx").write_bytes(edited)
    code, _, err = run(capsys, "../round", "--excel", "book.xlsx")
    assert (code, Path("book.xlsx").read_bytes()) == (Exit.USAGE, edited)
    assert "book.xlsx was changed since lwa wrote it and is not overwritten. Give another name, or --force." in err
    (Path("mine.xlsx")).write_bytes(b"mine")
    _, _, err = run(capsys, "../round", "--excel", "mine.xlsx")
    assert "mine.xlsx already exists and is not overwritten." in err


@pytest.mark.usefixtures("there")
def test_what_stays_the_same_is_told(capsys: Capture) -> None:
    """Beside run.json, which is another, the files that did not change are named."""
    run(capsys, "../round", "--out", "all")
    _, _, err = run(capsys, "../round", "--out", "all", "--time-limit", "60")  # in the same second run.json has it new
    assert "wrote: all/run.json\nunchanged: all/small.xlsx, all/small.json\n" in err
