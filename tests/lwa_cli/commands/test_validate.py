"""``lwa validate``: what it prints in each form, its exit codes, and the letters it writes."""

import json
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from tests.portfolio.reading.rounds import A_JOB, BY_OUTCOMES, SMALL, A

Capture = pytest.CaptureFixture[str]

ERROR = A.replace("cost: 1000", "cost: 120.000")
WARNING = A + "note:\n"
EXPECTED = {
    "code": "L301", "severity": "error", "file": "initiatives/a.yaml", "key": "cost",
    "line": 3, "column": 7, "end_line": 3, "end_column": 14,
}  # fmt: skip
"""What JSON says of ERROR in the initiative a, beside its sentences."""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in the folder of the test, in the default language."""
    monkeypatch.chdir(tmp_path)
    for name in ("LWA_LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def write(folder: str = "ronde", **files: str) -> Path:
    """Write the small round with these initiatives, by their id, into a folder here."""
    texts = {**SMALL, **{f"initiatives/{name}.yaml": text for name, text in files.items()}}
    for name, text in texts.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Path(folder)


def as_json(capsys: Capture) -> Any:  # noqa: ANN401 - JSON
    """Return what stands on stdout, which must be one JSON document."""
    return json.loads(capsys.readouterr().out)


def test_a_round_without_mistakes_ends_well(capsys: Capture) -> None:
    """One line with how much was checked, the next command, exit 0."""
    write()
    assert main(["validate", "ronde"]) == Exit.DONE
    told = capsys.readouterr()
    assert told.out == "3 bestanden gecontroleerd: geen fouten.\n"
    assert told.err == "\nVolgende stap: lwa select ronde\n"


def test_what_only_the_value_can_tell_is_among_the_warnings(capsys: Capture) -> None:
    """A round by outcomes is valued, and of one named file only what is about that file is told, with its line."""
    initiatives = Path(__file__).parents[3] / "tests" / "rounds" / "by-outcomes" / "initiatives"

    assert main(["validate", str(initiatives.parent), "--json"]) == Exit.DONE
    assert [finding["code"] for finding in as_json(capsys)["findings"]] == [
        "L846", "L822", "L840", "L851", "L841", "L846",
    ]  # fmt: skip

    assert main(["validate", str(initiatives / "null-trial.yaml"), "--strict"]) == Exit.MISTAKES
    out = capsys.readouterr().out
    assert "null-trial.yaml:16:12 L846" in out
    assert "  16 |     level: 5" in out
    assert "L840" not in out


def test_every_mistake_stands_with_its_place_and_line(capsys: Capture) -> None:
    """The path can be opened from here, a caret points, a summary and the next command end it, exit 1."""
    write(a=ERROR, b=WARNING, c="title: Haven: start\n")
    assert main(["validate", "ronde"]) == Exit.MISTAKES
    told = capsys.readouterr()
    assert told.out == (
        "ronde/initiatives/a.yaml:3:7 L301 fout: In “120.000” staat een punt tussen de duizendtallen.\n"
        "  3 | cost: 120.000\n"
        "    |       ^^^^^^^\n"
        "  Bedoelt u 120000?\n"
        "\n"
        "ronde/initiatives/b.yaml:6:1 L801 waarschuwing: Niet ingevuld, en dus niet meegeteld: note.\n"
        "  6 | note:\n"
        "    | ^^^^\n"
        "  Vul in wat nodig is; de rest mag leeg blijven.\n"
        "\n"
        "ronde/initiatives/c.yaml:1:8 L121 fout: De tekst bij “title” bevat een dubbele punt met een spatie erachter;"
        " die tekst moet tussen aanhalingstekens.\n"
        "  1 | title: Haven: start\n"
        "    |        ^^^^^^^^^^^^\n"
        '  Schrijf title: "Haven: start"\n'
        "\n"
        "4 bestanden gecontroleerd: 2 fouten, 1 waarschuwing.\n"
    )
    assert told.err == "\nVolgende stap: lwa explain L301\n"


def test_it_speaks_english(capsys: Capture) -> None:
    """In the language that is asked for, else in that of the round."""
    write(a=ERROR)
    main(["validate", "ronde", "--lang", "en"])
    assert "3 files checked: 1 error." in capsys.readouterr().out
    Path("ronde/round.yaml").write_text(SMALL["round.yaml"] + "language: en\n", encoding="utf-8")
    main(["validate", "ronde"])
    assert "3 files checked: 1 error." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (A, [], Exit.DONE),
        (A, ["--strict"], Exit.DONE),
        (WARNING, [], Exit.DONE),
        (WARNING, ["--strict"], Exit.MISTAKES),
        (ERROR, [], Exit.MISTAKES),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_the_exit_code_is_the_same_in_every_form(text: str, options: list[str], code: Exit, form: str) -> None:
    """Errors count, warnings if one is strict."""
    write(a=text)
    assert main(["validate", "ronde", "--format", form, *options]) == code


def test_notes_never_count(capsys: Capture) -> None:
    """A file without a round is checked by its shape alone, which is said and no mistake."""
    Path("los.yaml").write_text(A, encoding="utf-8")
    assert main(["validate", "los.yaml", "--strict"]) == Exit.DONE
    out = capsys.readouterr().out
    assert out.startswith("los.yaml:1:1 L901 opmerking: ")
    assert out.endswith("\n1 bestand gecontroleerd: geen fouten, 1 opmerking.\n")


@pytest.mark.parametrize("path", ["nergens", "ronde/initiatives/nergens.yaml", "leeg"])
def test_a_path_that_cannot_be_read_is_a_sentence(path: str, capsys: Capture) -> None:
    """Exit 2, the path in the sentence, nothing on stdout."""
    write()
    Path("leeg").mkdir()
    assert main(["validate", path]) == Exit.USAGE
    told = capsys.readouterr()
    assert told.out == ""
    assert path in told.err


def test_failures_are_json_too(capsys: Capture) -> None:
    """With ``--format json`` as with ``--json`` stdout is one document, whatever happens."""
    assert main(["validate", "nergens", "--format", "json"]) == Exit.USAGE
    data = as_json(capsys)
    assert data["status"] == "error"
    assert "nergens" in data["message"]


# --- the other forms


@pytest.mark.parametrize("options", [["--json"], ["--format", "json"]])
def test_json_is_the_envelope(options: list[str], capsys: Capture) -> None:
    """Schema 1, the id of the round although it has mistakes, and findings by their place in the round."""
    write(a=ERROR)
    assert main(["validate", "ronde", *options]) == Exit.MISTAKES
    data = as_json(capsys)
    (finding,) = data.pop("findings")
    assert data == {"schema": 1, "command": "validate", "lwa": data["lwa"], "round": "small", "status": "invalid"}
    assert set(finding) == set(EXPECTED) | {"message", "hint", "related"}
    assert {key: finding[key] for key in EXPECTED} == EXPECTED


def test_json_of_a_good_round_is_ok(capsys: Capture) -> None:
    """Status ok and no findings."""
    write()
    assert main(["validate", "ronde", "--json"]) == Exit.DONE
    data = as_json(capsys)
    assert (data["status"], data["findings"]) == ("ok", [])


def test_json_of_two_rounds_tells_their_files_apart(capsys: Capture) -> None:
    """No one round is named, and files stand as seen from here."""
    write("een", a=ERROR)
    write("twee", b=ERROR)
    assert main(["validate", "een", "twee", "--json"]) == Exit.MISTAKES
    data = as_json(capsys)
    assert data["round"] is None
    assert [finding["file"] for finding in data["findings"]] == ["een/initiatives/a.yaml", "twee/initiatives/b.yaml"]


def test_sarif_is_one_document(capsys: Capture) -> None:
    """And nothing else on stdout."""
    write(a=ERROR)
    main(["validate", "ronde", "--format", "sarif"])
    (result,) = as_json(capsys)["runs"][0]["results"]
    assert result["ruleId"] == "L301"


def test_github_is_one_line_a_finding(capsys: Capture) -> None:
    """Nothing at all where nothing is wrong."""
    write()
    main(["validate", "ronde", "--format", "github"])
    assert capsys.readouterr().out == ""
    write(a=ERROR, b=WARNING)
    main(["validate", "ronde", "--format", "github"])
    assert [line.split(" ")[0] for line in capsys.readouterr().out.splitlines()] == ["::error", "::warning"]


def test_the_same_round_gives_the_same_bytes(capsys: Capture) -> None:
    """In every form, run after run."""
    write(a=ERROR, b=WARNING)
    for form in ("text", "json", "github", "sarif"):
        main(["validate", "ronde", "--format", form])
        first = capsys.readouterr()
        main(["validate", "ronde", "--format", form])
        assert capsys.readouterr() == first


# --- letters


def test_letters_are_written_and_named(capsys: Capture) -> None:
    """One list for each lead with something to do; every path is printed."""
    write(a=ERROR, b=WARNING.replace("albeda", "deltalinqs"), c="cost: 1\n")
    main(["validate", "ronde", "--letters", "brieven"])
    names = ["albeda.md", "deltalinqs.md", "zonder-penvoerder.md"]
    assert sorted(path.name for path in Path("brieven").glob("*.md")) == names
    told = capsys.readouterr().err
    assert all(f"geschreven: brieven/{name}" in told for name in names)


def test_letters_replace_their_own_but_nothing_else(capsys: Capture) -> None:
    """A second run writes anew; what somebody changed stays, unless it is forced."""
    write(a=ERROR)
    command = ["validate", "ronde", "--letters", "brieven"]
    letter = Path("brieven/albeda.md")
    assert main(command) == Exit.MISTAKES
    write(a=ERROR + "note:\n")
    assert main(command) == Exit.MISTAKES
    assert "note:" in letter.read_text(encoding="utf-8")
    letter.write_text("Beste Albeda,", encoding="utf-8")
    capsys.readouterr()
    assert main(command) == Exit.USAGE
    assert "--force" in capsys.readouterr().err
    assert letter.read_text(encoding="utf-8") == "Beste Albeda,"
    assert main([*command, "--force"]) == Exit.MISTAKES
    assert letter.read_text(encoding="utf-8").startswith("# small")


def test_letters_in_the_way_do_not_hide_the_findings(capsys: Capture) -> None:
    """They are told first, in every form; then what stands in the way, exit 2."""
    write(a=ERROR)
    Path("brieven").mkdir()
    Path("brieven/albeda.md").write_text("Beste Albeda,", encoding="utf-8")
    for options, shown in (([], "L301 fout"), (["--json"], '"L301"')):
        assert main(["validate", "ronde", "--letters", "brieven", *options]) == Exit.USAGE
        told = capsys.readouterr()
        assert shown in told.out
        assert "brieven/albeda.md bestaat al" in told.err


@pytest.mark.parametrize("others", [A, ERROR.replace("albeda", "deltalinqs")])
def test_letters_of_an_earlier_run_are_taken_away(others: str, capsys: Capture) -> None:
    """Whoever has nothing left to change gets no letter; one that somebody changed stays and is named."""
    write(a=ERROR, b="cost: x\n")
    command = ["validate", "ronde", "--letters", "brieven"]
    main(command)
    Path("brieven/zonder-penvoerder.md").write_text("Zelf gebeld.", encoding="utf-8")
    Path("brieven/notulen.md").write_text("Van iemand anders.", encoding="utf-8")
    write(a=A, b=others)
    capsys.readouterr()
    main(command)
    told = capsys.readouterr().err
    assert "verwijderd, want er is niets meer aan te passen: brieven/albeda.md" in told
    assert "brieven/zonder-penvoerder.md is een brief van een eerdere keer" in told
    assert "notulen" not in told
    left = {path.name for path in Path("brieven").glob("*.md")}
    assert left == {"zonder-penvoerder.md", "notulen.md"} | ({"deltalinqs.md"} if others != A else set())


def test_strict_says_why_it_ends_badly(capsys: Capture) -> None:
    """With warnings alone the last line says that they count, and the next command explains one."""
    write(a=WARNING)
    assert main(["validate", "ronde", "--strict"]) == Exit.MISTAKES
    told = capsys.readouterr()
    assert told.out.endswith("geen fouten, 1 waarschuwing.\nMet --strict telt een waarschuwing als fout.\n")
    assert told.err == "\nVolgende stap: lwa explain L801\n"


def test_a_round_by_outcomes_is_offered_to_select(capsys: Capture) -> None:
    """Whichever way a round counts, what is without errors can be chosen from."""
    for name, text in {"round.yaml": BY_OUTCOMES, "initiatives/a.yaml": A_JOB}.items():
        Path("uit", name).parent.mkdir(parents=True, exist_ok=True)
        Path("uit", name).write_text(text, encoding="utf-8")
    assert main(["validate", "uit"]) == Exit.DONE
    assert capsys.readouterr().err == "\nVolgende stap: lwa select uit\n"
    assert main(["status", "uit"]) == Exit.DONE
    assert "Volgende stap: lwa select uit" in capsys.readouterr().err


def test_letters_of_two_rounds_lie_apart() -> None:
    """Each round has its own folder, so that no partner's list is lost."""
    write("een", a=ERROR)
    write("twee", b=ERROR)
    main(["validate", "een", "twee", "--letters", "brieven"])
    assert Path("brieven/een/albeda.md").exists()
    assert Path("brieven/twee/albeda.md").exists()


def test_no_letters_where_nothing_is_wrong(capsys: Capture) -> None:
    """Nothing is written, and that is said."""
    write()
    assert main(["validate", "ronde", "--letters", "brieven"]) == Exit.DONE
    assert "geen brieven" in capsys.readouterr().err
    assert not Path("brieven").exists()


def test_letters_leave_json_alone(capsys: Capture) -> None:
    """Paths go to stderr; stdout is the document."""
    write(a=ERROR)
    main(["validate", "ronde", "--letters", "brieven", "--json"])
    assert as_json(capsys)["status"] == "invalid"
