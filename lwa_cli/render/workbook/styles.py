"""The looks of cells: made once each, with the number formats of the language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from lwa_cli.report.document import Cell, Count, Money, Number, Percent, Text, Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

    from portfolio.model import Language

LOCALES: Final["Mapping[Language, str]"] = {"nl": "413", "en": "809"}
"""Windows' number of a language: it makes LibreOffice write numbers as that language does."""

FONT: Final = "Arial"
"""Every Excel has it, and LibreOffice a font of the same widths."""
SIZE: Final = 10
SIZES: Final["Mapping[int, int]"] = {1: 15, 2: 12, 3: 10}
"""The size of headings by level, in points."""

INK: Final["Mapping[Tone, str]"] = {
    Tone.PLAIN: "#1A1A1A",
    Tone.GOOD: "#1E6B2E",
    Tone.WARN: "#8A4B00",
    Tone.BAD: "#A4161A",
    Tone.QUIET: "#555555",
}
FILL: Final["Mapping[Tone, str]"] = {
    Tone.PLAIN: "#FFFFFF",
    Tone.GOOD: "#DDEFE0",
    Tone.WARN: "#FCEBCF",
    Tone.BAD: "#F9DADB",
    Tone.QUIET: "#F0F0F0",
}
HEAD_FILL: Final = "#1F3864"
INPUT_FILL: Final = "#FFF8DC"
RULE: Final = "#BFBFBF"

Zone = Literal["body", "input", "total"]


@dataclass(frozen=True, slots=True)
class Numerals:
    """The number formats of one language; ``cents``: money is shown to the cent."""

    language: "Language"
    cents: bool

    def of(self, cell: Cell, *, live: bool = False) -> str:
        """Return the number format of a cell; a ``live`` share may become one that is no whole percentage."""
        plain = f"[$-{LOCALES[self.language]}]"
        match cell:
            case Money():
                return self._money()
            case Count():
                return f"{plain}#,##0"
            case Number(_, decimals):
                return f"{plain}{_pattern(decimals)}"
            case Percent(share):
                whole = not live and (share is None or (share * 100).denominator == 1)
                return f"{plain}0%" if whole else f"{plain}0.0%"
            case _:
                return "General"

    def _money(self) -> str:
        pattern = _pattern(2 if self.cents else 0)
        plain = f"[$-{LOCALES[self.language]}]"
        if self.language == "nl":
            return f'{plain}"€ "{pattern};{plain}"€ "-{pattern}'
        return f'{plain}"€"{pattern};{plain}-"€"{pattern}'


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


class Look(NamedTuple):
    """Where a cell stands: in which part of a table, under numbers (``right``), and whether another is beside it."""

    zone: Zone
    right: bool
    inside: bool


def _variant(cell: Cell) -> int:
    """Return what makes cells of one kind look different: decimals, or that it is strong or not whole."""
    match cell:
        case Text(_, strong):
            return strong
        case Number(_, decimals):
            return decimals
        case Percent(share):
            return share is not None and (share * 100).denominator > 1
        case _:
            return 0


def _align(right: bool, inside: bool) -> dict[str, object]:  # noqa: FBT001 - as a Look has them
    """Return how a cell is aligned; words keep away from the number before them."""
    if right:
        return {"align": "right"}
    return {"align": "left", "indent": 1} if inside else {"align": "left"}


class Styles:
    """The formats of one workbook, each made when it is first asked for."""

    def __init__(self, workbook: "Workbook", numerals: Numerals) -> None:
        self.numerals = numerals
        self._workbook = workbook
        self._made: dict[tuple[object, ...], Format] = {}

    def _get(self, key: tuple[object, ...], properties: dict[str, object]) -> "Format":
        if key not in self._made:
            self._made[key] = self._workbook.add_format(properties)
        return self._made[key]

    def cell(self, cell: Cell, look: Look, *, live: bool = False) -> "Format":
        """Return the look of a cell in a table; what is ``live`` looks as any value of its kind may."""
        key = (look, cell.__class__, _variant(cell), live)
        if key in self._made:
            return self._made[key]
        words = isinstance(cell, Text)
        strong = look.zone == "total" or (isinstance(cell, Text) and cell.strong)
        pattern = self.numerals.of(cell, live=live)
        properties: dict[str, object] = {
            "valign": "top", "num_format": pattern, "bold": strong, "text_wrap": words, "quote_prefix": words,
            "bottom": 1, "bottom_color": RULE, "font_color": INK[Tone.PLAIN],
            **_align(look.right, look.inside and words),
        }  # fmt: skip
        if look.zone == "total":
            properties |= {"top": 1, "bottom": 6, "top_color": HEAD_FILL, "bottom_color": HEAD_FILL}
        if look.zone == "input":
            properties |= {"bg_color": INPUT_FILL, "border": 1, "border_color": RULE, "locked": False}
        return self._get(key, properties)

    def header(self, *, right: bool, inside: bool) -> "Format":
        """Return the look of the header of a column; styled itself, since LibreOffice draws no table styles."""
        return self._get(
            ("header", right, inside),
            {
                "bold": True, "font_color": "#FFFFFF", "bg_color": HEAD_FILL, "text_wrap": True, "valign": "top",
                "border": 1, "border_color": RULE, "quote_prefix": True, **_align(right, inside),
            },
        )  # fmt: skip

    def heading(self, level: int) -> "Format":
        """Return the look of a heading."""
        return self._get(
            ("heading", level),
            {"bold": True, "font_size": SIZES[level], "font_color": HEAD_FILL, "text_wrap": True, "valign": "top",
             "quote_prefix": True},
        )  # fmt: skip

    def sentence(self, tone: Tone) -> "Format":
        """Return the look of a sentence, over the width of the sheet."""
        properties: dict[str, object] = {
            "text_wrap": True, "valign": "top", "font_color": INK[tone], "quote_prefix": True, "italic": False,
        }  # fmt: skip
        if tone in {Tone.GOOD, Tone.WARN, Tone.BAD}:
            properties["bg_color"] = FILL[tone]
        return self._get(("sentence", tone), properties)

    def mark(self, tone: Tone) -> "Format":
        """Return how cells are coloured that hold a certain text."""
        return self._get(("mark", tone), {"bg_color": FILL[tone], "font_color": INK[tone]})
