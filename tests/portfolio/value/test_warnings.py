"""What to look at twice in the figures: each warning, where it points, and where it stays silent."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from portfolio.findings import Code, Fact, Percent, Severity
from portfolio.model import Assessment, Assumptions, Compared, Evidence, Initiative, Plan, Prior, Rate, Result
from portfolio.reading import read_round
from portfolio.rules import Requires
from portfolio.value import outcomes
from portfolio.value.warnings import warnings
from tests.outcomes import FIXED, JOB, STAGE, by_outcomes, initiative, line, value_of

GOOD = line(80, 40, year=2022, planned=100, observed=36, retained=28)
"""Results that leave nothing to look at twice."""


def warned(*initiatives: Initiative, **more: object) -> list[tuple[Code, str, dict[str, Fact]]]:
    """Return code, key and facts of each warning about a round with fixed priors."""
    round_ = by_outcomes(*initiatives, **{"prior": FIXED} | more)
    value = value_of(round_)
    found = warnings(round_, value, outcomes.worth(round_, value))
    assert all(finding.severity is Severity.WARNING for finding in found)
    return [(finding.code, finding.span.key, dict(finding.facts)) for finding in found]


def codes(*initiatives: Initiative, **more: object) -> list[Code]:
    """Return the codes of the warnings."""
    return [code for code, _, _ in warned(*initiatives, **more)]


def test_good_figures_are_left_alone() -> None:
    """An ordinary initiative gets no warning."""
    assert warned(initiative("a", GOOD, job=90)) == []


@pytest.mark.parametrize(("planned", "warns"), [(100, False), (101, True)])
def test_a_plan_above_the_best_year(planned: int, warns: bool) -> None:  # noqa: FBT001 - a column of the table
    """More than 1.25 times the best year's starters is remarkable, exactly that much is not."""
    older = replace(GOOD, year=2021, started=60)
    found = warned(initiative("a", GOOD, older, job=planned))
    facts = {"planned": planned, "best": 80, "year": "2022", "outcome": "job", "title": "Job"}
    assert found == ([(Code.PLAN_ABOVE_BEST_YEAR, "plan.job.start", facts)] if warns else [])


def test_the_best_year_is_counted_in_people() -> None:
    """Eighty arrangements of half a person are forty people; what does not count is no best year."""
    halves = replace(GOOD, unit="arrangements", people_per=Fraction(1, 2))
    assert Code.PLAN_ABOVE_BEST_YEAR in codes(initiative("a", halves, job=51))
    assert Code.PLAN_ABOVE_BEST_YEAR not in codes(initiative("a", halves, job=50))
    assert Code.PLAN_ABOVE_BEST_YEAR not in codes(initiative("a", replace(halves, people_per=None), job=9_000))


def test_a_net_part_above_a_quarter() -> None:
    """More net than 25 points of those who start is remarkable, exactly that much is not."""
    sure = {"outcomes": {"job": replace(JOB, retention=False)}, "assumptions": Assumptions(shrinkage=False)}
    quarter = line(80, 60, level=3, year=2022, compared=Compared(started=80, achieved=40))
    more = replace(quarter, compared=Compared(started=80, achieved=39))
    assessed = Assessment(by="commissie", on=None, because="", keys=frozenset({"evidence"}))
    assert warned(initiative("a", quarter, job=90, assessment=assessed), **sure) == []
    facts = {"net": Percent(Fraction(21, 80)), "most": Percent(Fraction(1, 4)), "outcome": "job", "title": "Job"}
    expected = [(Code.NET_ABOVE_QUARTER, "plan.job", facts)]
    assert warned(initiative("a", more, job=90, assessment=assessed), **sure) == expected


@pytest.mark.parametrize(("achieve", "warns"), [(60, False), (61, True), (None, False)])
def test_more_hoped_for_than_can_be_expected(achieve: int | None, warns: bool) -> None:  # noqa: FBT001 - a column
    """A plan to achieve more than 10 points above the shrunken rate is remarkable."""
    found = warned(initiative("a", GOOD, plan={"job": Plan(start=100, achieve=achieve)}))
    facts = {
        "planned": Percent(Fraction(61, 100)),
        "expected": Percent(Fraction(1, 2)),
        "outcome": "job",
        "title": "Job",
    }
    assert found == ([(Code.ACHIEVE_ABOVE_MEASURED, "plan.job.achieve", facts)] if warns else [])


def test_fewer_than_half_followed() -> None:
    """Half of those who achieved is enough, less is remarkable; where nobody must be followed nobody is missed."""
    assert codes(initiative("a", replace(GOOD, observed=20, retained=9))) == []
    facts = {"outcome": "job", "title": "Job", "year": "2022", "observed": 19, "achieved": 40}
    found = warned(initiative("a", replace(GOOD, observed=19, retained=9)))
    assert found == [(Code.FEW_OBSERVED, "results.0.observed", facts)]
    assert codes(initiative("a", GOOD, replace(GOOD, outcome="stage", observed=0, retained=0))) == []


def test_more_started_than_planned() -> None:
    """A line with more starters than planned is remarkable, whichever line it is."""
    facts = {"outcome": "job", "title": "Job", "year": "2021", "planned": 79, "started": 80}
    found = warned(initiative("a", GOOD, replace(GOOD, year=2021, planned=79)))
    assert found == [(Code.MORE_STARTED_THAN_PLANNED, "results.1.planned", facts)]
    assert codes(initiative("a", replace(GOOD, planned=None))) == []


@pytest.mark.parametrize(
    ("periods", "warns"),
    [
        (("2023", "2024"), True),
        (("2023-voorjaar",), True),
        (("2022",), False),
        (("ronde 2023",), False),
        (("20230",), False),
    ],
)
def test_old_results(periods: tuple[str, ...], warns: bool) -> None:  # noqa: FBT001 - a column of the table
    """A result from before three years before the first period is old, where periods begin with a year."""
    found = warned(initiative("a", GOOD, replace(GOOD, year=2019), replace(GOOD, year=2020)), periods=periods)
    facts = {"outcome": "job", "title": "Job", "year": "2019", "oldest": "2020"}
    assert found == ([(Code.OLD_RESULT, "results.1.year", facts)] if warns else [])


def test_evidence_on_the_applicants_own_word() -> None:
    """Whoever claims a level above 0, of the approach or of its results, is asked for an assessment; once."""
    approach, results = Evidence(level=3), replace(GOOD, level=2)
    for one, key, level in [
        (initiative("a", GOOD, evidence=approach), "evidence.level", 3),
        (initiative("a", results), "results.0.level", 2),
        (initiative("a", GOOD, replace(results, year=2021, level=4), evidence=approach), "results.1.level", 4),
    ]:
        assert warned(one) == [(Code.EVIDENCE_OWN_WORD, key, {"level": level})]
        assessed = Assessment(by="commissie", on=None, because="", keys=frozenset({"evidence"}))
        assert warned(replace(one, assessment=assessed)) == []
        assert codes(replace(one, assessment=replace(assessed, keys=frozenset({"distance"})))) != []
    assert codes(initiative("a", GOOD, evidence=Evidence(level=0))) == []
    nobody = line(0, year=2021, level=5)
    assert codes(initiative("a", GOOD, nobody)) == [], "a level that counts for nobody raises nothing"


def test_an_initiative_that_is_worth_nothing() -> None:
    """An enabler is worth nothing by itself: it belongs in a rule, and then it is in order."""
    enabler, other = initiative("network", job=None), initiative("a", GOOD)
    assert warned(enabler, other) == [(Code.WORTH_NOTHING, "", {})]
    needed = Requires(name="needs network", when="a", then=("network",))
    assert warned(enabler, other, rules=(needed,)) == []
    assert codes(enabler, other, rules=(needed,), off=frozenset({"needs network"})) == [Code.WORTH_NOTHING]


def test_nothing_measured_and_nobody_followed() -> None:
    """Where the assumed 50% decides, the round is told once per outcome, not once per initiative."""
    both = initiative("a", plan={"job": Plan(start=9), "stage": Plan(start=9)})
    facts = {"rate": Percent(Fraction(1, 2))}
    assert [w for w in warned(both, replace(both, id="b"), prior={}) if w[0] is not Code.NET_ABOVE_QUARTER] == [
        (Code.NOTHING_MEASURED, "value.outcomes.job", {**facts, "outcome": "job", "title": "Job"}),
        (Code.NOBODY_FOLLOWED, "value.outcomes.job", {**facts, "outcome": "job", "title": "Job"}),
        (Code.NOTHING_MEASURED, "value.outcomes.stage", {**facts, "outcome": "stage", "title": "Internship"}),
    ]
    assert codes(initiative("a", replace(GOOD, observed=0, retained=0)), prior={}) == [
        Code.FEW_OBSERVED,
        Code.NOBODY_FOLLOWED,
    ]
    assert codes(initiative("a", job=0), prior={}) == [Code.WORTH_NOTHING]


def test_a_prior_that_is_missing() -> None:
    """Fixed priors without this class say so, per distance; raw rates of people who were counted need none."""
    only_stage = {"stage": {"all": Prior(placed=Rate(rate=Fraction(1, 2), strength=Fraction(9)))}}
    facts = {"rate": Percent(Fraction(1, 2)), "outcome": "job", "title": "Job", "distance": "near"}
    assert warned(initiative("a", GOOD), prior=only_stage) == [(Code.NO_PRIOR, "value.prior.job", facts)]
    assert codes(initiative("a", GOOD), prior=only_stage, assumptions=Assumptions(shrinkage=False)) == []


def test_a_line_that_does_not_count() -> None:
    """Arrangements without people_per are shown, and it is said that they do not count."""
    odd = replace(GOOD, unit="arrangements", outcome="stage")
    facts = {"outcome": "stage", "title": "Internship", "year": "2022", "unit": "arrangements"}
    assert warned(initiative("a", GOOD, odd)) == [(Code.NOT_IN_PEOPLE, "results.1.unit", facts)]
    assert codes(initiative("a", GOOD, replace(odd, people_per=Fraction(1)))) == []


def test_warnings_come_in_a_fixed_order() -> None:
    """The order of initiatives does not change the order of the warnings."""
    several = [initiative(id_, replace(GOOD, level=1, planned=9)) for id_ in ("a", "b")]
    assert warned(*several) == warned(*reversed(several))
    assert len(warned(*several)) == 4


def test_warnings_point_into_the_files(tmp_path: Path) -> None:
    """In a round that was read, a warning stands at the line and column of the figure."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "round.yaml").write_text(
        "format: 1\nid: r\nfunds: {main: {budget: 9}}\nvalue: {outcomes: {job: {weight: 1}}}\n", encoding="utf-8"
    )
    (tmp_path / "initiatives" / "a.yaml").write_text(
        "cost: 1\ndistance: near\nplan: {job: 90}\nresults:\n"
        "  - {outcome: job, year: 2022, planned: 70, started: 80, achieved: 40}\n",
        encoding="utf-8",
    )
    round_ = read_round(tmp_path).round
    assert round_ is not None
    (found,) = warnings(round_, value_of(round_), outcomes.worth(round_, value_of(round_)))
    assert (found.span.file, found.span.line, found.span.column) == ("initiatives/a.yaml", 5, 41)


def test_a_result_of_an_outcome_without_plan_is_looked_at_too() -> None:
    """Lines are judged whether or not the outcome is planned again."""
    extra = Result(outcome=STAGE.id, year=2022, started=9, planned=8, achieved=3)
    assert codes(initiative("a", GOOD, extra)) == [Code.MORE_STARTED_THAN_PLANNED]
