"""``lwa import``: an election of Pabulib becomes a round that can be selected from."""

import json
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.reading import read_round

Capture = pytest.CaptureFixture[str]

HEAD = (
    "META\nkey;value\ndescription;Buurtbudget\nlanguage;nl\nbudget;100\nPROJECTS\nproject_id;cost;votes;name;category\n"
)
GOOD = HEAD + "1;60;10;Haven;groen\n2;40;9;Zorg;groen\n3;50;8;Kunst;kunst\n"


@pytest.fixture
def pb(tmp_path: Path) -> Path:
    """Return an election in a file."""
    path = tmp_path / "buurt noord.pb"
    path.write_text(GOOD, encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, str]:
    """Return what stands in a folder, hidden files left out."""
    files = (path for path in folder.rglob("*.yaml"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_it_writes_a_round_and_an_initiative_per_project(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """The round has the budget and counts votes, and every path is printed."""
    assert main(["import", str(pb), "--into", str(tmp_path / "r")]) == Exit.DONE
    captured = capsys.readouterr()
    written = [line.removeprefix("geschreven: ") for line in captured.out.splitlines()]
    assert sorted(written) == sorted(str(tmp_path / "r" / name) for name in contents(tmp_path / "r"))
    assert captured.err.endswith(f"Volgende stap: lwa select {tmp_path / 'r'}\n")
    round_ = read_round(tmp_path / "r").round
    assert round_ is not None
    assert (round_.id, round_.language, round_.funds["budget"].budget) == ("buurt-noord", "nl", {"all": 10_000})
    found = [(i.id, i.title, i.cost_cents, int(i.scores["votes"]), dict(i.labels)) for i in round_.initiatives]
    assert found == [
        ("p1", "Haven", 6_000, 10, {"category": ("groen",)}),
        ("p2", "Zorg", 4_000, 9, {"category": ("groen",)}),
        ("p3", "Kunst", 5_000, 8, {"category": ("kunst",)}),
    ]


def test_what_was_imported_can_be_selected_from(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """The best set within the budget has the most votes."""
    main(["import", str(pb), "--into", str(tmp_path / "r")])
    capsys.readouterr()
    assert main(["select", str(tmp_path / "r"), "--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert (document["selected"], document["value"]) == (["p1", "p2"], 19)


@pytest.mark.parametrize(
    "name",
    [
        'Tuin "De Roos"',
        "'t Hof",
        "Plan: start #1 & meer",
        "- {x}: [y] *z",
        "regel een\nregel twee",
        "no",
        "1_000",
        "é € 🎉 中文",
        "\\n \\x41",
        "a\tb\u2028c",
        "%YAML 1.1",
        "---",
    ],
)
def test_any_name_comes_back_unchanged(name: str, tmp_path: Path) -> None:
    """Whatever signs a name holds, reading the round gives the same name."""
    cell = '"' + name.replace('"', '""') + '"'
    (tmp_path / "a.pb").write_bytes((HEAD + f"1;60;10;{cell};x\n").encode())
    assert main(["import", str(tmp_path / "a.pb"), "--into", str(tmp_path / "r"), "-q"]) == Exit.DONE
    round_ = read_round(tmp_path / "r").round
    assert round_ is not None
    assert round_.initiatives[0].title == name


def test_what_steers_does_not_come_along(tmp_path: Path) -> None:
    """Ends of lines are made one kind, and control characters and marks that turn the writing are left out."""
    (tmp_path / "a.pb").write_bytes((HEAD + '1;60;10;"a\r\nb\x85c\x1b[1m\u202ed\u200ee";x\n').encode())
    assert main(["import", str(tmp_path / "a.pb"), "--into", str(tmp_path / "r"), "-q"]) == Exit.DONE
    round_ = read_round(tmp_path / "r").round
    assert round_ is not None
    assert round_.initiatives[0].title == "a\nb\nc[1mde"


def test_ids_are_valid_and_kept_apart(tmp_path: Path) -> None:
    """Project ids become ids, also long and foreign ones, and two never become one."""
    names = ["A.1", "a-1", "a_1", "Ł/ó", "中", "a-1-2", "x" * 300, "x" * 299]
    rows = "".join(f"{name};1;1;n;c\n" for name in names)
    (tmp_path / "a.pb").write_text(HEAD + rows, encoding="utf-8")
    assert main(["import", str(tmp_path / "a.pb"), "--into", str(tmp_path / "r"), "-q"]) == Exit.DONE
    round_ = read_round(tmp_path / "r").round
    assert round_ is not None
    assert len(round_.initiatives) == len(names)
    texts = contents(tmp_path / "r").values()
    assert all(any(f'reference: "{name}"' in text for text in texts) for name in names)


def test_bad_input_is_shown_and_writes_nothing(tmp_path: Path, capsys: Capture) -> None:
    """Every mistake has its place, the exit is 1, and the folder is not even made."""
    (tmp_path / "a.pb").write_text(GOOD.replace(";60;", ";;").replace(";9;", ";x;"), encoding="utf-8")
    assert main(["import", str(tmp_path / "a.pb"), "--into", str(tmp_path / "r")]) == Exit.MISTAKES
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"{tmp_path / 'a.pb'}:8:3 L174" in captured.err
    assert f"{tmp_path / 'a.pb'}:9:6 L312" in captured.err
    assert not (tmp_path / "r").exists()


def test_bad_input_as_json(tmp_path: Path, capsys: Capture) -> None:
    """With --json the findings are the document."""
    (tmp_path / "a.pb").write_text(GOOD.replace(";60;", ";;"), encoding="utf-8")
    assert main(["import", str(tmp_path / "a.pb"), "--into", str(tmp_path / "r"), "--json"]) == Exit.MISTAKES
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "invalid"
    assert [(f["code"], f["line"], f["column"]) for f in document["findings"]] == [("L174", 8, 3)]


def test_a_dry_run_says_what_would_be_written(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """Nothing is written, and the paths are those of a real run."""
    assert main(["import", str(pb), "--into", str(tmp_path / "r"), "--dry-run"]) == Exit.DONE
    told = capsys.readouterr().out.replace("zou schrijven", "geschreven")
    assert not (tmp_path / "r").exists()
    main(["import", str(pb), "--into", str(tmp_path / "r")])
    assert capsys.readouterr().out == told


def test_again_changes_nothing_and_an_edit_is_kept(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """The same import is harmless, a newer election replaces what import wrote, an edited file needs --force."""
    into = ["import", str(pb), "--into", str(tmp_path / "r")]
    assert main(into) == Exit.DONE
    first = contents(tmp_path / "r")
    capsys.readouterr()
    assert main(into) == Exit.DONE
    assert capsys.readouterr().out == "Er verandert niets: alles staat er al.\n"
    pb.write_text(GOOD.replace("Haven", "Havens"), encoding="utf-8")
    assert main(into) == Exit.DONE
    assert contents(tmp_path / "r") == {
        **first,
        "initiatives/p1.yaml": first["initiatives/p1.yaml"].replace("Haven", "Havens"),
    }
    (tmp_path / "r/initiatives/p2.yaml").write_text("id: p2\n", encoding="utf-8")
    assert main(into) == Exit.USAGE
    assert contents(tmp_path / "r")["initiatives/p2.yaml"] == "id: p2\n"
    assert main([*into, "--force"]) == Exit.DONE
    assert contents(tmp_path / "r")["initiatives/p2.yaml"] == first["initiatives/p2.yaml"]


def test_a_round_that_people_changed_stays(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """Rules that were added to round.yaml are never overwritten, not even with --force."""
    into = ["import", str(pb), "--into", str(tmp_path / "r"), "--force"]
    main(into)
    path = tmp_path / "r/round.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "select: {at_most: 1}\n", encoding="utf-8")
    assert main(into) == Exit.DONE
    assert "at_most" in path.read_text(encoding="utf-8")
    assert "blijft zoals het is" in capsys.readouterr().err


def test_a_round_of_another_kind_takes_no_votes(pb: Path, tmp_path: Path, capsys: Capture) -> None:
    """What would not fit the round that is there is said before anything is written."""
    (tmp_path / "r").mkdir()
    text = "format: 1\nid: r\nfunds: {f: {budget: 9}}\nvalue: {criteria: {impact: {weight: 1}}}\n"
    (tmp_path / "r/round.yaml").write_text(text, encoding="utf-8")
    assert main(["import", str(pb), "--into", str(tmp_path / "r")]) == Exit.MISTAKES
    assert "L408" in capsys.readouterr().err
    assert contents(tmp_path / "r") == {"round.yaml": text}


def test_an_election_that_is_not_there(tmp_path: Path, capsys: Capture) -> None:
    """A sentence and exit 2."""
    assert main(["import", str(tmp_path / "none.pb"), "--into", str(tmp_path / "r")]) == Exit.USAGE
    assert "bestaat niet" in capsys.readouterr().err


def test_sentences_are_no_kinds(tmp_path: Path) -> None:
    """Categories that no two projects share, or that are as long as a sentence, become no labels."""
    for name, kinds in (("lone", ["a", "b"]), ("long", ["very " * 20] * 2)):
        (tmp_path / f"{name}.pb").write_text(
            HEAD + "".join(f"{i};1;1;n;{k}\n" for i, k in enumerate(kinds)), encoding="utf-8"
        )
        assert main(["import", str(tmp_path / f"{name}.pb"), "--into", str(tmp_path / name), "-q"]) == Exit.DONE
        round_ = read_round(tmp_path / name).round
        assert round_ is not None
        assert round_.labels == {}


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_what_is_no_round_is_refused(pb: Path, tmp_path: Path, capsys: Capture, force: tuple[str, ...]) -> None:
    """A round.yaml that is none makes the folder no round to import into; its mistakes are shown."""
    (tmp_path / "r").mkdir()
    (tmp_path / "r/round.yaml").write_text("mine\n", encoding="utf-8")
    assert main(["import", str(pb), "--into", str(tmp_path / "r"), *force]) == Exit.MISTAKES
    assert "L106 fout" in capsys.readouterr().err
    assert contents(tmp_path / "r") == {"round.yaml": "mine\n"}
