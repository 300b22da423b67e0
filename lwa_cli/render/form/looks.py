"""How the cells of a form look: what is to be filled in is yellow and open, all else is closed."""

from typing import TYPE_CHECKING, Final

from lwa_cli.render.workbook.styles import HEAD_FILL, INPUT_FILL, LOCALES, RULE, Numerals, Styles
from lwa_cli.report.document import Count, Money
from portfolio.reading.sheets.layout import Kind, Line

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

    from portfolio.model import Language

DAYS: Final["dict[Language, str]"] = {"nl": "dd-mm-yyyy", "en": "dd/mm/yyyy"}


class Looks:
    """The formats of one form, made once each."""

    def __init__(self, workbook: "Workbook", language: "Language") -> None:
        self.styles = Styles(workbook, Numerals(language, cents=True))
        self._language = language
        self._workbook = workbook
        self._made: dict[tuple[object, ...], Format] = {}

    def entry(self, line: Line) -> "Format":
        """Return the look of the cells to fill in of a row; text and codes stay text, whatever is typed."""
        kind = line.fields[0].kind
        words = kind in {Kind.TEXT, Kind.CHOICE}
        properties = {
            "num_format": self._pattern(line), "locked": False, "bg_color": INPUT_FILL, "border": 1,
            "border_color": RULE, "valign": "top", "text_wrap": words, "align": "left" if words else "right",
        }  # fmt: skip
        return self._get(("entry", properties["num_format"], words), properties)

    def total(self) -> "Format":
        """Return the look of a sum of money."""
        pattern = self.styles.numerals.of(Money(0))
        return self._get(("total",), {"num_format": pattern, "valign": "top", "align": "right", "bold": True})

    def head(self, *, right: bool = False, indent: int = 0) -> "Format":
        """Return the look of the row that says what stands in each column."""
        properties: dict[str, object] = {"bold": True, "font_color": "#FFFFFF", "bg_color": HEAD_FILL}
        properties |= {"align": "right" if right else "left", "indent": indent}
        return self._get(("head", right, indent), properties)

    def told(self) -> "Format":
        """Return the look of what a check says."""
        return self._get(("told",), {"text_wrap": True, "valign": "top", "align": "left", "indent": 1})

    def words(self, *, strong: bool = False, wrap: bool = True) -> "Format":
        """Return the look of names and explanations."""
        properties = {"bold": strong, "text_wrap": wrap, "valign": "top", "quote_prefix": True}
        return self._get(("words", strong, wrap), properties)

    def _pattern(self, line: Line) -> str:
        match line.fields[0].kind:
            case Kind.TEXT | Kind.CHOICE:
                return "@"
            case Kind.DATE:
                return f"[$-{LOCALES[self._language]}]{DAYS[self._language]}"
            case Kind.MONEY:
                return self.styles.numerals.of(Money(0))
            case Kind.COUNT:
                return "0" if line.topic[-1] == "year" else self.styles.numerals.of(Count(0))
            case Kind.NUMBER:
                return "General"

    def _get(self, key: tuple[object, ...], properties: dict[str, object]) -> "Format":
        if key not in self._made:
            self._made[key] = self._workbook.add_format(properties)
        return self._made[key]
