"""What the report of a selection says of each initiative: why it is in or out, and what would change that."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.report import compose, listed, reasons
from lwa_cli.report.document import Blank, Block, Bullets, Cell, Column, Count, Money, Number, Paragraph, Table, Text
from lwa_cli.report.following import next_command
from lwa_cli.report.voice import Voice, voice
from portfolio.analysis.why import Class, Depth, KeptOut, MoreBudget, Reason, Why
from portfolio.model import Criteria, Criterion, Fund, Select
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Forced
from portfolio.study import Study, explained, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
FOUR = (candidate("a", 400, 3), candidate("b", 800, 4), candidate("c", 1000, 3), candidate("d", 800, 2))
LOST = {
    "a": Reason(id="a", selected=True, loss=2, enters=("c",), leaves=("b",)),
    "b": Reason(id="b", selected=True, loss=3),
    "d": Reason(id="d", selected=True, indispensable=True, names=("must d",)),
}
LACKS = Reason(
    id="c", selected=False, gap=2, leaves=("b", "d"), cheaper_cents=250, more_cofinancing_cents=250,
    more_budget=(MoreBudget(fund="main", cents=300),), asks=("main",),
    kept_out_by=KeptOut(kind=Class.MONEY, names=("fund main",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from four candidates: {a, b, d} is the one best set, and c is left out."""
    return study(round_of(*FOUR, budget=2000), Limits())


def told(done: Study, *of: Reason, complete: bool = True) -> Study:
    """Return the study with these reasons."""
    return replace(done, why=Why(reasons={reason.id: reason for reason in of}, complete=complete))


def table(blocks: Iterable[Block]) -> Table:
    """Return the one table of blocks."""
    (found,) = (block for block in blocks if isinstance(block, Table))
    return found


def column(blocks: Iterable[Block], title: str) -> dict[str, Cell]:
    """Return one column by the title of its initiative."""
    shown = table(blocks)
    index = [column.title for column in shown.columns].index(title)
    return {row[0].text: row[index] for row in shown.rows if isinstance(row[0], Text)}


def said(blocks: Iterable[Block]) -> str:
    """Return all sentences of blocks."""
    parts = (
        (block.text,) if isinstance(block, Paragraph) else block.items if isinstance(block, Bullets) else ()
        for block in blocks
    )
    return " ".join(text for part in parts for text in part)


def test_each_of_the_chosen_has_what_the_set_would_lose(done: Study) -> None:
    """Most first, the indispensable above all; who takes the place and who leaves too, by title."""
    blocks = list(reasons.chosen(told(done, *LOST.values()), EN))

    assert column(blocks, "Loses") == {
        "D": Text("indispensable"),
        "B": Number(Fraction(3), 0),
        "A": Number(Fraction(2), 0),
    }
    assert list(column(blocks, "Takes its place").items()) == [
        ("D", Text("by “must be in: D”")),
        ("B", Text("nothing")),
        ("A", Text("C. Also leaves: B")),
    ]
    assert "Indispensable: without this initiative no set satisfies all rules." in said(blocks)


def test_nothing_is_said_of_what_was_not_asked(done: Study) -> None:
    """With --no-why the report has no reasons, and neither where a list is the proposal."""
    by_list = replace(done, round=replace(done.round, select=Select(by="ranking")))
    for one in (done, told(by_list, *LOST.values(), LACKS)):
        assert not [*reasons.chosen(one, EN), *reasons.others(one, EN)]


def test_each_of_the_others_has_one_row(done: Study) -> None:
    """What it lacks, what would bring it in, what keeps it out and who makes way; each column is explained."""
    blocks = list(reasons.others(told(done, LACKS), EN))

    assert [one.title for one in table(blocks).columns] == ["Initiative", "Why not", "Lacks", "Ask less", "More budget"]
    assert table(blocks).rows == (
        (Text("C"), Text("money; instead of B; D"), Number(Fraction(2), 0), Money(300), Money(300)),
    )
    explained = said(blocks)
    assert explained.startswith("What keeps them out: money (1).")
    assert all(f"{title}:" in explained for title in ("Lacks", "Ask less", "More budget", "Why not"))


def test_who_is_nearest_stands_first(done: Study) -> None:
    """By what they lack; those who cannot be in at all, and those of whom it is not known, stand last."""
    one = Reason(id="c", selected=False, gap=2)
    outside = (
        replace(one, id="a", impossible=True, gap=None),
        replace(one, id="b", gap=None),
        one,
        replace(one, id="d", gap=0),
    )
    shown = column(reasons.others(told(done, *outside), EN), "Lacks")

    assert list(shown.items()) == [
        ("D", Count(0)),
        ("C", Number(Fraction(2), 0)),
        ("B", Blank()),
        ("A", Text("cannot")),
    ]


def test_two_ways_to_ask_less_stand_apart_where_they_differ(done: Study) -> None:
    """A rule on cofinancing can make more cofinancing cheaper than a lower cost; amounts are whole euro, up."""
    blocks = list(reasons.others(told(done, replace(LACKS, more_cofinancing_cents=100)), NL))

    assert column(blocks, "Lagere kosten") == {"C": Money(300)}
    assert column(blocks, "Meer cofinanciering") == {"C": Money(100)}


def test_no_column_stands_empty(done: Study) -> None:
    """Where money helps nobody, one sentence says so in place of columns of dashes; to nobody who asks nothing."""
    never = replace(LACKS, cheaper_cents=None, more_cofinancing_cents=None, more_budget=())
    blocks = list(reasons.others(told(done, never), EN))

    assert [one.title for one in table(blocks).columns] == ["Initiative", "Why not", "Lacks"]
    assert "For none of these initiatives does money make the difference" in said(blocks)
    assert "money make" not in said(reasons.others(told(done, replace(never, asks=())), EN))


def test_what_was_not_looked_at_is_not_called_hopeless(done: Study) -> None:
    """After the time ended an unknown amount is blank and not a dash, and the report says why."""
    second = replace(LACKS, id="d", gap=3, cheaper_cents=None, more_cofinancing_cents=None, more_budget=())
    whole, cut = (list(reasons.others(told(done, LACKS, second, complete=known), EN)) for known in (True, False))

    assert column(whole, "Ask less")["D"] == Money(None)
    assert column(cut, "Ask less")["D"] == column(cut, "More budget")["D"] == Blank()
    assert "Time ran out" in said(cut)
    assert "Time ran out" not in said(whole)
    assert "money make" not in said(reasons.others(told(done, second, complete=False), EN))


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        (KeptOut(kind=Class.VALUE), "too little value"),
        (KeptOut(kind=Class.PLACES, names=("select.at_most",)), "places"),
        (KeptOut(kind=Class.PLACES, names=("three",)), "places: “three”"),
        (KeptOut(kind=Class.SPREAD, names=("harbour", "care")), "spread: “harbour”, “care”"),
        (KeptOut(kind=Class.DECISION, names=("must_not c",)), "decision: “must be out: C”"),
        (None, ""),
    ],
)
def test_the_rule_is_named_where_its_class_leaves_open_which(done: Study, kept: KeptOut | None, text: str) -> None:
    """Places and the only fund need no name; every other rule is named as people read it."""
    shown = column(reasons.others(told(done, replace(LACKS, leaves=(), kept_out_by=kept)), EN), "Why not")
    assert shown == {"C": Text(text)}


def test_with_several_funds_the_fund_is_named(done: Study) -> None:
    """The least of the budgets that would help is shown, with its fund."""
    funds = {**done.round.funds, "other": Fund(id="other", title="Other", budget={"all": 5})}
    two = replace(done, round=replace(done.round, funds=funds))
    more = (MoreBudget(fund="main", cents=900), MoreBudget(fund="other", cents=500))
    blocks = list(reasons.others(told(two, replace(LACKS, more_budget=more)), EN))

    assert column(blocks, "More budget") == {"C": Text("€5 (other)")}
    assert column(blocks, "Why not") == {"C": Text("money: “Main”; instead of B; D")}


def test_a_difference_that_is_there_is_never_shown_as_nothing() -> None:
    """Below the decimals that are shown a loss is "less than", and only exactly nothing is 0."""
    thirds = Criteria(unit=None, criteria={"value": Criterion(id="value", title="Value", weight=Fraction(1, 900))})
    fine = study(round_of(*FOUR, budget=2000, value=thirds), Limits())
    assert fine.worth.scale == 900
    rows = column(reasons.chosen(told(fine, replace(LOST["a"], loss=1), replace(LOST["b"], loss=0)), NL), "Mist")

    assert rows == {"A": Text("< 0,01"), "B": Count(0)}


def test_those_who_are_not_eligible_have_their_ground_alone(done: Study) -> None:
    """The table is of the eligible; a row for who has a ground would say the same twice."""
    barred = replace(done, grounds={**done.grounds, "c": ("a ground",)})  # type: ignore[dict-item] # any ground will do
    assert not list(reasons.others(told(barred, LACKS), EN))


def test_a_list_says_of_everybody_who_had_no_room() -> None:
    """By ranking all stand in the order of the list with the limits that had no room, those worth nothing behind."""
    out = Forced(name="out", ids=("a",), inside=False, reason="r", by="b", on=None)
    nothing = candidate("e", 1, 0)
    found = study(round_of(*FOUR, nothing, budget=1400, rules=(out,), select=Select(by="ranking")), Limits())

    assert [row[0] for row in table(listed.the_list(found, EN)).rows] == [*map(Count, (1, 2, 3, 4)), Text("—")]
    shown = table(listed.the_list(found, EN))
    assert [(row[1], row[-1]) for row in shown.rows] == [
        (Text("B"), Text("yes")),
        (Text("A"), Text("no: must be out")),
        (Text("C"), Text("no: does not fit any more in “Main”")),
        (Text("D"), Text("no: does not fit any more in “Main”")),
        (Text("E"), Text("no: no value above zero")),
    ]
    stopped = study(round_of(*FOUR, budget=1400, select=Select(by="ranking", when_full="stop")), Limits())
    last = table(listed.the_list(stopped, EN)).rows[-1]
    assert last[-1] == Text("no: the list had ended")
    assert not list(listed.the_list(replace(stopped, round=round_of(*FOUR, budget=1400)), EN))


@pytest.mark.parametrize("speaks", [EN, NL])
def test_the_report_holds_the_reasons_of_both(done: Study, speaks: Voice) -> None:
    """The report of a selection shows both tables, each after the set it explains."""
    found = compose.selection(told(done, *LOST.values(), LACKS), speaks, ())
    titles = [block.columns[-1] for block in found.blocks if isinstance(block, Table)]

    assert Column(speaks.reasons.in_its_place) in titles
    assert Column(speaks.reasons.budget, numeric=True) in titles


def test_the_next_command_widens_what_costs_most() -> None:
    """Places that bind are the next thing to widen, not money to spare; money where that binds; else nothing is."""
    some = (candidate("a", 10_00, 5), candidate("b", 10_00, 4))
    one = Select(bounds=Bounds(at_most=Fraction(1)))
    for round_, option in (
        (round_of(*some, budget=90_00, select=one), "--at-most 2"),
        (round_of(*some, budget=10_00), "--budget main=+10%"),
        (round_of(*some, budget=90_00), "--json"),
    ):
        done = explained(study(round_, Limits()), Limits())
        assert next_command(done, "lwa select r", "", "lwa why r") == f"lwa select r {option}"


@pytest.mark.parametrize(
    ("depth", "sentences"),
    [
        (Depth.FULL, ("De tijd was op", "Time ran out")),
        (Depth.CHANGES, ("Bij meer dan 150 initiatieven is hier niet uitgerekend of geld", "With more than 150")),
        (Depth.NOTHING, ("Bij meer dan 400 initiatieven zijn hier geen redenen", "With more than 400 initiatives no")),
    ],
)
def test_why_reasons_are_missing(depth: Depth, sentences: tuple[str, str], done: Study) -> None:
    """The time was over, or the round is too large to ask about all: then the next step is to ask about one."""
    given = {} if depth is Depth.NOTHING else {"c": LACKS}
    one = replace(done, why=Why(reasons=given, complete=False, depth=depth))
    for speaks, sentence in zip((NL, EN), sentences, strict=True):
        assert said(reasons.others(one, speaks)).startswith(sentence)
    following = next_command(one, "lwa select r", "lwa select r", "lwa why r")
    assert following == ("lwa select r --budget main=+10%" if depth is Depth.FULL else "lwa why r c")
