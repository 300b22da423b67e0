"""Reasons and prices in JSON."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.render.reasons import PRICE, REASON, complete, decisions_price, group_price, price, reason
from lwa_cli.render.selection import selection
from lwa_cli.render.why import why as why_data
from portfolio.analysis.why import Class, KeptOut, MoreBudget, Price, Reason, Why
from portfolio.model import Criteria, Criterion, Select
from portfolio.optimise.choose import Limits
from portfolio.study import Study, study
from tests.small import candidate, round_of

HALVES = Criteria(unit=None, criteria={"value": Criterion(id="value", title="Value", weight=Fraction(1, 2))})
IN = Reason(id="a", selected=True, loss=3, enters=("c",), leaves=("b",))
OUT = Reason(
    id="c", selected=False, gap=1, leaves=("b",), cheaper_cents=250, more_cofinancing_cents=100,
    more_budget=(MoreBudget(fund="main", cents=300),), asks=("main",),
    kept_out_by=KeptOut(kind=Class.MONEY, names=("fund main",)),
)  # fmt: skip
WHY = Why(
    reasons={"a": IN, "c": OUT},
    rules={"fund main": Price(name="fund main", dropped=5, slack=1, by=Fraction(20), unit="cents")},
    groups={"g": Price(name="g", dropped=4)},
    overrides={"must a": Price(name="must a", dropped=1, slack=0, by=Fraction(1, 2), unit="number")},
    decisions=7,
)


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from three candidates; a unit is worth half a point."""
    three = (candidate("a", 4, 3), candidate("b", 8, 4), candidate("c", 10, 3))
    return replace(study(round_of(*three, budget=12, value=HALVES), Limits()), why=WHY)


def test_a_reason_is_natural_with_its_exact_units_beside_it(done: Study) -> None:
    """Values in natural numbers, money in cents, the class of rule with its names."""
    assert reason("c", done) == {
        "loss": None, "loss_units": None, "gap": 0.5, "gap_units": 1, "indispensable": False, "impossible": False,
        "because": [], "enters": [], "leaves": ["b"], "cheaper_cents": 250, "more_cofinancing_cents": 100,
        "more_budget": [{"fund": "main", "cents": 300}], "kept_out_by": {"class": "money", "names": ["fund main"]},
    }  # fmt: skip
    chosen = reason("a", done)
    assert (chosen["loss"], chosen["loss_units"], chosen["gap"]) == (1.5, 3, None)
    assert (chosen["enters"], chosen["leaves"]) == (["c"], ["b"])
    assert (chosen["more_budget"], chosen["kept_out_by"]) == (None, None)
    assert tuple(chosen) == REASON


def test_what_was_not_tried_is_null_and_what_helps_nobody_is_empty(done: Study) -> None:
    """No budget that helps is an empty list where all were tried, else null."""
    never = replace(OUT, more_budget=())
    for known, told in ((True, []), (False, None)):
        found = replace(done, why=replace(WHY, reasons={"c": never}, complete=known))
        assert reason("c", found)["more_budget"] == told
        assert complete(found) is known


def test_prices(done: Study) -> None:
    """Of rules, groups, decisions and all decisions together; one step of money in whole cents."""
    assert price("fund main", done) == {"price": 2.5, "slack_price": 0.5, "slack_by": 20}
    assert price("must a", done) == {"price": 0.5, "slack_price": 0, "slack_by": 0.5}
    assert (group_price("g", done), decisions_price(done)) == (2, 3.5)


def test_every_key_is_null_where_nothing_is_known(done: Study) -> None:
    """With --no-why, of somebody who was not asked about, and where a list is the proposal."""
    nothing = replace(done, why=None)
    by_list = replace(done, round=replace(done.round, select=Select(by="ranking")))
    for found in (nothing, by_list):
        assert reason("c", found) == dict.fromkeys(REASON)
        assert price("fund main", found) == dict.fromkeys(PRICE)
        assert (group_price("g", found), decisions_price(found), complete(found)) == (None, None, None)
    assert reason("b", done) == dict.fromkeys(REASON)
    assert price("other", done) == dict.fromkeys(PRICE)
    assert group_price("other", done) is None


def test_both_documents_hold_them(done: Study) -> None:
    """``select`` has the reason of each initiative and the price of each rule, ``why`` those it was asked about."""
    chosen = selection(done, "points", {})
    assert [one["loss"] for one in chosen["initiatives"]] == [1.5, None, None]  # type: ignore[attr-defined] # a list
    assert [one["price"] for one in chosen["rules"]] == [2.5]  # type: ignore[attr-defined] # a list
    assert chosen["why_complete"] is True
    told = why_data(done, "points", ["c"])["why"]
    assert isinstance(told, list)
    assert {key: told[0][key] for key in REASON} == reason("c", done)
