"""What ``lwa import`` does with the files that it made of something: refuse, show or write them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lwa_cli.commands.rounds import tell_written
from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from portfolio.findings import Finding

_REFERENCES: Final = "L4"
"""Below these codes are those of what could not be read, and so was not checked any further."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Files by their path in the round, what was found on the way, and the lines of the files it is about.

    ``again`` is the command that writes them.
    """

    folder: Path
    files: Mapping[str, bytes]
    findings: "Sequence[Finding]" = ()
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    round_id: str | None = None
    again: str = ""


def finish(taken: Taken, shell: Shell, *, dry: bool, force: bool) -> Sequence[Path]:
    """Write the files, or show what would change, and tell what was found; return those that change."""
    from lwa_cli.commands.findings import as_data, tell
    from lwa_cli.render.data import envelope
    from lwa_cli.words.languages import COMMANDS

    changed = shell.write(taken.folder, taken.files, by="import", force=force or dry, dry=dry)
    changes = _changes(taken, changed) if dry else None
    if shell.json:
        findings = as_data(taken.findings, shell)
        written = [path.as_posix() for path in changed]
        shell.document(
            envelope("import", taken.round_id, "ok", findings, written=written, dry_run=dry, difference=changes)
        )
        return changed
    tell(taken.findings, taken.lines, shell)
    tell_written(changed, shell, dry=dry)
    if changes:
        shell.out(changes)
    if dry and changed:
        needed = _warn(taken, shell) if not force else True
        command = f"{taken.again} --force" if needed else taken.again
        shell.next(COMMANDS[shell.language].for_real.format(command=command))
    return changed


def _changes(taken: Taken, changed: Sequence[Path]) -> str:
    """Return line by line what would change in what the files that exist say."""
    from lwa_cli.render.difference import difference
    from portfolio.reading.files import contents
    from portfolio.reading.tree import parse

    after = {taken.folder / name: data for name, data in taken.files.items()}
    changes = []
    for path in changed:
        if path.is_file():
            pair = (parse(raw, path.name).tree for raw in (contents(path), after[path]))
            before, now = (tree.data if tree else None for tree in pair)
            changes.append(difference(path.as_posix(), before, now))
    return "".join(changes)


def _warn(taken: Taken, shell: Shell) -> bool:
    """Say of how many files the real run would refuse to overwrite; tell whether there are any."""
    from lwa_cli.shell.writing import is_ours
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers

    there = sum(not is_ours(taken.folder, name, data, by="import") for name, data in taken.files.items())
    if there:
        shell.say(Numbers(shell.language).fill(COMMANDS[shell.language].needs_force, {"n": there}))
    return there > 0


def refuse(taken: Taken, shell: Shell, *, there: Path | None = None) -> Exit:
    """Show what is wrong; nothing was written. ``there`` is the folder of the files it is about, if not here."""
    from lwa_cli.commands.findings import as_data, tell
    from lwa_cli.render.data import envelope
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Severity

    if shell.json:
        shell.document(envelope("import", taken.round_id, "invalid", as_data(taken.findings, shell)))
        return Exit.MISTAKES
    tell(taken.findings, taken.lines, shell, there)
    wrong = sum(finding.severity is Severity.ERROR for finding in taken.findings)
    words = COMMANDS[shell.language]
    shell.complain(Numbers(shell.language).fill(words.not_imported, {"n": wrong}))
    if any(finding.severity is Severity.ERROR and finding.code < _REFERENCES for finding in taken.findings):
        shell.complain(words.more_may_follow)
    if any(finding.span.sheet for finding in taken.findings):
        shell.next(words.send_back)
    return Exit.MISTAKES
