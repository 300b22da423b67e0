"""What makes an impossible round possible: applied, it does; a cent or a piece less does not."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from itertools import combinations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.model import ALL, CofinancingTerms, Contribution, Fund, Partner, Round, Select
from portfolio.optimise import relax
from portfolio.optimise.answer import Relaxation, Relaxations, Status
from portfolio.optimise.check import states
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.elastic import elastic
from portfolio.optimise.prove import Clock
from portfolio.optimise.relax import relaxations
from portfolio.optimise.relaxation import relaxed, repairs
from portfolio.optimise.solve import solvers
from portfolio.rules import Bounds, Count, Everything, Exclusive, Forced, Match, Quantity, Requires, Share, Total
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.portfolio.optimise.test_impossible import four, must, port
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
    asked = [
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
    """Return the rules without which some set is allowed."""
    names = {state.name for state in states(round_, worth_of(round_), ()) if state.form != "must_not"}
    return {name for name in names if allowed(replace(round_, off=round_.off | {name}))}


@settings(CALM, max_examples=60)
@given(impossible())
def test_single_relaxations(round_: Round) -> None:
    """Each makes the round possible, a step less does not, and no rule that would suffice is left out."""
    found = changes_of(round_).single
    for change in found:
        assert allowed(relaxed(round_, change))
        assert not any(allowed(less) for less in stricter(round_, change))
    assert {change.name for change in found} == sufficient(round_)


@settings(CALM, max_examples=60)
@given(impossible())
def test_smallest_relaxations(round_: Round) -> None:
    """They make the round possible together; a step less of any of them does not, and no set needs less weight."""
    found = changes_of(round_)
    assert found.proven
    assert found.smallest
    assert allowed(reduce(relaxed, found.smallest, round_))
    for change in found.smallest:
        others = reduce(relaxed, (other for other in found.smallest if other is not change), round_)
        assert not allowed(others)
        assert not any(allowed(less) for less in stricter(others, change))
    program = elastic(round_, worth_of(round_), None)
    free = replace(round_, off=round_.off | program.free)
    weights = {chosen: program.of(chosen) for chosen in allowed(free)}
    together = reduce(relaxed, found.smallest, round_)
    assert max(weights.values()) == max(weights[chosen] for chosen in allowed(together))


@settings(CALM, max_examples=60)
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


@settings(CALM, max_examples=40)
@given(impossible())
def test_what_an_elastic_program_takes_is_enough(round_: Round) -> None:
    """For every set the columns that count what rows give satisfy all rows but those that never give."""
    program = elastic(round_, worth_of(round_), None)
    for chosen in subsets(round_):
        values = program.values(chosen)
        assert all(0 <= value <= upper for value, upper in zip(values, program.uppers, strict=True))
        assert all(row.rule not in program.free for row in program.broken(values))
