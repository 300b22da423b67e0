"""Text of others: nothing in it steers the terminal, reorders a line or forges one."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.render.data import as_json
from lwa_cli.render.plain import line, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mROOD\x1b]0;x\x07", "␛[31mROOD␛]0;x␇"),
        ("\x9b31m", r"\x9b31m"),
        ("a\x7f", "a␡"),
        ("a\u202eb\u2066c\u200f", r"a\u202eb\u2066c\u200f"),
        ("a\u2028b\x85c", r"a\u2028b\x85c"),
        ("één € “x” 中", "één € “x” 中"),
    ],
)
def test_what_steers_becomes_visible(text: str, shown: str) -> None:
    """A control character shows as its picture or number; every other text stays as it is."""
    assert plain(text) == line(text) == shown


def test_a_line_stays_one_line() -> None:
    """Line feeds and tabs stay in plain text, and show as a picture in a line."""
    assert plain("a\r\n\tb") == "a␍\n\tb"
    assert line("a\r\n\tb") == "a␍␊␉b"


@given(text=st.text())
def test_nothing_is_left_that_steers(text: str) -> None:
    """No control character is left, nor a mark that turns the direction of writing."""
    left = line(text)
    assert all(unicodedata.category(sign) not in {"Cc", "Zl", "Zp"} for sign in left)
    assert all(
        unicodedata.bidirectional(sign) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "PDI"} for sign in left
    )


@given(text=st.text(st.characters()))
def test_json_means_the_same_and_can_always_be_written(text: str) -> None:
    """The document gives back the text, holds nothing that steers, and has no half characters."""
    document = as_json({"text": text})
    assert json.loads(document) == {"text": text}
    assert plain(document) == document
    assert document.encode()
    assert as_json({"text": "\udcff"}).encode() == b'{\n  "text": "\\udcff"\n}\n'
