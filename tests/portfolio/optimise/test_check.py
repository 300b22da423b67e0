"""The plain meaning of every rule, by examples worked out by hand."""

from fractions import Fraction
from typing import Any, Literal

import pytest

from portfolio.model import ALL, CofinancingTerms, Contribution, Fund, Partner, Round, Select
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import states
from portfolio.rules import (
    Bonus,
    Bounds,
    Count,
    Everything,
    Exclusive,
    Forced,
    Match,
    Quantity,
    Requires,
    Share,
    Together,
    Total,
)
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of

PORT = Match("agreement", frozenset({"haven"}))


def state(round_: Round, name: str, chosen: str) -> RuleState:
    """Return how the rule of this name stands with the set, whose ids are letters."""
    return next(s for s in states(round_, worth_of(round_), frozenset(chosen)) if s.name == name)


def four(**more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return a round of a, b (port), c and d (care) that cost 1, 2, 3 and 4 euro and are worth 5, 6, 7 and 8."""
    return round_of(
        *(
            candidate(id_, 100 * cost, cost + 4, labels={"agreement": (agreement,)})
            for id_, cost, agreement in (("a", 1, "haven"), ("b", 2, "haven"), ("c", 3, "zorg"), ("d", 4, "zorg"))
        ),
        **{"budget": 10_000, **more},
    )


def test_count() -> None:
    """The port: one at least, one at most."""
    rule = Count(name="port", where=PORT, bounds=Bounds(Fraction(1), Fraction(1), exactly=True), group="spread")
    round_ = four(rules=(rule,))
    assert [state(round_, "port", s).holds for s in ("", "a", "b", "ab", "acd", "cd")] == [
        False,
        True,
        True,
        False,
        True,
        False,
    ]
    assert state(round_, "port", "abc").left == 2
    assert state(round_, "port", "a").group == "spread"


def test_total() -> None:
    """Port initiatives together cost at most 2.50 euro."""
    rule = Total(name="port", of=Quantity("cost"), where=PORT, bounds=Bounds(at_most=Fraction(250)))
    round_ = four(rules=(rule,))
    assert [state(round_, "port", s).holds for s in ("", "a", "b", "ab", "bcd")] == [True, True, True, False, True]
    assert state(round_, "port", "ab").left == 300
    assert state(round_, "port", "ab").unit == "cents"


def test_share() -> None:
    """A third of all that is spent goes to the port: a and b of a, b, c is half, of all four three tenths."""
    rule = Share(name="port", of=Quantity("cost"), where=PORT, bounds=Bounds(at_least=Fraction(1, 3)))
    round_ = four(rules=(rule,))
    assert state(round_, "port", "abc").left == Fraction(1, 2)
    assert [state(round_, "port", s).holds for s in ("abc", "abcd", "ac", "bd", "c")] == [
        True,
        False,
        False,
        True,
        False,
    ]
    assert state(round_, "port", "").holds
    assert state(round_, "port", "").left is None


def test_share_of_value_leaves_bonuses_out() -> None:
    """5 of the 12 of a and c are a's, whatever the two add together."""
    share = Share(name="port", of=Quantity("value"), where=PORT, bounds=Bounds(at_most=Fraction(5, 12)))
    bonus = Bonus(name="extra", ids=("a", "c"), value=Fraction(100))
    round_ = four(rules=(share, bonus))
    assert state(round_, "port", "ac").left == Fraction(5, 12)
    assert state(round_, "port", "ac").holds
    assert "extra" not in {s.name for s in states(round_, worth_of(round_), {"a"})}


def test_logic() -> None:
    """Requires, exclusive and together mean what they say."""
    requires = Requires(name="requires", when="a", then=("b", "c"))
    exclusive = Exclusive(name="exclusive", ids=("b", "c"))
    together = Together(name="together", ids=("a", "c"))
    round_ = four(rules=(requires, exclusive, together))
    table = {
        "": (True, True, True),
        "a": (False, True, False),
        "ab": (True, True, False),
        "ac": (True, True, True),
        "abc": (True, False, True),
        "d": (True, True, True),
        "c": (True, True, False),
    }
    for chosen, expected in table.items():
        found = tuple(state(round_, name, chosen).holds for name in ("requires", "exclusive", "together"))
        assert found == expected, chosen


def test_forced() -> None:
    """What must be in is in, what must be out is out; a decision is marked as one."""
    given: dict[str, Any] = {"reason": "r", "by": "s", "on": None}
    must = Forced(name="must a", ids=("a",), inside=True, decision=True, **given)
    must_not = Forced(name="not cd", ids=("c", "d"), inside=False, **given)
    round_ = four(rules=(must, must_not))
    assert [state(round_, "must a", s).holds for s in ("", "ab", "b")] == [False, True, False]
    assert [state(round_, "not cd", s).holds for s in ("", "ab", "bc", "cd")] == [True, True, False, False]
    assert state(round_, "must a", "").decision
    assert (state(round_, "must a", "").form, state(round_, "not cd", "").form) == ("must", "must_not")


@pytest.mark.parametrize(
    ("bounds", "names"),
    [
        (Bounds(Fraction(1), Fraction(2)), ["select.at_least", "select.at_most"]),
        (Bounds(Fraction(2), Fraction(2), exactly=True), ["select.exactly"]),
        (Bounds(), []),
    ],
)
def test_number(bounds: Bounds, names: list[str]) -> None:
    """A minimum and a maximum are two rules, an exact number is one."""
    round_ = four(select=Select(bounds=bounds))
    assert [s.name for s in states(round_, worth_of(round_), {"a"}) if s.form == "select"] == names
    broken = [s.name for s in states(round_, worth_of(round_), {"a", "b", "c"}) if not s.holds]
    assert broken == names[-1:]


def test_one_budget_less_what_is_reserved() -> None:
    """Of 5 euro 1 is reserved: a and c fit to the cent, a and d do not."""
    fund = Fund(id="main", title="Main", budget={ALL: 500}, reserved={ALL: 100}, basis="art. 1")
    round_ = four(funds={"main": fund})
    fits = state(round_, "fund main", "ac")
    assert fits.holds
    assert fits.left == fits.bounds.at_most == 400
    assert fits.basis == "art. 1"
    assert not state(round_, "fund main", "ad").holds


def over_two_years(*, carry: bool, budget: dict[str, int], reserved: dict[str, int] | None = None) -> Round:
    """Return a round where a asks 3 and then 1 euro, b 1 and then 4."""
    fund = Fund(id="main", title="Main", budget=budget, reserved=reserved or {}, carry=carry)
    asks = {"a": {"2023": 300, "2024": 100}, "b": {"2023": 100, "2024": 400}}
    return round_of(
        *(candidate(id_, 0, 1, cost=ask, ask={"main": ask}, periods=("2023", "2024")) for id_, ask in asks.items()),
        funds={"main": fund},
        periods=("2023", "2024"),
    )


def test_budget_per_period() -> None:
    """Each year stands for itself: what is left in 2023 is lost."""
    round_ = over_two_years(carry=False, budget={"2023": 500, "2024": 400})
    assert state(round_, "fund main 2023", "ab").holds
    assert not state(round_, "fund main 2024", "ab").holds
    assert state(round_, "fund main 2024", "b").holds


def test_what_is_left_is_carried_forward() -> None:
    """Of the 5 euro of 2023 a and b leave 1, which just makes 2024 fit; a cent reserved in 2023 spoils it."""
    fits = state(over_two_years(carry=True, budget={"2023": 500, "2024": 400}), "fund main 2024", "ab")
    assert fits.holds
    assert fits.left == fits.bounds.at_most == 500
    spoilt = over_two_years(carry=True, budget={"2023": 500, "2024": 400}, reserved={"2023": 1})
    assert not state(spoilt, "fund main 2024", "ab").holds
    assert state(spoilt, "fund main 2023", "ab").holds


def test_money_is_not_carried_backward() -> None:
    """What 2024 leaves does not pay for 2023; a period without a budget has none."""
    round_ = over_two_years(carry=True, budget={"2024": 900})
    assert not state(round_, "fund main 2023", "b").holds


def test_a_fund_elsewhere_binds_only_with_a_budget() -> None:
    """Asked there, not ours to give: only a stated budget makes a rule of it."""
    ask = {"ask": {"rap": {ALL: 200}}}
    for budget, names in ((None, set()), ({ALL: 199}, {"fund rap"})):
        fund = Fund(id="rap", title="Rap", budget=budget, elsewhere=True)
        round_ = round_of(candidate("a", 200, 1, **ask), funds={"rap": fund})
        assert {s.name for s in states(round_, worth_of(round_), {"a"}) if not s.holds} == names


def line(payer: str, cash: int, kind: int) -> Contribution:
    """Return committed cofinancing."""
    return Contribution(payer=payer, cash={ALL: cash}, in_kind={ALL: kind}, status="committed")


@pytest.mark.parametrize(
    ("in_kind", "left"), [("fully", Fraction(120, 200)), ("up_to_cash", Fraction(80, 200)), ("not", Fraction(40, 200))]
)
def test_cofinancing_of_the_whole_set(in_kind: Literal["fully", "up_to_cash", "not"], left: Fraction) -> None:
    """With 40 in cash from a and 80 in kind from b: in kind counts up to the cash of the set, not of each."""
    a = candidate("a", 100, 1, cofinancing=(line("x", 40, 0),))
    b = candidate("b", 100, 1, cofinancing=(line("x", 0, 80),))
    for ask, holds in ((left, True), (left + Fraction(1, 10**6), False)):
        terms = CofinancingTerms(together_at_least=ask, in_kind=in_kind)
        found = state(round_of(a, b, cofinancing=terms), "cofinancing together_at_least", "ab")
        assert (found.left, found.holds, found.unit) == (left, holds, "share")
    assert state(round_of(a, b, cofinancing=terms), "cofinancing together_at_least", "").holds


def test_a_payer_has_a_ceiling() -> None:
    """What the partner brings in cash and in kind over the chosen, whatever its status, stays below its ceiling."""
    partners = {"x": Partner(id="x", title="X", brings_at_most=149), "y": Partner(id="y", title="Y")}
    a = candidate("a", 100, 1, cofinancing=(line("x", 40, 10), line("y", 999, 0)))
    b = candidate("b", 100, 1, cofinancing=(line("x", 60, 40),))
    round_ = round_of(a, b, partners=partners)
    assert [state(round_, "partner x", s).holds for s in ("a", "b", "ab")] == [True, True, False]
    assert {s.name for s in states(round_, worth_of(round_), {"a", "b"}) if s.form == "partner"} == {"partner x"}


def test_variants_of_one_application() -> None:
    """At most one of all versions, the initiative of that name included."""
    round_ = round_of(candidate("a"), candidate("b", variant_of="a"), candidate("c", variant_of="a"), candidate("d"))
    assert [state(round_, "variants of a", s).holds for s in ("ad", "ab", "bc", "cd")] == [True, False, False, True]


def test_who_is_not_eligible_breaks_that_rule() -> None:
    """A set with an initiative without cofinancing breaks the rule by its name, and no other."""
    terms = CofinancingTerms(each_at_least=Fraction(1, 4))
    a = candidate("a", 100, 1, cofinancing=(line("x", 25, 0),), ask={})
    round_ = round_of(a, candidate("b", 100, 1), cofinancing=terms, budget=1_000)
    assert {s.name for s in states(round_, worth_of(round_), {"a", "b"}) if not s.holds} == {
        "cofinancing each_at_least"
    }
    assert all(s.holds for s in states(round_, worth_of(round_), {"a"}))


def test_what_is_off_is_not_there() -> None:
    """Names and groups switched off, generated or written, have no state at all."""
    rule = Count(name="all", group="spread", where=Everything(), bounds=Bounds(at_most=Fraction(0)))
    terms = CofinancingTerms(each_at_least=Fraction(1, 4))
    round_ = four(
        rules=(rule,),
        cofinancing=terms,
        budget=0,
        off=frozenset({"spread", "fund main", "cofinancing each_at_least"}),
    )
    assert states(round_, worth_of(round_), {"a", "b"}) == ()
