"""What every initiative of a round is worth, whichever way the round counts."""

from portfolio.model import Criteria, Round
from portfolio.value import criteria, outcomes
from portfolio.value.worth import Worth


def worth(round_: Round) -> Worth:
    """Value every initiative by the round's criteria or outcomes."""
    value = round_.value
    return criteria.worth(round_, value) if isinstance(value, Criteria) else outcomes.worth(round_, value)
