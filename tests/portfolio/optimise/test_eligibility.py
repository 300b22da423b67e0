"""Which initiatives are not eligible, by examples worked out by hand."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from portfolio.model import (
    ALL,
    CofinancingTerms,
    Continues,
    Contribution,
    Criteria,
    Criterion,
    Fund,
    Initiative,
    NotEligible,
    Round,
    Window,
)
from portfolio.optimise.answer import Ground
from portfolio.optimise.eligibility import counted, grounds
from portfolio.rules import Bounds, Forced, Match
from tests.portfolio.optimise.oracle import euro, worth_of
from tests.small import candidate, round_of


def only_ground(round_: Round) -> Ground | None:
    """Return the one ground against a, or None where it is eligible."""
    found = grounds(round_, worth_of(round_))["a"]
    assert len(found) <= 1
    return found[0] if found else None


def rap(**conditions: Any) -> Mapping[str, Fund]:  # noqa: ANN401 - fields of Fund
    """Return a fund with conditions, beside the main fund."""
    budget = {ALL: 10**9}
    return {
        "main": Fund(id="main", title="Main", budget=budget),
        "rap": Fund(id="rap", title="Rap", budget=None, elsewhere=True, basis="art. 4", **conditions),
    }


def asking(cents: int, cost: int = 10_000_000, **more: Any) -> Initiative:  # noqa: ANN401 - fields of Initiative
    """Return an initiative of 100,000 euro that asks something of the fund."""
    return candidate("a", cost, 1, ask={"rap": {ALL: cents}}, **more)


@pytest.mark.parametrize(
    ("received", "refused"),
    [
        (date(2022, 9, 30), True),
        (date(2022, 10, 1), False),
        (date(2022, 11, 30), False),
        (date(2022, 12, 1), True),
        (None, False),
    ],
)
def test_window_holds_both_days(received: date | None, *, refused: bool) -> None:
    """An application counts from the first day up to and including the last; without a date nobody can say."""
    window = Window(first=date(2022, 10, 1), last=date(2022, 11, 30))
    ground = only_ground(round_of(candidate("a", received=received), window=window))
    assert (ground.rule if ground else None) == ("applications" if refused else None)


def test_fund_pays_a_share_of_eligible_cost() -> None:
    """Half of 100,000 less 20,000 is 40,000: to the cent."""
    part = (NotEligible(cents=2_000_000, because="regular"),)
    funds = rap(pays_at_most=Fraction(1, 2))
    assert only_ground(round_of(asking(4_000_000, not_eligible=part), funds=funds)) is None
    ground = only_ground(round_of(asking(4_000_001, not_eligible=part), funds=funds))
    assert ground is not None
    assert (ground.rule, ground.basis, ground.unit) == ("fund rap pays_at_most", "art. 4", "share")
    assert ground.left == Fraction(4_000_001, 8_000_000)
    assert ground.bounds == Bounds(at_most=Fraction(1, 2))


def test_nothing_eligible_but_asking_is_refused() -> None:
    """With no eligible cost left any ask is too much; with no cost at all a share passes."""
    funds = rap(pays_at_most=Fraction(1, 2))
    all_spent = (NotEligible(cents=10_000_000, because="spent"),)
    ground = only_ground(round_of(asking(1, not_eligible=all_spent), funds=funds))
    assert ground is not None
    assert ground.left is None
    assert only_ground(round_of(asking(1, cost=0), funds=funds)) is None


@pytest.mark.parametrize(
    ("cents", "refused"), [(1_999_999, True), (2_000_000, False), (50_000_000, False), (50_000_001, True)]
)
def test_fund_bounds_one_application(cents: int, *, refused: bool) -> None:
    """From 20,000 to 500,000 euro, both included."""
    funds = rap(ask=Bounds(euro("20000"), euro("500000")))
    ground = only_ground(round_of(asking(cents, cost=10**9), funds=funds))
    assert (ground.rule if ground else None) == ("fund rap ask" if refused else None)
    assert ground is None or (ground.left, ground.unit) == (Fraction(cents), "cents")


def test_conditions_bind_only_who_asks() -> None:
    """A fund's conditions say nothing about an initiative that asks nothing of it."""
    funds = rap(pays_at_most=Fraction(0), ask=Bounds(at_least=euro("1")), only=Match("sector", frozenset({"zorg"})))
    assert only_ground(round_of(asking(0), funds=funds)) is None
    assert only_ground(round_of(candidate("a", 100), funds=funds)) is None


def test_fund_is_only_for_its_selector() -> None:
    """A fund for care refuses the port and takes care."""
    funds = rap(only=Match("sector", frozenset({"zorg"})))
    port = only_ground(round_of(asking(100, labels={"sector": ("haven",)}), funds=funds))
    assert port is not None
    assert (port.rule, port.left, port.bounds) == ("fund rap only", None, None)
    assert only_ground(round_of(asking(100, labels={"sector": ("haven", "zorg")}), funds=funds)) is None


COFINANCED = (
    Contribution(payer="x", cash={ALL: 1_000}, in_kind={}, status="committed"),
    Contribution(payer="x", cash={}, in_kind={ALL: 3_000}, status="pledged", hours=Fraction("4.5")),
    Contribution(payer="x", cash={}, in_kind={ALL: 500}, status="applied"),
    Contribution(payer=None, cash={ALL: 9_000}, in_kind={}, status="open"),
)


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (CofinancingTerms(), (1_000, 3_500)),
        (CofinancingTerms(counts=frozenset({"committed"})), (1_000, 0)),
        (CofinancingTerms(counts=frozenset({"committed", "open"})), (1_000, 0)),
        (CofinancingTerms(hour_at_most=333), (1_000, 1_498 + 500)),
        (CofinancingTerms(hour_at_most=5_000), (1_000, 3_500)),
    ],
)
def test_what_counts(terms: CofinancingTerms, expected: tuple[int, int]) -> None:
    """Only the statuses named count, open never; hours cap their own line, floored to cents; no hours: whole."""
    assert counted(terms, candidate("a", cofinancing=COFINANCED)) == expected


@pytest.mark.parametrize(("in_kind", "most"), [("fully", 45), ("up_to_cash", 20), ("not", 10)])
def test_each_brings_its_share(in_kind: Any, most: int) -> None:  # noqa: ANN401 - a literal
    """With 1,000 in cash and 3,500 in kind on a cost of 10,000: 45, 20 or 10 percent, and not a bit more."""
    initiative = candidate("a", 10_000, cofinancing=COFINANCED)
    exact = CofinancingTerms(each_at_least=Fraction(most, 100), in_kind=in_kind)
    assert only_ground(round_of(initiative, cofinancing=exact)) is None
    more = CofinancingTerms(each_at_least=Fraction(most * 100 + 1, 10_000), in_kind=in_kind)
    ground = only_ground(round_of(initiative, cofinancing=more))
    assert ground is not None
    assert (ground.rule, ground.left) == ("cofinancing each_at_least", Fraction(most, 100))


def test_without_cost_the_share_is_satisfied() -> None:
    """An initiative that costs nothing needs no cofinancing."""
    terms = CofinancingTerms(each_at_least=Fraction(1, 2))
    assert only_ground(round_of(candidate("a", 0), cofinancing=terms)) is None


def test_value_counts_before_what_continues() -> None:
    """The minimum value looks at the initiative itself, not at what would go on elsewhere."""
    value = Criteria(
        unit=None, criteria={"value": Criterion(id="value", title="", weight=Fraction(10))}, at_least=Fraction(70)
    )
    gone = Continues(route="region", share=Fraction(1))
    assert only_ground(round_of(candidate("a", 0, 7, continues=gone), value=value)) is None
    ground = only_ground(round_of(candidate("a", 0, Fraction("6.9")), value=value))
    assert ground is not None
    assert (ground.rule, ground.left, ground.unit) == ("value at_least", Fraction(69), "value")


@pytest.mark.parametrize(
    ("worst", "best", "passes", "fails"),
    [(None, None, "6", "5.9"), ("0", "10", "6", "5.9"), ("20", "2", "6", "6.1")],
)
def test_criterion_threshold_knows_its_direction(worst: str | None, best: str | None, passes: str, fails: str) -> None:
    """Where less is better, worse than 6 means more than 6."""
    low, high = (None if anchor is None else Fraction(anchor) for anchor in (worst, best))
    criterion = Criterion(id="value", title="", weight=Fraction(1), at_least=Fraction(6), worst=low, best=high)
    value = Criteria(unit=None, criteria={"value": criterion})
    assert only_ground(round_of(candidate("a", 0, Fraction(passes)), value=value)) is None
    ground = only_ground(round_of(candidate("a", 0, Fraction(fails)), value=value))
    assert ground is not None
    assert (ground.rule, ground.left) == ("criterion value at_least", Fraction(fails))


def forced(**more: Any) -> Forced:  # noqa: ANN401 - fields of Forced
    """Return a decision that forces a in."""
    given: dict[str, Any] = {"name": "must a", "ids": ("a",), "inside": True, "reason": "r", "by": "s", "on": None}
    return Forced(**(given | {"decision": True} | more))


def test_decisions_waive_by_name() -> None:
    """A decision waives the rules it names, for its own initiatives, as long as it is not switched off itself."""
    terms = CofinancingTerms(each_at_least=Fraction(1, 2))
    both = (candidate("a", 100), candidate("b", 100))
    waives = frozenset({"cofinancing each_at_least"})
    round_ = round_of(*both, cofinancing=terms, rules=(forced(waives=waives),))
    found = grounds(round_, worth_of(round_))
    assert found["a"] == ()
    assert [ground.rule for ground in found["b"]] == ["cofinancing each_at_least"]
    assert only_ground(round_of(both[0], cofinancing=terms, rules=(forced(),))) is not None
    off = round_of(both[0], cofinancing=terms, rules=(forced(waives=waives),), off=frozenset({"must a"}))
    assert only_ground(off) is not None


def test_rules_switched_off_refuse_nobody() -> None:
    """A generated name that is off keeps nobody out."""
    terms = CofinancingTerms(each_at_least=Fraction(1, 2))
    off = frozenset({"cofinancing each_at_least"})
    assert only_ground(round_of(candidate("a", 100), cofinancing=terms, off=off)) is None
