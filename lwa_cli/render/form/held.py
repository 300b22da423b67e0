"""What the cells of a form hold: the titles one chooses from, and an initiative's texts as numbers, days or titles."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from lwa_cli.render.workbook.text import clean
from portfolio.model import Outcomes
from portfolio.reading import scalars
from portfolio.reading.sheets.layout import Field, Kind

if TYPE_CHECKING:
    from lwa_cli.words.form import FormWords
    from portfolio.model import Round

Held = str | Fraction | date | None
"""The content of a cell; money in euro."""

Lists = Mapping[str, Mapping[str, str]]
"""The lists one chooses from, by name: what a cell shows → the key it means."""

EARLIEST: Final = date(1990, 1, 1)
"""No day before this is meant; Excel itself knows none before 1900."""

LONGEST: Final = 200
"""Characters of what one chooses; Excel looks up no more than 255."""


def lists(round_: "Round", words: "FormWords") -> Lists:
    """Return everything that one can choose from in the forms of a round."""
    outcomes = round_.value.outcomes.values() if isinstance(round_.value, Outcomes) else ()
    named = {
        "partners": {partner.id: partner.title for partner in round_.partners.values()},
        "periods": {period: period for period in round_.periods},
        "outcomes": {outcome.id: outcome.title for outcome in outcomes},
        "status": words.status,
        "because": words.because,
        "unit": words.unit,
        "level": words.level,
        **{f"labels.{name}": labels for name, labels in round_.labels.items()},
    }
    return {name: _shown(titles) for name, titles in named.items() if titles}


def held(text: str, field: Field, known: Lists) -> Held:
    """Return what the cell of a text holds; the text itself where it is not of the kind that the cell asks for."""
    try:
        match field.kind:
            case Kind.MONEY:
                return _number(Fraction(scalars.cents(text), 100), text)
            case Kind.COUNT:
                return _number(Fraction(scalars.count(text)), text)
            case Kind.NUMBER:
                return _number(scalars.number(text), text)
            case Kind.DATE:
                day = scalars.day(text)
                return day if day >= EARLIEST else text
            case Kind.CHOICE:
                return _title(text, field.choices or "", known)
            case Kind.TEXT:
                return clean(text)
    except scalars.ScalarError:
        return clean(text)


def _number(number: Fraction, text: str) -> Held:
    """Return the number, or its text where Excel cannot hold it exactly."""
    return number if Fraction(repr(float(number))) == number else text


def _title(text: str, name: str, known: Lists) -> str:
    key = str(scalars.level(text)) if name == "level" else text
    return next((shown for shown, meant in known.get(name, {}).items() if meant == key), clean(text))


def _shown(titles: Mapping[str, str]) -> dict[str, str]:
    """Return shown → key: the title on one line, with the key behind it where it would not tell them apart."""
    plain = {key: " ".join(clean(title).split())[:LONGEST] or key for key, title in titles.items()}
    seen = Counter(title.casefold() for title in plain.values())
    keys = {key.casefold() for key in plain}
    return {
        title
        if seen[one := title.casefold()] == 1 and (one == key.casefold() or one not in keys)
        else f"{title} ({key})": key
        for key, title in plain.items()
    }


def lost(texts: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the names of texts of which a cell cannot hold everything."""
    return tuple(name for name, text in texts if clean(text) != text)
