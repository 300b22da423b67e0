"""What a person did wrong where libyaml could not go on: its terse problem and the lines around it, made a finding."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from portfolio.findings import Code, Fact, Finding
from portfolio.reading.place import Marks, span
from portfolio.reading.text import HIDDEN, named

Mark = tuple[int, int]
"""Line and column, from 0."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What libyaml says: the problem and its place, what it was doing and since where, and the last text it read."""

    says: str
    at: Mark
    doing: str
    since: Mark
    last: Marks | None = None
    quoted: bool = False


class Broken(Exception):
    """Libyaml could not read on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.says)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class _Scene:
    """A problem with the lines around it."""

    problem: Problem
    rows: Sequence[str]

    def row(self, line: int) -> str:
        """Return a line, empty past the end."""
        return self.rows[line] if 0 <= line < len(self.rows) else ""

    @property
    def here(self) -> str:
        """The line of the problem."""
        return self.row(self.problem.at[0])

    @property
    def sign(self) -> str:
        """The character at the problem, empty at the end of a line."""
        line, column = self.problem.at
        return self.row(line)[column : column + 1]

    @property
    def spot(self) -> Marks:
        """The place of the problem, or the end of the text where it lies beyond."""
        line, column = self.problem.at
        if line < len(self.rows) and (self.rows[line] or line == 0):
            return line, column, line, column + 1
        return self.before, len(self.row(self.before)), self.before, len(self.row(self.before)) + 1

    @property
    def before(self) -> int:
        """The last line before the problem that holds more than a comment; -1 where there is none."""
        stripped = ((line, self.row(line).strip()) for line in range(self.problem.at[0] - 1, -1, -1))
        return next((line for line, row in stripped if row and not row.startswith("#")), -1)


_Guess = tuple[Code, Marks, Mapping[str, Fact]]

_ITEMS: Final = r"[ ]*+(?:-[ ]++)*+"
_GLUED: Final = re.compile(_ITEMS + r"[{\[]?(?P<key>[\w.-]++):[^\s/:]")
_VALUE: Final = re.compile(_ITEMS + r"(?P<key>[^\s:#\"'][^:]*+):[ ]++(?P<value>\S.*)")
_HIDDEN: Final = re.compile(rf"(?:^[ \t]*+(?:-[ \t]*+)?|[:-][ ]*+)(?P<bad>[{HIDDEN}])")


def explain(problem: Problem, rows: Sequence[str], file: str) -> Finding:
    """Return the one finding for a file that libyaml could not read on: the first guess that fits."""
    scene = _Scene(problem, rows)
    code, marks, facts = next(found for guess in _GUESSES if (found := guess(scene)))
    related = (span(file, scene.spot),) if code is Code.BRACKETS and scene.spot[0] != marks[0] else ()
    return Finding(code, span(file, marks), facts, related)


def _hidden(scene: _Scene) -> _Guess | None:
    """Find a no-break space from Word where YAML wants a plain one: in the indentation or after a colon."""
    for line in (scene.problem.since[0], scene.problem.at[0], scene.before):
        if bad := _HIDDEN.search(scene.row(line)):
            return Code.HIDDEN_CHARACTER, _group(line, bad, "bad"), {"character": named(bad["bad"])}
    return None


def _tab(scene: _Scene) -> _Guess | None:
    blank = scene.here[: len(scene.here) - len(scene.here.lstrip())]
    if "\t" in blank or scene.sign == "\t":
        line, column = scene.problem.at[0], scene.here.index("\t")
        return Code.TAB, (line, column, line, column + 1), {}
    return None


def _open_quote(scene: _Scene) -> _Guess | None:
    """Find a text that never ends, or that ended only at the first quote of a later one."""
    problem = scene.problem
    if "quoted scalar" in problem.doing and "escape" not in problem.says and "hex" not in problem.says:
        line, column = problem.since
    elif problem.quoted and problem.last and problem.last[0] < problem.last[2] == problem.at[0]:
        line, column = problem.last[:2]
    else:
        return None
    return Code.OPEN_QUOTE, (line, column, line, column + 1), {"quote": scene.row(line)[column : column + 1]}


def _backslash(scene: _Scene) -> _Guess | None:
    return (Code.BACKSLASH, scene.spot, {}) if "quoted scalar" in scene.problem.doing else None


def _reserved(scene: _Scene) -> _Guess | None:
    """Find a text that begins with a sign that means something to YAML."""
    problem = scene.problem
    line, column = problem.at
    if re.search("an alias|an anchor|a tag|a block scalar|parsing a node", problem.doing):
        line, column = problem.since
    elif (value := _VALUE.match(scene.here)) and value["value"][0] in "*&!|>" and value.start("value") < column:
        column = value.start("value")
    elif "cannot start any token" not in problem.says and not ("node content" in problem.says and scene.sign == ","):
        return None
    return Code.RESERVED_SIGN, (line, column, line, column + 1), {"sign": scene.row(line)[column : column + 1]}


def _brackets(scene: _Scene) -> _Guess | None:
    """Find a list or mapping between brackets that is not closed, lacks a comma, or is closed once too often."""
    if "a flow" in scene.problem.doing and (opened := _opened(scene)):
        line, column = opened
        spot = scene.spot if line == scene.spot[0] else (line, column, line, column + 1)
        return Code.BRACKETS, spot, {"bracket": scene.row(line)[column]}
    return (Code.BRACKETS, scene.spot, {"bracket": scene.sign}) if scene.sign in {"]", "}"} else None


def _opened(scene: _Scene) -> Mark | None:
    """Return where the list or mapping begins that libyaml was reading; it does not say so of one just begun."""
    line, column = scene.problem.since
    if scene.row(line)[column : column + 1] in {"[", "{"}:
        return line, column
    line = scene.spot[0]
    column = max(scene.row(line).rfind("["), scene.row(line).rfind("{"))
    return (line, column) if column >= 0 else None


def _no_key_at_all(scene: _Scene) -> _Guess | None:
    """Find a line that begins with its colon."""
    starts = scene.sign == ":" and not scene.here[: scene.problem.at[1]].strip(" -")
    return (Code.ODD_KEY, scene.spot, {}) if starts else None


def _second_colon(scene: _Scene) -> _Guess | None:
    """Find ``title: Haven: start``, or a line before it that was meant as a key and is none."""
    line, column = scene.problem.at
    if "mapping values are not allowed" not in scene.problem.says:
        return None
    value = _VALUE.match(scene.here)
    if value and value.start("value") <= column:
        if value["value"][0] in "\"'":
            return Code.AFTER_QUOTE, _group(line, value, "value"), {}
        return Code.COLON_IN_TEXT, _group(line, value, "value"), {"key": value["key"].strip(), "text": value["value"]}
    return _no_key(scene, scene.before)


def _no_colon(scene: _Scene) -> _Guess | None:
    return _no_key(scene, scene.problem.since[0]) if "expected ':'" in scene.problem.says else None


def _no_key(scene: _Scene, line: int) -> _Guess | None:
    """Tell why a line is not the key and value that it was meant to be."""
    row = scene.row(line)
    if glued := _GLUED.match(row):
        return Code.SPACE_AFTER_COLON, _group(line, glued, "key"), {"key": glued["key"]}
    if row.strip() and ":" not in row:
        start = len(row) - len(row.lstrip())
        return Code.LINE_WITHOUT_COLON, (line, start, line, len(row.rstrip())), {"text": row.strip()}
    return None


def _after_quote(scene: _Scene) -> _Guess | None:
    problem = scene.problem
    line, column = problem.at
    if problem.quoted and problem.last and problem.last[2] == line and not scene.here[problem.last[3] : column].strip():
        return Code.AFTER_QUOTE, (line, column, line, len(scene.here.rstrip())), {}
    return None


def _after_bracket(scene: _Scene) -> _Guess | None:
    """Find a text that begins with a bracket: ``title: [Nieuw] Werk``."""
    line, column = scene.problem.at
    value = _VALUE.match(scene.here)
    if value and value["value"][0] in "[{" and value.start("value") < column and scene.here[column:].strip():
        start = value.start("value")
        return Code.RESERVED_SIGN, _group(line, value, "value"), {"sign": scene.here[start]}
    return None


def _list_on_line(scene: _Scene) -> _Guess | None:
    return (Code.LIST_ON_LINE, scene.spot, {}) if "block sequence entries" in scene.problem.says else None


def _second_document(scene: _Scene) -> _Guess | None:
    return (Code.SEVERAL_DOCUMENTS, scene.spot, {}) if scene.row(scene.before).startswith("...") else None


def _indentation(scene: _Scene) -> _Guess | None:
    """Find a line that stands neither below the line before it nor beside one above it."""
    line = scene.problem.at[0]
    indent = len(scene.here) - len(scene.here.lstrip())
    starts = scene.here.strip() and not scene.here[: scene.problem.at[1]].strip()
    if starts or "mapping values" in scene.problem.says:
        return Code.INDENTATION, (line, 0, line, max(indent, 1)), {}
    return None


def _syntax(scene: _Scene) -> _Guess:
    return Code.SYNTAX, scene.spot, {}


def _group(line: int, match: re.Match[str], group: str) -> Marks:
    return line, match.start(group), line, match.start(group) + len(match[group].rstrip(" "))


_GUESSES: Final[tuple[Callable[[_Scene], _Guess | None], ...]] = (
    _hidden,
    _tab,
    _open_quote,
    _backslash,
    _reserved,
    _brackets,
    _no_key_at_all,
    _second_colon,
    _no_colon,
    _after_quote,
    _after_bracket,
    _list_on_line,
    _second_document,
    _indentation,
    _syntax,
)
