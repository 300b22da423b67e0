"""What rules cost, beside where they stand."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.report.document import Blank, Block, Bullets, Cell, Count, Number, Table, Text
from lwa_cli.report.names import known_as
from lwa_cli.report.prices import about, legend
from lwa_cli.report.rules import states
from lwa_cli.report.voice import voice
from portfolio.analysis.why import Price, Why
from portfolio.model import Fund, Select
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Exclusive, Forced, Unit
from portfolio.study import Study, names, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
FOUR = (candidate("a", 4, 3), candidate("b", 8, 4), candidate("c", 10, 3), candidate("d", 8, 2))
FUND = Price(name="fund main", dropped=3, slack=1, by=Fraction(20), unit="cents")


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from four candidates, at most three, with a must and an exclusion."""
    must = Forced(name="must d", ids=("d",), inside=True, reason="r", by="b", on=None, decision=True)
    twins = Exclusive(name="twins", ids=("a", "c"), group="pairs")
    three = Select(bounds=Bounds(at_most=Fraction(3)))
    return study(round_of(*FOUR, budget=20, rules=(must, twins), select=three), Limits())


def priced(done: Study, *rules: Price, **more: object) -> list[Block]:
    """Return the blocks of the rules with these prices."""
    given = {"reasons": {}, "rules": {price.name: price for price in rules}, **more}
    return list(states(replace(done, why=Why(**given)), EN))  # type: ignore[arg-type] # fields of Why


def column(blocks: Iterable[Block], title: str) -> list[Cell]:
    """Return one column of the rules."""
    (table,) = (block for block in blocks if isinstance(block, Table))
    index = [column.title for column in table.columns].index(title)
    return [row[index] for row in table.rows]


def test_without_prices_the_table_is_as_it_was(done: Study) -> None:
    """With --no-why, and where a list is the proposal, there are no columns for what is not known."""
    by_list = replace(done, round=replace(done.round, select=Select(by="ranking")))
    for blocks in (list(states(done, EN)), priced(by_list, FUND)):
        (table,) = (block for block in blocks if isinstance(block, Table))
        assert [one.title for one in table.columns] == [
            "Rule", "Stands at", "Bound", "Holds", "Name for --without",
        ]  # fmt: skip
        assert not any(isinstance(block, Bullets) for block in blocks)


def test_each_rule_has_its_price_and_one_step_of_room(done: Study) -> None:
    """A price of nothing is 0, an unknown one is blank; room is told only of rules that cost something."""
    free = Price(name="select.at_most", dropped=0, slack=0, by=Fraction(1), unit="count")
    unknown = Price(name="twins", dropped=None)
    must = Price(name="must d", dropped=2)
    blocks = priced(done, FUND, free, unknown, overrides={"must d": must})

    assert [state.name for state in done.rules] == ["select.at_most", "fund main", "must d", "twins"]
    assert column(blocks, "Costs") == [Count(0), Number(Fraction(3), 0), Number(Fraction(2), 0), Blank()]
    assert column(blocks, "One step wider") == [Text(""), Text("€0.20 wider: +1"), Text(""), Text("")]


def test_a_step_is_said_in_what_the_rule_counts(done: Study) -> None:
    """A place is an initiative more or fewer, a share a percentage."""
    steps: dict[Unit, tuple[Fraction, str]] = {
        "count": (Fraction(1), "1 initiative"),
        "people": (Fraction(5), "5 people"),
        "share": (Fraction(1, 100), "1%"),
        "number": (Fraction(1, 2), "0.5"),
    }
    for unit, (by, told) in steps.items():
        blocks = priced(done, replace(FUND, by=by, unit=unit))
        assert Text(f"{told} wider: +1") in column(blocks, "One step wider")


def test_room_that_brings_nothing_says_so(done: Study) -> None:
    """A rule can cost something as a whole while one step of room brings nothing."""
    assert Text("€0.20 wider: +0") in column(priced(done, replace(FUND, slack=0)), "One step wider")


def test_groups_and_decisions_together_are_told_below(done: Study) -> None:
    """What they cost together is not the sum of what each costs; a group that costs nothing is told too."""
    groups = {"pairs": Price(name="pairs", dropped=0), "caps": Price(name="caps", dropped=4)}
    (told,) = (block for block in priced(done, FUND, groups=groups, decisions=2) if isinstance(block, Bullets))

    assert told.items[0].startswith("Costs:")
    assert told.items[1].startswith("One step wider:")
    assert told.items[2:] == (
        "The rules of the group “caps” together cost 4 points.",
        "The rules of the group “pairs” together cost nothing.",
        "All decisions together cost 2 points.",
    )
    (bare,) = (block for block in priced(done, replace(FUND, slack=None)) if isinstance(block, Bullets))
    assert len(bare.items) == 1


@pytest.mark.parametrize(("carry", "period", "told"), [(True, "2023", 3), (True, "2024", 2), (False, "2023", 2)])
def test_where_money_is_carried_it_is_said(carry: bool, period: str, told: int) -> None:  # noqa: FBT001 - a case
    """More room in a period that carries forward is room later too, so that it can bring more than its rule costs."""
    budget = {"2023": 20, "2024": 20}
    main = Fund(id="main", title="Main", budget=budget, carry=carry)
    one = study(round_of(*FOUR, funds={"main": main}, periods=tuple(budget)), Limits())
    price = replace(FUND, name=f"fund main {period}")
    why = Why(reasons={}, rules={price.name: price})
    assert len(about(replace(one, why=why), EN)) == told
    assert (EN.reasons.about_carry in about(replace(one, why=why), EN)) is (told == 3)


def test_all_years_of_a_fund_are_told_together(done: Study) -> None:
    """What only several budgets of one fund hold back has its own line, under the name that --without takes."""
    fund = replace(done.round.funds["main"], budget={"2023": 1000, "2024": 1000})
    yearly = replace(done, round=replace(done.round, periods=("2023", "2024"), funds={"main": fund}))
    for dropped, said, gezegd in ((4, "costs 4 points", "kost 4 points"), (0, "costs nothing", "kost niets")):
        groups = {"fund main": Price(name="fund main", dropped=dropped)}
        found = replace(yearly, why=Why(reasons={}, rules={"twins": Price(name="twins", dropped=0)}, groups=groups))
        for speaks, told in ((EN, f"main (all years together): {said}."), (NL, f"main (alle jaren samen): {gezegd}.")):
            (bullets,) = (block for block in legend(found, speaks) if isinstance(block, Bullets))
            assert bullets.items[-1].casefold() == told
    assert known_as("Main (all years together)", names(yearly.round), yearly.round, EN) == "fund main"


def test_room_in_a_rule_that_costs_nothing_is_told_where_it_brings_something(done: Study) -> None:
    """More of a budget that carries forward is room in later years, which dropping its own rule is not."""
    assert Text("€0.20 wider: +1") in column(priced(done, replace(FUND, dropped=0)), "One step wider")
    (told,) = (block for block in priced(done, replace(FUND, dropped=0, slack=0)) if isinstance(block, Bullets))
    assert len(told.items) == 1
