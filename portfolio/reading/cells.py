"""Cells split by ``;``, a comma or a tab, as in .pb and .csv files: rows of cells that know where they stand."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from portfolio.findings import Span
from portfolio.reading.place import Marks, span

_CELLS: Final = {
    separator: re.compile(rf'[ {tab}]*"((?:[^"]|"")*+)"([^{separator}\r\n]*)|([^{separator}\r\n]*)')
    for separator, tab in ((";", "\t"), (",", "\t"), ("\t", ""))
}
_END: Final = re.compile(r"\r\n|[\r\n]")


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, without its quotes, and where it stands in the file (the end is exclusive)."""

    text: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        """The text without spaces around it."""
        return self.text.strip()


class OpenQuote(Exception):
    """A cell that opens a quote which nothing closes; what follows cannot be told apart."""

    def __init__(self, cell: Cell) -> None:
        super().__init__(cell.text)
        self.cell = cell


class Sheet:
    """The cells of one text, split by ``;``, a comma or a tab."""

    def __init__(self, text: str, file: str, separator: str = ";") -> None:
        self.text = text
        self.file = file
        self.separator = separator

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, for excerpts."""
        return tuple(_END.split(self.text))

    def rows(self) -> Iterator[list[Cell]]:
        """Yield the rows that hold anything, without the empty cells at their end. Raises OpenQuote."""
        position, row = 0, list[Cell]()
        while position <= len(self.text):
            cell = self._cell(position)
            row.append(cell)
            position = cell.end
            if self.text.startswith(self.separator, position):
                position += 1
                continue
            while row and not row[-1].bare:
                row.pop()
            if row:
                yield row
            end = _END.match(self.text, position)
            position, row = (len(self.text) + 1 if end is None else end.end()), []

    def _cell(self, position: int) -> Cell:
        found = next(_CELLS[self.separator].finditer(self.text, position))  # matches anywhere, if only nothing
        quoted, tail, plain = found.groups()
        if plain is None:
            return Cell(quoted.replace('""', '"') + tail.rstrip(), found.start(), found.end())
        cell = Cell(plain, found.start(), found.end())
        if plain.lstrip(" \t").startswith('"'):
            raise OpenQuote(cell)
        return cell

    def span(self, cell: Cell, key: str = "") -> Span:
        """Return the place of a cell."""
        return span(self.file, self.marks(cell), (key,) if key else ())

    def marks(self, cell: Cell) -> Marks:
        """Return where a cell begins and ends, counted from 0."""
        return *self._mark(cell.start), *self._mark(cell.end)

    def _mark(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index) - 1
        return line, index - self._starts[line]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _END.finditer(self.text))]
