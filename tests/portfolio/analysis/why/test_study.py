"""Reasons as a study has them: of all or of some, by ranking, of impossible rounds, and when the time is over."""

from dataclasses import replace
from fractions import Fraction

from portfolio.model import Select
from portfolio.optimise.answer import Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds
from portfolio.study import explained, study
from tests.portfolio.optimise.test_published import building_projects
from tests.small import candidate, round_of

ROUND = round_of(candidate("a", 60, 9), candidate("b", 50, 8), candidate("c", 40, 4), budget=100)


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
