"""What else stands in the way of a must that is not eligible, once a decision excepts it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from portfolio.model import Round
from portfolio.optimise.answer import Impossibility
from portfolio.optimise.conflict import NODES, conflict
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.prove import Search
from portfolio.optimise.solve import Claim, Solvers
from portfolio.rules import Forced

ASKED = 5
"""About so many musts is asked at most."""


def besides(impossible: tuple[Impossibility, ...], search: Search, pair: Solvers) -> Mapping[str, tuple[str, ...]]:
    """Return per must that is not eligible the other rules that an exception leaves in its way; unknown is left out."""
    musts = [one for one in impossible if one.kind == "not_eligible"]
    return dict(found for one in musts[:ASKED] for found in _besides(one, search, pair))


def _besides(one: Impossibility, search: Search, pair: Solvers) -> Iterator[tuple[str, tuple[str, ...]]]:
    round_ = _excepting(search.round_, one)
    program = formulate(round_, search.worth, grounds(round_, search.worth)).maximising({})
    for solver in pair:
        seconds = search.clock.left()
        if seconds == 0 or solver.solve(program, seconds=seconds, nodes=NODES).claim is not Claim.INFEASIBLE:
            return
    names = conflict(program, search.clock, *pair)
    if search.clock.left() != 0:
        for id_ in one.ids:
            yield id_, tuple(name for name in names if name != one.rules[0])


def _excepting(round_: Round, one: Impossibility) -> Round:
    """Let the must itself waive what keeps its initiative out."""
    rules = tuple(
        replace(rule, waives=rule.waives | set(one.rules[1:]))
        if isinstance(rule, Forced) and rule.name == one.rules[0]
        else rule
        for rule in round_.rules
    )
    return replace(round_, rules=rules)
