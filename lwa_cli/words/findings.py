"""Findings put into words: the sentence of their code in a language, filled with their facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lwa_cli.words.en import findings as en
from lwa_cli.words.nl import findings as nl
from portfolio.findings import Code, Finding

if TYPE_CHECKING:
    from lwa_cli.words.numbers import Numbers
    from lwa_cli.words.say import Say
    from portfolio.model import Language

SAY: Mapping["Language", Mapping[Code, "Say"]] = {"nl": nl.SAY, "en": en.SAY}

MEANT: Mapping["Language", str] = {"nl": nl.MEANT, "en": en.MEANT}


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words; ``hint`` is None where the message says it all."""

    message: str
    hint: str | None


def said(finding: Finding, numbers: "Numbers") -> Said:
    """Return the finding in the language of ``numbers``."""
    words = SAY[numbers.language][finding.code]
    hint = MEANT[numbers.language] if finding.facts.get("meant") else words.hint
    facts = finding.facts
    if isinstance(meant := facts.get("meant"), tuple):
        facts = {**facts, "meant": numbers.either(meant)}
    return Said(numbers.fill(words.message, facts), numbers.fill(hint, facts) or None)
