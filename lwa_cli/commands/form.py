"""``lwa form``: an Excel form for partners, empty or filled from what is there."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lwa_cli.words.form import FormWords
    from portfolio.reading.files import Documents
    from portfolio.reading.sheets.fill import Data, Filled

XLSX: Final = ".xlsx"
MOST: Final = 200
"""More initiatives than anybody fills in in one file."""


def command(
    ctx: typer.Context,
    round_: Annotated[Path, typer.Argument()],
    *,
    output: Annotated[Path | None, typer.Option("--output", "-o")] = None,
    filled: Annotated[list[str] | None, typer.Option("--from")] = None,
    initiatives: Annotated[int, typer.Option("--initiatives", min=1, max=MOST)] = 1,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Write the form (help comes from the words)."""
    from lwa_cli.commands.rounds import folder_of, language_of, refuse, shown, tell_written
    from lwa_cli.render.data import envelope
    from lwa_cli.render.form import as_form
    from lwa_cli.words.languages import FORM
    from portfolio.reading import read_head
    from portfolio.reading.sheets.fill import fill, shape_of
    from portfolio.reading.sheets.layout import layout

    shell: Shell = ctx.obj
    reading = read_head(folder_of(round_, shell))
    if reading.documents.round is not None:
        shell.round_language = language_of(reading.documents.round.data)
    shell.keep(reading.folder / file for file in reading.digests)
    if (known := reading.round) is None:
        return refuse(reading, "form", shell)
    words = FORM[shell.language]
    path = Path(words.file.format(id=known.id)) if output is None else output
    if path.suffix.lower() != XLSX:
        raise Stop(words.not_xlsx.format(path=path))
    given = _given(tuple(dict.fromkeys(filled or ())), reading.documents, words, shell)
    shape = shape_of(known, tuple(given.values()))
    sheets = {id_: fill(data, layout(shape), known.periods) for id_, data in given.items()}
    blank: list[Mapping[tuple[str | int, ...], str]] = [{}] * (initiatives - len(sheets))
    content = as_form(known, shape, [*(one.cells for one in sheets.values()), *blank], words, shell.language)
    paths = shell.write(path.parent, {path.name: content}, by="form", force=force)
    if shell.json:
        left_out = {id_: [".".join(map(str, one)) for one in sheet.left_out] for id_, sheet in sheets.items()}
        written = [one.as_posix() for one in paths]
        shell.document(envelope("form", known.id, "ok", written=written, left_out=left_out))
    tell_written(paths, shell)
    _tell_left_out(sheets, words, shell)
    shell.next(words.then.format(command=f"lwa import {shown(path)} --into {shown(round_)} --dry-run"))
    return Exit.DONE


def _given(ids: "Sequence[str]", documents: "Documents", words: "FormWords", shell: Shell) -> "dict[str, Data]":
    """Return the data of the initiatives to fill in; stop where one is not there or cannot be read."""
    from lwa_cli.shell.usage import meant
    from portfolio.reading.sheets.fill import initiatives

    known = initiatives(documents) if ids else {}
    for id_ in ids:
        if (file := f"initiatives/{id_}.yaml") in documents.unread:
            raise Stop(words.unread_initiative.format(file=file))
        if id_ not in known:
            raise Stop(words.unknown_initiative.format(id=id_) + meant(shell, id_, known))
    return {id_: known[id_] for id_ in ids}


def _tell_left_out(sheets: "Mapping[str, Filled]", words: "FormWords", shell: Shell) -> None:
    """Say what of the initiatives is not on the form, and what of it is not whole."""
    from lwa_cli.render.form.held import lost
    from portfolio.reading.sheets.fill import NOT_ASKED

    left_out = {id_: sheet.left_out for id_, sheet in sheets.items()}
    judged = [key for key in NOT_ASKED if any(path[0] == key for paths in left_out.values() for path in paths)]
    if judged:
        shell.say(words.not_asked.format(keys=", ".join(judged)))
    for id_, sheet in sheets.items():
        unplaced = [".".join(map(str, path)) for path in sheet.left_out if path[0] not in NOT_ASKED]
        short = lost((".".join(map(str, path)), text) for path, text in sheet.cells.items())
        for told, keys in ((words.not_placed, unplaced), (words.shortened, short)):
            if keys:
                shell.say(told.format(id=id_, keys=", ".join(keys)))
