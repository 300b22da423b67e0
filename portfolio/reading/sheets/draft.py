"""What somebody filled in for one initiative as plain data with places, just as a file of a round gives it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, Final

from portfolio.findings import Code, Fact, Finding, Span
from portfolio.reading.place import Marks, Path, Tree, Where, span
from portfolio.reading.scalars import ScalarError, file_identifier
from portfolio.reading.sheets.kinds import keys_at, kind_at
from portfolio.reading.sheets.values import Value, read

LONGEST: Final = 60
"""Characters of an id made from a title, so that its file has a name that every system takes."""


_NONE: Final[Mapping[str, Marks]] = {}


@dataclass(frozen=True, slots=True)
class Source:
    """Where an initiative was filled in: a file, or one ``sheet`` of it; ``whole`` is what it begins with.

    ``covers`` are the paths that have a cell there, up to the list they lie in: what the file of an initiative says
    elsewhere is no business of the source. ``comma``: a comma begins decimals. ``partial``: not everything there could
    be read.
    """

    file: str
    whole: Marks
    covers: frozenset[Path]
    sheet: str = ""
    comma: bool = True
    partial: bool = False

    def can_say(self, path: Path) -> bool:
        """Tell whether there is a cell for what stands at a path, for a part of it, or for the whole it is part of."""
        return any(path[: len(cover)] == cover or cover[: len(path)] == path for cover in self.covers)


def covered(paths: Iterable[Path]) -> frozenset[Path]:
    """Return what cells with these paths cover: a list as a whole, a mapping by its keys."""
    return frozenset(tuple(takewhile(lambda step: isinstance(step, str), path)) for path in paths)


@dataclass(frozen=True, slots=True)
class Given:
    """One filled-in cell: the path of its value in the initiative, what it holds, where its name and value stand."""

    path: Path
    value: Value
    key: Marks
    marks: Marks


@dataclass(frozen=True, slots=True)
class Draft:
    """An initiative that was filled in, under the id that its file will have."""

    id: str
    tree: Tree
    source: Source

    def place_of_id(self) -> Span:
        """Return where its id stands, or the title it was made from."""
        return self.tree.span("id")


@dataclass(slots=True)
class Drafts:
    """The initiatives of a file, and what was found while taking them from it."""

    drafts: list[Draft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def find(self, code: Code, at: Span, *related: Span, **facts: Fact) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, at, facts, related))

    def add(self, source: Source, given: Iterable[Given], blanks: Mapping[str, Marks] = _NONE) -> None:
        """Add the initiative that was filled in at a source, if it can be named.

        ``blanks`` says where a key that is left out would have been filled in.
        """
        grown = _Grown(source, self)
        for one in given:
            grown.put(one)
        data, places = grown.built()
        empty: dict[Path, Where] = {(key,): Where(marks, marks) for key, marks in blanks.items()}
        empty[()] = Where(source.whole, source.whole)
        id_ = self._id(data, places, source)
        if id_ is None:
            return
        if ("id",) not in places:
            places["id",] = places["title",]
        tree = Tree(source.file, ordered({**data, "id": id_}), lambda: {**empty, **places}, source.sheet)
        self.drafts.append(Draft(id_, tree, source))

    def _id(self, data: dict[str, Any], places: dict[Path, Where], source: Source) -> str | None:
        """Return its id, else the one that its title gives; None where neither can be one."""
        key = "id" if "id" in data else "title"
        if key not in data:
            self.find(Code.NO_NAME, span(source.file, source.whole, (), source.sheet))
            return None
        try:
            return file_identifier(data[key])
        except ScalarError as error:
            if key == "title" and isinstance(meant := error.facts["meant"], tuple) and meant:
                return str(meant[0])[:LONGEST].rstrip("-")
            at = span(source.file, places[key,].value, (key,), source.sheet)
            unnamed = key == "title" and error.code is not Code.DEVICE_NAME
            self.findings.append(Finding(Code.NO_NAME, at) if unnamed else Finding(error.code, at, error.facts))
            return None


@dataclass(slots=True)
class _Leaf:
    text: str
    given: Given


@dataclass(slots=True)
class _Grown:
    """Data that grows with each cell; lists are still mappings, whose numbers may have gaps."""

    source: Source
    drafts: Drafts
    data: dict[str | int, Any] = field(default_factory=dict)

    def put(self, given: Given) -> None:
        """Add a cell, unless it is empty."""
        found = read(given.value, kind_at(given.path) or "text", comma=self.source.comma)
        at = span(self.source.file, given.marks, given.path, self.source.sheet)
        if found.told is Code.READ_AS:
            self.drafts.find(found.told, at, text=str(given.value).strip(), read=found.text)
        elif found.told is not None:
            self.drafts.find(found.told, at)
        if not found.text:
            return
        here: Any = self.data
        *inner, last = given.path
        for step in inner:
            here = here.setdefault(step, {}) if isinstance(here, dict) else here
        if not isinstance(here, dict) or last in here:
            self.drafts.find(Code.TWO_AMOUNTS, at, key=str(given.path[0]))
        else:
            here[last] = _Leaf(found.text, given)

    def built(self) -> tuple[dict[str, Any], dict[Path, Where]]:
        """Return the data, lists without gaps, and the place of every part; what has parts stands where they begin."""
        places: dict[Path, Where] = {}
        return self._built(self.data, (), places), places

    def _built(self, node: Any, path: Path, places: dict[Path, Where]) -> Any:  # noqa: ANN401 - data of any shape
        if isinstance(node, _Leaf):
            places[path] = Where(node.given.key, node.given.marks)
            return node.text
        if path:
            first = _first(node)
            places[path] = Where(first.key, first.marks)
        if any(isinstance(step, int) for step in node):
            entries = (node[k] for k in sorted(node))
            return [self._built(inside, (*path, k), places) for k, inside in enumerate(entries)]
        return {key: self._built(inside, (*path, key), places) for key, inside in node.items()}


def _first(node: Any) -> Given:  # noqa: ANN401 - data of any shape
    """Return the first cell of what has parts."""
    while not isinstance(node, _Leaf):
        node = next(iter(node.values()))
    return node.given


def ordered(data: Any, path: Path = ()) -> Any:  # noqa: ANN401 - data of any shape
    """Put the keys of an initiative in the order of the format; names that the round defines stay in theirs."""
    if isinstance(data, list):
        return [ordered(entry, (*path, k)) for k, entry in enumerate(data)]
    if not isinstance(data, dict):
        return data
    return {key: ordered(data[key], (*path, key)) for key in _keys(data, path)}


def _keys(data: dict[str, Any], path: Path) -> Iterator[str]:
    known = keys_at(path)
    yield from (key for key in known if key in data)
    yield from (key for key in data if key not in known)
