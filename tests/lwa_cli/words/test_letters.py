"""The sentences of the letters to applicants."""

from collections.abc import Mapping
from dataclasses import fields
from string import Formatter
from typing import get_args

import pytest

from lwa_cli.words.en.letters import WORDS as EN
from lwa_cli.words.letters import LetterWords
from lwa_cli.words.nl.letters import WORDS as NL
from portfolio.analysis.why import Class
from portfolio.model import Status
from portfolio.value.chain import Waterfall

KEYS = {
    "kinds": set(Class),
    "status": set(get_args(Status)),
    "steps": set(Waterfall._fields),
    "tied_by": {"ask", "lot"},
}


def sentences(words: LetterWords) -> Mapping[str, str]:
    """Return every sentence by its path."""
    found: dict[str, str] = {}
    for name in (field.name for field in fields(LetterWords)):
        value = getattr(words, name)
        found |= {f"{name}.{key}": text for key, text in value.items()} if isinstance(value, Mapping) else {name: value}
    return found


def test_both_languages_say_the_same_facts() -> None:
    """A sentence asks for the same facts in Dutch and English, and none is empty."""
    dutch, english = sentences(NL), sentences(EN)
    assert dutch.keys() == english.keys()
    for path, text in dutch.items():
        assert text.strip()
        assert english[path].strip()
        facts = [{fact for _, fact, _, _ in Formatter().parse(one) if fact} for one in (text, english[path])]
        assert facts[0] == facts[1], path


@pytest.mark.parametrize("name", KEYS)
def test_there_is_a_word_for_every_case(name: str) -> None:
    """Kinds of rules, statuses, steps and ways to break ties each have their word."""
    assert set(getattr(NL, name)) == set(getattr(EN, name)) == KEYS[name]


def test_no_letter_awards_or_rejects() -> None:
    """A proposal is no decision, so nothing is granted or turned down, and the Dutch says u."""
    for text in sentences(NL).values():
        assert not any(
            word in text.lower() for word in ("toegekend", "toewijz", "afgewezen", "afgekeurd", " je ", "jouw")
        )
    for text in sentences(EN).values():
        assert not any(word in text.lower() for word in ("award", "granted", "reject"))
