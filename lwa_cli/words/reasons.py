"""Which sentences say why initiatives are in or out, what would change that, and what every rule costs.

Facts stand between braces; ``{n:initiative|initiatives}`` writes a number with the word that fits it.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonWords:
    """The words of reasons and prices; ``classes`` and ``kept_out_by`` know each class of rule, ``steps`` each unit."""

    progress: str
    less_than: str
    incomplete: str
    without_money: str
    too_many: str
    classes: Mapping[str, str]

    # select: the chosen
    without: str
    misses: str
    in_its_place: str
    nobody: str
    leaves_too: str
    indispensable: str
    because: str
    about_misses: str
    about_indispensable: str

    # select: the others
    others: str
    kept_out: str
    per_class: str
    lacks: str
    asks_less: str
    cheaper: str
    cofinancing: str
    budget: str
    of_fund: str
    why_not: str
    instead_of: str
    impossible: str
    about_lacks: str
    about_asks_less: str
    about_cheaper: str
    about_cofinancing: str
    about_budget: str
    about_nothing: str
    about_why_not: str
    no_money: str

    # select: down a list
    the_list: str
    place: str
    in_proposal: str
    had_no_room: str
    list_ended: str
    forced_out: str
    worth_nothing: str

    # why, in full
    why: str
    loss: str
    loss_nothing: str
    stays_impossible: str
    replaced_by: str
    replaced_by_nobody: str
    goes_too: str
    loss_unknown: str
    gap: str
    tie: str
    tie_by: Mapping[str, str]
    worth_the_same: str
    only_enables: str
    goes_in_impossible: str
    goes_out: str
    goes_out_nobody: str
    comes_too: str
    gap_unknown: str
    with_less: str
    with_less_cost: str
    with_cofinancing: str
    with_budget: str
    in_proportion: str
    no_amount: str
    no_smaller_ask: str
    too_little_left: str
    no_budget: str
    then_eligible: str
    eligible_with_less: str
    eligible_with_cofinancing: str
    ask_at_least: str
    ask_elsewhere: str
    kept_out_by: Mapping[str, str]
    places_full: str
    kept_out_alone: str
    kept_out_each: str
    not_computed: str
    list_took: str
    list_had_no_room: str
    list_was_over: str

    # the price of rules
    price: str
    slack: str
    slack_by: str
    steps: Mapping[str, str]
    about_price: str
    about_slack: str
    about_carry: str
    group_price: str
    group_free: str
    fund_together: str
    fund_price: str
    fund_free: str
    decisions_price: str
    decisions_free: str
