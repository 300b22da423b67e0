"""What partners have to change, as a list to mail back to each of them, in Markdown."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from textwrap import indent
from typing import Final

from lwa_cli.render.markdown import escaped
from lwa_cli.render.source import Told, excerpt
from lwa_cli.words.validate import ValidateWords
from portfolio.findings import Severity, Span
from portfolio.reading.files import Documents

_LEAD: Final = re.compile(r"lead:[ ]+[\"']?(?P<lead>[a-z0-9-]+)[\"']?\s*(?:#.*)?")
"""How a file says its lead, where it cannot be read as a whole."""

_QUOTED: Final = " " * 6
"""What sets a line of a file apart: as a block in Markdown, and to whoever reads the letter as plain text."""


def corrections(findings: Iterable[Told], documents: Documents, words: ValidateWords) -> dict[str, str]:
    """Return a Markdown text per lead partner, by the name of its file; notes are nobody's task.

    Only files of initiatives count. Those of which no known partner can be read as lead share one list.
    """
    tasks: dict[str | None, list[Told]] = defaultdict(list)
    for told in findings:
        if told.finding.severity is not Severity.NOTE and told.finding.span.file.startswith("initiatives/"):
            tasks[_lead(told, documents)].append(told)
    return {f"{lead or words.nobody}.md": _letter(lead, found, documents, words) for lead, found in tasks.items()}


def _letter(lead: str | None, tasks: Sequence[Told], documents: Documents, words: ValidateWords) -> str:
    head = _mapping(documents.round.data if documents.round else None)
    round_ = _text(head.get("title")) or _text(head.get("id")) or documents.folder.resolve().name
    if lead is None:
        title = words.letter_title_nobody.format(round=round_)
        opening, closing = words.letter_opening_nobody, words.letter_closing_nobody
    else:
        partner = _text(_mapping(_mapping(head.get("partners")).get(lead)).get("title")) or lead
        title = words.letter_title.format(round=round_, partner=partner)
        opening, closing = words.letter_opening, words.letter_closing
    parts = [f"# {escaped(title)}", opening]
    for file, found in groupby(tasks, key=lambda told: told.finding.span.file):
        parts += [f"## {escaped(file)}", *(_task(told, words) for told in found)]
    return "\n\n".join([*parts, closing]) + "\n"


def _task(told: Told, words: ValidateWords) -> str:
    """Return one point: where, what, the line itself, and what to do."""
    span = told.finding.span
    where = f"{words.letter_line.format(line=span.line)}, {words.severity[told.finding.severity]} {told.finding.code}"
    source = "\n".join(excerpt(span, told.lines.get(span.file, ()), numbered=False))
    block = [indent(source, _QUOTED)] if source else []
    hint = [indent(escaped(told.said.hint), "  ")] if told.said.hint else []
    return "\n\n".join([f"- **{where}:** {escaped(told.said.message)}", *block, *hint])


def _lead(told: Told, documents: Documents) -> str | None:
    """Return the partner that leads the initiative a finding is about, if its file and round.yaml say so."""
    span = told.finding.span
    if documents.round is None:
        return None
    if tree := documents.initiatives.get(span.file):
        lead = _text(_mapping(_entry(tree.data, span)).get("lead"))
    else:
        lines = (_LEAD.fullmatch(line) for line in told.lines.get(span.file, ()))
        lead = next((line["lead"] for line in lines if line), None)
    return lead if lead in _mapping(documents.round.data.get("partners")) else None


def _entry(data: Mapping[str, object], span: Span) -> object:
    """Return the initiative of a place: the file, or in a file with a list the entry that the place lies in."""
    entries = data.get("initiatives")
    if not isinstance(entries, list):
        return data
    step = span.key.split(".")[1:2]
    number = int(step[0]) if step and step[0].isdecimal() else len(entries)
    return entries[number] if number < len(entries) else None


def _mapping(data: object) -> Mapping[str, object]:
    return data if isinstance(data, Mapping) else {}


def _text(data: object) -> str | None:
    return data if isinstance(data, str) and data else None
