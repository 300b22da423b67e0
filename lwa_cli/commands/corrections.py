"""The corrections of ``lwa validate --letters``: what each lead partner has to change, and none of an earlier run."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lwa_cli.shell import Exit, Shell

if TYPE_CHECKING:
    from lwa_cli.render.source import Told
    from portfolio.reading import Reading


def write_corrections(
    readings: "Sequence[Reading]", told: "Sequence[Told]", folder: Path, shell: Shell, *, force: bool
) -> Exit:
    """Write the letters and take away those that earlier runs left for nobody; say each path, and what was in the way.

    What is in the way is no exception here: the findings are to be shown whatever happens to the letters.
    """
    from lwa_cli.commands.left_over import take_away
    from lwa_cli.shell.failures import explain
    from lwa_cli.shell.writing import CannotWrite, InTheWay
    from lwa_cli.words.languages import VALIDATE

    words = VALIDATE[shell.language]
    shell.keep(reading.folder / file for reading in readings for file in reading.digests)
    files = _texts(readings, told, shell)
    if not files:
        shell.say(words.no_letters)
    try:
        for path in shell.write(folder, files, by="validate", force=force) if files else ():
            shell.say(shell.words.wrote.format(path=path))
        left = _left_over(readings, folder, files)
        take_away(left, folder, shell, by="validate", removed=words.letter_removed, kept=words.letter_kept)
    except (InTheWay, CannotWrite) as error:
        code, sentence = explain(error, shell)
        shell.complain(shell.words.error.format(message=sentence))
        return code
    return Exit.DONE


def _texts(readings: "Sequence[Reading]", told: "Sequence[Told]", shell: Shell) -> dict[str, bytes]:
    from lwa_cli.render.corrections import corrections
    from lwa_cli.words.languages import VALIDATE

    files: dict[str, bytes] = {}
    for reading in readings:
        own = [one for one in told if one.folder == reading.folder]
        texts = corrections(own, reading.documents, VALIDATE[shell.language])
        files |= {f"{_room(reading, readings)}{name}": text.encode() for name, text in texts.items()}
    return files


def _room(reading: "Reading", readings: "Sequence[Reading]") -> str:
    """Return the folder of a round's letters among those of several rounds."""
    return f"{reading.folder.resolve().name}/" if len(readings) > 1 else ""


def _left_over(readings: "Sequence[Reading]", folder: Path, files: Iterable[str]) -> list[Path]:
    """Return letters that stand there without being of this run: ours unchanged, or of a partner of the round."""
    from lwa_cli.commands.left_over import unchanged
    from lwa_cli.words.languages import VALIDATE

    found: list[Path] = []
    for reading in readings:
        head = reading.documents.round.data if reading.documents.round else {}
        partners = head.get("partners")
        names = {*(partners if isinstance(partners, dict) else ()), *(words.nobody for words in VALIDATE.values())}
        room = folder / _room(reading, readings)
        there = (path for path in sorted(room.glob("*.md")) if path.relative_to(folder).as_posix() not in files)
        found += (
            path for path in there if path.is_file() and (path.stem in names or unchanged(path, folder, by="validate"))
        )
    return found
