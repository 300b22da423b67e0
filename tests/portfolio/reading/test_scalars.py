"""Scalars are read exactly or refused with what was meant."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.findings import Code
from portfolio.reading import scalars
from portfolio.reading.scalars import ScalarError

READERS: list[Callable[[str], object]] = [
    scalars.cents,
    scalars.share,
    scalars.count,
    scalars.number,
    scalars.size,
    scalars.yes,
    scalars.day,
    scalars.identifier,
    scalars.level,
]


def refused(read: Callable[[str], object], text: str) -> tuple[Code, object]:
    """Return the code of the refusal, and what was meant."""
    with pytest.raises(ScalarError) as refusal:
        read(text)
    assert refusal.value.facts["text"] == text
    return refusal.value.code, refusal.value.facts["meant"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("120000", 12_000_000),
        ("120_000", 12_000_000),
        ("1_250_000.5", 125_000_050),
        ("120000.50", 12_000_050),
        ("0.05", 5),
    ],
)
def test_cents(text: str, expected: int) -> None:
    """Euro with at most two decimals become integer cents."""
    assert scalars.cents(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("120.000", Code.THOUSANDS_POINT, ("120000",)),
        ("1.250.000", Code.THOUSANDS_POINT, ("1250000",)),
        ("120000,50", Code.DECIMAL_COMMA, ("120000.50",)),
        ("1.250,50", Code.DECIMAL_COMMA, ("1250.50",)),
        ("1,250,000", Code.DECIMAL_COMMA, ("1250000",)),
        ("1,250.50", Code.DECIMAL_COMMA, ("1250.50",)),
        ("€ 120000", Code.CURRENCY, ("120000",)),
        ("120.000 euro", Code.CURRENCY, ("120000",)),
        ("€ 1.250,50", Code.CURRENCY, ("1250.50",)),
        ("120.000,-", Code.CURRENCY, ("120000",)),
        ("120 000", Code.ODD_SPACE, ("120000",)),
        ("120\u00a0000", Code.HIDDEN_IN_VALUE, ("120000",)),
        ("120\u200b000", Code.HIDDEN_IN_VALUE, ("120000",)),
        ("12_00", Code.ODD_UNDERSCORE, ("1200",)),
        ("1200_000", Code.ODD_UNDERSCORE, ("1200000",)),
        ("_120", Code.ODD_UNDERSCORE, ("120",)),
        ("080", Code.LEADING_ZERO, ("80",)),
        ("0344", Code.LEADING_ZERO, ("344",)),
        ("-120", Code.NEGATIVE, ()),
        ("120.505", Code.THOUSANDS_POINT, ("120505",)),
        ("1200.505", Code.TOO_MANY_CENTS, ()),
        ("0.005", Code.TOO_MANY_CENTS, ()),
        ("1" * 16, Code.TOO_LONG, ()),
        ("1" * 10_000, Code.TOO_LONG, ()),
        ("1e3", Code.NOT_EURO, ()),
        ("12:30", Code.NOT_EURO, ()),
        ("٣", Code.NOT_EURO, ()),
        ("", Code.NOT_EURO, ()),
        ("nul", Code.NOT_EURO, ()),
        ("€" * 5_000, Code.NOT_EURO, ()),
    ],
)
def test_cents_refused(text: str, code: Code, meant: tuple[str, ...]) -> None:
    """What is no amount is refused with the slip that was made and what was meant."""
    assert refused(scalars.cents, text)[1] == meant
    assert refused(scalars.cents, text)[0] is code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50%", Fraction(1, 2)),
        ("0.5", Fraction(1, 2)),
        ("13/25", Fraction(13, 25)),
        ("12.5%", Fraction(1, 8)),
        ("1/3", Fraction(1, 3)),
        ("520/900", Fraction(26, 45)),
        ("0", Fraction(0)),
        ("1", Fraction(1)),
        ("100%", Fraction(1)),
    ],
)
def test_share(text: str, expected: Fraction) -> None:
    """Percentages, decimals and fractions are exact shares."""
    assert scalars.share(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("50", Code.SHARE_ABOVE_ONE, ("50%",)),
        ("101%", Code.SHARE_ABOVE_ONE, ()),
        ("3/2", Code.SHARE_ABOVE_ONE, ()),
        ("0,5", Code.DECIMAL_COMMA, ("0.5",)),
        ("12,5%", Code.DECIMAL_COMMA, ("12.5%",)),
        ("50 %", Code.ODD_SPACE, ("50%",)),
        ("1/0", Code.NOT_SHARE, ()),
        ("1/2/3", Code.NOT_SHARE, ()),
        ("-5%", Code.NEGATIVE, ()),
        ("helft", Code.NOT_SHARE, ()),
        ("%", Code.NOT_SHARE, ()),
    ],
)
def test_share_refused(text: str, code: Code, meant: tuple[str, ...]) -> None:
    """A share above 100% or in another notation is refused."""
    assert refused(scalars.share, text) == (code, meant)


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("80.5", Code.NOT_WHOLE, ()),
        ("80.000", Code.THOUSANDS_POINT, ("80000",)),
        ("080", Code.LEADING_ZERO, ("80",)),
        ("-3", Code.NEGATIVE, ()),
        ("tachtig", Code.NOT_COUNT, ()),
    ],
)
def test_count_refused(text: str, code: Code, meant: tuple[str, ...]) -> None:
    """Counts are whole numbers."""
    assert refused(scalars.count, text) == (code, meant)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("80", 80), ("80_000", 80_000), ("0", 0)],
)
def test_count(text: str, expected: int) -> None:
    """Whole numbers, with underscores between thousands."""
    assert scalars.count(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("inf", Code.NOT_NUMBER, ()),
        ("nan", Code.NOT_NUMBER, ()),
        ("1e400", Code.NOT_NUMBER, ()),
        (".5", Code.NOT_NUMBER, ()),
        ("0x10", Code.NOT_NUMBER, ()),
        ("0.1234567", Code.TOO_MANY_DECIMALS, ()),
        ("1.250.000", Code.THOUSANDS_POINT, ("1250000",)),
        ("0,5", Code.DECIMAL_COMMA, ("0.5",)),
        ("010", Code.LEADING_ZERO, ("10",)),
    ],
)
def test_number_refused(text: str, code: Code, meant: tuple[str, ...]) -> None:
    """Numbers are decimals of at most six places, nothing else."""
    assert refused(scalars.number, text) == (code, meant)


def test_number_is_exact_and_may_be_negative() -> None:
    """A number is kept exactly; only a size refuses a minus."""
    assert scalars.number("-0.1") == Fraction(-1, 10)
    assert scalars.number("120.000") == 120
    assert refused(scalars.size, "-0.1") == (Code.NEGATIVE, ())


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("30-11-2022", Code.NOT_DATE, ("2022-11-30",)),
        ("30/11/2022", Code.NOT_DATE, ("2022-11-30",)),
        ("2022-1-5", Code.NOT_DATE, ("2022-01-05",)),
        ("2022-11-30T10:00", Code.NOT_DATE, ("2022-11-30",)),
        ("20221130", Code.NOT_DATE, ("2022-11-30",)),
        ("31-11-2022", Code.NOT_DATE, ()),
        ("2022-02-29", Code.NO_SUCH_DATE, ()),
        ("0000-01-01", Code.NO_SUCH_DATE, ()),
        ("gisteren", Code.NOT_DATE, ()),
    ],
)
def test_day_refused(text: str, code: Code, meant: tuple[str, ...]) -> None:
    """A date is year-month-day and in the calendar."""
    assert refused(scalars.day, text) == (code, meant)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("ja", ("true",)), ("Yes", ("true",)), ("True", ("true",)), ("nee", ("false",)), ("misschien", ())],
)
def test_yes_refused(text: str, meant: tuple[str, ...]) -> None:
    """Only true and false are a yes and a no."""
    assert refused(scalars.yes, text) == (Code.NOT_YES_OR_NO, meant)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Startgaranties Haven", ("startgaranties-haven",)),
        ("coördinatie", ("coordinatie",)),
        ("plan_b", ("plan-b",)),
        ("-a", ("a",)),
        ("€", ()),
    ],
)
def test_identifier_refused(text: str, meant: tuple[str, ...]) -> None:
    """An id has lower-case letters, digits and dashes, and starts with no dash."""
    assert refused(scalars.identifier, text) == (Code.NOT_ID, meant)


def test_level() -> None:
    """A level is a number of the Maryland scale or the name of a step."""
    assert [scalars.level(text) for text in ("0", "5", "well-founded", "strong-indications")] == [0, 5, 1, 4]
    assert refused(scalars.level, "6") == (Code.NOT_LEVEL, ())
    assert refused(scalars.level, "Good indications") == (Code.NOT_LEVEL, ("good-indications",))


@given(st.integers(0, 10**13))
def test_cents_round_trip(cents: int) -> None:
    """Every amount comes back as the cents it was written from."""
    assert scalars.cents(f"{cents // 100}.{cents % 100:02}") == cents
    assert scalars.cents(f"{cents // 100:_}.{cents % 100:02}") == cents


@given(st.integers(-(10**9), 10**9), st.integers(0, 6))
def test_number_round_trip(digits: int, decimals: int) -> None:
    """Every decimal comes back exactly."""
    whole, rest = divmod(abs(digits), 10**decimals)
    text = f"{'-' if digits < 0 else ''}{whole}" + (f".{rest:0{decimals}}" if decimals else "")
    assert scalars.number(text) == Fraction(digits, 10**decimals)


@given(st.dates(date(1, 1, 1)))
def test_day_round_trip(day: date) -> None:
    """Every day of the calendar comes back."""
    assert scalars.day(day.isoformat()) == day


@given(st.one_of(st.text(), st.text("0123456789.,_-€%/ eE\u00a0")), st.sampled_from(READERS))
def test_any_text_is_read_or_refused(text: str, read: Callable[[str], object]) -> None:
    """No text makes a reader fail otherwise, nothing becomes a float, and what was meant can be read."""
    try:
        assert not isinstance(read(text), float)
    except ScalarError as refusal:
        meant = refusal.facts["meant"]
        assert isinstance(meant, tuple)
        for suggestion in meant:
            try:
                read(suggestion)
            except ScalarError as second:
                assert second.code in {Code.NEGATIVE, Code.SHARE_ABOVE_ONE, Code.TOO_LONG, Code.TOO_MANY_DECIMALS}  # noqa: PT017


@pytest.mark.parametrize("text", ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9", "Con", "NUL"])
def test_no_file_is_named_after_a_device(text: str) -> None:
    """Windows cannot save it; a name that only begins like one is fine, and so is one that names no file."""
    assert refused(scalars.file_identifier, text) == (Code.DEVICE_NAME, ())
    longer = f"{text.lower()}-1"
    assert (scalars.file_identifier(longer), scalars.identifier(text.lower())) == (longer, text.lower())
