"""Stedendriehoek 2017: what was counted in arrangements, and one euro of the sector for every euro of the state."""

from fractions import Fraction

import pytest

from portfolio.findings import Code
from portfolio.measure import holds
from portfolio.optimise.answer import Status
from portfolio.optimise.eligibility import counted
from portfolio.rules import Match
from portfolio.study import Study
from portfolio.value.chain import Waterfall
from portfolio.value.judge import judge
from tests import golden
from tests.examples.shared import GOLDEN, price, select, studied


@pytest.fixture(scope="module")
def done() -> Study:
    """Return the example, studied."""
    return studied("stedendriehoek-2017")


def test_only_what_is_meant_is_remarkable(done: Study) -> None:
    """The values of the round give these warnings and no others."""
    assert [(found.span.file.removeprefix("initiatives/"), found.code) for found in judge(done.round)] == [
        ("brug-naar-werk.yaml", Code.NET_ABOVE_QUARTER),
        ("loopbaancheck-45plus.yaml", Code.FEW_OBSERVED),
        ("scholing-oudere-werknemers.yaml", Code.NOT_IN_PEOPLE),
        ("transitiewerkt.yaml", Code.PLAN_ABOVE_BEST_YEAR),
        ("vakdiploma-papier.yaml", Code.EVIDENCE_OWN_WORD),
        ("werkervaring-starters.yaml", Code.NOT_IN_PEOPLE),
        ("werkervaring-starters.yaml", Code.NOT_IN_PEOPLE),
        ("zij-instroom-zorg.yaml", Code.PLAN_ABOVE_BEST_YEAR),
    ]


def test_the_sector_plan_had_2700_arrangements(done: Study) -> None:
    """All arrangements together are the 2,700 of the article; they are not called people anywhere."""
    lines = [(i, line) for i in done.round.initiatives for line in i.results if line.unit == "arrangements"]
    assert sum(line.started for _, line in lines) == 2700
    assert {label for i, _ in lines for label in i.labels["stage"]} == {"sectorplan"}


def test_arrangements_are_people_only_where_that_is_known(done: Study) -> None:
    """Where nobody knows how many people they were, they are shown and never counted."""
    assert done.worth.chains is not None
    uncounted = {
        id_: sum(line.started for line in chain.uncounted)
        for id_, chain in done.worth.chains.items()
        if chain.uncounted
    }
    assert uncounted == {"werkervaring-starters": 240 + 280, "scholing-oudere-werknemers": 150}
    (nobody,) = done.worth.chains["werkervaring-starters"].links
    assert nobody.measured.placed.tries == 0


def test_a_diploma_in_paper_by_hand(done: Study) -> None:
    """Every step of one initiative, from arrangements to value."""
    assert done.worth.chains is not None
    chain = done.worth.chains["vakdiploma-papier"]
    (link,) = chain.links

    # 210 and 240 arrangements of 0.8 person started of 280 and 300; usual is 69%, as strong as 30 people.
    assert (360 + Fraction("20.7")) / (464 + 30) == Fraction(3807, 4940)
    assert chain.delivery == Fraction(3807, 4940)

    # 188 and 219 of these arrangements succeeded, 325.6 people. The loopbaancheck, the only other one that measured
    # this, has 180 and 228 of 210 and 260. Two are too few to tell how much they differ: 20 people at their mean are
    # assumed.
    assert (Fraction("325.6") + 408) / (360 + 470) == Fraction(1834, 2075)
    assert (Fraction("325.6") + 20 * Fraction(1834, 2075)) / (360 + 20) == Fraction(7123, 7885)
    assert (link.placed_prior.mean, link.placed_prior.strength) == (Fraction(1834, 2075), Fraction(20))
    assert link.placed_rate == Fraction(7123, 7885)

    # Of 120 and 140 followed 108 and 129 were still there, 189.6 of 208 people; in the loopbaancheck 52 and 133 of 60
    # and 150.
    assert (Fraction("189.6") + 185) / (208 + 210) == Fraction(1873, 2090)
    assert (Fraction("189.6") + 20 * Fraction(1873, 2090)) / (208 + 20) == Fraction(108431, 119130)
    assert link.kept_rate == Fraction(108431, 119130)

    steps = Waterfall(
        planned=Fraction(70),
        delivered=70 * Fraction(3807, 4940),
        placed=70 * Fraction(3807, 4940) * Fraction(7123, 7885),
        sustained=70 * Fraction(3807, 4940) * Fraction(7123, 7885) * Fraction(108431, 119130),
        net=Fraction(6860820697479, 154677994900) * Fraction(20, 100),  # 80% would have kept their work anyway
        credited=Fraction(6860820697479, 154677994900) * Fraction(12, 100),  # 60%: only before and after, level 1
        weighted=Fraction(6860820697479, 154677994900) * Fraction(72, 1000),  # keeping work weighs 0.6
        additional=Fraction(6860820697479, 154677994900) * Fraction(72, 1000),  # without it, all of this stops
    )
    assert steps.sustained == Fraction(6860820697479, 154677994900)
    assert link.steps == chain.steps == steps
    assert done.worth.units["vakdiploma-papier"] == 3194


def test_the_money_of_a_diploma_in_paper_by_hand(done: Study) -> None:
    """182,000 euro is 85,000 of the state, 72,000 of the sector and 25,000 in hours, which all count."""
    initiative = done.round.by_id["vakdiploma-papier"]
    assert initiative.cost == {"2017": 78_000_00, "2018": 104_000_00}
    assert initiative.cost_cents == 85_000_00 + 72_000_00 + 25_000_00
    assert initiative.ask == {"rijk": {"2017": 42_500_00, "2018": 42_500_00}}
    assert counted(done.round.cofinancing, initiative) == (72_000_00, 500 * 50_00)
    assert Fraction(initiative.ask_cents, initiative.cost_cents) == Fraction(85, 182)


def test_the_set_is_proven_and_alone(done: Study) -> None:
    """Seven are best, both solvers agree, and no other set is worth as much."""
    answer = done.answer
    assert (answer.status, answer.unique, answer.proof.agrees) == (Status.OPTIMAL, True, True)
    assert (answer.selected or set()) == {
        "leerbanen-jongeren",
        "loopbaancheck-45plus",
        "opleidingsbudget-papier-techniek",
        "scholing-oudere-werknemers",
        "techniek-academie",
        "vakdiploma-papier",
        "vijftigplus-aan-het-werk",
    }
    assert all(state.holds for state in done.rules)


def test_the_sector_brings_a_euro_for_every_euro(done: Study) -> None:
    """The state pays at most half of each, and what the sector has promised is at least half of the whole."""
    chosen = [done.round.by_id[id_] for id_ in done.proposal or ()]
    assert all(2 * initiative.ask_cents <= initiative.cost_cents for initiative in done.round.initiatives)
    brought = [counted(done.round.cofinancing, initiative) for initiative in chosen]
    cash, kind = (sum(part) for part in zip(*brought, strict=True))
    assert 2 * (cash + min(kind, cash)) >= sum(initiative.cost_cents for initiative in chosen)


def test_the_usual_procedures_do_worse(done: Study) -> None:
    """By value the budget for everyone wins, for which nobody has promised to pay; by euro too much is left lying."""
    assert done.answer.units is not None
    assert "opleidingsbudget" in done.by_value.selected
    assert done.by_value.breaks == (
        "cofinancing together_at_least",
        "doorbouwen op het sectorplan",
        "iets voor papier en karton",
    )
    assert done.by_value_per_euro.breaks == ()
    assert done.answer.units - done.by_value_per_euro.units == 4269


@pytest.mark.parametrize("name", ["fund rijk", "select.at_most", "cofinancing together_at_least"])
def test_what_binds_has_a_price(name: str, done: Study) -> None:
    """Without the budget, the seven places or the euro for a euro the best set would be worth more."""
    assert price(done, name) > 0


@pytest.mark.parametrize("name", ["doelgroepen van het sectorplan", "doorbouwen op het sectorplan"])
def test_what_the_steering_group_wants_anyway_is_free(name: str, done: Study) -> None:
    """The groups of the sector plan and building on it cost nothing: the best set has them without being told."""
    assert price(done, name) == 0


def test_the_two_ideas_are_candidates(done: Study) -> None:
    """The personal training budget is there twice, of which one may be chosen; the no-risk policy is there once."""
    assert done.round.by_id["opleidingsbudget-papier-techniek"].variant_of == "opleidingsbudget"
    assert [ground.rule for ground in done.grounds["schone-techniek"]] == ["applications"]
    new = [i.id for i in done.round.initiatives if holds(Match("stage", frozenset({"nieuw"})), i, done.round)]
    assert new == [
        "no-riskpolis",
        "opleidingsbudget",
        "opleidingsbudget-papier-techniek",
        "schone-techniek",
        "zij-instroom-zorg",
    ]
    assert done.ineligible == {"schone-techniek"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report(language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole report, in both languages, word by word."""
    golden.check(
        GOLDEN / f"stedendriehoek-2017-{language}.txt",
        select("stedendriehoek-2017", capsys, monkeypatch, "--lang", language),
    )


def test_the_document(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole JSON document."""
    golden.check(GOLDEN / "stedendriehoek-2017.json", select("stedendriehoek-2017", capsys, monkeypatch, "--json"))
