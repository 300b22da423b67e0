"""Whose word a value rests on."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from portfolio.model import Assessment, Continues, Evidence
from portfolio.reading import read_round
from portfolio.value.statement import own_statement
from tests.outcomes import by_outcomes, initiative, line, value_of
from tests.small import candidate, round_of

BY_OUTCOMES = value_of(by_outcomes())
FULL = initiative("a", line(9, 3), evidence=Evidence(level=2), continues=Continues(share=Fraction(1, 3)))


def assessed(*keys: str) -> Assessment:
    """Return an assessment of these keys."""
    return Assessment(by="commissie", on=None, because="", keys=frozenset(keys))


def test_without_assessment_everything_is_the_applicants_word() -> None:
    """Every key that has a say in the value and is there."""
    assert own_statement(FULL, BY_OUTCOMES) == ("plan", "results", "distance", "evidence", "continues")
    assert own_statement(initiative("a", job=None, distance=None), BY_OUTCOMES) == ()


def test_what_the_assessors_say_is_not_the_applicants_word() -> None:
    """The keys of the assessment are left out, and what was assumed is nobody's word."""
    one = replace(FULL, assessment=assessed("distance", "evidence"))
    assert own_statement(one, BY_OUTCOMES) == ("plan", "results", "continues")
    assert "distance" not in own_statement(replace(FULL, distance_assumed=True), BY_OUTCOMES)


def test_in_a_round_by_criteria_scores_count() -> None:
    """Plans and results have no say in a value by criteria."""
    one = candidate("a", 1, 5)
    value = round_of(one).value
    assert own_statement(one, value) == ("scores",)
    assert own_statement(replace(one, continues=FULL.continues), value) == ("scores", "continues")
    assert own_statement(replace(one, assessment=assessed("scores")), value) == ()


@pytest.mark.parametrize(("key", "said"), [("distance: near\n", True), ("", False)])
def test_reading_knows_what_was_assumed(key: str, said: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a column
    """A distance that nobody gave is marked as assumed, also when it happens to be the same group."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "round.yaml").write_text(
        "format: 1\nid: r\nfunds: {main: {budget: 9}}\nvalue: {outcomes: {job: {weight: 1}}}\n", encoding="utf-8"
    )
    (tmp_path / "initiatives" / "a.yaml").write_text(f"cost: 1\n{key}plan: {{job: 9}}\n", encoding="utf-8")
    round_ = read_round(tmp_path).round
    assert round_ is not None
    (one,) = round_.initiatives
    assert one.distance == "near"
    assert ("distance" in own_statement(one, round_.value)) is said
