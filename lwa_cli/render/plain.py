"""Text of others as it may be shown: nothing in it can steer a terminal, reorder a line or begin one of its own."""

import re
from textwrap import TextWrapper
from typing import Final

_STEERS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but the tab and line feed, separators of lines, marks that turn the direction of writing, and the
halves of characters that stand in a path for bytes that are no text."""

_IN_JSON: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS: Final = re.compile("[\t\n]")


def plain(text: str) -> str:
    """Return text with a visible sign for each character that steers; its lines stay lines."""
    return _STEERS.sub(_visible, text)


def line(text: str) -> str:
    """Return text that also stays on one line, such as a sentence with what somebody else wrote in it."""
    return _BREAKS.sub(_visible, plain(text))


def escaped(text: str) -> str:
    """Return JSON in which what steers or cannot be encoded is escaped: the same document, safe to print."""
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def folded(text: str, width: int | None, indent: str = "") -> str:
    """Return lines broken at spaces where they are wider than the terminal; ``indent`` begins what was broken off."""
    if width is None:
        return text
    wrap = TextWrapper(width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrap.fill(one) for one in text.split("\n"))


def _visible(found: re.Match[str]) -> str:
    r"""Return the picture that Unicode has of a control character (␛), else its number (``\x9b``)."""
    number = ord(found[0])
    if number < 0x20:  # noqa: PLR2004 - U+2400 to U+241F are pictures of U+0000 to U+001F
        return chr(0x2400 + number)
    return "␡" if number == 0x7F else f"\\x{number:02x}" if number <= 0xFF else f"\\u{number:04x}"  # noqa: PLR2004 - DEL, and what two digits hold
