"""The first cent that is enough, against a look at every cent."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.model import ALL, CofinancingTerms, Contribution, Criteria, Fund, Initiative, Round
from portfolio.optimise import least as room
from portfolio.optimise.finder import Finder, Unproven
from portfolio.optimise.gradual import cheaper, cofinanced
from portfolio.optimise.least import Gradual
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import solvers
from portfolio.rules import Bounds, Everything, Match, Quantity, Share, Total
from portfolio.value.criteria import worth
from tests.portfolio.optimise.oracle import allowed
from tests.small import candidate, round_of

CALM = settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
PAIR = solvers("auto")
HIGH = 30
"""What the initiative that changes asks at most, in cents."""

Change = Callable[[Round, str, int], Round]


@st.composite
def fractional(draw: DrawFn, periods: tuple[str, ...], funds: tuple[str, ...]) -> Round:
    """Return a round of a few initiatives that ask a few cents of these funds in these periods."""

    def asks(most: int) -> dict[str, dict[str, int]]:
        return {fund: {period: draw(st.integers(0, most)) for period in periods} for fund in funds}

    def initiative(id_: str, most: int, points: int) -> Initiative:
        ask = asks(most)
        asked = sum(sum(amount.values()) for amount in ask.values())
        brought = draw(st.integers(0, 9))
        line = Contribution(payer="x", cash={periods[0]: brought}, in_kind={}, status="committed")
        return candidate(
            id_, cost={period: (asked + brought) * (period == periods[0]) for period in periods}, ask=ask,
            scores={"value": Fraction(points)}, cofinancing=(line,), periods=periods,
        )  # fmt: skip

    others = [initiative(id_, 9, draw(st.integers(1, 6))) for id_ in "bcde"]
    first = initiative("a", HIGH // (len(periods) * len(funds)), draw(st.integers(1, 6)))
    budgets = {
        fund: Fund(
            id=fund,
            title="",
            budget={period: draw(st.integers(0, 25)) for period in periods},
            carry=ALL not in periods and draw(st.booleans()),
        )
        for fund in funds
    }
    share = draw(st.sampled_from((None, Fraction(1, 3), Fraction(1, 2))))
    return round_of(
        first, *others, funds=budgets, periods=periods, cofinancing=CofinancingTerms(together_at_least=share)
    )


def asker(round_: Round, seconds: float | None = None) -> Finder:
    """Return what answers questions about a round."""
    assert isinstance(round_.value, Criteria)
    return Finder(round_, worth(round_, round_.value), Clock(seconds), *PAIR)


def enough(at: Callable[[int], Round], high: int, units: int) -> list[bool]:
    """Tell of every number of cents whether a set with the initiative is worth so much."""
    return [
        any(its >= units and "a" in chosen for chosen, its in allowed(at(cents)).items()) for cents in range(high + 1)
    ]


def gradual(round_: Round, change: Change, units: int) -> tuple[Gradual, list[bool]]:
    """Return the question how far the change of a must go, and the answer for every cent."""
    high, at = round_.by_id["a"].ask_cents, partial(change, round_, "a")
    return Gradual(asker(round_), at, 0, high, {"a": True}, units), enough(at, high, units)


# --- one fund that is one amount: more is always enough


@pytest.mark.parametrize("change", [cheaper, cofinanced])
@pytest.mark.parametrize("seen", [1, 24])
@CALM
@given(data=st.data())
def test_the_least(data: st.DataObject, change: Change, seen: int) -> None:
    """Exactly the first cent of all, whatever is guessed and however few sets are looked at in one step."""
    round_ = data.draw(fractional((ALL,), ("main",)))
    question, fits = gradual(round_, change, data.draw(st.integers(1, 16)))
    assert fits == sorted(fits)
    first = fits.index(True) if True in fits else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "SEEN", seen)
        for guess in (None, first, data.draw(st.integers(-1, HIGH + 2))):
            assert question.least(guess) == first


@CALM
@given(data=st.data())
def test_the_least_between(data: st.DataObject) -> None:
    """The same where the change begins and ends somewhere in between."""
    round_ = data.draw(fractional((ALL,), ("main",)))
    question, fits = gradual(round_, cheaper, data.draw(st.integers(1, 16)))
    low = data.draw(st.integers(0, question.high))
    high = data.draw(st.integers(low, question.high))
    first = next((cents for cents in range(low, high + 1) if fits[cents]), None)
    assert replace(question, low=low, high=high).least() == first


# --- several funds and periods: divided in whole cents, a larger change may ask a cent more of one of them


@pytest.mark.parametrize("change", [cheaper, cofinanced])
@pytest.mark.parametrize("seen", [2, 24])
@CALM
@given(data=st.data())
def test_a_least(data: st.DataObject, change: Change, seen: int) -> None:
    """Enough, where a cent less is not; none only where the whole change is not enough either."""
    periods = data.draw(st.sampled_from((("1", "2"), ("1", "2", "3"))))
    round_ = data.draw(fractional(periods, data.draw(st.sampled_from((("main",), ("main", "rap"))))))
    question, fits = gradual(round_, change, data.draw(st.integers(1, 16)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "SEEN", seen)
        for guess in (None, data.draw(st.integers(0, HIGH))):
            found = question.least(guess)
            if found is None:
                assert not fits[-1]
            else:
                assert fits[found]
                assert found == 0 or not fits[found - 1]
                assert fits != sorted(fits) or found == fits.index(True)


def test_a_larger_change_may_ask_a_cent_more_of_one_year() -> None:
    """Of 2, 1 and 3 cents the one of the second year comes off at 2, not yet at 3, and from 4 on.

    The answer is 2, whatever is guessed.
    """
    periods = ("1", "2", "3")
    asked = {"1": 2, "2": 1, "3": 3}
    fund = Fund(id="main", title="", budget={"1": 9, "2": 0, "3": 9})
    round_ = round_of(
        candidate("a", 0, 1, cost=asked, ask={"main": asked}, periods=periods), funds={"main": fund}, periods=periods
    )
    question, fits = gradual(round_, cheaper, 1)
    assert fits == [False, False, True, False, True, True, True]
    assert (question.least(), question.least(2), question.least(3)) == (2, 2, 2)


def test_a_minimum_of_money_may_end_what_fits() -> None:
    """Of 10 it may ask 6 at most and the set must ask 4 at least: the whole change is too much, the least is found."""
    least = Total(name="least", of=Quantity("ask"), where=Everything(), bounds=Bounds(at_least=Fraction(4)))
    round_ = round_of(candidate("a", 10, 1), budget=6, rules=(least,))
    question, fits = gradual(round_, cheaper, 1)
    assert [cents for cents, fit in enumerate(fits) if fit] == [4, 5, 6]
    assert question.least() == replace(question, high=6).least() == 4
    assert replace(question, high=3).least() is None


# --- what it takes


@pytest.mark.parametrize("others", ["bc", "bcdefghij"])
def test_large_amounts_take_few_steps(others: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of millions of euro the first cent is found in a dozen steps, few sets or many: all but the dearest other fit."""
    asked = {"a": 900_000_000, **{id_: 100_000_003 + 7 * number for number, id_ in enumerate(others)}}
    dearest, short = max(asked[id_] for id_ in others), 123_456_789
    round_ = round_of(*(candidate(id_, cents, 5) for id_, cents in asked.items()), budget=sum(asked.values()) - short)
    steps: set[int] = set()

    def at(cents: int) -> Round:
        steps.add(cents)
        return cheaper(round_, "a", cents)

    monkeypatch.setattr(room, "SEEN", 4)
    question = Gradual(asker(round_), at, 0, asked["a"], {"a": True}, 5 * len(others))
    assert question.least() == short - dearest
    assert len(steps) < 15


def test_a_condition_is_closed_in_on() -> None:
    """A fund that pays 6 cents at most, of 10 that are asked: nothing says how far away that is, and 4 is found."""
    fund = Fund(id="main", title="", budget={ALL: 9}, ask=Bounds(at_most=Fraction(6)))
    round_ = round_of(candidate("a", 10, 1), funds={"main": fund})
    question, fits = gradual(round_, cheaper, 1)
    assert question.least() == fits.index(True) == 4


def test_a_rule_that_is_not_linear_is_closed_in_on() -> None:
    """A share of a third at most of what is asked, of which it asks 80 of 100 itself: 70 less, to the cent."""
    share = Share(
        name="share",
        of=Quantity("ask"),
        where=Match("id", frozenset("a")),
        bounds=Bounds(at_most=Fraction(1, 3)),
    )
    round_ = round_of(candidate("a", 80, 9), candidate("b", 20, 1), budget=100, rules=(share,))
    question, fits = gradual(round_, cheaper, 10)
    assert question.least() == fits.index(True) == 70


def test_no_word_when_the_time_is_over() -> None:
    """What is not found in time is unproven."""
    round_ = round_of(candidate("a", 10, 1), budget=6)
    with pytest.raises(Unproven):
        Gradual(asker(round_, seconds=0.0), partial(cheaper, round_, "a"), 0, 10, {"a": True}, 1).least()
