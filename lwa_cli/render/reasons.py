"""Reasons and prices as JSON data, for ``select`` and ``why``: natural numbers, exact units beside loss and gap."""

from typing import TYPE_CHECKING

from lwa_cli.render.data import Data, number

if TYPE_CHECKING:
    from portfolio.analysis.why import Price, Reason
    from portfolio.study import Study

REASON = (
    "loss", "loss_units", "gap", "gap_units", "indispensable", "impossible", "because", "enters", "leaves",
    "cheaper_cents", "more_cofinancing_cents", "more_budget", "kept_out_by",
)  # fmt: skip
PRICE = ("price", "slack_price", "slack_by")


def reason(id_: str, study: "Study") -> Data:
    """Return why one initiative is in or out; null where that is not known, or a list is the proposal."""
    why = None if study.by_ranking else study.why
    found = None if why is None else why.reasons.get(id_)
    if why is None or found is None:
        return dict.fromkeys(REASON)
    return {
        "loss": _natural(found.loss, study),
        "loss_units": found.loss,
        "gap": _natural(found.gap, study),
        "gap_units": found.gap,
        "indispensable": found.indispensable,
        "impossible": found.impossible,
        "because": list(found.names),
        "enters": list(found.enters),
        "leaves": list(found.leaves),
        "cheaper_cents": found.cheaper_cents,
        "more_cofinancing_cents": found.more_cofinancing_cents,
        "more_budget": _more_budget(found, complete=why.complete),
        "kept_out_by": _kept_out(found),
    }


def _more_budget(found: "Reason", *, complete: bool) -> list[Data] | None:
    """Return the budgets that would bring it in; none is a finding only where all were tried."""
    if found.selected or (not found.more_budget and not complete):
        return None
    return [{"fund": more.fund, "cents": more.cents} for more in found.more_budget]


def _kept_out(found: "Reason") -> Data | None:
    kept = found.kept_out_by
    return None if kept is None else {"class": str(kept.kind), "names": list(kept.names)}


def price(name: str, study: "Study") -> Data:
    """Return what a rule or decision costs, and one step of slack: so much more value for so much more room."""
    why = None if study.by_ranking else study.why
    found = None if why is None else why.rules.get(name) or why.overrides.get(name)
    if found is None:
        return dict.fromkeys(PRICE)
    return {
        "price": _natural(found.dropped, study),
        "slack_price": _natural(found.slack, study),
        "slack_by": _step(found),
    }


def group_price(name: str, study: "Study") -> int | float | None:
    """Return what the rules of a group cost together."""
    why = None if study.by_ranking else study.why
    found = None if why is None else why.groups.get(name)
    return None if found is None else _natural(found.dropped, study)


def decisions_price(study: "Study") -> int | float | None:
    """Return what all decisions cost together."""
    why = None if study.by_ranking else study.why
    return None if why is None else _natural(why.decisions, study)


def complete(study: "Study") -> bool | None:
    """Tell whether all reasons were worked out; None where they were not asked for."""
    return None if study.why is None or study.by_ranking else study.why.complete


def _step(found: "Price") -> int | float | None:
    """Return the step of slack; money in whole cents."""
    return int(found.by) if found.unit == "cents" and found.by is not None else number(found.by)


def _natural(units: int | None, study: "Study") -> int | float | None:
    return number(None if units is None else study.worth.natural(units))
