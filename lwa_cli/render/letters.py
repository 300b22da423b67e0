"""What partners have to change, as a list to mail back to each of them, in Markdown."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from textwrap import indent
from typing import Final

from lwa_cli.render.source import Told, excerpt
from lwa_cli.words.validate import ValidateWords
from portfolio.findings import Severity, Span
from portfolio.reading.files import Documents

_SPECIAL: Final = re.compile(r"[\\`*<]")
_FENCE: Final = re.compile("`{3,}")


def letters(findings: Iterable[Told], documents: Documents, words: ValidateWords) -> dict[str, str]:
    """Return a Markdown text per lead partner, by the name of its file; notes are nobody's task.

    Only files of initiatives count. Those of which no known partner can be read as lead share one list.
    """
    tasks: dict[str | None, list[Told]] = defaultdict(list)
    for told in findings:
        if told.finding.severity is not Severity.NOTE and told.finding.span.file.startswith("initiatives/"):
            tasks[_lead(told.finding.span, documents)].append(told)
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
    parts = [f"# {_escaped(title)}", opening]
    for file, found in groupby(tasks, key=lambda told: told.finding.span.file):
        parts += [f"## {_escaped(file)}", *(_task(told, words) for told in found)]
    return "\n\n".join([*parts, closing]) + "\n"


def _task(told: Told, words: ValidateWords) -> str:
    """Return one point: where, what, the line itself, and what to do."""
    span = told.finding.span
    where = f"{words.letter_line.format(line=span.line)}, {words.severity[told.finding.severity]} {told.finding.code}"
    source = "\n".join(excerpt(span, told.lines.get(span.file, ()), numbered=False))
    fence = max(("```", *(f"{run}`" for run in _FENCE.findall(source))), key=len)
    block = [indent(f"{fence}text\n{source}\n{fence}", "  ")] if source else []
    hint = [indent(_escaped(told.said.hint), "  ")] if told.said.hint else []
    return "\n\n".join([f"- **{where}:** {_escaped(told.said.message)}", *block, *hint])


def _lead(span: Span, documents: Documents) -> str | None:
    """Return the partner that leads the initiative of a place, if its file and round.yaml say so."""
    tree = documents.initiatives.get(span.file)
    if tree is None or documents.round is None:
        return None
    entry = tree.data
    if isinstance(entries := tree.data.get("initiatives"), list):
        step = span.key.split(".")[1:2]
        number = int(step[0]) if step and step[0].isdecimal() else len(entries)
        entry = entries[number] if number < len(entries) else None
    lead = _text(_mapping(entry).get("lead"))
    return lead if lead in _mapping(documents.round.data.get("partners")) else None


def _mapping(data: object) -> Mapping[str, object]:
    return data if isinstance(data, Mapping) else {}


def _text(data: object) -> str | None:
    return data if isinstance(data, str) and data else None


def _escaped(text: str) -> str:
    """Return text in which Markdown sees no marks of its own and no line ends."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
