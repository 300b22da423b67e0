"""What a form holds of an initiative comes back as the same initiative."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from portfolio.model import Initiative, Round
from portfolio.reading.files import load
from portfolio.reading.place import Tree
from portfolio.reading.resolve import resolve
from portfolio.reading.sheets.amend import trees
from portfolio.reading.sheets.draft import Drafts, Given, Source, covered
from portfolio.reading.sheets.fill import fill, initiatives, shape_of
from portfolio.reading.sheets.layout import Kind, layout
from portfolio.reading.text import UNFIT
from tests.examples.shared import EXAMPLES
from tests.portfolio.reading.rounds import BY_OUTCOMES, documents, round_of_text

HEAD = BY_OUTCOMES.replace("lwa: {budget", "rap: {decided_by: elsewhere}\n  lwa: {budget")


def taken(cells: Mapping[tuple[str | int, ...], Any], covers: frozenset[tuple[str | int, ...]]) -> Drafts:
    """Take an initiative from cells, each at a place of its own."""
    drafts = Drafts()
    marks = {path: (row, 2, row, 3) for row, path in enumerate(cells)}
    source = Source("f.xlsx", (0, 0, 0, 1), covers, "Blad")
    drafts.add(source, [Given(path, value, marks[path], marks[path]) for path, value in cells.items()])
    return drafts


def come_back(id_: str, data: Mapping[str, Any], round_: Round) -> Tree:
    """Fill a form with an initiative and take it from there, into a round that has it already."""
    plan = layout(shape_of(round_, [data]))
    filled = fill({**data, "id": id_}, plan, round_.periods)
    kinds = {field.path: field.kind for line in plan.lines for field in line.fields}
    cells = {path: _typed(text, kinds[path]) for path, text in filled.cells.items()}
    drafts = taken(cells, covered(kinds))
    assert drafts.findings == []
    before = {f"initiatives/{id_}.yaml": Tree(f"initiatives/{id_}.yaml", data, dict)}
    ((_, tree),) = trees(drafts.drafts, before, round_.periods)
    return tree


def _typed(text: str, kind: Kind) -> str | float:
    """Return a number as a workbook holds it."""
    return float(text.replace("_", "")) if kind in {Kind.MONEY, Kind.COUNT, Kind.NUMBER} else text


def resolved(data: Any, head: str) -> Initiative:  # noqa: ANN401 - plain data
    """Resolve one initiative in a round."""
    whole = replace(documents({"round.yaml": head}), initiatives={"initiatives/a.yaml": Tree("f", data, dict)})
    round_, findings = resolve(whole)
    assert round_ is not None, findings
    return round_.initiatives[0]


TEXTS = st.text(min_size=1).filter(lambda text: text.strip() and not UNFIT.search(text) and "\r" not in text)
CENTS = st.integers(0, 10**9).map(lambda cents: f"{cents // 100}.{cents % 100:02}")
AMOUNTS = CENTS | st.dictionaries(st.sampled_from(("2023", "2024")), CENTS, min_size=1)
COUNTS = st.integers(0, 5000).map(str)
PARTNERS = st.sampled_from(("albeda", "deltalinqs"))


def some(needed: dict[str, SearchStrategy[Any]], **more: SearchStrategy[Any]) -> SearchStrategy[dict[str, Any]]:
    """Return mappings with keys that may be left out."""
    return st.fixed_dictionaries(needed, optional=more)


LINES = some(
    {"from": PARTNERS, "cash": AMOUNTS, "status": st.sampled_from(("committed", "pledged", "applied"))},
    in_kind=AMOUNTS,
    hours=st.decimals(0, 5000, places=2).map(str),
) | some({"in_kind": AMOUNTS, "status": st.just("open")})
RESULTS = some(
    {"outcome": st.just("job"), "year": st.integers(2015, 2022).map(str)},
    planned=COUNTS,
    unit=st.sampled_from(("people", "trajectories", "arrangements")),
    people_per=st.just("0.9"),
    level=st.sampled_from("012345"),
    source=TEXTS,
    compared=st.just({"started": "200", "achieved": "41"}),
).map(lambda made: {**made, "started": "80", "achieved": "45", "observed": "40", "retained": "31"})


@st.composite
def initiatives_of_applicants(draw: st.DrawFn) -> dict[str, Any]:
    """Return an initiative as an applicant may write it, whose money agrees; the asked fund takes what is left."""
    texts = dict.fromkeys(("title", "summary", "reference", "contact", "note"), TEXTS)
    keys = texts | {
        "received": st.dates().filter(lambda day: day.year >= 1000).map(str),
        "lead": PARTNERS,
        "partners": PARTNERS | st.lists(PARTNERS, unique=True),
        "labels": some({}, agreement=st.sampled_from(("haven", "zorg")) | st.just(["zorg", "haven"])),
        "periods": st.sampled_from(("2023", ["2024"], ["2023", "2024"])),
        "not_eligible": st.lists(some({"amount": st.just("0")}, because=st.sampled_from(("vat", "spent"))), max_size=7),
        "plan": some({}, job=COUNTS | some({"start": st.just("9000")}, achieve=COUNTS)),
        "results": st.lists(RESULTS, max_size=6, unique_by=lambda line: line["year"]),
        "uses": some({}, coordination=st.decimals(0, 99, places=3).map(str)),
        "distance": st.sampled_from(("near", "far")),
        "evidence": st.just({"level": "4"}),
        "continues": st.just({"route": "region", "share": "40%"}),
    }
    made = draw(some({}, **keys))
    lines = draw(st.lists(LINES, max_size=7))
    cost = draw(AMOUNTS)
    asked = _cents(cost) - sum(_cents(line.get(key, {})) for line in lines for key in ("cash", "in_kind"))
    if asked < 0:
        cost = {"2023": _euro(_cents(cost) - asked)}
        asked = 0
    return {**made, "cost": cost, "cofinancing": lines, "ask": {"lwa": _euro(asked), "rap": {"2024": "0"}}}


def _cents(amount: Any) -> int:  # noqa: ANN401 - one amount or a mapping
    parts = [amount] if isinstance(amount, str) else amount.values()
    return sum(int(part.replace(".", "")) for part in parts)


def _euro(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


@given(initiatives_of_applicants())
def test_any_initiative_comes_back(data: dict[str, Any]) -> None:
    """Whatever an applicant wrote, the form and back resolve to the same; what the form does not ask stays too."""
    tree = come_back("a", data, round_of_text(HEAD))
    assert resolved(tree.data, HEAD) == resolved(data, HEAD)
    assert tree.data.get("contact") == data.get("contact")


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.iterdir() if (path / "round.yaml").is_file()))
def test_every_example_comes_back(name: str) -> None:
    """All initiatives of the example rounds, through their forms, are the same round."""
    before = load(EXAMPLES / name).documents
    round_, _ = resolve(before)
    assert round_ is not None
    filled = {id_: come_back(id_, data, round_) for id_, data in initiatives(before).items()}
    after, findings = resolve(replace(before, initiatives={f"initiatives/{id_}.yaml": t for id_, t in filled.items()}))
    assert after == round_, findings
