"""``lwa why``: where single initiatives stand, and how the value of each came about."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.report.voice import Voice
    from portfolio.model import Round
    from portfolio.reading import Reading
    from portfolio.study import Study


def command(
    ctx: typer.Context,
    round_: Annotated[Path, typer.Argument()],
    ids: Annotated[list[str], typer.Argument()],
    *,
    time_limit: Annotated[float | None, typer.Option("--time-limit", min=0.001)] = None,
    solver: Annotated[Literal["auto", "highs", "cbc"], typer.Option("--solver")] = "auto",
) -> Exit:
    """Say why (help comes from the words)."""
    from portfolio.optimise.choose import Limits

    limits = Limits(seconds=time_limit, solver=solver)  # the clock runs from here
    from lwa_cli.commands.rounds import exit_of, opened, reasoned, refuse
    from lwa_cli.report.voice import voice
    from portfolio.study import study

    shell: Shell = ctx.obj
    reading = opened(round_, shell)
    if reading.round is None:
        return refuse(reading, "why", shell)
    speaks = voice(shell.language)
    asked = tuple(dict.fromkeys(ids))
    _check_known(asked, reading.round, speaks, shell)
    done = reasoned(study(reading.round, limits), limits, shell, asked)
    _show(done, asked, reading, speaks, shell)
    _name_next(done, asked[0], round_, shell)
    return exit_of(done)


def _check_known(ids: tuple[str, ...], round_: "Round", speaks: "Voice", shell: Shell) -> None:
    """Stop where an initiative is not there, with what was probably meant."""
    from lwa_cli.shell.usage import meant

    unknown = [id_ for id_ in ids if id_ not in round_.by_id]
    if unknown:
        told = (
            speaks.say(speaks.words.refused_initiative, name=id_) + meant(shell, id_, round_.by_id) for id_ in unknown
        )
        raise Stop(" ".join(told))


def _show(done: "Study", ids: tuple[str, ...], reading: "Reading", speaks: "Voice", shell: Shell) -> None:
    from lwa_cli.commands.findings import as_data
    from lwa_cli.render.data import envelope
    from lwa_cli.render.selection import status
    from lwa_cli.render.terminal import as_text
    from lwa_cli.render.why import why as as_document
    from lwa_cli.report.the_set import unit
    from lwa_cli.report.why import why

    if shell.json:
        body = as_document(done, unit(done, speaks), ids)
        shell.document(envelope("why", done.round.id, status(done), as_data(reading.findings, shell), **body))
    else:
        shell.out(as_text(why(done, speaks, ids), speaks.numbers, width=shell.width, color=shell.color))


def _name_next(done: "Study", id_: str, round_: Path, shell: Shell) -> None:
    """Name the selection with the first of them forced the other way; as it is, or a way out, where that cannot be."""
    from lwa_cli.commands.rounds import shown
    from lwa_cli.report.following import way_out
    from portfolio.optimise.answer import Status

    plain, inside = f"lwa select {shown(round_)}", id_ in (done.proposal or ())
    reason = done.why.reasons.get(id_) if done.why else None
    if done.answer.status is Status.INFEASIBLE:
        shell.next(way_out(done, plain))
    elif reason is not None and (reason.impossible or reason.indispensable):
        shell.next(f'{plain} --without "{reason.names[0]}"' if reason.names else plain)
    elif inside:
        shell.next(f"{plain} --must-not {id_}")
    else:
        shell.next(plain if done.grounds[id_] else f"{plain} --must {id_}")
