"""The note that goes into every letter: read, and refused where it cannot be filled in for everybody."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lwa_cli.shell import Stop

if TYPE_CHECKING:
    from lwa_cli.report.voice import Voice
    from portfolio.model import Initiative, Round
    from portfolio.study import Study

FIELDS: Final[Mapping[str, bool]] = {
    "title": False,
    "id": False,
    "reference": True,
    "lead": True,
    "round": False,
    "ask": False,
    "value": False,
    "unit": False,
}
"""What a note may ask for, and whether an initiative can be without it."""


def template(path: Path, round_: "Round", speaks: "Voice") -> str:
    """Read the note and stop where it cannot be filled in for everybody."""
    from lwa_cli.render.note import fields, trouble
    from lwa_cli.words.findings import said
    from portfolio.reading.files import contents
    from portfolio.reading.text import decode

    words = speaks.letters
    text, refused = decode(contents(path), path.name)
    if refused is not None:
        told = said(refused, speaks.numbers)
        raise Stop(" ".join(filter(None, (f"{path}: {told.message}", told.hint))))
    wrong = trouble(text, FIELDS)
    if wrong is not None:
        known = tuple(f"{{{name}}}" for name in FIELDS)
        sentence = words.note_brace if wrong.kind == "brace" else words.note_unknown
        field, two = wrong.field, wrong.field * 2
        raise Stop(speaks.say(sentence, path=str(path), line=wrong.line, field=field, known=known, shown=two))
    for field in fields(text):
        empty = tuple(i.id for i in round_.initiatives if FIELDS[field] and not getattr(i, field))
        if empty:
            raise Stop(speaks.say(words.note_missing, path=str(path), field=f"{{{field}}}", ids=empty))
    return text.replace("\r\n", "\n")


def values(initiative: "Initiative", done: "Study", speaks: "Voice") -> dict[str, str]:
    """Return what the fields of a note say in the letter of one initiative."""
    from lwa_cli.report.headline import value
    from lwa_cli.report.the_set import unit

    partners, lead = done.round.partners, initiative.lead or ""
    return {
        "title": initiative.title,
        "id": initiative.id,
        "reference": initiative.reference or "",
        "lead": partners[lead].title if lead in partners else lead,
        "round": done.round.title or done.round.id,
        "ask": speaks.numbers.money(initiative.ask_cents),
        "value": value(done.worth.units[initiative.id], done, speaks),
        "unit": unit(done, speaks),
    }
