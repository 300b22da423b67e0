"""Which sentences say what more or less would bring; one value per language, so that none can miss."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierWords:
    """Sentences whose fields in braces are filled with ``Numbers.fill``; ``now`` marks what the round itself allows."""

    sheet: str
    by_budget: str
    by_places: str
    by_quantity: str
    over_budget: str
    over_places: str
    less_is_better: str
    more_is_better: str
    exact_least: str
    people_with: str
    searched: str
    nothing_below: str
    nothing_above: str
    no_better_above: str
    no_better_below: str
    own_budget: str
    own_places: str

    next_money: str
    next_place: str
    next_nothing_money: str
    next_nothing_place: str
    enters: str
    leaves: str

    budget: str
    places: str
    difference: str
    bar: str
    remark: str
    now: str
    nothing_fits: str

    changes: str
    enters_title: str
    leaves_title: str
    no_changes: str
    always: str
    always_none: str
    returning: str

    infeasible: str
    unknown: str
    not_proven: str
    checked: str
    no_workbook: str
    searching: str

    one_of: str
    no_uses: str
    no_fund: str
    fund_elsewhere: str
    places_form: str
    places_turned: str
    places_alone: str
    ends_turned: str
    step_zero: str
    step_or_exact: str
    too_many: str
    option: str
