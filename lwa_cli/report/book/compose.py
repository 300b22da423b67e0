"""The whole workbook of one selection, sheet by sheet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from lwa_cli.report.book import (
    assumptions,
    money,
    provenance,
    ranking,
    results,
    rules,
    selection,
    spread,
    summary,
    why,
)
from lwa_cli.report.book.sheets import Block, Book, NamedTable, Sheet
from lwa_cli.report.book.subject import stays
from lwa_cli.report.document import Heading, Paragraph, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.languages import BOOK
from portfolio.study import Study

FOLLOW: Final = frozenset({"selection", "money", "rules"})
"""The sheets that follow what readers choose."""

LONG: Final = 8
"""From so many rows on a table is likely to go on over the end of a page."""


def workbook(study: Study, voice: Voice, changes: tuple[str, ...], files: Mapping[str, str]) -> Book:
    """Compose the workbook; ``changes`` are the what-if options as typed, ``files`` the SHA-256 of what was read."""
    words = BOOK[voice.numbers.language]
    title = study.round.title or study.round.id
    sheets = (
        summary.sheet(study, voice, words),
        selection.sheet(study, voice, words),
        why.sheet(study, voice, words),
        money.sheet(study, voice, words),
        spread.sheet(study, voice, words),
        rules.sheet(study, voice, words),
        results.sheet(study, voice, words),
        ranking.sheet(study, voice, words),
        assumptions.sheet(study, voice, words),
        provenance.sheet(study, voice, words, changes, files),
    )
    return Book(
        title=title,
        language=voice.numbers.language,
        sheets=tuple(
            replace(
                one,
                blocks=tuple(
                    _headed(
                        one.blocks if one.key in FOLLOW else (stays(study, voice), *one.blocks),
                        voice.say(words.heading, sheet=one.title, round=title),
                        voice,
                        changes,
                    )
                ),
                repeated=one.repeated or _repeated(one),
            )
            for one in sheets
        ),
        cut=words.cut,
        page=words.page,
    )


def _repeated(sheet: Sheet) -> str | None:
    """Return the table whose header later pages need: the last one, where none is pinned and it is long."""
    tables = [block for block in sheet.blocks if isinstance(block, NamedTable)]
    if sheet.pinned is not None or not tables or tables[-1].name == sheet.unprinted:
        return None
    return tables[-1].name if len(tables[-1].rows) >= LONG else None


def _headed(blocks: Sequence[Block], heading: str, voice: Voice, changes: tuple[str, ...]) -> Iterator[Block]:
    """Put the heading below the sentence that must be read first, and below it that this is a what-if."""
    first, *rest = blocks
    yield first
    yield Heading(heading, 1)
    if changes:
        yield Paragraph(voice.say(voice.words.what_if, changes=changes), Tone.WARN)
    yield from rest
