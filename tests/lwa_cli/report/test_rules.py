"""What rules ask, in words."""

from fractions import Fraction

import pytest

from lwa_cli.report.document import Table, Text
from lwa_cli.report.names import called, named
from lwa_cli.report.rules import states
from lwa_cli.report.selected import quantity, selected
from lwa_cli.report.voice import voice
from portfolio.model import Partner, Party, Round
from portfolio.optimise.choose import Limits
from portfolio.rules import (
    AllOf,
    AnyOf,
    Bounds,
    Count,
    Everything,
    Match,
    Not,
    Quantity,
    Requires,
    Selector,
)
from portfolio.study import study
from tests.outcomes import by_outcomes, initiative
from tests.small import candidate, round_of


def test_one_of_several_is_enough() -> None:
    """A rule that requires one of several says "or" between them, never a comma."""
    rule = Requires(name="needs", when="a", then=("b", "c"))
    done = study(round_of(*(candidate(id_, 4, 2) for id_ in "abc"), budget=99, rules=(rule,)), Limits())

    for speaks, told in ((voice("nl"), "“A” kan niet zonder “B” of “C”"), (voice("en"), "“B” or “C”")):
        table = next(block for block in states(done, speaks) if isinstance(block, Table))
        asked = [cell.text for row in table.rows for cell in row if isinstance(cell, Text)]
        assert any(told in text for text in asked), asked


def labelled() -> Round:
    """Return a round whose labels, partners and parties have titles."""
    return by_outcomes(
        initiative("a"),
        initiative("b"),
        labels={"agreement": {"haven": "Haven", "zorg": "Zorg"}, "colour": {"red": "Rood"}},
        partners={"stc": Partner(id="stc", title="STC Group", party="education")},
        parties={"education": Party(id="education", title="Onderwijs", weights={})},
    )


def among(field: str, *values: str) -> Match:
    """Return the selector of these values of a field."""
    return Match(field, frozenset(values))


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (Everything(), "alle initiatieven"),
        (among("id", "b", "a"), "A; B"),
        (among("agreement", "zorg", "haven"), "deelakkoord: Haven; Zorg"),
        (among("colour", "red"), "colour: Rood"),
        (among("lead", "stc"), "penvoerder: STC Group"),
        (among("partner", "stc"), "partner: STC Group"),
        (among("party", "education"), "partij van de penvoerder: Onderwijs"),
        (among("fund", "main"), "fonds: Main"),
        (among("period", "2023"), "periode: 2023"),
        (Not(among("agreement", "haven")), "niet (deelakkoord: Haven)"),
        (AllOf((among("agreement", "haven"), among("fund", "main"))), "deelakkoord: Haven en fonds: Main"),
        (AnyOf((among("agreement", "haven"), among("fund", "main"))), "deelakkoord: Haven of fonds: Main"),
    ],
)
def test_selectors_are_told_by_title(where: Selector, told: str) -> None:
    """Councillors read titles and Dutch, not the ids and keys of the files."""
    assert selected(where, labelled(), voice("nl")) == told


@pytest.mark.parametrize(
    ("of", "told"),
    [
        (Quantity("cost"), "kosten"),
        (Quantity("ask", "main", "2023"), "gevraagd: Main 2023"),
        (Quantity("cash", "stc"), "cofinanciering in geld: STC Group"),
        (Quantity("people", "job"), "geplande mensen: Job"),
        (Quantity("uses", "begeleiders"), "nodig: begeleiders"),
    ],
)
def test_quantities_are_told_by_title(of: Quantity, told: str) -> None:
    """So too what is added up."""
    assert quantity(of, labelled(), voice("nl")) == told


def test_generated_names_stand_apart() -> None:
    """The first column is Dutch; the last has the name for --without of those rules alone that have another."""
    own = Count(name="Haven blijft", where=among("id", "a"), bounds=Bounds(at_most=Fraction(2)))
    done = study(round_of(candidate("a", 4, 2), budget=99, rules=(own,)), Limits())
    table = next(block for block in states(done, voice("nl")) if isinstance(block, Table))
    assert table.columns[-1].title == "Naam voor --without"
    assert [(row[0], row[-1]) for row in table.rows] == [
        (Text("Main"), Text("fund main")),
        (Text("Haven blijft"), Text("")),
    ]
    assert called("fund main", done.round, voice("nl")) == "Main"
    assert named("fund main", done.round, voice("nl")) == "Main (fund main)"
