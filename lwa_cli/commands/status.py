"""``lwa`` alone: how the round in this folder stands, and the next command."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from lwa_cli.commands.rounds import ROUND, shown
from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from lwa_cli.words.commands import CommandWords
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Finding
    from portfolio.model import Round, Window
    from portfolio.reading import Reading


_FIRST: Final = "startgaranties-haven"
"""An id, as an example of a first initiative."""


def command(ctx: typer.Context, folder: Annotated[Path, typer.Argument()] = Path()) -> Exit:
    """Tell where the round stands, or what lwa can do (help comes from the words)."""
    from lwa_cli.commands.rounds import folder_of, round_data

    shell: Shell = ctx.obj
    if folder == Path() and not (folder / ROUND).is_file() and not shell.json:
        shell.out(ctx.find_root().get_help(), rendered=True)
        return Exit.DONE
    folder = folder_of(folder, shell)
    round_data(folder, shell)
    return _tell(folder, shell)


def _tell(folder: Path, shell: Shell) -> Exit:
    from lwa_cli.commands.findings import as_data
    from lwa_cli.render.data import envelope
    from lwa_cli.render.plain import line as on_one_line
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Severity
    from portfolio.reading import read_round
    from portfolio.value.judge import judge

    reading = read_round(folder, judge)
    errors = [f for f in reading.findings if f.severity is Severity.ERROR]
    warnings = [f for f in reading.findings if f.severity is Severity.WARNING]
    facts: dict[str, int | None] = {
        "initiatives": _count(reading),
        "with_errors": _touched(errors),
        "with_warnings": _touched(warnings),
        "in_window": None if reading.round is None else _in_window(reading.round),
    }
    ready = reading.round is not None
    if shell.json:
        status, id_ = ("ok", reading.round.id) if reading.round else ("invalid", None)
        shell.document(envelope("status", id_, status, as_data(reading.findings, shell), **facts))
    else:
        for line in _lines(reading, facts, len(errors), COMMANDS[shell.language], Numbers(shell.language)):
            shell.out(on_one_line(line))
        shell.next(_following(reading, folder))
    return Exit.DONE if ready else Exit.MISTAKES


def _lines(
    reading: "Reading", facts: Mapping[str, int | None], errors: int, words: "CommandWords", numbers: "Numbers"
) -> Iterable[str]:
    def say(template: str, **more: int | str) -> str:
        return numbers.fill(template, more)

    round_ = reading.round
    if round_ is not None:
        yield say(words.status_title, title=round_.title, id=round_.id) if round_.title else round_.id
    counted = [say(words.status_count, n=facts["initiatives"] or 0)]
    if facts["in_window"] is not None:
        counted.append(say(words.status_in_window, inside=facts["in_window"], all=facts["initiatives"] or 0))
    yield "  " + ", ".join(counted)
    if round_ is not None and round_.window is not None:
        yield "  " + _window(round_.window, words, numbers)
    touched = [
        say(template, n=number)
        for template, number in (
            (words.status_wrong, facts["with_errors"]),
            (words.status_warned, facts["with_warnings"]),
        )
        if number
    ]
    if touched:
        yield "  " + ", ".join(touched)
    if round_ is None:
        yield say(words.status_not_ready, n=errors)
    else:
        yield words.status_impossible if _impossible(round_) else words.status_ready


def _impossible(round_: "Round") -> bool:
    """Tell whether arithmetic alone shows that no set can be chosen."""
    from portfolio.optimise.eligibility import grounds
    from portfolio.optimise.impossible import impossibilities
    from portfolio.value.valuation import worth

    values = worth(round_)
    return bool(impossibilities(round_, values, grounds(round_, values)))


def _following(reading: "Reading", folder: Path) -> str:
    """Return the next useful command: the first initiative, what is wrong, or the choice."""
    from portfolio.findings import Code

    if any(finding.code is Code.NO_INITIATIVE for finding in reading.findings):
        return f"lwa new {_FIRST} --into {shown(folder)}"
    return f"lwa {'validate' if reading.round is None else 'select'} {shown(folder)}"


def _window(window: "Window", words: "CommandWords", numbers: "Numbers") -> str:
    if window.first is None or window.last is None:
        template = words.status_until if window.first is None else words.status_from
    else:
        template = words.status_window
    days = {"first": window.first, "last": window.last}
    return numbers.fill(template, {name: day for name, day in days.items() if day is not None})


def _in_window(round_: "Round") -> int | None:
    """Count what was received within the window; None without a window."""
    window = round_.window
    if window is None:
        return None
    received = [i.received for i in round_.initiatives if i.received is not None]
    late = sum(bool((window.first and day < window.first) or (window.last and day > window.last)) for day in received)
    return len(round_.initiatives) - late


def _count(reading: "Reading") -> int:
    """Count the initiatives, also where mistakes keep them from being used: one a file, or one an entry of a list."""
    documents = reading.documents
    unread = sum(file.startswith("initiatives/") for file in documents.unread)
    return unread + sum(_entries(tree.data) for tree in documents.initiatives.values())


def _entries(data: object) -> int:
    listed = data.get("initiatives") if isinstance(data, Mapping) else None
    return len(listed) if isinstance(listed, list) else 1


def _touched(findings: "Iterable[Finding]") -> int:
    """Count the initiatives with findings: one a file, or one an entry of a list."""
    spans = (finding.span for finding in findings)
    parts = (
        (span.file, span.key.split(".")[:2]) for span in spans if span.file.startswith(("initiatives/", "assessments/"))
    )
    return len({(Path(file).stem, key[1] if key[0] == "initiatives" and key[1:] else "") for file, key in parts})
