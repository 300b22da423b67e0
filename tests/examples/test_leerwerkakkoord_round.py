"""Leerwerkakkoord 2023: the round as the programme is known: who, what, where, and what became of it before."""

from collections import Counter
from fractions import Fraction

import pytest

from portfolio.findings import Code
from portfolio.model import Initiative, Round
from portfolio.rules import AnyOf, Bounds, Forced
from portfolio.study import Study
from portfolio.value.judge import judge
from tests.examples.shared import studied

AGREEMENTS = ("haven", "zorg", "energie-bouw-techniek", "transport", "facilitair", "mkb")
EXPERIENCES = {f"lwa-experiences-{of}" for of in ("facilitair", "haven", "logistiek", "techniek", "zorg", "zorg-klein")}


@pytest.fixture(scope="module")
def done() -> Study:
    """Return the example, studied."""
    return studied("leerwerkakkoord-2023")


@pytest.fixture(scope="module")
def round_(done: Study) -> Round:
    """Return the example."""
    return done.round


def labelled(round_: Round, dimension: str) -> Counter[str]:
    """Count the initiatives per label of a dimension."""
    return Counter(label for i in round_.initiatives for label in i.labels.get(dimension, ()))


def places(initiative: Initiative) -> int:
    """Return how many people are to start."""
    return sum(plan.start for plan in initiative.plan.values())


def test_only_what_is_meant_is_remarkable(round_: Round) -> None:
    """The values of the round give these warnings and no others."""
    assert [(found.span.file.removeprefix("initiatives/"), found.code) for found in judge(round_)] == [
        ("chauffeur-in-opleiding.yaml", Code.FEW_OBSERVED),
        ("circulair-slopen.yaml", Code.NET_ABOVE_QUARTER),
        ("havenstages.yaml", Code.OLD_RESULT),
        ("leerwerkplekken-mkb.yaml", Code.OLD_RESULT),
        ("nederlands-op-de-vloer.yaml", Code.NOT_IN_PEOPLE),
        ("netmonteurs.yaml", Code.EVIDENCE_OWN_WORD),
        ("onderhoud-in-de-haven.yaml", Code.EVIDENCE_OWN_WORD),
        ("opstapbanen-haven.yaml", Code.OLD_RESULT),
        ("rijbewijs-en-werk.yaml", Code.NET_ABOVE_QUARTER),
        ("social-return-stadsprojecten.yaml", Code.NET_ABOVE_QUARTER),
        ("startgaranties-haven.yaml", Code.OLD_RESULT),
        ("statushouders-in-de-techniek.yaml", Code.EVIDENCE_OWN_WORD),
        ("statushouders-naar-verzorgende.yaml", Code.EVIDENCE_OWN_WORD),
        ("verbeteragenda-entree.yaml", Code.NET_ABOVE_QUARTER),
        ("waterstofoperators.yaml", Code.ACHIEVE_ABOVE_MEASURED),
        ("zonnepanelenmonteur.yaml", Code.PLAN_ABOVE_BEST_YEAR),
    ]


def test_sixty_initiatives_over_the_programme(round_: Round) -> None:
    """Six agreements, three pillars, fourteen municipalities and three parties, none of them empty."""
    assert len(round_.initiatives) == 60
    assert round_.periods == ("2023", "2024")
    assert round_.note is not None
    assert round_.note.startswith("Fictieve bedragen en aantallen.")
    assert tuple(round_.labels["agreement"]) == AGREEMENTS
    assert min(labelled(round_, "agreement")[agreement] for agreement in AGREEMENTS) >= 5
    assert all(i.labels.get("agreement") for i in round_.initiatives)
    assert set(round_.labels["pillar"]) == {"school-to-work", "work-to-work", "back-to-work"}
    assert min(labelled(round_, "pillar").values()) >= 15
    assert len(round_.labels["municipality"]) == 14
    assert set(labelled(round_, "municipality")) == set(round_.labels["municipality"])
    assert len([id_ for id_ in round_.partners if id_.startswith("gemeente-")]) == 14
    assert {round_.partners[i.lead].party for i in round_.initiatives if i.lead} == set(round_.parties)


def test_every_partner_and_label_is_used(round_: Round) -> None:
    """No organisation stands in the list for nothing, and no label either."""
    active = {partner for i in round_.initiatives for partner in (i.lead, *i.partners)}
    assert active == set(round_.partners)
    for dimension, labels in round_.labels.items():
        assert set(labelled(round_, dimension)) == set(labels)


def test_somewhat_over_three_thousand_people_since_2019(round_: Round) -> None:
    """What was measured adds up as the programme says, and 69 to 70 of 100 planned people started."""
    lines = [line for i in round_.initiatives for line in i.results if line.unit == "people"]
    assert {line.year for line in lines} == {2019, 2020, 2021, 2022}
    assert sum(line.achieved for line in lines) == 3100
    started = sum(line.started for line in lines)
    assert Fraction(69, 100) < Fraction(started, sum(line.planned or 0 for line in lines)) < Fraction(70, 100)


def test_sizes_that_a_coordinator_would_believe(round_: Round) -> None:
    """Groups of 10 to 100 people, at 2,500 to 10,000 euro a place."""
    for initiative in round_.initiatives:
        assert 10 <= places(initiative) <= 100, initiative.id
        assert 2_500_00 <= Fraction(initiative.cost_cents, places(initiative)) <= 10_000_00, initiative.id


def test_numbers_from_public_messages_are_those_of_the_message(round_: Round) -> None:
    """1,000 start guarantees and 600 learning places in four years, 100 first jobs in two, and the small groups."""

    def planned(id_: str, *years: int) -> list[int | None]:
        return [line.planned for line in round_.by_id[id_].results if line.year in years]

    assert planned("startgaranties-haven", 2019, 2020, 2021) == [1000 // 4] * 3
    assert planned("leerwerkplekken-mkb", 2019, 2020, 2021) == [600 // 4] * 3
    assert planned("opstapbanen-haven", 2019, 2020) == [100 // 2] * 2
    assert (places(round_.by_id["leren-in-de-ouderenzorg"]), round_.by_id["leren-in-de-ouderenzorg"].cost_cents) == (
        60,
        150_000_00,
    )
    groups = {"wijkleerbedrijf-holy": 10, "anderstaligen-naar-de-zorg": 10, "bbl-verpleegkunde": 21}
    groups |= {"statushouders-naar-verzorgende": 14, "rijbewijs-en-werk": 10, "bakkerswerkplaats": 10}
    assert {id_: places(round_.by_id[id_]) for id_ in groups} == groups


def test_the_regional_fund_has_its_real_conditions(round_: Round) -> None:
    """At most half of the eligible cost, 20,000 to 500,000 euro, its sectors or transitions; decided elsewhere."""
    fund = round_.funds["rap"]
    assert (fund.elsewhere, fund.budget, fund.pays_at_most) == (True, None, Fraction(1, 2))
    assert fund.ask == Bounds(Fraction(20_000_00), Fraction(500_000_00))
    assert isinstance(fund.only, AnyOf)
    asking = [i for i in round_.initiatives if i.asks("rap")]
    assert len(asking) > 20
    assert all(i.asks("lwa") for i in round_.initiatives)


def test_who_is_not_eligible_and_why(done: Study) -> None:
    """One on each ground: too late, too much, too little, and not in a sector of the fund."""
    assert {id_: [ground.rule for ground in found] for id_, found in done.grounds.items() if found} == {
        "isolatie-in-de-wijk": ["fund rap pays_at_most"],
        "schone-stadsdistributie": ["applications"],
        "vakdiploma-schoonmaak": ["fund rap only"],
        "zorgtechnologie-op-de-vloer": ["fund rap ask"],
    }


def test_not_one_rule_more_than_the_programme_chose(round_: Round) -> None:
    """Five agreements go on, one ends, more Experiences, and one decision: nothing is asked of the pillars."""
    assert [rule.name for rule in round_.rules if not isinstance(rule, Forced)] == [
        "Haven blijft",
        "Zorg blijft",
        "Techniek blijft",
        "Transport blijft",
        "Facilitair blijft",
        "LWA MKB stopt",
        "meer LWA Experiences",
    ]
    (decision,) = (rule for rule in round_.rules if isinstance(rule, Forced))
    assert (decision.name, decision.inside, decision.by) == ("must verbeteragenda-entree", True, "stuurgroep")
    assert decision.abstained == ("albeda", "zadkine")
    assert round_.select.bounds == Bounds(None, Fraction(15))
    assert (round_.cofinancing.each_at_least, round_.cofinancing.together_at_least) == (None, None)


def test_pilots_have_no_results_and_the_others_have(round_: Round) -> None:
    """A pilot starts from what its kind achieved; a smaller version has its results at the larger one."""
    for initiative in round_.initiatives:
        pilot = initiative.labels["stage"] == ("pilot",)
        assert bool(initiative.results) == (not pilot and initiative.variant_of is None), initiative.id
    assert labelled(round_, "stage")["pilot"] == 14


def test_look_alikes_and_versions(round_: Round) -> None:
    """LWA Experiences stand under five agreements; of two initiatives there is a smaller version."""
    experiences = [i for i in round_.initiatives if i.id in EXPERIENCES]
    assert {agreement for i in experiences for agreement in i.labels["agreement"]} == set(AGREEMENTS) - {"mkb"}
    assert {i.id: i.variant_of for i in round_.initiatives if i.variant_of} == {
        "lwa-experiences-zorg-klein": "lwa-experiences-zorg",
        "switch-to-care-deeltijd": "switch-to-care",
    }


def test_where_results_go_when_an_initiative_drops_out(round_: Round) -> None:
    """All four routes occur, each other than stopping with a receiver and a share; the MKB agreement ends."""
    going = {i.id: i.continues for i in round_.initiatives}
    assert {continues.route for continues in going.values()} == {"region", "national", "partner", "stop"}
    for id_, continues in going.items():
        assert (continues.share > 0) == (continues.receiver is not None) == (continues.route != "stop"), id_
    mkb = [i.id for i in round_.initiatives if "mkb" in i.labels["agreement"]]
    assert {id_: (going[id_].route, going[id_].share) for id_ in mkb} == {
        "digitaal-in-de-winkel": ("national", Fraction(40, 100)),
        "leerwerkplekken-mkb": ("partner", Fraction(70, 100)),  # the assessors', for the 80% of the applicant
        "ondernemers-voor-de-klas": ("region", Fraction(30, 100)),
        "sander-en-de-hartenjagers": ("partner", Fraction(90, 100)),
        "winkelvakschool": ("stop", Fraction(0)),
    }


def test_the_assessors_word_replaces_the_applicants(round_: Round) -> None:
    """Eight are assessed: on the evidence, the distance, or on what goes on elsewhere."""
    assessed = {i.id: i.assessment.keys for i in round_.initiatives if i.assessment}
    assert assessed == {
        "buschauffeur-in-het-ov": {"evidence"},
        "chauffeur-in-opleiding": {"evidence"},
        "instapbanen-zorg": {"distance", "evidence"},
        "jongeren-in-de-techniek": {"evidence"},
        "leerwerkplekken-mkb": {"continues"},
        "startgaranties-haven": {"evidence"},
        "switch-to-care": {"evidence"},
        "verbeteragenda-entree": {"distance", "evidence"},
    }
    assert round_.by_id["instapbanen-zorg"].distance == "middle"
