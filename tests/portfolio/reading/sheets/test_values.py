"""What people type into a cell, in each kind of cell."""

from datetime import date, datetime, time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.findings import Code
from portfolio.reading import scalars
from portfolio.reading.sheets.values import Value, decimal_comma, read
from portfolio.reading.text import UNFIT

ASKED = Code.READ_AS


@pytest.mark.parametrize(
    ("value", "kind", "text", "told"),
    [
        (120000, "euro", "120000", None),
        (120000.5, "euro", "120000.5", None),
        (0.1 + 0.2, "euro", "0.3", None),
        (1e15, "count", "1000000000000000", None),
        (1e-7, "number", "0.0000001", None),
        (0, "euro", "0", None),
        (0.5, "share", "0.5", None),
        (True, "text", "true", None),
        (datetime(2022, 11, 14), "date", "2022-11-14", None),  # noqa: DTZ001 - Excel knows no time zones
        (datetime(2022, 11, 14, 9, 30), "date", "2022-11-14 09:30", None),  # noqa: DTZ001 - the same
        (date(2022, 11, 14), "text", "2022-11-14", None),
        (time(9, 30), "text", "09:30:00", None),
        ("120.000", "euro", "120000", ASKED),
        ("1.250.000", "euro", "1250000", ASKED),
        ("120.000,50", "euro", "120000.50", None),
        ("120000,50", "euro", "120000.50", None),
        ("€ 1.250", "euro", "1250", ASKED),
        ("€ 1250,-", "euro", "1250", None),
        ("1,250.50", "euro", "1250.50", None),
        ("1 250", "euro", "1250", None),
        ("120\u00a0000", "euro", "120000", None),
        ("ongeveer 12", "euro", "ongeveer 12", None),
        ("-5", "euro", "-5", None),
        ("1.250", "count", "1250", ASKED),
        ("€ 1.000", "number", "1000", ASKED),
        ("5.000 EUR", "size", "5000", ASKED),
        ("0.500", "number", "0.500", None),
        ("080", "count", "80", None),
        ("50", "share", "50%", ASKED),
        ("12,5%", "share", "12.5%", None),
        ("14-11-2022", "date", "2022-11-14", None),
        ("Taal & Werk", "id", "taal-werk", ASKED),
        (" haven ", "id", "haven", None),
        (" toegezegd ", "choice", "toegezegd", None),
        ("0344", "text", "0344", None),
        (" =1+1 ", "text", " =1+1 ", None),
        ("120.000", "text", "120.000", None),
        ("een\r\ntwee", "text", "een\ntwee", None),
        ("a\x0bb\u202ec", "text", "abc", Code.PB_CONTROL_REMOVED),
        (" \t\n", "text", "", None),
        ("", "euro", "", None),
    ],
)
def test_a_cell_says_what_a_file_says(value: Value, kind: str, text: str, told: Code | None) -> None:
    """Typed or as text, Dutch or not; what may be misread is told, and what cannot be read stays as it is."""
    found = read(value, kind, comma=True)
    assert (found.text, found.told) == (text, told)


@pytest.mark.parametrize(
    ("text", "kind", "comma", "point"),
    [
        ("7,5", "number", "7.5", "7.5"),
        ("7.5", "number", "7.5", "7.5"),
        ("7,500", "number", "7.500", "7500"),
        ("7.500", "number", "7500", "7.500"),
        ("1.250,75", "size", "1250.75", "1250.75"),
        ("7,500", "euro", "7500", "7500"),
        ("7.500", "euro", "7500", "7500"),
        ("0,125", "share", "0.125", "0.125"),
        ("0.500", "number", "0.500", "0.500"),
        ("0.001", "share", "0.001", "0.001"),
        ("00.500,5", "number", "00.500,5", "00.500,5"),
        ("1.000,-", "number", "1000", "1000"),
        ("5.000 EUR", "size", "5000", "5000"),
        ("€ 1.000", "number", "1000", "1000"),
        ("€ 1,000", "number", "1000", "1000"),
        ("€ 12,5", "number", "12.5", "12.5"),
    ],
)
def test_three_decimals_depend_on_the_file(text: str, kind: str, comma: str, point: str) -> None:
    """Of euro they are never meant; of other numbers the sign of the file decides."""
    assert (read(text, kind, comma=True).text, read(text, kind, comma=False).text) == (comma, point)


@pytest.mark.parametrize(
    ("texts", "usual", "comma"),
    [
        ([], True, True),
        ([], False, False),
        (["120.000", "80"], False, False),
        (["120000,50", "1.250"], False, True),
        (["1.250,50"], False, True),
        (["1,250.50"], True, False),
        (["7.5", "0.25", "3,5"], True, False),
        (["7,5", "2.5"], True, True),
    ],
)
def test_the_numbers_of_a_file_tell_its_decimal_sign(texts: list[str], usual: bool, comma: bool) -> None:  # noqa: FBT001 - a table of cases
    """What can only be meant one way decides; three digits alone say nothing."""
    assert decimal_comma(texts, usual=usual) is comma


@given(st.integers(0, 10**13), st.booleans())
def test_money_survives_every_way_of_writing_it(cents: int, comma: bool) -> None:  # noqa: FBT001 - drawn
    """As a number of Excel, in Dutch, in English and plain, it is the same to the cent."""
    euro, rest = divmod(cents, 100)
    dutch, english = f"{euro:,}".replace(",", "."), f"{euro:,}"
    written = (cents / 100, f"{dutch},{rest:02}", f"{english}.{rest:02}", f"€ {dutch},{rest:02}", f"{euro},{rest:02}")
    for value in written:
        assert scalars.cents(read(value, "euro", comma=comma).text) == cents


@given(st.decimals(-1000, 1000, places=6))
def test_a_typed_number_is_exact(number: object) -> None:
    """A score that somebody typed comes back to its last decimal."""
    text = str(number)
    assert scalars.number(read(float(text), "number", comma=True).text) == Fraction(text)


@given(st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False), st.booleans())
def test_text_is_left_alone(value: Value, comma: bool) -> None:  # noqa: FBT001 - drawn
    """Nothing is changed of a text but ends of lines and what no file may hold."""
    found = read(value, "text", comma=comma)
    if isinstance(value, str) and found.text:
        expected = value.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
        assert found.text == UNFIT.sub("", expected)
    assert UNFIT.search(found.text) is None
