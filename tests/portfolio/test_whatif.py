"""What-if changes."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.model import CofinancingTerms, Fund, Round, Select
from portfolio.rules import Bounds, Forced
from portfolio.whatif import BudgetChange, Refused, WhatIf, apply
from tests.small import candidate, round_of

YEARS = Fund(id="lwa", title="Lwa", budget={"2023": 900, "2024": 300}, reserved={"2023": 100})
ELSEWHERE = Fund(id="rap", title="Rap", budget=None, elsewhere=True)
ROUND = round_of(candidate("a", 1), candidate("b", 1), funds={"lwa": YEARS, "rap": ELSEWHERE}, periods=("2023", "2024"))


def changed(what_if: WhatIf, round_: Round = ROUND) -> Round:
    """Apply a change that must be possible."""
    result, refused = apply(round_, what_if, lambda _: frozenset({"group", "fund lwa 2023"}))
    assert refused == ()
    return result


@pytest.mark.parametrize(
    ("change", "budget"),
    [
        (BudgetChange(fund="lwa", how="set", amount=Fraction(600)), {"2023": 450, "2024": 150}),
        (BudgetChange(fund="lwa", how="scale", amount=Fraction(11, 10)), {"2023": 990, "2024": 330}),
        (BudgetChange(fund="lwa", how="add", amount=Fraction(-100)), {"2023": 825, "2024": 275}),
        (BudgetChange(fund="lwa", period="2024", how="set", amount=Fraction(5)), {"2023": 900, "2024": 5}),
        (BudgetChange(fund="lwa", period="2023", how="add", amount=Fraction(1)), {"2023": 901, "2024": 300}),
    ],
)
def test_a_budget_changes_in_proportion_or_in_one_period(change: BudgetChange, budget: dict[str, int]) -> None:
    """A new total keeps the proportion of the periods; a named period changes alone; reserved is untouched."""
    fund = changed(WhatIf(budgets=(change,))).funds["lwa"]

    assert fund.budget == budget
    assert fund.reserved == {"2023": 100}


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=5), st.integers(0, 10**9))
def test_no_cent_is_lost_in_proportion(budgets: list[int], total: int) -> None:
    """Whatever the budgets were, the periods of a new total add up to it and none is negative."""
    fund = Fund(id="f", title="F", budget={str(year): cents for year, cents in enumerate(budgets)})
    change = BudgetChange(fund="f", how="set", amount=Fraction(total))

    budget = changed(WhatIf(budgets=(change,)), round_of(funds={"f": fund})).funds["f"].budget

    assert budget is not None
    assert sum(budget.values()) == total
    assert min(budget.values()) >= 0


def test_without_a_fund_it_has_nothing() -> None:
    """A fund that falls away has a budget of zero, also where it is decided elsewhere and stated none."""
    funds = changed(WhatIf(without_funds=("lwa", "rap"))).funds

    assert funds["lwa"].budget == {"2023": 0, "2024": 0}
    assert funds["lwa"].reserved == {}
    assert funds["rap"].budget == {"all": 0}


def test_places_replace_the_rounds_own() -> None:
    """At most keeps a minimum that was there, exactly replaces both, and the rest of select stays."""
    round_ = round_of(candidate("a"), select=Select(bounds=Bounds(Fraction(1), Fraction(2)), by="ranking"))
    exact = round_of(candidate("a"), select=Select(bounds=Bounds(Fraction(2), Fraction(2), exactly=True)))

    assert changed(WhatIf(at_most=5), round_).select == Select(bounds=Bounds(Fraction(1), Fraction(5)), by="ranking")
    assert changed(WhatIf(exactly=3), round_).select.bounds == Bounds(Fraction(3), Fraction(3), exactly=True)
    assert changed(WhatIf(at_most=1), exact).select.bounds == Bounds(at_most=Fraction(1))


def test_must_overrules_the_opposite_decision() -> None:
    """A what-if must takes the place of a decision that says the opposite, and never stands twice."""
    decided = Forced(name="must_not a", ids=("a",), inside=False, reason="r", by="b", on=None, decision=True)
    round_ = round_of(candidate("a"), candidate("b"), rules=(decided,))

    rules = changed(WhatIf(must=("a", "b"), must_not=()), round_).rules

    assert [(rule.name, rule.ids) for rule in rules if isinstance(rule, Forced)] == [
        ("must a", ("a",)),
        ("must b", ("b",)),
    ]


def test_counts_and_names_are_handed_on() -> None:
    """Another list of statuses counts, and switched-off names are off."""
    round_ = changed(WhatIf(counts=frozenset({"committed"}), without=("group",)))

    assert round_.cofinancing == CofinancingTerms(counts=frozenset({"committed"}))
    assert round_.off == {"group"}


def test_what_is_not_there_is_refused_all_at_once() -> None:
    """Every unknown name is told, with what is known, and nothing is changed."""
    what_if = WhatIf(
        budgets=(
            BudgetChange(fund="x", how="set", amount=Fraction(1)),
            BudgetChange(fund="rap", how="set", amount=Fraction(1)),
            BudgetChange(fund="lwa", period="2025", how="set", amount=Fraction(1)),
            BudgetChange(fund="lwa", period="2023", how="set", amount=Fraction(99)),
        ),
        without_funds=("y",),
        must=("c",),
        must_not=("d",),
        without=("z",),
    )

    round_, refused = apply(ROUND, what_if, lambda _: frozenset({"group"}))

    assert round_ is ROUND
    assert [(r.kind, r.name) for r in refused] == [
        ("fund", "x"), ("decided_elsewhere", "rap"), ("period", "2025"), ("budget", "lwa"),
        ("fund", "y"), ("initiative", "c"), ("initiative", "d"), ("rule", "z"),
    ]  # fmt: skip
    assert refused[0] == Refused("fund", "x", ("lwa", "rap"))


def test_in_and_out_at_once_is_refused() -> None:
    """An initiative that must and must not be chosen is no what-if, and is said once."""
    what_if = WhatIf(must=("a", "b", "a"), must_not=("a",))
    assert apply(ROUND, what_if, lambda _: frozenset()) == (ROUND, (Refused("both", "a"),))


def test_a_decision_that_says_the_same_keeps_what_it_waives() -> None:
    """A what-if must on what a decision already demands leaves the decision, with its waivers, as it is."""
    decided = Forced(
        name="must a", ids=("a",), inside=True, reason="r", by="b", on=None, decision=True,
        waives=frozenset({"applications"}),
    )  # fmt: skip

    assert changed(WhatIf(must=("a",)), round_of(candidate("a"), rules=(decided,))).rules == (decided,)


def test_names_are_those_of_the_changed_round() -> None:
    """A rule that only exists because of another change can be switched off in the same what-if."""

    def names(round_: Round) -> frozenset[str]:
        return frozenset(f"fund {fund.id}" for fund in round_.funds.values() if fund.budget is not None)

    round_, refused = apply(ROUND, WhatIf(without_funds=("rap",), without=("fund rap",)), names)

    assert refused == ()
    assert round_.off == {"fund rap"}
