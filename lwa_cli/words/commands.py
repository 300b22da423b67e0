"""The sentences of demo, new, import, status and explain; one value per language, so that none can miss."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portfolio.findings import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class SkeletonWords:
    """The comments of a file to fill in; ``keys`` says what each key of an initiative is for."""

    opening: str
    how: str
    check: str
    choose: str
    between: str
    anchored: str
    keys: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWords:
    """Sentences whose fields in braces are filled with ``Numbers.fill``, and the skeleton's comments."""

    skeleton: SkeletonWords

    no_round: str
    round_above: str
    bad_id: str
    id_meant: str
    id_taken: str
    round_unreadable: str

    demo_other_content: str

    only_xlsx: str
    id_run: str
    only_xlsx_ods: str
    no_workbook: str
    was_proposal: str
    was_what_if: str

    pb_alone: str
    imported: str
    imported_forms: str
    needs_force: str
    not_imported: str
    more_may_follow: str
    send_back: str
    for_real: str
    kept_round: str
    budget: str
    votes: str
    votes_unit: str

    status_title: str
    status_count: str
    status_in_window: str
    status_window: str
    status_from: str
    status_until: str
    status_wrong: str
    status_warned: str
    status_ready: str
    status_impossible: str
    status_not_ready: str

    unknown_code: str
    severity: "Mapping[Severity, str]"
    wrong: str
    right: str
    not_so: str
    so: str
