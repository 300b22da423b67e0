"""The words of the workbook that only it needs; one instance per language, so that none can miss."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BookWords:
    """Names of sheets (31 signs at most), columns, charts and sentences; {it} is the proposal, or the what-if.

    ``of_proposal`` is said of sums.

    ``page`` has {page} and {pages}; ``cut`` stands behind text that a cell cannot hold whole.
    """

    sheets: Mapping[str, str]
    heading: str
    cut: str
    page: str
    no: str

    # onderbouwing
    in_proposal: str
    eligible: str
    not_eligible: str
    place_by_value: str
    place_per_euro: str
    why_about: str
    value_about: str
    why_by_list: str
    why_not_known: str
    why_not_proven: str
    enters: str
    leaves: str
    about_why: str
    about_changes: str
    score_of: str
    part_of: str

    # rules
    prices_static: str
    step: str
    together: str
    group: str
    all_decisions: str

    # spread
    no_spread: str

    # results
    results_about: str
    results_criteria: str
    of_proposal: str
    no_proposal: str

    # comparison
    differs: str
    differs_about: str
    no_difference: str

    # charts
    chart_value: str
    chart_money: str
    chart_ways_value: str
    chart_ways_money: str
    chart_first: str
    euro: str

    # provenance
    no_assumptions: str
    how_made: str
    digits: str
    fact: str
    fact_value: str
    program: str
    round_id: str
    round_title: str
    format_: str
    solver: str
    second_solver: str
    none: str
    checked: str
    checked_yes: str
    checked_no: str
    changes: str
    note: str
    files: str
    files_about: str
    file: str
    sha256: str
