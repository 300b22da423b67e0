"""The set that differs most from the best one, among those that are worth nearly as much."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from portfolio.optimise.answer import Status
from portfolio.optimise.choose import NODES
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Search, Verdict, weigh
from portfolio.optimise.solve import Solvers


@dataclass(frozen=True, slots=True, kw_only=True)
class Different:
    """A set that the rules allow, its value in units, and how many initiatives enter or leave to come to it.

    ``proven``: no set within the share differs by more. The best itself, with 0, where it is alone.
    """

    selected: frozenset[str]
    units: int
    differs: int
    proven: bool


def most_different(search: Search, pair: Solvers, best: frozenset[str], share: Fraction) -> Different | None:
    """Return the set with the most initiatives in or out unlike ``best``, worth at least ``1 - share`` of its value.

    Of those that differ as much, the one that is worth most. None where the time was up before one was found, or where
    ``best`` is worth nothing, since a share of nothing means nothing.
    """
    units = search.worth.of(best)
    if units <= 0:
        return None
    value = formulate(search.round_, search.worth, grounds(search.round_, search.worth))
    near = value.plus(value.worth_at_least(ceil(units * (1 - share))))
    apart = near.maximising({id_: -1 if id_ in best else 1 for id_ in near.ids})
    far = _best(search, apart, pair)
    if not far.sets:
        return None
    found = _best(search, near.plus(apart.worth_at_least(far.units)), pair)
    (selected, *_) = found.sets or far.sets
    return Different(
        selected=selected,
        units=search.worth.of(selected),
        differs=len(selected ^ best),
        proven=far.status is Status.OPTIMAL,
    )


def _best(search: Search, program: Program, pair: Solvers) -> Verdict:
    """Ask the solvers, the others under a cap of nodes where the first has an answer, as for the proposal itself."""
    claims = [search.best(pair[0], program)]
    if len(pair) > 1:
        claims.append(search.best(pair[1], claims[0].program, NODES if claims[0].proven else None))
    return weigh(*claims)
