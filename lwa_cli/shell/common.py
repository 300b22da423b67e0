"""The options that every command has, taken from wherever they stand on the command line.

They are read before Typer reads the rest, since help, usage errors and failures need the language and ``--json`` too.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from portfolio.model import Language

LANGUAGES: Final[tuple["Language", ...]] = ("nl", "en")

FLAGS: Final = {
    "--json": "json",
    "-q": "quiet",
    "--quiet": "quiet",
    "-v": "verbose",
    "--verbose": "verbose",
    "--no-color": "no_color",
    "--version": "version",
}


@dataclass(frozen=True, slots=True)
class Common:
    """The common options as given; ``lang`` is what was asked for, right or wrong, and where it was asked."""

    lang: str | None = None
    lang_from: str = "--lang"
    json: bool = False
    quiet: bool = False
    verbose: bool = False
    no_color: bool = False
    version: bool = False

    @property
    def language(self) -> "Language | None":
        """The language asked for; None where none or an unknown one was."""
        return next((known for known in LANGUAGES if known == self.lang), None)


def take(args: Sequence[str]) -> tuple[Common, list[str]]:
    """Split the common options from the rest; what follows ``--`` is left alone.

    A ``--lang`` without a value counts as an empty one, which is no language.
    """
    flags: set[str] = set()
    rest: list[str] = []
    lang: str | None = None
    words = iter(args)
    for word in words:
        if word == "--":
            rest += ["--", *words]
        elif word in FLAGS:
            flags.add(FLAGS[word])
        elif word == "--lang":
            lang = next(words, "")
        elif word.startswith("--lang="):
            lang = word.removeprefix("--lang=")
        else:
            rest.append(word)
    from_environment = lang is None and bool(os.environ.get("LWA_LANG"))
    common = Common(
        lang=os.environ["LWA_LANG"] if from_environment else lang,
        lang_from="LWA_LANG" if from_environment else "--lang",
        json="json" in flags,
        quiet="quiet" in flags,
        verbose="verbose" in flags,
        no_color="no_color" in flags,
        version="version" in flags,
    )
    return common, rest
