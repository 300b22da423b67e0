"""Names that are generated where the files give none, and so are reserved (format.md, Rules)."""

from collections.abc import Collection, Mapping

from portfolio.model import Criteria, Fund, Round

_FIXED = frozenset(
    {
        "applications",
        "select.at_least",
        "select.at_most",
        "select.exactly",
        "value at_least",
        "cofinancing each_at_least",
        "cofinancing together_at_least",
    }
)


def is_generated(name: str, round_: Round) -> bool:
    """Tell whether the round could generate this name, whether or not it has the condition now."""
    head, _, rest = name.partition(" ")
    match head:
        case "fund":
            return rest in _of_funds(round_.funds, round_.periods)
        case "criterion":
            return isinstance(round_.value, Criteria) and rest in {f"{id_} at_least" for id_ in round_.value.criteria}
        case "partner":
            return rest in round_.partners
        case "variants":
            return rest in {f"of {i.variant_of}" for i in round_.initiatives if i.variant_of}
        case "must" | "must_not":
            return rest in round_.by_id
        case _:
            return name in _FIXED


def _of_funds(funds: Mapping[str, Fund], periods: Collection[str]) -> frozenset[str]:
    conditions = ("pays_at_most", "ask", "only", *periods)
    return frozenset({*funds, *(f"{id_} {condition}" for id_ in funds for condition in conditions)})


def of_eligibility(round_: Round) -> tuple[str, ...]:
    """Return the names of the rules of eligibility that this round has: what a decision can waive."""
    names = []
    if round_.window is not None:
        names.append("applications")
    if isinstance(round_.value, Criteria):
        if round_.value.at_least is not None:
            names.append("value at_least")
        names += [f"criterion {id_} at_least" for id_, c in round_.value.criteria.items() if c.at_least is not None]
    for id_, fund in round_.funds.items():
        if fund.pays_at_most is not None:
            names.append(f"fund {id_} pays_at_most")
        if fund.ask.at_least is not None or fund.ask.at_most is not None:
            names.append(f"fund {id_} ask")
        if fund.only is not None:
            names.append(f"fund {id_} only")
    if round_.cofinancing.each_at_least is not None:
        names.append("cofinancing each_at_least")
    return tuple(names)
