"""What a report and its document say of what is nearly as good."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.render.near import near as as_data
from lwa_cli.report.document import Heading, Paragraph
from lwa_cli.report.near import near
from lwa_cli.report.voice import voice
from portfolio.analysis.near import WITHIN, Near
from portfolio.model import Select
from portfolio.optimise.choose import Limits
from portfolio.optimise.different import Different
from portfolio.study import Study, explained, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
THREE = (candidate("a", 1000, 100), candidate("b", 500, 60), candidate("c", 400, 39))
PAIR = Different(selected=frozenset("bc"), units=99, differs=3, proven=True)
NEAR = Near(share=WITHIN, always=("a",), possible=("c",), different=PAIR)


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from three: {a} is worth 100 and {b, c} 99."""
    return explained(study(round_of(*THREE, budget=1000), Limits()), Limits())


def said(done: Study, **changes: object) -> str:
    """Return the sentences in English, with other things known."""
    known = replace(NEAR, **changes)  # type: ignore[arg-type] # fields of Near
    return " ".join(b.text for b in near(replace(done, near=known), EN) if isinstance(b, Paragraph))


def test_a_study_knows_what_is_near(done: Study) -> None:
    """Explained it knows who stays, who can come and the most different set; unexplained and by ranking, nothing."""
    assert done.near == replace(NEAR, always=(), possible=("b", "c"))
    assert study(round_of(*THREE, budget=1000), Limits()).near is None
    ranked = round_of(*THREE, budget=1000, select=Select(by="ranking"))
    assert explained(study(ranked, Limits()), Limits()).near is None


def test_how_different_it_can_get(done: Study) -> None:
    """In initiatives, in value and in money, each as it is."""
    text = said(done)
    assert "differs in 3 initiatives. In: B; C. Out: A." in text
    assert "It is worth 1 points less and asks €1 less." in text
    assert "not proven" not in text
    unproven = replace(PAIR, proven=False)
    assert "It is not proven that no choice within 1% differs by more." in said(done, different=unproven)
    assert "asks €4 more" in said(done, different=replace(unproven, selected=frozenset("ac")))
    same = replace(unproven, selected=frozenset("a"), units=100)
    assert "worth just as much and asks the same amount" in said(done, different=same)


def test_a_difference_that_rounds_to_nothing_is_not_nothing() -> None:
    """Less than the smallest number shown is said as that."""
    fine = round_of(candidate("a", 10, 1000), candidate("b", 10, Fraction(999_999, 1000)), budget=10)
    text = " ".join(b.text for b in near(explained(study(fine, Limits()), Limits()), EN) if isinstance(b, Paragraph))
    assert "less than 0.01 points less" in text


def test_who_stays_and_who_can_come(done: Study) -> None:
    """Some, all or none of the chosen stay; some or none of the others can come; each by title."""
    assert "below the best, 1 initiative is still in every choice: A." not in said(done)
    assert "all of these initiatives are still in every choice" in said(done)
    assert "no initiative is indispensable" in said(done, always=())
    wide = explained(study(round_of(*THREE, budget=1500), Limits()), Limits())
    assert "below the best, 1 initiative is still in every choice: A." in said(wide)
    assert "these can come in: C." in said(done)
    assert "no other initiative can come in" in said(done, possible=())


@pytest.mark.parametrize(
    ("always", "told"), [(("a",), "dan staat 1 initiatief"), (("a", "b"), "dan staan 2 initiatieven")]
)
def test_one_stays_and_several_stay(done: Study, always: tuple[str, ...], told: str) -> None:
    """In Dutch the verb stands before the number, and follows it."""
    known = replace(
        done, near=replace(NEAR, always=always, possible=()), answer=replace(done.answer, selected=frozenset("abc"))
    )
    assert f"{told} nog steeds in elke keuze: A" in " ".join(
        b.text for b in near(known, NL) if isinstance(b, Paragraph)
    )


def test_a_best_that_is_alone(done: Study) -> None:
    """Then that is said, and nothing about differences."""
    alone = Different(selected=frozenset("a"), units=100, differs=0, proven=True)
    assert said(done, different=alone) == "No other choice comes within 1% of the best."


def test_nothing_is_said_where_nothing_is_known(done: Study) -> None:
    """No heading without anything under it."""
    assert list(near(replace(done, near=None), NL)) == []
    assert list(near(replace(done, near=Near(share=WITHIN)), NL)) == []
    (heading, *_) = near(done, NL)
    assert heading == Heading("Bijna even goed")


def test_the_document_has_the_same(done: Study) -> None:
    """Every key, and null where nothing is known."""
    assert as_data(replace(done, near=NEAR)) == {
        "within": "1%",
        "always": ["a"],
        "possible": ["c"],
        "most_different": {
            "selected": ["b", "c"],
            "value": 99,
            "value_units": 99,
            "ask_cents": 900,
            "differs": 3,
            "enters": ["b", "c"],
            "leaves": ["a"],
            "proven": True,
        },
    }
    assert as_data(replace(done, near=None)) is None
    nothing = as_data(replace(done, near=Near(share=WITHIN)))
    assert nothing == {"within": "1%", "always": None, "possible": None, "most_different": None}
