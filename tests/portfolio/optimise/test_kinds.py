"""Every kind of rule changes a choice in the way that one works out by hand."""

from fractions import Fraction
from typing import Any

import pytest

from portfolio.model import ALL, CofinancingTerms, Continues, Contribution, Fund, Partner, Round, Select
from portfolio.optimise.choose import Limits, choose
from portfolio.rules import (
    Bonus,
    Bounds,
    Count,
    Everything,
    Exclusive,
    Forced,
    Match,
    Quantity,
    Requires,
    Rule,
    Share,
    Together,
    Total,
)
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of

PORT = Match("agreement", frozenset({"haven"}))
ONE = Fraction(1)


def best(round_: Round) -> str:
    """Return the ids of the one best set, as one word."""
    answer = choose(round_, worth_of(round_), Limits())
    assert answer.unique
    assert answer.selected is not None
    return "".join(sorted(answer.selected))


def four(*rules: Rule, **more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return a, b (port), c, d (care), a euro each, worth 1, 2, 4 and 8, of which two can be paid: d and c."""
    points = {"a": 1, "b": 2, "c": 4, "d": 8}
    initiatives = (
        candidate(
            id_,
            100,
            worth,
            labels={"agreement": ("haven" if id_ in "ab" else "zorg",)},
            uses={"hours": Fraction(worth)},
        )
        for id_, worth in points.items()
    )
    return round_of(*initiatives, **{"budget": 299, "rules": rules, **more})


def forced(*ids: str, inside: bool) -> Forced:
    """Return a decision."""
    return Forced(name="forced", ids=ids, inside=inside, reason="r", by="s", on=None)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (None, "cd"),
        (Count(name="r", where=PORT, bounds=Bounds(at_least=ONE)), "bd"),
        (Count(name="r", where=Everything(), bounds=Bounds(at_most=ONE)), "d"),
        (Count(name="r", where=PORT, bounds=Bounds(ONE + 1, ONE + 1, exactly=True)), "ab"),
        (Total(name="r", of=Quantity("uses", "hours"), where=Everything(), bounds=Bounds(at_most=Fraction(10))), "bd"),
        (Total(name="r", of=Quantity("cost"), where=PORT, bounds=Bounds(at_least=Fraction(101))), "ab"),
        (Share(name="r", of=Quantity("cost"), where=PORT, bounds=Bounds(at_least=Fraction(1, 2))), "bd"),
        (Share(name="r", of=Quantity("value"), where=PORT, bounds=Bounds(at_least=Fraction(1, 4))), "bc"),
        (Share(name="r", of=Quantity("count"), where=PORT, bounds=Bounds(ONE, ONE, exactly=True)), "ab"),
        (Requires(name="r", when="d", then=("a", "b")), "bd"),
        (Exclusive(name="r", ids=("c", "d")), "bd"),
        (Together(name="r", ids=("a", "d")), "ad"),
        (Together(name="r", ids=("a", "b", "d")), "c"),
        (Bonus(name="r", ids=("a", "b"), value=Fraction(19, 2)), "ab"),
        (Bonus(name="r", ids=("a", "b"), value=Fraction(17, 2)), "cd"),
        (Bonus(name="r", ids=("c", "d"), value=Fraction(-5, 2)), "bd"),
        (Bonus(name="r", ids=("c", "d"), value=Fraction(-3, 2)), "cd"),
        (forced("a", inside=True), "ad"),
        (forced("c", "d", inside=False), "ab"),
    ],
)
def test_written_rules(rule: Rule | None, expected: str) -> None:
    """One rule of each kind, and the set it leads to."""
    assert best(four(*([] if rule is None else [rule]))) == expected


def brings(payer: str, cash: int = 0, kind: int = 0) -> tuple[Contribution, ...]:
    """Return one committed line."""
    return (Contribution(payer=payer, cash={ALL: cash}, in_kind={ALL: kind}, status="committed"),)


def test_number() -> None:
    """A maximum of one, and exactly one, take the best; a minimum of two takes what is worth less than nothing."""
    assert best(four(select=Select(bounds=Bounds(at_most=ONE)))) == "d"
    assert best(four(select=Select(bounds=Bounds(ONE, ONE, exactly=True)))) == "d"
    losers = (candidate("a", 0, -5), candidate("b", 0, -1), candidate("c", 0, 2))
    assert best(round_of(*losers)) == "c"
    assert best(round_of(*losers, select=Select(bounds=Bounds(at_least=ONE + 1)))) == "bc"


def test_reserved_takes_off() -> None:
    """With 1.50 of the 2.99 reserved one initiative is left."""
    fund = Fund(id="main", title="", budget={ALL: 299}, reserved={ALL: 150})
    assert best(four(funds={"main": fund})) == "d"


@pytest.mark.parametrize(("carry", "expected"), [(True, "ab"), (False, "b")])
def test_carry(*, carry: bool, expected: str) -> None:
    """A second year that is a euro short is saved by the first year's rest, if that is carried."""
    fund = Fund(id="main", title="", budget={"1": 300, "2": 200}, carry=carry)
    asks = {"a": {"1": 100, "2": 100}, "b": {"1": 100, "2": 200}}
    initiatives = (candidate(k, 0, w, ask={"main": asks[k]}) for k, w in (("a", 1), ("b", 2)))
    assert best(round_of(*initiatives, funds={"main": fund}, periods=("1", "2"))) == expected


@pytest.mark.parametrize(("budget", "expected"), [(None, "ab"), ({ALL: 150}, "b")])
def test_elsewhere(budget: dict[str, int] | None, expected: str) -> None:
    """A fund decided elsewhere binds only when it says how much it has."""
    fund = Fund(id="rap", title="", budget=budget, elsewhere=True)
    initiatives = (candidate(k, 100, w, ask={"rap": {ALL: 100}}) for k, w in (("a", 1), ("b", 2)))
    assert best(round_of(*initiatives, funds={"rap": fund})) == expected


def test_payer() -> None:
    """A payer with 1.50 carries one of two, in cash and in kind together."""
    partners = {"x": Partner(id="x", title="", brings_at_most=150)}
    initiatives = (
        candidate("a", 100, 1, ask={}, cofinancing=brings("x", cash=100)),
        candidate("b", 100, 2, ask={}, cofinancing=brings("x", cash=40, kind=60)),
    )
    assert best(round_of(*initiatives, partners=partners)) == "b"


def test_variants() -> None:
    """Of an application and its smaller version the better one is taken."""
    initiatives = (candidate("a", 0, 1), candidate("b", 0, 3, variant_of="a"), candidate("c", 0, 2, variant_of="a"))
    assert best(round_of(*initiatives)) == "b"


@pytest.mark.parametrize(("in_kind", "expected"), [("fully", "abc"), ("up_to_cash", "ab"), ("not", "a")])
def test_cofinancing_together(in_kind: Any, expected: str) -> None:  # noqa: ANN401 - a literal
    """Three fifths of 120 each, where a brings 100 in cash, b 130 in kind and c nothing.

    All of it, 230, carries three (216); in kind up to the cash, 200, carries two (144); cash alone carries one (72).
    """
    initiatives = (
        candidate("a", 120, 4, ask={}, cofinancing=brings("x", cash=100)),
        candidate("b", 120, 2, ask={}, cofinancing=brings("x", kind=130)),
        candidate("c", 120, 1, ask={}),
    )
    terms = CofinancingTerms(together_at_least=Fraction(3, 5), in_kind=in_kind)
    assert best(round_of(*initiatives, cofinancing=terms)) == expected


def test_what_continues_elsewhere_counts_for_less() -> None:
    """Ten points of which 90% would go on anyway are worth less than two that would not."""
    gone = Continues(route="region", share=Fraction(9, 10))
    round_ = round_of(candidate("a", 100, 10, continues=gone), candidate("b", 100, 2), budget=100)
    assert best(round_) == "b"


def test_nothing_to_choose() -> None:
    """No candidates, none eligible, or none of any worth: the empty set, proven."""
    refused = CofinancingTerms(each_at_least=ONE)
    for round_ in (round_of(), four(cofinancing=refused)):
        answer = choose(round_, worth_of(round_), Limits())
        assert answer.status == "optimal"
        assert (answer.selected, answer.units, answer.unique, answer.second_best) == (frozenset(), 0, True, None)
    worthless = round_of(candidate("a", 100), candidate("b", 100), budget=100, ties=("ask",))
    answer = choose(worthless, worth_of(worthless), Limits())
    assert (answer.selected, answer.tie_break) == (frozenset(), "ask")
