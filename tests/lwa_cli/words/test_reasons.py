"""The words of reasons and prices are complete in both languages."""

from collections.abc import Mapping
from dataclasses import fields
from string import Formatter
from typing import get_args

import pytest

from lwa_cli.words.en.reasons import WORDS as EN
from lwa_cli.words.nl.reasons import WORDS as NL
from lwa_cli.words.reasons import ReasonWords
from portfolio.analysis.why import Class
from portfolio.rules import Unit

NAMES = [field.name for field in fields(ReasonWords)]


def sentences(words: ReasonWords, name: str) -> Mapping[str, str]:
    """Return the sentence of a field, or each of its sentences by key."""
    value = getattr(words, name)
    return value if isinstance(value, Mapping) else {"": value}


def facts_in(template: str) -> set[str]:
    """Return the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same_facts(name: str) -> None:
    """A sentence is there in both and asks for the same facts; nothing is awarded or turned down."""
    dutch, english = sentences(NL, name), sentences(EN, name)

    assert dutch.keys() == english.keys()
    for key, text in dutch.items():
        assert text.strip()
        assert english[key].strip()
        assert facts_in(text) == facts_in(english[key])
        assert not any(word in text.lower() for word in ("toegekend", "afgewezen", "te duur"))
        assert not any(word in english[key].lower() for word in ("award", "reject", "too expensive"))


@pytest.mark.parametrize("name", ["classes", "kept_out_by"])
def test_every_class_of_rule_has_its_words(name: str) -> None:
    """Whatever keeps an initiative out can be said."""
    assert sentences(NL, name).keys() == {str(kind) for kind in Class}


def test_a_step_in_every_unit_has_its_words() -> None:
    """Whatever a rule bounds, one step of room can be said."""
    assert NL.steps.keys() == set(get_args(Unit))
