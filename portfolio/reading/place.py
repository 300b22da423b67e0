"""Plain data from a file, with the place of every part on demand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from portfolio.findings import Span

Path = tuple[str | int, ...]
"""The keys and numbers (from 0) that lead to a part: ``("cofinancing", 0, "cash")``."""

Marks = tuple[int, int, int, int]
"""First line and column, end line and column, from 0; the end is exclusive."""


@dataclass(slots=True)
class Where:
    """Where the key and the value of one part stand; the key of a list's entry is the entry itself."""

    key: Marks
    value: Marks


Places = Mapping[Path, Where]

_START = Where((0, 0, 0, 1), (0, 0, 0, 1))


def span(file: str, marks: Marks, path: Path = (), sheet: str = "") -> Span:
    """Return the place that ``marks`` mean, counted from 1."""
    line, column, end_line, end_column = marks
    return Span(file, line + 1, column + 1, end_line + 1, end_column + 1, ".".join(map(str, path)), sheet)


class Tree:
    """One file, or one ``sheet`` of a workbook.

    ``data`` is dict (in file order), list or str all the way; None is a key with nothing after it.
    """

    __slots__ = ("_find", "_places", "data", "file", "sheet")

    def __init__(self, file: str, data: Any, find: Callable[[], Places], sheet: str = "") -> None:  # noqa: ANN401 - any shape, until the schema has seen it
        self.file = file
        self.data = data
        self.sheet = sheet
        self._find = find
        self._places: Places | None = None

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path``, or of its nearest parent that is in the file."""
        return span(self.file, self._nearest(path).value, path, self.sheet)

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key at ``path`` (of a list's entry: itself), or of its nearest parent in the file."""
        return span(self.file, self._nearest(path).key, path, self.sheet)

    def at(self, *path: str | int) -> "Part":
        """Return the part at ``path`` as a place of its own; nothing is looked up until it is asked."""
        return Part(self, path)

    def _nearest(self, path: Path) -> Where:
        if self._places is None:
            self._places = self._find()
        steps = (path[:length] for length in range(len(path), -1, -1))
        return next((self._places[step] for step in steps if step in self._places), _START)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a tree as a place of its own."""

    tree: Tree
    path: Path

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path`` below this part, or of its nearest parent in the file."""
        return self.tree.span(*self.path, *path)

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key at ``path`` below this part, or of its nearest parent in the file."""
        return self.tree.key_span(*self.path, *path)
