"""What would make an impossible round possible, as JSON data."""

from typing import TYPE_CHECKING

from lwa_cli.render.data import Data, bound

if TYPE_CHECKING:
    from portfolio.optimise.answer import Relaxation, Relaxations


def relaxations(found: "Relaxations | None") -> Data | None:
    """Return the smallest changes and the single ones that suffice; null where the round is possible or unknown."""
    if found is None:
        return None
    return {
        "smallest": [_change(change) for change in found.smallest],
        "single": [_change(change) for change in found.single],
        "proven": found.proven,
        "complete": found.complete,
    }


def _change(change: "Relaxation") -> Data:
    return {
        "name": change.name,
        "from": bound(change.now, change.unit),
        "to": bound(change.to, change.unit),
        "change": change.change,
        "ids": list(change.ids),
        "least": change.least,
    }
