"""Which sentences say what is nearly as good as the best set; one value per language, so that none can miss."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NearWords:
    """Sentences whose fields in braces are filled with ``Numbers.fill``; ``share`` is how near counts as near."""

    heading: str
    stays: str
    stays_one: str
    stays_all: str
    stays_none: str
    can_come: str
    nobody_comes: str
    different: str
    enters: str
    leaves: str
    less: str
    as_good: str
    asks_more: str
    asks_less: str
    asks_same: str
    not_proven: str
    alone: str
