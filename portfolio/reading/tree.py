"""YAML text to plain data with the place of every key and value, straight from the events of libyaml.

A file in which nothing is remarkable goes the quick way (`_plain`: data alone). Every other file, and every file of
which someone asks a place, goes the careful way (`Survey`: data, places and findings), some three times slower. Neither
composes nor constructs, so that no input can build more than it holds, and both stop at the limits while iterating.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import yaml
from yaml import cyaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from portfolio.findings import Finding
from portfolio.reading.place import Marks, Places, Tree
from portfolio.reading.survey import DEPTH, NODES, Event, Kind, Survey, looks_remarkable, looks_unspaced
from portfolio.reading.syntax import Broken, Problem
from portfolio.reading.text import decode, split

__all__ = ["Parsed", "Tree", "parse"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file gave: its tree unless it cannot be used, what is wrong or remarkable, and its text for excerpts."""

    tree: Tree | None
    findings: tuple[Finding, ...] = ()
    text: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the file, for excerpts."""
        return split(self.text)


def parse(raw: bytes, file: str) -> Parsed:
    """Return the tree of a file's bytes and every finding about its text; never raises, whatever the bytes are."""
    text, refusal = decode(raw, file)
    if refusal is not None:
        return Parsed(None, (refusal,), text)
    data = _plain(text)
    if data is not None:
        return Parsed(Tree(file, data, partial(_places, text, file)), (), text)
    survey = Survey(text, _events(text), file)
    tree = Tree(file, survey.data, lambda: survey.places) if survey.usable else None
    return Parsed(tree, tuple(survey.findings), text)


def _places(text: str, file: str) -> Places:
    return Survey(text, _events(text), file).places


def _plain(text: str) -> Any:  # noqa: ANN401, C901, PLR0912 - data of any shape; one tight loop, since calls would double its time over 6,000 files
    """Return the data of a file in which nothing is remarkable, else None."""
    if looks_remarkable(text):
        return None
    marked = "&" in text or "!" in text
    following: Any = cyaml.CParser(text).get_event  # type: ignore[attr-defined] # the stubs know it under another name
    top: list[Any] = []
    here: Any = top
    outer: list[Any] = []
    key: str | None = None
    nodes = 0
    try:
        following(), following()
        while True:
            event = following()
            kind = type(event)
            if kind is ScalarEvent:
                value = event.value
                if not value or (":" in value and looks_unspaced(value)):
                    return None
            elif kind is MappingStartEvent:
                value = {}
            elif kind is SequenceStartEvent:
                value = []
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                here = outer.pop()
                continue
            else:
                break
            nodes += 1
            if marked and (event.anchor is not None or event.tag is not None):
                return None
            if type(here) is list:
                here.append(value)
            elif key is None:
                if kind is not ScalarEvent or value in here:
                    return None
                key = value
                continue
            else:
                here[key] = value
                key = None
            if kind is not ScalarEvent:
                outer.append(here)
                here = value
                if len(outer) > DEPTH or nodes > NODES:
                    return None
        whole = kind is DocumentEndEvent and type(following()) is StreamEndEvent and nodes <= NODES
    except yaml.YAMLError:
        return None
    return top[0] if whole and not isinstance(top[0], str) else None


_KINDS: Final = {
    DocumentStartEvent: Kind.DOCUMENT,
    MappingStartEvent: Kind.MAPPING,
    SequenceStartEvent: Kind.LIST,
    ScalarEvent: Kind.SCALAR,
    AliasEvent: Kind.ALIAS,
    MappingEndEvent: Kind.END,
    SequenceEndEvent: Kind.END,
}


def _events(text: str) -> Iterator[Event]:
    """Yield what stands in a text, in its order; raises Broken where libyaml cannot go on."""
    parser: Any = cyaml.CParser(text)  # type: ignore[attr-defined] # the stubs know it under another name
    last: Event | None = None
    try:
        while (raw := parser.get_event()) is not None:
            kind = _KINDS.get(type(raw))
            if kind is Kind.SCALAR:
                last = Event(kind, _marks(raw), raw.value, bool(raw.style), anchor=raw.anchor, tag=raw.tag)
                yield last
            elif kind is Kind.ALIAS:
                yield Event(kind, _marks(raw), raw.anchor)
            elif kind is Kind.MAPPING or kind is Kind.LIST:
                yield Event(kind, _marks(raw), flow=bool(raw.flow_style), anchor=raw.anchor, tag=raw.tag)
            elif kind:
                yield Event(kind, _marks(raw))
    except yaml.YAMLError as error:
        raise Broken(_problem(error, last)) from error


def _marks(spot: Any) -> Marks:  # noqa: ANN401 - an event of the C parser, which no stub types
    start, end = spot.start_mark, spot.end_mark
    return start.line, start.column, end.line, end.column


def _problem(error: yaml.YAMLError, last: Event | None) -> Problem:
    """Take from libyaml's error what is worth knowing."""
    spots = [getattr(error, name, None) for name in ("problem_mark", "context_mark")]
    mark, context = ((spot.line, spot.column) if spot else None for spot in spots)
    return Problem(
        says=getattr(error, "problem", None) or "",
        at=mark or (0, 0),
        doing=getattr(error, "context", None) or "",
        since=context or mark or (0, 0),
        last=last.marks if last else None,
        quoted=bool(last and last.quoted and last.marks[3]),
    )
