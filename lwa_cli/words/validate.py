"""Which sentences ``lwa validate`` needs beside those of the findings."""

from collections.abc import Mapping
from dataclasses import dataclass

from portfolio.findings import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateWords:
    """Sentences, some with facts for ``Numbers.fill``."""

    severity: Mapping[Severity, str]
    related: str
    more: str
    no_letters: str
    counted: str
    errors: str
    warnings: str
    notes: str
    clean: str
    strict: str
    letter_removed: str
    letter_kept: str
    letter_title: str
    letter_title_nobody: str
    letter_opening: str
    letter_opening_nobody: str
    letter_line: str
    letter_closing: str
    letter_closing_nobody: str
    nobody: str
