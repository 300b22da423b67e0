"""Which cell of a form holds which value of an initiative: one plan, for who writes forms and for who reads them.

An initiative is one sheet. Its first column is hidden and says what each row is for (``Line.key``), so that a row is
known wherever it has moved to; then come the names of the rows, ``Layout.width`` columns to fill in, and what a form
says about them. A list, such as that of cofinancing, has a column for each of its entries, and as many bands of rows
below each other as it needs. There is no word here: what a row is called is said where a form is written.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import Final

from portfolio.reading.place import Path
from portfolio.reading.sheets.shape import Shape

VERSION: Final = 1
"""The version of the plan; a form says in its hidden sheet by which it was made."""

HIDDEN: Final = "lwa"
"""The name of the hidden sheet: the mark of a form, its shape, and its lists to choose from."""

MARK: Final = "lwa form"
"""What the first cell of the hidden sheet says."""

AUTHOR: Final = "lwa"
"""Who made every workbook of ours, also those that are no forms."""

INITIATIVE: Final = "lwa initiative"
"""What the first cell of a sheet says that holds an initiative."""

SHAPE: Final = 4
"""The row of the hidden sheet, from 0, in which the shape begins: below the mark, version, round and language."""

LISTS: Final = 2
"""The column of the hidden sheet in which the lists begin: what is shown, and beside it the key that it means."""

KEYS: Final = 0
"""The hidden column with the keys of the rows, from 0."""

NAMES: Final = 1
"""The column with the names of the rows."""

FIRST: Final = 2
"""The first column to fill in."""


class Kind(StrEnum):
    """What a cell holds: text (codes too), a date, euro, a whole number, a number, or one of a list."""

    TEXT = "text"
    DATE = "date"
    MONEY = "money"
    COUNT = "count"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """One cell to fill in: where its value stands in the initiative, its column, and the list it is chosen from.

    ``path`` is that of the initiative's data: ``("cofinancing", 0, "cash", "2023")``. ``wide``: it is as wide as all
    columns to fill in together.
    """

    path: Path
    kind: Kind
    column: int = FIRST
    choices: str | None = None
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row to fill in. ``key`` stands in the hidden column and is unique in the layout.

    ``topic`` says what the row is about, the same for each band and period: ``("cofinancing", "cash")``; ``name`` is
    the period, fund, outcome, dimension or capacity that it is about beside that. ``row`` counts from 0.
    """

    key: str
    topic: Path
    row: int
    fields: tuple[Field, ...]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one heading, which stands in ``row``; ``first`` numbers the entries of a list, from 0.

    ``spare`` rows below them are for what a form works out itself.
    """

    id: str
    row: int
    lines: tuple[Line, ...]
    first: int | None = None
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """The plan of one sheet: ``width`` columns to fill in from FIRST, ``rows`` rows in all."""

    sections: tuple[Section, ...]
    width: int
    rows: int

    @property
    def lines(self) -> Iterator[Line]:
        """All rows to fill in, from above."""
        return (line for section in self.sections for line in section.lines)

    @property
    def total(self) -> int:
        """The column of the totals; behind it stand the checks, and what each row is for."""
        return FIRST + self.width

    @property
    def by_key(self) -> Mapping[str, Line]:
        """The rows to fill in by what their hidden cell says."""
        return {line.key: line for line in self.lines}


HEAD: Final = 4
"""Rows above the first heading: what the form is, and how it stands."""

WORKED_OUT: Final = 2
"""Rows below the money asked: all cofinancing, and what is not covered."""


def layout(shape: Shape) -> Layout:
    """Plan one sheet."""
    plan = _Plan(shape, count(HEAD))
    sections = tuple(plan.sections())
    return Layout(sections, shape.width, next(plan.rows))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that has no place yet."""

    topic: Path
    fields: tuple[Field, ...]
    name: str | None = None
    band: int = 0


@dataclass(frozen=True, slots=True)
class _Plan:
    shape: Shape
    rows: "count[int]"

    def sections(self) -> Iterator[Section]:
        """Give the parts of the form in the order in which one fills them in."""
        yield self._section("about", self._about())
        if self.shape.dimensions or self.shape.partners:
            yield self._section("who", self._who())
        yield self._section("money", self._money(), spare=WORKED_OUT)
        yield from self._bands("cofinancing", self.shape.cofinancing, self._contribution())
        yield from self._bands("not_eligible", self.shape.not_eligible, _NOT_ELIGIBLE)
        if self.shape.outcomes:
            yield self._section("plan", self._plan())
        yield from self._bands("results", self.shape.results, _RESULT)
        if self.shape.uses:
            yield self._section("uses", (_one("uses", Kind.NUMBER, name) for name in self.shape.uses))
        yield self._section("office", map(_one, ("id", "reference", "received", "variant_of", "note"), _OFFICE))

    def _section(self, id_: str, rows: Iterable[_Row], first: int | None = None, spare: int = 0) -> Section:
        head = next(self.rows)
        lines = tuple(Line(_key(row), row.topic, next(self.rows), row.fields, row.name) for row in rows)
        for _ in range(spare + 1):  # and an empty row
            next(self.rows)
        return Section(id_, head, lines, first, spare)

    def _about(self) -> Iterator[_Row]:
        for key in ("title", "summary", "contact"):
            yield _Row((key,), (Field((key,), Kind.TEXT, wide=True),))
        if self.shape.periods:
            yield from self._several(("periods",), len(self.shape.periods), "periods")

    def _who(self) -> Iterator[_Row]:
        if self.shape.partners:
            yield _Row(("lead",), (Field(("lead",), Kind.CHOICE, choices="partners", wide=True),))
            yield from self._several(("partners",), self.shape.partners, "partners")
        for name, most in self.shape.dimensions.items():
            yield from self._several(("labels", name), most, f"labels.{name}")

    def _several(self, path: Path, most: int, choices: str) -> Iterator[_Row]:
        """Give rows in which as many can be chosen."""
        topic, name = path[:1], str(path[1]) if path[1:] else None
        for band in range(0, most, self.shape.width):
            entries = range(band, min(band + self.shape.width, most))
            fields = (Field((*path, k), Kind.CHOICE, FIRST + k - band, choices) for k in entries)
            yield _Row(topic, tuple(fields), name, band)

    def _money(self) -> Iterator[_Row]:
        yield _Row(("cost",), self._per_period(("cost",)))
        for fund in self.shape.funds:
            yield _Row(("ask",), self._per_period(("ask", fund)), fund)

    def _per_period(self, path: Path) -> tuple[Field, ...]:
        """Give a cell for each period; in a round without periods one for the whole amount."""
        if not self.shape.periods:
            return (Field(path, Kind.MONEY),)
        return tuple(Field((*path, name), Kind.MONEY, FIRST + k) for k, name in enumerate(self.shape.periods))

    def _contribution(self) -> Iterator[Field]:
        """Give what one line of cofinancing says; its column is not known yet."""
        yield Field(("from",), Kind.CHOICE, choices="partners") if self.shape.partners else Field(("from",), Kind.TEXT)
        yield Field(("status",), Kind.CHOICE, choices="status")
        for key in ("cash", "in_kind"):
            yield from self._per_period((key,))
        yield Field(("hours",), Kind.NUMBER)

    def _plan(self) -> Iterator[_Row]:
        for outcome in self.shape.outcomes:
            keys = ("start", "achieve")
            fields = (Field(("plan", outcome, key), Kind.COUNT, FIRST + k) for k, key in enumerate(keys))
            yield _Row(("plan",), tuple(fields), outcome)

    def _bands(self, id_: str, most: int, parts: Iterable[Field]) -> Iterator[Section]:
        """Give a list: a column for each entry, a row for each of its parts."""
        parts = tuple(parts)
        for band in range(0, most, self.shape.width):
            entries = range(band, min(band + self.shape.width, most))
            rows = (_row(id_, part, entries, band, periods=self.shape.periods) for part in parts)
            yield self._section(id_, rows, band)


def _row(id_: str, part: Field, entries: range, band: int, *, periods: tuple[str, ...]) -> _Row:
    fields = (Field((id_, k, *part.path), part.kind, FIRST + k - band, part.choices) for k in entries)
    last = str(part.path[-1])
    name = last if len(part.path) > 1 and part.kind is Kind.MONEY and last in periods else None
    return _Row((id_, *(part.path[:-1] if name else part.path)), tuple(fields), name, band)


def _one(key: str, kind: Kind, name: str | None = None) -> _Row:
    """Give a row with one value."""
    return _Row((key,), (Field((key, name) if name else (key,), kind, wide=kind is Kind.TEXT),), name)


def _key(row: _Row) -> str:
    parts = [*map(str, row.topic), *([row.name] if row.name is not None else [])]
    return " ".join([*parts, *([f"+{row.band}"] if row.band else [])])


_OFFICE: Final = (Kind.TEXT, Kind.TEXT, Kind.DATE, Kind.TEXT, Kind.TEXT)

_NOT_ELIGIBLE: Final = (
    Field(("amount",), Kind.MONEY),
    Field(("because",), Kind.CHOICE, choices="because"),
)

_RESULT: Final = (
    Field(("outcome",), Kind.CHOICE, choices="outcomes"),
    Field(("year",), Kind.COUNT),
    Field(("unit",), Kind.CHOICE, choices="unit"),
    Field(("people_per",), Kind.NUMBER),
    *(Field((key,), Kind.COUNT) for key in ("planned", "started", "achieved", "observed", "retained")),
    *(Field(("compared", key), Kind.COUNT) for key in ("started", "achieved")),
    Field(("level",), Kind.CHOICE, choices="level"),
    Field(("source",), Kind.TEXT),
)
