"""A report as Markdown, in which text of others is text: it makes no mark, link, heading, list or table of its own."""

import re
from typing import Final

from lwa_cli.render.plain import plain
from lwa_cli.report.document import (
    Bar,
    Blank,
    Block,
    Bullets,
    Cell,
    Count,
    Document,
    Heading,
    Money,
    Number,
    Paragraph,
    Percent,
    Table,
    Text,
)
from lwa_cli.words.numbers import Numbers

NOTHING: Final = "—"

_SPECIAL: Final = re.compile(r"[\\`*<\[|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|~(?=~)")
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_FIRST: Final = re.compile(r"^(?:[#>+=-]|\d+(?=[.)](?:\s|$)))")
"""What begins a heading, a quotation or a list where it stands first."""


def as_markdown(document: Document, numbers: Numbers) -> str:
    """Return the report as Markdown with pipe tables, one empty line between blocks and one line end at its end."""
    return "\n\n".join(_block(block, numbers) for block in document.blocks) + "\n"


def escaped(text: str) -> str:
    """Return text on one line in which Markdown sees no marks, and nothing that steers."""
    return _SPECIAL.sub(r"\\\g<0>", plain(_SPACE.sub(" ", text).strip(" ")))


def _line(text: str) -> str:
    """Return text that also begins nothing where it stands first on a line."""
    safe = escaped(text)
    first = _FIRST.match(safe)
    if first is None:
        return safe
    return f"{first[0]}\\{safe[first.end() :]}" if first[0].isdecimal() else f"\\{safe}"


def _block(block: Block, numbers: Numbers) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * level} {escaped(text)}"
        case Paragraph(text):
            return _line(text)
        case Bullets(items):
            return "\n".join(f"- {_line(item)}" for item in items)
        case Table():
            return _table(block, numbers)


def _table(table: Table, numbers: Numbers) -> str:
    """Return a pipe table; its total is its last row, in bold."""
    rows = [
        [escaped(column.title) for column in table.columns],
        ["---:" if column.numeric else "---" for column in table.columns],
        *([_cell(cell, numbers) for cell in row] for row in table.rows),
    ]
    if table.total:
        rows.append([f"**{text}**" if text else "" for text in (_cell(cell, numbers) for cell in table.total)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: Cell, numbers: Numbers) -> str:
    match cell:
        case Text(text, strong):
            return f"**{escaped(text)}**" if strong and text else escaped(text)
        case Money(cents):
            return NOTHING if cents is None else numbers.money(cents)
        case Count(number):
            return numbers.number(number)
        case Number(number, decimals):
            return numbers.fixed(number, decimals)
        case Percent(share):
            return NOTHING if share is None else numbers.percent(share)
        case Bar() | Blank():  # the number of a bar stands beside it
            return ""
