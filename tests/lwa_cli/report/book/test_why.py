"""The sheets that say why: reasons as columns, what rules cost, what is nearly as good, or that it is not known."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.report.book.compose import workbook
from lwa_cli.report.book.places import places
from lwa_cli.report.book.sheets import Block, Book, Value
from lwa_cli.report.document import Blank, Bullets, Heading, Money, Number, Paragraph, Text
from lwa_cli.report.names import called
from lwa_cli.report.reasons import nothing
from lwa_cli.report.voice import voice
from lwa_cli.words.languages import BOOK, REASONS
from portfolio.analysis.why import Why
from portfolio.model import ALL, Contribution, Fund, Select
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Exclusive, Forced
from portfolio.study import Study, explained, study
from tests.small import candidate, round_of

WORDS, SAID = BOOK["en"], REASONS["en"]


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from six: one must be in, two exclude each other, one is not eligible, and two funds have budgets."""
    brought = {
        "cost": {ALL: 3000},
        "cofinancing": (Contribution(payer="x", cash={ALL: 1000}, in_kind={}, status="committed"),),
    }
    must = Forced(name="must d", ids=("d",), inside=True, reason="so", by="board", on=None, decision=True)
    round_ = round_of(
        candidate("a", 1000, 5),
        candidate("b", 1500, 4),
        candidate("c", 2000, 6, **brought),
        candidate("d", 500, 1),
        candidate("e", 0, 3, cost={ALL: 900}, ask={"other": {ALL: 900}}),
        candidate("f", 99_000, 9),
        budget=2600,
        rules=(must, Exclusive(name="not both", ids=("a", "c"), group="pairs")),
        select=Select(bounds=Bounds(at_most=Fraction(4))),
    )
    funds = {
        **round_.funds,
        "main": replace(round_.funds["main"], ask=Bounds(at_most=Fraction(50_000))),
        "other": Fund(id="other", title="Other", budget={ALL: 500}),
    }
    limits = Limits()
    return explained(study(replace(round_, funds=funds), limits), limits)


def book(of: Study) -> Book:
    """Return its workbook."""
    return workbook(of, voice("en"), (), {})


def rows(of: Study, name: str, by: str) -> Mapping[str, Mapping[str, Value]]:
    """Return the cells of a table by the text in one of its columns, and then by column."""
    table = places(book(of))[name].table
    keys = [column.key for column in table.columns]
    found = (dict(zip(keys, row, strict=True)) for row in table.rows)
    return {key.text: cells for cells in found if isinstance(key := cells[by], Text)}


def blocks(of: Study, key: str) -> Iterator[Block]:
    """Yield the blocks of one sheet."""
    yield from next(sheet.blocks for sheet in book(of).sheets if sheet.key == key)


def said(of: Study, key: str) -> str:
    """Return every sentence on one sheet."""
    parts = (
        block.items if isinstance(block, Bullets) else (block.text,) if isinstance(block, Paragraph | Heading) else ()
        for block in blocks(of, key)
    )
    return "\n".join(sentence for items in parts for sentence in items)


def test_each_reason_stands_in_its_columns(done: Study) -> None:
    """Loss and gap are numbers in the unit of value, money is in euro, and who comes and goes has its title."""
    assert done.why is not None
    found = rows(done, "why", "id")
    assert found.keys() == done.why.reasons.keys() == done.round.by_id.keys()
    natural = done.worth.natural
    for id_, reason in done.why.reasons.items():
        cells = found[id_]
        for key, units in (("loss", reason.loss), ("gap", reason.gap)):
            cell = cells[key]
            if units is not None:
                assert isinstance(cell, Number)
                assert cell.number == natural(units)
        assert isinstance(cells["loss"], Blank) is (not reason.selected)
        assert isinstance(cells["gap"], Blank) is reason.selected
        for key, ids in (("enters", reason.enters), ("leaves", reason.leaves)):
            titles = "; ".join(done.round.by_id[one].title for one in ids)
            assert cells[key] == (Text(titles) if titles else Blank())
        for fund, key in (("main", "budget_0"), ("other", "budget_1")):
            cents = next((more.cents for more in reason.more_budget if more.fund == fund), None)
            wanted = Blank() if reason.selected else Money(cents and -(-cents // 100) * 100)
            assert cells.get(key, wanted) == wanted


def test_the_words_of_a_reason(done: Study) -> None:
    """What keeps out is a class with names or the grounds, and what must stay says by what."""
    found = rows(done, "why", "id")
    assert (found["d"]["loss"], found["d"]["because"]) == (Text("indispensable"), Text("by “must be in: D”"))
    assert found["f"]["gap"] == Text("cannot")
    grounds = found["f"]["because"]
    assert isinstance(grounds, Text)
    assert grounds.text == "not eligible; asks for €990; “Main: size of an application” is at most €500"
    assert {str(cells["because"]) for cells in found.values()} >= {str(Text("money: “Other”"))}
    assert found["e"]["budget_1"] == Money(400)


def test_the_legend_says_what_each_column_means(done: Study) -> None:
    """Every title of a column of reasons stands before a colon below the table, and nothing is said of none."""
    table = places(book(done))["why"].table
    titles = {
        c.title.split(":")[0] for c in table.columns if c.key.startswith(("loss", "gap", "because", "less", "budget"))
    }
    *_, legend = blocks(done, "why")
    assert isinstance(legend, Bullets)
    assert titles <= {item.split(":")[0] for item in legend.items}
    assert sum(item in {SAID.about_indispensable, nothing(voice("en"))} for item in legend.items) == 2


def test_what_rules_cost(done: Study) -> None:
    """Beside each rule stands what it costs and what one step brings; then groups, and all decisions together."""
    assert done.why is not None
    natural, found = done.worth.natural, rows(done, "rules", "rule")
    for state in done.rules:
        price = done.why.rules.get(state.name) or done.why.overrides[state.name]
        cells = found[called(state.name, done.round, voice("en"))]
        cost, gain = cells["price"], cells["gain"]
        assert isinstance(cost, Number)
        assert cost.number == natural(price.dropped or 0)
        assert isinstance(gain, Blank) is isinstance(cells["step"], Blank)
        if isinstance(gain, Number):
            assert (gain.number, price.binds) == (natural(price.slack or 0), True)
    together = rows(done, "together", "what")
    assert list(together) == ["all rules of the group “pairs”", "all decisions"]
    assert together["all decisions"]["price"] == Number(natural(done.why.decisions or 0), 0)
    assert WORDS.prices_static.format(it="the proposal") in said(done, "rules")


def test_what_is_nearly_as_good_stands_in_the_comparison(done: Study) -> None:
    """Who is always in and who can come within 1% is said there."""
    assert voice("en").near.heading in said(done, "ranking")
    assert "1%" in said(done, "ranking")


def test_without_reasons_it_is_said(done: Study) -> None:
    """With --no-why, or of what is not proven: no columns, the reason why, and how the value came about instead."""
    bare = replace(done, why=None, near=None)
    doubtful = replace(bare, answer=replace(bare.answer, status=Status.FEASIBLE))
    for one, sentence in ((bare, WORDS.why_not_known), (doubtful, WORDS.why_not_proven)):
        keys = [column.key for column in places(book(one))["why"].table.columns]
        assert not {"loss", "gap", "because", "enters", "less_0", "budget_0"} & set(keys)
        assert {"eligible", "by_value", "per_euro", "score_0", "value"} <= set(keys)
        assert sentence.format(it="the proposal") in said(one, "why")
        assert not {"price", "step", "gain"} & {column.key for column in places(book(one))["rules"].table.columns}
        assert "together" not in places(book(one))
        assert WORDS.prices_static.format(it="the proposal") not in said(one, "rules")


def test_what_was_not_reached_in_time_is_blank(done: Study) -> None:
    """Who has no reason yet has empty cells, and that the time was up is said."""
    assert done.why is not None
    some = {id_: reason for id_, reason in done.why.reasons.items() if id_ in {"a", "d"}}
    late = replace(done, why=Why(reasons=some, complete=False))
    cells = rows(late, "why", "id")["e"]
    assert {str(cells[key]) for key in ("loss", "gap", "because", "enters", "leaves")} == {str(Blank())}
    assert SAID.incomplete in said(late, "why")
    nothing = replace(done, why=Why(reasons={}, complete=False))
    assert "loss" not in rows(nothing, "why", "id")["a"]
    assert SAID.incomplete in said(nothing, "why")


def test_down_a_list_it_says_who_fitted(done: Study) -> None:
    """Where the list by value is the proposal, each eligible one says in one column whether it fitted in its turn."""
    listed = study(replace(done.round, select=replace(done.round.select, by="ranking")), Limits())
    found = rows(listed, "why", "id")
    assert WORDS.why_by_list.format(it="the proposal") in said(listed, "why")
    assert {id_: cells["listed"] == Text("yes") for id_, cells in found.items() if id_ != "f"} == {
        id_: id_ in (listed.proposal or ()) for id_ in "abcde"
    }
    assert found["f"]["listed"] == Blank()


def test_long_tables_at_the_end_repeat_their_header(done: Study) -> None:
    """A long last table has its header on every page; not a short, a pinned or an unprinted one."""
    files = {f"{n}.yaml": "0" for n in range(9)}
    nine = study(round_of(*(candidate(f"c{n}", 1, n) for n in range(9)), budget=20), Limits())
    long = {sheet.key: sheet for sheet in workbook(nine, voice("en"), (), files).sheets}
    assert long["results"].repeated == "results"
    assert (long["provenance"].unprinted, long["provenance"].repeated) == ("files", None)
    assert (long["why"].pinned, long["why"].repeated) == ("why", None)
    assert all(sheet.repeated is None for sheet in book(done).sheets if sheet.key != "money")
