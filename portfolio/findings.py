"""What is wrong or remarkable about the files people wrote: facts with a place, never sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file: lines and columns count characters from 1, the end is exclusive; ``key`` is its path.

    In a workbook, ``sheet`` is the name of the sheet; lines and columns then count its rows and columns.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    key: str = ""
    sheet: str = ""

    @property
    def where(self) -> str:
        """The place within the file as one looks it up: ``Initiatief 1!B7`` in a workbook, else ``9:8``."""
        if not self.sheet:
            return f"{self.line}:{self.column}"
        letters, rest = "", self.column
        while rest > 0:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{self.sheet}!{letters}{self.line}"


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
    NOT_A_LIST = "L117"
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
    LIST_ON_LINE = "L132"
    NO_INITIATIVE = "L140"
    CANNOT_READ = "L141"
    BROKEN_LINK = "L142"
    NOT_A_FILE = "L143"
    NOT_TEXT = "L144"
    NOT_A_FORM = "L150"
    FORM_DAMAGED = "L151"
    FORM_LOCKED = "L152"
    FORM_FORMAT = "L153"
    FORM_VERSION = "L154"
    FORM_CHANGED = "L155"
    FORM_ROW = "L156"
    FORM_EMPTY = "L157"
    NO_OUTCOME = "L158"
    NO_NAME = "L159"
    NO_NAME_COLUMN = "L160"
    COLUMN_UNFINISHED = "L161"
    TWO_AMOUNTS = "L162"
    NOTHING_TO_IMPORT = "L163"
    PROPOSAL_GIVEN = "L164"
    DURATION = "L165"
    COLUMN_TOO_DEEP = "L166"
    PB_NO_SECTION = "L170"
    PB_NO_COLUMN = "L171"
    PB_NO_BUDGET = "L172"
    PB_TOO_MANY_CELLS = "L173"
    PB_EMPTY_CELL = "L174"
    PB_DUPLICATE_PROJECT = "L175"
    PB_OPEN_QUOTE = "L176"
    PB_NO_VOTES = "L177"
    PB_STRAY_LINE = "L178"
    PB_TWICE = "L179"
    PB_NO_PROJECT = "L180"
    UNKNOWN_KEY = "L201"
    MISSING_KEY = "L202"
    WANTS_MAPPING = "L203"
    WANTS_LIST = "L204"
    WANTS_TEXT = "L205"
    NOT_ONE_OF = "L206"
    EMPTY_TEXT = "L207"
    TWICE_IN_LIST = "L208"
    EMPTY_LIST = "L209"
    EMPTY_KEY = "L210"
    THOUSANDS_POINT = "L301"
    NOT_EURO = "L302"
    DECIMAL_COMMA = "L303"
    CURRENCY = "L304"
    NEGATIVE = "L305"
    TOO_MANY_CENTS = "L306"
    NOT_SHARE = "L307"
    SHARE_ABOVE_ONE = "L308"
    NOT_COUNT = "L309"
    NOT_WHOLE = "L310"
    LEADING_ZERO = "L311"
    NOT_NUMBER = "L312"
    TOO_MANY_DECIMALS = "L313"
    TOO_LONG = "L314"
    ODD_UNDERSCORE = "L315"
    ODD_SPACE = "L316"
    NOT_YES_OR_NO = "L317"
    NOT_DATE = "L318"
    NO_SUCH_DATE = "L319"
    NOT_ID = "L320"
    HIDDEN_IN_VALUE = "L321"
    NOT_LEVEL = "L322"
    NOT_ABOVE_ZERO = "L323"
    NOT_RANGE = "L324"
    FILE_NOT_ID = "L325"
    DEVICE_NAME = "L326"
    UNKNOWN_INITIATIVE = "L401"
    UNKNOWN_PARTNER = "L402"
    UNKNOWN_FUND = "L403"
    UNKNOWN_PERIOD = "L404"
    UNKNOWN_DIMENSION = "L405"
    UNKNOWN_LABEL = "L406"
    UNKNOWN_OUTCOME = "L407"
    UNKNOWN_CRITERION = "L408"
    UNKNOWN_DISTANCE = "L409"
    UNKNOWN_PARTY = "L410"
    UNKNOWN_WAIVER = "L412"
    ID_NOT_STEM = "L413"
    DUPLICATE_ID = "L414"
    ASSESSED_NOBODY = "L415"
    RESERVED_DIMENSION = "L416"
    NOT_COVERED = "L501"
    COVERED_TWICE = "L502"
    ASK_LEFT_OUT = "L503"
    NOTHING_TO_ASK = "L504"
    RESERVED_OVER_BUDGET = "L505"
    NO_BUDGET = "L506"
    RESERVED_WITHOUT_BUDGET = "L507"
    NO_PAYER = "L508"
    PAYER_OF_OPEN = "L509"
    COUNTS_OPEN = "L510"
    NOT_ELIGIBLE_OVER_COST = "L511"
    NO_AMOUNT = "L512"
    NO_FORM = "L601"
    SEVERAL_FORMS = "L602"
    KEY_OF_OTHER_FORM = "L603"
    DUPLICATE_NAME = "L604"
    RESERVED_NAME = "L605"
    GROUP_IS_NAME = "L606"
    NO_BOUNDS = "L607"
    CROSSED_BOUNDS = "L608"
    EXACTLY_AND_MORE = "L609"
    MUST_AND_MUST_NOT = "L610"
    NOT_QUANTITY = "L611"
    QUANTITY_WITHOUT_NAME = "L612"
    QUANTITY_OF_NOTHING = "L613"
    QUANTITY_OF_NO_PERIOD = "L614"
    SHARE_OF_NEGATIVE = "L615"
    TOO_FEW_IDS = "L616"
    REQUIRES_ITSELF = "L617"
    NO_LOT = "L618"
    WINDOW_CROSSED = "L619"
    NOT_SELECTOR = "L620"
    NO_VALUE = "L701"
    TWO_VALUES = "L702"
    NO_SCORE = "L703"
    SCORES_NOT_ALLOWED = "L704"
    SCORE_OUTSIDE = "L705"
    ANCHOR_ALONE = "L706"
    ANCHORS_EQUAL = "L707"
    MORE_THAN_BEFORE = "L708"
    NO_DEADWEIGHT = "L709"
    RESULT_TWICE = "L710"
    VALUES_TOO_LARGE = "L711"
    EMPTY_VALUE = "L801"
    CUT_AT_HASH = "L802"
    YML_FILE = "L803"
    OTHER_FILE = "L804"
    SUBFOLDER = "L805"
    NO_RECEIVED = "L820"
    NOBODY_ABSTAINED = "L821"
    DISTANCE_ASSUMED = "L822"
    LONELY_VARIANT = "L823"
    OUTSIDE_ITS_PERIODS = "L824"
    UNUSED_CAPACITY = "L825"
    PLAN_ABOVE_BEST_YEAR = "L840"
    NET_ABOVE_QUARTER = "L841"
    ACHIEVE_ABOVE_MEASURED = "L842"
    FEW_OBSERVED = "L843"
    MORE_STARTED_THAN_PLANNED = "L844"
    OLD_RESULT = "L845"
    EVIDENCE_OWN_WORD = "L846"
    WORTH_NOTHING = "L847"
    NOTHING_MEASURED = "L848"
    NOBODY_FOLLOWED = "L849"
    NO_PRIOR = "L850"
    NOT_IN_PEOPLE = "L851"
    PB_CONTROL_REMOVED = "L870"
    PB_CURRENCY = "L871"
    PB_OTHER_NUMBER = "L872"
    FORM_OF_OTHER_ROUND = "L880"
    NOT_IMPORTED = "L881"
    FOLDER_NOT_IMPORTED = "L882"
    ODD_ENTRY = "L883"
    TYPED_BESIDE = "L884"
    SHAPE_ALONE = "L901"
    NOT_USED_YET = "L920"
    STATUS_ASSUMED = "L921"
    READ_AS = "L930"
    FORMULA_READ = "L931"

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
