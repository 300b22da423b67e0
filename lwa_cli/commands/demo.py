"""``lwa demo``: the bundled round, written out and selected from."""

from pathlib import Path
from typing import Annotated, Final

import typer

from lwa_cli.shell import Exit, Shell, Stop

NAME: Final = "leerwerkakkoord-2023"


def command(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument()] = Path(NAME),
    *,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Write the example round and select from it (help comes from the words)."""
    from lwa_cli.commands import select

    shell: Shell = ctx.obj
    files = _bundled()
    if not force:
        _check_nothing_else(folder, files, shell)
    written = shell.write(folder, files, by="demo", force=force)
    for path in written:
        shell.detail(shell.words.wrote.format(path=path))
    if written:
        shell.say(shell.words.wrote_many.format(n=len(written), path=folder))
    return select.command(ctx, folder)


def _bundled() -> dict[str, bytes]:
    """Return the files of the example by their path: from the installed package, else from the checkout."""
    import lwa_cli

    package = Path(lwa_cli.__file__).parent
    root = next(r for r in (package / "examples" / NAME, package.parent / "examples" / NAME) if r.is_dir())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.yaml"))}


def _check_nothing_else(folder: Path, files: dict[str, bytes], shell: Shell) -> None:
    """Stop where the folder holds anything that is not of the example: another round must not mix with it."""
    from lwa_cli.words.languages import COMMANDS

    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in files and not path.name.startswith("."):
            raise Stop(COMMANDS[shell.language].demo_other_content.format(path=folder, name=name))
