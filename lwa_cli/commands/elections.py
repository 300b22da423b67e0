"""``lwa import`` of an election of Pabulib: its projects and budget as the files of a round."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lwa_cli.commands.rounds import ROUND, shown
from lwa_cli.commands.rounds import refuse as refuse_round
from lwa_cli.commands.taken import Taken, finish, refuse
from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lwa_cli.words.commands import CommandWords
    from portfolio.findings import Finding
    from portfolio.reading.pabulib import Election


def take(file: Path, into: Path, shell: Shell, *, dry: bool, force: bool) -> Exit:
    """Read the election, check what it becomes, write it."""
    from lwa_cli.render.election import language
    from lwa_cli.words.languages import COMMANDS
    from portfolio.reading import read_head
    from portfolio.reading.files import contents
    from portfolio.reading.pabulib import LARGEST, read

    result = read(contents(file, LARGEST), os.fspath(file))
    lines = {os.fspath(file): result.lines}
    folder = into.parent if into.name == ROUND else into
    if result.election is None:
        return refuse(Taken(folder, {}, result.findings, lines), shell)
    shell.round_language = language(result.election)
    files = _files(result.election, file, folder, COMMANDS[shell.language])
    if ROUND not in files:
        head = read_head(folder)
        if head.round is None:
            return refuse_round(head, "import", shell)
        shell.say(COMMANDS[shell.language].kept_round.format(path=folder))
    findings, source = _check(files, folder)
    if findings:
        return refuse(Taken(folder, {}, findings, source), shell, there=folder)
    again = f"lwa import {shown(file)} --into {shown(into)}"
    finish(Taken(folder, files, result.findings, lines, again=again), shell, dry=dry, force=force)
    if not dry and not shell.json:
        shell.say(_told(len(result.election.projects), folder, shell))
        shell.next(f"lwa select {shown(folder)}")
    return Exit.DONE


def _files(election: "Election", file: Path, folder: Path, words: "CommandWords") -> dict[str, bytes]:
    """Return what to write: round.yaml only where there is none, or still the one that import wrote."""
    from lwa_cli.render.election import files, slug
    from lwa_cli.shell.writing import is_ours

    written = {name: text.encode() for name, text in files(election, slug(file.stem) or "pabulib", words).items()}
    if (folder / ROUND).exists() and not is_ours(folder, ROUND, written[ROUND], by="import"):
        del written[ROUND]
    return written


def _check(files: "Mapping[str, bytes]", folder: Path) -> "tuple[list[Finding], Mapping[str, tuple[str, ...]]]":
    """Read what the round would become, in a place of its own, and return the mistakes in the new files."""
    from portfolio.findings import Severity
    from portfolio.reading import read_round
    from portfolio.reading.files import contents

    with TemporaryDirectory(prefix="lwa-") as place:
        there = {p.relative_to(folder).as_posix(): p for p in (folder / ROUND, *folder.glob("*/*.yaml")) if p.is_file()}
        for name in {**there, **files}:
            target = Path(place, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[name] if name in files else contents(there[name]))
        reading = read_round(Path(place))
    wrong = [f for f in reading.findings if f.severity is Severity.ERROR and f.span.file in files]
    return wrong, reading.lines


def _told(projects: int, folder: Path, shell: Shell) -> str:
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers

    facts: dict[str, int | str] = {"n": projects, "path": os.fspath(folder)}
    return Numbers(shell.language).fill(COMMANDS[shell.language].imported, facts)
