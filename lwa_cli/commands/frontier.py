"""``lwa frontier``: the best value at every budget, number of places, or amount of anything that is counted."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from lwa_cli.commands.outputs import Outputs
    from portfolio.analysis.frontier import Frontier
    from portfolio.reading import Reading


def command(
    ctx: typer.Context,
    round_: Annotated[Path, typer.Argument()],
    *,
    fund: Annotated[str | None, typer.Option("--fund")] = None,
    places: Annotated[str | None, typer.Option("--places")] = None,
    against: Annotated[str | None, typer.Option("--against")] = None,
    low: Annotated[str | None, typer.Option("--from")] = None,
    high: Annotated[str | None, typer.Option("--to")] = None,
    step: Annotated[str | None, typer.Option("--step")] = None,
    exact: Annotated[bool, typer.Option("--exact")] = False,
    time_limit: Annotated[float | None, typer.Option("--time-limit", min=0.001)] = None,
    solver: Annotated[Literal["auto", "highs", "cbc"], typer.Option("--solver")] = "auto",
    excel: Annotated[Path | None, typer.Option("--excel")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Trace a frontier (help comes from the words)."""
    from portfolio.optimise.choose import Limits

    limits = Limits(seconds=time_limit, solver=solver)  # the clock runs from here
    from lwa_cli.commands.outputs import Outputs
    from lwa_cli.commands.rounds import opened, refuse
    from lwa_cli.commands.weighed import Asked, trace

    shell: Shell = ctx.obj
    outputs = Outputs(excel, None, force)
    outputs.check(shell)
    reading = opened(round_, shell)
    if reading.round is None:
        return refuse(reading, "frontier", shell)
    asked = Asked(fund=fund, places=places, against=against, low=low, high=high, step=step, exact=exact)
    found = trace(asked, reading.round, limits, shell)
    told = _write(found, outputs, shell)
    _show(found, reading, shell)
    for sentence in told:
        shell.say(sentence)
    _name_next(found, round_, shell)
    return _exit_of(found)


def _write(found: "Frontier", outputs: "Outputs", shell: Shell) -> tuple[str, ...]:
    """Write the workbook where it was asked for and any set fits, and return what to say of it."""
    if outputs.excel is None:
        return ()
    from lwa_cli.render.workbook import as_xlsx
    from lwa_cli.report.book.frontier import workbook
    from lwa_cli.report.voice import voice
    from lwa_cli.words.languages import FRONTIER

    if all(point.selected is None for point in found.points):
        return (FRONTIER[shell.language].no_workbook,)
    book = as_xlsx(workbook(found, voice(shell.language)))
    folder, name = outputs.excel.parent, outputs.excel.name
    paths = shell.write(folder, {name: book}, by="frontier", force=outputs.force)
    return tuple(shell.words.wrote.format(path=path) for path in paths) or (shell.words.unchanged,)


def _show(found: "Frontier", reading: "Reading", shell: Shell) -> None:
    from lwa_cli.commands.findings import as_data
    from lwa_cli.render.data import envelope
    from lwa_cli.render.frontier import frontier as as_document
    from lwa_cli.render.terminal import as_text
    from lwa_cli.report.frontier import frontier
    from lwa_cli.report.the_set import unit
    from lwa_cli.report.voice import voice

    speaks = voice(shell.language)
    if shell.json:
        body = as_document(found, unit(found, speaks))
        shell.document(
            envelope("frontier", found.round.id, str(found.status), as_data(reading.findings, shell), **body)
        )
    else:
        text = as_text(frontier(found, speaks), speaks.numbers, width=shell.width, color=shell.color)
        shell.out(text, rendered=True)


def _name_next(found: "Frontier", round_: Path, shell: Shell) -> None:
    """Name the selection a step further, or every point of a grid."""
    from lwa_cli.commands.rounds import shown
    from portfolio.optimise.against import PLACES
    from portfolio.optimise.answer import Status

    here = shown(round_)
    name, own = found.against.name, found.own
    if found.status is Status.INFEASIBLE:
        shell.next(f"lwa select {here}")
    elif name.startswith("fund "):
        shell.next(f"lwa select {here} --budget {name.removeprefix('fund ')}=+10%")
    elif name == PLACES:
        best = max(found.points, key=lambda point: (point.units or 0, -point.against))
        shell.next(f"lwa select {here} --at-most {best.against if own is None else own + 1}")
    else:
        shell.next(f"lwa select {here}" if found.exact else f"lwa frontier {here} --against {name} --exact")


def _exit_of(found: "Frontier") -> Exit:
    from portfolio.optimise.answer import Status

    match found.status:
        case Status.OPTIMAL:
            return Exit.DONE
        case Status.INFEASIBLE:
            return Exit.IMPOSSIBLE
        case Status.FEASIBLE | Status.UNKNOWN:
            return Exit.UNPROVEN
