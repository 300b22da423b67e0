"""One run of ``lwa``: the common options and the two streams, handed to every command as ``ctx.obj``."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lwa_cli.render.data import as_json
from lwa_cli.render.plain import folded, line, plain
from lwa_cli.shell import streams, writing
from lwa_cli.words.languages import SHELL

if TYPE_CHECKING:
    from lwa_cli.render.progress import Told
    from lwa_cli.shell.common import Common
    from lwa_cli.words.shell import ShellWords
    from portfolio.model import Language


class Shell:
    """What a command says and where: results on stdout, the rest on stderr, JSON alone with ``--json``.

    ``round_language`` is set by a command as soon as it has read a round; an option or LWA_LANG goes before it.
    """

    def __init__(self, common: "Common", command: str | None = None) -> None:
        self.common = common
        self.command = command
        self.round_language: Language | None = None
        self._read: set[Path] = set()

    @property
    def language(self) -> "Language":
        """``--lang``, else LWA_LANG, else the round's, else Dutch."""
        return self.common.language or self.round_language or "nl"

    @property
    def words(self) -> "ShellWords":
        """The sentences of the shell itself, in the language."""
        return SHELL[self.language]

    @property
    def json(self) -> bool:
        """Whether stdout is one JSON document and nothing else."""
        return self.common.json

    @property
    def quiet(self) -> bool:
        """``-q``: only the result and failures."""
        return self.common.quiet

    @property
    def verbose(self) -> bool:
        """``-v``: more on stderr about what is done."""
        return self.common.verbose

    @property
    def color(self) -> bool:
        """Whether what goes to stdout may be coloured."""
        return streams.colours(sys.stdout, no_color=self.common.no_color)

    @property
    def width(self) -> int | None:
        """The columns of the terminal on stdout; None in a pipe or file: take what is needed, cut nothing."""
        return streams.width(sys.stdout)

    @property
    def width_beside(self) -> int | None:
        """The columns of the terminal on stderr; None in a pipe or file."""
        return streams.width(sys.stderr)

    def out(self, text: str, *, rendered: bool = False) -> None:
        """Print a part of the result, unless the result is JSON; ``rendered``: colours in it are our own."""
        if not self.json:
            sys.stdout.write((text if rendered else plain(text)).removesuffix("\n") + "\n")

    def document(self, data: Mapping[str, object]) -> None:
        """Print the one JSON document."""
        streams.as_utf8(sys.stdout)
        sys.stdout.write(as_json(data))

    def say(self, text: str) -> None:
        """Tell something beside the result, on stderr; not with ``-q``."""
        if not self.quiet:
            self.complain(line(text))

    def detail(self, text: str) -> None:
        """Tell something on stderr that only ``-v`` asks for."""
        if self.verbose:
            self.complain(line(text))

    def next(self, command: str) -> None:
        """Name the next useful command, on stderr; not with ``-q`` or ``--json``."""
        if not self.json and not self.quiet:
            self.complain("\n" + line(self.words.next.format(command=command)), rendered=True)

    @contextmanager
    def progress(self, title: str) -> "Iterator[Told]":
        """Say on a terminal how far a task is once it takes over a second: call what this gives after each step.

        Nothing is shown with ``-q``, or where stderr is no terminal.
        """
        if self.quiet or not streams.moves(sys.stderr):
            yield lambda _done, _total, /: None
            return
        from lwa_cli.render.progress import bar  # noqa: PLC0415 - help and most commands need no bar

        sys.stdout.flush()
        with bar(title, sys.stderr, color=streams.colours(sys.stderr, no_color=self.common.no_color)) as told:
            yield told

    def write(
        self, folder: Path, files: Mapping[str, bytes], *, by: str, force: bool = False, dry: bool = False
    ) -> tuple[Path, ...]:
        """Write files all or none and return the paths that change; see ``writing.write``."""
        return self.write_together([(folder, files)], by=by, force=force, dry=dry)

    def write_together(
        self, plans: Sequence[writing.Plan], *, by: str, force: bool = False, dry: bool = False
    ) -> tuple[Path, ...]:
        """Write files to several folders, all or none, and never over what this run read."""
        for folder, _ in plans:
            if not writing.remembers(folder):
                self.detail(self.words.not_remembered.format(path=folder / writing.MEMORY))
        return writing.write_together(plans, by=by, force=force, dry=dry, read=self._read)

    def keep(self, paths: Iterable[Path]) -> None:
        """Remember files that this run read, so that nothing is written over them, with ``--force`` either."""
        self._read.update(paths)

    def complain(self, text: str, *, rendered: bool = False) -> None:
        """Tell on stderr what went wrong, whatever the options; where that cannot be said, the result still counts.

        Lines are broken at spaces on a terminal, unless they are ``rendered``: a command to copy, or broken already.
        """
        sys.stdout.flush()
        shown = plain(text) if rendered else folded(plain(text), self.width_beside)
        try:
            sys.stderr.write(shown + "\n")
            sys.stderr.flush()
        except OSError:
            streams.lose(sys.stderr)
