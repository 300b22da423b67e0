"""Which sentences the live sheets of the workbook need: the choice that readers can change, the money and the rules."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveWords:
    """Every sentence, heading and column title of the sheets that follow the column with yes and no.

    ``statuses`` has the statuses of cofinancing. ``yes`` and ``no`` are what that column can hold;
    ``refused`` says so to who types something else. {it} is the proposal, or the what-if.
    """

    # the choice
    yes: str
    no: str
    the_proposal: str
    the_what_if: str
    stays: str
    behind_the_times: str
    is_proposal: str
    is_outcome: str
    is_trial: str
    is_other: str
    change_it: str
    have_it_checked: str
    unclear: str
    no_unclear: str
    refused_title: str
    refused: str
    behind: str
    chosen: str
    in_proposal: str
    differs: str
    neither: str
    eligible: str

    # together
    together: str
    this_choice: str
    number: str
    changed: str
    neither_count: str
    broken: str
    room: str

    # the columns behind the table
    part: str
    whole: str
    when: str
    then: str
    cash_of: str
    kind_of: str
    fails: str
    waived: str

    # the money
    follows: str
    fund: str
    fits: str
    fit: str
    too_much: str
    payers: str
    payer: str
    no_payer: str
    cash: str
    in_kind: str
    both: str
    committed: str
    not_committed: str
    brings_at_most: str
    rests: str
    rests_on: str
    amount: str
    elsewhere: str
    lines: str
    lines_about: str
    status: str
    statuses: Mapping[str, str]

    # the rules
    least: str
    most: str
    asks: str
    asks_budget: str
    each: str
    bonuses: str
    bonuses_about: str
    bonus: str
    bonus_ids: str
    bonus_chosen: str
    bonus_needed: str
    bonus_value: str
    bonus_counts: str

    # the summary
    figures: str
    figure: str
    initiatives_chosen: str
    cover_not_committed: str
    means: str
    initiatives_of: str
