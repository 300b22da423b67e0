"""The entry: the table of commands and the one place where every failure becomes a sentence and an exit code."""

import errno
import gc
import glob
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

import typer

from lwa_cli import VERSION
from lwa_cli.render.data import envelope, failure
from lwa_cli.render.plain import line
from lwa_cli.shell import Exit, Shell, Stop, common, failures, streams
from lwa_cli.shell.group import Commands

COMMANDS: Final = {
    "demo": "lwa_cli.commands.demo",
    "select": "lwa_cli.commands.select",
    "why": "lwa_cli.commands.why",
    "frontier": "lwa_cli.commands.frontier",
    "letters": "lwa_cli.commands.letters",
    "validate": "lwa_cli.commands.validate",
    "new": "lwa_cli.commands.new",
    "form": "lwa_cli.commands.form",
    "import": "lwa_cli.commands.imports",
    "schema": "lwa_cli.commands.schema",
    "explain": "lwa_cli.commands.explain",
    "status": "lwa_cli.commands.status",
}
"""Name → module, in the order in which help lists them; status is what ``lwa`` alone does."""

HIDDEN: Final = frozenset({"status"})


def run() -> None:
    """Run ``lwa`` with the arguments of the process and exit with its code."""
    gc.disable()  # nearly all that one short run makes lives to its end; looking for waste is a tenth of its time
    sys.exit(main(_expanded(sys.argv[1:])))


def main(args: Sequence[str]) -> Exit:
    """Run one command and return its exit code; every failure ends here."""
    there = streams.prepare()
    options, rest = common.take(args)
    shell = Shell(options, next((word for word in rest if word in COMMANDS), None))
    try:
        code = _run(shell, rest, stdout=there)
        sys.stdout.flush()
    except typer.Exit as end:
        return Exit(end.exit_code)
    except BrokenPipeError:  # as with head: end quietly when whoever reads our output has stopped
        streams.lose(sys.stdout)
        return Exit.DONE
    except BaseException as error:  # noqa: BLE001 - the one place where nothing may escape as a traceback
        return _fail(error, shell)
    return code


def _run(shell: Shell, rest: list[str], *, stdout: bool) -> Exit:
    if not stdout:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "stdout")
    if shell.common.lang is not None and shell.common.language is None:
        raise Stop(shell.words.no_language.format(value=shell.common.lang or "''", where=shell.common.lang_from))
    if shell.common.version:
        shell.out(f"lwa {VERSION}")
        if shell.json:
            shell.document(envelope(None, None, "ok"))
        return Exit.DONE
    if rest[:1] == ["help"]:
        rest = [*rest[1:], "--help"]
    group = Commands("lwa", COMMANDS, HIDDEN)
    with group.make_context("lwa", rest or ["status"], obj=shell, color=shell.color) as ctx:
        return Exit(group.invoke(ctx))


def _fail(error: BaseException, shell: Shell) -> Exit:
    """Say what went wrong: on stderr, and as a document on stdout with ``--json``."""
    code, sentence = failures.explain(error, shell)
    told = sentence if code == Exit.BUG else line(sentence)
    with suppress(OSError):
        shell.complain(shell.words.error.format(message=told) if code != Exit.INTERRUPTED else told)
        if shell.json:
            shell.document(failure(shell.command, sentence))
            sys.stdout.flush()
    return code


def _expanded(args: list[str]) -> list[str]:
    """Expand ``*.yaml`` where the command prompt does not, as on Windows."""
    if os.name != "nt":
        return args
    return [hit for arg in args for hit in (sorted(glob.glob(arg)) if glob.has_magic(arg) else []) or [arg]]  # noqa: PTH207 - patterns may be absolute, which Path.glob refuses
