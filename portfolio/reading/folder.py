"""Which files a round's folder holds, and what lies there that is not read."""

import ast
import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from portfolio.findings import Code, Fact, Finding, Span

ROUND: Final = "round.yaml"
DECISIONS: Final = "decisions.yaml"

Room = Literal["initiatives", "assessments"]
Kind = Literal["round", "decisions"] | Room

ROOMS: Final[tuple[Room, ...]] = ("initiatives", "assessments")

_KINDS: Final[dict[str, Kind]] = {ROUND: "round", DECISIONS: "decisions"}
_BACKUPS: Final = ("~", ".bak", ".orig", ".swp", ".tmp")
_ESCAPE: Final = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)")
_CLUTTER: Final = frozenset({"Thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A file to read: its name in the round (posix, printable), where it is, and what it must be."""

    file: str
    path: Path
    kind: Kind


def entries(folder: Path) -> Iterator[Entry | Finding]:
    """Yield every file that a round reads, ascending by name, and a finding for what looks meant but is not read.

    Dotfiles, backups of editors and what file managers leave behind are passed over; at the top of the folder so is
    all that is no YAML. Raises OSError where the folder itself cannot be listed.
    """
    for entry in _scan(folder):
        if entry.name in ROOMS:
            yield from _room(entry, "initiatives" if entry.name == "initiatives" else "assessments")
        elif entry.name in _KINDS:
            yield Entry(entry.name, folder / entry.name, _KINDS[entry.name])
        elif _is_yaml(entry.name) and not _is_folder(entry):
            yield _misplaced(entry, "")
        elif _is_folder(entry) and _holds_yaml(entry):
            yield Finding(Code.SUBFOLDER, Span(shown(entry.name)))


def shown(name: str) -> str:
    """Return a file's name so that it can be printed on one line, whatever bytes it has; two names never become one."""
    return name if name.isprintable() and "\\" not in name else repr(name)[1:-1]


def shown_path(path: str) -> str:
    """Return a posix path with each of its names shown."""
    return "/".join(map(shown, path.split("/")))


def real_name(name: str) -> str:
    """Return the file's name that ``shown`` shows."""
    return _ESCAPE.sub(lambda escape: ast.literal_eval(f'"{escape[0]}"'), name)


def why_not(error: OSError, file: str) -> Finding:
    """Return the finding for a file that is there and cannot be read."""
    span = Span(file)
    if error.errno in {errno.ENOENT, errno.ELOOP}:
        return Finding(Code.BROKEN_LINK, span)
    if error.errno in {errno.EISDIR, errno.ENODEV}:
        return Finding(Code.NOT_A_FILE, span)
    return Finding(Code.CANNOT_READ, span, {"error": errno.errorcode.get(error.errno or 0, type(error).__name__)})


def _room(room: os.DirEntry[str], kind: Room) -> Iterator[Entry | Finding]:
    """Yield the files of the folder initiatives or assessments."""
    try:
        inside = _scan(Path(room.path))
    except OSError as error:
        yield why_not(error, room.name)
        return
    for entry in inside:
        file = f"{room.name}/{shown(entry.name)}"
        if entry.name.endswith(".yaml"):
            yield Entry(file, Path(entry.path), kind)
        elif _is_folder(entry):
            yield Finding(Code.SUBFOLDER, Span(file))
        else:
            yield _misplaced(entry, f"{room.name}/")


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted((entry for entry in found if not _is_clutter(entry.name)), key=lambda entry: entry.name)


def _is_clutter(name: str) -> bool:
    return name.startswith((".", "#")) or name.endswith(_BACKUPS) or name in _CLUTTER


def _is_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml"))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _holds_yaml(entry: os.DirEntry[str]) -> bool:
    try:
        return any(_is_yaml(inside.name) for inside in _scan(Path(entry.path)))
    except OSError:
        return False


def _misplaced(entry: os.DirEntry[str], room: str) -> Finding:
    """Return the warning for a file that no round reads."""
    span = Span(room + shown(entry.name))
    name, _, _ = entry.name.rpartition(".")
    if _is_yaml(entry.name) and (room or f"{name}.yaml" in _KINDS):
        facts: dict[str, Fact] = {"name": shown(f"{name}.yaml")}
        return Finding(Code.YML_FILE, span, facts)
    return Finding(Code.OTHER_FILE, span)
