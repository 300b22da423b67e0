"""What a report and its document say of what would make a round possible."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.render.changes import relaxations as as_data
from lwa_cli.report.changes import changes
from lwa_cli.report.document import Bullets, Paragraph, Table, Text
from lwa_cli.report.following import next_command
from lwa_cli.report.impossible import nothing
from lwa_cli.report.voice import Voice, voice
from portfolio.findings import Nowhere
from portfolio.model import CofinancingTerms, Fund
from portfolio.optimise.answer import Relaxation, Relaxations
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Count, Everything, Forced
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
    none, lead, *said = told(done, Relaxations(smallest=ALL, proven=True, complete=True))[0]
    assert none == "Changing one rule is not enough, whichever it is."
    assert lead == "It is possible if you change all of this. Together it is the smallest change:"
    assert said == [
        "Raise the budget of “Main” (fund main) from €299.99 to €300.50. (round.yaml:1:1)",
        "Raise “number of initiatives” (select.at_most) from at most 3 to at most 4. (round.yaml:1:1)",
        "Lower “care” from at least 2 to at least 1. (round.yaml:1:1)",
        "Change “number of initiatives” (select.exactly) from exactly 3 to exactly 4. (round.yaml:1:1)",
        "Drop “must be in: A” (must a). (round.yaml:1:1)",
        (
            "Make an exception to “Main: size of an application” (fund main ask) for A, B: take a decision with "
            "waives: [fund main ask]. (round.yaml:1:1)"
        ),
    ]
    dutch = told(done, Relaxations(smallest=(BUDGET,), proven=True), NL)[0][1:]
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
        (
            "Main: size of an application (fund main ask) | holds | exception for A, B: take a decision with "
            "waives: [fund main ask] | round.yaml:1"
        ),
        "care | at least 2 | at least 1; whether less would do was not proven | round.yaml:1",
        "must be in: A (must a) | holds | drop it | round.yaml:1",
    ]
    assert said[0] == "Changing one rule is enough:"
    assert "A smaller change of that one rule would not do." not in said
    assert "A smaller change of that one rule would not do." in told(done, Relaxations(single=ALL))[0]


def test_the_single_changes_come_first(done: Study) -> None:
    """Which single ones there are, to drop a must last; several together only where there are several."""
    found = Relaxations(smallest=(BUDGET,), single=(DROP, BUDGET), proven=True, complete=True)
    said, rows = told(done, found)
    assert said == [
        "If you change one rule, it must be one of these:",
        "A smaller change of that one rule would not do.",
    ]
    assert [row.split(" | ")[0] for row in rows] == ["Main (fund main)", "must be in: A (must a)"]
    assert told(done, replace(found, single=(BUDGET,)))[0][0] == "If you change one rule, it must be this one:"
    several = told(done, replace(found, smallest=(PLACES, LEAST)), NL)[0]
    assert several[0] == "Verandert u één eis, dan moet het een van deze zijn:"
    assert several[2] == "Verandert u meer dan één eis, dan kan het met minder. Zo kan het als u dit alles verandert:"
    assert len(several) == 5


def test_what_is_missing_is_said(done: Study) -> None:
    """Without an answer to a question the report says that it has none."""
    unfound = "The smallest change was not found. It is certain that these rules cannot go together."
    assert told(done, Relaxations())[0] == [unfound]
    assert told(done, Relaxations(single=(BUDGET,)))[0] == [
        "Changing one rule is enough:",
        "A smaller change of that one rule would not do.",
        "Whether there are other rules of which that is enough was not found out.",
        unfound,
    ]
    assert told(done, Relaxations(smallest=ALL))[0][0] == "Whether changing one rule is enough was not fully found out."


def test_money_that_carries_over_is_explained(done: Study) -> None:
    """A conflict over the budget of 2024 that more money in 2023 mends is no riddle."""
    fund = Fund(id="main", title="Main", budget={"2023": 1, "2024": 1}, carry=True)
    carried = replace(done, round=replace(done.round, funds={"main": fund}, periods=("2023", "2024")))
    found = Relaxations(single=(replace(BUDGET, name="fund main 2023"),), complete=True)
    said = [
        block.text for block in changes(found, carried.round, EN, ("fund main 2024",)) if isinstance(block, Paragraph)
    ]
    assert sum("carries over to later periods" in sentence for sentence in said) == 1
    said = [
        block.text for block in changes(found, carried.round, EN, ("fund main 2023",)) if isinstance(block, Paragraph)
    ]
    assert not any("carries over" in sentence for sentence in said)


def test_how_to_except_a_must_is_told_where_it_takes_more() -> None:
    """A must that is not eligible, and with an exception still too dear: what to decide, and that it is not enough."""
    terms = CofinancingTerms(each_at_least=Fraction(1, 4))
    forced = Forced(name="must a", ids=("a",), inside=True, reason="", by="", on=None)
    hopeless = study(round_of(candidate("a", 10, 1), budget=5, rules=(forced,), cofinancing=terms), Limits())
    said = [block.text for block in nothing(hopeless, EN) if isinstance(block, Paragraph)]
    decision = "Take a decision for A with must: [a] and waives: [cofinancing each_at_least]."
    assert f"{decision} Even with that exception it does not fit: “Main”." in said


def test_a_conflict_cut_short_claims_no_more(done: Study) -> None:
    """When the time was up before every rule was tried, it is not said that each one is needed."""
    short = replace(done, answer=replace(done.answer, conflict=("three", "fund main"), conflict_least=False))
    said = [block.text for block in nothing(short, EN) if isinstance(block, Paragraph)]
    assert "These rules cannot go together. Whether fewer of them already cannot was not found out." in said


def test_no_more_is_claimed_than_is_proven(done: Study) -> None:
    """Without a proof nothing is called smallest, and that no single rule suffices is said only when it is known."""
    assert told(done, Relaxations(complete=True))[0][0] == "Changing one rule is not enough, whichever it is."
    for some in ((BUDGET,), ALL):
        assert "not proven" in told(done, Relaxations(smallest=some))[0][1]


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
