"""``lwa import``: an election of Pabulib as the files of a round."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from lwa_cli.commands.rounds import ROUND, shown, tell_written
from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from portfolio.findings import Finding
    from portfolio.reading.pabulib import Election


def command(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument()],
    *,
    into: Annotated[Path, typer.Option("--into")],
    dry_run: Annotated[bool, typer.Option("--dry-run")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Read the election, check what it becomes, write it (help comes from the words)."""
    from lwa_cli.commands.findings import as_data, tell
    from lwa_cli.render.data import envelope
    from lwa_cli.render.election import language
    from lwa_cli.words.languages import COMMANDS
    from portfolio.reading.files import contents
    from portfolio.reading.pabulib import LARGEST, read

    shell: Shell = ctx.obj
    if file.suffix.lower() != ".pb":
        raise Stop(COMMANDS[shell.language].only_pb.format(path=file))
    result = read(contents(file, LARGEST), os.fspath(file))
    if result.election is None:
        return _refuse(result.findings, {os.fspath(file): result.lines}, shell)
    shell.round_language = language(result.election)
    folder = into.parent if into.name == ROUND else into
    files = _files(result.election, file, folder, shell)
    findings, lines = _check(files, folder)
    if findings:
        return _refuse(findings, lines, shell, folder)
    paths = shell.write(folder, files, by="import", force=force, dry=dry_run)
    if shell.json:
        written = [path.as_posix() for path in paths]
        shell.document(
            envelope("import", None, "ok", as_data(result.findings, shell), written=written, dry_run=dry_run)
        )
        return Exit.DONE
    tell(result.findings, {os.fspath(file): result.lines}, shell)
    tell_written(paths, shell, dry=dry_run)
    if not dry_run:
        shell.say(_told(len(result.election.projects), folder, shell))
        shell.next(f"lwa select {shown(folder)}")
    return Exit.DONE


def _files(election: "Election", file: Path, folder: Path, shell: Shell) -> dict[str, bytes]:
    """Return what to write: round.yaml only where there is none, or still the one that import wrote."""
    from lwa_cli.render.election import files, slug
    from lwa_cli.shell.writing import is_ours
    from lwa_cli.words.languages import COMMANDS

    words = COMMANDS[shell.language]
    written = {name: text.encode() for name, text in files(election, slug(file.stem) or "pabulib", words).items()}
    if (folder / ROUND).exists() and not is_ours(folder, ROUND, written[ROUND], by="import"):
        del written[ROUND]
        shell.say(words.kept_round.format(path=folder))
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


def _refuse(
    findings: "Sequence[Finding]", lines: "Mapping[str, tuple[str, ...]]", shell: Shell, folder: Path | None = None
) -> Exit:
    """Show what is wrong; nothing was written."""
    from lwa_cli.commands.findings import as_data, tell
    from lwa_cli.render.data import envelope
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Severity

    if shell.json:
        shell.document(envelope("import", None, "invalid", as_data(findings, shell)))
        return Exit.MISTAKES
    tell(findings, lines, shell, folder)
    wrong = sum(finding.severity is Severity.ERROR for finding in findings)
    shell.complain(Numbers(shell.language).fill(COMMANDS[shell.language].not_imported, {"n": wrong}))
    return Exit.MISTAKES
