"""Conditions on cells: each a formula of Excel beside whether it holds now, so that the two never differ."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from xlsxwriter.utility import xl_range_abs

from lwa_cli.render.form.held import EARLIEST, Held

_DAY: Final = re.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")


class Check(NamedTuple):
    """A condition, whether it holds now, and what is said where it does."""

    formula: str
    holds: bool
    told: str


@dataclass(frozen=True, slots=True)
class Each:
    """What is true or not of every cell of a row: ``formula`` gives 1 or 0 for each."""

    formula: str
    holds: tuple[bool, ...]

    def __and__(self, other: "Each") -> "Each":
        """Both hold."""
        holds = tuple(a and b for a, b in zip(self.holds, other.holds, strict=True))
        return Each(f"({self.formula})*({other.formula})", holds)

    def __or__(self, other: "Each") -> "Each":
        """One of them holds, or both."""
        holds = tuple(a or b for a, b in zip(self.holds, other.holds, strict=True))
        return Each(f"1*(({self.formula})+({other.formula})>0)", holds)

    def __invert__(self) -> "Each":
        """Not so."""
        return Each(f"1-({self.formula})", tuple(not one for one in self.holds))

    def somewhere(self, told: str) -> Check:
        """Check whether it holds of any cell."""
        return Check(f"SUMPRODUCT({self.formula})>0", any(self.holds), told)


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row, from a column on, counted from 0: where they are and what they hold."""

    row: int
    first: int
    values: tuple[Held, ...]

    @property
    def ref(self) -> str:
        """Where they are: ``$C$9:$G$9``."""
        return self._part(0, len(self.values))

    def _part(self, begin: int, end: int) -> str:
        return str(xl_range_abs(self.row, self.first + begin, self.row, self.first + end - 1))

    @property
    def total(self) -> Fraction:
        """Their sum; words add nothing."""
        return sum((value for value in self.values if isinstance(value, Fraction)), Fraction(0))

    def twice(self, above: Sequence["Cells"], told: str) -> Check:
        """Check that nothing stands in two of them, or also in one of those above."""
        size = len(self.values)
        pairs = [(self._part(0, size - step), self._part(step, size)) for step in range(1, size)]
        within = [f'SUMPRODUCT(({one}={other})*({one}<>""))' for one, other in pairs]
        before = [f"SUMPRODUCT(1*ISNUMBER(MATCH({self.ref},{cells.ref},0)))" for cells in above]
        own = [_folded(value) for value in self.values if value is not None]
        earlier = {_folded(value) for cells in above for value in cells.values if value is not None}
        twice = len({*own}) < len(own) or not earlier.isdisjoint(own)
        return Check(f"{'+'.join([*within, *before]) or 0}>0", twice, told)

    @property
    def filled(self) -> Each:
        """Those with anything in them."""
        return self._where('{}<>""', lambda value: value is not None)

    @property
    def text(self) -> Each:
        """Those with words."""
        return self._where("ISTEXT({})", lambda value: isinstance(value, str))

    @property
    def no_day(self) -> Each:
        """Those with words that are no day as one writes it: 14-11-2022."""
        text = 'SUBSTITUTE(SUBSTITUTE(TRIM({0}),"/","-"),".","-")'
        first = f'FIND("-",{text})'
        day, month = f"VALUE(LEFT({text},{first}-1))", f"VALUE(MID({text},{first}+1,LEN({text})-{first}-5))"
        held = f"DATE(VALUE(RIGHT({text},4)),{month},{day})"
        is_day = f"ISNUMBER(1/(({held}>=DATE({EARLIEST.year},1,1))*(DAY({held})={day})*(MONTH({held})={month})))"
        return self._where(f"ISTEXT({{0}})*(1-{is_day})", lambda value: isinstance(value, str) and not _is_day(value))

    @property
    def negative(self) -> Each:
        """Those with a number below zero."""
        return self._where("{}<0", lambda value: isinstance(value, Fraction) and value < 0)

    @property
    def positive(self) -> Each:
        """Those with a number above zero; only where there is no text."""
        return self._where("{}>0", lambda value: isinstance(value, Fraction) and value > 0)

    @property
    def broken(self) -> Each:
        """Those that hold no whole number; only where there is no text."""
        return self._where("{0}<>INT({0})", lambda value: isinstance(value, Fraction) and value.denominator > 1)

    @property
    def split(self) -> Each:
        """Those with parts of a cent; only where there is no text."""
        held = Fraction(1, 1000)
        return self._where(
            "ABS({0}*100-ROUND({0}*100,0))>0.001",
            lambda value: isinstance(value, Fraction) and abs(value * 100 - round(value * 100)) > held,
        )

    def says(self, text: str) -> Each:
        """Return those with this text; capitals are no difference, as in Excel."""
        return self._where(
            f"{{}}={quoted(text)}", lambda value: isinstance(value, str) and value.casefold() == text.casefold()
        )

    def listed(self, name: str, shown: Sequence[str]) -> Each:
        """Return those with something from a list; ``name`` is what the workbook calls it."""
        known = {one.casefold() for one in shown}
        return self._where(
            f"1-ISERROR(MATCH({{}},{name},0))", lambda value: isinstance(value, str) and value.casefold() in known
        )

    def above(self, other: "Cells") -> Each:
        """Return those with a number above that of the other row."""
        holds = tuple(
            isinstance(a, Fraction) and isinstance(b, Fraction) and a > b
            for a, b in zip(self.values, other.values, strict=True)
        )
        return Each(f"ISNUMBER({self.ref})*ISNUMBER({other.ref})*({self.ref}>{other.ref})", holds)

    def _where(self, formula: str, holds: Callable[[Held], bool]) -> Each:
        return Each(f"1*({formula.format(self.ref)})", tuple(map(holds, self.values)))


def _is_day(text: str) -> bool:
    """Tell whether a text is a day that exists, with the year last."""
    found = _DAY.fullmatch(text.strip(" "))
    try:
        return found is not None and date(int(found[3]), int(found[2]), int(found[1])) >= EARLIEST
    except ValueError:
        return False


def quoted(text: str) -> str:
    """Return a text as it stands in a formula."""
    return '"' + text.replace('"', '""') + '"'


def _folded(value: Held) -> Held:
    """Return what Excel compares: capitals are no difference."""
    return value.casefold() if isinstance(value, str) else value
