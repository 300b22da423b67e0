"""What a letter says to an applicant, and what it never says of another."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.render.markdown import as_markdown
from lwa_cli.report.letters import letter
from lwa_cli.report.letters.discretion import Discretion, gives_away, pooled
from lwa_cli.report.voice import voice
from portfolio.analysis.why import Class, KeptOut, MoreBudget, Reason, Why
from portfolio.model import Assessment, Contribution, Partner, Round, Select
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.rules import Bounds, Exclusive, Forced
from portfolio.study import Study, study
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Basis, Prior
from tests.small import candidate, round_of

EN, NL = voice("en"), voice("nl")
ROOT = Path(__file__).parents[3]
THREE = (
    candidate("alpha", 700_00, 9, title="Plan Noord"),
    candidate("beta", 500_00, 5, title="Koers Zuid"),
    candidate("gamma", 300_00, 3, title="Werk Oost"),
)


def three(**more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return three candidates of which the money lets alpha and gamma in."""
    return round_of(*THREE, budget=1000_00, **more)


def told(done: Study, id_: str, **reason: Any) -> str:  # noqa: ANN401 - fields of Reason
    """Return the letter in English; with a reason, as if that were why."""
    if reason:
        why = Why(reasons={id_: Reason(id=id_, selected=id_ in (done.proposal or ()), **reason)})
        done = replace(done, why=why)
    return as_markdown(letter(done.round.by_id[id_], done, EN), EN.numbers)


@pytest.fixture(scope="module")
def done() -> Study:
    """Choose from three."""
    return study(three(), Limits())


def test_in_or_out_without_reasons(done: Study) -> None:
    """Where no reasons are known the letter is whole, and says where it stands."""
    inside, outside = told(done, "alpha"), told(done, "beta")
    assert "Your initiative is in the proposal." in inside
    assert "eligible, but it is not in the proposal." in outside
    for text in (inside, outside):
        assert "A proposal is not a decision yet" in text
        assert [line for line in text.splitlines() if line.startswith("#")][1:] == [
            "## In the proposal or not",
            "## What you asked",
            "## How your initiative was valued",
        ]
    assert "€500" in outside
    assert "The value of your initiative is 5 points." in outside


def test_what_it_lacked_and_what_would_have_helped(done: Study) -> None:
    """The gap in value, the rule with its kind, and each amount that brings it in."""
    text = told(
        done,
        "beta",
        gap=7,
        cheaper_cents=200_00,
        more_cofinancing_cents=150_00,
        more_budget=(MoreBudget(fund="main", cents=500_00),),
        kept_out_by=KeptOut(kind=Class.MONEY, names=("fund main",)),
    )
    assert "What keeps your initiative out is the money: “Main” (at most €1,000). Without this rule it would be" in text
    assert "fell 7 points short" in text
    assert "had been €200 lower" in text
    assert "With €150 more cofinancing" in text
    assert "With €500 more in Main" in text
    assert "no difference" not in text


def test_no_amount_helps_only_where_all_were_tried(done: Study) -> None:
    """That money makes no difference is said of a complete answer alone."""
    assert "would have made no difference" in told(done, "beta", gap=7)
    cut = Why(reasons={"beta": Reason(id="beta", selected=False)}, complete=False)
    text = told(replace(done, why=cut), "beta")
    assert "no difference" not in text
    assert "not in the proposal" in text


def test_no_single_rule_or_no_choice_at_all(done: Study) -> None:
    """Value, several rules, and an initiative with which nothing satisfies the rules."""
    assert "No single rule keeps" in told(done, "beta", gap=1, kept_out_by=KeptOut(kind=Class.VALUE))
    both = told(done, "beta", gap=1, kept_out_by=KeptOut(kind=Class.MONEY, names=("fund main", "rule two")))
    assert "mainly the money. It would have been in without any one of:" in both
    assert "“Main” (at most €1,000), “rule two”" in both
    impossible = told(done, "beta", impossible=True, names=("fund main",))
    assert "no choice satisfies all rules. This is about: “Main” (at most €1,000)." in impossible
    assert "short" not in impossible


def test_a_ground_is_given(done: Study) -> None:
    """The basis of a rule that keeps it out, and of a condition that it does not meet, stand in the letter."""
    rule = Exclusive(name="one a region", ids=("alpha", "beta"), basis="art. 5")
    text = told(
        study(three(rules=(rule,)), Limits()),
        "beta",
        gap=1,
        kept_out_by=KeptOut(kind=Class.EXCLUSION, names=(rule.name,)),
    )
    assert "“one a region” (at most 1; basis: art. 5)" in text
    fund = replace(done.round.funds["main"], ask=Bounds(at_most=Fraction(400_00)), basis="art. 7")
    late = study(replace(done.round, funds={"main": fund}), Limits())
    text = told(late, "beta", impossible=True)
    assert "Your initiative is not eligible" in text
    assert "art. 7" in text
    assert "€400" in text
    assert "no choice satisfies" not in text


def test_a_tie_is_no_lack_of_value(done: Study) -> None:
    """Who is worth as much hears that and what decided, not that another choice is worth more."""
    tied = replace(done, answer=replace(done.answer, tie_break="lot"))
    text = told(tied, "beta", gap=0, kept_out_by=KeptOut(kind=Class.VALUE), cheaper_cents=1_00)
    assert "worth exactly as much. The round says that a draw then decides." in text
    assert "worth more" not in text
    assert "lower" not in text


def test_who_is_not_eligible_hears_the_amount_that_helps(done: Study) -> None:
    """As ``lwa why`` tells it; that no amount helps is left to the ground."""
    fund = replace(done.round.funds["main"], ask=Bounds(at_most=Fraction(400_00)))
    late = study(replace(done.round, funds={"main": fund}), Limits())
    assert "had been €100 lower, your initiative would have been in" in told(late, "beta", cheaper_cents=100_00)
    assert "no difference" not in told(late, "beta")


@pytest.mark.parametrize("name", ["variants of alpha", "geen Plan Noord erbij", "must alpha"])
def test_a_rule_that_names_another_is_told_by_its_kind(name: str, done: Study) -> None:
    """The kind stays, the name goes."""
    text = told(done, "beta", gap=1, kept_out_by=KeptOut(kind=Class.EXCLUSION, names=(name,)))
    assert "a rule about which initiatives can go together. Without that rule" in text
    assert "alpha" not in text
    assert "Plan Noord" not in text


def test_a_decision_is_told_to_whom_it_is_about() -> None:
    """Who decided, when and why; a reason that names another stays out, and so do decisions about others."""

    def forced(reason: str, on: date | None = None) -> Study:
        rule = Forced(name="must_not gamma", ids=("gamma",), inside=False, reason=reason, by="the board", on=on)
        return study(three(rules=(rule,)), Limits())

    assert "taken about this: Ran out. Taken by: the board, on 3 May 2024." in told(
        forced("Ran out.", date(2024, 5, 3)), "gamma"
    )
    text = told(forced("Plan Noord does this already."), "gamma")
    assert "Plan Noord" not in text
    assert "Taken by: the board." in text
    assert "board" not in told(forced("Ran out."), "beta")


def test_equal_sets_that_nobody_decides_between() -> None:
    """Who is in some of them only is told that, in or out; a decided tie is told as what it is."""
    tied = round_of(candidate("a", 10, 5), candidate("b", 10, 5), candidate("c", 10, 9), budget=20)
    open_ = study(tied, Limits())
    for id_ in ("a", "b"):
        assert "in some of them and not in others" in told(open_, id_)
        assert "short" not in told(open_, id_)
    assert "Your initiative is in the proposal." in told(open_, "c")
    assert "in some of them" in told(
        replace(open_, answer=replace(open_.answer, equal=open_.answer.equal[:1])), "b", gap=0
    )
    lost = replace(open_, answer=replace(open_.answer, tie_break="ask"))
    assert "worth exactly as much. The round says that the choice that asks least then goes first." in told(
        lost, "b", gap=0
    )


def test_who_asks_more_than_an_equal_choice_is_out_by_the_ask() -> None:
    """Between the cheapest nothing decides; who is in no such set hears that the ask decided, not that it is open."""
    some = (candidate("a", 10, 5), candidate("b", 10, 5), candidate("c", 20, 5))
    one = Select(bounds=Bounds(at_most=Fraction(1)))
    open_ = study(round_of(*some, budget=20, select=one, ties=("ask",)), Limits())
    for id_ in ("a", "b"):
        assert "in some of them and not in others" in told(open_, id_)
    text = told(open_, "c", gap=0)
    assert "in some of them" not in text
    assert "The round says that the choice that asks least then goes first." in text


def test_a_list_is_told_by_its_places() -> None:
    """By ranking: the place, what had no room left, where the list ended, and who has no place."""
    ranked = three(select=Select(by="ranking"))
    text = told(study(ranked, Limits()), "beta")
    assert "Your initiative has place 2 of 3." in text
    assert "no room left at: “Main” (at most €1,000)." in text
    ended = told(study(replace(ranked, select=Select(by="ranking", when_full="stop")), Limits()), "gamma")
    assert "The list ended before" in ended
    worthless = round_of(THREE[0], candidate("nil", 1, 0), budget=1000_00, select=Select(by="ranking"))
    assert "Only what has a value above zero" in told(study(worthless, Limits()), "nil")


def test_all_that_was_asked() -> None:
    """Cost, each line of cofinancing in its form and status, asks by period, lead, reference, day and summary."""
    one = candidate(
        "one", 0, 5,
        cost={"2023": 600_00, "2024": 400_00}, periods=("2023", "2024"), ask={"main": {"2023": 300_00, "2024": 200_00}},
        reference="R-1", received=date(2024, 5, 3), lead="albeda", summary="Learning *on the job*.",
        cofinancing=(
            Contribution(payer="albeda", cash={"2023": 100_00}, in_kind={"2023": 150_00}, status="pledged"),
            Contribution(payer=None, cash={"2024": 250_00}, in_kind={}, status="open"),
        ),
    )  # fmt: skip
    partners = {"albeda": Partner(id="albeda", title="Albeda College")}
    text = told(
        study(round_of(one, budget=1, partners=partners, periods=("2023", "2024"), vat="excluded"), Limits()), "one"
    )
    assert "Reference: R-1. Lead partner: Albeda College. Received on 3 May 2024." in text
    for line in (
        "| Total project costs | €1,000 |",
        "| Cofinancing by Albeda College, in cash (pledged, not signed yet) | €100 |",
        "| Cofinancing by Albeda College, in kind (pledged, not signed yet) | €150 |",
        "| Still to be covered, in cash | €250 |",
        "| Asked of Main, 2023 | €300 |",
        "| Asked of Main, 2024 | €200 |",
        r"Learning \*on the job\*.",
    ):
        assert line in text
    assert EN.words.vat_excluded in text


def test_the_word_of_assessors() -> None:
    """Who assessed what and why; a reason that names another initiative stays out."""

    def assessed(because: str) -> str:
        judged = Assessment(by="the committee", on=None, because=because, keys=frozenset({"scores"}))
        return told(study(round_of(replace(THREE[0], assessment=judged), *THREE[1:], budget=1), Limits()), "alpha")

    assert "the committee" in assessed("Well founded.")
    assert "Well founded." in assessed("Well founded.")
    assert "Koers" not in assessed("Better than Koers Zuid.")


def test_names_are_whole_words_and_its_own_may_stand() -> None:
    """A part of a longer word or of its own name is no other initiative."""
    short, long = candidate("zorg", title="Zorg"), candidate("zorg-klein", title="Zorg in het klein")
    round_ = round_of(short, long)
    assert Discretion(long, round_).names_others("variants of zorg")
    assert not Discretion(long, round_).names_others("Zorg in het klein (zorg-klein)")
    assert not Discretion(long, round_).names_others("verzorgende zorg-en")
    assert Discretion(short, round_).names_others("ZORG IN HET KLEIN")
    assert not Discretion(short, round_of(short)).names_others("anything at all")


@pytest.mark.parametrize(
    "text",
    [
        "Weaker than Harbour-Guarantees.",
        "weaker than HARBOUR  guarantees",
        "Overlaps with H-2022-014.",
        "overlaps with h2022 014",
        "As the plan of Pilots.",
        "Another asks 61234.",
        "Another asks € 61.234.",
        "Another costs €70,000.50, all in.",
    ],
)
def test_free_text_that_tells_of_another_is_held_back(text: str) -> None:
    """Another reference, spacing of a title, lead partner, ask or cost does not reach an applicant; its own does."""
    other = candidate("a", 61_234_00, title="Harbour Guarantees", reference="H-2022-014", lead="p")
    other = replace(other, cost={"all": 70_000_50})
    own = candidate("b", 50_000_00, title="Beta", reference="H-2022-015", lead="q")
    partners = {id_: Partner(id=id_, title=title) for id_, title in (("p", "Pilots"), ("q", "Quay"))}
    round_ = round_of(other, own, partners=partners)
    assert Discretion(own, round_).tells_of_others(text)
    assert not Discretion(other, round_).tells_of_others(text)
    own_words = "Beta (H-2022-015) of Quay asks € 50.000 in 2022 for 61 people; 12.34 of 1.61234."
    assert not Discretion(own, round_).tells_of_others(own_words)


@pytest.mark.parametrize(
    ("basis", "initiatives", "tries", "is_pooled", "is_given"),
    [
        (Basis.FIXED, 0, 5, False, False),
        (Basis.NOTHING, 0, 0, False, False),
        (Basis.TOO_FEW, 1, 5, True, False),
        (Basis.TOO_FEW, 2, 5, True, True),
        (Basis.TOO_FEW, 1, 0, True, True),
        (Basis.DISTANCE, 3, 5, True, True),
        (Basis.DISTANCE, 4, 5, True, False),
        (Basis.OUTCOME, 3, 0, True, False),
    ],
)
def test_a_mean_of_few_others_is_kept_quiet(
    basis: Basis, initiatives: int, tries: int, *, is_pooled: bool, is_given: bool
) -> None:
    """A mean over one or two others could be traced to them; one that was agreed on, or is of itself alone, not."""
    prior, tally = Prior(basis=basis, initiatives=initiatives), Tally(Fraction(tries), Fraction(0))
    assert pooled(prior, tally) is is_pooled
    assert gives_away(prior, tally) is is_given
    raw = replace(prior, strength=Fraction(0))
    assert pooled(raw, Tally(Fraction(1), Fraction(0))) is False


@pytest.mark.parametrize(
    "name", ["examples/leerwerkakkoord-2023", "examples/haaglanden-2022", "tests/rounds/by-outcomes"]
)
@pytest.mark.parametrize("speaks", [EN, NL], ids=["en", "nl"])
def test_no_letter_names_another(name: str, speaks: Any) -> None:  # noqa: ANN401 - a voice
    """In whole rounds, with every reason there can be: no title, id, cost, ask or value of any other initiative."""
    round_ = read_round(ROOT / name).round
    assert round_ is not None
    ids = [i.id for i in round_.initiatives]
    plain = study(round_, Limits())
    everybody = tuple(f"{kind} {id_}" for kind in ("must", "must_not", "variants of") for id_ in ids)
    reasons = {
        id_: Reason(
            id=id_,
            selected=id_ in (plain.proposal or ()),
            gap=None if id_ in (plain.proposal or ()) else 1,
            enters=tuple(ids),
            leaves=tuple(ids),
            kept_out_by=KeptOut(kind=Class.EXCLUSION, names=everybody),
        )
        for id_ in ids
    }
    done = replace(plain, why=Why(reasons=reasons))
    for initiative in round_.initiatives:
        text = as_markdown(letter(initiative, done, speaks), speaks.numbers).replace("\\", "")
        own = {speaks.numbers.money(cents) for cents in (initiative.cost_cents, initiative.ask_cents)}
        assert not Discretion(initiative, round_).names_others(text.replace(initiative.summary or "", ""))
        rows = [line.rsplit("|", 2)[1].strip() for line in text.splitlines() if "€" in line and line.startswith("|")]
        allowed = own | {
            speaks.numbers.money(cents)
            for amount in (*initiative.ask.values(), *(a for c in initiative.cofinancing for a in (c.cash, c.in_kind)))
            for cents in (*amount.values(), sum(amount.values()))
        }
        assert set(rows) <= allowed


def test_a_value_by_steps_rests_on_no_other() -> None:
    """No mean of the round stands in a letter; where it would come from one or two others, neither do the steps."""
    round_ = read_round(ROOT / "tests/rounds/by-outcomes").round
    assert round_ is not None
    done = study(round_, Limits())
    for initiative in round_.initiatives:
        chain = (done.worth.chains or {})[initiative.id]
        text = told(done, initiative.id)
        for link in chain.links:
            silent = any(gives_away(prior, tally) for _, prior, tally in link.rates)
            assert ("rest in part on figures of too few others" in text) >= silent
            for _, prior, tally in link.rates:
                if pooled(prior, tally):
                    assert f"towards {EN.numbers.percent(prior.mean, 2)}" not in text
    assert "too few others" in told(done, "start-in-care")
