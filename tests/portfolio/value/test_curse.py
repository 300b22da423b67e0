"""The optimizer's curse: what a portfolio promises against what it delivers, on raw and on shrunken rates.

Rounds of sixty candidates with known true rates, of which the fifteen with the highest value are chosen (the proven
optimum, since places alone are scarce). The truth is what the same chain gives with the true rates. Smith & Winkler
2006, Management Science 52(3):311.
"""

from dataclasses import dataclass
from fractions import Fraction
from heapq import nlargest
from random import Random

from portfolio.model import Assumptions, Evidence, Initiative, Plan, Result, Round
from portfolio.value import outcomes
from tests.outcomes import by_outcomes, initiative, value_of

CANDIDATES, PLACES, ROUNDS = 60, 15, 120
KINDS = {"near": (Fraction("0.65"), 12), "middle": (Fraction("0.5"), 12), "far": (Fraction("0.35"), 12)}
"""Per distance the mean of the true rates and their strength."""
KEPT = (Fraction("0.7"), 12)
"""The same of keeping a job, at every distance."""
STARTED = (30, 150)
"""From how many to how many people the results are."""


@dataclass(frozen=True)
class Truth:
    """A round, and per initiative the true rates of reaching a job and of keeping it."""

    round: Round
    placed: dict[str, float]
    kept: dict[str, float]


def binomial(random: Random, tries: int, rate: float) -> int:
    """Draw the number of hits."""
    return sum(random.random() < rate for _ in range(tries))


def beta(random: Random, mean: Fraction, strength: int) -> float:
    """Draw a true rate."""
    return random.betavariate(float(mean * strength), float((1 - mean) * strength))


def draw(seed: int) -> Truth:
    """Draw a round: sixty initiatives over three distances, each with one year of results."""
    random = Random(seed)  # noqa: S311 - an experiment that can be repeated
    placed, kept, drawn = {}, {}, []
    for number in range(CANDIDATES):
        id_, distance = f"i{number:02}", random.choice(list(KINDS))
        placed[id_] = beta(random, *KINDS[distance])
        kept[id_] = beta(random, *KEPT)
        started = random.randint(*STARTED)
        achieved = binomial(random, started, placed[id_])
        observed = achieved * 4 // 5
        line = Result(
            outcome="job",
            year=2022,
            started=started,
            achieved=achieved,
            observed=observed,
            retained=binomial(random, observed, kept[id_]),
        )
        plan = {"job": Plan(start=random.randint(30, 60))}
        drawn.append(initiative(id_, line, plan=plan, distance=distance, evidence=Evidence(level=2)))
    return Truth(by_outcomes(*drawn), placed, kept)


def true_value(one: Initiative, truth: Truth) -> float:
    """Return what an initiative really adds: 69% of the plan starts, at the true rates, less the deadweight."""
    starters = one.plan["job"].start * 0.69
    deadweight = float(truth.round.distances[one.distance or ""].deadweight)
    return starters * truth.placed[one.id] * truth.kept[one.id] * (1 - deadweight) * 0.7


def promised_and_delivered(truth: Truth, *, shrinkage: bool) -> tuple[float, float]:
    """Choose fifteen on what the program says, and return the value it promises and the true one."""
    value = value_of(by_outcomes(assumptions=Assumptions(shrinkage=shrinkage)))
    units = outcomes.worth(truth.round, value).units
    chosen = nlargest(PLACES, units, key=units.__getitem__)
    return sum(units[id_] for id_ in chosen) / 1000, sum(true_value(truth.round.by_id[id_], truth) for id_ in chosen)


def test_shrinkage_lifts_the_curse() -> None:
    """Raw rates promise at least 2% more than they deliver, shrunken rates stay within 1%, and deliver more."""
    truths = [draw(seed) for seed in range(ROUNDS)]
    over, true = {}, {}
    for shrinkage in (False, True):
        promised, delivered = zip(*(promised_and_delivered(t, shrinkage=shrinkage) for t in truths), strict=True)
        over[shrinkage], true[shrinkage] = sum(promised) / sum(delivered) - 1, sum(delivered)
    assert over[False] >= 0.02
    assert abs(over[True]) <= 0.01
    assert true[True] > true[False]
