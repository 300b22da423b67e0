"""The examples by hand in docs/method-value.md: every number that stands there."""

import ast
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from portfolio.model import Outcomes
from portfolio.reading import read_round
from portfolio.value import valuation
from portfolio.value.chain import Chain, Link, per_net_person
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import ENOUGH_PEOPLE, Basis, pooled
from portfolio.value.worth import Worth
from tests.test_docs import write

PAGE = Path(__file__).parents[3] / "docs" / "method-value.md"
TEXT = PAGE.read_text(encoding="utf-8")


def tables() -> Iterator[tuple[str, str, str, str]]:
    """Yield the heading, name, working by hand and result of each row of a table of examples."""
    for heading, body in re.findall(r"(?m)^\| ?(.*?) \| by hand \| result \|\n\|.*\n((?:\|.*\n)+)", TEXT):
        for row in body.splitlines():
            name, by_hand, result = (cell.strip() for cell in row.strip("|").split(" | "))
            yield heading, name, by_hand, result


ROWS = list(tables())


def calculate(text: str) -> Fraction:
    """Return the exact result of a sum written by hand."""
    return _node(ast.parse(text.replace("·", "*").replace("−", "-"), mode="eval").body, text)


def _node(node: ast.expr, text: str) -> Fraction:
    match node:
        case ast.Constant(value=int() | float()):
            return Fraction(str(node.value))
        case ast.BinOp(left, ast.Add(), right):
            return _node(left, text) + _node(right, text)
        case ast.BinOp(left, ast.Sub(), right):
            return _node(left, text) - _node(right, text)
        case ast.BinOp(left, ast.Mult(), right):
            return _node(left, text) * _node(right, text)
        case ast.BinOp(left, ast.Div(), right):
            return _node(left, text) / _node(right, text)
        case _:
            raise AssertionError(text)


@pytest.fixture(scope="module")
def worth(tmp_path_factory: pytest.TempPathFactory) -> Worth:
    """Value the round of the page, read from the page."""
    folder = tmp_path_factory.mktemp("docs")
    assert write(PAGE, folder) == {"worked"}
    round_ = read_round(folder / "worked").round
    assert round_ is not None
    assert isinstance(round_.value, Outcomes)
    return valuation.worth(round_)


def of_link(link: Link) -> Mapping[str, Fraction | None]:
    """Return every number the page may show of one outcome."""
    return {
        **link.steps._asdict(),
        "placed p̃": link.placed_rate,
        "kept q̃": link.kept_rate,
        "compared c̃": link.compared_rate,
        "evidence f": link.evidence,
    }


def of_chain(chain: Chain, worth: Worth) -> Iterator[tuple[str, str, Fraction | None]]:
    """Yield the heading, name and value of every number the page may show of one initiative."""
    yield chain.id, "delivery φ̃", chain.delivery
    for link in chain.links:
        for name, number in of_link(link).items():
            yield chain.id, f"{link.outcome}: {name}", number
            yield f"{chain.id}, {link.outcome}", name, number
    whole = f"{chain.id}, as a whole"
    yield whole, "additional", chain.steps.additional
    yield whole, "value in thousandths", Fraction(worth.units[chain.id])
    yield whole, "cents asked per net person", per_net_person(60_000_00, chain.steps.net)
    yield whole, "one distance nearer", None if chain.nearer is None else chain.nearer.value


@pytest.mark.parametrize(("heading", "name", "by_hand", "result"), ROWS)
def test_what_is_worked_by_hand_is_right(heading: str, name: str, by_hand: str, result: str) -> None:
    """Each sum on the page gives the result beside it."""
    assert calculate(by_hand) == Fraction(result), f"{heading}: {name}"


def test_the_program_finds_what_was_worked_by_hand(worth: Worth) -> None:
    """Each number in the tables about initiatives is the program's own, exactly."""
    assert worth.chains is not None
    shown = {(heading, name): Fraction(result) for heading, name, _, result in ROWS if heading}
    found = {(heading, name): number for c in worth.chains.values() for heading, name, number in of_chain(c, worth)}
    assert shown == {row: found[row] for row in shown}
    assert len(shown) == 32


def test_the_prior_of_the_page() -> None:
    """The moments of the eight initiatives on the page are those worked out there."""
    shown = {name: Fraction(result) for heading, name, _, result in ROWS if not heading}
    eight = [Tally(Fraction(50), Fraction(hits)) for hits in (20, 30, 20, 30, 15, 35, 25, 25)]
    prior = pooled(eight, eight)
    assert (prior.people, prior.mean, prior.strength) == (shown["N"], shown["μ"], shown["M"])
    assert prior.rate(eight[0]) == shown["p̃ of 20 in 50"]
    assert prior.basis is Basis.DISTANCE
    assert shown["N"] >= ENOUGH_PEOPLE
