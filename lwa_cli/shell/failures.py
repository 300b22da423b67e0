"""Every way in which a run can fail, as an exit code and a sentence; what is nobody's fault but ours goes to a log."""

import errno
import os
import platform
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from lwa_cli import VERSION
from lwa_cli.shell.stop import Exit, Stop
from lwa_cli.shell.writing import CannotWrite, InTheWay, WasRead

if TYPE_CHECKING:
    from lwa_cli.shell.session import Shell
    from lwa_cli.words.shell import ShellWords

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""Why a stream cannot take what is written to it, which names no file."""


def explain(error: BaseException, shell: "Shell") -> tuple[Exit, str]:
    """Return the exit code and the sentence of a failure."""
    words = shell.words
    match error:
        case Stop():
            return error.code, error.sentence
        case KeyboardInterrupt() | typer.Abort():
            return Exit.INTERRUPTED, words.interrupted
        case InTheWay():
            return Exit.USAGE, _in_the_way(error, words)
        case WasRead():
            return Exit.USAGE, words.was_read.format(path=error.filename)
        case CannotWrite():
            reason = _reason(error, words)
            return Exit.USAGE, words.cannot_write.format(path=error.filename, reason=reason)
        case OSError() if error.filename is not None or error.errno in FULL:
            path = "stdout" if error.filename is None else os.fsdecode(error.filename)
            return Exit.USAGE, words.file_problem.format(path=path, reason=_reason(error, words))
        case _:
            return Exit.BUG, _bug(error, words)


def _in_the_way(error: InTheWay, words: "ShellWords") -> str:
    first, *others = error.paths
    if set(error.edited) == {first, *others}:
        edited = words.edited_many if others else words.edited
        return f"{edited.format(path=first, more=len(others))} {words.other_name}"
    sentence = words.in_the_way_many if others else words.in_the_way
    return f"{sentence.format(path=first, more=len(others))} {words.use_force}"


def _reason(error: OSError, words: "ShellWords") -> str:
    name = errno.errorcode.get(error.errno or 0, "")
    return words.reasons.get(name, words.reasons[""]).format(system=error.strerror or type(error).__name__)


def _bug(error: BaseException, words: "ShellWords") -> str:
    told = words.bug.format(kind=type(error).__name__)
    log = _log(error)
    return f"{told}\n{words.bug_log.format(path=log)}" if log else told


def _log(error: BaseException) -> Path | None:
    """Write what a maintainer needs into a file of its own; None where no folder can be written."""
    text = "".join(
        [
            f"lwa {VERSION}, Python {platform.python_version()}, {platform.platform()}\n",
            f"{sys.argv}\n\n",
            *traceback.format_exception(error),
        ]
    )
    for folder in (_state_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(prefix="lwa-", suffix=".log", dir=folder)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except OSError:
            continue
        return Path(name)
    return None


def _state_folder() -> Path:
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / "lwa"
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else Path("~/.local/state").expanduser()) / "lwa"
