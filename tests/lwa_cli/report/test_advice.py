"""Which amounts are advice to an applicant, and what to do instead."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.render.markdown import as_markdown
from lwa_cli.report.advice import Advice, advice, asks_several, ways_out
from lwa_cli.report.because import because
from lwa_cli.report.document import Bullets, Document
from lwa_cli.report.grounds import against, would_be
from lwa_cli.report.letters import letter
from lwa_cli.report.reasons import others
from lwa_cli.report.voice import voice
from lwa_cli.report.why import why
from portfolio.analysis.why import Reason, Why
from portfolio.model import ALL, Fund
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Everything, Not
from portfolio.study import Study, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")


def made(cheaper: int | None, cofinancing: int | None, **fund: object) -> Study:
    """Study who asks 1000 euro and cannot be chosen, with what would bring it in."""
    main = Fund(id="main", title="Main", budget={ALL: 900_00}, **fund)  # type: ignore[arg-type] # fields of Fund
    done = study(round_of(candidate("a", 1000_00, 9), candidate("b", 10_00, 1), funds={"main": main}), Limits())
    reason = Reason(
        id="a", selected=False, gap=1, cheaper_cents=cheaper, more_cofinancing_cents=cofinancing, asks=("main",)
    )
    return replace(done, why=Why(reasons={"a": reason}))


def given(done: Study) -> Advice:
    """Return the advice to the one who is out."""
    assert done.why is not None
    return advice(done.why.reasons["a"], done)


@pytest.mark.parametrize(
    ("cheaper", "cofinancing", "expected"),
    [
        (100_01, 250_00, Advice(101_00, 250_00)),
        (900_00, None, Advice(900_00, None)),
        (900_01, 400_00, Advice(None, 400_00)),
        (900_01, 999_98, Advice(too_little_left=True)),
        (None, None, Advice()),
    ],
)
def test_an_amount_that_leaves_next_to_nothing_is_no_advice(
    cheaper: int | None, cofinancing: int | None, expected: Advice
) -> None:
    """A tenth of the ask must be left; amounts are whole euro, up."""
    assert given(made(cheaper, cofinancing)) == expected


def test_what_helps_only_when_next_to_nothing_is_left_is_said_as_that() -> None:
    """Never that it makes no difference, and no amount: not in the story, the letter or the table."""
    done = made(999_98, 999_98)
    (told,) = (block for block in because("a", done, NL) if isinstance(block, Bullets))
    assert (
        "Lagere kosten of meer cofinanciering helpt pas als er minder dan 10% van de aanvraag overblijft." in told.items
    )
    sent = as_markdown(letter(done.round.by_id["a"], done, NL), NL.numbers)
    assert "had pas verschil gemaakt als er minder dan 10% van uw aanvraag overbleef." in sent
    table = as_markdown(Document(tuple(others(done, NL))), NL.numbers)
    for text in (" ".join(told.items), sent, table):
        assert "999" not in text
        assert "1.000 lager" not in text
        assert "geen verschil gemaakt" not in text
    assert "waar minstens 10% van overblijft" in table


@pytest.mark.parametrize(
    ("fund", "way"),
    [
        ({"ask": Bounds(at_least=Fraction(2000_00))}, "Vraag minstens €\u00a02.000 van “Main”, of vraag er niets."),
        ({"only": Not(Everything())}, "Vraag niets van “Main”; zoek hiervoor ander geld."),
    ],
    ids=["too little", "not for this"],
)
def test_who_asks_too_little_or_elsewhere_hears_the_way_out(fund: dict[str, object], way: str) -> None:
    """To ask less is no advice then; the story, the table of grounds and the letter say what is."""
    done = made(250_00, 250_00, **fund)
    assert given(done) == Advice()
    assert list(ways_out("a", done, NL)) == [way]
    assert list(would_be("a", done, NL)) == []
    assert against("a", done, NL).endswith(f". {way}")
    story = as_markdown(why(done, NL, ["a"]), NL.numbers)
    sent = as_markdown(letter(done.round.by_id["a"], done, NL), NL.numbers)
    for text in (story, sent):
        assert way in text
        assert "250" not in text


def test_other_grounds_leave_the_amount() -> None:
    """Who asks too much can ask less."""
    done = made(250_00, None, ask=Bounds(at_most=Fraction(800_00)))
    assert given(done) == Advice(250_00, None)
    assert list(ways_out("a", done, EN)) == []
    assert "€250 less cost and ask" in against("a", done, EN, *would_be("a", done, EN))


def test_an_amount_over_several_funds_is_spread() -> None:
    """That is said only to who asks several."""
    one = candidate("a", 10)
    assert not asks_several(one)
    assert not asks_several(replace(one, ask={"main": {"2023": 10, "2024": 0}}))
    assert asks_several(replace(one, ask={"main": {"2023": 5, "2024": 5}}))
    assert asks_several(replace(one, ask={"main": {ALL: 5}, "other": {ALL: 5}}))
