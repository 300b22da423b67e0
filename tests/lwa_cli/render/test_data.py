"""JSON, schema 1."""

import json

from lwa_cli import VERSION
from lwa_cli.render.data import as_json, envelope, failure, finding_as_data
from portfolio.findings import Code, Finding, Span


def test_every_document_starts_and_ends_the_same() -> None:
    """The keys that all have come first, the command's own follow, findings come last."""
    document = envelope("status", "r", "ok", [{"code": "L301"}], initiatives=3)
    assert list(document) == ["schema", "command", "lwa", "round", "status", "initiatives", "findings"]
    assert document["lwa"] == VERSION


def test_only_a_failure_has_a_message() -> None:
    """Status error comes with a message and no findings."""
    assert failure("new", "why") == {
        "schema": 1,
        "command": "new",
        "lwa": VERSION,
        "round": None,
        "status": "error",
        "message": "why",
        "findings": [],
    }


def test_a_finding_keeps_its_place() -> None:
    """A finding has its code, its severity, its place and its sentences; a hint that is not there is null."""
    span, other = Span("a.yaml", 9, 8, 9, 15, "cost"), Span("b.yaml", 1, 2, 3, 4, "id")
    data = finding_as_data(Finding(Code.DUPLICATE_KEY, span, {}, (other,)), "wrong", None)
    place = {"file": "a.yaml", "line": 9, "column": 8, "end_line": 9, "end_column": 15, "key": "cost"}
    related = {"file": "b.yaml", "line": 1, "column": 2, "end_line": 3, "end_column": 4, "key": "id"}
    head = {"code": "L110", "severity": "error"}
    assert data == {**head, **place, "message": "wrong", "hint": None, "related": [related]}


def test_a_cell_is_named_with_its_file() -> None:
    """A program that knows no sheets still has the row and column."""
    span = Span("f.xlsx", 17, 2, 17, 3, "cost", "Initiatief 1")
    data = finding_as_data(Finding(Code.DUPLICATE_KEY, span, {}, (span,)), "wrong", None)
    assert (data["file"], data["line"], data["column"]) == ("f.xlsx!Initiatief 1!B17", 17, 2)
    assert isinstance(data["related"], list)
    assert data["related"][0]["file"] == "f.xlsx!Initiatief 1!B17"


def test_text_stays_text() -> None:
    """Letters beyond ASCII stay letters, and the document ends its line."""
    text = as_json({"a": "één €"})
    assert "één €" in text
    assert text.endswith("}\n")
    assert json.loads(text) == {"a": "één €"}
