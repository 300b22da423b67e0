"""The bar of a task that takes long."""

import io

import pytest

from lwa_cli.render.progress import bar
from lwa_cli.shell import common
from lwa_cli.shell.session import Shell


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_short_task_shows_nothing() -> None:
    """Before its second is over a task leaves no trace on the terminal."""
    stream = io.StringIO()
    with bar("Redenen", stream, color=False) as told:
        told(1, 3)
        told(3, 3)
    assert stream.getvalue() == ""


def test_a_long_task_says_how_far_it_is() -> None:
    """The title and the steps are drawn; signs in a title that mean something to the drawing stay signs."""
    stream = io.StringIO()
    with bar("Redenen [red]", stream, color=False, after=0.0) as told:
        told(1, 3)
    assert "Redenen [red]" in stream.getvalue()
    assert "1/3" in stream.getvalue()


def test_the_bar_is_cleared_also_when_the_task_is_stopped() -> None:
    """Ctrl-C leaves no half bar and a visible cursor."""
    stream = io.StringIO()
    with pytest.raises(KeyboardInterrupt), bar("Redenen", stream, color=False, after=0.0) as told:  # noqa: PT012 - what stops must be inside
        told(1, 3)
        raise KeyboardInterrupt
    assert stream.getvalue().endswith(("\x1b[2K", "\x1b[?25h", "\x1b[1A\x1b[2K"))
    assert stream.getvalue().count("\x1b[?25h") == 1


@pytest.mark.parametrize(
    ("quiet", "terminal", "term", "shown"),
    [
        (False, True, "xterm", True),
        (True, True, "xterm", False),
        (False, False, "xterm", False),
        (False, True, "dumb", False),
    ],
)
def test_only_on_a_terminal(
    *,
    quiet: bool,
    terminal: bool,
    term: str,
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pipe, a dumb terminal and -q get no bar; the task is told the same."""
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr("lwa_cli.render.progress.monotonic", iter(range(0, 100, 5)).__next__)
    monkeypatch.setenv("TERM", term)
    with Shell(common.Common(quiet=quiet)).progress("Redenen") as told:
        told(2, 3)
    assert ("2/3" in stream.getvalue()) is shown
