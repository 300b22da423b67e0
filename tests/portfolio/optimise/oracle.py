"""What is right, by looking at every set; it knows no solver and no row."""

from fractions import Fraction
from hashlib import sha256

from portfolio.model import Criteria, Round
from portfolio.optimise.check import states
from portfolio.value.criteria import worth
from portfolio.value.worth import Worth
from tests.strategies import subsets


def worth_of(round_: Round) -> Worth:
    """Return the worth of a round by criteria."""
    assert isinstance(round_.value, Criteria)
    return worth(round_, round_.value)


def allowed(round_: Round) -> dict[frozenset[str], int]:
    """Return every set that the rules allow, with its value in integer units."""
    value = worth_of(round_)
    return {
        chosen: value.of(chosen)
        for chosen in subsets(round_)
        if all(state.holds for state in states(round_, value, chosen))
    }


def equal_sets(sets: dict[frozenset[str], int]) -> list[frozenset[str]]:
    """Return the best of them."""
    most = max(sets.values())
    return [chosen for chosen, units in sets.items() if units == most]


def asked_here(round_: Round, chosen: frozenset[str]) -> int:
    """Return the cents that a set asks of the funds decided here."""
    return sum(
        initiative.asks(fund.id)
        for initiative in round_.initiatives
        if initiative.id in chosen
        for fund in round_.funds.values()
        if not fund.elsewhere
    )


def decided(round_: Round, best: list[frozenset[str]]) -> tuple[frozenset[str], list[frozenset[str]], str | None]:
    """Go down the ties by hand: the set to print, the sets between which it was decided, and by what."""
    order = sorted(initiative.id for initiative in round_.initiatives)
    for way in round_.ties:
        if way == "ask":
            least = min(asked_here(round_, chosen) for chosen in best)
            cheapest = [chosen for chosen in best if asked_here(round_, chosen) == least]
            if len(cheapest) == 1:
                return cheapest[0], best, "ask"
            best = cheapest
        elif round_.lot is not None:
            text = round_.lot.text
            order.sort(key=lambda id_: sha256(f"{text}{id_}".encode()).hexdigest())
            return max(best, key=lambda s: [id_ in s for id_ in order]), best, "lot"
    return max(best, key=lambda s: [id_ in s for id_ in order]), best, None


def euro(amount: str) -> Fraction:
    """Return cents."""
    return Fraction(amount) * 100
