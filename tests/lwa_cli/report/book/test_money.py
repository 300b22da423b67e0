"""The sheets Money, Rules and Summary hold what the study says of the proposal."""

from fractions import Fraction

import pytest

from lwa_cli.report.book import money, payers, rules, summary
from lwa_cli.report.book.sheets import Live, NamedTable, Sheet, Value
from lwa_cli.report.document import Cell, Count, Money, Percent, Text
from lwa_cli.report.voice import voice
from lwa_cli.words.languages import BOOK
from portfolio.model import ALL, CofinancingTerms, Contribution, Fund, Partner, Round
from portfolio.optimise.choose import Limits
from portfolio.rules import Forced
from portfolio.study import Study, study
from tests.small import candidate, round_of

YEARS = ("2023", "2024")
NL = voice("nl")


def tables(sheet: Sheet) -> dict[str, NamedTable]:
    """Return the tables of a sheet by name."""
    return {block.name: block for block in sheet.blocks if isinstance(block, NamedTable)}


def cell(value: Value) -> Cell:
    """Return what a cell holds, live or not."""
    return value.cell if isinstance(value, Live) else value


def column(table: NamedTable, key: str) -> list[Cell]:
    """Return the cells of a column."""
    index = [column.key for column in table.columns].index(key)
    return [cell(row[index]) for row in table.rows]


def two_years() -> Round:
    """Return a round with a purse that carries, one elsewhere, and payers in cash and in kind."""
    funds = {
        "main": Fund(id="main", title="Main", budget={"2023": 900, "2024": 100}, reserved={"2023": 50}, carry=True),
        "rap": Fund(id="rap", title="Rap", budget=None, elsewhere=True),
    }
    lines = (
        Contribution(payer="x", cash={"2023": 40}, in_kind={}, status="committed"),
        Contribution(payer="y", cash={}, in_kind={"2024": 60}, status="pledged"),
        Contribution(payer=None, cash={"2024": 5}, in_kind={}, status="open"),
    )
    return round_of(
        candidate("a", 1, 9, cost={ALL: 1_000}, ask={"main": {"2023": 400, "2024": 500}}, cofinancing=lines),
        candidate("b", 1, 1, cost={ALL: 300}, ask={"rap": {"2024": 300}}),
        funds=funds,
        periods=YEARS,
        partners={"x": Partner(id="x", title="Albeda", brings_at_most=70), "y": Partner(id="y", title="albeda")},
        cofinancing=CofinancingTerms(together_at_least=Fraction(1, 20), in_kind="up_to_cash"),
        rules=(Forced(name="must b", ids=("b",), inside=True, reason="r", by="s", on=None, waives=frozenset({"x"})),),
    )


def done() -> Study:
    """Return the study of it: both are chosen."""
    return study(two_years(), Limits())


def test_budget() -> None:
    """Each period has its purse, what was carried into it and what is left; elsewhere there is only an ask."""
    budget = tables(money.sheet(done(), NL, BOOK["nl"]))["budget"]
    assert column(budget, "carried")[:2] == [Money(0), Money(450)]
    assert column(budget, "ask") == [Money(400), Money(500), Money(0), Money(300)]
    assert column(budget, "left")[:2] == [Money(450), Money(50)]
    assert column(budget, "fits") == [Text("ja"), Text("ja"), Text("Aan te vragen"), Text("Aan te vragen")]
    assert budget.total is not None
    assert Money(1_200) in map(cell, budget.total)
    assert not budget.sortable


def test_payers() -> None:
    """Payers whose names are the same to a spreadsheet are told apart, and nobody comes last."""
    found = tables(money.sheet(done(), NL, BOOK["nl"]))
    assert column(found["payers"], "payer") == [Text("Albeda"), Text("albeda (y)"), Text("nog geen betaler")]
    assert column(found["payers"], "both") == [Money(40), Money(60), Money(5)]
    assert column(found["payers"], "committed") == [Money(40), Money(0), Money(0)]
    assert column(found["payers"], "left")[0] == Money(30)
    assert column(found["rests"], "cents") == [Money(60), Money(0), Money(5), Money(300)]
    assert column(found["lines"], "payer") == column(found["payers"], "payer")


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (("X (c)", "X", "X"), ("X (c)", "X", "X (c) (c)")),
        (("X", "x\x0b", "X (b)"), ("X", "x\x0b (b)", "X (b) (c)")),
        (("Y" * 40_000, "Y" * 40_000 + "Z", "Y"), (f"{'Y' * 1000}… (a)", f"{'Y' * 1000}… (b)", "Y")),
    ],
)
def test_no_two_payers_share_a_name(titles: tuple[str, ...], told: tuple[str, ...]) -> None:
    """A name that was made to differ differs from every other too, also in what a cell can hold of it."""
    partners = {id_: Partner(id=id_, title=title) for id_, title in zip("abc", titles, strict=True)}
    lines = tuple(Contribution(payer=id_, cash={ALL: 1}, in_kind={}, status="pledged") for id_ in partners)
    found = study(round_of(candidate("z", 1, 1, cofinancing=lines), budget=1, partners=partners), Limits())
    of = found.round.by_id["z"]
    assert tuple(payers.names(found, NL, [(of, line) for line in of.cofinancing]).values()) == told


def test_without_cofinancing_there_are_no_payers() -> None:
    """A round in which nobody brings anything has only its funds, and what is not committed elsewhere."""
    found = tables(money.sheet(study(round_of(candidate("a", 1, 1), budget=1), Limits()), NL, BOOK["nl"]))
    assert found.keys() == {"budget", "rests"}
    assert payers.names(done(), NL, []) == {}


def test_rules() -> None:
    """A rule stands where its plain meaning says, beside its bounds, with ja or NEE."""
    found = tables(rules.sheet(done(), NL, BOOK["nl"]))["rules"]
    assert column(found, "left") == [Money(400), Money(500), Percent(Fraction(8, 130)), Money(40), Count(1)]
    assert column(found, "most")[:2] == [Money(850), Money(550)]
    assert column(found, "least")[2] == Percent(Fraction(1, 20))
    assert column(found, "holds") == [Text("ja")] * 5


def test_summary_adds_up() -> None:
    """The set of the summary has its totals as sums, and its money what was reserved and carried."""
    found = tables(summary.sheet(done(), NL, BOOK["nl"]))
    assert column(found["the_set"], "ask") == [Money(900), Money(300)]
    assert found["the_set"].total is not None
    assert Live(Money(1_200), "ROUND(SUM({the_set.ask}),2)") in found["the_set"].total
    assert column(found["funds"], "reserved")[:2] == [Money(50), Money(0)]
    assert column(found["funds"], "left") == [Money(450), Money(50), Text("Aan te vragen"), Text("Aan te vragen")]
