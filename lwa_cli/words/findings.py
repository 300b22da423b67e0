"""Findings put into words: the sentence of their code in a language, filled with their facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lwa_cli.words.en import chain as en_chain
from lwa_cli.words.en import findings as en
from lwa_cli.words.en.in_form import IN_FORM as EN_IN_FORM
from lwa_cli.words.nl import chain as nl_chain
from lwa_cli.words.nl import findings as nl
from lwa_cli.words.nl.in_form import IN_FORM as NL_IN_FORM
from lwa_cli.words.say import InForm
from portfolio.findings import Code, Finding

if TYPE_CHECKING:
    from lwa_cli.words.numbers import Numbers
    from lwa_cli.words.say import Say
    from portfolio.model import Language

SAY: Mapping["Language", Mapping[Code, "Say"]] = {"nl": nl.SAY, "en": en.SAY}

IN_FORM: Mapping["Language", Mapping[Code, InForm]] = {"nl": NL_IN_FORM, "en": EN_IN_FORM}

MEANT: Mapping["Language", str] = {"nl": nl.MEANT, "en": en.MEANT}

GROUPS: Mapping["Language", Mapping[str, str]] = {"nl": nl_chain.WORDS.distances, "en": en_chain.WORDS.distances}
"""The usual words for groups by distance that a round gives no title."""

_SAME = InForm()


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words; ``hint`` is None where the message says it all."""

    message: str
    hint: str | None


def said(finding: Finding, numbers: "Numbers") -> Said:
    """Return the finding in the language of ``numbers``; where it knows its field, in the words of a form."""
    words, facts = SAY[numbers.language][finding.code], finding.facts
    own = IN_FORM[numbers.language].get(finding.code, _SAME) if "field" in facts else _SAME
    message = words.message if own.message is None else own.message
    hint = words.hint if own.hint is None else own.hint
    if facts.get("meant"):
        hint = MEANT[numbers.language]
    if isinstance(meant := facts.get("meant"), tuple):
        facts = {**facts, "meant": numbers.either(meant)}
    if isinstance(group := facts.get("group"), str):
        facts = {**facts, "group": GROUPS[numbers.language].get(group, group)}
    return Said(numbers.fill(message, facts), numbers.fill(hint, facts) or None)
