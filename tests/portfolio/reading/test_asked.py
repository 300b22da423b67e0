"""Quantities on a command line: read as in a rule, and what is wrong with them said as there."""

import pytest

from portfolio.findings import Code
from portfolio.reading.asked import quantity
from portfolio.rules import Quantity
from tests.small import candidate, round_of

ROUND = round_of(candidate("a", 4, 2, uses={"rooms": 2}), budget=9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cost", Quantity("cost")),
        ("ask:main.all", Quantity("ask", "main", "all")),
        ("uses:rooms", Quantity("uses", "rooms")),
        ("criterion:value", Quantity("criterion", "value")),
        ("count", Quantity("count")),
    ],
)
def test_a_quantity(text: str, expected: Quantity) -> None:
    """Every form of format.md is known."""
    assert quantity(text, ROUND) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cots", Code.NOT_QUANTITY),
        ("ask:mian", Code.UNKNOWN_FUND),
        ("cost.2023", Code.UNKNOWN_PERIOD),
        ("uses:roms", Code.UNUSED_CAPACITY),
        ("uses", Code.QUANTITY_WITHOUT_NAME),
        ("people:job", Code.UNKNOWN_OUTCOME),
        ("criterion:impact", Code.UNKNOWN_CRITERION),
    ],
)
def test_no_quantity(text: str, code: Code) -> None:
    """What names something that is not there is refused with the finding that a rule would have."""
    found = quantity(text, ROUND)

    assert isinstance(found, tuple)
    assert [one.code for one in found] == [code]
