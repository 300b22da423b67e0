"""The money of a set."""

from portfolio.analysis.accounts import PeriodAccount, accounts, rests_on
from portfolio.model import Contribution, Fund, Status
from tests.small import candidate, round_of

YEARS = ("2023", "2024")


def test_one_amount_is_one_entry_named_all() -> None:
    """A budget that is one amount has one entry, over all periods together."""
    round_ = round_of(candidate("a", 300), candidate("b", 500), budget=1_000)

    (account,) = accounts(round_, {"a", "b"})

    assert account.periods == (PeriodAccount(period="all", ask=800, budget=1_000, reserved=0, carried_in=0, left=200),)
    assert account.ask == 800


def test_carried_money_moves_on_after_what_is_reserved() -> None:
    """With carry, what is left of a period after reserved and asked is there in the next."""
    fund = Fund(id="main", title="Main", budget={"2023": 900, "2024": 100}, reserved={"2023": 50}, carry=True)
    one = candidate("a", 1, ask={"main": {"2023": 400, "2024": 500}})

    (account,) = accounts(round_of(one, funds={"main": fund}, periods=YEARS), {"a"})

    assert account.periods == (
        PeriodAccount(period="2023", ask=400, budget=900, reserved=50, carried_in=0, left=450),
        PeriodAccount(period="2024", ask=500, budget=100, reserved=0, carried_in=450, left=50),
    )


def test_a_period_without_budget_lives_on_what_was_carried() -> None:
    """A period that the budget does not name has nothing of its own; what is asked in it comes off what moves on."""
    fund = Fund(id="main", title="Main", budget={"2023": 900, "2025": 100}, carry=True)
    one = candidate("a", 1, ask={"main": {"2024": 300}})

    (account,) = accounts(round_of(one, funds={"main": fund}, periods=("2023", "2024", "2025")), {"a"})

    assert [(p.period, p.budget, p.carried_in, p.left) for p in account.periods] == [
        ("2023", 900, 0, 900),
        ("2024", 0, 900, 600),
        ("2025", 100, 600, 700),
    ]


def test_without_carry_every_period_stands_alone() -> None:
    """Without carry nothing moves to the next period."""
    fund = Fund(id="main", title="Main", budget={"2023": 900, "2024": 100})
    one = candidate("a", 1, ask={"main": {"2023": 400}})

    (account,) = accounts(round_of(one, funds={"main": fund}, periods=YEARS), {"a"})

    assert [(p.carried_in, p.left) for p in account.periods] == [(0, 500), (0, 100)]


def test_elsewhere_without_budget_shows_only_what_is_asked() -> None:
    """A fund decided elsewhere that states no budget has an ask per period and nothing else."""
    fund = Fund(id="rap", title="Rap", budget=None, elsewhere=True)
    one = candidate("a", 1, ask={"rap": {"2023": 7, "2024": 5}})

    (account,) = accounts(round_of(one, funds={"rap": fund}, periods=YEARS), {"a"})

    assert account.periods == (PeriodAccount(period="2023", ask=7), PeriodAccount(period="2024", ask=5))


def test_rests_on_everything_that_is_not_committed() -> None:
    """Pledged, applied and open money, and what is asked elsewhere, is what the chosen rest on; others are not."""

    def line(status: Status, cash: int, kind: int) -> Contribution:
        return Contribution(payer="x", cash={"all": cash}, in_kind={"all": kind}, status=status)

    lines = (line("committed", 1, 2), line("pledged", 3, 4), line("applied", 5, 6), line("open", 7, 8))
    fund = Fund(id="rap", title="Rap", budget=None, elsewhere=True)
    one = candidate("a", 1, cofinancing=lines, ask={"rap": {"all": 100}})
    other = candidate("b", 1, cofinancing=lines)

    rests = rests_on(round_of(one, other, funds={"rap": fund}), {"a"})

    assert rests.by_status == {"pledged": 7, "applied": 11, "open": 15}
    assert rests.asked_elsewhere == 100
    assert rests.total == 133
