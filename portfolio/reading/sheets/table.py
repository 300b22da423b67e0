"""Tables (``.csv``): a row for each initiative, and in the first line the key of each column.

A column is called after the path of its value in the format, list entries counted from 1: ``title``, ``cost.2023``,
``cofinancing.1.from``, ``plan.job.start``, ``scores.impact``. Dutch names of keys are understood, and so are the titles
that the round gives its partners, funds, labels and outcomes.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from portfolio.findings import Code, Finding
from portfolio.model import Outcomes, Round
from portfolio.reading.cells import Cell, OpenQuote, Sheet
from portfolio.reading.log import Log
from portfolio.reading.place import Path
from portfolio.reading.sheets.draft import Drafts, Given, Source, covered
from portfolio.reading.sheets.kinds import choices_at, holds_names, is_list, keys_at, kind_at
from portfolio.reading.sheets.values import decimal_comma
from portfolio.reading.suggest import only
from portfolio.reading.text import decode

LARGEST: Final = 4 << 20
"""The most bytes of a table: thousands of initiatives with long summaries."""

_TOLD: Final = re.compile(r"sep=(?P<separator>[;,\t])\s*(?:\r\n|[\r\n])", re.IGNORECASE)
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*"')
_ENTRY: Final = re.compile("[1-9][0-9]{0,2}")
_BETWEEN: Final = re.compile(r"[,;|\n]")
_NUMERIC: Final = frozenset({"euro", "amount", "share", "number", "size", "strength"})


@dataclass(frozen=True, slots=True)
class TableRead:
    """The initiatives of a table, what was found in it, and its lines."""

    drafts: Drafts
    lines: tuple[str, ...]


def read(raw: bytes, file: str, round_: Round) -> TableRead:
    """Read a table against the names of its round; never raises, whatever the bytes are."""
    text, refusal = _decoded(raw, file)
    separator, skipped = _separator(text)
    sheet = Sheet(text, file, separator)
    drafts = Drafts()
    if refusal is not None:
        drafts.findings.append(refusal)
    else:
        reader = _Reader(sheet, drafts, Names(round_))
        try:
            reader.read([row for row in sheet.rows() if row[0].start >= skipped])
        except OpenQuote as open_:
            drafts.find(Code.PB_OPEN_QUOTE, sheet.span(open_.cell))
    return TableRead(drafts, sheet.lines)


def _decoded(raw: bytes, file: str) -> tuple[str, Finding | None]:
    """Return the text: UTF-8, else as Excel on Windows writes it. Control characters are told of by their cell."""
    text, refusal = decode(raw, file, LARGEST)
    if refusal is not None and refusal.code is Code.NOT_UTF8:
        try:
            return raw.decode("cp1252"), None
        except UnicodeDecodeError:
            return text, refusal
    return text, refusal if refusal is not None and refusal.code is not Code.CONTROL_CHARACTER else None


def _separator(text: str) -> tuple[str, int]:
    """Return the sign between the cells, as ``sep=;`` above them or their first line says, and where they begin."""
    if told := _TOLD.match(text):
        return told["separator"], told.end()
    head = _QUOTED.sub("", text.lstrip("\r\n")[:10_000]).partition("\n")[0]
    return max(";\t,", key=head.count), 0


class Names:
    """What the round calls its things, so that a cell may hold a title where a file has the id."""

    def __init__(self, round_: Round) -> None:
        self.funds = tuple(round_.funds)
        partners = {key: partner.title for key, partner in round_.partners.items()}
        outcomes = round_.value.outcomes if isinstance(round_.value, Outcomes) else {}
        self._defined = {"labels": tuple(round_.labels), "ask": self.funds, "plan": tuple(outcomes)}
        self._titles: Mapping[str, Mapping[str, str]] = {
            "partners": _by_title(partners),
            "outcomes": _by_title({key: outcome.title for key, outcome in outcomes.items()}),
            **{f"labels.{name}": _by_title(labels) for name, labels in round_.labels.items()},
        }

    def key(self, text: str, path: Path) -> str:
        """Return the key that a cell means: a title of the round, a Dutch word where only some words fit, or itself."""
        plain = text.strip()
        if choices := choices_at(path):
            return only(plain, choices) or plain
        return self._titles.get(_vocabulary(path), {}).get(plain.casefold(), text)

    def column(self, path: Path) -> str:
        """Return the name of a column that goes on where a path stops, until it leads to one value."""
        while kind_at(path) is None:
            key = next(iter(keys_at(path) or self._defined.get(str(path[-1]), ())), "x")
            path = (*path, 0 if is_list(path) else key)
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _by_title(titles: Mapping[str, str]) -> Mapping[str, str]:
    """Return key by key and by title, in small letters; a key goes before a title, and a title of two is of neither."""
    counted = Counter(title.casefold() for title in titles.values())
    by_title = {title.casefold(): key for key, title in titles.items() if counted[title.casefold()] == 1}
    return by_title | {key.casefold(): key for key in titles}


def _vocabulary(path: Path) -> str:
    match path:
        case ("lead",) | ("partners", *_) | ("cofinancing", _, "from"):
            return "partners"
        case ("labels", name, *_):
            return f"labels.{name}"
        case ("results", _, "outcome"):
            return "outcomes"
        case _:
            return ""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its name, and the path of what stands in it; an empty one where the name leads nowhere."""

    cell: Cell
    path: Path


@dataclass(slots=True)
class _Reader:
    """One table on its way to drafts."""

    sheet: Sheet
    drafts: Drafts
    names: Names

    def read(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Read the names of the columns, then each row."""
        if not rows:
            self.drafts.find(Code.EMPTY_FILE, self.sheet.span(Cell("", 0, 0)))
            return
        head, *body = rows
        columns = self._columns(head)
        if not any(column and column.path in {("id",), ("title",)} for column in columns):
            self.drafts.find(Code.NO_NAME_COLUMN, self.sheet.span(head[0]))
            return
        if not body:
            self.drafts.find(Code.FORM_EMPTY, self.sheet.span(head[0]))
        comma = decimal_comma(list(self._numbers(columns, body)), usual=self.sheet.separator != ",")
        covers = covered(column.path for column in columns if column and column.path)
        for row in body:
            self._row(row, columns, covers, comma=comma)

    def _columns(self, head: Sequence[Cell]) -> list[_Column | None]:
        columns: list[_Column | None] = []
        first: dict[Path, Cell] = {}
        for cell in head:
            path = self._path(cell) if cell.bare else None
            if path and first.setdefault(path, cell) is not cell:
                self.drafts.find(Code.DUPLICATE_KEY, self.sheet.span(cell), self.sheet.span(first[path]), key=cell.bare)
                path = ()
            columns.append(None if path is None else _Column(cell, path))
        return columns

    def _path(self, cell: Cell) -> Path:
        """Read the name of a column; an empty path, with a finding, where it leads to no value."""
        path: Path = ()
        for part in cell.bare.split("."):
            step = _step(path, part.strip())
            if step is None and is_list(path):
                break
            if step is None and not keys_at(path):
                known = ".".join(map(str, path))
                self.drafts.find(Code.COLUMN_TOO_DEEP, self.sheet.span(cell), text=cell.bare, known=known)
                return ()
            if step is None:
                log = Log()
                log.unknown(Code.UNKNOWN_KEY, part.strip(), keys_at(path), self.sheet.span(cell))
                self.drafts.findings += log.findings
                return ()
            path = (*path, step)
        if path == ("ask",) and len(self.names.funds) == 1:
            path = (*path, *self.names.funds)
        if kind_at(path) is None:
            example = self.names.column(path)
            self.drafts.find(Code.COLUMN_UNFINISHED, self.sheet.span(cell), text=cell.bare, example=example)
            return ()
        return path

    def _numbers(self, columns: Sequence[_Column | None], body: Sequence[Sequence[Cell]]) -> Iterator[str]:
        """Yield what stands in the columns of numbers."""
        numeric = {k for k, column in enumerate(columns) if column and kind_at(column.path) in _NUMERIC}
        return (cell.bare for row in body for k, cell in enumerate(row) if k in numeric)

    def _row(
        self, row: Sequence[Cell], columns: Sequence[_Column | None], covers: frozenset[Path], *, comma: bool
    ) -> None:
        for k, cell in enumerate(row):
            if cell.bare and (k >= len(columns) or columns[k] is None):
                at = self.sheet.span(cell)
                named = sum(column is not None for column in columns)
                self.drafts.find(Code.PB_TOO_MANY_CELLS, at, cells=len(row), columns=named)
                return
        partial = any(column and not column.path for column in columns)
        source = Source(self.sheet.file, self.sheet.marks(row[0]), covers, comma=comma, partial=partial)
        pairs = [(cell, column) for cell, column in zip(row, columns, strict=False) if column and column.path]
        self.drafts.add(source, (one for cell, column in pairs for one in self._given(cell, column)))

    def _given(self, cell: Cell, column: _Column) -> Iterator[Given]:
        """Give what a cell holds; a list in one cell becomes its entries."""
        path, key, marks = column.path, self.sheet.marks(column.cell), self.sheet.marks(cell)
        if kind_at(path) == "ids":
            for k, part in enumerate(_BETWEEN.split(cell.text)):
                entry = (*path, k)
                yield Given(entry, self.names.key(part.strip(), entry), key, marks)
        else:
            yield Given(path, self.names.key(cell.text, path), key, marks)


def _step(path: Path, part: str) -> str | int | None:
    """Return the step that a part of a column's name means; None where there is none."""
    if is_list(path):
        return int(part) - 1 if _ENTRY.fullmatch(part) else None
    known = keys_at(path)
    if not known and holds_names(path):
        return part or None
    return only(part, known)
