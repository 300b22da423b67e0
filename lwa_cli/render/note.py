"""A note for every letter, written once with fields in braces: ``{title}``; two braces stand for a brace itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from lwa_cli.render.markdown import escaped
from lwa_cli.render.plain import plain

_BRACES: Final = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}\n]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a template, and in which line: a field that letters do not have, or a single brace."""

    kind: Literal["unknown", "brace"]
    line: int
    field: str


def trouble(template: str, known: Mapping[str, object]) -> Trouble | None:
    """Return the first thing that is wrong with a template."""
    for found in _BRACES.finditer(template):
        line = template.count("\n", 0, found.start()) + 1
        if found["field"] is None and len(found[0]) == 1:
            return Trouble("brace", line, found[0])
        if found["field"] is not None and found["field"].strip() not in known:
            return Trouble("unknown", line, found[0])
    return None


def fields(template: str) -> tuple[str, ...]:
    """Return the fields that a template uses, each once."""
    named = (found["field"] for found in _BRACES.finditer(template))
    return tuple(dict.fromkeys(name.strip() for name in named if name is not None))


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return the note of one letter: Markdown as it was written, with the values as plain text in it."""

    def put(found: re.Match[str]) -> str:
        return found[0][0] if found["field"] is None else escaped(values[found["field"].strip()])

    return _BRACES.sub(put, plain(template)).strip("\n") + "\n"
