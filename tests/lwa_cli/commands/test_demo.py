"""``lwa demo``: the bundled round, written out and selected from."""

from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit

Capture = pytest.CaptureFixture[str]


def test_it_writes_the_round_and_selects_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """The report of a proven set of fifteen is the result; how many files and the next command stand beside it."""
    monkeypatch.chdir(tmp_path)
    assert main(["demo"]) == Exit.DONE
    captured = capsys.readouterr()
    assert (tmp_path / "leerwerkakkoord-2023/round.yaml").is_file()
    assert "70 bestanden geschreven in leerwerkakkoord-2023\n" in captured.err
    assert "round.yaml" not in captured.err
    assert "Voorstel: 15 van de 60 initiatieven" in captured.out
    assert "bewezen beste keuze" in captured.out
    assert "geschreven" not in captured.out
    assert "lwa why leerwerkakkoord-2023 " in captured.err.splitlines()[-1]
    assert main(["validate", "leerwerkakkoord-2023"]) == Exit.DONE


def test_every_path_is_told_when_asked(tmp_path: Path, capsys: Capture) -> None:
    """With -v each file that was written is named."""
    assert main(["demo", str(tmp_path / "d"), "-v"]) == Exit.DONE
    assert f"geschreven: {tmp_path / 'd' / 'round.yaml'}" in capsys.readouterr().err


def test_again_is_fine(tmp_path: Path, capsys: Capture) -> None:
    """On its own unchanged folder it selects again and writes nothing."""
    main(["demo", str(tmp_path / "d")])
    first = capsys.readouterr().out
    assert main(["demo", str(tmp_path / "d")]) == Exit.DONE
    again = capsys.readouterr()
    assert again.out == first
    assert "geschreven" not in again.err


@pytest.mark.parametrize("name", ["initiatives/own.yaml", "notes.txt", "round.yaml"])
def test_a_folder_with_other_content_is_left_alone(tmp_path: Path, capsys: Capture, name: str) -> None:
    """Another round, or a changed example, is never mixed with the example unless forced."""
    path = tmp_path / "d" / name
    path.parent.mkdir(parents=True)
    path.write_text("format: 1\n", encoding="utf-8")
    assert main(["demo", str(tmp_path / "d")]) == Exit.USAGE
    assert name.rpartition("/")[2] in capsys.readouterr().err
    assert [p.name for p in (tmp_path / "d").rglob("*") if p.is_file()] == [path.name]
