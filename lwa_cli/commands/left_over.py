"""Files that an earlier run of a command wrote and that this run has no more use for."""

from collections.abc import Iterable
from pathlib import Path

from lwa_cli.shell import Shell


def take_away(
    paths: Iterable[Path], folder: Path, shell: Shell, *, by: str, removed: str, kept: str
) -> tuple[list[Path], list[Path]]:
    """Remove what is still as the command ``by`` wrote it, keep what somebody changed; say of each, and return both."""
    gone: list[Path] = []
    left: list[Path] = []
    for path in paths:
        ours = unchanged(path, folder, by=by)
        if ours:
            path.unlink()
        shell.say((removed if ours else kept).format(path=path))
        (gone if ours else left).append(path)
    return gone, left


def unchanged(path: Path, folder: Path, *, by: str) -> bool:
    """Tell whether a file is still what an earlier run wrote."""
    from lwa_cli.shell.writing import is_ours

    return is_ours(folder, path.relative_to(folder).as_posix(), b"", by=by)
