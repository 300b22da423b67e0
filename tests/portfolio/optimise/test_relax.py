"""What makes an impossible round possible: applied, it does; a cent or a piece less does not."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from itertools import combinations
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.model import ALL, CofinancingTerms, Contribution, Fund, Partner, Round, Select
from portfolio.optimise import relax
from portfolio.optimise.answer import Relaxation, Relaxations, Status
from portfolio.optimise.check import states
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.elastic import elastic
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock
from portfolio.optimise.relax import relaxations
from portfolio.optimise.relaxation import relaxed, repairs
from portfolio.optimise.sieve import GivenUp
from portfolio.optimise.solve import solvers
from portfolio.rules import Bounds, Count, Everything, Exclusive, Forced, Match, Quantity, Requires, Rule, Share, Total
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.portfolio.optimise.test_impossible import care, four, must, port
from tests.portfolio.optimise.test_published import ONE_EACH, departments
from tests.small import candidate, round_of
from tests.strategies import bounds, rounds, selectors, subsets

CALM = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@st.composite
def impossible(draw: DrawFn) -> Round:
    """Return a round that asks for more than it allows, with every kind of rule in the way."""
    round_ = draw(rounds(most=5))
    ids = tuple(round_.by_id)
    least = draw(st.lists(st.integers(0, 1), min_size=len(ids), max_size=len(ids)))
    asked: list[Rule] = [
        Count(name="number", where=draw(selectors(ids)), bounds=draw(bounds(1, 5))),
        Total(name="money", of=Quantity("cost"), where=Everything(), bounds=Bounds(at_least=draw(_cents()))),
        Forced(name="musts", ids=tuple(i for i, on in zip(ids, least, strict=True) if on), inside=True, reason="",
               by="", on=None),
    ]  # fmt: skip
    extra = draw(st.lists(st.sampled_from(asked), unique_by=lambda rule: rule.name))
    round_ = replace(round_, rules=(*round_.rules, *extra))
    assume(not allowed(round_))
    return round_


def _cents() -> st.SearchStrategy[Fraction]:
    return st.integers(1, 30).map(lambda n: Fraction(n) * 12_345)


def stricter(round_: Round, change: Relaxation) -> Iterator[Round]:
    """Yield the rounds in which the rule changes a step less: a cent, one, a thousandth, one initiative."""
    if change.ids:
        for ids in combinations(round_.by_id, len(change.ids) - 1):
            yield relaxed(round_, replace(change, ids=ids))
    if change.to is None or change.now is None:
        return
    step = Fraction(1) if change.unit in ("cents", "people", "count") else Fraction(1, 1000)
    less = change.to - step if change.to > change.now else change.to + step
    if (less - change.now) * (change.to - change.now) <= 0:
        return
    side = change.change
    if side == "exactly":
        side = "at_most" if change.to > change.now else "at_least"
    yield relaxed(round_, replace(change, change=side, to=less))


def changes_of(round_: Round) -> Relaxations:
    """Return what the choice says would make the round possible; both solvers agree on all of it."""
    answer = choose(round_, worth_of(round_), Limits())
    assert answer.status is Status.INFEASIBLE
    assert answer.relaxations is not None
    assert all(change.least for change in answer.relaxations.single)
    return answer.relaxations


def told(changes: tuple[Relaxation, ...]) -> list[tuple[object, ...]]:
    """Return the changes in short."""
    return [(c.name, c.change, c.now, c.to) if c.to is not None else (c.name, c.change, *c.ids) for c in changes]


def sufficient(round_: Round) -> set[str]:
    """Return the rules without which some set is allowed; a budget that is carried forward helps the later ones too."""
    named = {state.name: state for state in states(round_, worth_of(round_), ()) if state.form != "must_not"}
    rich = Fraction(10**12)
    without = {
        name: relaxed(
            round_, Relaxation(name=name, form=state.form, change="at_most", to=rich, unit="cents", place=state.place)
        )
        if state.form == "fund"
        else replace(round_, off=round_.off | {name})
        for name, state in named.items()
    }
    return {name for name, loose in without.items() if allowed(loose)}


@settings(CALM, max_examples=25)
@given(impossible())
def test_single_relaxations(round_: Round) -> None:
    """Each makes the round possible, a step less does not, and no rule that would suffice is left out."""
    found = changes_of(round_).single
    for change in found:
        assert allowed(relaxed(round_, change))
        assert not any(allowed(less) for less in stricter(round_, change))
    assert {change.name for change in found} == sufficient(round_)


@settings(CALM, max_examples=25)
@given(impossible())
def test_smallest_relaxations(round_: Round) -> None:
    """They make the round possible together; a step less of any of them does not, and no set needs less weight."""
    found = changes_of(round_)
    assert found.proven
    assert found.smallest
    assert allowed(reduce(relaxed, found.smallest, round_))
    for change in found.smallest:
        others = reduce(relaxed, (other for other in found.smallest if other is not change), round_)
        assert not allowed(others), told(found.smallest)
        assert not any(allowed(less) for less in stricter(others, change)), (told(found.smallest), change)
    if any(change.unit == "share" for change in found.smallest):
        return  # a share is no sum: a better one may take more of its row
    program = elastic(round_, worth_of(round_), None)
    weights = {chosen: program.of(chosen) for chosen in subsets(round_) if not program.broken(program.values(chosen))}
    together = reduce(relaxed, found.smallest, round_)
    assert max(weights.values()) == max(weights[chosen] for chosen in allowed(together))


@settings(CALM, max_examples=30)
@given(rounds(most=5), st.data())
def test_repairs_allow_any_set(round_: Round, data: st.DataObject) -> None:
    """Whatever a set breaks, the changes told for it make the rules allow it, and nothing else is changed."""
    value = worth_of(round_)
    chosen = data.draw(st.sampled_from(list(subsets(round_))))
    changed = repairs(round_, value, chosen)
    assert chosen in allowed(reduce(relaxed, changed, round_))
    broken = {state.name for state in states(round_, value, chosen) if not state.holds}
    assert {change.name for change in changed} <= broken
    assert bool(changed) == bool(broken)


@settings(CALM, max_examples=20)
@given(impossible())
def test_what_an_elastic_program_takes_is_enough(round_: Round) -> None:
    """For every set the columns that count what rows give satisfy all rows but those that never give."""
    program = elastic(round_, worth_of(round_), None)
    for chosen in subsets(round_):
        values = program.values(chosen)
        assert all(0 <= value <= upper for value, upper in zip(values, program.uppers, strict=True))
        assert all(row.rule not in program.free for row in program.broken(values))


def test_the_published_least_budget() -> None:
    """One project of each department takes 3,600,000: the budget rises to exactly that, or one department goes."""
    found = changes_of(departments(*ONE_EACH, budget=350_000_000))
    budget = ("fund main", "at_most", 350_000_000, 360_000_000)
    assert told(found.smallest) == [budget]
    assert told(found.single) == [budget, *((f"one of {key}", "at_least", 1, 0) for key in "abcd")]
    assert (found.proven, found.complete) == (True, True)


def test_places_and_minima() -> None:
    """Two of the port and two of care in three places: one place more, or one of either less, at a place each."""
    round_ = four(rules=(port(2), care(2)), select=Select(bounds=Bounds(at_most=Fraction(3))))
    found = changes_of(round_)
    assert told(found.single) == [
        ("select.at_most", "at_most", 3, 4),
        ("care", "at_least", 2, 1),
        ("port", "at_least", 2, 1),
    ]
    assert len(found.smallest) == 1
    assert found.smallest[0] in found.single


def test_money_gives_before_numbers_and_numbers_before_musts() -> None:
    """Two musts and one of care for 2.90 euro: a few cents weigh less than a piece, a piece less than a must."""
    money = four(rules=(must("a"), must("b"), care(1)), budget=290)
    assert told(changes_of(money).smallest) == [("fund main", "at_most", 290, 300)]
    never = must("c", "d", inside=False)
    assert told(changes_of(four(rules=(must("a"), must("b"), care(1), never))).smallest) == [("care", "at_least", 1, 0)]


def test_a_must_on_what_is_not_eligible() -> None:
    """Drop the must, or make an exception to the rule for that initiative alone."""
    round_ = four(rules=(must("a"),), cofinancing=CofinancingTerms(each_at_least=Fraction(1, 4)))
    found = changes_of(round_)
    assert told(found.single) == [("must a", "drop"), ("cofinancing each_at_least", "waive", "a")]


def test_an_exception_stands_as_long_as_its_must() -> None:
    """A must that is excepted from the share of each stays excepted while the share of all falls short of it."""
    excepted = replace(must("a"), waives=frozenset({"cofinancing each_at_least"}))
    terms = CofinancingTerms(each_at_least=Fraction(1, 4), together_at_least=Fraction(1, 4))
    found = changes_of(four(rules=(excepted,), cofinancing=terms))
    assert told(found.smallest) == [("cofinancing together_at_least", "at_least", Fraction(1, 4), 0)]
    assert told(found.single) == [("must a", "drop"), *told(found.smallest)]
    assert (found.proven, found.complete) == (True, True)


def test_without_its_must_an_exception_lapses() -> None:
    """Two that must be in do not fit together, and without the must neither is eligible: only money helps."""
    excepted = replace(must("a", "b"), waives=frozenset({"cofinancing each_at_least"}))
    terms = CofinancingTerms(each_at_least=Fraction(1, 4))
    round_ = four(rules=(excepted, port(1)), budget=150, cofinancing=terms)
    assert told(changes_of(round_).single) == [("fund main", "at_most", 150, 200)]


def test_a_must_not_never_gives() -> None:
    """What a decision keeps out stays out: the must goes, and with two must nots in the way of a must only it."""
    found = changes_of(four(rules=(must("a"), must("a", inside=False))))
    assert told(found.smallest) == told(found.single) == [("must a", "drop")]


def test_logical_rules_are_dropped() -> None:
    """Musts that exclude each other: one of the musts goes, or the rule that tears them apart."""
    apart = Exclusive(name="apart", ids=("a", "b"))
    needs = Requires(name="needs", when="a", then=("d",))
    round_ = four(rules=(must("a"), must("b"), apart))
    assert told(changes_of(round_).single) == [("apart", "drop"), ("must a", "drop"), ("must b", "drop")]
    lacks = four(rules=(must("a"), must("d", inside=False), needs))
    assert told(changes_of(lacks).single) == [("needs", "drop"), ("must a", "drop")]


def test_what_is_carried_forward_helps_later() -> None:
    """A must of 2 euro in 2024 on 1.00 and 0.99: either budget rises by a cent; without carry only that of 2024."""
    ask = {"cost": {"2024": 200}, "ask": {"main": {"2024": 200}}}
    more: dict[str, Any] = {"periods": ("2023", "2024"), "rules": (must("a"),)}
    funds = {"main": Fund(id="main", title="", budget={"2023": 100, "2024": 99}, carry=True)}
    round_ = round_of(candidate("a", 0, 1, **ask), funds=funds, **more)
    rise = [("fund main 2023", "at_most", 100, 101), ("fund main 2024", "at_most", 99, 100)]
    assert told(changes_of(round_).single) == [*rise, ("must a", "drop")]
    funds = {"main": replace(funds["main"], carry=False)}
    found = changes_of(replace(round_, funds=funds))
    assert told(found.single) == [("fund main 2024", "at_most", 99, 200), ("must a", "drop")]


def test_budgets_that_carry_are_short_twice() -> None:
    """Short 50 cents in 2023 and 80 by 2024: the first budget rises by 80, the second cannot help the first."""
    ask = {"cost": {"2023": 150}, "ask": {"main": {"2023": 150, "2024": 130}}}
    funds = {"main": Fund(id="main", title="", budget={"2023": 100, "2024": 100}, carry=True)}
    rules = (must("a"),)
    round_ = round_of(candidate("a", 0, 1, **ask), funds=funds, periods=("2023", "2024"), rules=rules)
    found = changes_of(round_)
    assert told(found.single) == [("fund main 2023", "at_most", 100, 180), ("must a", "drop")]
    assert told(found.smallest) == [("fund main 2023", "at_most", 100, 180)]


def test_shares_to_a_tenth_of_a_percent() -> None:
    """A third and two sevenths of three and seven euro: the best share is met from the right side."""
    parts = {"a": (300, "haven"), "b": (700, "zorg"), "c": (400, "zorg")}
    initiatives = [candidate(k, cents, 1, labels={"agreement": (key,)}) for k, (cents, key) in parts.items()]
    haven = Match("agreement", frozenset({"haven"}))
    more: dict[str, Any] = {"budget": 2000, "select": Select(bounds=Bounds(at_least=Fraction(2)))}
    for limit, change, to in (
        (Bounds(at_least=Fraction(1, 2)), "at_least", Fraction(428, 1000)),
        (Bounds(Fraction(1, 2), Fraction(1, 2), exactly=True), "exactly", Fraction(3, 7)),
        (Bounds(Fraction(1, 10), Fraction(1, 5)), "at_most", Fraction(215, 1000)),
    ):
        share = Share(name="share", of=Quantity("cost"), where=haven, bounds=limit)
        found = changes_of(round_of(*initiatives, rules=(share, must("a")), **more))
        (moved,) = (one for one in found.single if one.name == "share")
        assert (moved.change, moved.to) == (change, to)


def test_cofinancing_and_what_partners_bring() -> None:
    """Half in cash of a must that brings 30%: the share of the set falls to it, or what the partner brings rises."""
    line = Contribution(payer="albeda", cash={ALL: 30}, in_kind={ALL: 50}, status="committed")
    one = candidate("a", 100, 1, cofinancing=(line,))
    terms = CofinancingTerms(together_at_least=Fraction(2, 3), in_kind="up_to_cash")
    round_ = round_of(one, budget=100, rules=(must("a"),), cofinancing=terms)
    found = changes_of(round_)
    assert ("cofinancing together_at_least", "at_least", Fraction(2, 3), Fraction(3, 5)) in told(found.single)
    partners = {"albeda": Partner(id="albeda", title="Albeda", brings_at_most=60)}
    round_ = round_of(one, budget=100, rules=(must("a"),), partners=partners)
    assert ("partner albeda", "at_most", 60, 80) in told(changes_of(round_).single)


def test_capacities_weigh_more_than_money() -> None:
    """A tenth too little of both staff and money, for two musts of which one asks one and the other the other."""
    more = {"uses": {"staff": Fraction(2500)}}
    staff = Total(name="staff", of=Quantity("uses", "staff"), where=Everything(), bounds=Bounds(at_most=Fraction(2250)))
    round_ = round_of(candidate("a", 10_000, 1, **more), budget=9_000, rules=(must("a"), staff))
    found = changes_of(round_)
    assert told(found.smallest) == [
        ("fund main", "at_most", 9_000, 10_000),
        ("staff", "at_most", Fraction(2250), Fraction(2500)),
    ]
    assert told(found.single) == [("must a", "drop")]
    either = Count(name="either", where=Everything(), bounds=Bounds(at_least=Fraction(1)))
    free = round_of(candidate("a", 0, 1, **more), candidate("b", 10_000, 1), budget=9_990, rules=(staff, either))
    assert told(changes_of(free).smallest) == [("fund main", "at_most", 9_990, 10_000)]


def test_a_budget_weighs_its_cents() -> None:
    """One applicant alone asks the fund: more than twice the budget is no small change beside one desk more."""
    desks = Total(name="desks", of=Quantity("uses", "desks"), where=Everything(), bounds=Bounds(at_most=Fraction(10)))
    one = Count(name="one", where=Everything(), bounds=Bounds(at_least=Fraction(1)))
    dear, wide = candidate("dear", 20_000_000, 1), candidate("wide", 0, 1, uses={"desks": Fraction(11)})
    found = changes_of(round_of(dear, wide, budget=9_000_000, rules=(desks, one)))
    assert told(found.smallest) == [("desks", "at_most", 10, 11)]


def given_up(_: Program) -> NoReturn:
    """Answer as the exact search does where a question is too large for it."""
    raise GivenUp


def test_one_solver_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an exact search or a second opinion the changes still suffice, and none is called the least."""
    monkeypatch.setattr(relax, "Sieve", given_up)
    share = Share(
        name="share", of=Quantity("cost"), where=Match("id", frozenset("a")), bounds=Bounds(at_least=Fraction(9, 10))
    )
    round_ = four(rules=(must("a"), must("b"), care(1), share), budget=290)
    names = tuple(state.name for state in states(round_, worth_of(round_), ()))
    found = relaxations(round_, worth_of(round_), names, Clock(None), (solvers("highs")[0],))
    assert allowed(reduce(relaxed, found.smallest, round_))
    assert (found.proven, found.complete) == (False, False)
    shares = replace(round_, rules=(must("a"), share, must("b")))
    found = relaxations(shares, worth_of(shares), ("share",), Clock(None), (solvers("highs")[0],))
    assert [change.name for change in found.single] == ["share"]
    assert allowed(relaxed(shares, found.single[0]))
    assert not found.single[0].least


def test_solvers_agree_with_the_exact_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the exact search gives up, two solvers find the same single changes."""
    round_ = four(rules=(must("a"), port(2), care(2)), budget=290, select=Select(bounds=Bounds(at_most=Fraction(3))))
    exactly = changes_of(round_)
    monkeypatch.setattr(relax, "Sieve", given_up)
    assert changes_of(round_).single == exactly.single


def test_what_is_known_after_so_many_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the last question nothing more is proven, and what was found until then is enough."""
    round_ = four(rules=(port(2), care(2)), budget=290, select=Select(bounds=Bounds(at_most=Fraction(3))))
    for questions in range(4):
        monkeypatch.setattr(relax, "QUESTIONS", questions)
        answer = choose(round_, worth_of(round_), Limits())
        found = answer.relaxations
        assert answer.status is Status.INFEASIBLE
        assert found is not None
        assert len(found.single) <= questions
        assert found.complete is (questions == 3)
        assert not found.proven
        assert all(allowed(relaxed(round_, change)) for change in found.single)


def test_without_time_nothing_is_told() -> None:
    """When the time is up there is no change to tell, and nothing is proven."""
    round_ = four(rules=(port(2), care(1)), budget=250)
    found = relaxations(round_, worth_of(round_), ("fund main", "port", "care"), Clock(0.0), solvers("auto"))
    assert found == Relaxations()


def test_both_solvers_first_give_the_same() -> None:
    """Whichever solver has the first word, the single changes are the same and the smallest weigh the same."""
    round_ = four(rules=(must("a"), port(2), care(2)), budget=290, select=Select(bounds=Bounds(at_most=Fraction(3))))
    answers = [choose(round_, worth_of(round_), Limits(solver=name)).relaxations for name in ("highs", "cbc")]
    one, other = [found for found in answers if found is not None]
    assert set(one.single) == set(other.single)
    assert (one.proven, one.complete) == (other.proven, other.complete) == (True, True)
    program = elastic(round_, worth_of(round_), None)
    weights = [
        max(program.of(chosen) for chosen in allowed(reduce(relaxed, found.smallest, round_))) for found in (one, other)
    ]
    assert weights[0] == weights[1]
