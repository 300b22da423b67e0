"""What is wrong or remarkable about the files people wrote: facts with a place, never sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file: lines and columns count characters from 1, the end is exclusive; ``key`` is its path."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    key: str = ""


class Place(Protocol):
    """Something read from a file that can say where each of its parts stands."""

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path``, or of its nearest parent that is in the file."""

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key (not the value) at ``path``, or of its nearest parent in the file."""


@dataclass(frozen=True, slots=True)
class Nowhere:
    """The place of what no file says: options of the command line and data made in memory."""

    file: str = ""

    def span(self, *path: str | int) -> Span:
        """Return the first character of the file, with the path as its key."""
        return Span(self.file, key=".".join(map(str, path)))

    key_span = span


class Severity(StrEnum):
    """How much a finding matters: an error stops ``select``, a warning or note never does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Euro:
    """An amount of money as a fact in a finding, in cents."""

    cents: int


@dataclass(frozen=True, slots=True)
class Percent:
    """A share as a fact in a finding: 1/2 is 50%."""

    share: Fraction


Fact = str | int | Fraction | Euro | Percent | tuple[str, ...]


class Code(StrEnum):
    """The closed set of findings. The number is stable for ever; its hundreds say what it is about.

    L1 the file and its YAML · L2 keys and shape · L3 scalars · L4 references · L5 money · L6 rules and decisions ·
    L7 values and results · L8 warnings · L9 notes.
    """

    FILE_TOO_BIG = "L101"
    NOT_UTF8 = "L102"
    UTF16 = "L103"
    CONTROL_CHARACTER = "L104"
    EMPTY_FILE = "L105"
    NOT_A_MAPPING = "L106"
    TOO_MANY_PARTS = "L107"
    TOO_DEEP = "L108"
    SEVERAL_DOCUMENTS = "L109"
    DUPLICATE_KEY = "L110"
    ANCHOR = "L111"
    ALIAS = "L112"
    TAG = "L113"
    MERGE_KEY = "L114"
    ODD_KEY = "L115"
    DIRECTIVE = "L116"
    SYNTAX = "L120"
    COLON_IN_TEXT = "L121"
    SPACE_AFTER_COLON = "L122"
    HIDDEN_CHARACTER = "L123"
    TAB = "L124"
    OPEN_QUOTE = "L125"
    BRACKETS = "L126"
    INDENTATION = "L127"
    RESERVED_SIGN = "L128"
    AFTER_QUOTE = "L129"
    BACKSLASH = "L130"
    LINE_WITHOUT_COLON = "L131"
    NO_INITIATIVE = "L140"
    CANNOT_READ = "L141"
    BROKEN_LINK = "L142"
    NOT_A_FILE = "L143"
    NOT_EURO = "L301"
    EMPTY_VALUE = "L801"
    CUT_AT_HASH = "L802"
    YML_FILE = "L803"
    OTHER_FILE = "L804"
    SUBFOLDER = "L805"
    SHAPE_ALONE = "L901"

    @property
    def severity(self) -> Severity:
        """Tell from the number: L8 warns, L9 notes, all else is an error."""
        return {"8": Severity.WARNING, "9": Severity.NOTE}.get(self.value[1], Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about the input: which kind, where, and the facts its sentence needs."""

    code: Code
    span: Span
    facts: Mapping[str, Fact] = field(default_factory=dict)
    related: tuple[Span, ...] = ()

    @property
    def severity(self) -> Severity:
        """The severity of its code."""
        return self.code.severity
