"""Reasons and prices of published tables, against enumeration of all their sets."""

from functools import cache

from portfolio.analysis.why import Why, explain
from portfolio.model import Round
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.finder import Finder
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import solvers
from tests.portfolio.optimise.oracle import worth_of
from tests.portfolio.optimise.test_published import ONE_EACH, building_projects, departments

BEST = 2370
WITH = {"3": 2350, "5": 2330, "9": 2340, "10": 2150, "11": 2320, "13": 2330}
WITHOUT = {"1": 2150, "2": 1890, "4": 2320, "6": 2350, "7": 2140, "8": 2240, "12": 2340, "14": 2200, "15": 2320}
"""What the best set of the building projects is worth with, or without, each of them."""


def told(round_: Round) -> Why:
    """Return all reasons of the proven answer."""
    worth = worth_of(round_)
    pair = solvers("auto")
    why = explain(Finder(round_, worth, Clock(None), *pair), choose(round_, worth, Limits(), pair))
    assert why is not None
    assert why.complete
    return why


@cache
def building() -> Why:
    """Return the reasons of the building projects, with the rules in their groups."""
    return told(building_projects())


def test_what_each_building_project_lacks_or_is_missed_for() -> None:
    """The difference with the best set with it, or without it."""
    losses, gaps = building().changes
    assert losses == {id_: BEST - units for id_, units in WITHOUT.items()}
    assert gaps == {id_: BEST - units for id_, units in WITH.items()}


def test_no_price_gets_a_building_project_in() -> None:
    """The number and the exclusions bind, while 14 of the budget is left: no money helps."""
    reasons = [reason for reason in building().reasons.values() if not reason.selected]
    assert len(reasons) == len(WITH)
    assert {one.cheaper_cents for one in reasons} == {None}
    assert {one.more_cofinancing_cents for one in reasons} == {None}
    assert {one.more_budget for one in reasons} == {()}
    assert {one.asks for one in reasons} == {("main",)}
    assert building().rules["fund main"].dropped == 0


def test_what_the_rules_of_the_building_projects_cost() -> None:
    """The best without a group, and without a single rule, less the best."""
    why = building()
    assert {name: price.dropped for name, price in why.groups.items()} == {"exclusions": 280, "requirements": 10}
    dropped = {name: price.dropped for name, price in why.rules.items() if price.dropped}
    assert dropped == {"select.at_most": 90, "not both 1": 220, "not both 11": 170, "4 needs": 10}
    assert set(why.rules) - set(dropped) == {
        *("fund main", "staff", "not both 5", "3 needs", "8 needs", "13 needs", "14 needs")
    }
    assert {name for name, price in why.rules.items() if price.binds} == set(dropped)
    assert why.decisions is None


def test_how_many_sets_of_building_projects_are_near() -> None:
    """Within 2% of the best there are 7 sets, within 5% there are 32."""
    round_ = building_projects()
    finder = Finder(round_, worth_of(round_), Clock(None), *solvers("auto"))
    near = {percent: finder.above(-(-BEST * (100 - percent) // 100)) for percent in (2, 5)}
    assert {percent: len(found.sets) for percent, found in near.items()} == {2: 7, 5: 32}
    assert all(found.complete for found in near.values())


def test_what_one_of_each_department_costs() -> None:
    """Four rules in one group together cost 17.79 of value."""
    round_ = departments(*ONE_EACH)
    price = told(round_).groups["one of each"].dropped
    assert price is not None
    assert str(float(worth_of(round_).natural(price))) == "17.79"
