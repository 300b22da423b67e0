"""Plain data as YAML text that people can go on editing: every value in double quotes, keys in the order given.

Quoted, no value can be mistaken for anything else, whatever stands in it, and reading gives back the same text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

Node = str | Mapping[str, "Node"] | Sequence["Node"]

_ESCAPED: Final = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]')
_SHORT: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def as_yaml(data: Mapping[str, Node]) -> str:
    """Return a mapping as the text of a file. Keys are ids; empty lists and mappings are left out."""
    return "".join(f"{line}\n" for line in _mapping(data))


def quoted(text: str) -> str:
    """Return one text in double quotes, on one line."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return _SHORT.get(sign) or (f"\\x{ord(sign):02x}" if ord(sign) <= 0xFF else f"\\u{ord(sign):04x}")  # noqa: PLR2004 - what two digits hold


def _mapping(data: Mapping[str, Node]) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, str):
            yield f"{key}: {quoted(value)}"
        elif value:
            yield f"{key}:"
            yield from (f"  {line}" for line in _node(value))


def _node(value: Node) -> Iterator[str]:
    if isinstance(value, str):
        yield quoted(value)
    elif isinstance(value, Mapping):
        yield from _mapping(value)
    else:
        for item in value:
            first, *more = _node(item)
            yield f"- {first}"
            yield from (f"  {line}" for line in more)
