"""What stays as it was when single initiatives of a round change: the others' grounds, and the rows they are not in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, replace

from portfolio.model import Initiative, Round
from portfolio.optimise.formulate import Columns, Sum, sums
from portfolio.value.worth import Worth

OTHERS = tuple(one.name for one in fields(Round) if one.name != "initiatives")


def changed(before: Round, after: Round) -> tuple[Initiative, ...] | None:
    """Return the initiatives that are not as before; None: the rounds may differ in more than a few of these."""
    if len(before.initiatives) != len(after.initiatives):
        return None
    if any(getattr(before, name) is not getattr(after, name) for name in OTHERS):
        return None
    pairs = tuple(zip(before.initiatives, after.initiatives, strict=True))
    if any(one.id != other.id or one.variant_of != other.variant_of for one, other in pairs if one is not other):
        return None
    return tuple(other for one, other in pairs if one is not other)


def summed(
    before: Iterable[Sum], round_: Round, worth: Worth, ones: Collection[Initiative], column: Columns
) -> Iterator[Sum]:
    """Yield the sums of a round in which these initiatives changed; one in which they count the same is as before.

    Only those of variants, which do not change, may be missing in a round of the changed ones alone.
    """
    own: defaultdict[str, list[Sum]] = defaultdict(list)
    for one in sums(replace(round_, initiatives=tuple(ones)), worth, column):
        own[one.rule].append(one)
    now = {rule: iter(found) for rule, found in own.items()}
    columns = [column[one.id] for one in ones]
    for one in before:
        alone = next(now.get(one.rule, iter(())), one)
        amounts = {index: alone.amounts.get(index, 0) for index in columns}
        changes = {index: amount for index, amount in amounts.items() if amount != one.amounts.get(index, 0)}
        yield replace(one, amounts=dict(sorted({**one.amounts, **changes}.items()))) if changes else one
