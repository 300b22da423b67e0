"""Findings as SARIF: what the published schema demands of every part that is used."""

import re
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.render.sarif import as_sarif
from lwa_cli.render.source import Told
from lwa_cli.words.findings import Said
from portfolio.findings import Code, Finding, Span

FINDINGS = [
    Finding(Code.DUPLICATE_KEY, Span("initiatives/a b.yaml", 9, 7, 9, 14), related=(Span("round.yaml", 2, 1, 2, 5),)),
    Finding(Code.EMPTY_VALUE, Span("round.yaml", 3, 1, 3, 4)),
    Finding(Code.SHAPE_ALONE, Span("c.yaml")),
    Finding(Code.EMPTY_VALUE, Span("round.yaml", 5, 1, 6, 2)),
]


def document(folder: Path = Path("ronde")) -> Any:  # noqa: ANN401 - JSON
    """Return the document of some findings."""
    return as_sarif([Told(finding, Said("Wat.", "Hoe."), folder, {}) for finding in FINDINGS], "nl")


def test_the_head_is_that_of_the_standard() -> None:
    """Version, schema and one run by a named tool; columns count characters."""
    data = document()
    assert set(data) == {"$schema", "version", "runs"}
    assert data["version"] == "2.1.0"
    assert "sarif" in data["$schema"]
    (run,) = data["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["name"] == "lwa"
    assert re.fullmatch(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?", run["tool"]["driver"]["language"])


def test_rules_are_unique_and_results_point_at_them() -> None:
    """``ruleIndex`` is the place of ``ruleId`` among the rules, whose ids are unique."""
    (run,) = document()["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["L110", "L801", "L901"]
    for rule in rules:
        assert set(rule) == {"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"}
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["defaultConfiguration"]["level"] in {"none", "note", "warning", "error"}
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_results_have_a_level_a_message_and_a_place() -> None:
    """Regions count from 1 and never end before they begin."""
    (run,) = document()["runs"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note", "warning"]
    for result in run["results"]:
        assert set(result) - {"relatedLocations"} == {"ruleId", "ruleIndex", "level", "message", "locations"}
        assert result["message"] == {"text": "Wat. Hoe."}
        for location in [*result["locations"], *result.get("relatedLocations", [])]:
            region = location["physicalLocation"]["region"]
            assert (1, 1) <= (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def test_related_places_come_along() -> None:
    """Each with its own number, as the standard asks."""
    first, *others = document()["runs"][0]["results"]
    (related,) = first["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "ronde/round.yaml"
    assert all("relatedLocations" not in result for result in others)


@pytest.mark.parametrize(
    ("folder", "uri"), [("ronde", "ronde/initiatives/a%20b.yaml"), ("/r/é", "file:///r/%C3%A9/initiatives/a%20b.yaml")]
)
def test_paths_are_addresses(folder: str, uri: str) -> None:
    """Relative where the path is, else a file address; in both what is no address is escaped."""
    result = document(Path(folder))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
