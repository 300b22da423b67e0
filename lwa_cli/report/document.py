"""A report as data: blocks with typed cells, composed once and shown by every renderer."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Text:
    """Words; ``strong`` where the eye should fall first."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in cents; None is shown as not applicable."""

    cents: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number of things."""

    number: int


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number, shown with so many decimals."""

    number: Fraction
    decimals: int


@dataclass(frozen=True, slots=True)
class Percent:
    """A share, 1/2 is 50%; None is shown as not applicable."""

    share: Fraction | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of the largest of its column, 0 to 1, to be drawn; the number itself stands beside it."""

    share: Fraction


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing to say."""


Cell = Text | Money | Count | Number | Percent | Bar | Blank


class Tone(Enum):
    """How a sentence is meant; every tone is also said in words, never by colour alone."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the report, 3 stands over a part."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One or more sentences."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and whether it holds numbers (set right) or words (set left and wrapped).

    ``under``: where there is little room, its words stand under those of the nearest column of words before it.
    """

    title: str
    numeric: bool = False
    under: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; ``total`` is a last row set apart."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None


Block = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report, in one language."""

    blocks: tuple[Block, ...]
