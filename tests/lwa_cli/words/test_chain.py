"""The words of the chain from planned people to value are complete in both languages."""

from collections.abc import Mapping
from dataclasses import fields
from string import Formatter
from typing import get_args

import pytest

from lwa_cli.words.chain import ChainWords, chain_words
from lwa_cli.words.chain_en import EN
from lwa_cli.words.chain_nl import NL
from portfolio.model import DISTANCES, Continues, Initiative, Result
from portfolio.value.assumptions import Subject
from portfolio.value.chain import Waterfall
from portfolio.value.shrinkage import Basis
from portfolio.value.statement import own_statement

NAMES = [field.name for field in fields(ChainWords)]
KEYS: Mapping[str, set[str]] = {
    "steps": set(Waterfall._fields),
    "meanings": set(Waterfall._fields),
    "bases": set(Basis),
    "subjects": set(get_args(Subject)),
    "distances": {distance.id for distance in DISTANCES},
    "routes": set(get_args(Continues.__annotations__["route"])),
    "units": set(get_args(Result.__annotations__["unit"])),
    "stated": {"plan", "results", "distance", "evidence", "continues", "scores"},
}


def sentences(words: ChainWords) -> Mapping[str, str]:
    """Return every sentence by its path."""
    found: dict[str, str] = {}
    for name in NAMES:
        value = getattr(words, name)
        found |= {f"{name}.{key}": text for key, text in value.items()} if isinstance(value, Mapping) else {name: value}
    return found


def facts_in(template: str) -> set[str]:
    """Return the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_both_languages_say_the_same_facts() -> None:
    """A sentence asks for the same facts in Dutch and English, and none is empty."""
    dutch, english = sentences(NL), sentences(EN)

    assert dutch.keys() == english.keys()
    for path, text in dutch.items():
        assert text.strip()
        assert english[path].strip()
        assert facts_in(text) == facts_in(english[path]), path


@pytest.mark.parametrize("name", KEYS)
def test_there_is_a_word_for_everything_the_chain_knows(name: str) -> None:
    """Steps, bases, subjects, groups, routes and units each have their word."""
    assert set(getattr(NL, name)) == set(getattr(EN, name)) == KEYS[name]


def test_there_is_a_word_for_every_key_that_an_applicant_states() -> None:
    """What may be an own statement can be said."""
    assert own_statement.__doc__
    assert KEYS["stated"] - {"plan", "scores"} <= {field.name for field in fields(Initiative)}


def test_a_value_is_never_said_in_people() -> None:
    """No sentence puts the word people right behind a value."""
    for words in (NL, EN):
        for text in sentences(words).values():
            assert "{value} mensen" not in text
            assert "{value} people" not in text
            assert "award" not in text
            assert "toegekend" not in text


def test_each_language_speaks_for_itself() -> None:
    """The words of a language are asked for by its name."""
    assert chain_words("nl") is NL
    assert chain_words("en") is EN
