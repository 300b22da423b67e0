"""Which kind of value stands at a key of an initiative, as the shapes of the files say it."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from portfolio.reading.place import Path
from portfolio.reading.schema.initiative import InitiativeShape

Node = Mapping[str, Any]

_PLAN: Final[Node] = {"properties": {"start": {"kind": "count"}, "achieve": {"kind": "count"}}}
_INSIDE: Final[Mapping[str, Node]] = {
    "amount": {"additionalProperties": {"kind": "euro"}},
    "plan": _PLAN,
    "ids": {"items": {"kind": "text"}},
    "later": {"additionalProperties": {"kind": "later"}},
}
"""What a kind of value may also be: a mapping or a list."""


@cache
def kind_at(path: Path) -> str | None:
    """Return the kind of value at a path: that of a scalar, ``choice``, ``ids``, ``amount`` or ``plan``.

    None where the path leads nowhere, or to a mapping or list that is more than one value.
    """
    node = _node(path)
    if node is None:
        return None
    return "choice" if "enum" in node else node.get("kind")


@cache
def keys_at(path: Path) -> tuple[str, ...]:
    """Return the keys that a mapping may have; none where they are names that the round defines."""
    return tuple((_inside(_node(path)) or {}).get("properties", ()))


@cache
def is_list(path: Path) -> bool:
    """Tell whether a list stands at a path."""
    return "items" in (_inside(_node(path)) or {})


@cache
def holds_names(path: Path) -> bool:
    """Tell whether a mapping stands at a path whose keys are names that the round defines."""
    return isinstance((_inside(_node(path)) or {}).get("additionalProperties"), Mapping)


@cache
def choices_at(path: Path) -> tuple[str, ...]:
    """Return the words that may stand at a path, where these are fixed."""
    return tuple((_node(path) or {}).get("enum", ()))


@cache
def _schema() -> Node:
    return InitiativeShape.model_json_schema(by_alias=True)


def _node(path: Path) -> Node | None:
    node: Node | None = _schema()
    for step in path:
        inside = _inside(node) or {}
        if isinstance(step, int):
            node = _bare(inside.get("items"))
        else:
            node = _bare(inside.get("properties", {}).get(step, inside.get("additionalProperties")))
    return node


def _inside(node: Node | None) -> Node | None:
    """Return what has parts, where a value may be written as one or as several."""
    return node and _INSIDE.get(node.get("kind", ""), node)


def _bare(node: Any) -> Node | None:  # noqa: ANN401 - a JSON Schema is of any shape
    """Follow a reference, and leave out that a value may be missing."""
    if not isinstance(node, Mapping):
        return None
    if "anyOf" in node:
        return _bare(next(choice for choice in node["anyOf"] if choice.get("type") != "null"))
    if "$ref" in node:
        found: Node = _schema()["$defs"][node["$ref"].rpartition("/")[2]]
        return found
    return node
