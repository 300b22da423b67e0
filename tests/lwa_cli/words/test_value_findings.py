"""The warnings about figures in words."""

import pytest

from lwa_cli.words.findings import said
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code, Fact, Finding, Percent, Span
from portfolio.model import Language
from portfolio.value.shrinkage import MEAN
from portfolio.value.warnings import NET

FACTS: dict[Code, dict[str, Fact]] = {
    Code.PLAN_ABOVE_BEST_YEAR: {"outcome": "job", "title": "Job", "planned": 1200, "best": 80, "year": "2021"},
    Code.NET_ABOVE_QUARTER: {"outcome": "job", "title": "Job", "net": Percent(MEAN), "most": Percent(NET)},
    Code.ACHIEVE_ABOVE_MEASURED: {"outcome": "job", "title": "Job", "planned": Percent(MEAN), "expected": Percent(NET)},
    Code.FEW_OBSERVED: {"outcome": "job", "title": "Job", "year": "2021", "observed": 9, "achieved": 40},
    Code.MORE_STARTED_THAN_PLANNED: {"outcome": "job", "title": "Job", "year": "2021", "planned": 9, "started": 40},
    Code.OLD_RESULT: {"outcome": "job", "title": "Job", "year": "2016", "oldest": "2020"},
    Code.EVIDENCE_OWN_WORD: {"level": 4},
    Code.WORTH_NOTHING: {},
    Code.NOTHING_MEASURED: {"outcome": "job", "title": "Job", "rate": Percent(MEAN)},
    Code.NOBODY_FOLLOWED: {"outcome": "job", "title": "Job", "rate": Percent(MEAN)},
    Code.NO_PRIOR: {"outcome": "job", "title": "Job", "rate": Percent(MEAN), "distance": "far"},
    Code.NOT_IN_PEOPLE: {"outcome": "job", "title": "Job", "year": "2021", "unit": "arrangements"},
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("code", FACTS)
def test_every_warning_can_be_said(code: Code, language: Language) -> None:
    """Each warning fills its sentence and its hint with the facts that it has."""
    words = said(Finding(code, Span("initiatives/a.yaml"), FACTS[code]), Numbers(language))
    assert words.hint
    assert "{" not in words.message + words.hint


def test_a_warning_in_both_languages() -> None:
    """Numbers are written as readers of the language write them; a year is no number."""
    finding = Finding(Code.PLAN_ABOVE_BEST_YEAR, Span("initiatives/a.yaml"), FACTS[Code.PLAN_ABOVE_BEST_YEAR])
    assert said(finding, Numbers("nl")).message == (
        "Voor “Job” zijn 1.200 starters gepland; in het beste jaar (2021) waren het er 80."
    )
    assert said(finding, Numbers("en")).message == (
        "1,200 are planned to start for “Job”; in the best year (2021) there were 80."
    )
