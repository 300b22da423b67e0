"""Findings as text: file, line and column, the sentence, the line of the source with what is meant underlined."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from typing import Final

from lwa_cli.render.plain import folded
from lwa_cli.render.plain import line as on_one_line
from lwa_cli.words.findings import Said
from lwa_cli.words.numbers import Numbers
from lwa_cli.words.validate import ValidateWords
from portfolio.findings import Finding, Span

WINDOW: Final = 100
"""The most columns of a source line that are shown; of a longer one, those around the place."""

AROUND: Final = 400
"""How many characters of a line are looked at on either side of a place: one line may be a whole file."""

MOST: Final = 200
"""How many findings of one file are told; after them only how many more there are."""

LEAD: Final = 30
"""How many columns of a long line stay before the place."""

TAB: Final = 4
HIDDEN: Final = "·"
CUT: Final = "..."


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words, with the folder of its files as seen from here and the lines of those files."""

    finding: Finding
    said: Said
    folder: Path
    lines: Mapping[str, tuple[str, ...]]

    def path(self, span: Span | None = None) -> Path:
        """Return where the file of a place (its own if none is given) is, from here."""
        return self.folder / (span or self.finding.span).file

    def from_here(self) -> Finding:
        """Return the finding with its files as seen from here."""
        moved = [replace(span, file=self.path(span).as_posix()) for span in (self.finding.span, *self.finding.related)]
        return replace(self.finding, span=moved[0], related=tuple(moved[1:]))


def as_texts(
    findings: Iterable[Told], words: ValidateWords, numbers: Numbers, width: int | None = None
) -> Iterator[str]:
    """Yield findings as text in their order, of one file at most MOST, and then how many more it has."""
    for path, found in groupby(findings, key=Told.path):
        yield from (as_text(told, words, width) for told in islice(found, MOST))
        if more := sum(1 for _ in found):
            yield on_one_line(numbers.fill(words.more, {"path": str(path), "n": more}))


def as_text(told: Told, words: ValidateWords, width: int | None = None) -> str:
    """Return a finding over several lines, the first of which a terminal can open: file:line:column.

    Sentences are broken at spaces to the ``width`` of a terminal; the line of the source is not.
    """
    finding = told.finding
    head = f"{_place(told, finding.span)} {finding.code} {words.severity[finding.severity]}: {told.said.message}"
    hint = [told.said.hint] if told.said.hint else []
    related = [words.related.format(place=_place(told, span)) for span in finding.related]
    below = [folded(f"  {on_one_line(text)}", width, "  ") for text in (*hint, *related)]
    source = excerpt(finding.span, told.lines.get(finding.span.file, ()))
    return "\n".join([folded(on_one_line(head), width, "  "), *source, *below])


def excerpt(span: Span, lines: tuple[str, ...], *, numbered: bool = True) -> list[str]:
    """Return the source line of a place and a line of carets under it; nothing where there is no such line."""
    if span.sheet or not 0 < span.line <= len(lines):
        return []
    line = lines[span.line - 1]
    last = span.end_column - 1 if span.end_line == span.line else len(line)
    shown, before, width = _window(line, span.column - 1, max(last, span.column))
    margin, blank = (f"  {span.line} | ", f"  {' ' * len(str(span.line))} | ") if numbered else ("", "")
    return [f"{margin}{shown}".rstrip(), f"{blank}{' ' * before}{'^' * width}"]


def _place(told: Told, span: Span) -> str:
    return f"{told.path(span)}{'!' if span.sheet else ':'}{span.where}"


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """Return what to show of a line, how many columns stand before the place, and how many it takes."""
    skipped = max(0, min(start, len(line)) - AROUND)
    cells = [_cell(sign) for sign in line[skipped : skipped + 2 * AROUND]]
    start, end, after = start - skipped, end - skipped, len(line) - skipped - len(cells)
    first, last = 0, len(cells)
    if sum(width for _, width in cells) > WINDOW:
        first = _back(cells, min(start, len(cells)), LEAD)
        last = _on(cells, first, WINDOW)
    shown = "".join(text for text, _ in cells[first:last])
    head, tail = CUT if first or skipped else "", CUT if last < len(cells) or after else ""
    before = len(head) + sum(width for _, width in cells[first:start]) + max(start - len(cells), 0)
    width = sum(width for _, width in cells[max(start, first) : min(end, last)])
    return f"{head}{shown}{tail}", before, max(width, 1)


def _back(cells: list[tuple[str, int]], start: int, columns: int) -> int:
    """Return the first sign that is shown: at most so many columns before ``start``."""
    while start > 0 and (columns := columns - cells[start - 1][1]) >= 0:
        start -= 1
    return start


def _on(cells: list[tuple[str, int]], first: int, columns: int) -> int:
    """Return the sign before which the window ends: at most so many columns from ``first``."""
    while first < len(cells) and (columns := columns - cells[first][1]) >= 0:
        first += 1
    return first


def _cell(sign: str) -> tuple[str, int]:
    """Return a character as it can be shown, and how many columns it takes: what is invisible gets a sign."""
    if sign == "\t":
        return " " * TAB, TAB
    if not sign.isprintable():
        return HIDDEN, 1
    if unicodedata.combining(sign) or unicodedata.category(sign) == "Me":
        return sign, 0
    return sign, 2 if unicodedata.east_asian_width(sign) in "WF" else 1
