"""Values so large that a solver, or the text it reads, no longer tells one unit from the next: no claim is false."""

from random import Random

import pytest

from portfolio.model import Lot, Round
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.program import Program, Row
from portfolio.optimise.solve import Cbc, Claim, Highs, Outcome, Solvers, solvers
from tests.portfolio.optimise.oracle import allowed, decided, equal_sets, worth_of
from tests.small import candidate, round_of


def near(seed: int, base: int, spread: int, count: int = 8) -> Round:
    """Return a round whose sets differ by single units of values around ``base``."""
    random = Random(seed)  # noqa: S311 - repeatable rounds, no secrets
    asks = [random.randint(1, 9) for _ in range(count)]
    initiatives = (
        candidate(f"i{number:02}", ask, random.randint(1, 4) * base + random.randint(0, spread))
        for number, ask in enumerate(asks)
    )
    return round_of(*initiatives, budget=sum(asks) // 2, ties=("ask", "lot"), lot=Lot(text="loting"))


def check(round_: Round, answer: Answer) -> None:
    """Hold what is claimed, and nothing that is left open, against all sets."""
    sets = allowed(round_)
    best = equal_sets(sets)
    most = sets[best[0]]
    assert answer.tie_break != "stopped"
    if answer.status is not Status.OPTIMAL:
        return
    assert answer.units == most
    assert answer.unique in (None, len(best) == 1)
    second = max((units for chosen, units in sets.items() if chosen != answer.selected), default=None)
    assert answer.second_best == second if answer.unique else answer.second_best in (None, second)
    if answer.unique is False and not answer.equal_capped:
        selected, _, by = decided(round_, best)
        assert (answer.selected, answer.tie_break) == (selected, by)


@pytest.mark.parametrize("base", [10**12, 10**13, 10**14])
@pytest.mark.parametrize("solver", ["cbc", "auto"])
def test_no_claim_is_false(solver: str, base: int) -> None:
    """Whoever has the first word: optimum, uniqueness, second best and the set that a tie yields are right or open."""
    pair = solvers("cbc" if solver == "cbc" else "auto")
    answers = []
    for seed in range(12):
        round_ = near(seed, base, 3)
        answers.append(choose(round_, worth_of(round_), Limits(), pair))
        check(round_, answers[-1])
    assert sum(answer.status is Status.OPTIMAL for answer in answers) >= 11
    assert sum(answer.unique is not None for answer in answers) >= 10


def test_who_cannot_tell_units_apart_does_not_lead() -> None:
    """CBC's word on coarse values is no proof: HiGHS, who gets them to the unit, gives it."""
    round_ = near(1, 10**13, 1000)
    answer = choose(round_, worth_of(round_), Limits(), solvers("cbc"))
    assert answer.status is Status.OPTIMAL
    assert answer.proof.solver.startswith("HiGHS")


def test_a_coarse_claim_alone_is_no_proof() -> None:
    """Optimal up to a step is feasible, with the bound that the step leaves."""

    class Coarse:
        name = "Coarse"

        def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
            outcome = Highs().solve(program, seconds=seconds, nodes=nodes)
            return Outcome(outcome.claim, outcome.values, (outcome.bound or 0) + 3, coarse=True)

    round_ = round_of(candidate("a", 1, 5), candidate("b", 1, 4), budget=1)
    alone: Solvers = (Coarse(),)
    answer = choose(round_, worth_of(round_), Limits(), alone)
    assert (answer.status, answer.units, answer.proof.bound) == (Status.FEASIBLE, 5, 8)
    both = choose(round_, worth_of(round_), Limits(), (Coarse(), Highs()))
    assert (both.status, both.unique, both.second_best) == (Status.OPTIMAL, True, 4)
    assert both.proof.agrees


def test_solvers_say_when_they_are_coarse() -> None:
    """CBC above what its text holds, HiGHS above what doubles hold."""
    cbc = solvers("cbc")[0]
    assert isinstance(cbc, Cbc)
    for units, coarse in ((10**12, False), (10**12 + 1, True)):
        outcome = cbc.solve(Program(("a", "b"), (), (units, 1), (Row(((0, 1), (1, 1)), 1),)))
        assert (outcome.claim, outcome.coarse) == (Claim.OPTIMAL, coarse)
        assert outcome.bound is not None
        assert units <= outcome.bound <= units + 2
    for units, coarse in ((2**53 - 1, False), (2**53, True)):
        assert Highs().solve(Program(("a",), (), (units,), ())).coarse is coarse


@pytest.mark.parametrize("units", [1203961609451788, 2442846812396640, 8274985999283064, 4225921717162234])
def test_a_bound_that_doubles_round_up_is_still_a_proof(units: int) -> None:
    """Values of which the slack itself is rounded up by one unit are proven best all the same."""
    round_ = round_of(candidate("a", 2, units), candidate("b", 2, units // 100), budget=3)
    answer = choose(round_, worth_of(round_), Limits())
    assert (answer.status, answer.units, answer.unique) == (Status.OPTIMAL, units, True)
    assert answer.second_best == units // 100
