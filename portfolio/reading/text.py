"""Bytes to text, or what keeps them from being text: size, encoding and characters that no file should hold."""

import re
from typing import Final

from portfolio.findings import Code, Finding
from portfolio.reading.place import Marks, span

SIZE: Final = 1 << 20
"""The most bytes that a file may have: 1 MiB."""

HIDDEN: Final = "\u00a0\u00ad\u2007\u200b\u200c\u200d\u2060\u202f\ufeff"
"""Characters that look like a space or like nothing, as Word and web pages put them into text."""

STEERING: Final = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""Control characters but the tab and line feed, as a range for a regular expression; only an escape brings them in."""

TURNING: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn the direction of writing, so that a text reads otherwise than it is stored; such a range too."""

UNFIT: Final = re.compile(f"[{STEERING}{TURNING}\ud800-\udfff\ufffe\uffff]")
"""What no value may hold, and what is therefore left out of the text of other programs."""

_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_OFFICE: Final = (b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0")
"""How files of Word and Excel, zip and PDF begin."""

_START: Final = (0, 0, 0, 1)


def split(text: str) -> tuple[str, ...]:
    """Return the lines of ``text`` as YAML counts them, without their ends."""
    return tuple(_BREAK.split(text))


def decode(raw: bytes, file: str, most: int = SIZE) -> tuple[str, Finding | None]:
    """Return what a file says, without its byte order mark, and the finding that refuses it as text, if any.

    The text of a refused file is for excerpts alone. ``most`` is in bytes.
    """
    if raw.startswith(_OFFICE):
        return "", Finding(Code.NOT_TEXT, span(file, _START))
    if len(raw) > most:
        return "", Finding(Code.FILE_TOO_BIG, span(file, _START), {"most": most // 1024})
    if raw.startswith(_UTF16) or (len(raw) > 1 and raw[:2].count(0) == 1):
        return "", Finding(Code.UTF16, span(file, _START))
    try:
        text = raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf8(raw, error.start, file)
    if control := _CONTROL.search(text):
        found = span(file, place(text, control.start()))
        return text, Finding(Code.CONTROL_CHARACTER, found, {"character": named(control[0])})
    return text, None


def _not_utf8(raw: bytes, index: int, file: str) -> tuple[str, Finding]:
    """Say where a text stops being UTF-8, and what the byte would be in a text saved by an old Windows program."""
    good = raw[:index].decode().removeprefix("\ufeff")
    windows = raw[index:].decode("cp1252", errors="replace")
    facts = {"byte": f"{raw[index]:02X}", "character": windows[0]}
    return good + windows, Finding(Code.NOT_UTF8, span(file, place(good, len(good))), facts)


def named(character: str) -> str:
    """Return the name of a character that nobody can see: U+00A0."""
    return f"U+{ord(character):04X}"


def place(text: str, index: int) -> Marks:
    """Return where the character at ``index`` of a text stands."""
    rows = _BREAK.split(text[:index])
    line, column = len(rows) - 1, len(rows[-1])
    return line, column, line, column + 1
