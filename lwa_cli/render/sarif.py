"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from lwa_cli import VERSION
from lwa_cli.render.data import Data
from lwa_cli.render.source import Told
from lwa_cli.words.findings import SAY
from portfolio.findings import Code, Span

if TYPE_CHECKING:
    from portfolio.model import Language

VERSION_OF_SARIF: Final = "2.1.0"
SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(findings: Sequence[Told], language: "Language") -> Data:
    """Return one run with its rules (the codes that were found) and results."""
    codes = sorted({told.finding.code for told in findings})
    rules = [_rule(code, language) for code in codes]
    driver: Data = {"name": "lwa", "version": VERSION, "language": language, "rules": rules}
    run: Data = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(told, codes) for told in findings],
    }
    return {"$schema": SCHEMA, "version": VERSION_OF_SARIF, "runs": [run]}


def _rule(code: Code, language: "Language") -> Data:
    about = SAY[language][code].about
    first, end, _ = about.partition(". ")
    return {
        "id": str(code),
        "name": "".join(word.capitalize() for word in code.name.split("_")),
        "shortDescription": {"text": f"{first}{end.strip()}"},
        "fullDescription": {"text": about},
        "help": {"text": f"lwa explain {code}"},
        "defaultConfiguration": {"level": str(code.severity)},
    }


def _result(told: Told, codes: Sequence[Code]) -> Data:
    finding = told.finding
    message = " ".join(filter(None, (told.said.message, told.said.hint)))
    result: Data = {
        "ruleId": str(finding.code),
        "ruleIndex": codes.index(finding.code),
        "level": str(finding.severity),
        "message": {"text": message},
        "locations": [_location(told, finding.span)],
    }
    if finding.related:
        result["relatedLocations"] = [{"id": n, **_location(told, span)} for n, span in enumerate(finding.related, 1)]
    return result


def _location(told: Told, span: Span) -> Data:
    region: Mapping[str, int] = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(told.path(span))}, "region": region}}


def _uri(path: PurePath) -> str:
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
