"""``lwa import`` of forms and tables: back to files, all or nothing."""

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lwa_cli.main import main
from lwa_cli.render.yaml import as_yaml
from lwa_cli.shell import Exit
from portfolio.findings import Severity
from portfolio.reading import read_round
from tests.examples.shared import EXAMPLES
from tests.libreoffice import converted, needed
from tests.portfolio.reading.rounds import ROUND, A
from tests.portfolio.reading.sheets.forms import WHOLE, form, where

Capture = pytest.CaptureFixture[str]

CRITERIA = """\
id;title;lead;labels.agreement;cost.2023;cofinancing.1.from;cofinancing.1.cash;cofinancing.1.status
b;Beter werk;albeda;zorg;120.000;deltalinqs;20000,50;toegezegd
;Nieuw: werk!;Albeda;Zorg;1000;;;
"""
WITHOUT_PLAN = {path: value for path, value in WHOLE.items() if path[0] != "plan"}


@pytest.fixture
def into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay a round by criteria here, with one initiative, and return its folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r" / "initiatives").mkdir(parents=True)
    (tmp_path / "r" / "round.yaml").write_text(ROUND, encoding="utf-8")
    (tmp_path / "r" / "initiatives" / "a.yaml").write_text(A + "# met de hand\n", encoding="utf-8")
    return Path("r")


def written(folder: Path) -> dict[str, str]:
    """Return the text of every initiative."""
    return {path.stem: path.read_text(encoding="utf-8") for path in (folder / "initiatives").glob("*.yaml")}


def test_a_table_becomes_files(into: Path, capsys: Capture) -> None:
    """Quoted, in the order of the format, with the place of each value; only scores are still to come."""
    Path("t.csv").write_text(CRITERIA, encoding="cp1252")
    assert main(["import", "t.csv", "--into", "r"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out == "geschreven: r/initiatives/b.yaml\ngeschreven: r/initiatives/nieuw-werk.yaml\n"
    assert "t.csv:2:26 L930 opmerking: “120.000” is gelezen als 120000." in err
    assert err.endswith("2 initiatieven overgenomen in r.\n\nVolgende stap: lwa validate r\n")
    assert written(into)["b"] == (
        'id: "b"  # t.csv:2:1\n'
        'title: "Beter werk"  # t.csv:2:3\n'
        'lead: "albeda"  # t.csv:2:14\n'
        'labels:\n  agreement:\n    - "zorg"  # t.csv:2:21\n'
        'cost:\n  2023: "120000"  # t.csv:2:26\n'
        "cofinancing:\n"
        '  - from: "deltalinqs"  # t.csv:2:34\n'
        '    cash: "20000.50"  # t.csv:2:45\n'
        '    status: "pledged"  # t.csv:2:54\n'
    )
    errors = [f.code for f in read_round(into).findings if f.severity is Severity.ERROR]
    assert errors == ["L703", "L703"]


def test_a_form_becomes_a_file(into: Path, capsys: Capture) -> None:
    """With the cell of each value, and the cents of the money identity checked on the way."""
    Path("f.xlsx").write_bytes(form(WITHOUT_PLAN))
    assert main(["import", "f.xlsx", "--into", "r/round.yaml", "-q"]) == Exit.DONE
    text = written(into)["haven"]
    assert f'reference: "0344"  # f.xlsx!{where(("reference",))}\n' in text
    assert f'    - "haven"  # f.xlsx!{where(("labels", "agreement", 0))}\n' in text
    Path("g.xlsx").write_bytes(form({**WITHOUT_PLAN, ("ask", "lwa", "2023"): 140000, ("lead",): "Albedaa"}))
    assert main(["import", "g.xlsx", "--into", "r", "--force"]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert f"g.xlsx!{where(('lead',))} L402 fout: De partner “Albedaa” bestaat niet in deze ronde." in err
    assert f"g.xlsx!{where(('cost', '2023'))} L501 fout:" in err
    assert err.endswith(
        "Er is niets geschreven: los eerst de 2 fouten hierboven op.\n\n"
        "Volgende stap: stuur het formulier terug met deze punten.\n"
    )
    assert written(into)["haven"] == text


def test_what_is_missing_is_named_by_its_cell(into: Path, capsys: Capture) -> None:
    """Where it would be filled in."""
    Path("f.xlsx").write_bytes(form({("title",): "Haven"}))
    assert main(["import", "f.xlsx", "--into", str(into)]) == Exit.MISTAKES
    assert f"f.xlsx!{where(('cost', '2023'))} L202 fout" in capsys.readouterr().err


def test_a_folder_is_taken_whole_or_not_at_all(into: Path, capsys: Capture) -> None:
    """Forms and tables together; one mistake anywhere and nothing is written; all mistakes are shown."""
    Path("m").mkdir()
    Path("m/t.csv").write_text(CRITERIA, encoding="utf-8")
    Path("m/f.xlsx").write_bytes(form(WITHOUT_PLAN))
    Path("m/~$f.xlsx").write_bytes(b"open in Excel")
    Path("m/brief.pdf").write_bytes(b"%PDF")
    assert main(["import", "m", "--into", "r", "--dry-run"]) == Exit.DONE
    assert "m/brief.pdf:1:1 L881 waarschuwing" in capsys.readouterr().err
    Path("m/oud.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    Path("m/u.csv").write_text("id;cost\nb;5\nc;x\n", encoding="utf-8")
    assert main(["import", "m", "--into", "r"]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert "m/oud.xls:1:1 L153" in err
    assert "m/u.csv:2:1 L414" in err
    assert "m/t.csv:2:1" in err
    assert "m/u.csv:3:3 L302" in err
    assert set(written(into)) == {"a"}


def test_an_empty_folder_is_a_mistake(into: Path, capsys: Capture) -> None:
    """It is probably the wrong one."""
    Path("m").mkdir()
    assert main(["import", "m", "--into", str(into)]) == Exit.MISTAKES
    assert "L163" in capsys.readouterr().err


def test_a_dry_run_shows_what_would_change(into: Path, capsys: Capture) -> None:
    """What a file says otherwise, line by line; nothing is written, and --force is asked for."""
    Path("t.csv").write_text("id;title;cost\na;Havens;1.500\nb;Nieuw;5\n", encoding="utf-8")
    before = written(into)
    assert main(["import", "t.csv", "--into", "r", "--dry-run"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert written(into) == before
    assert out.startswith(
        "zou schrijven: r/initiatives/a.yaml\nzou schrijven: r/initiatives/b.yaml\n--- r/initiatives/a.yaml\n"
    )
    changed = [line for line in out.splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}]
    assert changed == ['+title: "Havens"', '-cost: "1000"', '+cost: "1500"']
    assert "1 bestand staat er al en is niet van lwa import" in err
    assert main(["import", "t.csv", "--into", "r"]) == Exit.USAGE
    assert written(into) == before
    assert main(["import", "t.csv", "--into", "r", "--force", "-q"]) == Exit.DONE
    assert set(written(into)) == {"a", "b"}


@pytest.mark.parametrize("read", ["t.csv", "r/round.yaml"])
def test_what_was_read_is_not_written_over(into: Path, capsys: Capture, read: str) -> None:
    """An initiative that is a link to the table itself, or to round.yaml, is left alone, with --force too."""
    Path("t.csv").write_text("id;title;cost\nb;Nieuw;5\n", encoding="utf-8")
    (into / "initiatives" / "b.yaml").symlink_to(Path(read).resolve())
    before = Path(read).read_bytes()
    assert main(["import", "t.csv", "--into", "r", "--force"]) == Exit.USAGE
    assert "ook niet met --force" in capsys.readouterr().err
    assert Path(read).read_bytes() == before


def test_what_has_no_column_stays(into: Path) -> None:
    """Scores, labels and uses of the file are kept beside what the table says."""
    Path("t.csv").write_text("id;title;cost\na;Havens;1.500\n", encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r", "--force", "-q"]) == Exit.DONE
    round_ = read_round(into).round
    assert round_ is not None
    (found,) = round_.initiatives
    assert (found.title, found.cost_cents, found.lead) == ("Havens", 150_000, "albeda")
    assert dict(found.scores) == {"impact": 6}
    assert dict(found.uses) == {"coordination": 10}


def test_what_says_the_same_is_not_touched(into: Path, capsys: Capture) -> None:
    """A file keeps its comments where a form or table changes nothing, and needs no --force."""
    before = written(into)
    Path("t.csv").write_text("id;penvoerder;kosten\na;Albeda;1.000\n", encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r"]) == Exit.DONE
    assert capsys.readouterr().out == "Er verandert niets: alles staat er al.\n"
    assert written(into) == before


def test_as_json(into: Path, capsys: Capture) -> None:
    """One document, with the cell as the file of a finding, and its row and column."""
    Path("f.xlsx").write_bytes(form({**WITHOUT_PLAN, ("cost", "2023"): "120.000"}))
    assert main(["import", "f.xlsx", "--into", str(into), "--json", "--dry-run"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert (document["status"], document["round"], document["dry_run"]) == ("ok", "small", True)
    assert (document["written"], document["difference"]) == (["r/initiatives/haven.yaml"], "")
    note = next(f for f in document["findings"] if f["code"] == "L930")
    assert note["file"] == f"f.xlsx!{where(('cost', '2023'))}"
    assert (note["line"], note["column"], note["key"]) == (int(note["file"].rpartition("C")[2]), 3, "cost.2023")
    Path("f.xlsx").write_bytes(b"")
    assert main(["import", "f.xlsx", "--into", str(into), "--json"]) == Exit.MISTAKES
    document = json.loads(capsys.readouterr().out)
    assert (document["status"], [f["code"] for f in document["findings"]]) == ("invalid", ["L151"])


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["t.csv", "--into", "."], Exit.USAGE, "is geen ronde"),
        (["t.csv", "--into", "nergens"], Exit.USAGE, "nergens"),
        (["niets.csv", "--into", "r"], Exit.USAGE, "niets.csv"),
        (["niets.xlsx", "--into", "r"], Exit.USAGE, "niets.xlsx"),
        (["a.pb", "t.csv", "--into", "r"], Exit.USAGE, "Geef het alleen"),
        (["t.docx", "--into", "r"], Exit.MISTAKES, "L153"),
    ],
)
def test_what_cannot_be_imported(into: Path, capsys: Capture, args: list[str], code: Exit, said: str) -> None:
    """A sentence and an exit code, and nothing is written."""
    before = written(into)
    Path("t.csv").write_text(CRITERIA, encoding="utf-8")
    Path("t.docx").write_bytes(b"PK")
    assert main(["import", *args]) == code
    assert said in capsys.readouterr().err
    assert written(into) == before


def test_a_round_with_mistakes_takes_nothing(into: Path, capsys: Capture) -> None:
    """Nothing can be checked against it; its own mistakes are shown."""
    (into / "round.yaml").write_text(ROUND.replace("weight: 2", "weight: x"), encoding="utf-8")
    Path("t.csv").write_text(CRITERIA, encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r"]) == Exit.MISTAKES
    assert "L312" in capsys.readouterr().err


def test_what_no_file_can_hold_is_told(into: Path, capsys: Capture) -> None:
    """A text of more than a mebibyte would not be read again."""
    Path("t.csv").write_text(f'id;title;cost;summary\nb;B;5;"{"x" * (1 << 20)}"\n', encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r"]) == Exit.MISTAKES
    assert "t.csv:2:1 L101" in capsys.readouterr().err
    assert set(written(into)) == {"a"}


TEXTS = ("title", "summary", "reference", "contact", "note")
HOSTILE = (
    ('=HYPERLINK("http://x";"y")', "+1", "@x", "-1", "a\tb"),
    ("'x", "_x0041_ _x005F_ _x005F_x0041_", "x" * 32_767, "é € 🎉 中文", "een\n- twee: #drie"),
    ("{x}", "#REF!", "no", "1e5", " ruimte "),
)


@pytest.mark.parametrize("texts", HOSTILE)
def test_hostile_text_through_a_form(into: Path, texts: tuple[str, ...]) -> None:
    """What is in a file goes onto the form that lwa makes, and comes back the same."""
    file = into / "initiatives" / "a.yaml"
    file.write_text(A + as_yaml(dict(zip(TEXTS, texts, strict=True))), encoding="utf-8")
    before = read_round(into).round
    assert main(["form", "r", "--from", "a", "-o", "f.xlsx", "-q"]) == Exit.DONE
    file.write_text("scores: {impact: 6}\ncost: 0\n", encoding="utf-8")
    assert main(["import", "f.xlsx", "--into", "r", "--force", "-q"]) == Exit.DONE
    assert before is not None
    assert read_round(into).round == before


def test_hostile_text_through_a_table(into: Path) -> None:
    """Also what is longer than a cell of Excel can be; nothing of it becomes a formula or another key."""
    text = '=1+1;"x"\n# y: z' + "é" * 40_000
    cell = text.replace('"', '""')
    Path("t.csv").write_text(f'id;title;cost\na;"{cell}";1000\n', encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r", "--force", "-q"]) == Exit.DONE
    round_ = read_round(into).round
    assert round_ is not None
    assert round_.initiatives[0].title == text


@pytest.mark.parametrize("name", ["leerwerkakkoord-2023", "stedendriehoek-2017"])
def test_every_example_through_its_forms(name: str, tmp_path: Path) -> None:
    """Some initiatives on one form and back: no file of an example changes."""
    folder = tmp_path / "r"
    shutil.copytree(EXAMPLES / name, folder)
    before = read_round(folder).round
    assert before is not None
    ids = [initiative.id for initiative in before.initiatives][:8]
    files = {id_: written(folder).get(id_) for id_ in ids}
    asked = [part for id_ in ids for part in ("--from", id_)]
    assert main(["form", str(folder), *asked, "-o", str(tmp_path / "f.xlsx"), "-q"]) == Exit.DONE
    assert main(["import", str(tmp_path / "f.xlsx"), "--into", str(folder), "-q"]) == Exit.DONE
    assert {id_: written(folder).get(id_) for id_ in ids} == files


def test_a_form_that_was_amended(tmp_path: Path, capsys: Capture) -> None:
    """One cell is changed in one form: one file changes, in that one value, and what others judge stays."""
    folder = tmp_path / "r"
    shutil.copytree(EXAMPLES / "leerwerkakkoord-2023", folder)
    before = read_round(folder).round
    assert before is not None
    path = tmp_path / "f.xlsx"
    ids = ["startgaranties-haven", "havenstages"]
    assert main(["form", str(folder), *(p for id_ in ids for p in ("--from", id_)), "-o", str(path), "-q"]) == Exit.DONE
    book = load_workbook(path)
    sheet = book.worksheets[[ws.title for ws in book.worksheets].index("Initiatief 1")]
    row = next(cell.row for cell in sheet["A"] if cell.value == "title")
    sheet.cell(row, 3).value = "Startgaranties in de haven"
    book.save(path)
    capsys.readouterr()
    assert main(["import", str(path), "--into", str(folder), "--dry-run", "-q"]) == Exit.DONE
    out = capsys.readouterr().out
    changed = [line for line in out.splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}]
    assert changed == ['-title: "Startgaranties haven"', '+title: "Startgaranties in de haven"']
    assert main(["import", str(path), "--into", str(folder), "--force", "-q"]) == Exit.DONE
    after = read_round(folder).round
    assert after is not None
    assert [one.id for one in after.initiatives if one != before.by_id[one.id]] == ["startgaranties-haven"]
    assert after.by_id["startgaranties-haven"].continues == before.by_id["startgaranties-haven"].continues


def test_a_form_that_libreoffice_saved(into: Path) -> None:
    """Its file is built otherwise and says the same; texts that look like formulas or escapes stay as they are."""
    needed()
    file = into / "initiatives" / "a.yaml"
    texts = ('=HYPERLINK("http://x";"y")', "_x0041_", "0344", "+1", "een\ntwee")
    file.write_text(A + as_yaml(dict(zip(TEXTS, texts, strict=True))), encoding="utf-8")
    before = written(into)
    assert main(["form", "r", "--from", "a", "-o", "f.xlsx", "-q"]) == Exit.DONE
    saved = converted({"f": Path("f.xlsx").read_bytes()}, Path("lo").absolute())
    Path("saved.xlsx").write_bytes(saved["f"])
    assert main(["import", "saved.xlsx", "--into", "r"]) == Exit.DONE
    assert written(into) == before


def test_a_good_trial_names_the_real_command(into: Path, capsys: Capture) -> None:
    """With --force where a file of somebody else would be overwritten; nothing to do is no next step."""
    Path("f.xlsx").write_bytes(form(WITHOUT_PLAN))
    assert main(["import", "f.xlsx", "--into", str(into), "--dry-run"]) == Exit.DONE
    named = "Volgende stap: dezelfde opdracht zonder --dry-run: lwa import f.xlsx --into r"
    assert capsys.readouterr().err.endswith(f"{named}\n")
    Path("t.csv").write_text("id;title;cost\na;Havens;1.500\n", encoding="utf-8")
    assert main(["import", "t.csv", "--into", "r", "--dry-run"]) == Exit.DONE
    assert capsys.readouterr().err.endswith("lwa import t.csv --into r --force\n")
    assert main(["import", "f.xlsx", "--into", "r", "-q"]) == Exit.DONE
    assert main(["import", "f.xlsx", "--into", "r", "--dry-run"]) == Exit.DONE
    assert "--dry-run" not in capsys.readouterr().err
    assert main(["import", "f.xlsx", "--into", "r"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert (out, "overgenomen" in err) == ("Er verandert niets: alles staat er al.\n", False)


def test_words_of_the_trade_are_a_status(into: Path, capsys: Capture) -> None:
    """As in a table: whoever types the word that the list begins with means it."""
    for typed, meant in (("toegezegd", "pledged"), ("Vastgelegd", "committed"), ("aangevraagd", "applied")):
        Path("f.xlsx").write_bytes(form({**WITHOUT_PLAN, ("cofinancing", 1, "status"): typed}))
        assert main(["import", "f.xlsx", "--into", str(into), "--force", "-q"]) == Exit.DONE, capsys.readouterr().err
        assert f'status: "{meant}"' in written(into)["haven"]


def test_one_mistake_hides_no_other(into: Path, capsys: Capture) -> None:
    """A wrong status hides no unknown payer, a wrong column no wrong date; nothing seems missing because of them."""
    wrong = {**WITHOUT_PLAN, ("cofinancing", 1, "status"): "misschien", ("cofinancing", 1, "from"): "Niemand"}
    Path("f.xlsx").write_bytes(form(wrong))
    assert main(["import", "f.xlsx", "--into", str(into)]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert [code for code in ("L206", "L402", "L501", "L508", "L921") if code in err] == ["L206", "L402"]
    assert "Na deze fouten kunnen er nog andere blijken." in err
    Path("t.csv").write_text("id;koosten;received;lead\nb;5;2022-02-30;niemand\n", encoding="utf-8")
    assert main(["import", "t.csv", "--into", str(into)]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert [code for code in ("L201", "L202", "L319", "L402", "L703") if code in err] == ["L201", "L319", "L402"]
    assert "Volgende stap" not in err


def test_a_form_that_came_twice(into: Path, capsys: Capture) -> None:
    """Both files are named, and what to do."""
    for name in ("geld.xlsx", "Kopie van geld.xlsx"):
        Path(name).write_bytes(form(WITHOUT_PLAN))
    assert main(["import", "geld.xlsx", "Kopie van geld.xlsx", "--into", str(into)]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert f"Kopie van geld.xlsx!{where(('id',))} L414 fout: Twee formulieren hebben dezelfde id: “haven”." in err
    assert "Haal één bestand weg. Is het een andere? Geef die een eigen id." in err
    assert f" geld.xlsx!{where(('id',))}" in err


def test_the_workbook_of_a_proposal_is_no_form(into: Path, capsys: Capture) -> None:
    """Whoever changes a choice in it learns where decisions belong."""
    assert main(["select", "r", "--excel", "v.xlsx", "-q"]) == Exit.DONE
    assert main(["import", "v.xlsx", "--into", str(into)]) == Exit.MISTAKES
    err = capsys.readouterr().err
    assert "v.xlsx:1:1 L164 fout: Dit is een werkboek van lwa select." in err
    assert "schrijf besluiten in decisions.yaml" in err
