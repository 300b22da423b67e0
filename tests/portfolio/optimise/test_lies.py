"""A solver that lies: whatever it says, no lie gets through."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio.model import Round
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.program import Program
from portfolio.optimise.solve import Claim, Highs, Outcome
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds

Tell = Callable[[Program], Outcome]


@dataclass
class Liar:
    """A test double that says what it likes."""

    tell: Tell
    name: str = "Liar 1.0"
    asked: list[Program] = field(default_factory=list)

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Answer without looking at any limit."""
        del seconds, nodes
        self.asked.append(program)
        return self.tell(program)


def everything(program: Program) -> Outcome:
    """Choose all initiatives, whatever the budget."""
    return Outcome(Claim.OPTIMAL, program.values(program.ids))


def nothing_is_best(program: Program) -> Outcome:
    """Call the empty set optimal."""
    return Outcome(Claim.OPTIMAL, program.values(()))


def impossible(program: Program) -> Outcome:
    """Say that no set satisfies the rules."""
    del program
    return Outcome(Claim.INFEASIBLE)


def silent(program: Program) -> Outcome:
    """Give no answer."""
    del program
    return Outcome(Claim.FAILED)


def stopped_high(program: Program) -> Outcome:
    """Stop, with a bound below what is possible."""
    del program
    return Outcome(Claim.STOPPED, None, -(10**6))


def boastful(program: Program) -> Outcome:
    """Bring the empty set, said to be worth a million."""
    return Outcome(Claim.OPTIMAL, program.values(()), 10**6)


def a_little_boastful(program: Program) -> Outcome:
    """Bring the empty set, said to be worth one."""
    return Outcome(Claim.OPTIMAL, program.values(()), 1)


def too_short(program: Program) -> Outcome:
    """Give fewer values than there are columns."""
    return Outcome(Claim.OPTIMAL, program.values(program.ids)[:-1])


def no_bits(program: Program) -> Outcome:
    """Give values that are no bits."""
    return Outcome(Claim.OPTIMAL, tuple(7 for _ in program.objective))


LIES = (everything, nothing_is_best, impossible, silent, stopped_high, boastful, a_little_boastful, too_short, no_bits)


def three() -> Round:
    """Return a round whose best set is a and b (7) within 10; c alone is 6."""
    return round_of(candidate("a", 400, 3), candidate("b", 600, 4), candidate("c", 900, 6), budget=1_000)


def ask(round_: Round, first: Tell | None, second: Tell | None) -> Answer:
    """Let two solvers answer; None is an honest one."""
    pair = (Highs() if first is None else Liar(first), Highs() if second is None else Liar(second))
    return choose(round_, worth_of(round_), Limits(), pair)


@pytest.mark.parametrize("lie", LIES)
def test_first_solver_lies(lie: Tell) -> None:
    """An honest second opinion finds the best set, and is the one that proves it."""
    answer = ask(three(), lie, None)
    assert answer.status is Status.OPTIMAL
    assert answer.selected == frozenset("ab")
    assert answer.units == 7
    assert answer.proof.solver.startswith("HiGHS")
    assert answer.proof.agrees is (
        False if lie in (nothing_is_best, impossible, stopped_high, a_little_boastful) else None
    )


@pytest.mark.parametrize("lie", LIES)
def test_second_solver_lies(lie: Tell) -> None:
    """A second opinion that is worse than a verified set is void, one that is no answer is none."""
    answer = ask(three(), None, lie)
    assert answer.status is Status.OPTIMAL
    assert answer.selected == frozenset("ab")
    assert answer.unique
    assert answer.second_best == 6
    assert answer.proof.bound == 7
    assert answer.proof.agrees is (
        False if lie in (nothing_is_best, impossible, stopped_high, a_little_boastful) else None
    )
    assert (answer.proof.second_solver is None) is (answer.proof.agrees is None)


@pytest.mark.parametrize("lie", LIES)
def test_a_liar_alone(lie: Tell) -> None:
    """Without a second opinion no set that breaks a rule is shown, nothing is called impossible, and only best best."""
    round_ = three()
    answer = choose(round_, worth_of(round_), Limits(), (Liar(lie),))
    assert answer.status is not Status.INFEASIBLE
    if answer.status is Status.OPTIMAL:
        assert (answer.selected, answer.proof.exact) == (frozenset("ab"), True)
    assert answer.selected is None or answer.selected in allowed(round_)


def test_over_budget_is_cut_off() -> None:
    """A set over budget is cut off and asked again; who insists is not asked a third time."""
    liar = Liar(everything)
    answer = choose(three(), worth_of(three()), Limits(), (liar,))
    assert answer.status is Status.UNKNOWN
    assert len(liar.asked) == 2
    assert len(liar.asked[1].rows) > len(liar.asked[0].rows)


def test_our_own_search_shows_the_lie() -> None:
    """Two solvers that agree on the same worse set are both refuted, and what is then shown is proven."""
    answer = ask(three(), nothing_is_best, nothing_is_best)
    assert (answer.status, answer.selected, answer.units) == (Status.OPTIMAL, frozenset("ab"), 7)
    assert (answer.proof.exact, answer.proof.agrees, answer.proof.bound) == (True, False, 7)
    assert (answer.unique, answer.second_best) == (True, 6)


@pytest.mark.usefixtures("solvers_alone")
def test_re_solve_shows_the_lie() -> None:
    """A solver that calls a worse set optimal and then brings a better one has proven nothing."""
    round_ = three()
    honest = Highs()
    first = [True]

    def forgetful(program: Program) -> Outcome:
        if first.pop() if first else False:
            return Outcome(Claim.OPTIMAL, program.values({"c"}))
        return honest.solve(program)

    answer = choose(round_, worth_of(round_), Limits(), (Liar(forgetful),))
    assert answer.status is Status.FEASIBLE
    assert answer.selected == frozenset("ab")
    assert answer.proof.bound is None


def test_impossible_on_one_word_is_unknown() -> None:
    """When neither finds a set and one alone says impossible, nobody knows."""
    round_ = three()
    for pair in ((Liar(impossible),), (Liar(impossible), Liar(silent)), (Liar(silent), Liar(impossible))):
        answer = choose(round_, worth_of(round_), Limits(), pair)
        assert answer.status is Status.UNKNOWN
        assert answer.selected is None
        assert answer.conflict == ()


@settings(deadline=None, max_examples=35, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rounds(most=5), st.sampled_from(LIES), st.booleans())
def test_no_lie_gets_through(round_: Round, lie: Tell, swap: bool) -> None:  # noqa: FBT001 - hypothesis calls it
    """On any round, beside an honest solver: what is shown is allowed, and what is called best is best."""
    pair = (lie, None) if swap else (None, lie)
    answer = ask(round_, *pair)
    sets = allowed(round_)
    if answer.status is Status.OPTIMAL:
        assert answer.units == max(sets.values())
    assert answer.selected is None or sets[answer.selected] == answer.units
    assert answer.status is not Status.INFEASIBLE or not sets
