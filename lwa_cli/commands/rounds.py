"""What several commands do with the folder of a round."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from portfolio.model import Language
    from portfolio.optimise.choose import Limits
    from portfolio.reading import Reading
    from portfolio.study import Study

ROUND: Final = "round.yaml"


def folder_of(path: Path, shell: Shell) -> Path:
    """Return the folder of the round at ``path`` (a folder, or its round.yaml); stop where there is none."""
    from lwa_cli.words.languages import COMMANDS

    folder = path.parent if path.name == ROUND else path
    if not (folder / ROUND).is_file():
        if not folder.exists():
            raise FileNotFoundError(2, os.strerror(2), str(folder))
        words = COMMANDS[shell.language]
        told = words.no_round.format(path=folder)
        above = next((one for one in Path(os.path.abspath(folder)).parents if (one / ROUND).is_file()), None)  # noqa: PTH100 - resolve() would follow links out of the round
        if above is not None:
            meant = above if path.is_absolute() else Path(os.path.relpath(above))
            told = f"{told} {words.round_above.format(command=f'lwa {shell.command} {shown(meant)}')}"
        raise Stop(told)
    return folder


def round_data(folder: Path, shell: Shell) -> Mapping[str, object]:
    """Return round.yaml as plain data, also where its contents are wrong; stop where it is no YAML."""
    from lwa_cli.words.languages import COMMANDS
    from portfolio.reading.files import contents
    from portfolio.reading.tree import parse

    tree = parse(contents(folder / ROUND), ROUND).tree
    if tree is None or not isinstance(tree.data, Mapping):
        raise Stop(COMMANDS[shell.language].round_unreadable.format(path=folder / ROUND))
    shell.round_language = language_of(tree.data)
    return tree.data


def language_of(data: Mapping[str, object]) -> "Language":
    """Return the language that a round asks for, as far as that can be read."""
    return "en" if data.get("language") == "en" else "nl"


def text_of(data: Mapping[str, object], key: str) -> str | None:
    """Return a text from plain data."""
    value = data.get(key)
    return value if isinstance(value, str) else None


def shown(path: Path) -> str:
    """Return a path as one types it in a command."""
    text = os.fspath(path)
    return f'"{text}"' if any(sign.isspace() for sign in text) else text


def tell_written(paths: Sequence[Path], shell: Shell, *, dry: bool = False) -> None:
    """Print every path that was written, or would be."""
    from lwa_cli.render.plain import line as on_one_line

    template = shell.words.would_write if dry else shell.words.wrote
    if not paths:
        shell.out(shell.words.unchanged)
    for path in paths:
        shell.out(on_one_line(template.format(path=path)))


def opened(path: Path, shell: Shell) -> "Reading":
    """Read the round at ``path``, judged by its values too, and go on in its language, also where it has mistakes."""
    from portfolio.reading import read_round
    from portfolio.value.judge import judge

    reading = read_round(folder_of(path, shell), judge)
    if reading.documents.round is not None:
        shell.round_language = language_of(reading.documents.round.data)
    shell.keep(reading.folder / file for file in reading.digests)
    return reading


def refuse(reading: "Reading", command: str, shell: Shell) -> Exit:
    """Tell every finding; nothing is selected or explained of a round with mistakes."""
    from lwa_cli.commands.findings import as_data, tell
    from lwa_cli.render.data import envelope

    if shell.json:
        head = reading.documents.round
        named = text_of(head.data, "id") if head is not None else None
        shell.document(envelope(command, named, "invalid", as_data(reading.findings, shell)))
    else:
        tell(reading.findings, reading.lines, shell, reading.folder)
        shell.next(f"lwa validate {shown(reading.folder)}")
    return Exit.MISTAKES


def reasoned(done: "Study", limits: "Limits", shell: Shell, ids: Sequence[str] | None = None) -> "Study":
    """Add the reasons of these initiatives (None: of all), with a bar where that takes long."""
    from lwa_cli.words.languages import REASONS
    from portfolio.study import explained

    with shell.progress(REASONS[shell.language].progress) as told:
        return explained(done, limits, ids, told)


def exit_of(study: "Study") -> Exit:
    """Return the exit code: the ranking ends well where it breaks nothing, the optimum where it is proven."""
    from portfolio.optimise.answer import Status

    if study.by_ranking:
        return Exit.IMPOSSIBLE if study.by_value.breaks else Exit.DONE
    match study.answer.status:
        case Status.OPTIMAL:
            return Exit.DONE
        case Status.INFEASIBLE:
            return Exit.IMPOSSIBLE
        case Status.FEASIBLE | Status.UNKNOWN:
            return Exit.UNPROVEN
