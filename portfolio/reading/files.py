"""The files of a round as trees."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from portfolio.findings import Code, Finding, Span
from portfolio.reading.folder import DECISIONS, ROUND, Entry, Kind, entries, shown_path, why_not
from portfolio.reading.text import SIZE
from portfolio.reading.tree import Tree, parse


class CannotRead(OSError):
    """The path that someone named cannot be read, so that nothing can be said of the round."""

    def __init__(self, path: Path, reason: int) -> None:
        super().__init__(reason, os.strerror(reason), str(path))


@dataclass(frozen=True, slots=True)
class Documents:
    """The files of one round as trees, by their path relative to the folder (posix, ``initiatives/a.yaml``), ascending.

    ``round`` is None where round.yaml is missing or cannot be parsed; then only shapes can be checked. ``unread``
    names the files that are there but gave no tree (their findings are already reported), so that nobody calls what
    they would have defined unknown: ``initiatives/a.yaml`` in it means that the id ``a`` exists.
    """

    folder: Path
    round: Tree | None
    initiatives: Mapping[str, Tree] = field(default_factory=dict)
    assessments: Mapping[str, Tree] = field(default_factory=dict)
    decisions: Tree | None = None
    unread: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Loaded:
    """The documents of a round, what was found while loading them, and the text and SHA-256 of every file."""

    documents: Documents
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    digests: Mapping[str, str] = field(default_factory=dict)


def folder_of(path: Path) -> Path:
    """Return the folder of the round that ``path`` names: itself, or where its round.yaml lies; raises CannotRead."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        raise CannotRead(path, error.errno or errno.EIO) from error
    if not is_folder and path.name != ROUND:
        raise CannotRead(path, errno.ENOTDIR)
    return path if is_folder else path.parent


def load(folder: Path, extra: Iterable[str] = ()) -> Loaded:
    """Read every file of the round in ``folder``; raises CannotRead for the folder or its round.yaml.

    ``extra`` are initiatives that lie elsewhere below it; each stands in for the one of the same name.
    """
    outside = [Entry(shown_path(file), folder / file, "initiatives") for file in sorted(extra)]
    instead = {("initiatives", entry.path.name) for entry in outside}
    shelf = _Shelf(folder)
    try:
        listed = list(entries(folder))
    except OSError as error:
        raise CannotRead(folder, error.errno or errno.EIO) from error
    if not any(isinstance(entry, Entry) and entry.kind == "round" for entry in listed):
        raise CannotRead(folder / ROUND, errno.ENOENT)
    for entry in [*listed, *outside]:
        if isinstance(entry, Finding):
            shelf.findings.append(entry)
        elif entry in outside or (entry.kind, entry.path.name) not in instead:
            shelf.add(entry, named=entry.kind == "round")
    if not shelf.holds_initiatives:
        shelf.findings.append(Finding(Code.NO_INITIATIVE, Span("initiatives")))
    return shelf.loaded()


def load_loose(paths: Iterable[Path]) -> Loaded:
    """Read files that belong to no round, each under the path as given; raises CannotRead."""
    shelf = _Shelf(Path())
    for path in sorted(set(paths)):
        shelf.add(Entry(shown_path(path.as_posix()), path, _kind(path)), named=True)
    return shelf.loaded()


def _kind(path: Path) -> Kind:
    """Tell what a loose file must be, by its name and the folder it lies in."""
    if path.name == DECISIONS:
        return "decisions"
    return "assessments" if path.parent.name == "assessments" else "initiatives"


class _Shelf:
    """The files of a round, put in one by one."""

    def __init__(self, folder: Path) -> None:
        self.findings: list[Finding] = []
        self._folder = folder
        self._texts: dict[str, str] = {}
        self._digests: dict[str, str] = {}
        self._trees: dict[Kind, dict[str, Tree]] = {"round": {}, "initiatives": {}, "assessments": {}, "decisions": {}}
        self._unread: set[str] = set()

    def add(self, entry: Entry, *, named: bool) -> None:
        """Read one file. Where someone ``named`` it, that it cannot be read is no finding but CannotRead."""
        try:
            raw = contents(entry.path)
        except OSError as error:
            if named:
                raise CannotRead(entry.path, error.errno or errno.EIO) from error
            self._refuse(entry, why_not(error, entry.file))
            return
        parsed = parse(raw, entry.file)
        self._texts[entry.file] = parsed.text
        self._digests[entry.file] = hashlib.sha256(raw).hexdigest()
        self.findings += parsed.findings
        if parsed.tree is None:
            self._unread.add(entry.file)
        elif isinstance(parsed.tree.data, list) is not (entry.kind == "decisions"):
            code = Code.NOT_A_LIST if entry.kind == "decisions" else Code.NOT_A_MAPPING
            self._refuse(entry, Finding(code, parsed.tree.span()))
        else:
            self._trees[entry.kind][entry.file] = parsed.tree

    def _refuse(self, entry: Entry, finding: Finding) -> None:
        self.findings.append(finding)
        self._unread.add(entry.file)

    @property
    def holds_initiatives(self) -> bool:
        """Whether there is any initiative, readable or not; a list of none is none."""
        unread = (PurePosixPath(file).parts[0] == "initiatives" for file in self._unread)
        return any(tree.data.get("initiatives") != [] for tree in self._trees["initiatives"].values()) or any(unread)

    def loaded(self) -> Loaded:
        """Return what was put in."""
        trees = self._trees
        documents = Documents(
            self._folder,
            next(iter(trees["round"].values()), None),
            dict(sorted(trees["initiatives"].items())),
            dict(sorted(trees["assessments"].items())),
            next(iter(trees["decisions"].values()), None),
            frozenset(self._unread),
        )
        return Loaded(documents, tuple(self.findings), self._texts, self._digests)


def contents(path: Path, most: int = SIZE) -> bytes:
    """Return the bytes of a file, at most one more than it may have; raises OSError.

    A pipe or device is refused (ENODEV) before it can block or go on for ever.
    """
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        reason = errno.EISDIR if stat.S_ISDIR(mode) else errno.ENODEV
        raise OSError(reason, os.strerror(reason), str(path))
    with path.open("rb", buffering=0) as file:
        return file.read(most + 1)
