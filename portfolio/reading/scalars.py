"""Scalars as people write them: text in, an exact value out, or a refusal that says what to write instead."""

import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from fractions import Fraction
from functools import lru_cache
from unicodedata import normalize

from portfolio.findings import Code, Fact

MOST_DIGITS = 15
"""The longest number that is read; longer is a slip of the hand, and its cents would not fit 64 bits."""

REMEMBERED = 1024
"""Texts whose value is remembered: the same ones come back in thousands of files."""

MOST_DECIMALS = 6
"""Of a number; money has two."""

WHOLE = r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:_[0-9]{3})+)"
"""The pattern of a whole number: no leading zero, underscores only between thousands."""

_WHOLE = re.compile(WHOLE)
_DECIMAL = re.compile(rf"(-?)({WHOLE})(?:\.([0-9]+))?")
_EURO = re.compile(rf"(-?)({WHOLE})(?:\.([0-9]{{1,2}}))?")
_SHARE = re.compile(rf"{WHOLE}(?:\.[0-9]+)?%?")
_RATIO = re.compile(rf"({WHOLE})/({WHOLE})")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[1-9]", re.IGNORECASE)
_HIDDEN = re.compile("[\u00a0\u00ad\u034f\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")

_YES = frozenset({"ja", "j", "yes", "y", "on", "aan", "waar", "true", "1"})
_NO = frozenset({"nee", "neen", "n", "no", "off", "uit", "onwaar", "false", "0"})

LADDER = {
    "not-described": 0,
    "well-described": 1,
    "well-founded": 1,
    "first-indications": 2,
    "good-indications": 3,
    "strong-indications": 4,
}
"""Labels of NJi and Movisie on the Maryland scale (the mapping is judgement)."""


class ScalarError(ValueError):
    """A text that is not of the kind its field asks for; it becomes a finding at the place of the text."""

    def __init__(self, code: Code, text: str, meant: str | None = None, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: dict[str, Fact] = {"text": text, "meant": () if meant is None else (meant,), **facts}


def cents(text: str) -> int:
    """Read an amount in euro with at most two decimals, as integer cents."""
    found = _EURO.fullmatch(text)
    if found is None:
        raise _refusal(text, Code.TOO_MANY_CENTS if _DECIMAL.fullmatch(text) else Code.NOT_EURO, _EURO)
    minus, whole, decimals = found.groups("")
    if minus:
        raise ScalarError(Code.NEGATIVE, text)
    return _integer(whole, text) * 100 + int(decimals.ljust(2, "0"))


@lru_cache(REMEMBERED)
def share(text: str) -> Fraction:
    """Read a share from 0 to 1, exactly: ``50%``, ``0.5`` or ``13/25``."""
    value = _ratio(text) if "/" in text else _percentage(text)
    if value < 0:
        raise ScalarError(Code.NEGATIVE, text)
    if value > 1:
        percent = f"{text}%" if value <= 100 and _DECIMAL.fullmatch(text) else None  # noqa: PLR2004 - a percentage
        raise ScalarError(Code.SHARE_ABOVE_ONE, text, percent)
    return value


def _ratio(text: str) -> Fraction:
    found = _RATIO.fullmatch(text)
    if found is None or found[2] == "0":
        raise _refusal(text, Code.NOT_SHARE, _RATIO)
    return Fraction(_integer(found[1], text), _integer(found[2], text))


def _percentage(text: str) -> Fraction:
    found = _DECIMAL.fullmatch(text.removesuffix("%"))
    if found is None:
        raise _refusal(text, Code.NOT_SHARE, _SHARE)
    value = _exact(text, *found.groups(""))
    return value / 100 if text.endswith("%") else value


@lru_cache(REMEMBERED)
def count(text: str) -> int:
    """Read a whole number of people or things, 0 or more."""
    if _WHOLE.fullmatch(text):
        return _integer(text, text)
    found = _DECIMAL.fullmatch(text)
    if found and found[1]:
        raise ScalarError(Code.NEGATIVE, text)
    raise _refusal(text, Code.NOT_WHOLE if found else Code.NOT_COUNT, _WHOLE)


@lru_cache(REMEMBERED)
def number(text: str) -> Fraction:
    """Read a decimal with at most six decimals, exactly; it may be negative."""
    found = _DECIMAL.fullmatch(text)
    if found is None:
        raise _refusal(text, Code.NOT_NUMBER, _DECIMAL)
    if len(found[3] or "") > MOST_DECIMALS:
        raise ScalarError(Code.TOO_MANY_DECIMALS, text)
    return _exact(text, *found.groups(""))


@lru_cache(REMEMBERED)
def size(text: str) -> Fraction:
    """Read a number that cannot be negative: a weight, a use, hours, a strength."""
    value = number(text)
    if value < 0:
        raise ScalarError(Code.NEGATIVE, text)
    return value


def yes(text: str) -> bool:
    """Read ``true`` or ``false``."""
    if text in {"true", "false"}:
        return text == "true"
    word = text.casefold()
    raise ScalarError(Code.NOT_YES_OR_NO, text, "true" if word in _YES else "false" if word in _NO else None)


@lru_cache(REMEMBERED)
def day(text: str) -> date:
    """Read a date that is in the calendar: ``2022-11-30``."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise ScalarError(Code.NOT_DATE, text, _meant_day(text))
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise ScalarError(Code.NO_SUCH_DATE, text) from None


def identifier(text: str) -> str:
    """Read an id: lower-case letters, digits and ``-``, starting with a letter or digit."""
    if _ID.fullmatch(text):
        return text
    if _HIDDEN.search(text):
        raise _refusal(text, Code.NOT_ID, _ID)
    letters = normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    raise ScalarError(Code.NOT_ID, text, re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or None)


def file_identifier(text: str) -> str:
    """Read an id that also becomes the name of a file: none that Windows keeps for a device, such as ``con``."""
    if _DEVICE.fullmatch(text):
        raise ScalarError(Code.DEVICE_NAME, text)
    return identifier(text)


def level(text: str) -> int:
    """Read a level of evidence: 0 to 5 on the Maryland scale, or the name of a ladder."""
    if text in LADDER:
        return LADDER[text]
    if len(text) == 1 and text in "012345":
        return int(text)
    near = get_close_matches(text.casefold().replace(" ", "-"), LADDER, 1)
    raise ScalarError(Code.NOT_LEVEL, text, near[0] if near else None, known=tuple(LADDER))


def _exact(text: str, minus: str, whole: str, decimals: str) -> Fraction:
    value = Fraction(_integer(whole + decimals, text), 10 ** len(decimals))
    return -value if minus else value


def _integer(digits: str, text: str) -> int:
    """Turn matched digits into an integer, unless there are too many to be meant."""
    if len(digits) > MOST_DIGITS and len(digits.replace("_", "")) > MOST_DIGITS:
        raise ScalarError(Code.TOO_LONG, text)
    return int(digits)


def _refusal(text: str, code: Code, accepted: re.Pattern[str]) -> ScalarError:
    """Find the slip that was made and what the text becomes without it; ``code`` where no slip is known."""
    hidden = _HIDDEN.search(text)
    if hidden:
        plain = _HIDDEN.sub("", text)
        meant = plain if accepted.fullmatch(plain) else None
        return ScalarError(Code.HIDDEN_IN_VALUE, text, meant, character=f"U+{ord(hidden[0]):04X}")
    first, plain = None, text
    for slip, repair in _REPAIRS:
        repaired = repair(plain)
        if repaired != plain:
            first, plain = first or slip, repaired
        if accepted.fullmatch(plain):
            return ScalarError(first or code, text, plain if first else None)
    return ScalarError(code, text)


def without_currency(text: str) -> str:
    """Return a number without the sign or name of the euro before or behind it, or ``,-``."""
    return re.sub(r"€|\beuro?\b|,-+$", "", text, flags=re.IGNORECASE).strip()


def _without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text) if re.fullmatch(r"[-0-9.,_%/\s]+", text) else text


def _without_comma(text: str) -> str:
    """Read ``1.250,50`` as Dutch and ``1,250,000`` or ``1,250.50`` as English; ``1,250`` is a thousand too."""
    if re.fullmatch(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?", text):
        return text.replace(",", "")
    if re.fullmatch(r"-?(?:[0-9]+|[1-9][0-9]{0,2}(?:[._][0-9]{3})+),[0-9]+%?", text):
        return re.sub(r"[._]", "", text).replace(",", ".")
    return text


def _without_points(text: str) -> str:
    return text.replace(".", "") if re.fullmatch(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+", text) else text


def _without_underscores(text: str) -> str:
    return text.replace("_", "") if re.fullmatch(r"-?[0-9_]+(?:\.[0-9_]+)?%?", text) else text


def _without_zeros(text: str) -> str:
    return re.sub(r"^(-?)0+(?=[0-9])", r"\1", text)


_REPAIRS: tuple[tuple[Code, Callable[[str], str]], ...] = (
    (Code.CURRENCY, without_currency),
    (Code.ODD_SPACE, _without_spaces),
    (Code.DECIMAL_COMMA, _without_comma),
    (Code.THOUSANDS_POINT, _without_points),
    (Code.ODD_UNDERSCORE, _without_underscores),
    (Code.LEADING_ZERO, _without_zeros),
)
"""The slips that are known and how each is undone, in the order in which they are looked for."""


def _meant_day(text: str) -> str | None:
    """Read the dates that people write otherwise: day first, without leading zeros, with a time."""
    plain = _HIDDEN.sub("", text)
    found = re.fullmatch(r"([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4})", plain)
    parts = found.groups()[::-1] if found else ()
    if not parts and (found := re.fullmatch(r"([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ].*)?", plain)):
        parts = found.groups()
    try:
        return date(*map(int, parts)).isoformat() if parts else None
    except ValueError:
        return None
