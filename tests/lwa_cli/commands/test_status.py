"""``lwa`` alone: how a round stands, and the next command."""

import json
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit

Capture = pytest.CaptureFixture[str]

ROUND = """
format: 1
id: r
title: Ronde
applications: {from: 2022-10-01, until: 2022-11-30}
funds: {f: {budget: 9}}
value: {criteria: {c: {weight: 1}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to the folder of a round with three initiatives, of which one came too late."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "round.yaml").write_text(ROUND, encoding="utf-8")
    one = "cost: 1\nscores: {c: 1}\nreceived: 2022-11-01\n"
    (tmp_path / "initiatives/a.yaml").write_text(one, encoding="utf-8")
    many = (
        "initiatives:\n- {id: b, cost: 1, scores: {c: 1}, received: 2022-12-01}\n- {id: d, cost: 1, scores: {c: 2}}\n"
    )
    (tmp_path / "initiatives/many.yaml").write_text(many, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_round_that_can_be_selected_from(capsys: Capture) -> None:
    """It counts the initiatives, those in time and those with warnings, and names the next command."""
    assert main([]) == Exit.DONE
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "Ronde (r)",
        "  3 initiatieven, 2 van 3 op tijd binnen",
        "  aanvraagperiode van 1 oktober 2022 tot en met 30 november 2022",
        "  1 met waarschuwingen",
        "Er kan worden gekozen.",
    ]
    assert captured.err == "\nVolgende stap: lwa select .\n"


def test_a_round_with_mistakes(folder: Path, capsys: Capture) -> None:
    """Initiatives with errors are counted, entries of a list one by one and unreadable files too; the exit is 1."""
    (folder / "initiatives/a.yaml").write_text("cost: x\nscores: {c: y}\n", encoding="utf-8")
    (folder / "initiatives/z.yaml").write_text("cost: [", encoding="utf-8")
    many = "initiatives:\n- {id: b, cost: x, scores: {c: 1}}\n- {id: d, cost: y, scores: {c: 2}}\n"
    (folder / "initiatives/many.yaml").write_text(many, encoding="utf-8")
    assert main(["--lang", "en"]) == Exit.MISTAKES
    captured = capsys.readouterr()
    assert captured.out.splitlines()[0] == "  4 initiatives"
    assert "4 with errors" in captured.out
    assert "cannot be chosen yet: 5 errors" in captured.out
    assert captured.err == "\nNext step: lwa validate .\n"


def test_a_round_without_initiatives(folder: Path, capsys: Capture) -> None:
    """The next step is the first one."""
    for path in (folder / "initiatives").iterdir():
        path.unlink()
    assert main([]) == Exit.MISTAKES
    assert capsys.readouterr().err == "\nVolgende stap: lwa new startgaranties-haven --into .\n"


def test_a_round_that_arithmetic_shows_to_be_impossible(folder: Path, capsys: Capture) -> None:
    """It does not say that one can choose; select tells why not."""
    (folder / "round.yaml").write_text(ROUND + "select: {at_least: 9}\n", encoding="utf-8")
    assert main([]) == Exit.DONE
    told = capsys.readouterr()
    assert "Er kan worden gekozen" not in told.out
    assert "geen enkele set kan aan alle eisen voldoen" in told.out
    assert told.err == "\nVolgende stap: lwa select .\n"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("path", ["initiatives", "initiatives/a.yaml"])
def test_a_part_of_a_round_is_no_round(path: str, capsys: Capture) -> None:
    """The command that was meant is named, exit 2."""
    assert main(["status", path]) == Exit.USAGE
    told = capsys.readouterr().err
    assert f"{path} is geen ronde" in told
    assert "Bedoelt u lwa status .?" in told


@pytest.mark.usefixtures("folder")
def test_as_json(capsys: Capture) -> None:
    """With --json the counts are the document."""
    assert main(["--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert document["command"] == "status"
    counts = {key: document[key] for key in ("initiatives", "with_errors", "with_warnings", "in_window")}
    assert counts == {"initiatives": 3, "with_errors": 0, "with_warnings": 1, "in_window": 2}


@pytest.mark.parametrize(
    ("window", "said"),
    [
        ("{from: 2022-10-01}", "  aanvraagperiode vanaf 1 oktober 2022"),
        ("{until: 2022-11-30}", "  aanvraagperiode tot en met 30 november 2022"),
    ],
)
def test_a_window_with_one_side(folder: Path, capsys: Capture, window: str, said: str) -> None:
    """A window may be open on one side."""
    text = ROUND.replace("{from: 2022-10-01, until: 2022-11-30}", window)
    (folder / "round.yaml").write_text(text, encoding="utf-8")
    main([])
    assert said in capsys.readouterr().out.splitlines()


def test_outside_a_round_it_helps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Where there is no round, lwa alone shows what it can do; a folder that is named must be a round."""
    monkeypatch.chdir(tmp_path)
    assert main([]) == Exit.DONE
    assert "Opdrachten" in capsys.readouterr().out
    assert main(["status", str(tmp_path)]) == Exit.USAGE
    assert main(["status", "nowhere"]) == Exit.USAGE
    assert "nowhere: het bestand of de map bestaat niet" in capsys.readouterr().err
    assert main(["--json"]) == Exit.USAGE
    assert json.loads(capsys.readouterr().out)["status"] == "error"
