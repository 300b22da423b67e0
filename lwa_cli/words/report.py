"""Which sentences a report needs. A language is one instance of this; mypy proves that none is missing.

Facts stand between braces; ``{n:initiative|initiatives}`` writes a number with the word that fits it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from portfolio.rules import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What is claimed of all sets there are: those that the round allows, or those that a what-if does."""

    optimal: str
    only_one: str
    no_other_set: str
    exactly_searched: str
    infeasible: str
    ranking_optimum: str
    ranking_is_optimum: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Every sentence, heading and column title of the reports."""

    # what it is
    points: str
    what_if: str
    vat_excluded: str
    vat_included: str

    # the headline
    proposal: str
    proposal_by_ranking: str
    outcome: str
    outcome_by_ranking: str
    claims: Claims
    what_if_claims: Claims
    second_best: str
    tie_ask: str
    tie_lot: str
    tie_stopped: str
    tie_unknown: str
    tie_undecided: str
    tie_undecided_ask: str
    tie_at_least: str
    tie_other: str
    tie_more: str
    tie_more_capped: str
    lot_how: str
    lot_by: str
    lot_on: str
    feasible: str
    feasible_no_bound: str
    unknown: str
    ranking_breaks: str
    ranking_more: str
    rounded: str

    # the proof
    found_by: str
    confirmed: str
    second_lower: str
    not_confirmed: str

    # no portfolio
    impossible_not_eligible: str
    impossible_over: str
    impossible_under: str
    impossible_barred: str
    impossible_crossed: str
    impossible_forced_apart: str
    conflict: str

    # the set
    the_set: str
    not_chosen: str
    what_if_set: str
    what_if_not_chosen: str
    shown_rounded: str
    initiative: str
    id: str
    value: str
    cost: str
    cofinancing: str
    ask: str
    bonuses: str
    total: str

    # the money
    money: str
    period: str
    all_periods: str
    budget: str
    reserved: str
    carried_in: str
    left: str
    left_carried: str
    to_be_asked: str
    all_committed: str
    rests_on: str
    pledged: str
    applied: str
    open: str
    asked_elsewhere: str

    # the spread
    spread: str
    dimensions: Mapping[str, str]
    asked: str
    ineligible: str
    proposed: str
    party: str
    several_labels: str

    # the rules
    rules: str
    rule: str
    stands_at: str
    bound: str
    holds: str
    yes: str
    yes_except: str
    no: str
    at_least: str
    bound_of: str
    at_most: str
    exactly: str
    between: str
    per_initiative: str
    requires: str
    or_: str
    and_: str
    not_these: str
    all_initiatives: str
    fields: Mapping[str, str]
    measures: Mapping[Measure, str]
    generated_name: str
    together: str
    rule_applications: str
    rule_select: str
    rule_value: str
    rule_criterion: str
    rule_each: str
    rule_together: str
    rule_partner: str
    rule_variants: str
    rule_must: str
    rule_must_not: str
    rule_pays: str
    rule_ask: str
    rule_only: str
    no_rules: str
    broken: str
    decisions: str
    decided_in: str
    decided_out: str
    decided_by: str
    decided_waives: str
    decided_abstained: str

    # eligibility
    not_eligible: str
    ground: str
    all_eligible: str
    ground_applications: str
    ground_early: str
    ground_late: str
    ground_pays_at_most: str
    ground_ask_low: str
    ground_ask_high: str
    ground_only: str
    ground_each_at_least: str
    ground_value: str
    ground_criterion_low: str
    ground_criterion_high: str
    basis: str

    # the comparison
    comparison: str
    way: str
    this_proposal: str
    this_what_if: str
    the_optimum: str
    by_value: str
    by_value_per_euro: str
    number: str
    difference: str
    left_behind_only: str
    left_behind: str
    breaks: str
    same: str
    more_net: str

    # how it was valued
    valued_by: str
    criterion: str
    weight: str
    anchors: str
    raw_score: str
    all_own_statement: str
    assessed_by: str
    own_statement: str

    # what stops a selection
    refused_fund: str
    refused_period: str
    refused_initiative: str
    refused_twice: str
    refused_rule: str
    refused_budget: str
    refused_elsewhere: str
    refused_form: str
    refused_amount: str
    refused_both: str
    warned: str
