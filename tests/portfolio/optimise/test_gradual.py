"""An initiative that asks less: no cent appears or disappears, and each comes off where it belongs."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.model import ALL, Initiative, Round
from portfolio.optimise.gradual import cheaper, cofinanced
from tests.small import candidate, round_of
from tests.strategies import rounds

CALM = settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def draw(data: st.DataObject) -> tuple[Round, Initiative, int]:
    """Return a round, one of its initiatives, and some of the cents that it asks."""
    round_ = data.draw(rounds(kinds=(), most=3, strict=False))
    one = data.draw(st.sampled_from(round_.initiatives))
    return round_, one, data.draw(st.integers(0, one.ask_cents))


def cash(one: Initiative) -> dict[str, int]:
    """Return the cofinancing in cash per period."""
    periods = {period for line in one.cofinancing for period in line.cash}
    return {period: sum(line.cash.get(period, 0) for line in one.cofinancing) for period in periods}


def asked(one: Initiative, period: str) -> int:
    """Return what is asked of all funds in a period."""
    return sum(amount.get(period, 0) for amount in one.ask.values())


@CALM
@given(st.data())
def test_cheaper(data: st.DataObject) -> None:
    """Cost and asks fall by the same cents, each amount by its part to within one cent; nothing else changes."""
    round_, one, cents = draw(data)
    one = replace(
        one, cost={period: amount + one.ask_cents for period, amount in one.cost.items()} or {ALL: one.ask_cents}
    )
    round_ = replace(round_, initiatives=tuple(one if i.id == one.id else i for i in round_.initiatives))

    changed = cheaper(round_, one.id, cents)

    less = changed.by_id[one.id]
    assert one.cost_cents - less.cost_cents == one.ask_cents - less.ask_cents == cents
    for before, after, whole in (
        (one.cost, less.cost, one.cost_cents),
        *((one.ask[fund], less.ask[fund], one.ask_cents) for fund in one.ask),
    ):
        assert before.keys() == after.keys()
        for period, amount in before.items():
            assert 0 <= after[period] <= amount
            assert abs(amount - after[period] - Fraction(cents * amount, whole or 1)) < 1
    assert replace(less, cost=one.cost, ask=one.ask) == one
    assert [i for i in changed.initiatives if i.id != one.id] == [i for i in round_.initiatives if i.id != one.id]
    assert replace(changed, initiatives=round_.initiatives) == round_


@CALM
@given(st.data())
def test_cofinanced(data: st.DataObject) -> None:
    """The cost stays; what is no longer asked in a period is brought in that period, in committed cash."""
    round_, one, cents = draw(data)

    less = cofinanced(round_, one.id, cents).by_id[one.id]

    assert less.cost == one.cost
    assert less.ask == cheaper(round_, one.id, cents).by_id[one.id].ask
    assert less.ask_cents + less.cofinancing_cents == one.ask_cents + one.cofinancing_cents
    assert less.cofinancing_cents - one.cofinancing_cents == cents
    for period in (*round_.periods, ALL):
        assert asked(one, period) - asked(less, period) == cash(less).get(period, 0) - cash(one).get(period, 0)
    *others, line = less.cofinancing
    assert tuple(others) == one.cofinancing
    assert (line.payer, line.status, line.in_kind) == (None, "committed", {})
    assert all(line.cash.values())


def two() -> Round:
    """Return a round in which one initiative asks two funds 100 and 300 cents over three years."""
    one = candidate(
        "a",
        cost={"1": 200, "2": 0, "3": 300},
        ask={"rap": {"1": 100, "3": 0}, "main": {"1": 100, "2": 0, "3": 200}},
        periods=("1", "2", "3"),
    )
    return round_of(one, candidate("b", 5), periods=("1", "2", "3"))


@pytest.mark.parametrize(
    ("cents", "cost", "main", "rap"),
    [
        (0, (200, 0, 300), (100, 0, 200), 100),
        (1, (200, 0, 299), (100, 0, 200), 99),
        (2, (200, 0, 298), (100, 0, 199), 99),
        (10, (196, 0, 294), (98, 0, 195), 97),
        (400, (40, 0, 60), (0, 0, 0), 0),
    ],
)
def test_by_cumulative_floor(cents: int, cost: tuple[int, ...], main: tuple[int, ...], rap: int) -> None:
    """Funds by name, the periods of each in their order: what was taken off up to each is its part, rounded down."""
    less = cheaper(two(), "a", cents).by_id["a"]
    assert tuple(less.cost.values()) == cost
    assert tuple(less.ask["main"].values()) == main
    assert less.ask["rap"] == {"1": rap, "3": 0}


def test_the_order_of_the_file_does_not_matter() -> None:
    """An initiative that names its funds the other way round loses the same cents of each."""
    round_ = two()
    one = round_.by_id["a"]
    other = replace(one, ask={fund: one.ask[fund] for fund in reversed(tuple(one.ask))})
    for cents in range(0, 400, 7):
        assert cheaper(round_, "a", cents) == cheaper(
            replace(round_, initiatives=(other, round_.by_id["b"])), "a", cents
        )


def test_who_asks_nothing_stays_as_it_is() -> None:
    """No cents of no ask: the round is the same, and one without cost divides nothing."""
    round_ = round_of(candidate("a", 0), candidate("b", 5))
    assert cheaper(round_, "a", 0) == round_
    assert cofinanced(round_, "a", 0).by_id["a"].cofinancing_cents == 0
