"""``lwa new``: a file to fill in for one initiative."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lwa_cli.commands.rounds import folder_of, round_data, shown, tell_written, text_of
from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.words.commands import CommandWords


def command(
    ctx: typer.Context,
    id_: Annotated[str, typer.Argument()],
    *,
    into: Annotated[Path, typer.Option("--into")] = Path(),
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Write the file to fill in (help comes from the words)."""
    from lwa_cli.render.data import envelope
    from lwa_cli.render.plain import line
    from lwa_cli.render.skeleton import skeleton
    from lwa_cli.words.languages import COMMANDS

    shell: Shell = ctx.obj
    folder = folder_of(into, shell)
    data = round_data(folder, shell)
    words = COMMANDS[shell.language]
    _check_id(id_, words)
    _check_free(id_, folder, words)
    name = f"initiatives/{id_}.yaml"
    check = f"lwa validate {shown(folder / name)}"
    text = skeleton(id_, data, words.skeleton, line(check)).encode()  # a path may hold what is no text, or more lines
    paths = shell.write(folder, {name: text}, by="new", force=force)
    if shell.json:
        shell.document(envelope("new", text_of(data, "id"), "ok", written=[str(path) for path in paths]))
    tell_written(paths, shell)
    shell.next(check)
    return Exit.DONE


def _check_id(id_: str, words: "CommandWords") -> None:
    """Stop where the id cannot be one, with what it may become."""
    from lwa_cli.render.election import slug
    from portfolio.reading.scalars import ScalarError, identifier

    try:
        identifier(id_)
    except ScalarError as error:
        told = [words.bad_id.format(id=id_ or "''")]
        if meant := slug(id_):
            told.append(words.id_meant.format(meant=meant))
        raise Stop(" ".join(told)) from error


def _check_free(id_: str, folder: Path, words: "CommandWords") -> None:
    """Stop where another file already has an initiative with this id."""
    from portfolio.reading.files import contents
    from portfolio.reading.tree import parse

    for path in sorted((folder / "initiatives").glob("*.yaml")):
        if path.stem == id_ or not path.is_file():
            continue
        tree = parse(contents(path), path.name).tree
        listed = tree.data.get("initiatives") if tree is not None and isinstance(tree.data, Mapping) else None
        if isinstance(listed, list) and any(isinstance(entry, Mapping) and entry.get("id") == id_ for entry in listed):
            raise Stop(words.id_taken.format(id=id_, file=path))
