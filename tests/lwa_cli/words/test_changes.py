"""The sentences about what would make a round possible."""

from dataclasses import fields
from string import Formatter

import pytest

from lwa_cli.words.changes import ChangeWords
from lwa_cli.words.en.changes import WORDS as EN
from lwa_cli.words.nl.changes import WORDS as NL


@pytest.mark.parametrize("name", [field.name for field in fields(ChangeWords)])
def test_both_languages_say_the_same_facts(name: str) -> None:
    """A sentence asks for the same facts in Dutch and English, and neither is empty."""
    dutch, english = getattr(NL, name), getattr(EN, name)

    assert dutch.strip()
    assert english.strip()
    facts = [{fact for _, fact, _, _ in Formatter().parse(text) if fact is not None} for text in (dutch, english)]
    assert facts[0] == facts[1]
