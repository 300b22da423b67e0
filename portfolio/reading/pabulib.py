"""Participatory budgeting elections as Pabulib publishes them: ``.pb`` files of META, PROJECTS and VOTES.

Each section is a line with its name, a line with its columns, and lines of cells split by ``;``; a cell may stand in
double quotes, doubled inside (format: pabulib.org/format). Lists within a cell are split by commas.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from portfolio.findings import Code, Fact, Finding, Severity
from portfolio.reading.cells import Cell, OpenQuote, Sheet
from portfolio.reading.scalars import ScalarError, cents, number
from portfolio.reading.text import UNFIT, decode

LARGEST: Final = 32 << 20
"""The most bytes of a .pb file: the ballots of a large city fit in."""

SECTIONS: Final = ("META", "PROJECTS", "VOTES")
DIMENSIONS: Final = ("category", "target", "neighborhood", "district", "subunit")
"""The columns that sort projects into kinds; the first two hold lists."""

_LISTS: Final = frozenset(DIMENSIONS[:2])
_COUNTED: Final = frozenset({"approval", "choose-1"})
_LINE_END: Final = re.compile("\r\n|[\r\x85]")
_NOWHERE: Final = Cell("", 0, 0)


@dataclass(frozen=True, slots=True)
class Project:
    """A project: its own id, name, cost in cents, votes (or score), and its kinds per dimension."""

    id: str
    name: str
    cost: int
    votes: Fraction
    labels: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Election:
    """What lwa uses of an election: the budget in cents, the projects, and everything that its META says."""

    budget: int
    projects: tuple[Project, ...]
    meta: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ElectionRead:
    """An election unless an error makes it unusable, every finding in the order of the file, and its lines."""

    election: Election | None
    findings: tuple[Finding, ...]
    lines: tuple[str, ...]


def read(raw: bytes, file: str) -> ElectionRead:
    """Read a ``.pb`` file; never raises, whatever the bytes are."""
    text, refusal = decode(raw, file, LARGEST)
    sheet = Sheet(text, file)
    if refusal is not None and refusal.code is not Code.CONTROL_CHARACTER:
        return ElectionRead(None, (refusal,), sheet.lines)
    reader = _Reader(sheet)
    election = reader.election()
    findings = sorted(reader.findings, key=lambda f: (f.span.line, f.span.column, f.code))
    if any(finding.severity is Severity.ERROR for finding in findings):
        election = None
    return ElectionRead(election, tuple(findings), sheet.lines)


@dataclass(slots=True)
class _Section:
    """The name of a section, its columns and its rows."""

    title: Cell
    columns: list[Cell] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [cell.bare.lower() for cell in self.columns]


class _Reader:
    """One reading of one file; findings gather on the way."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.findings: list[Finding] = []
        self.sections: dict[str, _Section] = {}

    def election(self) -> Election | None:
        """Return what the sections say, as far as it can be read."""
        try:
            self._read_sections()
        except OpenQuote as quote:
            self._find(Code.PB_OPEN_QUOTE, quote.cell)
            return None
        meta = self._meta()
        budget = self._number(meta["budget"], "budget", money=True) if "budget" in meta else None
        projects = self._projects(meta)
        self._compare(meta)
        texts = {key: self._clean(cell) for key, cell in meta.items()}
        return None if budget is None else Election(int(budget), tuple(projects), texts)

    # --- sections

    def _read_sections(self) -> None:
        current: _Section | None = None
        for row in self.sheet.rows():
            name = row[0].bare.upper()
            if len(row) == 1 and name in SECTIONS:
                if name in self.sections:
                    self._find(Code.PB_TWICE, row[0], {"name": name}, self.sections[name].title)
                current = self.sections[name] = _Section(row[0])
            elif current is None:
                self._find(Code.PB_STRAY_LINE, row[0], {"sections": SECTIONS})
            elif not current.columns:
                current.columns = row
            else:
                current.rows.append(row)

    def _section(self, name: str) -> _Section | None:
        if name not in self.sections:
            self._find(Code.PB_NO_SECTION, _NOWHERE, {"section": name})
        return self.sections.get(name)

    def _by_column(self, section: _Section, wanted: Sequence[str]) -> Iterator[Mapping[str, Cell]]:
        """Yield the rows by column, after looking that the wanted columns are there, and all of them once."""
        names = section.names
        for name in wanted:
            if name not in names:
                self._find(Code.PB_NO_COLUMN, (section.columns or [section.title])[0], {"column": name})
        for index, name in enumerate(names):
            if name in names[:index]:
                self._find(Code.PB_TWICE, section.columns[index], {"name": name}, section.columns[names.index(name)])
        for row in section.rows:
            if len(row) > len(names):
                beyond = Cell("", row[len(names)].start, row[-1].end)
                self._find(Code.PB_TOO_MANY_CELLS, beyond, {"cells": len(row), "columns": len(names)})
                continue
            nothing = Cell("", row[-1].end, row[-1].end)
            yield {name: row[i] if i < len(row) else nothing for i, name in enumerate(names)}

    # --- META

    def _meta(self) -> dict[str, Cell]:
        """Return META by key; a value with ``;`` in it and without quotes is put together again."""
        section = self._section("META")
        meta: dict[str, Cell] = {}
        for key, *values in section.rows if section else ():
            name = key.bare.lower()
            if name in meta:
                self._find(Code.PB_TWICE, key, {"name": name}, meta[name])
            elif values:
                meta[name] = Cell(";".join(v.text for v in values).strip(), values[0].start, values[-1].end)
        if section and "budget" not in meta:
            self._find(Code.PB_NO_BUDGET, section.title)
        return meta

    def _compare(self, meta: Mapping[str, Cell]) -> None:
        """Warn where the file holds another number of projects than it says, or money that is not in euro."""
        there = len(self.sections["PROJECTS"].rows) if "PROJECTS" in self.sections else 0
        if "num_projects" in meta and meta["num_projects"].text != str(there):
            facts: dict[str, Fact] = {"said": meta["num_projects"].text, "there": there}
            self._find(Code.PB_OTHER_NUMBER, meta["num_projects"], facts)
        if "currency" in meta and meta["currency"].text.upper() != "EUR":
            self._find(Code.PB_CURRENCY, meta["currency"], {"currency": meta["currency"].text})

    # --- PROJECTS

    def _projects(self, meta: Mapping[str, Cell]) -> list[Project]:
        section = self._section("PROJECTS")
        if section is None:
            return []
        if section.columns and not section.rows:
            self._find(Code.PB_NO_PROJECT, section.title)
        rows = list(self._by_column(section, ("project_id", "cost")))
        column = next((name for name in ("votes", "score") if name in section.names), None)
        counted = self._ballots(section, meta) if column is None else Counter[str]()
        seen: dict[str, Cell] = {}
        found = (self._project(row, column, counted) for row in rows if self._is_new(row, seen))
        return [project for project in found if project is not None]

    def _is_new(self, row: Mapping[str, Cell], seen: dict[str, Cell]) -> bool:
        """Tell whether a row has an id that no row before it has."""
        cell = row.get("project_id")
        if cell is None or not self._filled(cell, "project_id"):
            return False
        if cell.bare in seen:
            self._find(Code.PB_DUPLICATE_PROJECT, cell, {"id": cell.bare}, seen[cell.bare])
            return False
        seen[cell.bare] = cell
        return True

    def _project(self, row: Mapping[str, Cell], column: str | None, counted: Counter[str]) -> Project | None:
        id_ = row["project_id"].bare
        cost = self._number(row["cost"], "cost", money=True) if "cost" in row else None
        votes = Fraction(counted[id_]) if column is None else self._number(row[column], column)
        labels = {d: kinds for d in DIMENSIONS if d in row and (kinds := self._kinds(d, row[d]))}
        name = self._clean(row["name"]) if "name" in row else ""
        return None if cost is None or votes is None else Project(id_, name or id_, int(cost), votes, labels)

    def _ballots(self, section: _Section, meta: Mapping[str, Cell]) -> Counter[str]:
        """Return how many ballots name each project, where no column of PROJECTS says it."""
        ballots = self.sections.get("VOTES")
        if ballots is None or "vote_type" not in meta or meta["vote_type"].text.lower() not in _COUNTED:
            self._find(Code.PB_NO_VOTES, section.title)
            return Counter()
        counted: Counter[str] = Counter()
        for row in self._by_column(ballots, ("vote",)):
            if "vote" in row:
                counted.update({name.strip() for name in row["vote"].text.split(",")})
        return counted

    def _kinds(self, dimension: str, cell: Cell) -> tuple[str, ...]:
        text = self._clean(cell)
        parts = text.split(",") if dimension in _LISTS else [text]
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    # --- values and findings

    def _filled(self, cell: Cell, column: str) -> bool:
        if not cell.bare:
            self._find(Code.PB_EMPTY_CELL, cell, {"column": column})
        return bool(cell.bare)

    def _number(self, cell: Cell, column: str, *, money: bool = False) -> Fraction | None:
        """Read money as cents, or a number; None where it cannot be read."""
        if not self._filled(cell, column):
            return None
        try:
            return Fraction(cents(cell.bare)) if money else number(cell.bare)
        except ScalarError as error:
            self._find(error.code, cell, error.facts)
            return None

    def _clean(self, cell: Cell) -> str:
        """Return the text without control characters, and warn where there were any."""
        lines = _LINE_END.sub("\n", cell.text)
        text = UNFIT.sub("", lines)
        if text != lines:
            self._find(Code.PB_CONTROL_REMOVED, cell)
        return text.strip()

    def _find(self, code: Code, cell: Cell, facts: Mapping[str, Fact] | None = None, other: Cell | None = None) -> None:
        related = () if other is None else (self.sheet.span(other),)
        self.findings.append(Finding(code, self.sheet.span(cell), facts or {}, related))
