"""All that the plan of a form depends on, and how a form remembers it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

NARROWEST: Final = 5
"""As many columns to fill in as every form has."""

MOST: Final = 500
"""More entries of one list, or names of one kind, than a form ever has."""


_NAMES: Final = ("periods", "funds", "outcomes", "uses")
_SIZES: Final = ("partners", "not_eligible", "cofinancing", "results")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The names of the round that a form has cells for, and how many entries its lists have room for.

    ``periods`` is empty in a round without periods. ``dimensions`` and ``partners`` say how many can be chosen;
    without partners nobody can lead either.
    """

    periods: tuple[str, ...] = ()
    funds: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    dimensions: Mapping[str, int]
    partners: int = 0
    uses: tuple[str, ...] = ()
    not_eligible: int = 0
    cofinancing: int = 0
    results: int = 0

    @property
    def width(self) -> int:
        """How many columns there are to fill in."""
        return max(NARROWEST, len(self.periods))


def as_text(shape: Shape) -> str:
    """Return the shape as a form keeps it in its hidden sheet."""
    return json.dumps(asdict(shape))


def from_text(text: str) -> Shape | None:
    """Read what ``as_text`` wrote; None where it is something else."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or {*data} != {*_NAMES, *_SIZES, "dimensions"}:
        return None
    listed, sizes = [data[key] for key in _NAMES], data["dimensions"]
    if not isinstance(sizes, dict) or not all(isinstance(names, list) for names in listed):
        return None
    counted = (*(data[key] for key in _SIZES), *sizes.values(), *map(len, (sizes, *listed)))
    if not all(map(_is_size, counted)) or not all(isinstance(name, str) for names in listed for name in names):
        return None
    return Shape(**{**data, **{key: tuple(data[key]) for key in _NAMES}})


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST
