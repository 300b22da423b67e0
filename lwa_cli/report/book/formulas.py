"""Formulas over the chosen, with the value that we computed ourselves beside each.

A spreadsheet counts in binary floating point, where 0.1 + 0.2 is not 0.3. So a sum of amounts with few decimals is
rounded to those decimals, and a sum is put to a bound by rounding their difference. As long as such sums have at most
12 digits, the answer is that of exact arithmetic.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil, lcm
from typing import Final

from lwa_cli.report.book.ledger import Amounts, natural
from lwa_cli.report.book.sheets import Live
from lwa_cli.report.document import Cell, Count, Money, Number, Percent
from lwa_cli.report.voice import needed
from portfolio.rules import Unit
from portfolio.value.worth import half_up

DIGITS: Final = 10**12
"""Whole numbers up to here stay whole in a spreadsheet, however many of them are added in whichever order."""

MOST_DECIMALS: Final = 9


def shown(amount: Fraction | int, unit: Unit, decimals: int) -> Cell:
    """Return the cell of an amount (money in cents), with ``decimals`` where it need not be whole."""
    match unit:
        case "cents":
            return Money(int(amount))
        case "share":
            return Percent(Fraction(amount))
        case "people" | "count":
            return Count(int(amount))
        case "number" | "value":
            return Number(Fraction(amount), decimals)


def quoted(text: str) -> str:
    """Write text inside a formula."""
    return '"' + text.replace('"', '""') + '"'


class Choice:
    """Sums over who is chosen: the rows of the selection that say ``yes``, at the moment of writing ``proposal``."""

    def __init__(self, proposal: Iterable[str], yes: str) -> None:
        self.proposal = frozenset(proposal)
        self.yes = quoted(yes)

    def formula(self, amounts: Amounts) -> str:
        """Return the formula of a sum as it is, in euro where it is money."""
        return f"SUMIFS({{selection.{amounts.key}}},{{selection.chosen}},{self.yes})"

    def exact(self, amounts: Amounts) -> Fraction:
        """Return the sum in exact arithmetic, money in cents."""
        return Fraction(sum(amount for id_, amount in amounts.of.items() if id_ in self.proposal))

    def total(self, amounts: Amounts, decimals: int = 3) -> Live:
        """Return the live cell of a sum."""
        whole, exact = scale(amounts), self.exact(amounts)
        return Live(shown(as_rounded(exact, whole), amounts.unit, decimals), rounded(self.formula(amounts), whole))


def scale(*sums: Amounts, bounds: Iterable[Fraction | None] = (), parts: bool = False) -> int:
    """Return by what to multiply sums and bounds to have whole numbers; less where those would have too many digits.

    ``parts``: a bound is a part of the sum, and not an amount in the same unit.
    """
    amounts = [sum_.natural(id_) for sum_ in sums for id_ in sum_.of]
    known = [Fraction(1) if bound is None else bound for bound in bounds]
    exact = _common(amount.denominator for amount in amounts)
    of_bounds = lcm(*(bound.denominator for bound in known))
    whole = exact * of_bounds if parts else lcm(exact, of_bounds)
    largest = max([Fraction(1), _together(amounts, exact), *map(abs, known)])
    return whole if whole * largest <= DIGITS else 10 ** min(len(str(int(DIGITS / largest))) - 1, MOST_DECIMALS)


def _common(denominators: Iterable[int]) -> int:
    """Return the least common multiple, or one of some that is too large already: all of them may be endless."""
    exact = 1
    for denominator in set(denominators):
        exact = lcm(exact, denominator)
        if exact > DIGITS:
            break
    return exact


def _together(amounts: Sequence[Fraction], common: int) -> Fraction:
    """Return the sum without signs; rounded up where their common denominator is too large to add them exactly."""
    if common > DIGITS:
        return Fraction(sum(ceil(abs(amount)) for amount in amounts))
    return Fraction(sum(abs(amount.numerator) * (common // amount.denominator) for amount in amounts), common)


def _decimals(scale_: int) -> int | None:
    """Return the decimals that write every multiple of 1/scale; None where there are too many."""
    decimals = needed([Fraction(1, scale_)], most=MOST_DECIMALS + 1)
    return decimals if decimals <= MOST_DECIMALS else None


def rounded(formula: str, scale_: int) -> str:
    """Round a sum to the decimals that write it exactly; leave it as it is where none do."""
    decimals = _decimals(scale_)
    return formula if decimals is None else f"ROUND({formula},{decimals})"


def as_rounded(exact: Fraction, scale_: int) -> Fraction:
    """Return what such a sum is; itself where the scale is that of its amounts."""
    decimals = _decimals(scale_)
    return exact if decimals is None else Fraction(half_up(exact * 10**decimals), 10**decimals)


def not_below(difference: str, scale_: int) -> str:
    """Return the condition that a difference is zero or more, in whole numbers."""
    decimals = _decimals(scale_)
    return f"ROUND(({difference})*{scale_},0)>=0" if decimals is None else f"ROUND({difference},{decimals})>=0"


def bound(number: Fraction | None, unit: Unit) -> Fraction | None:
    """Return a bound as a sheet holds it."""
    return None if number is None else natural(number, unit)


def all_of(conditions: Iterable[str], then: str, otherwise: str) -> str:
    """Return what stands in a cell where all conditions hold, and where they do not."""
    stated = tuple(conditions)
    if not stated:
        return then
    condition = stated[0] if len(stated) == 1 else f"AND({','.join(stated)})"
    return f"IF({condition},{then},{otherwise})"
