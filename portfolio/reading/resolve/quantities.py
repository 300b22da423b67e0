"""Quantities as people write them: ``ask:lwa.2023``, ``people:job``, ``uses:coordination``."""

from dataclasses import dataclass
from typing import get_args

from portfolio.findings import Code
from portfolio.reading.log import Spot
from portfolio.reading.resolve.names import Names, References
from portfolio.rules import Measure, Quantity

_MEASURES: dict[str, Measure] = {measure: measure for measure in get_args(Measure)}
_MONEY = frozenset({"cost", "ask", "cofinancing", "cash", "in_kind"})
_NEEDS_NAME = frozenset({"uses", "criterion"})
_NAMELESS = frozenset({"cost", "value", "count"})


@dataclass(frozen=True, slots=True)
class Used:
    """What the initiatives use and plan, where no vocabulary of the round defines it; None where that is not known."""

    capacities: Names
    outcomes: Names


def quantity(text: str, spot: Spot, refs: References, used: Used) -> Quantity | None:
    """Read a quantity; None, with a finding, where it is none or names what does not exist."""
    head, colon, name = text.partition(":")
    period = ""
    if head.partition(".")[0] in _MONEY:
        if colon:
            name, dot, period = name.partition(".")
        else:
            head, dot, period = head.partition(".")
        if dot and not refs.check(Code.UNKNOWN_PERIOD, period, refs.names.periods, spot):
            return None
    measure = _MEASURES.get(head)
    if measure is None:
        bare, _, after = head.partition(".")
        if after and bare in _MEASURES:
            refs.log.add(Code.QUANTITY_OF_NO_PERIOD, spot.span(), text=text, measure=bare)
        else:
            refs.log.unknown(Code.NOT_QUANTITY, head, tuple(_MEASURES), spot.span())
        return None
    if (measure in _NEEDS_NAME and not name) or (colon and not name):
        refs.log.add(Code.QUANTITY_WITHOUT_NAME, spot.span(), text=text, measure=measure)
        return None
    if measure in _NAMELESS and name:
        refs.log.add(Code.QUANTITY_OF_NOTHING, spot.span(), text=text, measure=measure)
        return None
    known = not name or refs.check(*_known(measure, name, refs, used), spot)
    if not known and measure != "uses":  # a capacity that nobody uses yet is only remarkable
        return None
    return Quantity(measure, name or None, period or None)


def _known(measure: Measure, name: str, refs: References, used: Used) -> tuple[Code, str, Names]:
    names = refs.names
    match measure:
        case "ask":
            return Code.UNKNOWN_FUND, name, names.funds
        case "uses":
            return Code.UNUSED_CAPACITY, name, used.capacities
        case "people":
            return Code.UNKNOWN_OUTCOME, name, names.outcomes or used.outcomes
        case "criterion":
            return Code.UNKNOWN_CRITERION, name, names.criteria
        case _:
            return Code.UNKNOWN_PARTNER, name, names.partners
