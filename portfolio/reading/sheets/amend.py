"""What was filled in joined with what the file of an initiative already says, and where each value comes from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final

from portfolio.findings import Code, Finding, Span
from portfolio.reading.folder import shown
from portfolio.reading.place import Path, Tree
from portfolio.reading.schema.read import without_blanks
from portfolio.reading.sheets.draft import Draft, Source, ordered
from portfolio.reading.sheets.fill import Data, values
from portfolio.reading.sheets.kinds import kind_at
from portfolio.reading.sheets.values import meaning

_JUDGED: Final[Mapping[Code, str]] = {Code.NO_SCORE: "scores", Code.DISTANCE_ASSUMED: "distance"}
"""What the assessors say of an initiative, and what is found where nobody says it."""


_OF_THE_REST: Final = frozenset(
    {
        Code.MISSING_KEY,
        Code.NOT_COVERED,
        Code.COVERED_TWICE,
        Code.ASK_LEFT_OUT,
        Code.NOTHING_TO_ASK,
        Code.NO_PAYER,
        Code.NO_AMOUNT,
        Code.NOT_ELIGIBLE_OVER_COST,
        Code.NO_RECEIVED,
        Code.NO_SCORE,
        Code.STATUS_ASSUMED,
    }
)
"""What may be found only because a part of the source could not be read."""


class Amended(Tree):
    """What was filled in, and what the file of the initiative already says of what had no place there.

    Where the file says the same in its own way, such as one amount for all periods, that way stays; so does an id that
    only the name of the file says.
    """

    __slots__ = ("_before", "_filled", "_kept", "changes")

    def __init__(self, draft: Draft, before: Tree, periods: Sequence[str]) -> None:
        self._filled, self._before = draft.tree, before
        self._kept: set[Path] = set()
        said = without_blanks(before.data)
        data = self._joined(draft.tree.data, said, (), draft.source)
        both = said.keys() & data.keys()
        same = {
            key: said[key]
            for key in both
            if _means(data | {key: said[key]}, key, periods) == _means(data, key, periods)
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

    def _of(self, path: Path) -> Tree:
        kept = any(path[:length] in self._kept for length in range(1, len(path) + 1))
        return self._before if kept else self._filled

    def _joined(self, filled: Any, before: Any, path: Path, source: Source) -> Any:  # noqa: ANN401 - data of any shape
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


def _means(data: Data, key: str, periods: Sequence[str]) -> Mapping[Path, object]:
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


def lost(finding: Finding, drafts: Iterable[Draft]) -> bool:
    """Tell whether a finding may be there only because a column of its table could not be read."""
    partial = any(draft.source.file == finding.span.file and draft.source.partial for draft in drafts)
    return partial and finding.code in _OF_THE_REST


def cell_of(tree: Tree, path: Path) -> str:
    """Return the cell or place that a value of an initiative was taken from; empty where it was in a file already."""
    span = tree.span(*path)
    if span.file != tree.file or span.sheet != tree.sheet:
        return ""
    return shown(f"{PurePath(span.file).name}{'!' if span.sheet else ':'}{span.where}")
