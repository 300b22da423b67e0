"""One entry for both ways to count."""

from portfolio.model import Criteria
from portfolio.value import criteria, outcomes, valuation
from tests.outcomes import by_outcomes, initiative, value_of
from tests.small import candidate, round_of


def test_a_round_by_criteria_is_valued_by_criteria() -> None:
    """The worth is that of the criteria, and there is no chain."""
    round_ = round_of(candidate("a", 1, 5))
    assert isinstance(round_.value, Criteria)
    worth = valuation.worth(round_)
    assert worth == criteria.worth(round_, round_.value)
    assert worth.chains is None
    assert worth.priors is None


def test_a_round_by_outcomes_is_valued_by_outcomes() -> None:
    """The worth is that of the outcomes, with its chains and priors."""
    round_ = by_outcomes(initiative("a"))
    worth = valuation.worth(round_)
    assert worth == outcomes.worth(round_, value_of(round_))
    assert list(worth.chains or ()) == ["a"]
    assert worth.priors
