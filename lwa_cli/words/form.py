"""The words of a form for partners; one value per language, so that none can miss."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """What the check column says of a row; ``holds`` and ``by_difference`` and ``nobody`` are no mistakes."""

    missing: str
    no_number: str
    negative: str
    whole: str
    cents: str
    not_listed: str
    twice: str
    outside: str
    uncovered: str
    covered_twice: str
    holds: str
    by_difference: str
    over_cost: str
    no_payer: str
    payer_of_open: str
    no_status: str
    no_amount: str
    no_start: str
    nobody: str
    more_than_start: str
    no_outcome: str
    no_year: str
    no_started: str
    no_achieved: str
    more_than_before: str
    no_people_per: str
    compared_both: str
    outside_window: str
    bad_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """Names and explanations by topic (``cofinancing.cash``); fields in braces are filled with ``Numbers.fill``.

    ``status``, ``because``, ``unit`` and ``level`` are what one chooses from, by their key in the files. ``whats`` is
    what belongs in a cell, by its kind.
    """

    file: str
    sheet: str
    explanation: str
    title: str
    how: str
    page: str
    cut: str

    empty: str
    complete: str
    incomplete: str

    column_name: str
    column_entry: str
    column_total: str
    column_check: str
    column_about: str

    sections: Mapping[str, str]
    names: Mapping[str, str]
    about: Mapping[str, str]
    start: str
    achieve: str
    whole_amount: str
    entry: str
    per_period: str
    brought: str
    difference: str
    difference_about: str
    pays_at_most: str
    asks_at_least: str
    asks_at_most: str
    decided_elsewhere: str

    status: Mapping[str, str]
    because: Mapping[str, str]
    unit: Mapping[str, str]
    level: Mapping[str, str]

    pick: str
    pick_title: str
    write_number: str
    write_whole: str
    write_date: str
    wrong_title: str
    whats: Mapping[str, str]

    checks: CheckWords

    steps: tuple[str, ...]
    window: str
    until: str
    since: str
    vat: Mapping[str, str]
    meanings: str
    meanings_outcomes: str
    meanings_status: str

    then: str
    not_xlsx: str
    unknown_initiative: str
    unread_initiative: str
    not_asked: str
    not_placed: str
    shortened: str
