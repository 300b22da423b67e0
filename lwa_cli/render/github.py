"""Findings as workflow commands of GitHub Actions, which show them beside the lines of a change.

Format: docs.github.com, "Workflow commands for GitHub Actions", setting an error, warning or notice message.
"""

from collections.abc import Iterable
from typing import Final

from lwa_cli.render.plain import line, plain
from lwa_cli.render.source import Told
from portfolio.findings import Severity

_COMMAND: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def as_github(findings: Iterable[Told]) -> str:
    """Return one line for each finding; columns only where the place is within one line, as GitHub wants it."""
    return "".join(f"{_line(told)}\n" for told in findings)


def _line(told: Told) -> str:
    span = told.finding.span
    place = {"file": told.path().as_posix(), "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        place |= {"col": span.column, "endColumn": span.end_column}
    named = ",".join(f"{key}={plain(str(value)).translate(_PROPERTY)}" for key, value in place.items())
    message = "\n".join(map(line, filter(None, (told.said.message, told.said.hint))))
    command = _COMMAND[told.finding.severity]
    return f"::{command} {named},title={told.finding.code}::{message.translate(_DATA)}"
