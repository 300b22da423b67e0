"""The sentences of the reports."""

from dataclasses import fields
from string import Formatter
from typing import get_args

import pytest

from lwa_cli.words.en.report import WORDS as EN
from lwa_cli.words.nl.report import WORDS as NL
from lwa_cli.words.report import Claims, ReportWords
from portfolio.reading.resolve.selectors import FIELDS
from portfolio.rules import Measure


def facts_in(template: str) -> set[str]:
    """Return the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


SENTENCES = [field.name for field in fields(ReportWords) if field.type is str]


@pytest.mark.parametrize("name", SENTENCES)
def test_both_languages_say_the_same_facts(name: str) -> None:
    """A sentence asks for the same facts in Dutch and English, and neither is empty."""
    dutch, english = getattr(NL, name), getattr(EN, name)

    assert dutch.strip()
    assert english.strip()
    assert facts_in(dutch) == facts_in(english)


@pytest.mark.parametrize("name", SENTENCES)
def test_no_sentence_awards(name: str) -> None:
    """The tool proposes; it never says that something is granted."""
    assert "toegekend" not in getattr(NL, name).lower()
    assert "award" not in getattr(EN, name).lower()


@pytest.mark.parametrize("name", [field.name for field in fields(Claims)])
def test_a_claim_within_a_what_if_is_another_claim(name: str) -> None:
    """Each is told otherwise of a what-if, with the same facts in both languages."""
    told = [getattr(claims, name) for words in (NL, EN) for claims in (words.claims, words.what_if_claims)]

    assert len(set(told)) == len(told)
    assert all(text.strip() and facts_in(text) == facts_in(told[0]) for text in told)


def test_both_languages_know_the_same_dimensions() -> None:
    """A label dimension that has a title in one language has one in the other."""
    assert NL.dimensions.keys() == EN.dimensions.keys()


def test_every_field_and_measure_has_a_word() -> None:
    """Of selectors and of quantities, in both languages; ids are told by title alone."""
    for words in (NL, EN):
        assert set(words.fields) == set(FIELDS) - {"id"}
        assert set(words.measures) == set(get_args(Measure))
