"""``lwa explain``: what a finding means."""

import json

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.findings import Code

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("typed", ["L110", "l110", "110", " L110 "])
def test_a_code_in_any_spelling(capsys: Capture, typed: str) -> None:
    """The code is said with its severity, its meaning, and a wrong and a right example."""
    assert main(["explain", typed]) == Exit.DONE
    out = capsys.readouterr().out
    assert out.startswith("L110 · fout\n")
    assert "\nFout:\n    cost: 120_000\n    cost: 130_000\n" in out
    assert out.endswith("\nGoed:\n    cost: 130_000\n")
    assert "{" not in out.partition("Fout:")[0]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("code", Code)
def test_every_code_can_be_explained(capsys: Capture, code: Code, language: str) -> None:
    """No code lacks its words or examples in any language."""
    assert main(["explain", code, "--lang", language]) == Exit.DONE
    told = capsys.readouterr().out
    assert told.startswith(f"{code} · ")
    assert "…" not in told.split("\n\n")[1]


def test_a_sentence_is_about_the_wrong_example(capsys: Capture) -> None:
    """So that nothing has to be left open in it, nor in what to do about it."""
    main(["explain", "L403"])
    out = capsys.readouterr().out
    assert out.startswith("L403 · fout\n\nHet fonds “lwaa” bestaat niet in deze ronde.\nEr zijn: lwa, rap.\n\n")
    assert "\n    ask: {lwaa: 120_000}\n" in out


def test_the_examples_of_a_warning_are_no_mistakes(capsys: Capture) -> None:
    """They are headed otherwise."""
    main(["explain", "L820"])
    out = capsys.readouterr().out
    assert "\nZo niet:\n" in out
    assert "\nZo wel:\n" in out
    assert "Fout" not in out


def test_without_a_code_all_are_listed(capsys: Capture) -> None:
    """One line a code, in their order."""
    assert main(["explain"]) == Exit.DONE
    assert [line.partition(" ")[0] for line in capsys.readouterr().out.splitlines()] == list(Code)


def test_as_json(capsys: Capture) -> None:
    """With --json the explanation is data, with the templates as they are."""
    assert main(["explain", "L110", "--json", "--lang", "en"]) == Exit.DONE
    (data,) = json.loads(capsys.readouterr().out)["codes"]
    assert (data["code"], data["severity"]) == ("L110", "error")
    assert all(data[key] for key in ("message", "about", "wrong", "right"))


def test_an_unknown_code(capsys: Capture) -> None:
    """A code that is not there is a sentence with the nearest ones, and exit 2."""
    assert main(["explain", "L11O"]) == Exit.USAGE
    told = capsys.readouterr().err
    assert told.startswith("Fout: De code L11O bestaat niet. Bedoelt u L11")
