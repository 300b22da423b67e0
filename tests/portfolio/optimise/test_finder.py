"""Best sets of a round and of its variations: the sieve, the solvers and a look at every set say the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.model import Round
from portfolio.optimise import finder as room
from portfolio.optimise import sieve
from portfolio.optimise.finder import Finder, Unproven
from portfolio.optimise.formulate import formulate
from portfolio.optimise.program import Program, Row
from portfolio.optimise.prove import Clock
from portfolio.optimise.sieve import Set, Sieve
from portfolio.optimise.solve import Cbc, Highs, Outcome, Solver, solvers
from portfolio.reading import read_round
from portfolio.value import valuation
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.portfolio.optimise.programs import best
from tests.portfolio.optimise.test_lies import Liar, impossible, nothing_is_best, silent, three
from tests.small import candidate, round_of
from tests.strategies import rounds

EXAMPLE = Path(__file__).parents[3] / "examples" / "leerwerkakkoord-2023"
CALM = settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
PAIR = solvers("auto")


def asker(round_: Round, *pair: Solver, seconds: float | None = None) -> Finder:
    """Return what answers questions about a round by criteria."""
    return Finder(round_, worth_of(round_), Clock(seconds), *(pair or PAIR))


def as_mapping(sets: tuple[Set, ...]) -> dict[frozenset[str], int]:
    """Return the units of each set."""
    return {one.chosen: one.units for one in sets}


def without_sieve(patch: pytest.MonkeyPatch) -> None:
    """Let every question go to the solvers at once."""
    patch.setattr(room, "PATIENCE", 0)


def fixings(round_: Round) -> st.SearchStrategy[dict[str, bool]]:
    """Return who is to be in or out."""
    return st.dictionaries(st.sampled_from(sorted(round_.by_id)), st.booleans(), max_size=2)


def as_fixed(sets: Mapping[frozenset[str], int], fixed: Mapping[str, bool]) -> dict[frozenset[str], int]:
    """Return the sets that have these in or out."""
    return {one: its for one, its in sets.items() if all((id_ in one) is inside for id_, inside in fixed.items())}


# --- the same answer, whoever gives it


@pytest.mark.parametrize("by_solver", [False, True])
@CALM
@given(data=st.data())
def test_whoever_answers(data: st.DataObject, *, by_solver: bool) -> None:
    """All best sets, and all of so many units, of rounds with every kind of rule: by the sieve, and by solvers."""
    round_ = data.draw(rounds(most=5))
    sets, fixed = allowed(round_), data.draw(fixings(round_))
    wanted = as_fixed(sets, fixed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "SOLVED", 32)
        if by_solver:
            without_sieve(patch)
        asked = asker(round_)
        found = asked.best(fixed)
        assert found.complete
        assert as_mapping(found.sets) == best(wanted)
        assert found.units == max(wanted.values(), default=None)
        units = data.draw(st.sampled_from(sorted(wanted.values()) or [0]))
        assert as_mapping(asked.above(units, fixed).sets) == {one: its for one, its in wanted.items() if its >= units}


@pytest.fixture(scope="module")
def example() -> Finder:
    """Return what answers questions about the example."""
    round_ = read_round(EXAMPLE).round
    assert round_ is not None
    return Finder(round_, valuation.worth(round_), Clock(None), *PAIR)


def flipped(finder: Finder, id_: str, solver: Solver) -> tuple[dict[frozenset[str], int], dict[frozenset[str], int]]:
    """Return the best sets with one of the chosen out or another in, by the sieve and by a plain re-solve."""
    (first,) = finder.best().sets
    inside = id_ not in first.chosen
    found = finder.best({id_: inside})
    assert found.complete
    assert all((id_ in one.chosen) is inside and finder.search.allows(one.chosen) for one in found.sets)
    row = Row(((finder.program.column[id_], -1 if inside else 1),), -1 if inside else 0)
    solved = finder.search.best(solver, finder.program.plus(row))
    assert solved.proven
    return as_mapping(found.sets), {} if solved.chosen is None else {solved.chosen: solved.units or 0}


@pytest.mark.parametrize("position", range(0, 60, 8))
def test_the_example_flipped(example: Finder, position: int) -> None:
    """One of the sixty forced the other way: HiGHS brings one of the sets of the sieve, or both find none."""
    found, solved = flipped(example, example.program.ids[position], Highs())
    assert solved.items() <= found.items()
    assert bool(solved) is bool(found)


@pytest.mark.parametrize("position", [3, 21, 44])
def test_cbc_says_the_same_or_is_shown_wrong(example: Finder, position: int) -> None:
    """CBC brings one of the sets of the sieve, or the sieve has a better one that every rule plainly allows."""
    cbc = next(solver for solver in PAIR if isinstance(solver, Cbc))
    found, solved = flipped(example, example.program.ids[position], cbc)
    assert solved.items() <= found.items() or max(solved.values()) < max(found.values())
    assert bool(solved) is bool(found)


# --- giving up


def test_the_solver_answers_what_the_sieve_gave_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no work allowed to the sieve the answers stay, and after two questions it is not asked any more."""
    monkeypatch.setattr(sieve, "PARTIAL", 0)
    asked, sets = asker(three()), allowed(three())
    for _ in range(2):
        assert as_mapping(asked.best().sets) == best(sets)
        assert as_mapping(asked.above(4, {"c": False}).sets) == {
            one: its for one, its in sets.items() if its >= 4 and "c" not in one
        }
    monkeypatch.setattr(Sieve, "best", None)
    monkeypatch.setattr(Sieve, "above", None)
    assert as_mapping(asked.best().sets) == best(sets)
    assert as_mapping(asked.above(7).sets) == best(sets)


def test_what_fits_no_64_bits_is_solved() -> None:
    """A row of two amounts of a hundred thousand million euro: no array holds it, and the answer is right."""
    huge = 10**19
    round_ = round_of(candidate("a", huge, 3), candidate("b", huge + 1, 4), candidate("c", 1, 2), budget=huge + 1)
    assert asker(round_).best().sets == (Set(5, frozenset("ac")),)


def test_some_of_many_sets() -> None:
    """More sets than wanted: so many, and no word that these are all; as many as there are: all."""
    round_ = round_of(*(candidate(id_, 1, 1) for id_ in "abcd"), budget=2)
    some = asker(round_).above(2, most=5)
    assert (len(some.sets), some.complete, some.units) == (5, False, 2)
    every = asker(round_).above(2, most=6)
    assert (len(every.sets), every.complete) == (6, True)


def test_some_of_many_sets_that_are_solved_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver is asked for twelve equal sets at most, which are then not said to be all."""
    without_sieve(monkeypatch)
    round_ = round_of(*(candidate(id_, 1, 1) for id_ in "abcdef"), budget=3)
    found = asker(round_).best()
    assert (len(found.sets), found.complete) == (12, False)
    assert {one.units for one in found.sets} == {3}


def test_what_was_found_when_it_was_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sets found before the work was too much are answered, and no word that these are all."""
    round_ = round_of(*(candidate(f"i{number}", 1, 1) for number in range(8)), budget=4)
    monkeypatch.setattr(sieve, "BATCH", 2)
    monkeypatch.setattr(sieve, "PARTIAL", 60)
    found = asker(round_).above(4)
    assert found.sets
    assert not found.complete
    assert all(one.units == len(one.chosen) == 4 for one in found.sets)


# --- what breaks a rule is never answered


@pytest.mark.parametrize("most", [1, 100])
def test_what_breaks_a_rule_is_never_answered(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where the rows are lost: what they let through is checked against the plain meaning of the rules."""
    monkeypatch.setattr(room, "formulate", lambda *given: replace(formulate(*given), rows=()))
    round_, sets = three(), allowed(three())
    assert as_mapping(asker(round_).best().sets) == best(sets)
    assert {one.chosen for one in asker(round_).above(4, most=most).sets} <= sets.keys()
    assert asker(round_).above(4, most=most).sets


# --- no word without a proof


def test_no_answer_when_the_time_is_over() -> None:
    """Neither the best set nor any: what was asked too late is unproven."""
    asked = asker(three(), seconds=0.0)
    with pytest.raises(Unproven):
        asked.best()
    with pytest.raises(Unproven):
        asked.above(1)


def test_that_there_is_none_needs_two_solvers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the sieve gave up, one solver that finds nothing is not believed; two are, and the sieve alone is."""
    sure = {"a": True, "b": True, "c": True}
    assert asker(three()).best(sure).sets == ()
    without_sieve(monkeypatch)
    assert asker(three()).best(sure).sets == ()
    for pair in ((Highs(),), (Highs(), Liar(silent)), (Liar(impossible), Highs()), (Liar(silent), Liar(impossible))):
        with pytest.raises(Unproven):
            asker(three(), *pair).best({} if isinstance(pair[0], Liar) else sure)


def test_a_solver_without_a_word_is_followed_by_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who fails, or cannot tell the units of a value apart, leaves the question to the next; alone it is unproven."""
    without_sieve(monkeypatch)
    blind = Blind()
    for first in (Liar(silent), blind):
        assert as_mapping(asker(three(), first, Highs()).best().sets) == {frozenset("ab"): 7}
        with pytest.raises(Unproven):
            asker(three(), first).best()


@dataclass
class Blind:
    """A test double: HiGHS, had it seen no single unit of the objective."""

    name: str = "Blind"

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Answer as HiGHS does, coarsely."""
        return replace(Highs().solve(program, seconds=seconds, nodes=nodes), coarse=True)


def test_what_a_later_set_exceeds_was_never_best(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that calls the empty set optimal, and then brings better ones: those alone are answered."""
    without_sieve(monkeypatch)
    highs = Highs()

    def wrong_at_first(program: Program) -> Outcome:
        return nothing_is_best(program) if len(liar.asked) == 1 else highs.solve(program)

    liar = Liar(wrong_at_first)
    assert asker(three(), liar, highs).best().sets == (Set(7, frozenset("ab")),)


def test_of_very_many_equal_sets_the_nearest_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three of six are best in twenty ways; the five that differ least are checked and told, and not as if all."""
    round_ = round_of(*(candidate(id_, 10, 5) for id_ in "abcdef"), budget=30)
    monkeypatch.setattr(room, "CHECKED", 5)
    found = asker(round_).best({"a": True}, near=frozenset("def"))
    assert not found.complete
    assert [sorted(one.chosen) for one in found.sets[:3]] == [["a", "d", "e"], ["a", "d", "f"], ["a", "e", "f"]]
    assert len(found.sets) == 5
    assert {one.units for one in found.sets} == {found.units}
    monkeypatch.setattr(room, "CHECKED", 10)
    assert asker(round_).best({"a": True}).complete


def test_patience_with_a_round_is_patience_with_its_variations(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the sieve gives up of variations counts for all of them; with what it answers it earns another attempt."""
    round_ = round_of(candidate("a", 60, 10), candidate("b", 40, 4), budget=70)
    asked = asker(round_)
    other, third = asked.of(round_), asked.of(round_)
    monkeypatch.setattr(sieve, "PARTIAL", 0)
    for one in (asked, other):
        assert one.best().units == 10
    assert not asked.patience.lasts
    assert third.patience is asked.patience
    monkeypatch.setattr(room, "EARNED", 1)
    asked.patience.answered += 1
    assert third.patience.lasts
