"""What every initiative of a round is worth, whichever way the round counts."""

from typing import assert_never

from portfolio.model import Criteria, Outcomes, Round
from portfolio.value import criteria, outcomes
from portfolio.value.worth import Worth


def worth(round_: Round) -> Worth:
    """Value every initiative by the round's criteria or outcomes."""
    match round_.value:
        case Criteria():
            return criteria.worth(round_, round_.value)
        case Outcomes():
            return outcomes.worth(round_, round_.value)
        case _:
            assert_never(round_.value)
