"""Equal sets, and what decides between them."""

from hashlib import sha256
from itertools import combinations

import pytest

from portfolio.model import Lot, Round
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits, choose
from portfolio.optimise.program import Program
from portfolio.optimise.solve import Claim, Highs, Outcome, Solvers
from portfolio.optimise.ties import SHOWN, draw
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of

AN_HOUR = 3600.0


def answer_of(round_: Round, pair: Solvers | None = None, seconds: float | None = None) -> Answer:
    """Choose with the usual solvers, or with these."""
    return choose(round_, worth_of(round_), Limits(seconds), pair)


def test_equal_sets_are_shown_as_equal() -> None:
    """Without ties nothing decides: all equal sets are shown, the greatest by id first."""
    round_ = round_of(*(candidate(id_, 100, 5) for id_ in "cab"), budget=200)
    answer = answer_of(round_)
    assert answer.status is Status.OPTIMAL
    assert answer.equal == (frozenset("ab"), frozenset("ac"), frozenset("bc"))
    assert answer.selected == frozenset("ab")
    assert (answer.unique, answer.second_best, answer.tie_break) == (False, 10, None)
    assert not answer.equal_capped


def test_the_cheaper_set_wins() -> None:
    """Asked is what counts, and only of funds decided here."""
    round_ = round_of(candidate("a", 101, 5), candidate("b", 100, 5), budget=150, ties=("ask",))
    answer = answer_of(round_)
    assert (answer.selected, answer.tie_break) == (frozenset("b"), "ask")
    assert answer.equal == (frozenset("b"), frozenset("a"))


def test_ask_decides_nothing_between_equally_dear() -> None:
    """When the asks are equal too, those sets are left over; the dear one is equal, and the ask put it out."""
    round_ = round_of(candidate("a", 101, 5), candidate("b", 100, 5), candidate("c", 100, 5), budget=150, ties=("ask",))
    answer = answer_of(round_)
    assert answer.left_over == (frozenset("b"), frozenset("c"))
    assert answer.equal == (*answer.left_over, frozenset("a"))
    assert answer.tie_break is None
    assert (answer.put_out_by("a"), answer.put_out_by("c")) == ("ask", None)


def test_the_draw_can_be_repeated_by_hand() -> None:
    """The order is SHA-256 of the text directly followed by the id, in UTF-8, lowest first; the first on which two
    sets differ decides.
    """  # noqa: D205
    text, ids = "Leerwerkakkoord één", [f"initiatief-{number}" for number in range(6)]
    by_hand = sorted(ids, key=lambda id_: sha256((text + id_).encode("utf-8")).hexdigest())
    assert draw(Lot(text=text), ids) == tuple(by_hand)
    round_ = round_of(*(candidate(id_, 100, 5) for id_ in ids), budget=300, ties=("ask", "lot"), lot=Lot(text=text))
    answer = answer_of(round_)
    assert answer.selected == frozenset(by_hand[:3])
    assert answer.tie_break == "lot"


def test_another_text_is_another_draw() -> None:
    """Ten texts do not all draw the same set."""
    drawn = {
        answer_of(
            round_of(*(candidate(id_, 1, 5) for id_ in "abcd"), budget=2, ties=("lot",), lot=Lot(text=str(text)))
        ).selected
        for text in range(10)
    }
    assert len(drawn) > 1


def test_more_equal_sets_than_are_shown() -> None:
    """With C(24,3) equal sets only some are listed, said to be capped, and still the draw is the right one."""
    ids = [f"i{number:02}" for number in range(24)]
    lot = Lot(text="loting")
    plain = round_of(*(candidate(id_, 100, 5) for id_ in ids), budget=300)
    answer = answer_of(plain)
    assert answer.equal_capped
    assert answer.left_over_capped
    assert len(set(answer.equal)) == len(answer.equal) == SHOWN == 100
    assert {len(chosen) for chosen in answer.equal} == {3}
    assert answer.selected == frozenset(ids[:3])
    by_lot = round_of(*plain.initiatives, budget=300, ties=("ask", "lot"), lot=lot)
    assert answer_of(by_lot).selected == frozenset(draw(lot, ids)[:3])


def test_ask_decides_among_more_than_are_shown() -> None:
    """One cheapest of 2,024 equal sets is found by the solver, and no longer a tie after that."""
    ids = [f"i{number:02}" for number in range(24)]
    asks = {id_: 100 + number for number, id_ in enumerate(reversed(ids))}
    round_ = round_of(*(candidate(id_, asks[id_], 5) for id_ in ids), budget=372, ties=("ask",))
    answer = answer_of(round_)
    assert (answer.selected, answer.tie_break) == (frozenset(ids[-3:]), "ask")
    least = min(sum(asks[id_] for id_ in s) for s in combinations(ids, 3))
    assert sum(asks[id_] for id_ in ids[-3:]) == least


class Stops:
    """A solver that works a number of times, and then has no time left."""

    name = "Stops"

    def __init__(self, times: int) -> None:
        self.times = times
        self.honest = Highs()

    def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
        """Solve, or stop."""
        self.times -= 1
        return Outcome(Claim.STOPPED) if self.times < 0 else self.honest.solve(program, seconds=seconds, nodes=nodes)


@pytest.mark.usefixtures("solvers_alone")
def test_stopped_before_uniqueness_is_known() -> None:
    """The value is proven, whether there are equal sets is not known, and nothing claims it is."""
    round_ = round_of(candidate("a", 1, 5), candidate("b", 1, 5), budget=1)
    answer = answer_of(round_, (Stops(1), Highs()), AN_HOUR)
    assert answer.status is Status.OPTIMAL
    assert (answer.unique, answer.second_best, answer.tie_break) == (None, None, "stopped")
    unlimited = answer_of(round_, (Stops(1), Highs()))
    assert (unlimited.unique, unlimited.second_best, unlimited.tie_break) == (None, None, None)


@pytest.mark.usefixtures("solvers_alone")
def test_stopped_between_equal_sets() -> None:
    """A tie is known and was not decided: the set shown is one of the equal ones."""
    ids = [f"i{number:02}" for number in range(24)]
    for times in (2, 11, SHOWN, SHOWN + 2):
        round_ = round_of(
            *(candidate(id_, 100, 5) for id_ in ids), budget=300, ties=("ask", "lot"), lot=Lot(text="loting")
        )
        answer = answer_of(round_, (Stops(times), Highs()), AN_HOUR)
        assert answer.status is Status.OPTIMAL
        assert (answer.unique, answer.tie_break, answer.second_best) == (False, "stopped", 15)
        assert answer.selected is not None
        assert len(answer.selected) == 3


def test_rows_on_large_values_are_exact() -> None:
    """Twenty-one cheaper sets that miss a billionth of the value are cut off one by one: the row handed is rounded."""
    ids = [f"i{number:02}" for number in range(7)]
    almost = candidate("z", 1, 10**10 - 1)
    round_ = round_of(*(candidate(id_, 100, 10**10) for id_ in ids), almost, budget=300, ties=("ask",))
    answer = answer_of(round_)
    assert answer.units == 3 * 10**10
    assert answer.selected == frozenset(ids[:3])
    assert answer.tie_break is None


def test_a_cheapest_set_that_is_not() -> None:
    """A solver that calls a dear set cheapest and then brings a cheaper one has decided nothing."""
    ids = [f"i{number:02}" for number in range(24)]
    honest = Highs()
    lies = [True]

    class Dear:
        name = "Dear"

        def solve(self, program: Program, *, seconds: float | None = None, nodes: int | None = None) -> Outcome:
            if min(program.objective) < 0 and lies:
                lies.pop()
                return Outcome(Claim.OPTIMAL, program.values(set(ids[:3])))
            return honest.solve(program, seconds=seconds, nodes=nodes)

    asks = {id_: 100 + number for number, id_ in enumerate(reversed(ids))}
    round_ = round_of(*(candidate(id_, asks[id_], 5) for id_ in ids), budget=372, ties=("ask",))
    assert answer_of(round_, (Dear(), Highs()), AN_HOUR).tie_break == "stopped"


def test_a_lot_without_a_text_decides_nothing() -> None:
    """Where the round has no draw, there is none."""
    answer = answer_of(round_of(candidate("a", 1, 5), candidate("b", 1, 5), budget=1, ties=("lot",)))
    assert (answer.selected, answer.tie_break) == (frozenset("a"), None)
