"""Each initiative forced the other way: what the best set then loses, and who changes places."""

from collections.abc import Collection, Iterator

from portfolio.analysis.why.reason import Reason
from portfolio.optimise.finder import Finder
from portfolio.optimise.sieve import Set


def other_way(finder: Finder, best: Set, ids: Collection[str]) -> Iterator[Reason]:
    """Yield for each id what the best set is worth with it forced the other way; nothing yet on what would change it.

    Of several equal sets the one that changes least is told, then the first by id.
    """
    for id_ in ids:
        inside = id_ in best.chosen
        found = finder.best({id_: not inside}, near=best.chosen)
        if found.units is None:
            yield Reason(id=id_, selected=inside, indispensable=inside, impossible=not inside)
            continue
        nearest = min(found.sets, key=lambda one: (len(one.chosen ^ best.chosen), sorted(one.chosen)))
        less = best.units - found.units
        enters, leaves = _changes(best.chosen, nearest.chosen, id_)
        if inside:
            yield Reason(id=id_, selected=True, loss=less, enters=enters, leaves=leaves)
        else:
            yield Reason(id=id_, selected=False, gap=less, enters=enters, leaves=leaves)


def _changes(before: frozenset[str], after: frozenset[str], itself: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who enters and who leaves, itself left out."""
    return tuple(sorted(after - before - {itself})), tuple(sorted(before - after - {itself}))
