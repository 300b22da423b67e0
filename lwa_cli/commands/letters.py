"""``lwa letters``: a text to each applicant with what was asked, how it was valued, and in or out and why."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from lwa_cli.report.voice import Voice
    from portfolio.model import Initiative
    from portfolio.reading import Reading
    from portfolio.study import Study


def command(
    ctx: typer.Context,
    round_: Annotated[Path, typer.Argument()],
    *,
    out: Annotated[Path, typer.Option("--out")],
    note: Annotated[Path | None, typer.Option("--note")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
    time_limit: Annotated[float | None, typer.Option("--time-limit", min=0.001)] = None,
    solver: Annotated[Literal["auto", "highs", "cbc"], typer.Option("--solver")] = "auto",
) -> Exit:
    """Write the letters (help comes from the words)."""
    from portfolio.optimise.choose import Limits

    limits = Limits(seconds=time_limit, solver=solver)  # the clock runs from here
    from lwa_cli.commands.note import template
    from lwa_cli.commands.rounds import opened, reasoned, refuse, shown
    from lwa_cli.report.voice import voice
    from portfolio.study import study

    shell: Shell = ctx.obj
    reading = opened(round_, shell)
    if reading.round is None:
        return refuse(reading, "letters", shell)
    speaks = voice(shell.language)
    shell.keep([] if note is None else [note])
    wording = None if note is None else template(note, reading.round, speaks)
    done = reasoned(study(reading.round, limits), limits, shell, sorted(reading.round.by_id))  # all, however many
    reason = not_to_be_sent(done, speaks)
    if reason is not None:
        return _write_none(done, reason, reading, round_, shell)
    files = {f"{i.id}.md": _text(i, wording, done, speaks) for i in done.round.initiatives}
    _write(files, done, out, reading, shell, force=force)
    first = next((i.id for i in done.round.initiatives if i.id not in (done.proposal or ())), None)
    shell.next(f"lwa why {shown(round_)} {first}" if first else f"lwa select {shown(round_)}")
    return Exit.DONE


def not_to_be_sent(done: "Study", speaks: "Voice") -> str | None:
    """Say why nobody should get a letter yet: nothing is proposed, rules are broken, or not everything is known."""
    from lwa_cli.report.names import quoted
    from portfolio.optimise.answer import Status

    words, answer = speaks.letters, done.answer
    if done.by_ranking:
        names = tuple(quoted(name, done.round, speaks) for name in done.by_value.breaks)
        return speaks.say(words.none_breaks, names=names) if names else None
    if answer.status is Status.INFEASIBLE:
        return words.none_infeasible
    open_ = answer.unique is None or answer.tie_break == "stopped" or (done.why is not None and not done.why.complete)
    return words.none_unproven if answer.status is not Status.OPTIMAL or open_ else None


def _write_none(done: "Study", reason: str, reading: "Reading", round_: Path, shell: Shell) -> Exit:
    """Say why there are no letters, with the exit code that select would have, and never that of success."""
    from lwa_cli.commands.findings import as_data
    from lwa_cli.commands.rounds import exit_of, shown
    from lwa_cli.render.data import envelope
    from lwa_cli.render.selection import status

    if shell.json:
        shell.document(envelope("letters", done.round.id, status(done), as_data(reading.findings, shell)))
    shell.complain(shell.words.error.format(message=reason))
    shell.next(f"lwa select {shown(round_)}")
    return exit_of(done) or Exit.UNPROVEN


def _write(
    files: Mapping[str, bytes], done: "Study", out: Path, reading: "Reading", shell: Shell, *, force: bool
) -> None:
    """Write all letters or none, take away those of initiatives that are gone, and tell every path."""
    from lwa_cli.commands.findings import as_data
    from lwa_cli.commands.left_over import take_away
    from lwa_cli.commands.rounds import tell_written
    from lwa_cli.render.data import envelope
    from lwa_cli.render.selection import status
    from lwa_cli.shell.writing import written
    from lwa_cli.words.languages import LETTERS

    words = LETTERS[shell.language]
    changed = shell.write(out, files, by="letters", force=force)
    stale = [out / name for name in written(out, by="letters") if name not in files and (out / name).is_file()]
    gone, left = take_away(stale, out, shell, by="letters", removed=words.removed, kept=words.kept)
    tell_written(changed, shell)
    if shell.json:
        chosen = done.proposal or frozenset()
        body = {
            "letters": [{"id": i.id, "path": str(out / f"{i.id}.md"), "selected": i.id in chosen}
                        for i in done.round.initiatives],
            "written": [str(path) for path in changed],
            "removed": [str(path) for path in gone],
            "kept": [str(path) for path in left],
        }  # fmt: skip
        shell.document(envelope("letters", done.round.id, status(done), as_data(reading.findings, shell), **body))


def _text(initiative: "Initiative", wording: str | None, done: "Study", speaks: "Voice") -> bytes:
    """Return one letter, with the note of the steering group last."""
    from lwa_cli.commands.note import values
    from lwa_cli.render.markdown import as_markdown
    from lwa_cli.render.note import filled
    from lwa_cli.report.letters import letter

    text = as_markdown(letter(initiative, done, speaks), speaks.numbers)
    if wording is not None:
        heading = speaks.letters.note
        text += f"\n## {heading}\n\n{filled(wording, values(initiative, done, speaks))}"
    return text.encode()
