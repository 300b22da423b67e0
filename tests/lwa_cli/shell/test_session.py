"""What a command says beside its result."""

import io
import sys

import pytest

from lwa_cli.shell import Shell
from lwa_cli.shell.common import Common


class Terminal(io.StringIO):
    """A stream with a terminal behind it."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(("stream", "lines"), [(Terminal, 3), (io.StringIO, 1)])
def test_a_sentence_is_broken_at_spaces_on_a_terminal(
    stream: type[io.StringIO], lines: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a pipe or file it stays one line; a command to copy stays one line anywhere."""
    monkeypatch.setenv("COLUMNS", "30")
    beside = stream()
    monkeypatch.setattr(sys, "stderr", beside)
    text = "Er zijn 16 waarschuwingen: lwa validate examples/leerwerkakkoord-2023."
    shell = Shell(Common())
    shell.say(text)
    told = beside.getvalue()
    assert (len(told.splitlines()), " ".join(told.split())) == (lines, text)
    shell.next("lwa validate examples/leerwerkakkoord-2023")
    assert beside.getvalue().splitlines()[-1] == "Volgende stap: lwa validate examples/leerwerkakkoord-2023"
