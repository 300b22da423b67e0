"""Findings on the terminal, for every command that stops on them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lwa_cli.shell import Shell

if TYPE_CHECKING:
    from lwa_cli.render.data import Data
    from portfolio.findings import Finding


def as_data(findings: "Sequence[Finding]", shell: Shell) -> "list[Data]":
    """Return findings as they stand in a JSON document, in the language."""
    from lwa_cli.render.data import finding_as_data
    from lwa_cli.words.findings import said
    from lwa_cli.words.numbers import Numbers

    numbers = Numbers(shell.language)
    told = [(finding, said(finding, numbers)) for finding in findings]
    return [finding_as_data(finding, words.message, words.hint) for finding, words in told]


def tell(
    findings: "Sequence[Finding]", lines: Mapping[str, tuple[str, ...]], shell: Shell, folder: Path | None = None
) -> None:
    """Tell findings with their source lines on stderr; ``folder`` is where their files are, if not here."""
    from lwa_cli.render.source import Told, as_texts
    from lwa_cli.words.findings import said
    from lwa_cli.words.languages import VALIDATE
    from lwa_cli.words.numbers import Numbers

    numbers = Numbers(shell.language)
    told = (Told(finding, said(finding, numbers), folder or Path(), lines) for finding in findings)
    for text in as_texts(told, VALIDATE[shell.language], numbers, shell.width_beside):
        shell.complain(text + "\n", rendered=True)
