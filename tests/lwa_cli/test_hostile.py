"""Files and arguments of somebody who means harm, through the whole program."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.render.plain import plain
from lwa_cli.shell import Exit
from tests.portfolio.reading.rounds import ROUND, A

Capture = pytest.CaptureFixture[str]

ATTACK = "\x1b[31mROOD\x1b]0;x\x07\x9b31m\u202eomgekeerd"
WRITTEN = r"\e[31mROOD\e]0;x\a\x9b31m\u202eomgekeerd"


def hostile(folder: Path) -> Path:
    """Write a round with escapes in every place where a text can stand."""
    (folder / "initiatives").mkdir()
    (folder / "round.yaml").write_text(ROUND, encoding="utf-8")
    bad = f'\n"sleutel{WRITTEN}": x\nstart: "{WRITTEN}"\nlead: "a\\r\\nb"\n'
    (folder / "initiatives" / "a.yaml").write_text(A + bad, encoding="utf-8")
    (folder / "initiatives" / "\x1b[31m.yaml").write_text(A, encoding="utf-8")
    return folder


def steers(text: str) -> bool:
    """Tell whether anything is left that steers a terminal."""
    return plain(text) != text


@pytest.mark.parametrize(
    "args",
    [
        ["validate", "."],
        ["validate", ".", "--format", "github"],
        ["validate", ".", "--format", "sarif"],
        ["validate", ".", "--json"],
        ["select", "."],
        ["."],
        [],
    ],
)
def test_no_file_steers_the_terminal(
    args: Sequence[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever files hold, no control character of theirs is printed."""
    monkeypatch.chdir(hostile(tmp_path))
    main(args)
    out, err = capsys.readouterr()
    assert not steers(out)
    assert not steers(err)


@pytest.mark.parametrize(
    "args",
    [
        ["validate"],
        ["select"],
        ["status"],
        ["new"],
        ["import", "x.pb", "--into"],
        ["explain"],
        [],
        ["select", ".", "--must"],
    ],
)
@pytest.mark.parametrize("end", [".yaml", ".pb", "\n\nalles in orde"])
def test_no_argument_steers_the_terminal(
    args: Sequence[str], end: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither does what was typed, also where it is said back."""
    monkeypatch.chdir(tmp_path)
    main([*args, f"{ATTACK}{end}"])
    out, err = capsys.readouterr()
    assert not steers(out + err)
    assert "\nalles in orde" not in err


def test_letters_hold_nothing_that_steers(tmp_path: Path) -> None:
    """A letter is mailed on, so it holds text alone."""
    main(["validate", str(hostile(tmp_path)), "--letters", str(tmp_path / "brieven")])
    letters = list((tmp_path / "brieven").glob("*.md"))
    assert letters
    assert not any(steers(letter.read_text(encoding="utf-8")) for letter in letters)


def test_letters_to_applicants_hold_nothing_that_steers(tmp_path: Path) -> None:
    """Neither the texts of a round nor a title in the note become marks, and no mark of direction stays."""
    marks = "# <script>x</script> | [a](b) **c** &copy;"
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "round.yaml").write_text(ROUND + f"note: '{marks}'\n", encoding="utf-8")
    texts = "".join(f"{key}: '{marks}'\n" for key in ("title", "summary", "reference"))
    (tmp_path / "initiatives" / "a.yaml").write_text(A + texts, encoding="utf-8")
    (tmp_path / "note.md").write_text("{title}, {reference}\u202e\u2066", encoding="utf-8")
    out = tmp_path / "brieven"
    assert main(["letters", str(tmp_path), "--out", str(out), "--note", str(tmp_path / "note.md")]) == Exit.DONE
    letter = (out / "a.md").read_text(encoding="utf-8")
    assert not steers(letter)
    assert letter.count(r"# \<script>x\</script> \| \[a](b) \*\*c\*\* \&copy;") == 6
    assert "\n# <" not in letter


def test_a_folder_with_a_hostile_name_is_shown_safely(tmp_path: Path, capsys: Capture) -> None:
    """The next command names the folder without what steers."""
    folder = tmp_path / ATTACK
    (folder / "initiatives").mkdir(parents=True)
    (folder / "round.yaml").write_text(ROUND, encoding="utf-8")
    (folder / "initiatives" / "a.yaml").write_text(A, encoding="utf-8")
    assert main(["validate", str(folder)]) == Exit.DONE
    assert main(["select", str(folder)]) == Exit.DONE
    out, err = capsys.readouterr()
    assert not steers(out + err)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_or_device_is_refused_at_once(tmp_path: Path, capsys: Capture) -> None:
    """Whatever should be a file is looked at before it is opened, and read no further than it may go on."""
    os.mkfifo(tmp_path / "x.pb")
    (tmp_path / "z.pb").symlink_to("/dev/zero")
    for name in ("x.pb", "z.pb"):
        assert main(["import", str(tmp_path / name), "--into", str(tmp_path / "r")]) == Exit.USAGE
        assert "geen gewoon bestand" in capsys.readouterr().err
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "round.yaml").write_text(ROUND, encoding="utf-8")
    os.mkfifo(tmp_path / "initiatives" / "fif.yaml")
    assert main(["new", "fif", "--into", str(tmp_path)]) == Exit.USAGE
    assert "geen gewoon bestand" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be there")
def test_the_name_of_a_folder_adds_no_line_to_a_file(tmp_path: Path) -> None:
    """A new file names the command that checks it, whatever the folder is called, and can be read."""
    folder = tmp_path / "x\nask: {lwa: 1}\n\x1b[31m"
    folder.mkdir()
    (folder / "round.yaml").write_text(ROUND, encoding="utf-8")
    assert main(["new", "b", "--into", str(folder)]) == Exit.DONE
    text = (folder / "initiatives" / "b.yaml").read_text(encoding="utf-8")
    assert "\nask: {lwa: 1}" not in text
    assert not steers(text)
