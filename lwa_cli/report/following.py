"""Which command comes next."""

from math import floor

from portfolio.analysis.why import Depth
from portfolio.optimise.answer import Relaxation, Status
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
            if answer.relaxations and answer.relaxations.smallest:
                return " ".join([plain, *map(option, answer.relaxations.smallest)])
            involved = answer.conflict or tuple(name for found in answer.impossible for name in found.rules)
            return f'{plain} --without "{involved[0]}"' if involved else None
        case Status.UNKNOWN | Status.FEASIBLE:
            return f"{typed} --time-limit 600"
        case Status.OPTIMAL if study.what_if:
            return plain
        case Status.OPTIMAL if (study.worth.chains is not None or _more_to_tell(study)) and (
            first := _first_outside(study)
        ):
            return f"{why} {first}"
        case Status.OPTIMAL:
            return f"{plain} {_wider(study)}"


def _wider(study: Study) -> str:
    """Return the option that widens what costs most; where that is not known, the first budget."""
    here = [fund.id for fund in study.round.funds.values() if fund.budget and not fund.elsewhere]
    if study.why is None or not study.why.rules or study.by_ranking:
        return f"--budget {here[0]}=+10%" if here else "--json"
    priced = [*study.why.rules.values(), *study.why.overrides.values()]
    dearest = max(priced, key=lambda price: price.dropped or 0)
    if not dearest.binds:
        return "--json"
    most = study.round.select.bounds.at_most
    match dearest.name.split():
        case ["select.at_most"] if dearest.slack and most is not None:
            return f"--at-most {floor(most) + 1}"
        case ["fund", id_, *_] if id_ in here and dearest.unit == "cents":
            return f"--budget {id_}=+10%"
        case _:
            return f'--without "{dearest.name}"'


def way_out(study: Study, plain: str) -> str:
    """Return the selection with one change that makes an impossible round possible; as it is where none is known."""
    found = study.answer.relaxations
    return f"{plain} {option(found.single[0])}" if found and found.single else plain


def _more_to_tell(study: Study) -> bool:
    """Tell whether the round is so large that ``why`` says more of one initiative."""
    return study.why is not None and study.why.depth is not Depth.FULL


def option(change: Relaxation) -> str:
    """Return the option that tries a change: the new bound where there is one for it, else without the rule."""
    match change.form, change.change, change.to:
        case "fund", _, to if to is not None:
            fund = ".".join(change.name.split()[1:])
            euro, cents = divmod(int(to), 100)
            return f"--budget {fund}={euro}.{cents:02}" if cents else f"--budget {fund}={euro}"
        case "select", "at_most" | "exactly" as bound, to if to is not None:
            return f"--{bound.replace('_', '-')} {to}"
        case _:
            return f'--without "{change.name}"'


def _first_outside(study: Study) -> str | None:
    """Return the highest by value that could have been chosen and is not."""
    return next((id_ for id_ in study.by_value.listed if id_ not in (study.proposal or ())), None)
