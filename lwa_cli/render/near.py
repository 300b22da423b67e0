"""What is nearly as good as the best, as JSON data."""

from typing import TYPE_CHECKING

from lwa_cli.render.data import Data, number
from portfolio.optimise.answer import in_order

if TYPE_CHECKING:
    from portfolio.optimise.different import Different
    from portfolio.study import Study


def near(study: "Study") -> Data | None:
    """Return who stays, who can come and the most different set; null where nothing is known of it."""
    known = study.near
    if known is None:
        return None
    return {
        "within": f"{number(known.share * 100)}%",
        "always": None if known.always is None else list(known.always),
        "possible": None if known.possible is None else list(known.possible),
        "most_different": None if known.different is None else _different(known.different, study),
    }


def _different(different: "Different", study: "Study") -> Data:
    here, there = study.proposal or frozenset(), different.selected
    return {
        "selected": list(in_order(there)),
        "value": number(study.worth.natural(different.units)),
        "value_units": different.units,
        "ask_cents": sum(study.round.by_id[id_].ask_cents for id_ in there),
        "differs": different.differs,
        "enters": list(in_order(there - here)),
        "leaves": list(in_order(here - there)),
        "proven": different.proven,
    }
