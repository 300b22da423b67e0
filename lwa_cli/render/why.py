"""The document of ``why`` as JSON data, schema 1: exact integers beside natural numbers, in the order asked for."""

from typing import TYPE_CHECKING

from lwa_cli.render.data import Data, number
from lwa_cli.render.reasons import complete, reason
from portfolio.model import Criteria, Initiative
from portfolio.value.chain import per_net_person
from portfolio.value.criteria import score
from portfolio.value.statement import own_statement
from portfolio.value.worth import half_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from portfolio.study import Study
    from portfolio.value.chain import Chain, Link
    from portfolio.value.shrinkage import Prior


def why(study: "Study", unit: str, ids: "Sequence[str]") -> Data:
    """Return every key of the document that stands between the envelope's head and its findings."""
    return {
        "unit": unit,
        "scale": study.worth.scale,
        "why_complete": complete(study),
        "why": [_one(study.round.by_id[id_], study) for id_ in ids],
    }


def _one(initiative: Initiative, study: "Study") -> Data:
    id_, worth = initiative.id, study.worth
    chain = (worth.chains or {}).get(id_)
    steps = study.people({id_})
    return {
        "id": id_,
        "title": initiative.title,
        "selected": None if study.proposal is None else id_ in study.proposal,
        "eligible": not study.grounds[id_],
        "ineligible_because": [ground.rule for ground in study.grounds[id_]],
        "value": number(worth.natural(worth.units[id_])),
        "value_units": worth.units[id_],
        "place": {
            "by_value": _place(id_, study.by_value.listed),
            "by_value_per_euro": _place(id_, study.by_value_per_euro.listed),
            "of": len(study.by_value.listed),
        },
        "waterfall": None if steps is None else {name: number(step) for name, step in steps._asdict().items()},
        "outcomes": None if chain is None else [_outcome(link, chain, study) for link in chain.links],
        "criteria": _criteria(initiative, study),
        "nearer": _nearer(chain),
        "ask_per_net_person_cents": None if chain is None else _price(initiative.ask_cents, chain),
        "own_statement": list(own_statement(initiative, study.round.value)),
        **reason(id_, study),
    }


def _place(id_: str, listed: "Sequence[str]") -> int | None:
    return listed.index(id_) + 1 if id_ in listed else None


def _outcome(link: "Link", chain: "Chain", study: "Study") -> Data:
    """Return one outcome: its steps, the factors between them, and what its rates were drawn to."""
    outcomes = study.round.value
    weight = None if isinstance(outcomes, Criteria) else outcomes.outcomes[link.outcome].weight
    factors = {
        "delivery": chain.delivery,
        "placed": link.placed_rate,
        "kept": link.kept_rate,
        "compared": link.compared_rate,
        "deadweight": chain.deadweight if link.compared_rate is None else None,
        "displacement": chain.displacement.share,
        "evidence": link.evidence,
        "weight": weight,
        "continues": chain.continues,
    }
    return {
        "outcome": link.outcome,
        "distance": chain.distance,
        "waterfall": {name: number(step) for name, step in link.steps._asdict().items()},
        "factors": {name: number(factor) for name, factor in factors.items()},
        "priors": {
            "placed": _prior(link.placed_prior),
            "kept": None if link.kept_prior is None else _prior(link.kept_prior),
        },
    }


def _prior(prior: "Prior") -> Data:
    return {
        "rate": number(prior.mean),
        "strength": number(prior.strength),
        "basis": str(prior.basis),
        "initiatives": prior.initiatives,
        "people": number(prior.people),
    }


def _criteria(initiative: Initiative, study: "Study") -> list[Data] | None:
    value = study.round.value
    if not isinstance(value, Criteria):
        return None
    return [
        {
            "criterion": criterion.id,
            "score": number(initiative.scores[criterion.id]),
            "mapped": number(score(criterion, initiative)),
            "weight": number(criterion.weight),
            "value": number(criterion.weight * score(criterion, initiative)),
        }
        for criterion in value.criteria.values()
    ]


def _nearer(chain: "Chain | None") -> Data | None:
    if chain is None or chain.nearer is None:
        return None
    return {"distance": chain.nearer.distance, "value": number(chain.nearer.value)}


def _price(ask_cents: int, chain: "Chain") -> int | None:
    price = per_net_person(ask_cents, chain.steps.net)
    return None if price is None else half_up(price)
