"""How much money brings an initiative in, where that is not simply more."""

from fractions import Fraction

from portfolio.analysis.why import MoreBudget
from portfolio.analysis.why.money import Enough, enough, more_budget
from portfolio.model import ALL, Amount, Fund, Round
from portfolio.optimise.finder import Finder
from portfolio.optimise.gradual import cheaper
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import Highs
from portfolio.rules import Bounds, Exclusive, Match, Quantity, Share
from tests.portfolio.analysis.why.oracle import Oracle
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of


def finder(round_: Round) -> Finder:
    """Return what answers questions about a round."""
    return Finder(round_, worth_of(round_), Clock(None), Highs())


def inside(round_: Round, id_: str, budgets: range) -> list[int]:
    """Return the budgets at which an initiative is in every best set, by looking at all sets."""
    oracle = Oracle(round_, worth_of(round_))
    own = sum((round_.funds["main"].budget or {}).values())
    changed = ((at, oracle.with_budget(round_.funds["main"], at - own)) for at in budgets)
    return [at for at, one in changed if id_ in oracle.certain(one)]


def test_the_first_budget_of_one_that_enters_leaves_and_enters_again() -> None:
    """Small fits at 40, makes way for large at 60 as the two do not fit together, and is back at 100.

    With 39 nothing but tiny fits. So 40 is told, a cent less than 40 is not enough, and 60 to 99 would not do: looking
    for the budget by halving would have found 100.
    """
    round_ = round_of(candidate("large", 60, 10), candidate("small", 40, 4), candidate("tiny", 39, 1), funds=funds(39))
    assert inside(round_, "small", range(39, 131)) == [*range(40, 60), *range(100, 131)]
    told = more_budget(finder(round_), round_.funds["main"], ["small"], 1)
    assert told == {"small": MoreBudget(fund="main", cents=1)}


def test_no_more_than_a_share_may_be_given_up() -> None:
    """A share of 30% of what is asked must stay in care: 40 less fits the budget, above 74 the share falls short.

    At its full ask off it does not fit, and still a price gets it in.
    """
    care = {"labels": {"sector": ("care",)}}
    share = Share(
        name="care",
        of=Quantity("ask"),
        where=Match("sector", frozenset({"care"})),
        bounds=Bounds(at_least=Fraction(3, 10)),
    )
    apart = Exclusive(name="apart", ids=("late", "early"))
    round_ = round_of(
        candidate("late", 100, 5, **care),
        candidate("other", 60, 10),
        candidate("early", 60, 4, **care),
        budget=120,
        rules=(share, apart),
    )
    oracle = Oracle(round_, worth_of(round_))
    assert oracle.best_sets(round_) == [frozenset({"early", "other"})]
    enters = [cents for cents in range(101) if oracle.wins(cheaper(round_, "late", cents), "late", 14)]
    assert enters == [*range(40, 75)]
    assert enough(finder(round_), "late", 14) == Enough(cheaper=40, cofinancing=40)


def test_the_first_budget_is_looked_for_from_now_on() -> None:
    """At 70 small has just made way for large; the first budget above 70 with both is 100."""
    round_ = round_of(candidate("large", 60, 10), candidate("small", 40, 4), funds=funds(70))
    told = more_budget(finder(round_), round_.funds["main"], ["small"], 10)
    assert told == {"small": MoreBudget(fund="main", cents=30)}


def test_beyond_twice_the_budget_nobody_looks() -> None:
    """What needs 81 comes in with twice 41, not with twice 40."""
    candidates = (candidate("dear", 81, 10), candidate("small", 40, 4))
    at_40, at_41 = (round_of(*candidates, funds=funds(budget)) for budget in (40, 41))
    assert more_budget(finder(at_40), at_40.funds["main"], ["dear"], 4) == {}
    found = more_budget(finder(at_41), at_41.funds["main"], ["dear"], 4)
    assert found == {"dear": MoreBudget(fund="main", cents=40)}


def test_a_fund_without_a_budget_gets_no_more() -> None:
    """Neither a fund that is decided elsewhere nor one with no period at all."""
    budgets: tuple[Amount | None, ...] = (None, {})
    for budget in budgets:
        fund = Fund(id="main", title="Main", budget=budget, elsewhere=budget is None)
        round_ = round_of(candidate("one", 1, 1), funds={"main": fund})
        assert more_budget(finder(round_), fund, ["one"], 0) == {}


def funds(cents: int) -> dict[str, Fund]:
    """Return the one fund."""
    return {"main": Fund(id="main", title="Main", budget={ALL: cents})}
