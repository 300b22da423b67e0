"""Whose word a value rests on."""

from portfolio.model import Criteria, Initiative, Outcomes


def own_statement(initiative: Initiative, value: Outcomes | Criteria) -> tuple[str, ...]:
    """Return the keys that the value rests on and that only the applicant has stated, in the order of the format."""
    stated = {
        "plan": bool(initiative.plan),
        "results": bool(initiative.results),
        "distance": bool(initiative.plan) and not initiative.distance_assumed,
        "evidence": initiative.evidence is not None,
        "continues": initiative.continues.share > 0,
    }
    if isinstance(value, Criteria):
        stated = {"scores": bool(initiative.scores), "continues": stated["continues"]}
    assessed = frozenset[str]() if initiative.assessment is None else initiative.assessment.keys
    return tuple(key for key, said in stated.items() if said and key not in assessed)
