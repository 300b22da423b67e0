"""Plain data as YAML text that people can go on editing: every value in double quotes, keys in the order given.

Quoted, no value can be mistaken for anything else, whatever stands in it, and reading gives back the same text.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

Path = tuple[str | int, ...]
Node = str | Mapping[str, "Node"] | Sequence["Node"]

_ESCAPED: Final = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]')
_NAME: Final = re.compile("[A-Za-z0-9_][A-Za-z0-9_-]*")
_SHORT: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def as_yaml(data: Mapping[str, Node], note: Callable[[Path], str] = lambda _: "") -> str:
    """Return a mapping as the text of a file; empty lists and mappings are left out.

    ``note`` gives the comment behind the value at a path, on one line; empty for none.
    """
    return "".join(f"{line}\n" for line in _mapping(data, (), note))


def quoted(text: str) -> str:
    """Return one text in double quotes, on one line."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return _SHORT.get(sign) or (f"\\x{ord(sign):02x}" if ord(sign) <= 0xFF else f"\\u{ord(sign):04x}")  # noqa: PLR2004 - what two digits hold


def _mapping(data: Mapping[str, Node], path: Path, note: Callable[[Path], str]) -> Iterator[str]:
    for key, value in data.items():
        name = key if _NAME.fullmatch(key) else quoted(key)
        if isinstance(value, str):
            yield f"{name}: {_noted(value, (*path, key), note)}"
        elif value:
            yield f"{name}:"
            yield from (f"  {line}" for line in _node(value, (*path, key), note))


def _node(value: Node, path: Path, note: Callable[[Path], str]) -> Iterator[str]:
    if isinstance(value, str):
        yield _noted(value, path, note)
    elif isinstance(value, Mapping):
        yield from _mapping(value, path, note)
    else:
        for k, item in enumerate(value):
            first, *more = _node(item, (*path, k), note)
            yield f"- {first}"
            yield from (f"  {line}" for line in more)


def _noted(value: str, path: Path, note: Callable[[Path], str]) -> str:
    comment = note(path)
    return f"{quoted(value)}  # {comment}" if comment else quoted(value)
