"""The two streams: signs that a code page lacks, colour, and the width of a terminal."""

import codecs
import io
import os
import shutil
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

HANDLER: Final = "lwa"
"""The name of the error handler that gives another sign for one that the stream's encoding lacks."""

SIGNS: Final = str.maketrans(
    {
        "€": "EUR", "–": "-", "—": "-", "−": "-", "‑": "-", "·": "-", "•": "*", "×": "x", "⁄": "/", "…": "...",
        "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "→": "->", "←": "<-", "⇒": "=>",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
        "✓": "v", "✔": "v", "✗": "x", "✘": "x", "⚠": "!", "▲": "^", "^": "^",
        "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u200b": "", "\ufeff": "",
        "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "║": "|", "█": "#", "▓": "#", "▒": "+", "░": ".",
    }
)  # fmt: skip


def _other_sign(error: UnicodeError) -> tuple[str, int]:
    """Stand in for signs that cannot be encoded: a known stand-in, the letter without its accent, or ``?``."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(map(_stand_in, missing)), error.end


def _stand_in(sign: str) -> str:
    known = sign.translate(SIGNS)
    if known.isascii():
        return known
    if unicodedata.name(sign, "").startswith("BOX DRAWINGS"):
        return "+"
    bare = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c)).translate(SIGNS)
    return bare if bare.isascii() else "?"


def prepare() -> bool:
    """Make both streams give another sign, instead of a traceback, for one that their encoding lacks.

    A stream that was closed gets a stand-in that loses everything; returns whether stdout was there.
    """
    codecs.register_error(HANDLER, _other_sign)
    there = sys.stdout is not None
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=HANDLER)
    return there


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def lose(stream: TextIO) -> None:
    """Send what still comes to nowhere: nobody reads the stream any more, or it has no room."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def as_utf8(stream: TextIO) -> None:
    """Make a stream write the same bytes everywhere: UTF-8, and a line feed as the end of a line."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=HANDLER, newline="\n")


def colours(stream: TextIO, *, no_color: bool) -> bool:
    """Tell whether to colour: never with ``--no-color`` or NO_COLOR, else with FORCE_COLOR, else on a terminal."""
    if no_color or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def moves(stream: TextIO) -> bool:
    """Tell whether what was printed can be drawn anew: on a terminal that is not a dumb one."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def width(stream: TextIO) -> int | None:
    """Return the columns of the terminal behind the stream; None for a file or pipe, where nothing is cut."""
    return shutil.get_terminal_size().columns if stream.isatty() else None
