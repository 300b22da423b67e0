"""``lwa select``: the proposed set, what is proven about it, the money, the rules, and the rankings beside it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.commands.outputs import Outputs
    from lwa_cli.render.data import Data
    from lwa_cli.report.voice import Voice
    from portfolio.model import Round
    from portfolio.optimise.choose import Limits
    from portfolio.reading import Reading
    from portfolio.study import Study
    from portfolio.whatif import WhatIf


class Counted(StrEnum):
    """A status of cofinancing that may count."""

    COMMITTED = "committed"
    PLEDGED = "pledged"
    APPLIED = "applied"


def command(
    ctx: typer.Context,
    round_: Annotated[Path, typer.Argument()],
    *,
    budget: Annotated[list[str] | None, typer.Option("--budget")] = None,
    without_fund: Annotated[list[str] | None, typer.Option("--without-fund")] = None,
    counts: Annotated[list[Counted] | None, typer.Option("--counts")] = None,
    at_most: Annotated[int | None, typer.Option("--at-most", min=0)] = None,
    exactly: Annotated[int | None, typer.Option("--exactly", min=0)] = None,
    must: Annotated[list[str] | None, typer.Option("--must")] = None,
    must_not: Annotated[list[str] | None, typer.Option("--must-not")] = None,
    without: Annotated[list[str] | None, typer.Option("--without")] = None,
    no_why: Annotated[bool, typer.Option("--no-why")] = False,
    time_limit: Annotated[float | None, typer.Option("--time-limit", min=0.001)] = None,
    solver: Annotated[Literal["auto", "highs", "cbc"], typer.Option("--solver")] = "auto",
    excel: Annotated[Path | None, typer.Option("--excel")] = None,
    out: Annotated[Path | None, typer.Option("--out")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Select (help comes from the words)."""
    from portfolio.optimise.choose import Limits

    limits = Limits(seconds=time_limit, solver=solver)  # the clock runs from here
    from lwa_cli.commands.outputs import Outputs
    from lwa_cli.commands.rounds import exit_of, opened, refuse
    from lwa_cli.commands.what_if import budget_change
    from lwa_cli.report.voice import voice
    from portfolio.whatif import WhatIf

    shell: Shell = ctx.obj
    outputs = Outputs(excel, out, force)
    outputs.check(shell)
    reading = opened(round_, shell)
    if reading.round is None:
        return refuse(reading, "select", shell)
    outputs.check_names(reading.round.id, shell)
    speaks = voice(shell.language)
    if at_most is not None and exactly is not None:
        raise Stop(speaks.words.refused_both)
    what_if = WhatIf(
        budgets=tuple(budget_change(text, speaks) for text in budget or ()),
        without_funds=tuple(without_fund or ()),
        counts=None if counts is None else frozenset(c.value for c in counts),
        at_most=at_most,
        exactly=exactly,
        must=tuple(must or ()),
        must_not=tuple(must_not or ()),
        without=tuple(without or ()),
    )
    given: Data = {
        "--budget": budget, "--without-fund": without_fund, "--counts": counts, "--at-most": at_most,
        "--exactly": exactly, "--must": must, "--must-not": must_not, "--without": without,
    }  # fmt: skip
    changes = {option: value for option, value in given.items() if value is not None}
    done = _selected(
        _changed(reading.round, what_if, shell, speaks), limits, shell, changed=bool(changes), why=not no_why
    )
    how: Data = {"--time-limit": time_limit, "--solver": solver}
    _show(_Run(done, reading, changes, outputs), {**changes, **how}, shell, str(round_))
    return exit_of(done)


def _selected(round_: "Round", limits: "Limits", shell: Shell, *, changed: bool, why: bool) -> "Study":
    from lwa_cli.commands.rounds import reasoned
    from portfolio.study import study

    done = study(round_, limits, what_if=changed)
    return reasoned(done, limits, shell) if why else done


def _changed(round_: "Round", what_if: "WhatIf", shell: Shell, speaks: "Voice") -> "Round":
    """Return the round to select from, or stop where it or a change of it cannot be."""
    from lwa_cli.commands.what_if import refusal
    from lwa_cli.report.names import all_names, known_as
    from portfolio.study import names
    from portfolio.whatif import WhatIf, apply

    if what_if == WhatIf():
        return round_
    known = names(round_) if what_if.without else ()
    without = tuple(known_as(name, known, round_, speaks) for name in what_if.without)
    what_if = replace(what_if, without=without)
    changed, refused = apply(round_, what_if, names)
    if refused:
        said = (replace(r, known=all_names(r.known, round_, speaks)) if r.kind == "rule" else r for r in refused)
        raise Stop(refusal(tuple(said), shell, speaks))
    return changed


@dataclass(frozen=True, slots=True)
class _Run:
    """One selection: what came out, of which files, with which changes, and where it is to be written."""

    study: "Study"
    reading: "Reading"
    changes: "Data"
    outputs: "Outputs"

    @property
    def typed(self) -> list[tuple[str, object]]:
        """The changes one by one, as they were typed."""
        return [(option, one) for option, value in self.changes.items() for one in _each(value)]

    @property
    def told(self) -> tuple[str, ...]:
        """The changes as a report says them."""
        return tuple(f"{option} {one}" for option, one in self.typed)


def _show(run: _Run, options: "Data", shell: Shell, target: str) -> None:
    """Write the files, then show the result."""
    from lwa_cli.commands.outputs import Made, write

    document = _document(run, shell)
    made = Made(run.study, document, options, run.reading.digests, lambda: _workbook(run, shell))
    told = write(run.outputs, made, shell)
    if shell.json:
        shell.document(document)
    else:
        _tell(run, shell, target)
    for sentence in told:
        shell.say(sentence)
    if not shell.json:
        _next(run, shell, target)


def _document(run: _Run, shell: Shell) -> "Data":
    from lwa_cli.commands.findings import as_data
    from lwa_cli.render.data import envelope
    from lwa_cli.render.selection import selection, status
    from lwa_cli.report.the_set import unit
    from lwa_cli.report.voice import voice

    what_if = {option.strip("-").replace("-", "_"): value for option, value in run.changes.items()}
    body = selection(run.study, unit(run.study, voice(shell.language)), what_if)
    findings = as_data(run.reading.findings, shell)
    return envelope("select", run.study.round.id, status(run.study), findings, **body)


def _workbook(run: _Run, shell: Shell) -> bytes:
    from lwa_cli.render.workbook import as_xlsx
    from lwa_cli.report.book.compose import workbook
    from lwa_cli.report.voice import voice

    return as_xlsx(workbook(run.study, voice(shell.language), run.told, run.reading.digests))


def _tell(run: _Run, shell: Shell, target: str) -> None:
    from lwa_cli.render.terminal import as_text
    from lwa_cli.report import compose
    from lwa_cli.report.voice import voice

    speaks, done, findings = voice(shell.language), run.study, run.reading.findings
    document = compose.selection(done, speaks, run.told)
    shell.out(as_text(document, speaks.numbers, width=shell.width, color=shell.color), rendered=True)
    if findings:
        shell.say(speaks.say(speaks.words.warned, n=len(findings), target=target))


def _next(run: _Run, shell: Shell, target: str) -> None:
    from lwa_cli.commands.rounds import shown
    from lwa_cli.report.following import next_command

    plain = f"lwa select {shown(Path(target))}"
    given = (f'{option} "{one}"' if " " in str(one) else f"{option} {one}" for option, one in run.typed)
    following = next_command(run.study, plain, " ".join([plain, *given]), f"lwa why {shown(Path(target))}")
    if following:
        shell.next(following)


def _each(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]
