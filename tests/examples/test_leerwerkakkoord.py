"""Leerwerkakkoord 2023: sixty initiatives, fifteen places, and a budget that does not reach."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from portfolio.model import Round
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.study import Study, study
from portfolio.whatif import BudgetChange, WhatIf, apply
from tests import golden
from tests.examples.shared import GOLDEN, price, select, studied

CHOSEN: Mapping[str, tuple[int, int]] = {
    "beveiliger-in-opleiding": (42_000, 38_000),
    "buschauffeur-in-het-ov": (50_000, 40_000),
    "chauffeur-in-opleiding": (65_000, 55_000),
    "doelgroepenvervoer": (62_000, 58_000),
    "instapbanen-zorg": (55_000, 45_000),
    "jongeren-in-de-techniek": (150_000, 140_000),
    "lwa-experiences-haven": (52_000, 48_000),
    "lwa-experiences-techniek": (40_000, 40_000),
    "lwa-experiences-zorg": (65_000, 55_000),
    "netmonteurs": (45_000, 35_000),
    "social-return-stadsprojecten": (65_000, 75_000),
    "startgaranties-haven": (60_000, 40_000),
    "varend-leren": (32_000, 28_000),
    "verbeteragenda-entree": (95_000, 85_000),
    "zij-instroom-kinderopvang": (40_000, 30_000),
}
"""The proven set, and what each asks of the programme budget in 2023 and 2024, in euro."""


@pytest.fixture(scope="module")
def done() -> Study:
    """Return the example, studied."""
    return studied("leerwerkakkoord-2023")


def best(round_: Round) -> int:
    """Return what the best set of a changed round is worth, in thousandths."""
    answer = study(round_, Limits()).answer
    assert answer.status is Status.OPTIMAL
    assert answer.units is not None
    return answer.units


def test_the_fifteen_are_proven_and_the_only_ones(done: Study) -> None:
    """One set is best, both solvers say so, and the next best is worth almost a tenth of a job equivalent less."""
    answer = done.answer
    assert (answer.status, answer.unique, answer.proof.checked, answer.proof.agrees) == (
        Status.OPTIMAL,
        True,
        True,
        True,
    )
    assert sorted(answer.selected or ()) == list(CHOSEN)
    assert len(CHOSEN) == 15
    assert (answer.units, answer.second_best) == (56_527, 56_436)
    assert all(state.holds for state in done.rules)


def test_the_money_by_hand(done: Study) -> None:
    """What the fifteen ask fits in each year, what is left in 2023 goes to 2024, and every euro of cost is covered."""
    first, second = (sum(asks[year] for asks in CHOSEN.values()) for year in (0, 1))
    assert (first, second) == (918_000, 812_000)
    left = 980_000 - 45_000 - first
    at_the_end = left + 850_000 - 40_000 - second
    assert (left, at_the_end) == (17_000, 15_000)
    (lwa,) = (account.periods for account in done.accounts if account.fund.id == "lwa")
    assert [(p.ask, p.carried_in, p.left) for p in lwa] == [
        (918_000_00, 0, left * 100),
        (812_000_00, left * 100, at_the_end * 100),
    ]

    chosen = [done.round.by_id[id_] for id_ in CHOSEN]
    cost, brought, elsewhere = 4_356_000, 1_896_000, 730_000
    assert cost == brought + elsewhere + first + second
    assert sum(i.cost_cents for i in chosen) == cost * 100
    assert sum(i.cofinancing_cents for i in chosen) == brought * 100
    assert sum(i.asks("rap") for i in chosen) == elsewhere * 100


@pytest.mark.parametrize(
    ("off", "units"),
    [
        ("fund lwa 2023", 32),
        ("fund lwa 2024", 458),
        ("select.at_most", 338),
        ("meer LWA Experiences", 769),
        ("deelakkoorden", 70),
        ("must verbeteragenda-entree", 716),
        ("fund rap pays_at_most", 1452),
        ("LWA MKB stopt", 0),
    ],
)
def test_what_a_rule_costs(done: Study, off: str, units: int) -> None:
    """Without the budget, the fifteen places, the Experiences or the decision the best set is worth more."""
    assert price(done, off) == units


def test_more_money_or_one_more_place_is_worth_something(done: Study) -> None:
    """The next 10,000 and 50,000 euro, and a sixteenth place, each raise the best value."""
    assert done.answer.units is not None

    def more(what_if: WhatIf) -> int:
        changed, refused = apply(done.round, what_if, lambda _: frozenset())
        assert refused == ()
        return best(changed) - 56_527

    ten = BudgetChange(fund="lwa", how="add", amount=Fraction(10_000_00))
    assert more(WhatIf(budgets=(ten,))) == 396
    assert more(WhatIf(budgets=(replace(ten, amount=Fraction(50_000_00)),))) == 1_089
    assert more(WhatIf(at_most=16)) == 259
    everything = frozenset({"fund lwa 2023", "fund lwa 2024"})
    assert best(replace(done.round, off=everything)) - 56_527 == 2_294


def test_neither_usual_procedure_finds_it(done: Study) -> None:
    """Down the list by value the Experiences come too late; by value per euro 3.758 job equivalents are left."""
    by_value, per_euro = done.by_value, done.by_value_per_euro
    assert (by_value.units, len(by_value.selected), by_value.breaks) == (55_780, 14, ("meer LWA Experiences",))
    assert (per_euro.units, len(per_euro.selected), per_euro.breaks) == (52_769, 15, ())
    assert (56_527 - by_value.units, 56_527 - per_euro.units) == (747, 3_758)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report(language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole report, in both languages, word by word."""
    golden.check(
        GOLDEN / f"leerwerkakkoord-2023-{language}.txt",
        select("leerwerkakkoord-2023", capsys, monkeypatch, "--lang", language),
    )


def test_the_document(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole JSON document."""
    golden.check(GOLDEN / "leerwerkakkoord-2023.json", select("leerwerkakkoord-2023", capsys, monkeypatch, "--json"))
