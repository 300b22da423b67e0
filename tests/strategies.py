"""Hypothesis strategies for small rounds with every kind of rule, made in memory; and all sets of a round."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from portfolio.model import (
    ALL,
    Amount,
    CofinancingTerms,
    Continues,
    Contribution,
    Criteria,
    Criterion,
    Fund,
    Initiative,
    Lot,
    NotEligible,
    Partner,
    Plan,
    Round,
    Select,
    Window,
)
from portfolio.rules import (
    FREE,
    AllOf,
    AnyOf,
    Bonus,
    Bounds,
    Count,
    Everything,
    Exclusive,
    Forced,
    Match,
    Not,
    Quantity,
    Requires,
    Rule,
    Selector,
    Share,
    Together,
    Total,
)

PERIODS = ("2023", "2024", "2025")
AGREEMENTS = ("haven", "zorg", "bouw")
PAYERS = ("albeda", "deltalinqs")
CRITERIA = ("impact", "euro-per-job")
UNITS = (1, 100, 12_345, 99_999_999)
"""What the money of a round is a small multiple of, so that sums meet their bounds exactly, in odd amounts too."""


def subsets(round_: Round) -> Iterator[frozenset[str]]:
    """Yield all sets of initiatives."""
    ids = [initiative.id for initiative in round_.initiatives]
    for size in range(len(ids) + 1):
        yield from map(frozenset, combinations(ids, size))


# --- what rules are made of


def some(ids: tuple[str, ...], least: int = 1) -> SearchStrategy[tuple[str, ...]]:
    """Return several different ids."""
    return st.lists(st.sampled_from(ids), min_size=least, max_size=4, unique=True).map(tuple)


def bounds(least: int, most: int, scale: Fraction | int = 1) -> SearchStrategy[Bounds]:
    """Return a minimum, a maximum, both or an exact bound, in steps of ``scale``."""
    number = st.integers(least, most).map(lambda n: n * Fraction(scale))
    return st.one_of(
        st.builds(Bounds, at_least=number),
        st.builds(Bounds, at_most=number),
        st.tuples(number, number).map(lambda pair: Bounds(min(pair), max(pair))),
        number.map(lambda n: Bounds(n, n, exactly=True)),
    )


def selectors(ids: tuple[str, ...]) -> SearchStrategy[Selector]:
    """Return selectors of every form."""
    plain: SearchStrategy[Selector] = st.one_of(
        st.just(Everything()),
        st.sampled_from(AGREEMENTS).map(lambda key: Match("agreement", frozenset({key}))),
        st.sampled_from(PAYERS).map(lambda key: Match("partner", frozenset({key}))),
        st.sampled_from(PAYERS).map(lambda key: Match("lead", frozenset({key}))),
        st.just(Match("party", frozenset({"education"}))),
        st.just(Match("fund", frozenset({"lwa"}))),
        st.just(Match("distance", frozenset({"near"}))),
        st.sampled_from(PERIODS).map(lambda key: Match("period", frozenset({key}))),
        some(ids).map(lambda chosen: Match("id", frozenset(chosen))),
    )
    return st.one_of(
        plain,
        plain.map(Not),
        st.tuples(plain, plain).map(AllOf),
        st.tuples(plain, plain).map(AnyOf),
    )


def quantities() -> SearchStrategy[Quantity]:
    """Return quantities of every measure; the value and the impact may be negative."""
    money = st.sampled_from(("cost", "ask", "cofinancing", "cash", "in_kind"))
    whole = [
        Quantity("ask", "lwa"),
        Quantity("cash", "albeda", "2023"),
        Quantity("uses", "coordination"),
        Quantity("people"),
        Quantity("people", "job"),
        Quantity("criterion", "impact"),
        Quantity("criterion", "euro-per-job"),
        Quantity("value"),
        Quantity("count"),
    ]
    period = st.none() | st.sampled_from(PERIODS)
    return st.one_of(st.builds(Quantity, money, st.none(), period), st.sampled_from(whole))


# --- rules, each with a name of its own


def _size(of: Quantity, unit: int) -> Fraction | int:
    return Fraction(1, 2) if of.unit == "number" else unit if of.unit == "cents" else 2


def _count(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    return st.builds(Count, name=st.just("count"), where=selectors(ids), bounds=bounds(0, 4))


@st.composite
def _total(draw: DrawFn, ids: tuple[str, ...], unit: int) -> Rule:
    of = draw(quantities())
    return Total(name="total", of=of, where=draw(selectors(ids)), bounds=draw(bounds(0, 30, _size(of, unit))))


def _share(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    of = quantities().filter(lambda of: of not in (Quantity("value"), Quantity("criterion", "impact")))  # below 0 too
    return st.builds(Share, name=st.just("share"), of=of, where=selectors(ids), bounds=bounds(0, 7, Fraction(1, 7)))


def _requires(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    return st.builds(Requires, name=st.just("requires"), when=st.sampled_from(ids), then=some(ids))


def _exclusive(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    return st.builds(Exclusive, name=st.just("exclusive"), ids=some(ids))


def _together(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    return st.builds(Together, name=st.just("together"), ids=some(ids))


def _bonus(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    value = st.integers(-20, 20).map(lambda n: Fraction(n, 3))
    return st.builds(Bonus, name=st.just("bonus"), ids=some(ids, 2), value=value)


def _overlap(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    value = st.integers(-20, -1).map(Fraction)
    return st.builds(Bonus, name=st.just("overlap"), ids=some(ids, 2), value=value)


def _forced(ids: tuple[str, ...], _: int) -> SearchStrategy[Rule]:
    waives = st.frozensets(st.sampled_from(("fund lwa ask", "cofinancing each_at_least", "applications")))
    return st.builds(
        Forced,
        name=st.just("forced"),
        ids=some(ids).map(lambda chosen: chosen[:2]),
        inside=st.booleans(),
        reason=st.just("besluit"),
        by=st.just("stuurgroep"),
        on=st.none(),
        decision=st.booleans(),
        waives=waives,
    )


RULES: Mapping[str, Callable[[tuple[str, ...], int], SearchStrategy[Rule]]] = {
    "count": _count,
    "total": _total,
    "share": _share,
    "requires": _requires,
    "exclusive": _exclusive,
    "together": _together,
    "bonus": _bonus,
    "overlap": _overlap,
    "forced": _forced,
}

# --- what a round itself may ask, each a set of fields of Round


def _amounts(most: int, unit: int) -> SearchStrategy[Amount]:
    return st.dictionaries(st.sampled_from(PERIODS), st.integers(0, most).map(lambda n: n * unit), max_size=3)


@st.composite
def _fund(draw: DrawFn, unit: int, *, periodic: bool, carry: bool = False) -> dict[str, Any]:
    if periodic:
        budget = draw(_amounts(8, unit))
        reserved = {period: draw(st.integers(0, 2)) * unit for period in budget}
    else:
        budget, reserved = {ALL: draw(st.integers(0, 20)) * unit}, {ALL: draw(st.integers(0, 2)) * unit}
    reserved = {period: min(cents, budget[period]) for period, cents in reserved.items()}
    return {"lwa": Fund(id="lwa", title="Lwa", budget=budget, reserved=reserved, carry=carry)}


def _conditions(unit: int) -> SearchStrategy[dict[str, Any]]:
    fund = st.builds(
        Fund,
        id=st.just("rap"),
        title=st.just("Rap"),
        elsewhere=st.just(True),  # noqa: FBT003 - a strategy, no flag
        budget=st.none() | st.integers(0, 8).map(lambda n: {ALL: n * unit}),
        pays_at_most=st.none() | st.sampled_from((Fraction(1, 2), Fraction(1, 3))),
        ask=st.just(FREE) | bounds(0, 6, unit),
        only=st.none() | st.just(Match("agreement", frozenset({"haven"}))),
        basis=st.just("art. 4"),
    )
    return fund.map(lambda made: {"rap": made})


def _terms() -> SearchStrategy[CofinancingTerms]:
    part = st.integers(0, 5).map(lambda n: Fraction(n, 5))
    return st.builds(
        CofinancingTerms,
        counts=st.frozensets(st.sampled_from(("committed", "pledged", "applied")), min_size=1),
        each_at_least=st.none() | part,
        together_at_least=part,
        in_kind=st.sampled_from(("fully", "up_to_cash", "not")),
        hour_at_most=st.none() | st.integers(0, 9),
    )


def _partners(unit: int) -> SearchStrategy[dict[str, Partner]]:
    ceiling = st.integers(0, 6).map(lambda n: n * unit)
    return ceiling.map(
        lambda cents: {
            "albeda": Partner(id="albeda", title="Albeda", party="education", brings_at_most=cents),
            "deltalinqs": Partner(id="deltalinqs", title="Deltalinqs", party="business"),
        }
    )


# --- whole rounds


@st.composite
def _initiative(draw: DrawFn, id_: str, ids: tuple[str, ...], unit: int) -> Initiative:
    cents = st.integers(0, 5).map(lambda n: n * unit)
    lines = st.builds(
        Contribution,
        payer=st.sampled_from(PAYERS),
        cash=st.dictionaries(st.sampled_from(PERIODS), cents, max_size=2),
        in_kind=st.dictionaries(st.sampled_from(PERIODS), cents, max_size=1),
        status=st.sampled_from(("committed", "pledged", "applied", "open")),
        hours=st.none() | st.integers(0, 3).map(Fraction),
    )
    return Initiative(
        id=id_,
        title=id_.title(),
        cost=draw(_amounts(6, unit)),
        ask={fund: draw(_amounts(4, unit)) for fund in draw(st.sampled_from((("lwa",), ("lwa", "rap"), ())))},
        periods=PERIODS[: draw(st.integers(1, 3))],
        received=draw(st.none() | st.sampled_from((date(2022, 9, 30), date(2022, 10, 1)))),
        lead=draw(st.sampled_from(PAYERS)),
        partners=draw(st.sampled_from(((), ("albeda",)))),
        labels={"agreement": (draw(st.sampled_from(AGREEMENTS)),)},
        not_eligible=draw(st.lists(st.builds(NotEligible, cents=cents, because=st.just("vat")), max_size=1).map(tuple)),
        cofinancing=draw(st.lists(lines, max_size=2).map(tuple)),
        plan=draw(st.dictionaries(st.sampled_from(("job", "training")), st.builds(Plan, start=st.integers(0, 9)))),
        distance=draw(st.sampled_from(("near", "far", None))),
        scores={
            "impact": draw(st.integers(-2, 20).map(lambda n: Fraction(n, 2))),
            "euro-per-job": Fraction(draw(st.integers(2, 20))) * 1_000,
        },
        continues=Continues(share=draw(st.sampled_from((Fraction(0), Fraction(2, 5), Fraction(1))))),
        uses={"coordination": draw(st.integers(0, 8).map(lambda n: Fraction(n, 4)))},
        variant_of=draw(st.sampled_from((None, None, None, ids[0], "elsewhere"))),
    )


def _value(least: Fraction | None, threshold: Fraction | None, dearest: Fraction | None) -> Criteria:
    euro = Criterion(
        id="euro-per-job", title="", weight=Fraction(7), worst=Fraction(20_000), best=Fraction(2_000), at_least=dearest
    )
    return Criteria(
        unit=None,
        criteria={
            "impact": Criterion(id="impact", title="", weight=Fraction(3, 2), at_least=threshold),
            "euro-per-job": euro,
        },
        at_least=least,
    )


@st.composite
def rounds(draw: DrawFn, kinds: tuple[str, ...] = tuple(RULES), most: int = 7, *, strict: bool = True) -> Round:
    """Return a round of up to ``most`` initiatives with some of these kinds of rules.

    ``strict``: with thresholds, cofinancing shares, payers' ceilings and bounds on the number as well.
    """
    ids = tuple("abcdefghij"[: draw(st.integers(2, most))])
    unit = draw(st.sampled_from(UNITS))
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=4, unique=True)) if kinds else []
    periodic = draw(st.booleans())
    fund = draw(_fund(unit, periodic=periodic, carry=periodic and draw(st.booleans())))
    conditions = draw(_conditions(unit))
    number = draw(st.sampled_from((None, Fraction(5))))
    more: dict[str, Any] = {}
    if strict:
        more = {
            "window": draw(st.none() | st.just(Window(first=date(2022, 10, 1), last=None))),
            "select": Select(bounds=draw(st.just(FREE) | bounds(0, 5))),
            "cofinancing": draw(st.just(CofinancingTerms()) | _terms()),
        }
    return Round(
        id="drawn",
        value=_value(
            draw(st.sampled_from((None, Fraction(2)))), number, draw(st.sampled_from((None, Fraction(15_000))))
        ),
        funds=fund | conditions,
        initiatives=tuple(draw(_initiative(id_, ids, unit)) for id_ in ids),
        periods=PERIODS,
        ties=draw(st.sampled_from(((), ("ask",), ("lot",), ("ask", "lot")))),
        lot=Lot(text=draw(st.sampled_from(("Leerwerkakkoord 2023", "çirçle", "")))),
        partners=draw(_partners(unit)),
        rules=tuple(draw(RULES[kind](ids, unit)) for kind in chosen),
        off=draw(st.frozensets(st.sampled_from(("fund lwa", "cofinancing each_at_least", *chosen)), max_size=1)),
        **more,
    )
