"""One careful walk over the events of a file: its data, the place of every part, and all that is remarkable."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, NamedTuple, NoReturn

from portfolio.findings import Code, Fact, Finding, Severity, Span
from portfolio.reading.place import Marks, Path, Where, span
from portfolio.reading.syntax import Broken, explain
from portfolio.reading.text import HIDDEN, STEERING, TURNING, named, place, split

DEPTH: Final = 20
"""How deep lists and mappings may stand in each other."""

NODES: Final = 20_000
"""How many keys, values, lists and mappings a file may hold."""

_START: Final = (0, 0, 0, 1)
_HIDDEN: Final = re.compile(f"[{HIDDEN}{TURNING}]")
_TURNING: Final = re.compile(f"[{TURNING}]")
_STEERING: Final = re.compile(f"[{STEERING}]")
_STEERING_KEY: Final = re.compile(f"[{STEERING}\t\n]")
_ESCAPE: Final = re.compile(r"\\[0abevfrntNuUx]")
_HASH: Final = re.compile(r"[ \t]#[^\s#]")
_CUT: Final = re.compile(r"[ \t]++(?P<lost>#[^\s#].*)")
_DIRECTIVE: Final = re.compile("(?:^|[\r\n\x85\u2028\u2029])%")
_UNSPACED: Final = re.compile(r"(?P<key>[\w-]++):[^\s/:]\S*+(?:\s++[\w-]++:[^\s/:]\S*+)*+")
"""``2023:120_000 2024:80_000``: what a mapping becomes when no space follows its colons."""


class Kind(Enum):
    """What an event begins or ends; DOCUMENT begins one, END ends a list or mapping."""

    DOCUMENT = auto()
    MAPPING = auto()
    LIST = auto()
    SCALAR = auto()
    ALIAS = auto()
    END = auto()


class Event(NamedTuple):
    """What stands in a file, in the order of the file. ``text`` is a scalar's or the name of an alias.

    ``quoted``: a scalar in quotes or a block. ``flow``: a list or mapping between brackets.
    """

    kind: Kind
    marks: Marks
    text: str = ""
    quoted: bool = False
    flow: bool = False
    anchor: str | None = None
    tag: str | None = None


def looks_remarkable(text: str) -> bool:
    """Tell, rather too often than too seldom, whether a text by itself asks for the careful walk."""
    return (
        "<<" in text
        or ("#" in text and _HASH.search(text) is not None)
        or ("\\" in text and _ESCAPE.search(text) is not None)
        or ("%" in text and _DIRECTIVE.search(text) is not None)
        or (not text.isascii() and _HIDDEN.search(text) is not None)
    )


def looks_unspaced(text: str) -> bool:
    """Tell whether a scalar may be a mapping whose colons lack their space."""
    return ":" in text and _UNSPACED.fullmatch(text) is not None


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet, and in a mapping the key that waits for its value."""

    path: Path
    data: Any
    flow: bool
    end: tuple[int, int]
    key: Event | None = None

    @property
    def next_path(self) -> Path:
        """The path of the part that comes next; of a key that has not come, the mapping's own."""
        if self.key is not None:
            return (*self.path, self.key.text)
        return (*self.path, len(self.data)) if isinstance(self.data, list) else self.path


class _Refused(Exception):
    """The rest of the file is not worth reading."""


class Survey:
    """The data of a file, the ``places`` of its parts, and ``findings``; not ``usable``: the data mislead."""

    def __init__(self, text: str, events: Iterable[Event], file: str) -> None:
        self.data: Any = None
        self.places: dict[Path, Where] = {}
        self.findings: list[Finding] = []
        self.usable = True
        self._file = file
        self._rows = split(text)
        self._open: list[_Open] = []
        self._nodes = 0
        try:
            self._walk(text, events)
        except _Refused:
            self.usable = False
        except Broken as broken:
            self.usable = False
            self._add_syntax(explain(broken.problem, self._rows, file))
        if not self.usable:  # then a warning may be about lines that mean something else
            self.findings = [finding for finding in self.findings if finding.severity is Severity.ERROR]

    def _walk(self, text: str, events: Iterable[Event]) -> None:
        if directive := _DIRECTIVE.search(text):
            self._stop(Code.DIRECTIVE, place(text, directive.end() - 1))
        for event in events:
            if event.kind is Kind.END:
                self._close(event)
            elif event.kind is not Kind.DOCUMENT:
                self._node(event)
            elif self.places:
                self._stop(Code.SEVERAL_DOCUMENTS, event.marks)
        if not self.places:
            self._stop(Code.EMPTY_FILE, _START)

    def _add_syntax(self, finding: Finding) -> None:
        """Add where it broke off, unless a mistake on the same line tells why."""
        if finding.span.line not in {known.span.line for known in self.findings if known.severity is Severity.ERROR}:
            self.findings.append(finding)

    def _node(self, event: Event) -> None:
        self._nodes += 1
        if self._nodes > NODES:
            self._stop(Code.TOO_MANY_PARTS, event.marks, most=NODES)
        self._refuse_stand_ins(event)
        inside = self._open[-1] if self._open else None
        if inside and isinstance(inside.data, dict) and inside.key is None:
            self._key(inside, event)
        else:
            self._value(inside, event)

    def _refuse_stand_ins(self, event: Event) -> None:
        """Refuse what makes one text stand for another."""
        if event.kind is Kind.ALIAS:
            self._refuse(Code.ALIAS, event.marks, name=event.text)
        if event.anchor is not None:
            self._tell(Code.ANCHOR, event.marks, name=event.anchor)
        if event.tag is not None:
            written = self._row(event.marks[0])[event.marks[1] :].split()
            self._tell(Code.TAG, event.marks, tag=next((word for word in written if word.startswith("!")), event.tag))

    def _key(self, inside: _Open, event: Event) -> None:
        if event.kind is not Kind.SCALAR or not event.text:
            self._stop(Code.ODD_KEY, event.marks)
        inside.key = event
        inside.end = event.marks[2:]
        if event.text == "<<" and not event.quoted:
            self._refuse(Code.MERGE_KEY, event.marks)
        elif steering := _STEERING_KEY.search(event.text):
            self._refuse(Code.CONTROL_CHARACTER, event.marks, character=named(steering[0]))
        elif hidden := _HIDDEN.search(event.text):
            self._refuse(Code.HIDDEN_CHARACTER, event.marks, character=named(hidden[0]))
        elif event.text in inside.data:
            first = span(self._file, self.places[inside.next_path].key, inside.next_path)
            self._tell(Code.DUPLICATE_KEY, event.marks, first, key=event.text)

    def _value(self, inside: _Open | None, event: Event) -> None:
        path = inside.next_path if inside else ()
        match event.kind:
            case Kind.MAPPING | Kind.LIST:
                data: Any = {} if event.kind is Kind.MAPPING else []
                self._put(inside, path, data, event.marks)
                self._open.append(_Open(path, data, event.flow, event.marks[2:]))
                if len(self._open) > DEPTH:
                    self._stop(Code.TOO_DEEP, event.marks, most=DEPTH)
            case Kind.SCALAR if self._rejoin(inside, event):
                pass
            case Kind.SCALAR:
                self._put(inside, path, self._scalar(inside, event), event.marks)
            case _:
                self._put(inside, path, None, event.marks)

    def _put(self, inside: _Open | None, path: Path, value: Any, marks: Marks) -> None:  # noqa: ANN401 - data of any shape
        """Keep a value with its place; what is empty stands where its key does."""
        key = inside.key.marks if inside and inside.key else marks
        self.places[path] = Where(key, key if value is None else marks)
        if inside is None:
            self.data = value
            return
        if inside.key is not None:
            inside.data[inside.key.text] = value
            inside.key = None
        else:
            inside.data.append(value)
        if value is not None:
            inside.end = marks[2:]

    def _close(self, event: Event) -> None:
        """Let a list or mapping end at its bracket, or where its last part does."""
        closed = self._open.pop()
        end = event.marks[2:] if closed.flow else closed.end
        where = self.places[closed.path]
        alone = where.key == where.value
        where.value = (*where.value[:2], *end)
        if alone:
            where.key = where.value
        if self._open:
            self._open[-1].end = end

    def _scalar(self, inside: _Open | None, event: Event) -> str | None:
        """Return the text, None where there is nothing, and tell what of it looks unmeant."""
        if inside is None:
            self._refuse_top(event)
        if steering := _STEERING.search(event.text):
            self._refuse(Code.CONTROL_CHARACTER, event.marks, character=named(steering[0]))
        elif turning := _TURNING.search(event.text):
            self._refuse(Code.HIDDEN_CHARACTER, event.marks, character=named(turning[0]))
        if event.quoted:
            return event.text
        line, column = event.marks[2:]
        if stuck := _stuck(inside, event):
            self._refuse(Code.SPACE_AFTER_COLON, stuck.marks, key=stuck.text.partition(":")[0])
        elif cut := _CUT.match(self._row(line), column):
            lost = cut["lost"].rstrip()
            start = cut.start("lost")
            self._tell(Code.CUT_AT_HASH, (line, start, line, start + len(lost)), kept=event.text, lost=lost)
        return event.text or None

    def _rejoin(self, inside: _Open | None, event: Event) -> bool:
        """Put together again what a comma between braces has cut: ``{effect: 7,5}`` means the text 7,5, not a key 5."""
        if inside is None or not inside.flow or inside.key is None or event.text or inside.key.quoted:
            return False
        cut, before = inside.key, list(inside.data)[-1:]
        place = self.places.get((*inside.path, *before))
        line, column = cut.marks[:2]
        touches = place is not None and place.value[2:] == (line, column - 1) and self._row(line)[column - 1] == ","
        first = inside.data[before[0]] if before else None
        if place is None or not touches or not isinstance(first, str):
            return False
        if not (first[-1:].isdigit() and cut.text[:1].isdigit()):
            return False
        inside.data[before[0]] = f"{first},{cut.text}"
        place.value = (*place.value[:2], *cut.marks[2:])
        inside.key = None
        return True

    def _refuse_top(self, event: Event) -> NoReturn:
        """Refuse a file that is one text."""
        if not event.text and not event.quoted:
            self._stop(Code.EMPTY_FILE, _START)
        if not event.quoted and (glued := _UNSPACED.match(event.text)):
            self._stop(Code.SPACE_AFTER_COLON, event.marks, key=glued["key"])
        self._stop(Code.NOT_A_MAPPING, event.marks)

    def _row(self, line: int) -> str:
        """Return a line; libyaml ends a last line that the file does not."""
        return self._rows[line] if line < len(self._rows) else ""

    def _tell(self, code: Code, marks: Marks, *related: Span, **facts: Fact) -> None:
        path = self._open[-1].next_path if self._open else ()
        self.findings.append(Finding(code, span(self._file, marks, path), facts, related))

    def _refuse(self, code: Code, marks: Marks, **facts: Fact) -> None:
        """Tell, and read on only for what else is wrong."""
        self._tell(code, marks, **facts)
        self.usable = False

    def _stop(self, code: Code, marks: Marks, **facts: Fact) -> NoReturn:
        self._tell(code, marks, **facts)
        raise _Refused


def _stuck(inside: _Open, value: Event) -> Event | None:
    """Return the text in which a colon without a space has glued a key to its value.

    Only where nobody writes such a text: a key without a value between braces, an entry that begins with a word, a
    value on a line of its own.
    """
    key = inside.key
    if inside.flow:
        suspect = key if key and not key.quoted and not value.text else None
    elif key is None:
        suspect = value if value.text[:1].isalpha() else None
    else:
        suspect = value if value.marks[0] > key.marks[2] else None
    return suspect if suspect and looks_unspaced(suspect.text) else None
