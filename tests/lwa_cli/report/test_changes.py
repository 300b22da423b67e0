"""What a report and its document say of what would make a round possible."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.render.changes import relaxations as as_data
from lwa_cli.report.changes import changes
from lwa_cli.report.document import Bullets, Paragraph, Table, Text
from lwa_cli.report.following import next_command
from lwa_cli.report.voice import Voice, voice
from portfolio.findings import Nowhere
from portfolio.optimise.answer import Relaxation, Relaxations
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Count, Everything
from portfolio.study import Study, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
HERE = Nowhere("round.yaml")
BUDGET = Relaxation(
    name="fund main", form="fund", change="at_most", now=Fraction(29_999), to=Fraction(30_050), unit="cents",
    least=True, place=HERE,
)  # fmt: skip
PLACES = Relaxation(
    name="select.at_most", form="select", change="at_most", now=Fraction(3), to=Fraction(4), least=True, place=HERE
)
LEAST = replace(PLACES, name="care", form="count", change="at_least", now=Fraction(2), to=Fraction(1))
EXACT = replace(PLACES, name="select.exactly", change="exactly")
DROP = Relaxation(name="must a", form="must", change="drop", least=True, place=HERE)
WAIVE = Relaxation(name="fund main ask", form="fund ask", change="waive", ids=("a", "b"), least=True, place=HERE)
ALL = (BUDGET, PLACES, LEAST, EXACT, DROP, WAIVE)


@pytest.fixture(scope="module")
def done() -> Study:
    """Select at least three of two: nothing is possible."""
    three = Count(name="three", where=Everything(), bounds=Bounds(at_least=Fraction(3)))
    return study(round_of(candidate("a", 10, 1), candidate("b", 10, 1), budget=20, rules=(three,)), Limits())


def told(done: Study, found: Relaxations, speaks: Voice = EN) -> tuple[list[str], list[str]]:
    """Return the sentences, and the rows of the table."""
    sentences, rows = [], []
    for block in changes(found, done.round, speaks):
        match block:
            case Paragraph(text):
                sentences.append(text)
            case Bullets(items):
                sentences.extend(items)
            case Table(rows=cells):
                rows += [" | ".join(cell.text for cell in row if isinstance(cell, Text)) for row in cells]
            case _:
                pass
    return sentences, rows


def test_every_change_is_a_sentence(done: Study) -> None:
    """A budget rises, bounds move, rules are dropped or waived, each with its place."""
    lead, *said = told(done, Relaxations(smallest=ALL, proven=True))[0]
    assert lead == "It is possible if you change all of this. Together it is the smallest change:"
    assert said == [
        "Raise the budget of “Main” (fund main) from €299.99 to €300.50. (round.yaml:1:1)",
        "Raise “number of initiatives” (select.at_most) from at most 3 to at most 4. (round.yaml:1:1)",
        "Lower “care” from at least 2 to at least 1. (round.yaml:1:1)",
        "Change “number of initiatives” (select.exactly) from exactly 3 to exactly 4. (round.yaml:1:1)",
        "Drop “must be in: A” (must a). (round.yaml:1:1)",
        "Make an exception to “Main: size of an application” (fund main ask) for A, B. (round.yaml:1:1)",
    ]
    dutch = told(done, Relaxations(smallest=(BUDGET,), proven=True), NL)[0]
    assert dutch == [
        "Zo kan het wel, met de kleinste verandering:",
        "Verhoog het budget van “Main” (fund main) van €\xa0299,99 naar €\xa0300,50. (round.yaml:1:1)",
    ]


def test_every_single_rule_is_a_row(done: Study) -> None:
    """What it is now, what is needed, and where it stands; what was not proven is said to be not proven."""
    said, rows = told(done, Relaxations(single=(*ALL, replace(LEAST, least=False))))
    assert rows == [
        "Main (fund main) | €299.99 | €300.50 | round.yaml:1",
        "number of initiatives (select.at_most) | at most 3 | at most 4 | round.yaml:1",
        "care | at least 2 | at least 1 | round.yaml:1",
        "number of initiatives (select.exactly) | exactly 3 | exactly 4 | round.yaml:1",
        "must be in: A (must a) | holds | drop it | round.yaml:1",
        "Main: size of an application (fund main ask) | holds | exception for A, B | round.yaml:1",
        "care | at least 2 | at least 1; whether less would do was not proven | round.yaml:1",
    ]
    assert "A smaller change" not in said[0]
    assert "A smaller change of that one rule would not do." in told(done, Relaxations(single=ALL))[0][0]


def test_no_more_is_claimed_than_is_proven(done: Study) -> None:
    """Without a proof nothing is called smallest, and that no single rule suffices is said only when it is known."""
    assert told(done, Relaxations()) == ([], [])
    assert told(done, Relaxations(complete=True))[0] == ["Changing one rule is not enough, whichever it is."]
    for some in ((BUDGET,), ALL):
        assert "not proven" in told(done, Relaxations(smallest=some))[0][0]


def test_as_data() -> None:
    """Money in cents, numbers as they are, null where no bound moves; nothing where the round is possible."""
    assert as_data(None) is None
    assert as_data(Relaxations(smallest=(BUDGET, WAIVE), single=(PLACES,), proven=True)) == {
        "smallest": [
            {"name": "fund main", "from": 29_999, "to": 30_050, "change": "at_most", "ids": [], "least": True},
            {"name": "fund main ask", "from": None, "to": None, "change": "waive", "ids": ["a", "b"], "least": True},
        ],
        "single": [
            {"name": "select.at_most", "from": 3, "to": 4, "change": "at_most", "ids": [], "least": True},
        ],
        "proven": True,
        "complete": False,
    }


def test_the_next_command_tries_the_smallest_change(done: Study) -> None:
    """The bounds that an option can set are set; other rules are left out."""
    period = replace(BUDGET, name="fund main 2023", to=Fraction(30_000))
    tried = Relaxations(smallest=(BUDGET, period, PLACES, EXACT, LEAST, DROP))
    answer = replace(done.answer, relaxations=tried)
    assert next_command(replace(done, answer=answer), "lwa select x", "", "") == (
        "lwa select x --budget main=300.50 --budget main.2023=300 --at-most 4 --exactly 4"
        ' --without "care" --without "must a"'
    )
