"""``lwa import``: forms and tables of partners as the files of a round, or an election of Pabulib as a round."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lwa_cli.commands import elections
from lwa_cli.commands.rounds import folder_of, language_of, shown
from lwa_cli.commands.rounds import refuse as refuse_round
from lwa_cli.commands.taken import Taken, finish, refuse
from lwa_cli.shell import Exit, Shell, Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portfolio.findings import Finding
    from portfolio.model import Round
    from portfolio.reading import Reading
    from portfolio.reading.tree import Tree


def command(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument()],
    *,
    into: Annotated[Path, typer.Option("--into")],
    dry_run: Annotated[bool, typer.Option("--dry-run")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> Exit:
    """Read what people filled in, check it against the round, write it (help comes from the words)."""
    from lwa_cli.words.languages import COMMANDS

    shell: Shell = ctx.obj
    shell.keep(file for path in paths for file in (path.iterdir() if path.is_dir() else (path,)))
    if any(path.suffix.lower() == ".pb" for path in paths):
        if len(paths) > 1:
            raise Stop(COMMANDS[shell.language].pb_alone)
        return elections.take(paths[0], into, shell, dry=dry_run, force=force)
    return _take(paths, folder_of(into, shell), shell, dry=dry_run, force=force)


def _take(paths: Sequence[Path], folder: Path, shell: Shell, *, dry: bool, force: bool) -> Exit:
    from lwa_cli.words.languages import COMMANDS
    from lwa_cli.words.numbers import Numbers
    from portfolio.findings import Severity
    from portfolio.reading import read_head

    head = read_head(folder)
    shell.keep(head.folder / file for file in head.digests if not file.startswith("initiatives/"))
    if head.documents.round is not None:
        shell.round_language = language_of(head.documents.round.data)
    if head.round is None:
        return refuse_round(head, "import", shell)
    taken = _spoken(_taken(paths, head, head.round), head.round, shell)
    if any(finding.severity is Severity.ERROR for finding in taken.findings):
        return refuse(taken, shell)
    changed = finish(taken, shell, dry=dry, force=force)
    if not dry and changed and not shell.json:
        facts: dict[str, int | str] = {"n": len(changed), "path": os.fspath(folder)}
        shell.say(Numbers(shell.language).fill(COMMANDS[shell.language].imported_forms, facts))
    if not dry:
        shell.next(f"lwa validate {shown(folder)}")
    return Exit.DONE


def _taken(paths: Sequence[Path], head: "Reading", round_: "Round") -> Taken:
    """Return the files that the forms and tables become in their round, and all that is found about them."""
    from portfolio.reading import found_with, order
    from portfolio.reading.sheets.amend import judged_by_others, lost, trees
    from portfolio.reading.sheets.gather import gather
    from portfolio.value.judge import judge

    gathered = gather(paths, round_)
    drafts = gathered.drafts
    filled = dict(trees(drafts, head.documents.initiatives, round_.periods))
    every = found_with(head.documents, filled, judge)
    found = (one for one in every if not judged_by_others(one, drafts) and not lost(one, drafts))
    files, unfit = _files(filled)
    findings = sorted([*gathered.findings, *found, *unfit], key=order)
    again = " ".join(["lwa import", *map(shown, paths), "--into", shown(head.folder)])
    return Taken(head.folder, files, findings, gathered.lines, round_.id, again)


def _spoken(taken: Taken, round_: "Round", shell: Shell) -> Taken:
    """Let findings about the cells of forms speak of them as forms do."""
    from dataclasses import replace

    from lwa_cli.words.languages import FORM

    if not any(finding.span.sheet for finding in taken.findings):
        return taken
    from lwa_cli.render.form.asked import asked

    forms = asked(round_, FORM[shell.language], shell.language)
    return replace(taken, findings=[forms.of(finding) for finding in taken.findings])


def _files(filled: "Mapping[str, Tree]") -> "tuple[dict[str, bytes], list[Finding]]":
    """Return each initiative that is new or changed as the text of its file, and what is wrong with that text alone."""
    from functools import partial

    from lwa_cli.render.yaml import as_yaml
    from portfolio.reading.sheets.amend import Amended, cell_of

    fresh = {name: tree for name, tree in filled.items() if not isinstance(tree, Amended) or tree.changes}
    files = {name: as_yaml(tree.data, partial(cell_of, tree)).encode() for name, tree in fresh.items()}
    return files, [one for name, tree in fresh.items() for one in _unfit(files[name], name, tree)]


def _unfit(text: bytes, name: str, tree: "Tree") -> "Iterator[Finding]":
    """Find what no file may hold, such as more than a mebibyte, at the initiative it would be the file of."""
    from dataclasses import replace

    from portfolio.reading.tree import parse

    return (replace(finding, span=tree.span()) for finding in parse(text, name).findings)
