"""The words of a form are complete in both languages, and fit where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import get_args

import pytest

from lwa_cli.words.languages import FORM
from portfolio.model import Contribution, NotEligible, Result
from portfolio.reading.sheets.layout import layout
from portfolio.reading.sheets.shape import Shape

FULL = Shape(
    periods=("2023",), funds=("a",), outcomes=("a",), dimensions={"a": 1}, partners=1, uses=("a",),
    not_eligible=1, cofinancing=1, results=1,
)  # fmt: skip
TOPICS = {".".join(map(str, line.topic)) for line in layout(FULL).lines}


def sentences(words: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text with where it stands."""
    if isinstance(words, str):
        yield path, words
    elif isinstance(words, Mapping):
        for key, inside in words.items():
            yield from sentences(inside, f"{path}.{key}")
    elif isinstance(words, tuple):
        for number, inside in enumerate(words):
            yield from sentences(inside, f"{path}.{number}")
    elif is_dataclass(words):
        for field in fields(words):
            yield from sentences(getattr(words, field.name), f"{path}.{field.name}")


def facts_in(template: str) -> set[str]:
    """Return the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_both_languages_say_the_same_facts() -> None:
    """A sentence asks for the same facts in Dutch and English, and none is empty."""
    dutch, english = dict(sentences(FORM["nl"])), dict(sentences(FORM["en"]))

    assert dutch.keys() == english.keys()
    for path, text in dutch.items():
        assert text.strip()
        assert english[path].strip()
        assert facts_in(text) == facts_in(english[path]), path


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_is_a_word_for_every_row_and_choice(language: str) -> None:
    """Rows have a name and an explanation, sections a heading, and what one chooses from is what the format knows."""
    words = FORM["en" if language == "en" else "nl"]

    assert set(words.names) == set(words.about) == TOPICS
    assert set(words.sections) == {section.id for section in layout(FULL).sections}
    assert set(words.status) == set(get_args(Contribution.__annotations__["status"]))
    assert set(words.because) == set(get_args(NotEligible.__annotations__["because"]))
    assert set(words.unit) == set(get_args(Result.__annotations__["unit"]))
    assert set(words.level) == set("012345")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_fit_where_excel_puts_them(language: str) -> None:
    """A formula takes no text above 255 characters, a message no title above 32, a sheet no name above 31."""
    words = FORM["en" if language == "en" else "nl"]
    told = dict(sentences(words.checks))

    assert len({*told.values()}) == len(told)
    assert max(len(text) for text in (*told.values(), words.empty, words.complete, words.incomplete)) <= 255
    assert max(map(len, (words.pick, words.write_number, words.write_whole, words.write_date))) <= 255
    assert max(map(len, (words.pick_title, words.wrong_title))) <= 32
    assert max(map(len, (words.sheet.format(n=200), words.explanation))) <= 31
