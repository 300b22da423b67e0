"""Selectors and quantities of one initiative, by examples."""

from fractions import Fraction
from typing import Any

import pytest

from portfolio.measure import holds, quantity
from portfolio.model import (
    ALL,
    Continues,
    Contribution,
    Criteria,
    Criterion,
    Initiative,
    Outcomes,
    Partner,
    Plan,
    Round,
)
from portfolio.rules import AllOf, AnyOf, Everything, Match, Not, Quantity, Selector
from portfolio.value.criteria import worth
from portfolio.value.worth import Worth
from tests.small import candidate, round_of


def port() -> Initiative:
    """Return an initiative with everything in it."""
    return candidate(
        "port",
        points=4,
        cost={"2023": 70, "2024": 30},
        ask={"lwa": {"2023": 20, "2024": 15}, "rap": {"2024": 5}, "none": {"2024": 0}},
        periods=("2023", "2024"),
        lead="deltalinqs",
        partners=("albeda", "zadkine"),
        labels={"agreement": ("haven",), "pillar": ("school-to-work", "back-to-work")},
        cofinancing=(
            Contribution(payer="deltalinqs", cash={"2023": 30}, in_kind={"2024": 8}, status="committed"),
            Contribution(payer="albeda", cash={"2024": 12}, in_kind={}, status="pledged"),
            Contribution(payer=None, cash={"2023": 10}, in_kind={}, status="open"),
        ),
        plan={"job": Plan(start=90, achieve=50), "training": Plan(start=7)},
        distance="near",
        continues=Continues(route="region", share=Fraction(1, 4)),
        uses={"coordination": Fraction("1.5")},
    )


def round_with(initiative: Initiative, **more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return a round whose partners have parties."""
    partners = {
        "deltalinqs": Partner(id="deltalinqs", title="", party="business"),
        "albeda": Partner(id="albeda", title="", party="education"),
        "zadkine": Partner(id="zadkine", title=""),
    }
    return round_of(initiative, partners=partners, **more)


def match(field: str, *values: str) -> Match:
    """Return a plain selector."""
    return Match(field, frozenset(values))


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        (Everything(), True),
        (match("agreement", "haven"), True),
        (match("agreement", "zorg"), False),
        (match("agreement", "zorg", "haven"), True),
        (match("pillar", "back-to-work"), True),
        (match("sector", "haven"), False),
        (match("id", "port"), True),
        (match("lead", "deltalinqs"), True),
        (match("lead", "albeda"), False),
        (match("partner", "deltalinqs"), True),
        (match("partner", "albeda"), True),
        (match("partner", "stc"), False),
        (match("party", "business"), True),
        (match("party", "education"), False),
        (match("fund", "rap"), True),
        (match("fund", "none"), False),
        (match("distance", "near"), True),
        (match("distance", "far"), False),
        (match("period", "2024"), True),
        (match("period", "2025"), False),
        (Not(match("agreement", "haven")), False),
        (Not(match("agreement", "zorg")), True),
        (AllOf((match("agreement", "haven"), match("period", "2025"))), False),
        (AllOf((match("agreement", "haven"), match("period", "2023"))), True),
        (AllOf(()), True),
        (AnyOf((match("agreement", "zorg"), match("period", "2023"))), True),
        (AnyOf((match("agreement", "zorg"), Not(Everything()))), False),
        (AnyOf(()), False),
    ],
)
def test_selectors(selector: Selector, *, expected: bool) -> None:
    """A selector means who it says."""
    assert holds(selector, port(), round_with(port())) is expected


@pytest.mark.parametrize(
    ("field", "value"), [("lead", "x"), ("party", "business"), ("distance", "near"), ("fund", "lwa")]
)
def test_what_is_left_out_matches_nothing(field: str, value: str) -> None:
    """Without a lead, a distance or an ask there is nothing to match."""
    bare = candidate("bare")
    assert not holds(match(field, value), bare, round_with(bare))


def test_a_lead_without_a_party_matches_no_party() -> None:
    """A partner need not belong to a party."""
    led = candidate("led", lead="zadkine")
    assert not holds(match("party", "education"), led, round_with(led))


def worth_of(round_: Round) -> Worth:
    """Return the worth by criteria."""
    assert isinstance(round_.value, Criteria)
    return worth(round_, round_.value)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (Quantity("cost"), 100),
        (Quantity("cost", period="2024"), 30),
        (Quantity("cost", period="2025"), 0),
        (Quantity("ask"), 40),
        (Quantity("ask", "lwa"), 35),
        (Quantity("ask", "lwa", "2024"), 15),
        (Quantity("ask", None, "2024"), 20),
        (Quantity("ask", "other"), 0),
        (Quantity("cofinancing"), 60),
        (Quantity("cofinancing", "deltalinqs"), 38),
        (Quantity("cofinancing", None, "2024"), 20),
        (Quantity("cash"), 52),
        (Quantity("cash", "albeda"), 12),
        (Quantity("in_kind"), 8),
        (Quantity("in_kind", "deltalinqs", "2023"), 0),
        (Quantity("uses", "coordination"), Fraction(3, 2)),
        (Quantity("uses", "other"), 0),
        (Quantity("people"), 97),
        (Quantity("people", "job"), 90),
        (Quantity("people", "internship"), 0),
        (Quantity("criterion", "value"), 4),
        (Quantity("value"), 3),
        (Quantity("count"), 1),
    ],
    ids=str,
)
def test_quantities(of: Quantity, expected: Fraction) -> None:
    """How much of a quantity an initiative has: cents, people, and the value after what continues elsewhere."""
    round_ = round_with(port())
    assert quantity(of, port(), round_, worth_of(round_)) == expected


def test_anchored_criteria_count_from_worst_to_best() -> None:
    """A score of 2,000 euro a job between 20,000 and 0 is nine tenths."""
    criterion = Criterion(id="value", title="", weight=Fraction(5), worst=Fraction(20_000), best=Fraction(0))
    value = Criteria(unit=None, criteria={"value": criterion})
    cheap = candidate("cheap", 0, 2_000)
    round_ = round_of(cheap, value=value)
    assert quantity(Quantity("criterion", "value"), cheap, round_, worth_of(round_)) == Fraction(9, 10)


def test_a_round_by_outcomes_has_no_criteria() -> None:
    """Asking for a criterion where there is none is a bug, and said at once."""
    round_ = round_of(candidate("a"), value=Outcomes(unit=None, outcomes={}))
    nothing = Worth(own={}, added={}, units={}, scale=1)
    with pytest.raises(TypeError, match="no criteria"):
        quantity(Quantity("criterion", "value"), candidate("a"), round_, nothing)


def test_one_period_is_called_all() -> None:
    """A round without periods has one."""
    round_ = round_of(candidate("a", 5))
    assert quantity(Quantity("cost", None, ALL), candidate("a", 5), round_, worth_of(round_)) == 5
