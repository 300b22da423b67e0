"""What only several rules at once keep out, and what a rule takes with it when it is dropped."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from portfolio.analysis.why import Class, KeptOut, Why
from portfolio.model import Fund, Round, Select, Window
from portfolio.optimise.choose import Limits
from portfolio.rules import Bonus, Bounds, Count, Forced, Match
from portfolio.study import explained, names, study
from tests.small import candidate, round_of

YEARS = ("2023", "2024")
BOTH = replace(
    round_of(candidate("a", 180, 5), candidate("b", 100, 4)),
    periods=YEARS,
    funds={"main": Fund(id="main", title="Main", budget=dict.fromkeys(YEARS, 100))},
)
BOTH = replace(
    BOTH,
    initiatives=tuple(
        replace(one, cost=dict.fromkeys(YEARS, half), ask={"main": dict.fromkeys(YEARS, half)})
        for one, half in zip(BOTH.initiatives, (90, 50), strict=True)
    ),
)


def why(round_: Round) -> Why:
    """Return the reasons of a round."""
    found = explained(study(round_, Limits()), Limits()).why
    assert found is not None
    return found


def test_the_budgets_of_all_years_together_keep_out() -> None:
    """Who asks in both years does not come in by dropping one; all of the fund is named, priced and can be left out."""
    told = why(BOTH)
    assert told.reasons["b"].kept_out_by == KeptOut(kind=Class.MONEY, names=("fund main",))
    assert {name: price.dropped for name, price in told.rules.items()} == {"fund main 2023": 0, "fund main 2024": 0}
    assert {name: price.dropped for name, price in told.groups.items()} == {"fund main": 4}

    assert "fund main" in names(BOTH)
    free = study(replace(BOTH, off=frozenset(["fund main"])), Limits())
    assert free.answer.selected == frozenset("ab")
    assert (free.rules, free.groups) == ((), ())


def test_a_budget_that_carries_forward_can_bring_more_than_its_rule_costs() -> None:
    """More in the first year is room in the second, which dropping the rule of the first alone is not."""
    fund = Fund(id="main", title="Main", budget=dict.fromkeys(YEARS, 100), carry=True)
    late = tuple(
        replace(one, cost={"2024": asked}, ask={"main": {"2024": asked}})
        for one, asked in zip(BOTH.initiatives, (200, 1), strict=True)
    )
    told = why(replace(BOTH, funds={"main": fund}, initiatives=late)).rules
    assert (told["fund main 2023"].dropped, told["fund main 2023"].slack) == (0, 4)
    assert (told["fund main 2024"].dropped, told["fund main 2024"].slack) == (4, 4)


def test_a_decision_that_waives_keeps_out_although_the_set_is_worth_less_without() -> None:
    """Without the decision its initiative is not eligible, so that another is in every best set of a lower value."""
    late = replace(candidate("a", 10, 9), received=date(2022, 12, 1))
    must = Forced(
        name="must a", ids=("a",), inside=True, reason="r", by="b", on=None, decision=True,
        waives=frozenset(["applications"]),
    )  # fmt: skip
    round_ = replace(
        round_of(late, candidate("b", 10, 5), candidate("c", 10, 8), budget=20, rules=(must,)),
        select=Select(bounds=Bounds(at_most=Fraction(2))),
        window=Window(first=None, last=date(2022, 11, 30)),
    )
    told = why(round_)
    assert told.reasons["b"].kept_out_by == KeptOut(kind=Class.DECISION, names=("must a",))
    assert (told.overrides["must a"].dropped, told.decisions) == (0, 0)


def test_a_group_takes_its_bonus_along() -> None:
    """The price of a group is what the set is worth more without its rules and without its bonuses."""
    rules = (
        Bonus(name="plus", group="g", ids=("a", "b"), value=Fraction(3)),
        Count(name="few", group="g", where=Match("id", frozenset("abc")), bounds=Bounds(at_most=Fraction(2))),
    )
    round_ = round_of(candidate("a", 1, 5), candidate("b", 1, 4), candidate("c", 1, 4), budget=9, rules=rules)
    assert why(round_).groups["g"].dropped == 13 - 12
    dropped = study(replace(round_, off=frozenset("g")), Limits())
    assert (dropped.units, dropped.worth.scale) == (13 * dropped.worth.scale, study(round_, Limits()).worth.scale)
