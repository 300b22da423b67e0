"""Forms and tables, from the paths that somebody names to initiatives that are ready to be checked."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from portfolio.findings import Code, Finding, Span
from portfolio.model import Round
from portfolio.reading.files import contents
from portfolio.reading.sheets import form, table
from portfolio.reading.sheets.book import LARGEST
from portfolio.reading.sheets.draft import Draft, Drafts

FORMS: Final = (".xlsx", ".xlsm")
TABLES: Final = (".csv", ".tsv")

_FOREIGN: Final = (".xls", ".xlsb", ".xltx", ".ods", ".fods", ".ots", ".numbers", ".sxc")
"""Spreadsheets that are not read: what a partner sent must not be passed over."""

_CLUTTER: Final = (".", "~$", "#")


@dataclass(slots=True)
class Gathered:
    """What was filled in, what was found on the way, and the lines of the tables."""

    drafts: list[Draft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    lines: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, drafts: Drafts) -> None:
        """Add what one file gave."""
        self.drafts += drafts.drafts
        self.findings += drafts.findings


def gather(paths: Iterable[Path], round_: Round) -> Gathered:
    """Read forms, tables and folders of these; raises OSError where a path that was named cannot be read.

    No two initiatives may have the same id. Files stand in the findings as they were named.
    """
    gathered = Gathered()
    for path in dict.fromkeys(paths):
        if path.is_dir():
            _folder(path, round_, gathered)
        else:
            _file(path, round_, gathered)
    first: dict[str, Draft] = {}
    for draft in gathered.drafts:
        if (earlier := first.setdefault(draft.id, draft)) is not draft:
            related = (earlier.place_of_id(),)
            gathered.findings.append(Finding(Code.DUPLICATE_ID, draft.place_of_id(), {"text": draft.id}, related))
    return gathered


def _folder(folder: Path, round_: Round, gathered: Gathered) -> None:
    """Read all forms and tables of a folder, and tell of what else lies there."""
    there = sorted(path for path in folder.iterdir() if not path.name.startswith(_CLUTTER))
    known = [path for path in there if path.is_file() and path.suffix.lower() in {*FORMS, *TABLES, *_FOREIGN}]
    for path in known:
        _file(path, round_, gathered)
    for path in there:
        if path not in known:
            gathered.findings.append(_passed_over(path))
    if not known:
        gathered.findings.append(Finding(Code.NOTHING_TO_IMPORT, Span(_shown(folder))))


def _passed_over(path: Path) -> Finding:
    """Return what is told of something in a folder that is not read."""
    at = Span(_shown(path))
    if path.is_dir():
        return Finding(Code.FOLDER_NOT_IMPORTED, at, {"text": path.name})
    return Finding(Code.NOT_IMPORTED if path.is_file() else Code.ODD_ENTRY, at)


def _file(path: Path, round_: Round, gathered: Gathered) -> None:
    suffix = path.suffix.lower()
    if suffix in TABLES:
        found = table.read(contents(path, table.LARGEST), _shown(path), round_)
        gathered.lines[_shown(path)] = found.lines
        gathered.add(found.drafts)
    elif suffix in FORMS:
        gathered.add(form.read(contents(path, LARGEST), _shown(path), round_.id))
    else:
        contents(path, 0)
        gathered.findings.append(Finding(Code.FORM_FORMAT, Span(_shown(path))))


def _shown(path: Path) -> str:
    return os.fspath(path)
