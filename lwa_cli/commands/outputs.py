"""The files of ``lwa select``: the workbook, the JSON, and run.json with what depends on the moment."""

import hashlib
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lwa_cli.shell import Shell, Stop

if TYPE_CHECKING:
    from lwa_cli.render.data import Data
    from portfolio.study import Study

XLSX: Final = ".xlsx"
RUN: Final = "run.json"
PROPOSAL: Final = "select"
WHAT_IF: Final = "select what-if"
"""As what a file is remembered, so that who replaces one by the other is told."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where to write what: one workbook, all files in a folder, both or neither. ``started`` is when the run began."""

    excel: Path | None
    folder: Path | None
    force: bool
    started: datetime = field(default_factory=lambda: datetime.now(UTC))

    def check(self, shell: Shell) -> None:
        """Stop before anything is computed where the name of the workbook is no name for one."""
        from lwa_cli.words.languages import COMMANDS

        if self.excel is not None and self.excel.suffix.lower() != XLSX:
            words = COMMANDS[shell.language]
            told = words.only_xlsx_ods if self.excel.suffix.lower() == ".ods" else words.only_xlsx
            raise Stop(told.format(path=self.excel))

    def check_names(self, id_: str, shell: Shell) -> None:
        """Stop where two files in the folder would have one name, or one that is no name everywhere."""
        from lwa_cli.words.languages import COMMANDS

        if self.folder is not None and f"{id_}.json" == RUN:
            raise Stop(COMMANDS[shell.language].id_run.format(id=id_, file=RUN))

    @property
    def wanted(self) -> bool:
        """Whether there is anything to write."""
        return self.excel is not None or self.folder is not None


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made and from what: ``workbook`` makes the bytes of one, ``read`` has the SHA-256 of what was read."""

    study: "Study"
    document: Mapping[str, object]
    options: "Data"
    read: Mapping[str, str]
    workbook: Callable[[], bytes]


def write(outputs: Outputs, made: Made, shell: Shell) -> tuple[str, ...]:
    """Write what was asked for, all or nothing, and return what to say: each path, or why there is no workbook."""
    from lwa_cli.shell.writing import writer
    from lwa_cli.words.languages import COMMANDS

    if not outputs.wanted:
        return ()
    book = made.workbook() if made.study.proposal is not None else None
    plans = []
    if outputs.excel is not None and book is not None:
        plans.append((outputs.excel.parent, {outputs.excel.name: book}))
    if outputs.folder is not None:
        plans.append((outputs.folder, _beside_each_other(outputs, made, book)))
    files = [folder / name for folder, named in plans for name in named]
    before = {path: writer(path) for path in files if path.is_file()}
    by = WHAT_IF if made.study.what_if else PROPOSAL
    paths = shell.write_together(plans, by=by, force=outputs.force) if plans else ()
    told = [_wrote(path, before.get(path), by, shell) for path in paths]
    same = ", ".join(str(path) for path in files if path not in paths)
    if same:
        told.append(shell.words.unchanged_files.format(paths=same) if paths else shell.words.unchanged)
    return (*told, COMMANDS[shell.language].no_workbook) if book is None else tuple(told)


def _wrote(path: Path, before: str | None, by: str, shell: Shell) -> str:
    """Say that a file was written, and where a what-if and the proposal took each other's place."""
    from lwa_cli.words.languages import COMMANDS

    words, told = COMMANDS[shell.language], shell.words.wrote
    if path.name != RUN and (before, by) == (PROPOSAL, WHAT_IF):
        told = words.was_proposal
    elif path.name != RUN and (before, by) == (WHAT_IF, PROPOSAL):
        told = words.was_what_if
    return told.format(path=path)


def _beside_each_other(outputs: Outputs, made: Made, book: bytes | None) -> dict[str, bytes]:
    from lwa_cli.render.data import as_json

    name = made.study.round.id
    files = {f"{name}{XLSX}": book} if book is not None else {}
    files[f"{name}.json"] = as_json(made.document).encode()
    return {**files, RUN: as_json(_run(outputs, made, files)).encode()}


def _run(outputs: Outputs, made: Made, files: Mapping[str, bytes]) -> "Data":
    """Return what only this run can say: when, with what, from which files to which."""
    from lwa_cli import VERSION
    from lwa_cli.render.data import SCHEMA

    proof = made.study.answer.proof
    written = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return {
        "schema": SCHEMA,
        "command": "select",
        "lwa": VERSION,
        "round": made.study.round.id,
        "status": made.document["status"],
        "options": made.options,
        "started": _stamp(outputs.started),
        "finished": _stamp(datetime.now(UTC)),
        "python": platform.python_version(),
        "solver": proof.solver,
        "second_solver": proof.second_solver,
        "read": [{"file": name, "sha256": digest} for name, digest in sorted(made.read.items())],
        "written": [{"file": name, "sha256": digest} for name, digest in sorted(written.items())],
    }


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
