"""Files written whole or not at all, and never over what somebody else wrote.

What a command wrote is remembered with its SHA-256 in ``.lwa-written.json`` in the folder it wrote to. A file that is
still what the same command left there may be replaced; anything else needs ``--force``.
"""

import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import stat
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

MANY: Final = 200
"""More files than this are brought to the disk all at once, since each by itself would take most of the time."""

MEMORY: Final = ".lwa-written.json"
_SHA256: Final = re.compile("[0-9a-f]{64}")

Plan = tuple[Path, Mapping[str, bytes]]
"""A folder and the files to write there, by their posix path within it."""


class InTheWay(Exception):
    """Files that exist and are not what the same command left there; ``edited`` ones it did write, but otherwise."""

    def __init__(self, paths: Sequence[Path], edited: Sequence[Path] = ()) -> None:
        super().__init__(str(paths[0]))
        self.paths = tuple(paths)
        self.edited = tuple(edited)


class CannotWrite(OSError):
    """A file or folder that cannot be written; nothing was changed."""


class WasRead(CannotWrite):
    """A file that this run read, which it never writes over."""


def write(
    folder: Path, files: Mapping[str, bytes], *, by: str, force: bool = False, dry: bool = False
) -> tuple[Path, ...]:
    """Write files, given by their posix path within ``folder``, all or none; return the paths that change, in order.

    ``by`` is the command; behind a space may stand which work of it this is, which may replace its other work.
    ``dry`` only looks whether it could be done. Raises InTheWay or CannotWrite.
    """
    return write_together([(folder, files)], by=by, force=force, dry=dry)


def write_together(
    plans: Sequence[Plan], *, by: str, force: bool = False, dry: bool = False, read: Collection[Path] = ()
) -> tuple[Path, ...]:
    """Write files to several folders, all or none; as ``write``, but never, with force either, to what was ``read``.

    Raises WasRead for that, also where a link leads there.
    """
    files = {folder / name: data for folder, named in plans for name, data in named.items()}
    kept = set(map(_real, read))
    if over := next((path for path in files if kept and _real(path) in kept), None):
        raise WasRead(errno.EEXIST, os.strerror(errno.EEXIST), str(over))
    left = {
        folder / name: known.get(name, ()) for folder, named in plans for known in [_left(folder, by)] for name in named
    }
    taken = [path for path, data in files.items() if _taken(path, data, left[path])]
    changed = tuple(path for path, data in files.items() if not _says(path, data))
    if taken and not force:
        raise InTheWay(taken, [path for path in taken if left[path]])
    if not dry:
        _replace_all(files | _notes(plans, by))
    return changed


def write_file(path: Path, data: bytes, *, by: str, force: bool = False, dry: bool = False) -> Path:
    """Write one file and return its path; see ``write``."""
    write(path.parent, {path.name: data}, by=by, force=force, dry=dry)
    return path


def is_ours(folder: Path, name: str, data: bytes, *, by: str) -> bool:
    """Tell whether a file may be written without ``--force``: it is not there, is the same, or is what ``by`` wrote."""
    return not _taken(folder / name, data, _left(folder, by).get(name, ()))


def writer(path: Path) -> str | None:
    """Return as whose work a file is remembered that is still as it was left; None where it is nobody's."""
    try:
        there = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    return next((by for by, files in (_memory(path.parent) or {}).items() if files.get(path.name) == there), None)


def written(folder: Path, *, by: str) -> tuple[str, ...]:
    """Return the names of the files that ``by`` once wrote right into a folder, there or not."""
    return tuple(name for name in sorted((_memory(folder) or {}).get(by, {})) if Path(name).name == name)


def remembers(folder: Path) -> bool:
    """Tell whether what is written to a folder can be remembered there: nothing else has the name of the memory."""
    return _memory(folder) is not None


def _notes(plans: Sequence[Plan], by: str) -> dict[Path, bytes]:
    """Return the memory of each folder with what is written there; of a folder named twice in two ways, one."""
    folders: dict[Path, Path] = {}
    fresh: dict[Path, dict[str, str]] = {}
    for folder, files in plans:
        there = folders.setdefault(_real(folder), folder)
        sums = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
        fresh[there] = fresh.get(there, {}) | sums
    notes = {}
    for folder, sums in fresh.items():
        memory = _memory(folder)
        if memory is not None:
            text = json.dumps({**memory, by: {**memory.get(by, {}), **sums}}, indent=1, sort_keys=True)
            notes[folder / MEMORY] = text.encode() + b"\n"
    return notes


def _left(folder: Path, by: str) -> Mapping[str, Collection[str]]:
    """Return the SHA-256 of all work that a command remembers to have left in a folder, by name."""
    left: dict[str, set[str]] = {}
    for one, files in (_memory(folder) or {}).items():
        if one.partition(" ")[0] == by.partition(" ")[0]:
            for name, digest in files.items():
                left.setdefault(name, set()).add(digest)
    return left


def _real(path: Path) -> Path:
    """Return where a path leads through all links; ``Path.resolve`` fails where they lead round in a circle."""
    return Path(os.path.realpath(path))


def _memory(folder: Path) -> dict[str, dict[str, str]] | None:
    """Return command → path → SHA-256; None where something else has its name, such as a link, which stays as it is."""
    path = folder / MEMORY
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        data = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return data if _is_ours(data) else None


def _is_ours(data: object) -> bool:
    files = data.values() if isinstance(data, dict) else [None]
    sums = [one for known in files for one in (known.values() if isinstance(known, dict) else [None])]
    return all(isinstance(one, str) and _SHA256.fullmatch(one) for one in sums)


def _taken(path: Path, data: bytes, left: Collection[str]) -> bool:
    """Tell whether something stands at ``path`` that is neither the same nor, by its SHA-256, what we left there."""
    try:
        _check_ordinary(path)
        there = path.read_bytes()
    except FileNotFoundError:
        return path.is_symlink()
    except NotADirectoryError:
        return False
    except CannotWrite:
        raise
    except OSError:
        return True
    return there != data and hashlib.sha256(there).hexdigest() not in left


def _check_ordinary(path: Path) -> None:
    """Refuse to write over, or wait for, what is no ordinary file (a folder, pipe or device) or cannot be looked up.

    Raises FileNotFoundError and NotADirectoryError where nothing is there.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError as error:
        raise CannotWrite(error.errno, error.strerror, str(path)) from error
    if not stat.S_ISREG(mode):
        reason = errno.EISDIR if stat.S_ISDIR(mode) else errno.ENODEV
        raise CannotWrite(reason, os.strerror(reason), str(path))


def _says(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _replace_all(files: Mapping[Path, bytes]) -> None:
    """Write all new files beside their targets, then rename them; undo everything when one cannot be."""
    targets = _targets(files)
    made: list[Path] = []
    waiting: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    path = next(iter(files))
    at_once = len(files) > MANY and hasattr(os, "sync")
    try:
        for target, path in targets.items():
            data = files[path]
            made += _make_folder(target.parent)
            if not _says(target, data):
                waiting[target] = _beside(target, data, settle=not at_once)
        if at_once:
            os.sync()
        for path, temporary in waiting.items():
            before[path] = path.read_bytes() if path.exists() else None
            temporary.replace(path)
    except BaseException as error:
        _undo(before, waiting.values(), made)
        if isinstance(error, OSError):
            raise CannotWrite(error.errno, error.strerror, str(path)) from error
        raise
    for folder in {target.parent for target in waiting}:
        _settle(folder)


def _targets(files: Mapping[Path, bytes]) -> dict[Path, Path]:
    """Return where each file leads, with its name; raises CannotWrite where two names of one say different things."""
    targets: dict[Path, Path] = {}
    for path, data in files.items():
        if files[targets.setdefault(_real(path), path)] != data:
            raise CannotWrite(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    return targets


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder and its parents; return the new ones, outermost first."""
    missing = [f for f in (folder, *folder.parents) if not f.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from error
    return missing[::-1]


def _beside(target: Path, data: bytes, *, settle: bool = True) -> Path:
    """Write ``data`` to a new file in the folder of ``target``, with its rights; ``settle``: down to the disk."""
    temporary = target.parent / f".lwa-{secrets.token_hex(8)}.tmp"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            if settle:
                file.flush()
                os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _undo(before: Mapping[Path, bytes | None], temporaries: Iterable[Path], made: Sequence[Path]) -> None:
    """Put back what was replaced, and take away what is new; what cannot be undone is left."""
    for target, data in before.items():
        with suppress(OSError):
            if data is None:
                target.unlink(missing_ok=True)
            else:
                _beside(target, data).replace(target)
    for temporary in temporaries:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    for folder in reversed(made):
        with suppress(OSError):
            folder.rmdir()


def _settle(folder: Path) -> None:
    """Bring the renames themselves to the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
