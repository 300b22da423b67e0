"""``lwa validate``: every mistake in every file."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from lwa_cli.render.source import Told
    from portfolio.findings import Finding
    from portfolio.reading import Reading


def command(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument()],
    *,
    form: Annotated[Literal["text", "json", "github", "sarif"], typer.Option("--format")] = "text",
    strict: Annotated[bool, typer.Option("--strict")] = False,
    letters: Annotated[Path | None, typer.Option("--letters")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Validate (help comes from the words)."""
    from lwa_cli.commands.corrections import write_corrections
    from lwa_cli.commands.rounds import language_of
    from portfolio.reading import read_paths
    from portfolio.value.judge import judge

    shell: Shell = ctx.obj
    if form == "json":
        shell.common = replace(shell.common, json=True)
    readings = read_paths(paths, judge)
    heads = [reading.documents.round.data for reading in readings if reading.documents.round]
    shell.round_language = language_of(heads[0]) if heads else None
    told = _told(readings, shell)
    exit_ = Exit.MISTAKES if any(_counts(one.finding, strict=strict) for one in told) else Exit.DONE
    if shell.json:
        _show_json(readings, told, exit_, shell)
    elif form == "text":
        _show_text(readings, told, shell, strict=exit_ is not Exit.DONE)
    else:
        _show_machines(told, form, shell)
    if letters is not None:
        exit_ = write_corrections(readings, told, letters, shell, force=force) or exit_
    if form == "text" and (following := _following(readings, told, paths, exit_)):
        shell.next(following)
    return exit_


def _counts(finding: "Finding", *, strict: bool) -> bool:
    """Tell whether a finding stands in the way: an error does, a warning if one is strict, a note never."""
    return finding.severity == "error" or (strict and finding.severity == "warning")


def _told(readings: "Sequence[Reading]", shell: Shell) -> "list[Told]":
    from lwa_cli.render.source import Told
    from lwa_cli.words.findings import said
    from lwa_cli.words.numbers import Numbers

    numbers = Numbers(shell.language)
    return [
        Told(finding, said(finding, numbers), reading.folder, reading.lines)
        for reading in readings
        for finding in reading.findings
    ]


def _show_json(readings: "Sequence[Reading]", told: "Sequence[Told]", exit_: Exit, shell: Shell) -> None:
    """Print the document. Files stand as in their round; of several rounds, as seen from here."""
    from lwa_cli.commands.rounds import text_of
    from lwa_cli.render.data import envelope, finding_as_data

    ids = [text_of(reading.documents.round.data, "id") if reading.documents.round else None for reading in readings]
    seen = [one.finding if len(readings) == 1 else one.from_here() for one in told]
    pairs = zip(seen, told, strict=True)
    findings = [finding_as_data(finding, one.said.message, one.said.hint) for finding, one in pairs]
    status = "ok" if exit_ is Exit.DONE else "invalid"
    shell.document(envelope("validate", ids[0] if len(ids) == 1 else None, status, findings))


def _show_machines(told: "Sequence[Told]", form: str, shell: Shell) -> None:
    from lwa_cli.render.github import as_github
    from lwa_cli.render.sarif import as_sarif

    if form == "sarif":
        shell.document(as_sarif(told, shell.language))
    elif told:
        shell.out(as_github(told), rendered=True)


def _show_text(readings: "Sequence[Reading]", told: "Sequence[Told]", shell: Shell, *, strict: bool) -> None:
    """Print each finding and how many there are; ``strict``: they are not allowed, also if all are warnings."""
    from lwa_cli.render.source import as_texts
    from lwa_cli.words.languages import VALIDATE
    from lwa_cli.words.numbers import Numbers

    words = VALIDATE[shell.language]
    numbers = Numbers(shell.language)
    for text in as_texts(told, words, numbers, shell.width):
        shell.out(text + "\n\n", rendered=True)
    count = Counter(str(one.finding.severity) for one in told)
    forms = (("error", words.errors), ("warning", words.warnings), ("note", words.notes))
    found = [numbers.fill(form, {"n": count[kind]}) for kind, form in forms if count[kind]]
    if not count["error"]:
        found.insert(0, words.clean)
    files = sum(len(reading.files) for reading in readings)
    shell.out(numbers.fill(words.counted, {"files": files, "found": ", ".join(found)}))
    if strict and not count["error"]:
        shell.out(words.strict)


def _following(readings: "Sequence[Reading]", told: "Sequence[Told]", paths: Sequence[Path], exit_: Exit) -> str | None:
    """Return the next useful command: what stands in the way is explained, else one selects."""
    from lwa_cli.commands.rounds import shown

    for severity in ("error", "warning") if exit_ is not Exit.DONE else ():
        codes = Counter(one.finding.code for one in told if one.finding.severity == severity)
        if codes:
            return f"lwa explain {codes.most_common(1)[0][0]}"
    if readings[0].round is not None:
        return f"lwa select {shown(readings[0].folder)}"
    return f"lwa validate {shown(paths[0])} --strict" if told else None
