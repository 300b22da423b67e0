"""Signs, colour and width of the two streams."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.shell import streams


@pytest.mark.parametrize(
    ("sign", "other"),
    [
        ("€ 5", "EUR 5"),
        ("a – b — c", "a - b - c"),
        ("≥ ≤ → …", ">= <= -> ..."),
        ("één café", "een cafe"),
        ("“x” ‘y’", "\"x\" 'y'"),
        ("┌─┐│└┘", "+-+|++"),
        ("a\u00a0b", "a b"),
        ("½", "1/2"),
        ("中", "?"),
        ("\udcff", "?"),
    ],
)
def test_a_missing_sign_becomes_another_one(sign: str, other: str) -> None:
    """Each sign has a stand-in that a reader understands."""
    streams.prepare()
    assert sign.encode("ascii", streams.HANDLER).decode() == other


@given(text=st.text(), encoding=st.sampled_from(["ascii", "cp437", "cp1252", "latin-1", "utf-8"]))
def test_any_text_can_be_written_in_any_encoding(text: str, encoding: str) -> None:
    """Nothing that is printed can fail on its encoding."""
    streams.prepare()
    assert text.encode(encoding, streams.HANDLER).decode(encoding) is not None


def test_what_cannot_be_decoded_is_not_hidden() -> None:
    """The handler stands in for signs that are written, never for bytes that are read."""
    streams.prepare()
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", streams.HANDLER)


class Terminal(io.StringIO):
    """A stream with a terminal behind it."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal is coloured unless something says no; a pipe is not unless FORCE_COLOR says yes."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    assert streams.colours(Terminal(), no_color=False)
    assert not streams.colours(Terminal(), no_color=True)
    assert not streams.colours(io.StringIO(), no_color=False)
    monkeypatch.setenv("TERM", "dumb")
    assert not streams.colours(Terminal(), no_color=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert streams.colours(io.StringIO(), no_color=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not streams.colours(io.StringIO(), no_color=False)


def test_width_is_known_only_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a pipe there is no width, so nothing is cut."""
    monkeypatch.setenv("COLUMNS", "93")
    assert streams.width(Terminal()) == 93
    assert streams.width(io.StringIO()) is None
