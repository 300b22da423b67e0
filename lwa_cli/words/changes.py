"""Which sentences say what would make an impossible round possible; one value per language, so that none can miss."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """Sentences whose fields in braces are filled with ``Numbers.fill``."""

    # the smallest change
    smallest: str
    smallest_together: str
    enough: str
    enough_together: str
    instead: str
    unfound: str
    carries: str
    budget: str
    at_most: str
    at_least: str
    exactly: str
    drop: str
    waive: str

    # the table of single rules
    single: str
    single_any: str
    single_only: str
    not_all: str
    no_less: str
    no_single: str
    not_asked: str
    excepted: str
    not_enough: str
    reducible: str
    now: str
    needed: str
    place: str
    holds_now: str
    dropped: str
    waived: str
    unproven: str
