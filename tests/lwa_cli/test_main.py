"""The entry: languages, exit codes, failures and what stands on which stream."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from lwa_cli import VERSION
from lwa_cli.main import COMMANDS, main
from lwa_cli.shell import Exit

SELF = [sys.executable, "-c", "from lwa_cli.main import run; run()"]
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep logs in the folder of the test, and the language of the machine out of it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    for name in ("LWA_LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


def lwa(*args: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own, with these variables added."""
    import os  # noqa: PLC0415 - only these tests need the environment

    return subprocess.run([*SELF, *args], env={**os.environ, **environment}, capture_output=True, check=False)


def break_explain(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Make one command fail in a way that none of the real ones should."""

    def command(_: typer.Context) -> Exit:
        raise error

    monkeypatch.setattr("lwa_cli.commands.explain.command", command)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--help"], "Gebruik: lwa [OPTIES] OPDRACHT …"),
        (["--help", "--lang", "en"], "Usage: lwa [OPTIONS] COMMAND …"),
        (["--lang=en", "-h"], "Usage: lwa [OPTIONS] COMMAND …"),
        (["help"], "Gebruik: lwa [OPTIES] OPDRACHT …"),
        (["explain", "--help"], "Gebruik: lwa explain [OPTIES] [CODE]"),
        (["help", "explain"], "Gebruik: lwa explain [OPTIES] [CODE]"),
        (["--lang", "en", "new", "--help"], "Usage: lwa new [OPTIONS] ID"),
        (["new", "--lang", "en", "--help"], "Usage: lwa new [OPTIONS] ID"),
    ],
)
def test_help_speaks_the_language_and_opens_with_an_example(capsys: Capture, args: list[str], said: str) -> None:
    """Help is in the language asked for, wherever the option stands, and an example comes first."""
    assert main(args) == Exit.DONE
    out = capsys.readouterr().out
    assert said in out
    assert out.startswith(("Voorbeeld:\n  lwa", "Example:\n  lwa", "Voorbeelden:\n  lwa", "Examples:\n  lwa"))


def test_lwa_lang_is_the_language_until_an_option_says_otherwise(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LWA_LANG decides where --lang does not."""
    monkeypatch.setenv("LWA_LANG", "en")
    assert main(["--help"]) == Exit.DONE
    assert "Usage:" in capsys.readouterr().out
    assert main(["--help", "--lang", "nl"]) == Exit.DONE
    assert "Gebruik:" in capsys.readouterr().out


def test_help_lists_every_command_but_hidden_ones(capsys: Capture) -> None:
    """Each command has its line; what lwa alone does has none."""
    main(["--help"])
    out = capsys.readouterr().out
    assert [name for name in COMMANDS if f"\n  {name} " in out] == [name for name in COMMANDS if name != "status"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["explian"], "Fout: de opdracht explian bestaat niet. Bedoelt u explain? Zie lwa --help."),
        (["xyz"], "Fout: de opdracht xyz bestaat niet. Zie lwa --help."),
        (["--lang", "en", "explian"], "Error: there is no command explian. Did you mean explain? See lwa --help."),
        (["--lang", "fr"], "Fout: fr is geen taal die lwa kent (--lang): kies nl of en."),
        (["explain", "--lang"], "Fout: '' is geen taal die lwa kent (--lang): kies nl of en."),
        (["new", "a", "--forse"], "Fout: de optie --forse bestaat niet. Bedoelt u --force? Zie lwa new --help."),
        (["select", "r", "--pdf", "x"], "Fout: de optie --pdf bestaat niet. Zie lwa select --help."),
        (
            ["select", "r", "--without-funs", "x"],
            "Fout: de optie --without-funs bestaat niet. Bedoelt u --without-fund of --without? Zie lwa select --help.",
        ),
        (["new", "a", "--xyz"], "Fout: de optie --xyz bestaat niet. Zie lwa new --help."),
        (["--xyz"], "Fout: de optie --xyz bestaat niet. Zie lwa --help."),
        (["new"], "Fout: ID ontbreekt. Zie lwa new --help."),
        (["import", "a.pb"], "Fout: de optie --into is verplicht. Zie lwa import --help."),
        (["new", "a", "--into"], "Fout: de optie --into heeft een waarde nodig. Zie lwa new --help."),
        (["new", "a", "--force=1"], "Fout: de optie --force heeft geen waarde. Zie lwa new --help."),
        (["select", ""], "Fout: er staat een leeg argument ('') tussen. Zie lwa select --help."),
        (["import", "a.pb", "--into="], "Fout: er staat een leeg argument ('') tussen. Zie lwa import --help."),
        (["explain", "a", "b c"], "Fout: dit is te veel: b c. Zie lwa explain --help."),
        (
            ["select", "r", "--at-most", "x"],
            "Fout: x past niet bij --at-most: geef een heel getal. Zie lwa select --help.",
        ),
        (
            ["select", "r", "--at-most", "-1"],
            "Fout: -1 past niet bij --at-most: geef minstens 0. Zie lwa select --help.",
        ),
        (
            ["select", "r", "--time-limit", "1,5", "--lang", "en"],
            "Error: 1,5 does not fit --time-limit: give a number with a point for decimals. See lwa select --help.",
        ),
        (
            ["select", "r", "--solver", "cplex"],
            "Fout: cplex past niet bij --solver: kies uit auto, highs, cbc. Zie lwa select --help.",
        ),
    ],
)
def test_usage_errors_are_said_in_the_language_on_stderr(capsys: Capture, args: list[str], said: str) -> None:
    """What Typer refuses becomes a sentence of ours, exit 2, and nothing on stdout."""
    assert main(args) == Exit.USAGE
    captured = capsys.readouterr()
    assert captured.err == said + "\n"
    assert captured.out == ""


@pytest.mark.parametrize("args", [["explian", "--json"], ["--json", "new"], ["explain", "L000", "--json"]])
def test_with_json_a_failure_is_one_document(capsys: Capture, args: list[str]) -> None:
    """Stdout holds exactly one JSON document with the message, also where the command line itself is wrong."""
    assert main(args) == Exit.USAGE
    captured = capsys.readouterr()
    document = json.loads(captured.out)
    assert (document["status"], document["schema"], document["findings"]) == ("error", 1, [])
    assert captured.err == f"Fout: {document['message']}\n"


def test_the_document_of_a_failure_names_its_command(capsys: Capture) -> None:
    """The command is named as soon as it is known."""
    main(["new", "--json"])
    assert json.loads(capsys.readouterr().out)["command"] == "new"


def test_version(capsys: Capture) -> None:
    """The version is that of pyproject.toml, as text and as data."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    assert f'\nversion = "{VERSION}"\n' in pyproject.read_text(encoding="utf-8")
    assert main(["--version"]) == Exit.DONE
    assert capsys.readouterr().out == f"lwa {VERSION}\n"
    assert main(["--version", "--json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["lwa"] == VERSION


def test_a_bug_becomes_a_short_text_and_a_log(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What nobody foresaw exits with 70 and leaves its traceback in a file that is named."""
    break_explain(monkeypatch, ZeroDivisionError("seven"))
    assert main(["explain"]) == Exit.BUG
    told = capsys.readouterr().err
    assert "Traceback" not in told
    (log,) = (tmp_path / "state" / "lwa").iterdir()
    assert str(log) in told
    assert "ZeroDivisionError: seven" in log.read_text(encoding="utf-8")


def test_a_bug_without_a_place_for_its_log_is_still_told(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where no folder can be written, the text comes without a log."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "file"))
    break_explain(monkeypatch, ZeroDivisionError())
    assert main(["explain"]) == Exit.BUG
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_interrupting_is_130(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with 130 and one word."""
    break_explain(monkeypatch, KeyboardInterrupt())
    assert main(["explain"]) == Exit.INTERRUPTED
    assert capsys.readouterr().err == "Gestopt.\n"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(2, "gone", "a.yaml"), "Fout: a.yaml: het bestand of de map bestaat niet.\n"),
        (PermissionError(13, "no", "a.yaml"), "Fout: a.yaml: u hebt daar geen rechten voor.\n"),
        (OSError(28, "full"), "Fout: stdout: de schijf is vol.\n"),
        (OSError(errno.EFBIG, "big"), "Fout: stdout: het bestand wordt groter dan het hier mag zijn.\n"),
        (OSError(5, "Input/output error", "a"), "Fout: a: het systeem meldt: Input/output error.\n"),
    ],
)
def test_what_the_system_refuses_is_a_sentence(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    """A file that cannot be read or written exits with 2 and says why."""
    break_explain(monkeypatch, error)
    assert main(["explain"]) == Exit.USAGE
    assert capsys.readouterr().err == said


def test_a_reader_that_stops_reading_is_no_failure() -> None:
    """``lwa explain | head -1`` says nothing about the pipe that closed."""
    with subprocess.Popen([*SELF, "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait()
    assert process.returncode == Exit.DONE


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp1252"])
def test_a_code_page_without_a_sign_gets_another_sign(encoding: str) -> None:
    """Help and explanations come out in any encoding, without question marks or a traceback."""
    for args in (["--help"], ["explain", "L301"]):
        done = lwa(*args, PYTHONIOENCODING=encoding)
        assert (done.returncode, done.stderr) == (Exit.DONE, b"")
        assert "?" not in done.stdout.decode(encoding)


def test_json_is_utf8_whatever_the_code_page() -> None:
    """The same command gives the same bytes under any encoding."""
    plain = lwa("explain", "L301", "--json", PYTHONIOENCODING="utf-8").stdout
    assert lwa("explain", "L301", "--json", PYTHONIOENCODING="cp437").stdout == plain
    assert json.loads(plain)["codes"][0]["code"] == "L301"


def test_colour_only_where_it_is_wanted() -> None:
    """A pipe has no colour, FORCE_COLOR gives it, NO_COLOR and --no-color take it away again."""
    assert b"\x1b[" not in lwa("--help").stdout
    assert b"\x1b[1m" in lwa("--help", FORCE_COLOR="1").stdout
    assert b"\x1b[" not in lwa("--help", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert b"\x1b[" not in lwa("--help", "--no-color", FORCE_COLOR="1").stdout


@pytest.mark.parametrize("args", [["--help"], ["select", "--help"], ["validate", "--help"], ["import", "--help"]])
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    """Help comes from the words alone: no solver, no pydantic, no numbers, no tables."""
    heavy = ["pulp", "highspy", "numpy", "openpyxl", "pydantic", "babel", "yaml", "rich.table"]
    code = f"import sys; from lwa_cli.main import main; main({args}); print(set({heavy}) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"
