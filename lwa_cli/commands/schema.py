"""``lwa schema``: JSON Schemas with which an editor completes, explains and checks the files."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portfolio.model import Language

FOLDER: Final = ".schema"
"""Where the schemas lie in a round: reading passes over names that start with a point."""

UP: "Final[Mapping[str, str]]" = {"round": "", "initiative": "../", "assessment": "../", "decisions": ""}
"""The way from a file of each kind to the folder of the round."""


def command(
    ctx: typer.Context,
    name: Annotated[Literal["round", "initiative", "assessment", "decisions"] | None, typer.Argument()] = None,
    *,
    into: Annotated[Path | None, typer.Option("--into")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Print one schema, write all, or say how to get them (help comes from the words)."""
    from lwa_cli.commands.rounds import shown
    from lwa_cli.render.data import envelope
    from lwa_cli.words.languages import SCHEMA

    shell: Shell = ctx.obj
    words = SCHEMA[shell.language]
    made = files(shell.language)
    written = _write(made, into, shell, force=force) if into else []
    if shell.json:
        schemas = {stem: json.loads(data) for stem, data in made.items() if name in (None, stem)}
        shell.document(envelope("schema", None, "ok", schemas=schemas, written=written))
    elif name:
        shell.out(made[name].decode().rstrip("\n"))
    elif not into:
        shell.out(f"{words.what}\n\n{words.how}")
        shell.next("lwa schema --into .")
    else:
        shell.out(words.what)
        for stem, what in words.files.items():
            shell.out(f"\n{words.top.format(files=what)}")
            shell.out(f"# yaml-language-server: $schema={UP[stem]}{FOLDER}/{stem}.json")
        shell.next(f"lwa validate {shown(into)}")
    return Exit.DONE


def files(language: "Language") -> dict[str, bytes]:
    """Return the bytes of every schema, by its name."""
    from lwa_cli.words.languages import KEYS
    from portfolio.reading.jsonschema import schemas

    return {
        name: json.dumps(schema, ensure_ascii=False, indent=1).encode() + b"\n"
        for name, schema in schemas(KEYS[language]).items()
    }


def _write(made: "Mapping[str, bytes]", into: Path, shell: Shell, *, force: bool) -> list[str]:

    paths = shell.write(into / FOLDER, {f"{name}.json": data for name, data in made.items()}, by="schema", force=force)
    for path in paths:
        shell.say(shell.words.wrote.format(path=path))
    return [str(path) for path in paths]
