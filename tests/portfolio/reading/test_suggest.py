"""What was meant is found for slips of the keys and for Dutch words."""

from typing import get_args

import pytest

from portfolio.reading.dutch import DUTCH
from portfolio.reading.schema.initiative import AssessmentShape, Continues, Contribution, InitiativeShape, Plan, Result
from portfolio.reading.schema.kinds import Shape
from portfolio.reading.schema.round import CofinancingShape, FundShape, PartnerShape, RoundShape, SelectShape
from portfolio.reading.schema.rules import DecisionShape, RuleShape
from portfolio.reading.schema.value import AssumptionsShape, CriterionShape, ValueShape
from portfolio.reading.suggest import suggest

STATUS = get_args(get_args(Contribution.model_fields["status"].annotation)[0])


def keys(shape: type[Shape]) -> list[str]:
    """Return the keys of a shape."""
    return [field.alias or name for name, field in shape.model_fields.items()]


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("kosten", keys(InitiativeShape), ("cost",)),
        ("Totale projectkosten", keys(InitiativeShape), ("cost",)),
        ("penvoerder", keys(InitiativeShape), ("lead",)),
        ("penvorder", keys(InitiativeShape), ("lead",)),
        ("cofinanciering", keys(InitiativeShape), ("cofinancing",)),
        ("co-financing", keys(InitiativeShape), ("cofinancing",)),
        ("looptijd", keys(InitiativeShape), ("periods",)),
        ("gevraagd bedrag", keys(InitiativeShape), ("ask",)),
        ("niet-subsidiabele kosten", keys(InitiativeShape), ("not_eligible",)),
        ("samenvatting", keys(InitiativeShape), ("summary",)),
        ("resultaten", keys(InitiativeShape), ("results",)),
        ("afstand", keys(InitiativeShape), ("distance",)),
        ("bewijskracht", keys(InitiativeShape), ("evidence",)),
        ("gaat elders door", keys(InitiativeShape), ("continues",)),
        ("label", keys(InitiativeShape), ("labels",)),
        ("Cost", keys(InitiativeShape), ("cost",)),
        ("van", keys(Contribution), ("from",)),
        ("in natura", keys(Contribution), ("in_kind",)),
        ("in geld", keys(Contribution), ("cash",)),
        ("uren", keys(Contribution), ("hours",)),
        ("gepland", keys(Result), ("planned",)),
        ("gestart", keys(Result), ("started",)),
        ("behaald", keys(Result), ("achieved",)),
        ("gevolgd", keys(Result), ("observed",)),
        ("duurzaam", keys(Result), ("retained",)),
        ("jaar", keys(Result), ("year",)),
        ("starters", keys(Plan), ("start",)),
        ("overdragen aan", keys(Continues), ("receiver",)),
        ("subsidieplafond", keys(FundShape), ("budget",)),
        ("eerder vastgelegd", keys(FundShape), ("reserved",)),
        ("overhevelen", keys(FundShape), ("carry",)),
        ("grondslag", keys(FundShape), ("basis",)),
        ("fondsen", keys(RoundShape), ("funds",)),
        ("eisen", keys(RoundShape), ("rules",)),
        ("partijen", keys(RoundShape), ("parties",)),
        ("loting", keys(RoundShape), ("lot",)),
        ("waarde", keys(RoundShape), ("value",)),
        ("selection", keys(RoundShape), ("select",)),
        ("hoogstens", keys(SelectShape), ("at_most",)),
        ("max", keys(SelectShape), ("at_most",)),
        ("minstens", keys(SelectShape), ("at_least",)),
        ("samen_minstens", keys(CofinancingShape), ("together_at_least",)),
        ("draagt_bij", keys(PartnerShape), ("brings_at_most",)),
        ("partij", keys(PartnerShape), ("party",)),
        ("verplicht", keys(RuleShape), ("must",)),
        ("sluit elkaar uit", keys(RuleShape), ("exclusive",)),
        ("hoort samen", keys(RuleShape), ("together",)),
        ("kan niet zonder", keys(RuleShape), ("requires",)),
        ("reden", keys(DecisionShape), ("reason",)),
        ("onthouden", keys(DecisionShape), ("abstained",)),
        ("gewicht", keys(CriterionShape), ("weight",)),
        ("uitkomsten", keys(ValueShape), ("outcomes",)),
        ("verdringing", keys(AssumptionsShape), ("displacement",)),
        ("omdat", keys(AssessmentShape), ("because",)),
        ("toegezegd", STATUS, ("pledged",)),
        ("vastgelegd", STATUS, ("committed",)),
        ("aangevraagd", STATUS, ("applied",)),
        ("nog te dekken", STATUS, ("open",)),
        ("dichtbij", ("near", "middle", "far", "working"), ("near",)),
        ("klein", ("near", "middle", "far", "working"), ("near",)),
        ("groot", ("near", "middle", "far", "working"), ("far",)),
        ("aan het werk", ("near", "middle", "far", "working"), ("working",)),
        ("regio", ("region", "national", "partner", "stop"), ("region",)),
        ("rangschikking", ("optimum", "ranking"), ("ranking",)),
        ("elders", ("here", "elsewhere"), ("elsewhere",)),
        ("albedo", ("albeda", "zadkine"), ("albeda",)),
        ("xyz", ("albeda", "zadkine"), ()),
        ("", ("albeda", "zadkine"), ()),
        ("albeda " * 20, ("albeda", "zadkine"), ()),
        ("albeda", (), ()),
    ],
)
def test_suggest(word: str, known: list[str], meant: tuple[str, ...]) -> None:
    """The golden list: the first suggestion is what was meant, and there is none where nothing is near."""
    assert suggest(word, known)[:1] == meant


def test_dutch_words_are_written_as_they_are_looked_up() -> None:
    """Every Dutch word is in the plain form, and in order, so that the list can be read."""
    assert list(DUTCH) == sorted(DUTCH)
    assert all(word == word.casefold() and " " not in word and "-" not in word for word in DUTCH)
