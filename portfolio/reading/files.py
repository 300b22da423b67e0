"""The files of a round: which there are, what each holds as a tree, and what should not lie there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from portfolio.reading.tree import Tree


@dataclass(frozen=True, slots=True)
class Documents:
    """The files of one round as trees, by their path relative to the folder (posix, ``initiatives/a.yaml``), ascending.

    ``round`` is None where round.yaml is missing or cannot be parsed; then only shapes can be checked. ``unread``
    names the files that are there but gave no tree (their findings are already reported), so that nobody calls what
    they would have defined unknown: ``initiatives/a.yaml`` in it means that the id ``a`` exists.
    """

    folder: Path
    round: Tree | None
    initiatives: Mapping[str, Tree] = field(default_factory=dict)
    assessments: Mapping[str, Tree] = field(default_factory=dict)
    decisions: Tree | None = None
    unread: frozenset[str] = frozenset()
