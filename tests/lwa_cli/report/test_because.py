"""Why one initiative is in or out, in sentences that whoever applied can act on."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from lwa_cli.report.because import because
from lwa_cli.report.document import Bullets, Paragraph
from lwa_cli.report.grounds import would_be
from lwa_cli.report.voice import Voice, voice
from lwa_cli.report.why import why
from portfolio.analysis.why import Class, KeptOut, MoreBudget, Reason, Why
from portfolio.findings import Nowhere
from portfolio.model import Criteria, Criterion, Select
from portfolio.optimise.answer import Ground, Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Requires
from portfolio.study import Study, study
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
FOUR = (candidate("a", 400, 3), candidate("b", 800, 4), candidate("c", 1000, 3), candidate("d", 800, 2))
IN = Reason(id="a", selected=True, loss=2, enters=("c",), leaves=("b",))
OUT = Reason(
    id="c", selected=False, gap=2, leaves=("b", "d"), cheaper_cents=250, more_cofinancing_cents=250,
    more_budget=(MoreBudget(fund="main", cents=300),), asks=("main",),
    kept_out_by=KeptOut(kind=Class.MONEY, names=("fund main",)),
)  # fmt: skip


NO_LESS = {"cheaper_cents": None, "more_cofinancing_cents": None}


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from four candidates: {a, b, d} is the one best set, and c is left out."""
    return study(round_of(*FOUR, budget=2000), Limits())


def sentences(done: Study, reason: Reason, speaks: Voice = EN, *, complete: bool = True) -> tuple[str, ...]:
    """Return what is said of one initiative for this reason."""
    known = replace(done, why=Why(reasons={reason.id: reason}, complete=complete))
    return tuple(
        text
        for block in because(reason.id, known, speaks)
        for text in (block.items if isinstance(block, Bullets) else ())
    )


def test_who_is_in_hears_what_the_set_would_lose(done: Study) -> None:
    """The loss, who would come in its place, and who would go too."""
    assert sentences(done, IN, NL) == (
        (
            "Zonder dit initiatief is de beste keuze 2 points minder waard. In de plaats komt dan: “C”. Dan valt ook "
            "af: “B”."
        ),
    )
    assert sentences(done, replace(IN, enters=(), leaves=())) == (
        "Without this initiative the best set is worth 2 points less. Nothing would come in its place.",
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"loss": 0}, "there is a set that is worth exactly as much. In its place would come: “C”."),
        ({"loss": None, "indispensable": True, "names": ("must a",)}, "no set satisfies all rules. That is because of"),
        ({"loss": None}, "was not worked out: time ran out."),
    ],
)  # fmt: skip
def test_other_ways_to_be_in(done: Study, changes: Mapping[str, Any], sentence: str) -> None:
    """Worth the same without it, indispensable, and not known are told apart."""
    (told,) = sentences(done, replace(IN, **changes))
    assert sentence in told


def test_who_is_out_hears_what_it_lacks_and_what_would_bring_it_in(done: Study) -> None:
    """The gap and who would make way, the rule that keeps it out, and each amount of money, in whole euro, up."""
    assert sentences(done, OUT, NL) == (
        (
            "De beste keuze met dit initiatief erin is 2 points minder waard dan het voorstel. Met meer dan dat aan "
            "extra waarde stond het erin. Als het erin moet, gaat eruit: “B”, “D”."
        ),
        (
            "Het geld houdt het tegen: wat dit initiatief vraagt, past niet naast de rest van de keuze. Zonder “Main” "
            "stond het in het voorstel."
        ),
        (
            "Met een aanvraag die €\u00a03 lager is, stond dit initiatief in het voorstel: door lagere kosten, of door "
            "meer cofinanciering in geld die vastligt."
        ),
        "Met €\u00a03 meer budget van Main stond dit initiatief in het voorstel.",
    )


@pytest.mark.parametrize(
    ("changes", "told", "not_told"),
    [
        ({"gap": 0}, "A set with this initiative in it is worth exactly as much.", "keeps it out"),
        ({"gap": 0} | NO_LESS, "worth exactly as much.", "difference"),
        ({"leaves": ()}, "If it must be in, nothing has to make way.", "makes way:"),
        ({"enters": ("a",)}, "This would come with it: “A”.", "nothing"),
        ({"gap": None}, "was not worked out: time ran out.", "points"),
        ({"gap": None, "impossible": True, "names": ("must b",)}, "because of: “must be in: B”.", "points"),
        ({"more_cofinancing_cents": None}, "With €3 less cost and ask this", "cofinancing"),
        ({"cheaper_cents": None}, "With €3 more cofinancing in cash", "less cost"),
        ({"more_cofinancing_cents": 100}, "With €1 more cofinancing in cash", "by more"),
        ({"more_budget": ()}, "More budget makes no difference (checked up to twice the budget).", "No amount"),
        (NO_LESS, "A lower cost or more cofinancing makes no difference.", "No amount"),
        (NO_LESS | {"more_budget": ()}, "No amount makes a difference", "makes no difference"),
        (NO_LESS | {"more_budget": (), "asks": ()}, "Money keeps it out", "difference"),
        ({"kept_out_by": KeptOut(kind=Class.VALUE)}, "It yields too little: there is no single rule", "Without"),
        ({"kept_out_by": KeptOut(kind=Class.SPREAD, names=("x", "y"))}, "Without any one of these rules", "Money"),
        ({"kept_out_by": None}, "With €3 more budget of Main", "keeps it out"),
    ],
)  # fmt: skip
def test_other_ways_to_be_out(done: Study, changes: Mapping[str, Any], told: str, not_told: str) -> None:
    """Each fact has its sentence, and a sentence that is not true is not there."""
    text = " ".join(sentences(done, replace(OUT, **changes)))
    assert told in text
    assert not_told not in text


def test_no_amount_is_called_useless_before_it_was_tried(done: Study) -> None:
    """After the time ended nothing is said of money that was not found."""
    unknown = replace(OUT, cheaper_cents=None, more_cofinancing_cents=None, more_budget=())
    assert "difference" not in " ".join(sentences(done, unknown, complete=False))


@pytest.mark.parametrize(
    ("tie_break", "told"),
    [("lot", " De loting besliste. "), ("ask", " De keuze met het laagste gevraagde bedrag ging voor. "), (None, " ")],
)
def test_of_a_tie_only_what_decided_it_is_said(done: Study, tie_break: str | None, told: str) -> None:
    """Not that it yields too little, and nothing about money."""
    tied = replace(done, answer=replace(done.answer, tie_break=tie_break))  # type: ignore[arg-type] # one of its breaks
    (said,) = sentences(tied, replace(OUT, gap=0, kept_out_by=KeptOut(kind=Class.VALUE)), NL)
    assert (
        said == f"Een keuze met dit initiatief is precies evenveel waard.{told}Als het erin moet, gaat eruit: “B”, “D”."
    )


def test_what_only_makes_others_possible_is_not_called_poor() -> None:
    """An initiative worth nothing itself that another needs is told by what it makes possible."""
    needs = Requires(name="needs", when="b", then=("a",))
    done = study(round_of(candidate("a", 400, 0), candidate("b", 800, 4), budget=1, rules=(needs,)), Limits())
    out = Reason(id="a", selected=False, gap=1, kept_out_by=KeptOut(kind=Class.VALUE))
    assert "Dit initiatief telt alleen mee door wat het mogelijk maakt: “B”." in sentences(done, out, NL)
    assert not any("te weinig" in text for text in sentences(done, out, NL))
    worth = replace(out, id="b")
    assert any("te weinig" in text for text in sentences(done, worth, NL))


def test_the_places_are_taken_only_where_all_of_them_are(done: Study) -> None:
    """A limit on places can keep somebody out while not all places are taken; then only the rule is named."""
    places = replace(OUT, kept_out_by=KeptOut(kind=Class.PLACES, names=("select.at_most",)))
    for most, told in (
        (3, "The 3 places are taken. Without “number of initiatives”"),
        (4, "The number of places keeps"),
    ):
        limited = replace(done, round=replace(done.round, select=Select(bounds=Bounds(at_most=Fraction(most)))))
        assert told in " ".join(sentences(limited, places))


def test_what_is_to_be_acted_on_has_all_its_decimals() -> None:
    """Tables show two decimals; a gap that somebody must close is exact, and never nothing where there is something."""
    fine = Criteria(unit=None, criteria={"value": Criterion(id="value", title="Value", weight=Fraction(1, 1000))})
    thirds = Criteria(
        unit=None, criteria={"value": Criterion(id="value", title="Value", weight=Fraction(1, 3 * 10**7))}
    )
    for counted, gap, told in ((fine, 3444, "is worth 3.444 points less"), (thirds, 1, "is worth less than 0.000001")):
        found = study(round_of(*FOUR, budget=2000, value=counted), Limits())
        assert told in " ".join(sentences(found, replace(OUT, gap=gap)))


def test_who_is_not_eligible_has_its_grounds_alone(done: Study) -> None:
    """Why it could not be chosen is said by its grounds; only an amount that would bring it in is said beside them."""
    barred = replace(done, grounds={**done.grounds, "c": (Ground(rule="applications", place=Nowhere()),)})
    never = replace(OUT, cheaper_cents=None, more_cofinancing_cents=None, more_budget=(), asks=())
    assert not sentences(barred, never)
    (told,) = sentences(barred, replace(never, cheaper_cents=250))
    assert told == "With €3 less cost and ask this initiative would be in the proposal. It is then eligible too."


def test_beside_a_ground_stands_what_would_make_it_eligible_and_chosen(done: Study) -> None:
    """One amount where both ways come to the same, each of them where they differ, none where none helps."""
    for changes, n in (({}, 1), ({"more_cofinancing_cents": 100}, 2), (NO_LESS, 0), ({"selected": True}, 0)):
        reason = replace(OUT, **changes)
        told = list(would_be("c", replace(done, why=Why(reasons={"c": reason})), EN))
        assert len(told) == n
        assert all("it would be eligible and chosen" in text for text in told)
    assert not list(would_be("c", done, EN))


def test_a_list_says_what_happened_at_its_turn() -> None:
    """By ranking only the turn on the list is the reason, also where reasons of an optimum are known."""
    reasons = Why(reasons={"c": OUT})
    listed = study(round_of(*FOUR, budget=1400, select=Select(by="ranking", when_full="stop")), Limits())
    for id_, told in (
        ("a", "This initiative fitted when its turn came."),
        ("c", "there was too little room in: “Main”."),
        ("d", "The list had ended before this initiative's turn came."),
    ):
        (block,) = (b for b in because(id_, replace(listed, why=reasons), EN) if isinstance(b, Bullets))
        assert told in block.items[0]
    worthless = study(round_of(candidate("a", 1, 0), budget=9, select=Select(by="ranking")), Limits())
    assert not list(because("a", worthless, EN))


def test_without_a_proof_it_says_that_reasons_are_not_known(done: Study) -> None:
    """A set that is not proven best has no reasons; that is said, and nothing where nobody asked for reasons."""
    unproven = replace(done, answer=replace(done.answer, status=Status.FEASIBLE))
    (told,) = because("a", unproven, EN)
    assert isinstance(told, Paragraph)
    assert "was not worked out: the proposal is not proven" in told.text
    assert not list(because("a", done, EN))


def test_the_story_of_one_holds_its_reason(done: Study) -> None:
    """``lwa why`` tells it before the way to the value."""
    document = why(replace(done, why=Why(reasons={"c": OUT})), EN, ["c"])
    told = [text for block in document.blocks if isinstance(block, Bullets) for text in block.items]
    assert any("is worth 2 points less than the proposal" in text for text in told)
