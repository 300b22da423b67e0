"""The chain from planned people to value: each factor, the rounding, and one distance nearer."""

from dataclasses import replace
from fractions import Fraction

from portfolio.model import Assumptions, Compared, Continues, Distance, Evidence, Plan, Result
from portfolio.rules import Bonus
from portfolio.value.chain import Displacement, Nearer, Waterfall
from portfolio.value.shrinkage import Basis
from tests.outcomes import (
    JOB,
    STAGE,
    chain_of,
    initiative,
    line,
    worth_of,
)


def test_delivery_follows_earlier_plans_of_all_outcomes() -> None:
    """Lines that say how many were planned count, whatever their outcome; without any the default counts."""
    lines = (
        line(60, planned=80),
        line(18, planned=20, outcome="stage"),
        line(500, year=2020),
    )
    assert chain_of(initiative("a", *lines)).delivery == (78 + Fraction("20.7")) / 130
    assert chain_of(initiative("a", line(500))).delivery == Fraction(69, 100)
    own = Assumptions(delivery_rate=Fraction(1, 2), delivery_strength=Fraction(100))
    assert chain_of(initiative("a", line(60, planned=100)), assumptions=own).delivery == Fraction(110, 200)


def test_more_may_start_than_were_planned() -> None:
    """Where earlier plans were exceeded, more are delivered than planned."""
    steps = chain_of(initiative("a", line(90, planned=30))).steps
    assert steps.delivered > steps.planned


def test_all_years_of_an_outcome_count_together() -> None:
    """Two lines of an outcome give the rates of their sum; other outcomes stay out of them."""
    two = (line(30, 10, observed=8, retained=2), line(20, 15, year=2020, observed=10, retained=9))
    (link,) = chain_of(initiative("a", *two, line(40, 40, outcome="stage"))).links
    assert link.placed_rate == (25 + 10) / Fraction(50 + 20)
    assert link.kept_rate == (11 + Fraction(15, 2)) / Fraction(18 + 10)


def test_an_outcome_without_retention_keeps_everyone() -> None:
    """What was followed does not matter where the outcome does not ask for it."""
    stage = line(20, 10, outcome="stage", observed=10, retained=0)
    (link,) = chain_of(initiative("a", stage, plan={"stage": Plan(start=10)})).links
    assert link.kept_prior is None
    assert link.kept_rate == 1
    assert link.steps.sustained == link.steps.placed


def test_other_units_count_through_people_per() -> None:
    """Arrangements of half a person give what the people would; without people_per nothing of the line counts."""
    people = (line(40, 20, planned=50, observed=10, retained=6, level=2), line(9, 3, year=2020))
    halves = tuple(
        Result(
            outcome=one.outcome, year=one.year, started=2 * one.started, achieved=2 * one.achieved, level=one.level,
            planned=one.planned and 2 * one.planned, observed=2 * one.observed, retained=2 * one.retained,
            unit="arrangements", people_per=Fraction(1, 2),
        )
        for one in people
    )  # fmt: skip
    assert chain_of(initiative("a", *people)) == chain_of(initiative("a", *halves))
    unknown = tuple(replace(one, people_per=None, compared=Compared(started=9, achieved=1)) for one in halves)
    found = chain_of(initiative("a", *unknown))
    assert found.uncounted == unknown
    assert replace(found, uncounted=()) == chain_of(initiative("a"))


def test_people_are_people() -> None:
    """A number of people per unit says nothing about a line that counts people."""
    assert chain_of(initiative("a", line(40, 20, people_per=Fraction(1, 2)))) == chain_of(initiative("a", line(40, 20)))


def test_the_highest_displacement_of_its_labels_counts() -> None:
    """A label's own share goes before the default, also when lower; of several the highest counts."""
    by = {"sector": {"care": Fraction(1, 10), "port": Fraction(3, 10)}, "pillar": {"work": Fraction(1, 5)}}
    own = Assumptions(displacement=Fraction(1, 2), displacement_by=by)
    for labels, share, label in [
        ({}, Fraction(1, 2), None),
        ({"sector": ("energy",)}, Fraction(1, 2), None),
        ({"sector": ("care",)}, Fraction(1, 10), ("sector", "care")),
        ({"sector": ("care",), "pillar": ("work",)}, Fraction(1, 5), ("pillar", "work")),
        ({"sector": ("care", "port"), "pillar": ("work",)}, Fraction(3, 10), ("sector", "port")),
    ]:
        one = initiative("a", labels=labels)
        found = chain_of(one, assumptions=own)
        assert found.displacement == Displacement(share, label)
        assert found.steps.net == chain_of(one).steps.net * (1 - share)


def test_the_deadweight_is_that_of_the_distance() -> None:
    """Each group has its own; the round's own goes before the default; who has no group gets the highest."""
    groups = {"near": 80, "middle": 60, "far": 40, "working": 80}
    for distance, percent in groups.items():
        found = chain_of(initiative("a", distance=distance))
        assert found.deadweight == Fraction(percent, 100)
        assert found.steps.net == found.steps.sustained * (1 - Fraction(percent, 100))
    assert chain_of(initiative("a", distance=None)).distance == "near"
    own = {
        "near": Distance(id="near", title=None, deadweight=Fraction(1)),
        "far": Distance(id="far", title=None, deadweight=Fraction(0)),
    }
    assert chain_of(initiative("a"), distances=own).steps.net == 0


def test_evidence_is_that_of_the_lines_or_of_the_approach() -> None:
    """The higher of the two levels counts per line, weighted by those who started."""
    lines = (line(30, level=1), line(10, year=2020, level=4), line(0, year=2019, level=5))
    for evidence, expected in [
        (None, (30 * Fraction("0.6") + 10 * Fraction("0.95")) / 40),
        (Evidence(level=3), (30 * Fraction("0.85") + 10 * Fraction("0.95")) / 40),
        (Evidence(level=5), Fraction(1)),
    ]:
        (link,) = chain_of(initiative("a", *lines, evidence=evidence)).links
        assert link.evidence == expected
        assert link.steps.credited == link.steps.net * expected
        assert sum(link.levels.values()) == 1


def test_evidence_where_nobody_started() -> None:
    """The level of the approach counts, else level 0, whatever an empty line says."""
    empty = line(0, level=4)
    (link,) = chain_of(initiative("a", empty, evidence=Evidence(level=2))).links
    assert (link.evidence, link.levels) == (Fraction(7, 10), {2: Fraction(1)})
    (link,) = chain_of(initiative("a", empty)).links
    assert (link.evidence, link.levels) == (Fraction(1, 2), {0: Fraction(1)})
    (link,) = chain_of(initiative("a"), assumptions=Assumptions(evidence={0: Fraction(1, 9)})).links
    assert link.evidence == Fraction(1, 9)


def test_weights_and_what_goes_on_elsewhere_come_last() -> None:
    """Credited people times the weight, less the share that continues; all outcomes add up."""
    plan = {"job": Plan(start=10), "stage": Plan(start=20)}
    found = chain_of(initiative("a", plan=plan, continues=Continues(share=Fraction(2, 5))))
    job, stage = found.links
    assert (job.outcome, stage.outcome) == ("job", "stage")
    assert stage.steps.weighted == stage.steps.credited * Fraction(3, 10)
    assert stage.steps.additional == stage.steps.weighted * Fraction(3, 5)
    assert found.steps == Waterfall(*(a + b for a, b in zip(job.steps, stage.steps, strict=True)))
    assert found.steps.planned == 30


def test_values_are_rounded_once_half_up() -> None:
    """Two outcomes of 0.0002 and 0.0003 make 0.0005, which is 0.001; minus 0.0005 is 0."""
    plan = {"job": Plan(start=2), "stage": Plan(start=3)}
    weights = {"job": replace(JOB, weight=Fraction(1, 5000)), "stage": replace(STAGE, weight=Fraction(1, 5000))}
    sure = Assumptions(shrinkage=False, delivery_rate=Fraction(1), evidence={0: Fraction(1)}, displacement=Fraction(0))
    lines = (
        line(4, 4, observed=4, retained=4),
        line(4, 4, outcome="stage"),
    )
    free = {"near": Distance(id="near", title=None, deadweight=Fraction(1, 2))}
    worth = worth_of(initiative("a", *lines, plan=plan), assumptions=sure, outcomes=weights, distances=free)
    assert worth.own["a"] == Fraction(1, 2000)
    assert (worth.units["a"], worth.added["a"]) == (1, Fraction(1, 1000))
    assert worth.scale == 1000
    assert not worth.rounded


def test_bonuses_are_rounded_to_thousandths() -> None:
    """Half a thousandth goes up, also below zero; a rule that is switched off brings nothing."""
    rules = (
        Bonus(name="plus", ids=("a", "b"), value=Fraction(15, 10_000)),
        Bonus(name="minus", ids=("a", "b"), value=Fraction(-15, 10_000)),
        Bonus(name="off", ids=("a", "b"), value=Fraction(7)),
    )
    worth = worth_of(initiative("a"), initiative("b"), rules=rules, off=frozenset({"off"}))
    assert worth.bonus_units == {"plus": 2, "minus": -1}
    assert worth.of(["a", "b"]) == worth.units["a"] + worth.units["b"] + 1


def test_one_distance_nearer() -> None:
    """Far becomes middle and middle near, with the deadweight and the priors of that group; the others have none."""
    results = (line(40, 10, observed=8, retained=6, level=2),)
    for there, nearer in (("far", "middle"), ("middle", "near")):
        expected = chain_of(initiative("a", *results, distance=nearer)).steps.additional
        assert chain_of(initiative("a", *results, distance=there)).nearer == Nearer(nearer, expected)
    for there in ("near", "working"):
        assert chain_of(initiative("a", *results, distance=there)).nearer is None


def test_one_distance_nearer_leaves_the_priors_as_they_are() -> None:
    """The initiative's own results stay in the pool of the group where it is."""
    others = [initiative(f"n{k}", line(20, 15 + k % 2), distance="near") for k in range(8)]
    one = initiative("a", line(400, 20), distance="middle")
    worth = worth_of(*others, one)
    assert worth.chains is not None
    assert worth.priors is not None
    near = worth.priors["placed", "job", "near"]
    assert (near.basis, near.people) == (Basis.DISTANCE, Fraction(160))
    (link,) = worth.chains["a"].links
    expected = link.steps.delivered * near.rate(link.measured.placed) * link.kept_rate * Fraction(1, 5) * link.evidence
    assert worth.chains["a"].nearer == Nearer("near", expected)
