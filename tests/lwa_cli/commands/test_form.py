"""``lwa form``: an empty form, or one filled with what the round knows."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lwa_cli.main import main
from lwa_cli.shell import Exit
from tests.lwa_cli.render.forms import ROUND

Capture = pytest.CaptureFixture[str]

INITIATIVE = "title: Startgaranties\nlead: albeda\ncost: 100\nask: {lwa: 100}\ndistance: far\nplan: {job: 5}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a round with three initiatives, one of which cannot be parsed; the current folder is another."""
    round_ = tmp_path / "haven"
    (round_ / "initiatives").mkdir(parents=True)
    (round_ / "round.yaml").write_text(ROUND, encoding="utf-8")
    (round_ / "initiatives/startgaranties.yaml").write_text(INITIATIVE, encoding="utf-8")
    (round_ / "initiatives/odd.yaml").write_text(f"{INITIATIVE}kosten: 1\nnote: {'x' * 40_000}\n", encoding="utf-8")
    (round_ / "initiatives/broken.yaml").write_text('title: "\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return round_


def test_an_empty_form_has_the_name_of_its_round(folder: Path, capsys: Capture) -> None:
    """Without a name the form is written beside where one is; the next step is to take it in again."""
    assert main(["form", str(folder)]) == Exit.DONE
    told = capsys.readouterr()

    assert told.out == "geschreven: haven-formulier.xlsx\n"
    assert f"lwa import haven-formulier.xlsx --into {folder}" in told.err
    assert load_workbook("haven-formulier.xlsx").sheetnames == ["Uitleg", "Initiatief 1", "lwa"]


def test_a_form_is_not_written_over_what_was_read(folder: Path, capsys: Capture) -> None:
    """Not through a link, not with --force; a link to itself is named for what it is."""
    Path("a.xlsx").symlink_to(folder / "initiatives/odd.yaml")
    assert main(["form", str(folder), "-o", "a.xlsx", "--force"]) == Exit.USAGE
    assert "ook niet met --force" in capsys.readouterr().err
    assert (folder / "initiatives/odd.yaml").read_text(encoding="utf-8").startswith(INITIATIVE)
    Path("loop.xlsx").symlink_to("loop.xlsx")
    assert main(["form", str(folder), "-o", "loop.xlsx", "--force"]) == Exit.USAGE
    assert "in een kring" in capsys.readouterr().err


def test_a_form_is_filled_from_the_round(folder: Path, capsys: Capture) -> None:
    """With --from a sheet holds what the round knows, with room for more, and says what it does not ask."""
    args = ["form", str(folder), "-o", "a.xlsx", "--from", "startgaranties", "--initiatives", "3", "--lang", "en"]
    assert main(args) == Exit.DONE
    told = capsys.readouterr()
    book = load_workbook("a.xlsx", data_only=True)

    assert book.sheetnames == ["Explanation", "Initiative 1", "Initiative 2", "Initiative 3", "lwa"]
    assert book["Initiative 1"]["C6"].value == "Startgaranties"
    assert book["Initiative 2"]["C6"].value is None
    assert "Not on the form: distance." in told.err


def test_what_does_not_fit_on_the_form_is_named(folder: Path, capsys: Capture) -> None:
    """Keys without a cell and texts that Excel cannot hold are said by initiative."""
    assert main(["form", str(folder), "--from", "odd"]) == Exit.DONE
    told = capsys.readouterr().err

    assert "Niet op het formulier van odd: kosten. Daar is geen vak voor." in told
    assert "odd: wat Excel niet in een vak kan bewaren, is weggelaten (note)." in told


def test_the_document_says_what_was_written_and_left_out(folder: Path, capsys: Capture) -> None:
    """With --json stdout is one document."""
    assert main(["form", str(folder), "-o", "a.xlsx", "--from", "startgaranties", "--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)

    assert (document["command"], document["status"], document["round"]) == ("form", "ok", "haven")
    assert document["written"] == ["a.xlsx"]
    assert document["left_out"] == {"startgaranties": ["distance"]}


def test_nothing_is_overwritten_but_what_form_wrote(folder: Path, capsys: Capture) -> None:
    """The same form may be written again; one that somebody filled in only with --force."""
    path = Path("a.xlsx")
    assert main(["form", str(folder), "-o", "a.xlsx"]) == Exit.DONE
    assert main(["form", str(folder), "-o", "a.xlsx", "--initiatives", "2"]) == Exit.DONE
    path.write_bytes(b"filled in by a partner")

    assert main(["form", str(folder), "-o", "a.xlsx"]) == Exit.USAGE
    assert path.read_bytes() == b"filled in by a partner"
    assert "--force" in capsys.readouterr().err
    assert main(["form", str(folder), "-o", "a.xlsx", "--force"]) == Exit.DONE
    assert path.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["-o", "a.ods"], "a.ods: een formulier is een Excel-bestand."),
        (["--from", "startgarantie"], "deze ronde heeft geen initiatief startgarantie. Bedoelt u startgaranties?"),
        (["--from", "broken"], "initiatives/broken.yaml kan niet worden gelezen: zie lwa validate."),
        (["--initiatives", "0"], "--initiatives"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_written(folder: Path, capsys: Capture, more: list[str], told: str) -> None:
    """A name that is no workbook's, an unknown initiative, no sheet at all: a sentence and exit 2."""
    assert main(["form", str(folder), *more]) == Exit.USAGE
    assert told in capsys.readouterr().err
    assert [*Path().glob("*.[xo]*")] == []


def test_a_round_with_mistakes_gives_no_form(folder: Path, capsys: Capture) -> None:
    """Mistakes in round.yaml are shown as validate shows them; those in initiatives do not matter here."""
    (folder / "round.yaml").write_text(ROUND + "budget: 3\n", encoding="utf-8")

    assert main(["form", str(folder)]) == Exit.MISTAKES
    told = capsys.readouterr()
    assert "round.yaml:" in told.out + told.err
    assert [*Path().glob("*.xlsx")] == []
    assert main(["form", str(folder), "--json"]) == Exit.MISTAKES
    assert json.loads(capsys.readouterr().out)["status"] == "invalid"
