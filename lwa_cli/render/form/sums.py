"""Where the cells of a sheet are, what they hold, and what their money adds up to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from xlsxwriter.utility import xl_range_abs

from lwa_cli.render.form.each import Cells
from lwa_cli.render.form.held import Held
from portfolio.reading.place import Path
from portfolio.reading.sheets.layout import FIRST, Layout, Line, Section


def parts(section: Section) -> Mapping[str, Line]:
    """Return the rows of a list by what they are about within it: ``cash 2023``, ``compared started``."""
    return {" ".join([*map(str, line.topic[1:]), *([line.name] if line.name else [])]): line for line in section.lines}


@dataclass(frozen=True, slots=True)
class Sums:
    """The cells of one sheet, and sums over them: each as a formula, and worked out in euro."""

    plan: Layout
    values: Mapping[Path, Held]

    def cells(self, line: Line) -> Cells:
        """Return the cells to fill in of a row."""
        return Cells(line.row, line.fields[0].column, tuple(self.values.get(field.path) for field in line.fields))

    def one_by_one(self, line: Line) -> Iterator[Cells]:
        """Give each cell of a row by itself."""
        return (Cells(line.row, field.column, (self.values.get(field.path),)) for field in line.fields)

    def heads(self, section: Section, count: int) -> str:
        """Return where the heads of the first columns of a section are."""
        return str(xl_range_abs(section.row, FIRST, section.row, FIRST + count - 1))

    def block(self, lines: Iterable[Line]) -> str:
        """Return where the cells to fill in of rows below each other are."""
        at = [line.row for line in lines]
        return str(xl_range_abs(min(at), FIRST, max(at), FIRST + self.plan.width - 1))

    @property
    def used(self) -> str:
        """How many cells have been filled in."""
        return "+".join(f"COUNTA({self.block(section.lines)})" for section in self.plan.sections)

    @property
    def cost(self) -> str:
        """The total cost."""
        return f"SUM({self.block(self._about('cost'))})"

    @property
    def cost_euro(self) -> Fraction:
        """The total cost, worked out."""
        return self._total(self._about("cost"))

    @property
    def asked(self) -> str:
        """How many amounts are asked."""
        return f"COUNTA({self.block(self._about('ask'))})"

    @property
    def asks(self) -> bool:
        """Whether any amount is asked."""
        return any(value is not None for line in self._about("ask") for value in self.cells(line).values)

    @property
    def brought(self) -> str:
        """All cofinancing."""
        bands = [
            self.block(line for line in section.lines if line.topic[1] in {"cash", "in_kind"})
            for section in self.plan.sections
            if section.id == "cofinancing"
        ]
        return f"SUM({','.join(bands) or 0})"

    @property
    def brought_euro(self) -> Fraction:
        """All cofinancing, worked out."""
        lines = self._about("cofinancing")
        return self._total(line for line in lines if line.topic[1] in {"cash", "in_kind"})

    @property
    def difference(self) -> str:
        """What of the cost nobody pays, rounded to the cent."""
        return f"ROUND({self.cost}-SUM({self.block(self._about('ask'))})-{self.brought},2)"

    @property
    def difference_euro(self) -> Fraction:
        """What of the cost nobody pays, worked out."""
        left = self.cost_euro - self._total(self._about("ask")) - self.brought_euro
        return Fraction(round(left * 100), 100)

    @property
    def not_eligible(self) -> str:
        """All cost that is not eligible."""
        amounts = [line for line in self._about("not_eligible") if line.topic[1] == "amount"]
        return f"SUM({','.join(self.cells(line).ref for line in amounts) or 0})"

    @property
    def not_eligible_euro(self) -> Fraction:
        """All cost that is not eligible, worked out."""
        return self._total(line for line in self._about("not_eligible") if line.topic[1] == "amount")

    def _about(self, key: str) -> list[Line]:
        return [line for line in self.plan.lines if line.topic[0] == key]

    def _total(self, lines: Iterable[Line]) -> Fraction:
        return sum((self.cells(line).total for line in lines), Fraction(0))
