"""The letters to applicants and what the command says of them; one value per language, so that none can miss."""

from collections.abc import Mapping
from dataclasses import dataclass

from portfolio.model import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """Sentences whose fields in braces are filled with ``Numbers.fill``; what speaks to the applicant says you."""

    title: str
    round: str
    reference: str
    lead: str
    received: str
    opening: str
    closing: str
    note: str

    verdict: str
    is_in: str
    is_out: str
    is_ineligible: str
    is_undecided: str
    decided: str
    decided_by: str
    decided_on: str

    kept_out_by_one: str
    kept_out_by_several: str
    kept_out_by_kind: str
    kept_out_by_value: str
    kinds: Mapping[str, str]
    impossible: str
    impossible_by: str
    lacked: str
    tied: str
    tied_by: Mapping[str, str]
    cheaper: str
    more_cofinancing: str
    in_proportion: str
    more_budget: str
    no_amount: str
    too_little_left: str
    place: str
    no_place: str
    no_room: str
    list_ended: str

    asked: str
    part: str
    amount: str
    cost: str
    asked_of: str
    asked_in: str
    cofinanced: str
    uncovered: str
    in_cash: str
    in_kind: str
    status: Mapping[Status, str]
    promised: str
    outcome: str
    start: str
    achieve: str

    valued: str
    by_scores: str
    by_steps: str
    no_steps: str
    value: str
    steps: Mapping[str, str]
    own_word: str
    corrected: str
    not_measured: str
    few_others: str
    in_the_value: str
    compared: str

    none_infeasible: str
    none_unproven: str
    none_breaks: str
    removed: str
    kept: str
    note_unknown: str
    note_brace: str
    note_missing: str
