"""Which command comes next."""

from portfolio.optimise.answer import Status
from portfolio.study import Study


def next_command(study: Study, plain: str, typed: str, why: str) -> str | None:
    """Return the next useful command; ``plain`` selects from the round as it is, ``typed`` with what was typed.

    ``why`` asks about the round, without the id of an initiative yet.
    """
    answer = study.answer
    match answer.status:
        case Status.INFEASIBLE if study.what_if:
            return plain
        case Status.INFEASIBLE:
            involved = answer.conflict or tuple(name for found in answer.impossible for name in found.rules)
            return f'{plain} --without "{involved[0]}"' if involved else None
        case Status.UNKNOWN | Status.FEASIBLE:
            return f"{typed} --time-limit 600"
        case Status.OPTIMAL if study.what_if:
            return plain
        case Status.OPTIMAL if study.worth.chains is not None and (first := _first_outside(study)):
            return f"{why} {first}"
        case Status.OPTIMAL:
            here = [fund.id for fund in study.round.funds.values() if fund.budget]
            return f"{plain} --budget {here[0]}=+10%" if here else f"{plain} --json"


def _first_outside(study: Study) -> str | None:
    """Return the highest by value that could have been chosen and is not."""
    return next((id_ for id_ in study.by_value.listed if id_ not in (study.proposal or ())), None)
