"""JSON, schema 1: the envelope of every command's document, and a finding in it."""

import json
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from lwa_cli import VERSION
from lwa_cli.render.plain import escaped

if TYPE_CHECKING:
    from portfolio.findings import Finding, Span
    from portfolio.rules import Unit

SCHEMA = 1
"""Goes up only when the meaning of a key changes."""

Data = dict[str, object]

KEYS: Mapping[str | None, tuple[str, ...]] = {
    "select": (
        "unit", "what_if", "by", "selected", "value", "value_units", "scale", "people",
        "cost_cents", "cofinancing_cents", "ask_cents", "funds", "not_committed_cents",
        "unique", "second_best", "ties", "ties_capped", "ties_left", "tie_break", "near", "initiatives", "rules",
        "groups", "decisions", "decisions_price", "why_complete", "breaks", "optimum", "spread", "ranking",
        "assumptions", "proof", "relaxations", "conflict",
    ),
    "why": ("unit", "scale", "why_complete", "why"),
    "frontier": (
        "unit", "scale", "against", "against_unit", "exact", "own", "points", "always", "never", "returning", "next",
    ),
    "letters": ("letters", "written", "removed", "kept"),
}  # fmt: skip
"""The keys of a command's own, in their order; what does not apply, also on failure, is null and never absent."""


def envelope(
    command: str | None,
    round_id: str | None,
    status: str,
    findings: Iterable[Mapping[str, object]] = (),
    **rest: object,
) -> Data:
    """Return a command's document: what every command has, its own keys, and the findings last."""
    head: Data = {"schema": SCHEMA, "command": command, "lwa": VERSION, "round": round_id, "status": status}
    return {**head, **dict.fromkeys(KEYS.get(command, ())), **rest, "findings": list(findings)}


def failure(command: str | None, message: str) -> Data:
    """Return the document of a command that could not do its work; only this one has a message."""
    return envelope(command, None, "error", message=message)


def finding_as_data(finding: "Finding", message: str, hint: str | None) -> Data:
    """Return a finding with its sentence; the end of its place is exclusive.

    In a workbook the file is ``form.xlsx!Sheet!B7``, and lines and columns count rows and columns.
    """
    span = finding.span
    return {
        "code": str(finding.code),
        "severity": str(finding.severity),
        "file": _file(span),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "key": span.key,
        "message": message,
        "hint": hint,
        "related": [
            {
                "file": _file(other),
                "line": other.line,
                "column": other.column,
                "end_line": other.end_line,
                "end_column": other.end_column,
                "key": other.key,
            }
            for other in finding.related
        ],
    }


def _file(span: "Span") -> str:
    return f"{span.file}!{span.where}" if span.sheet else span.file


def number(value: Fraction | int | None) -> int | float | None:
    """Return a natural number for JSON: an integer where it is one."""
    if value is None:
        return None
    exact = Fraction(value)
    return int(exact) if exact.denominator == 1 else float(exact)


def bound(value: Fraction | None, unit: "Unit") -> int | float | None:
    """Return a bound for JSON; money stays in whole cents."""
    return int(value) if unit == "cents" and value is not None else number(value)


def as_json(data: Mapping[str, object]) -> str:
    r"""Return the document as text: keys in the order of the data, the same bytes for the same data.

    What would steer a terminal stands in it as ``\u009b``, which means the same.
    """
    return escaped(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"
