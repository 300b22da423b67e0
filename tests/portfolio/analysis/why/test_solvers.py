"""The same reasons whoever finds them: the sieve, or a solver where that gives up."""

from dataclasses import replace

import pytest

from portfolio.analysis.why import Why
from portfolio.model import Round
from portfolio.optimise import sieve
from portfolio.optimise.choose import Limits
from portfolio.study import explained, study
from tests.portfolio.optimise.test_published import ONE_EACH, building_projects, departments

ROUNDS = {"building projects": building_projects(), "departments": departments(*ONE_EACH)}


def told(round_: Round, limits: Limits) -> Why:
    """Return all reasons of the answer that both solvers agree on."""
    why = explained(study(round_, limits), limits).why
    assert why is not None
    assert why.complete
    return why


def figures(why: Why) -> object:
    """Return what every reason comes to; which of several equal sets tells who changes may differ."""
    return {id_: replace(one, enters=(), leaves=()) for id_, one in why.reasons.items()}, why.rules, why.groups


@pytest.mark.parametrize("name", ROUNDS)
def test_cbc_first_tells_the_same(name: str) -> None:
    """With CBC's word first nothing changes."""
    assert told(ROUNDS[name], Limits(solver="cbc")) == told(ROUNDS[name], Limits())


@pytest.mark.parametrize("solver", ["highs", "cbc"])
def test_a_solver_tells_the_same_where_the_sieve_gives_up(solver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a single partial set allowed every question goes to HiGHS, or to CBC, with the same figures."""
    wanted = figures(told(ROUNDS["departments"], Limits()))
    monkeypatch.setattr(sieve, "PARTIAL", 0)
    limits = Limits(solver="cbc" if solver == "cbc" else "highs")
    assert figures(told(ROUNDS["departments"], limits)) == wanted
