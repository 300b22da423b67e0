"""The assumptions that mattered: their names, values, origin and basis."""

from fractions import Fraction

from hypothesis import given, settings

from portfolio.findings import Percent
from portfolio.model import Assumptions, Compared, Distance, Evidence, Initiative, Plan, Rate, Round
from portfolio.value import outcomes
from portfolio.value.assumptions import DELIVERY, EVIDENCE, Assumption, terms, used
from tests.outcomes import FIXED, by_outcomes, initiative, line, rounds, value_of

MEASURED = line(80, 40, level=2, observed=40, retained=30)


def of(round_: Round) -> dict[str, Assumption]:
    """Return the assumptions of a round by name, in order."""
    value = value_of(round_)
    chains = outcomes.worth(round_, value).chains or {}
    found = used(round_, value, chains.values())
    assert len({one.name for one in found}) == len(found)
    return {one.name: one for one in found}


def names(*initiatives: Initiative, **more: object) -> list[str]:
    """Return the names of the assumptions of a round with fixed priors."""
    return list(of(by_outcomes(*initiatives, **{"prior": FIXED} | more)))


def test_the_defaults_are_those_of_the_method() -> None:
    """Delivery 69% with 30 people, no displacement, and the ladder of evidence."""
    agreed = terms(Assumptions())
    assert agreed.delivery == DELIVERY
    assert Rate(rate=Fraction(69, 100), strength=Fraction(30)) == DELIVERY
    assert [agreed.evidence[level] * 100 for level in range(6)] == [50, 60, 70, 85, 95, 100]
    assert agreed.displacement == 0
    assert agreed.shrink


def test_the_rounds_own_go_over_the_defaults() -> None:
    """Each may be given by itself, also as zero."""
    own = Assumptions(delivery_rate=Fraction(0), evidence={3: Fraction(0)}, shrinkage=False)
    agreed = terms(own)
    assert agreed.delivery == Rate(rate=Fraction(0), strength=DELIVERY.strength)
    assert agreed.evidence == {**EVIDENCE, 3: 0}
    assert not agreed.shrink


def test_what_an_ordinary_round_rests_on() -> None:
    """The list has every default that mattered with its value, and says what is judgement and what has a source."""
    found = of(by_outcomes(initiative("a", MEASURED)))
    assert {name: (one.value, one.own, one.judgement) for name, one in found.items()} == {
        "deadweight.near": (Percent(Fraction(4, 5)), False, True),
        "displacement": (Percent(Fraction(0)), False, True),
        "delivery.rate": (Percent(Fraction(69, 100)), False, False),
        "delivery.strength": (Fraction(30), False, True),
        "evidence.2": (Percent(Fraction(7, 10)), False, True),
        "shrinkage": (True, False, False),
        "prior.strength": (Fraction(20), False, True),
        "weight.job": (Fraction(1), True, True),
    }
    assert found["delivery.rate"].sources == ("SEO 2018",)
    assert found["deadweight.near"].sources
    assert found["displacement"].sources == found["weight.job"].sources == ()


def test_the_rounds_own_have_no_source() -> None:
    """What the round puts in place of a default is its own judgement, and no longer what the source says."""
    own = Assumptions(delivery_rate=Fraction(1, 2), displacement=Fraction(0), evidence={2: Fraction(7, 10)})
    group = Distance(id="near", title=None, deadweight=Fraction(4, 5), given=True)
    found = of(by_outcomes(initiative("a", MEASURED), assumptions=own, distances={"near": group}))
    for name in ("deadweight.near", "displacement", "delivery.rate", "evidence.2"):
        assert (found[name].own, found[name].judgement, found[name].sources) == (True, True, ())
    assert not found["delivery.strength"].own


def test_only_what_mattered_is_listed() -> None:
    """Groups, levels, labels and outcomes that no planned person rests on are left out."""
    by = {"sector": {"care": Fraction(1, 10), "port": Fraction(1, 5), "energy": Fraction(1, 2)}}
    far = initiative("f", distance="far", evidence=Evidence(level=5), labels={"sector": ("care",)})
    stage = initiative("s", plan={"stage": Plan(start=3)}, distance="working", labels={"sector": ("port",)})
    nobody = initiative("n", job=0, distance="middle", evidence=Evidence(level=3), labels={"sector": ("energy",)})
    found = names(far, stage, nobody, assumptions=Assumptions(displacement_by=by))
    assert [name for name in found if not name.startswith(("delivery", "shrinkage"))] == [
        "deadweight.far",
        "deadweight.working",
        "displacement.sector.care",
        "displacement.sector.port",
        "evidence.0",
        "evidence.5",
        "weight.job",
        "weight.stage",
    ]
    assert names(nobody) == names() == []


def test_a_comparison_rests_on_the_deadweight_only_with_shrinkage() -> None:
    """What a comparison is drawn to takes the deadweight; a raw comparison does without it."""
    compared = initiative("a", line(80, 40, level=4, compared=Compared(started=80, achieved=20)))
    assert "deadweight.near" in names(compared)
    assert "deadweight.near" not in names(compared, assumptions=Assumptions(shrinkage=False))


def test_the_assumed_priors_are_listed_where_they_decide() -> None:
    """50% where nothing was measured, 20 people where too little was; neither with fixed priors."""
    assert not {"prior.rate", "prior.strength"} & set(names(initiative("a", MEASURED)))
    assert {"prior.rate", "prior.strength"} <= set(names(initiative("a"), prior={}))
    raw = names(initiative("a"), prior={}, assumptions=Assumptions(shrinkage=False))
    assert "prior.rate" in raw
    assert "prior.strength" not in raw


@settings(max_examples=40)
@given(rounds())
def test_the_order_is_that_of_the_round(round_: Round) -> None:
    """Names are unique, and initiatives in another order give the same list."""
    value = value_of(round_)
    chains = list((outcomes.worth(round_, value).chains or {}).values())
    assert used(round_, value, chains) == used(round_, value, chains[::-1]) == tuple(of(round_).values())
