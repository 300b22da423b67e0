"""What the live cells of a workbook hold, by table, column and row, and the same of another choice."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO

from lwa_cli.report.book.compose import workbook
from lwa_cli.report.book.places import letters, places
from lwa_cli.report.book.sheets import Book, Line, Live
from lwa_cli.report.document import Cell, Count, Money, Number, Percent, Text
from lwa_cli.report.voice import voice
from lwa_cli.words.languages import LIVE
from portfolio.model import Language
from portfolio.study import Study
from tests import libreoffice

FOLLOW = {"budget", "payers", "rests", "lines", "rules", "bonuses"}
"""Tables of which every live cell follows the choice; of ``stand`` the first and the last row do."""

Key = tuple[str, str, int]
"""Table, column and row; the row set apart has the number -1."""


@dataclass(frozen=True)
class Held:
    """A live cell: where it stands, and what it holds in our own arithmetic."""

    place: str
    value: str | float | None


def book_of(study: Study, language: Language = "nl") -> Book:
    """Return the whole workbook."""
    return workbook(study, voice(language), (), {})


def following(study: Study, language: Language = "nl") -> Book:
    """Return the sheets alone that follow the choice: LibreOffice takes much longer over the others."""
    book = book_of(study, language)
    return replace(book, sheets=tuple(sheet for sheet in book.sheets if sheet.key in {"selection", "money", "rules"}))


def with_proposal(study: Study, ids: Collection[str]) -> Study:
    """Return the study as it would be if these had been chosen."""
    if study.by_ranking:
        return replace(study, by_value=replace(study.by_value, selected=tuple(sorted(ids))))
    return replace(study, answer=replace(study.answer, selected=frozenset(ids)))


def plain(cell: Cell) -> str | float | None:
    """Return what a cell holds."""
    match cell:
        case Text(text):
            return text
        case Money(cents):
            return None if cents is None else cents / 100
        case Count(number):
            return number
        case Number(number):
            return float(number)
        case Percent(share):
            return "—" if share is None else float(share)
        case _:
            return None


def live(book: Book) -> Mapping[Key, Held]:
    """Return every live cell of the tables of a book."""
    return dict(_live(book))


def _live(book: Book) -> Iterator[tuple[Key, Held]]:
    for name, place in places(book).items():
        numbered = [*enumerate(place.table.rows), *([(-1, place.table.total)] if place.table.total else [])]
        for number, cells in numbered:
            row = place.last + 2 if number < 0 else place.first + number + 1
            for index, (column, value) in enumerate(zip(place.table.columns, cells, strict=True)):
                if isinstance(value, Live):
                    yield (
                        (name, column.key, number),
                        Held(f"{place.sheet.title}!{letters(index)}{row}", plain(value.cell)),
                    )


def lines(book: Book) -> int:
    """Return how many live sentences a book has."""
    return sum(isinstance(block, Line) for sheet in book.sheets for block in sheet.blocks)


def follows(key: Key) -> bool:
    """Tell whether a cell follows the choice and does not also tell of what was proposed."""
    table, column, row = key
    return table in FOLLOW or (table == "stand" and row in {0, 3} and column != "changed")


def flipped(content: bytes, book: Book, ids: Collection[str]) -> bytes:
    """Return the workbook as a reader leaves it who chooses these, and no others."""
    words = LIVE[book.language]
    opened = libreoffice.opened(content, formulas=True)
    place = places(book)["selection"]
    keys = [column.key for column in place.table.columns]
    for number, cells in enumerate(place.table.rows):
        id_ = cells[keys.index("id")]
        assert isinstance(id_, Text)
        cell = opened[place.sheet.title].cell(place.first + number + 1, keys.index("chosen") + 1)
        cell.value = words.yes if id_.text in ids else words.no
    saved = BytesIO()
    opened.save(saved)
    return saved.getvalue()
