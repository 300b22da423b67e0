"""Forms and tables, from the paths that somebody names to initiatives that are ready to be checked."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from portfolio.findings import Code, Finding, Span
from portfolio.model import Round
from portfolio.reading.files import contents
from portfolio.reading.folder import shown
from portfolio.reading.place import Path as Steps
from portfolio.reading.place import Tree
from portfolio.reading.schema.read import without_blanks
from portfolio.reading.sheets import form, table
from portfolio.reading.sheets.book import LARGEST
from portfolio.reading.sheets.draft import Draft, Drafts, Source, ordered
from portfolio.reading.sheets.fill import Data, values
from portfolio.reading.sheets.kinds import kind_at
from portfolio.reading.sheets.values import meaning

FORMS: Final = (".xlsx", ".xlsm")
TABLES: Final = (".csv", ".tsv")

_FOREIGN: Final = (".xls", ".xlsb", ".xltx", ".ods", ".fods", ".ots", ".numbers", ".sxc")
"""Spreadsheets that are not read: what a partner sent must not be passed over."""

_JUDGED: Final[Mapping[Code, str]] = {Code.NO_SCORE: "scores", Code.DISTANCE_ASSUMED: "distance"}

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
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(_CLUTTER))
    known = [path for path in files if path.suffix.lower() in {*FORMS, *TABLES, *_FOREIGN}]
    for path in known:
        _file(path, round_, gathered)
    for path in files:
        if path not in known:
            gathered.findings.append(Finding(Code.NOT_IMPORTED, Span(_shown(path))))
    if not known:
        gathered.findings.append(Finding(Code.NOTHING_TO_IMPORT, Span(_shown(folder))))


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


class Amended(Tree):
    """What was filled in, and what the file of the initiative already says of what had no place there.

    Where the file says the same in its own way, such as one amount for all periods, that way stays; so does an id that
    only the name of the file says.
    """

    __slots__ = ("_before", "_filled", "_kept", "changes")

    def __init__(self, draft: Draft, before: Tree, periods: Sequence[str]) -> None:
        self._filled, self._before = draft.tree, before
        self._kept: set[Steps] = set()
        said = without_blanks(before.data)
        data = self._joined(draft.tree.data, said, (), draft.source)
        same = {
            key: said[key]
            for key in said.keys() & data.keys()
            if _means(said, key, periods) == _means(data, key, periods)
        }
        joined = {key: value for key, value in (data | same).items() if key != "id" or "id" in said}
        super().__init__(draft.tree.file, ordered(joined), dict, draft.tree.sheet)
        self.changes = joined != said

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path``, in the file that says it."""
        return self._of(path).span(*path)

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key at ``path``, in the file that says it."""
        return self._of(path).key_span(*path)

    def _of(self, path: Steps) -> Tree:
        kept = any(path[:length] in self._kept for length in range(1, len(path) + 1))
        return self._before if kept else self._filled

    def _joined(self, filled: Any, before: Any, path: Steps, source: Source) -> Any:  # noqa: ANN401 - data of any shape
        """Add to what was filled in whatever it could not say; a list is filled in as a whole."""
        if not isinstance(filled, dict) or not isinstance(before, dict):
            return filled
        joined = dict(filled)
        for key, said in before.items():
            place = (*path, key)
            if key in filled:
                joined[key] = self._joined(filled[key], said, place, source)
            elif not source.can_say(place):
                joined[key] = said
                self._kept.add(place)
            elif isinstance(said, dict) and (inside := self._joined({}, said, place, source)):
                joined[key] = inside
        return joined


def _means(data: Data, key: str, periods: Sequence[str]) -> Mapping[Steps, object]:
    """Return what a key of an initiative means, whichever way it is written."""
    runs = {"periods": data["periods"]} if "periods" in data else {}
    found = values({**runs, key: data[key]}, periods)
    return {path: meaning(text, kind_at(path) or "text") for path, text in found if path[0] == key}


def trees(drafts: Iterable[Draft], before: Mapping[str, Tree], periods: Sequence[str]) -> Iterator[tuple[str, Tree]]:
    """Give each initiative that was filled in under the name that its file has in the round.

    ``before`` has the initiatives of the round by the same names, ``periods`` are those of the round.
    """
    for draft in drafts:
        name = f"initiatives/{draft.id}.yaml"
        known = before.get(name)
        amends = known is not None and isinstance(known.data, dict) and "initiatives" not in known.data
        yield name, Amended(draft, known, periods) if known is not None and amends else draft.tree


def judged_by_others(finding: Finding, drafts: Iterable[Draft]) -> bool:
    """Tell whether a finding misses what the source of an initiative has no place for: its assessors say it."""
    key = _JUDGED.get(finding.code)
    place = finding.span.file, finding.span.sheet
    return key is not None and any(
        (draft.source.file, draft.source.sheet) == place and not draft.source.can_say((key,)) for draft in drafts
    )


def cell_of(tree: Tree, path: Steps) -> str:
    """Return the cell or place that a value of an initiative was taken from; empty where it was in a file already."""
    span = tree.span(*path)
    if span.file != tree.file or span.sheet != tree.sheet:
        return ""
    return shown(f"{Path(span.file).name}{'!' if span.sheet else ':'}{span.where}")
