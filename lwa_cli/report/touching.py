"""Which of the rules that keep an initiative out are told: those that it has to do with, and no long list."""

from collections.abc import Iterable

from portfolio.measure import holds
from portfolio.model import Initiative
from portfolio.rules import FREE, Bonus, Count, Exclusive, Forced, Requires, Share, Together, Total
from portfolio.study import Study

MOST = 3
"""So many are told; JSON has them all."""


def touching(names: Iterable[str], id_: str, study: Study) -> tuple[str, ...]:
    """Return the names to tell, those that the initiative itself uses first; no condition that it meets anyway."""
    initiative = study.round.by_id[id_]
    met = {state.name for state in study.rules if state.left is None and state.bounds == FREE}
    told = [name for name in names if name not in met]
    return tuple(sorted(told, key=lambda name: not _uses(name, initiative, study))[:MOST])


def _uses(name: str, initiative: Initiative, study: Study) -> bool:
    """Tell whether a rule counts this initiative or names it."""
    match next((rule for rule in study.round.rules if rule.name == name), None), name.split():
        case ((Count(where=where) | Total(where=where) | Share(where=where)), _):
            return holds(where, initiative, study.round)
        case Requires(when=when, then=then), _:
            return initiative.id in (when, *then)
        case ((Exclusive(ids=ids) | Together(ids=ids) | Bonus(ids=ids) | Forced(ids=ids)), _):
            return initiative.id in ids
        case None, ["fund", fund, *_]:
            return initiative.asks(fund) > 0
        case None, ["variants", "of", id_]:
            return id_ in (initiative.id, initiative.variant_of)
        case None, ["partner", payer]:
            return any(line.payer == payer for line in initiative.cofinancing)
        case None, [first, *_]:
            return first.startswith("select.")
        case _:
            return False
