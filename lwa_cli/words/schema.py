"""The words of ``lwa schema``: its own sentences, and the names of the keys that editors show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lwa_cli.words import schema_en, schema_nl

if TYPE_CHECKING:
    from portfolio.model import Language

KEYS: "Mapping[Language, Mapping[str, tuple[str, str]]]" = {"nl": schema_nl.KEYS, "en": schema_en.KEYS}
"""Title and description of every key in the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaWords:
    """Sentences for ``str.format``; ``files`` says what each schema is for."""

    what: str
    files: Mapping[str, str]
    top: str


_WORDS: "Mapping[Language, SchemaWords]" = {
    "nl": SchemaWords(
        what="Een schema laat uw editor meekijken: hij vult sleutels aan, legt ze uit en toont fouten terwijl u typt.",
        files={
            "round": "round.yaml",
            "initiative": "bestanden in initiatives",
            "assessment": "bestanden in assessments",
            "decisions": "decisions.yaml",
        },
        top="Zet deze regel bovenaan {files}:",
    ),
    "en": SchemaWords(
        what="A schema lets your editor look along: it completes keys, explains them and shows mistakes as you type.",
        files={
            "round": "round.yaml",
            "initiative": "files in initiatives",
            "assessment": "files in assessments",
            "decisions": "decisions.yaml",
        },
        top="Put this line on top of {files}:",
    ),
}


def schema_words(language: "Language") -> SchemaWords:
    """Return the sentences in a language."""
    return _WORDS[language]
