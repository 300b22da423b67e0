"""Haaglanden 2022: parts that help nobody by themselves and make the others possible, between equal parties."""

from fractions import Fraction

import pytest

from portfolio.findings import Code
from portfolio.optimise.answer import Status
from portfolio.rules import Bonus, Requires
from portfolio.study import Study
from portfolio.value.chain import Waterfall
from portfolio.value.judge import judge
from tests import golden
from tests.examples.shared import GOLDEN, price, select, studied

ENABLERS = {"businesscoach", "netwerk", "werkambassadeur"}


@pytest.fixture(scope="module")
def done() -> Study:
    """Return the example, studied."""
    return studied("haaglanden-2022")


def test_only_what_is_meant_is_remarkable(done: Study) -> None:
    """The values of the round give these warnings and no others."""
    assert [(found.span.file.removeprefix("initiatives/"), found.code) for found in judge(done.round)] == [
        ("jongeren-pro-vso.yaml", Code.NET_ABOVE_QUARTER),
        ("kansberoepen-zorg.yaml", Code.EVIDENCE_OWN_WORD),
        ("ontmoetingen.yaml", Code.PLAN_ABOVE_BEST_YEAR),
        ("social-return.yaml", Code.FEW_OBSERVED),
    ]


def test_enablers_have_no_results_and_are_chosen_for_what_needs_them(done: Study) -> None:
    """Ambassador, coach and network are worth nothing by themselves; others require them, and two are chosen."""
    worthless = {id_ for id_, units in done.worth.units.items() if units == 0}
    assert worthless == ENABLERS
    assert not any(done.round.by_id[id_].plan or done.round.by_id[id_].results for id_ in ENABLERS)
    required = {id_ for rule in done.round.rules if isinstance(rule, Requires) for id_ in rule.then}
    assert required == ENABLERS
    assert ENABLERS & (done.proposal or frozenset()) == {"businesscoach", "werkambassadeur"}


def test_parts_strengthen_each_other(done: Study) -> None:
    """Three pairs are worth more together and one pair less; the set takes all three and avoids the one."""
    bonuses = {rule.name: rule.value for rule in done.round.rules if isinstance(rule, Bonus)}
    assert sorted(bonuses.values()) == [Fraction(-7, 10), Fraction(3, 5), Fraction(4, 5), Fraction(6, 5)]
    chosen = done.proposal or frozenset()
    earned = {name for name, ids in done.worth.bonuses.items() if ids <= chosen}
    assert earned == {name for name, value in bonuses.items() if value > 0}
    own = sum(done.worth.units[id_] for id_ in chosen)
    assert done.worth.of(chosen) == own + 1200 + 800 + 600


def test_two_hundred_and_forty_people_through_social_return(done: Study) -> None:
    """The one published figure stands in the round as published, and nobody is said to have worked a year later."""
    (line,) = done.round.by_id["social-return"].results
    assert (line.achieved, line.unit) == (240, "people")
    assert (line.observed, line.retained) == (0, 0)


def test_a_trial_placement_by_hand(done: Study) -> None:
    """Every step of one initiative, with its comparison in place of the assumed deadweight."""
    assert done.worth.chains is not None
    chain = done.worth.chains["proefplaatsing"]
    (link,) = chain.links

    # 38 and 47 started of 50 and 60 planned; usual is 69%, as strong as 30 people.
    assert (85 + Fraction("20.7")) / (110 + 30) == Fraction(1057, 1400)
    assert chain.delivery == Fraction(1057, 1400)

    # 20 and 28 of them found work; over the six that measured it 377 of 689. Six are too few to tell how much they
    # differ: 20 people at their mean are assumed.
    assert 35 + 25 + 48 + 17 + 12 + 240 == 377
    assert 62 + 66 + 85 + 33 + 23 + 420 == 689
    assert (48 + 20 * Fraction(377, 689)) / (85 + 20) == Fraction(3124, 5565)
    assert (link.placed_prior.mean, link.placed_prior.strength) == (Fraction(377, 689), Fraction(20))
    assert link.placed_rate == Fraction(3124, 5565)

    # Of 110 comparable people 36 found work; of the 20 assumed ones, 60% of the mean would have.
    assert (36 + 20 * Fraction(377, 689) * Fraction(60, 100)) / (110 + 20) == Fraction(1128, 3445)
    assert link.compared_rate == Fraction(1128, 3445)

    # After a year 12 and 20 of 17 and 24 still worked; over the five that followed anyone 86 of 114.
    assert (32 + 20 * Fraction(86, 114)) / (41 + 20) == Fraction(44, 57)
    assert link.kept_rate == Fraction(44, 57)

    # 38 people at level 1 (60%), 47 at level 3 (85%).
    assert (38 * Fraction(60, 100) + 47 * Fraction(85, 100)) / 85 == Fraction(251, 340)
    assert link.evidence == Fraction(251, 340)

    steps = Waterfall(
        planned=Fraction(50),
        delivered=Fraction(151, 4),
        placed=Fraction(151, 4) * Fraction(3124, 5565),
        sustained=Fraction(151, 4) * Fraction(3124, 5565) * Fraction(44, 57),
        net=Fraction(28110764, 4123665),
        credited=Fraction(28110764, 4123665) * Fraction(251, 340),
        weighted=Fraction(28110764, 4123665) * Fraction(251, 340),  # a job weighs 1
        additional=Fraction(28110764, 4123665) * Fraction(251, 340) * Fraction(75, 100),  # a quarter goes on elsewhere
    )
    assert Fraction(151, 4) * (Fraction(3124, 5565) - Fraction(1128, 3445)) * Fraction(44, 57) == steps.net
    assert link.steps == chain.steps == steps
    assert done.worth.units["proefplaatsing"] == 3774


def test_the_money_of_a_trial_placement_by_hand(done: Study) -> None:
    """150,000 euro is 84,000 of the fund and 66,000 of the municipalities, of which 22,000 is not signed yet."""
    initiative = done.round.by_id["proefplaatsing"]
    assert initiative.cost == {"2022": 52_000_00, "2023": 98_000_00}
    assert initiative.cost_cents == 84_000_00 + 44_000_00 + 22_000_00
    assert initiative.ask == {"pow": {"2022": 30_000_00, "2023": 54_000_00}}
    assert [line.status for line in initiative.cofinancing] == ["committed", "pledged"]


def test_what_is_left_in_the_first_year_moves_to_the_second(done: Study) -> None:
    """The set spends more in 2023 than the budget of 2023, out of what it leaves in 2022."""
    first, second = done.accounts[0].periods
    assert (first.budget, first.reserved, first.ask) == (200_000_00, 20_000_00, 125_000_00)
    assert (second.budget, second.carried_in, second.ask) == (360_000_00, 55_000_00, 413_000_00)


def test_the_set_is_proven_and_alone(done: Study) -> None:
    """Ten are best, both solvers agree, and no other set is worth as much."""
    answer = done.answer
    assert (answer.status, answer.unique, answer.proof.agrees) == (Status.OPTIMAL, True, True)
    assert (answer.selected or set()) == {
        "businesscoach",
        "jongeren-pro-vso",
        "meester-en-gezel",
        "onbenut-talent",
        "praktijkleren",
        "proefplaatsing",
        "social-return",
        "statushouders-glastuinbouw",
        "taal-op-de-werkvloer",
        "werkambassadeur",
    }
    assert all(state.holds for state in done.rules)


def test_the_usual_procedures_forget_the_enablers(done: Study) -> None:
    """Both lists take what needs an enabler and leave the enabler, so that neither can be carried out."""
    requires = {rule.name for rule in done.round.rules if isinstance(rule, Requires)}
    for ranked in (done.by_value, done.by_value_per_euro):
        assert ENABLERS.isdisjoint(ranked.selected)
        assert len(requires & set(ranked.breaks)) >= 4
    assert done.answer.units is not None
    assert done.answer.units > done.by_value.units


@pytest.mark.parametrize(
    "name", ["fund pow 2023", "zonder ondersteuning gaat het niet", "ontmoetingen vragen het netwerk"]
)
def test_what_binds_has_a_price(name: str, done: Study) -> None:
    """Without the budget, or if nothing needed the enablers, the best set would be worth more."""
    assert price(done, name) > 0


@pytest.mark.parametrize(
    "name", ["gelijkwaardige partijen", "kansberoepen staan centraal", "ruimte om fouten te maken"]
)
def test_what_the_steering_group_wants_anyway_is_free(name: str, done: Study) -> None:
    """Equal parties, jobs in demand and room for mistakes cost nothing: the best set has them without being told."""
    assert price(done, name) == 0


def test_the_parties_are_equal_and_differ(done: Study) -> None:
    """Three parties weigh every outcome, each in its own way, and each leads at least two of the chosen."""
    assert list(done.round.parties) == ["government", "education", "business"]
    weights = [tuple(party.weights.values()) for party in done.round.parties.values()]
    assert len(set(weights)) == 3
    assert {len(weighed) for weighed in weights} == {3}
    chosen = [done.round.by_id[id_] for id_ in done.proposal or ()]
    leads = [done.round.partners[initiative.lead].party for initiative in chosen if initiative.lead]
    assert {party: leads.count(party) for party in done.round.parties} == {
        "government": 3,
        "education": 3,
        "business": 4,
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report(language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole report, in both languages, word by word."""
    golden.check(
        GOLDEN / f"haaglanden-2022-{language}.txt", select("haaglanden-2022", capsys, monkeypatch, "--lang", language)
    )


def test_the_document(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole JSON document."""
    golden.check(GOLDEN / "haaglanden-2022.json", select("haaglanden-2022", capsys, monkeypatch, "--json"))
