"""Reasons as a study has them: of all or of some, by ranking, of impossible rounds, and when the time is over."""

from dataclasses import replace
from fractions import Fraction
from importlib import import_module

import pytest

from portfolio.analysis.why import Depth, Reason
from portfolio.model import Select
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.optimise.prove import Clock
from portfolio.rules import Bounds
from portfolio.study import explained, study
from tests.portfolio.optimise.test_published import building_projects
from tests.small import candidate, round_of

ROUND = round_of(candidate("a", 60, 9), candidate("b", 50, 8), candidate("c", 40, 4), budget=100)

ROOM = import_module("portfolio.analysis.why.explain")
"""The module, which the function of that name hides."""


def moneyless(reason: Reason) -> Reason:
    """Return a reason without what money would change."""
    return replace(reason, cheaper_cents=None, more_cofinancing_cents=None, more_budget=(), asks=())


def test_reasons_of_some_are_those_of_all() -> None:
    """Who is asked for alone hears what the report says of it, and nothing is looked for near the best."""
    done = study(building_projects(), Limits())
    everyone, some = explained(done, Limits()).why, explained(done, Limits(), ["3", "7"])
    assert everyone is not None
    assert some.why is not None
    assert some.why.reasons == {id_: everyone.reasons[id_] for id_ in ("3", "7")}
    assert some.why.rules == everyone.rules
    assert some.near is None


def test_a_list_explains_itself() -> None:
    """Where the list by value is the proposal there are no reasons of an optimum."""
    done = study(replace(ROUND, select=Select(by="ranking")), Limits())
    assert explained(done, Limits()) is done


def test_nothing_is_explained_of_an_impossible_round() -> None:
    """Without a best set there are no reasons."""
    done = study(replace(ROUND, select=Select(bounds=Bounds(at_least=Fraction(3)))), Limits())
    assert done.answer.status is Status.INFEASIBLE
    assert explained(done, Limits()).why is None


def test_what_was_found_stays_when_the_time_is_over() -> None:
    """Reasons that the time did not suffice for are missing, and the whole is not called complete."""
    done = study(ROUND, Limits())
    late = explained(done, Limits(seconds=0.001, since=0.0))
    assert late.answer == done.answer
    assert late.why is not None
    assert not late.why.complete
    assert late.why.reasons == {}
    assert late.near is None or late.near.always is None


def test_every_question_is_told() -> None:
    """Who waits hears of each question, up to the last."""
    heard: list[tuple[int, int]] = []
    explained(study(ROUND, Limits()), Limits(), told=lambda done, of: heard.append((done, of)))
    assert [done for done, _ in heard] == [*range(1, len(heard) + 1)]
    assert heard[-1] == (len(heard), len(heard))


@pytest.mark.parametrize(
    ("everything", "changes", "depth"),
    [(3, 3, Depth.FULL), (2, 3, Depth.CHANGES), (1, 2, Depth.NOTHING)],
)
def test_of_a_large_round_less_is_asked(
    everything: int, changes: int, depth: Depth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the first size nothing of money, over the second nothing at all, and it is not called complete."""
    done = study(ROUND, Limits())
    full = explained(done, Limits()).why
    monkeypatch.setattr(ROOM, "EVERYTHING_OF", everything)
    monkeypatch.setattr(ROOM, "CHANGES_OF", changes)
    heard: list[tuple[int, int]] = []
    told = explained(done, Limits(), told=lambda done, of: heard.append((done, of)))
    some = explained(done, Limits(), ["c"]).why
    assert full is not None
    assert told.why is not None
    assert (told.why.depth, told.why.complete) == (depth, depth is Depth.FULL)
    if depth is Depth.NOTHING:
        assert not told.why.reasons
        assert told.near is not None
        assert told.near.always is None
    else:
        whole = full.reasons if depth is Depth.FULL else {id_: moneyless(one) for id_, one in full.reasons.items()}
        assert told.why.reasons == whole
        assert told.why.rules == full.rules
        assert heard[-1] == (len(heard), len(heard))
        assert told.near is not None
        assert told.near.always is not None
    assert some is not None
    assert some.complete
    assert some.reasons == {"c": full.reasons["c"]}


def test_the_time_may_be_over_at_any_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the time ends, what is told is what is told with time enough, and only the whole is called complete."""
    done = study(ROUND, Limits())
    full = explained(done, Limits()).why
    assert full is not None
    looks = 0
    for end in range(200):
        left = iter([60.0] * end)
        monkeypatch.setattr(Clock, "left", lambda _, left=left: next(left, 0.0))
        why = explained(done, Limits(seconds=60)).why
        assert why is not None
        if why.complete:
            assert why == full
            break
        looks += 1
        assert why.reasons.keys() <= full.reasons.keys()
        for id_, one in why.reasons.items():
            whole = full.reasons[id_]
            assert (one.loss, one.gap, one.enters, one.leaves) == (whole.loss, whole.gap, whole.enters, whole.leaves)
            assert one.cheaper_cents in {None, whole.cheaper_cents}
            assert set(one.more_budget) <= set(whole.more_budget)
        assert why.rules.items() <= full.rules.items()
    assert looks > len(ROUND.initiatives)
