"""Small rounds by outcomes made in memory, and Hypothesis strategies for them."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.model import (
    Assumptions,
    Compared,
    Continues,
    Evidence,
    Initiative,
    Outcome,
    Outcomes,
    Plan,
    Prior,
    Rate,
    Result,
    Round,
)
from portfolio.value import outcomes
from portfolio.value.chain import Chain
from portfolio.value.worth import Worth
from tests.small import candidate, round_of

JOB = Outcome(id="job", title="Job", weight=Fraction(1), retention=True)
STAGE = Outcome(id="stage", title="Internship", weight=Fraction(3, 10))
FIXED = {
    "job": {
        "all": Prior(
            placed=Rate(rate=Fraction(1, 2), strength=Fraction(20)),
            kept=Rate(rate=Fraction(3, 4), strength=Fraction(10)),
        )
    },
    "stage": {"all": Prior(placed=Rate(rate=Fraction(2, 3), strength=Fraction(30)))},
}
"""Fixed priors, so that no initiative's value hangs on another's."""


def line(started: int, achieved: int = 0, *, year: int = 2021, outcome: str = "job", **more: Any) -> Result:  # noqa: ANN401 - fields of Result
    """Return one line of results in people."""
    return Result(outcome=outcome, year=year, started=started, achieved=achieved, **more)


def initiative(id_: str, *results: Result, job: int | None = 100, **more: Any) -> Initiative:  # noqa: ANN401 - fields of Initiative
    """Return an initiative at distance near that plans so many people for a job."""
    plan: dict[str, Plan] = {} if job is None else {"job": Plan(start=job)}
    return candidate(id_, **{"results": results, "plan": plan, "distance": "near", "scores": {}} | more)


def by_outcomes(*initiatives: Initiative, **more: Any) -> Round:  # noqa: ANN401 - fields of Outcomes, and of Round
    """Return a round over the initiatives; ``assumptions``, ``prior`` and ``outcomes`` go to its value."""
    given: dict[str, Any] = {"unit": None, "outcomes": {"job": JOB, "stage": STAGE}}
    given |= {key: more.pop(key) for key in ("assumptions", "prior", "outcomes") if key in more}
    whole: dict[str, Any] = {"value": Outcomes(**given), "periods": ("2023",)}
    return round_of(*initiatives, **(whole | more))


def value_of(round_: Round) -> Outcomes:
    """Return how a round by outcomes counts."""
    assert isinstance(round_.value, Outcomes)
    return round_.value


def worth_of(*initiatives: Initiative, **more: Any) -> Worth:  # noqa: ANN401 - as by_outcomes
    """Return what initiatives are worth in one round together."""
    round_ = by_outcomes(*initiatives, **more)
    return outcomes.worth(round_, value_of(round_))


def chain_of(one: Initiative, **more: Any) -> Chain:  # noqa: ANN401 - as by_outcomes
    """Return the chain of one initiative in a round of its own, with fixed priors unless told otherwise."""
    chains = worth_of(one, **{"prior": FIXED} | more).chains
    assert chains is not None
    return chains[one.id]


# --- strategies

shares = st.fractions(0, 1, max_denominator=20)


@st.composite
def lines(draw: DrawFn, outcome: str, year: int) -> Result:
    """Draw one line whose numbers each lie within the one before."""
    started = draw(st.integers(0, 60))
    achieved = draw(st.integers(0, started))
    observed = draw(st.integers(0, achieved))
    others = draw(st.integers(0, 60))
    compared = Compared(started=others, achieved=draw(st.integers(0, others))) if others else None
    return Result(
        outcome=outcome,
        year=year,
        started=started,
        planned=draw(st.none() | st.integers(0, 80)),
        achieved=achieved,
        observed=observed,
        retained=draw(st.integers(0, observed)),
        compared=compared,
        level=draw(st.integers(0, 5)),
        unit=draw(st.sampled_from(("people", "trajectories", "arrangements"))),
        people_per=draw(st.none() | st.fractions(Fraction(1, 10), 2, max_denominator=10)),
    )


@st.composite
def initiatives(draw: DrawFn, id_: str) -> Initiative:
    """Draw an initiative with results of up to two years per outcome."""
    years = [(outcome, year) for outcome in ("job", "stage") for year in (2020, 2021)]
    return initiative(
        id_,
        *[draw(lines(*pair)) for pair in draw(st.lists(st.sampled_from(years), unique=True, max_size=3))],
        plan=draw(st.dictionaries(st.sampled_from(("job", "stage")), st.builds(Plan, start=st.integers(0, 100)))),
        distance=draw(st.sampled_from(("near", "middle", "far", "working"))),
        evidence=draw(st.none() | st.integers(0, 5).map(lambda level: Evidence(level=level))),
        continues=Continues(share=draw(shares)),
        labels=draw(st.sampled_from(({}, {"sector": ("care",)}, {"sector": ("care", "port")}))),
    )


@st.composite
def rounds(draw: DrawFn) -> Round:
    """Draw a round of up to nine initiatives, with its own assumptions or the defaults, pooled or fixed priors."""
    ids = [f"i{number}" for number in range(draw(st.integers(1, 9)))]
    own = Assumptions(
        displacement=draw(st.none() | shares),
        displacement_by=draw(st.sampled_from(({}, {"sector": {"care": Fraction(1, 5), "port": Fraction(1, 10)}}))),
        delivery_rate=draw(st.none() | shares),
        delivery_strength=draw(st.none() | st.fractions(1, 50, max_denominator=3)),
        evidence=draw(st.dictionaries(st.integers(0, 5), shares)),
        shrinkage=draw(st.none() | st.booleans()),
    )
    return by_outcomes(
        *[draw(initiatives(id_)) for id_ in ids],
        assumptions=own,
        prior=draw(st.sampled_from(({}, FIXED))),
    )
