"""Findings on the terminal, for every command that stops on them."""

from collections.abc import Mapping, Sequence
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


def tell(findings: "Sequence[Finding]", lines: Mapping[str, tuple[str, ...]], shell: Shell) -> None:
    """Tell findings on stderr."""
    from lwa_cli.words.findings import said
    from lwa_cli.words.numbers import Numbers

    numbers = Numbers(shell.language)
    for finding in findings:
        words = said(finding, numbers)
        shell.complain(f"{finding.span.file}:{finding.span.line}:{finding.span.column} {finding.code} {words.message}")
        if words.hint:
            shell.complain(f"  {words.hint}")
