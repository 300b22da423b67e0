"""What a workbook is made of: sheets that stack blocks, tables whose cells formulas can name, and charts over them."""

from dataclasses import dataclass
from typing import Literal

from lwa_cli.report.document import Bullets, Cell, Heading, Paragraph, Tone
from portfolio.model import Language


@dataclass(frozen=True, slots=True)
class Live:
    """A formula with the value that we computed ourselves, which stands in the cell until it is recalculated.

    The formula has English names and commas, and no ``=`` before it. What it refers to stands in braces by name (see
    ``places``): ``SUMIFS({selection.ask},{selection.chosen},"ja")``.
    """

    cell: Cell
    formula: str


Value = Cell | Live


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: ``key`` is what formulas call it. ``choices`` makes its cells a list to pick from, for the reader.

    ``refusal`` is the title and the text of what is said to a reader who types something else.
    ``width`` is in characters; None takes what the contents need. ``hidden`` ones are there for formulas alone; the
    reader can unfold them.
    """

    key: str
    title: str
    numeric: bool = False
    width: int | None = None
    choices: tuple[str, ...] = ()
    refusal: tuple[str, str] = ("", "")
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Colours cells of a column that hold this text; the text itself says what the colour means.

    ``on`` has the columns whose cells are coloured instead, in the same row.
    """

    column: str
    text: str
    tone: Tone
    on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTable:
    """A table by a name that is unique in the book: a letter, then small letters, digits and underscores.

    ``total`` is a last row set apart, outside the table that readers sort and filter. What refers to the row above is
    not ``sortable``.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    total: tuple[Value, ...] | None = None
    marks: tuple[Mark, ...] = ()
    sortable: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence that follows what readers change; ``changed`` is its tone as soon as it says something else."""

    value: Live
    tone: Tone = Tone.PLAIN
    changed: Tone | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one colour in a chart, as a range in braces, and what they are called."""

    title: str
    numbers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars over a table; ``categories`` is a range in braces; ``format_of`` gives the axis its number format.

    ``format_along`` gives it to categories that are numbers.
    ``from_zero``: no number is negative, and the axis begins at 0.
    """

    title: str
    kind: Literal["bar", "column"]
    categories: str
    series: tuple[Series, ...]
    of: str
    along: str
    format_of: Cell
    from_zero: bool = True
    format_along: Cell | None = None


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts beside each other; the tables that they draw stand on a sheet as well."""

    charts: tuple[Chart, ...]


Block = Heading | Paragraph | Bullets | Line | NamedTable | Charts


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet: ``key`` is what formulas of other sheets need not know; ``pinned`` is the table whose header stays.

    Without ``pinned`` the first row stays in sight. The same row is repeated on every page, unless ``repeated`` names
    another table, whose header is repeated on the pages after it. From the table ``unprinted`` on nothing is printed.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    pinned: str | None = None
    repeated: str | None = None
    unprinted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A whole workbook in one language; ``cut`` stands behind text that is longer than a cell can hold.

    ``page`` says on which page of how many, with ``{page}`` and ``{pages}``.
    """

    title: str
    language: Language
    sheets: tuple[Sheet, ...]
    cut: str
    page: str
