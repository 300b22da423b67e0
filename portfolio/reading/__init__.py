"""From YAML files to a resolved round, with every mistake found in one run."""

import errno
import gc
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from portfolio.findings import Code, Finding, Severity, Span
from portfolio.model import Round
from portfolio.reading.files import CannotRead, Documents, Loaded, folder_of, load, load_loose
from portfolio.reading.folder import DECISIONS, ROOMS, ROUND, shown_path
from portfolio.reading.resolve import resolve
from portfolio.reading.text import split
from portfolio.reading.tree import Tree

Judge = Callable[[Round], tuple[Finding, ...]]
"""What later stages find about a resolved round."""

__all__ = ["CannotRead", "Documents", "Reading", "found_with", "order", "read_head", "read_paths", "read_round"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A round as read: None where anything is wrong, and then why.

    ``findings`` ascend by file, line, column and code; ``lines`` has the source of every file they name; ``files`` are
    those that were checked, ``digests`` their SHA-256 as read. ``folder`` is where all of them are, the current folder
    for files without a round.
    """

    round: Round | None
    findings: tuple[Finding, ...]
    lines: Mapping[str, tuple[str, ...]] = field(repr=False)
    folder: Path
    documents: Documents = field(repr=False)
    files: tuple[str, ...]
    digests: Mapping[str, str] = field(default_factory=dict, repr=False)


def nothing(_: Round) -> tuple[Finding, ...]:
    """Find nothing more."""
    return ()


def read_round(path: Path, judge: Judge = nothing) -> Reading:
    """Read the round whose folder or round.yaml is ``path``; raises CannotRead where there is none.

    ``judge`` adds what only later stages can tell of a round that resolves without an error.
    """
    with _no_collector():
        return _reading(load(folder_of(path)), judge)


def read_head(path: Path) -> Reading:
    """Read round.yaml alone, whatever its initiatives say; raises CannotRead as ``read_round`` does.

    The round has no initiatives; ``documents`` has all files that could be parsed, ``digests`` all that were read.
    """
    with _no_collector():
        loaded = load(folder_of(path))
        every = loaded.documents
        alone = Documents(every.folder, every.round, unread=frozenset({"initiatives/"}))  # so that none is unknown
        own = tuple(finding for finding in loaded.findings if finding.span.file == ROUND)
        reading = _reading(Loaded(alone, own, {ROUND: loaded.texts[ROUND]}))
    return replace(reading, documents=every, files=(ROUND,), digests=loaded.digests)


def found_with(documents: Documents, filled: Mapping[str, Tree], judge: Judge = nothing) -> tuple[Finding, ...]:
    """Return what is found about initiatives, by the names of their files, that come into a round or take a place."""
    initiatives = dict(sorted({**documents.initiatives, **filled}.items()))
    joined = replace(documents, initiatives=initiatives, unread=documents.unread - filled.keys())
    places = {(tree.file, tree.sheet) for tree in filled.values()}
    findings = _reading(Loaded(joined, (), {}), judge).findings
    return tuple(f for f in findings if any((span.file, span.sheet) in places for span in (f.span, *f.related)))


def read_paths(paths: Iterable[Path], judge: Judge = nothing) -> tuple[Reading, ...]:
    """Read rounds and single files of rounds, each round once; raises CannotRead.

    Of a round of which only files or folders were named, only their findings count, and those of a round.yaml that
    cannot be parsed, for then nothing can be checked against it. Files without a round are checked by their shape.
    """
    rounds: dict[Path, set[str] | None] = {}
    loose: list[Path] = []
    for path in paths:
        folder, file = _belongs(path)
        if folder is None:
            loose.append(path)
        elif file is None:
            rounds[folder] = None
        elif (named := rounds.setdefault(folder, set())) is not None:
            named.add(file)
    with _no_collector():
        readings = [_reading(load(folder, _extra(folder, named)), judge, named) for folder, named in rounds.items()]
        return (*readings, _loose(load_loose(loose))) if loose else tuple(readings)


def _reading(loaded: Loaded, judge: Judge = nothing, named: set[str] | None = None) -> Reading:
    """Resolve what was loaded; of a round of which only some files were named, keep what is about those."""
    round_, found = resolve(loaded.documents)
    findings = [*loaded.findings, *found]
    if round_ is not None and not _wrong(findings):
        findings += judge(round_)
    findings.sort(key=order)
    if _wrong(findings):
        round_ = None
    files = {*loaded.texts, *loaded.documents.unread}
    if named is not None:
        named = set(map(shown_path, named))
        about = named if loaded.documents.round else {*named, ROUND}
        findings = [finding for finding in findings if _within(finding.span.file, about) and not _asked(finding, named)]
        files = {file for file in files if _within(file, named)}
    spans = (span for finding in findings for span in (finding.span, *finding.related))
    lines = {file: split(loaded.texts[file]) for file in {span.file for span in spans} & loaded.texts.keys()}
    documents = loaded.documents
    checked = tuple(sorted(files))
    return Reading(round_, tuple(findings), lines, documents.folder, documents, checked, loaded.digests)


def _loose(loaded: Loaded) -> Reading:
    """Check the shape of files without a round, and say of each that no more than that was checked."""
    notes = tuple(Finding(Code.SHAPE_ALONE, Span(file)) for file in loaded.texts)
    reading = _reading(Loaded(loaded.documents, (*loaded.findings, *notes), loaded.texts))
    known = tuple(finding for finding in reading.findings if finding.code is not Code.ASSESSED_NOBODY)
    return replace(reading, findings=known)  # whom an assessment is about cannot be known without the round


def _wrong(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def order(finding: Finding) -> tuple[str, str, int, int, str]:
    """Return what findings are sorted by: their place in their file."""
    span = finding.span
    return span.file, span.sheet, span.line, span.column, finding.code


def _asked(finding: Finding, named: set[str]) -> bool:
    """Tell whether a warning says that something is not read which was named, and so was read after all."""
    return finding.code in {Code.SUBFOLDER, Code.OTHER_FILE} and finding.span.file in named


def _within(file: str, named: set[str]) -> bool:
    return any(file == name or file.startswith(f"{name}/") for name in named)


def _belongs(path: Path) -> tuple[Path | None, str | None]:
    """Return the round that a path belongs to and its file or folder in it; None for the whole; raises CannotRead."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        raise CannotRead(path, error.errno or errno.EIO) from error
    if path.name == ROUND or (is_folder and (path / ROUND).exists()):
        return folder_of(path), None
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links out of the round
    folder = next((above for above in whole.parents if (above / ROUND).is_file()), None)
    if folder is None:
        return (folder_of(path) if is_folder else None), None
    inside = whole.relative_to(folder).as_posix()
    return (folder if path.is_absolute() else Path(os.path.relpath(folder))), inside


def _extra(folder: Path, named: set[str] | None) -> Iterator[str]:
    """Yield the named initiatives that do not lie where those of the round do."""
    for name in named or ():
        if not _is_listed(PurePosixPath(name)):
            found = sorted((folder / name).glob("*.yaml")) if (folder / name).is_dir() else [folder / name]
            yield from (file.relative_to(folder).as_posix() for file in found)


def _is_listed(path: PurePosixPath) -> bool:
    """Tell whether a file or folder is read with its round anyway, or is no initiative."""
    room, *inside = path.parts
    if room == "initiatives":
        return not inside or (len(inside) == 1 and path.suffix == ".yaml")
    return room in {*ROOMS, DECISIONS}


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the garbage collector from walking over what grows: a round holds no cycles, and may be large."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
