"""What arithmetic alone shows to be impossible, so that it can be said in a sentence, without a solver."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.model import Round
from portfolio.optimise.answer import Ground, Impossibility
from portfolio.optimise.limits import Limit, limits
from portfolio.rules import Exclusive, Forced, Requires, Together
from portfolio.value.worth import Worth

Names = Mapping[str, tuple[str, ...]]
"""Initiative → the names of the rules that force it in, or keep it out."""


@dataclass(frozen=True, slots=True)
class _Fixed:
    """What the decisions and the grounds leave no choice about."""

    inside: Names
    outside: Names

    def names_of(self, ids: Collection[str], where: Names) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for id_ in sorted(ids) for name in where.get(id_, ())))


def impossibilities(
    round_: Round, worth: Worth, grounds: Mapping[str, tuple[Ground, ...]]
) -> tuple[Impossibility, ...]:
    """Return every arithmetic reason why no set can satisfy the rules; none says nothing about the rules together."""
    forced = [rule for rule in round_.active_rules if isinstance(rule, Forced)]
    inside: dict[str, tuple[str, ...]] = {}
    outside = {id_: tuple(ground.rule for ground in found) for id_, found in grounds.items() if found}
    for rule in forced:
        side = inside if rule.inside else outside
        for id_ in rule.ids:
            side[id_] = (*side.get(id_, ()), rule.name)
    fixed = _Fixed(inside, outside)
    by_rule = {rule.name for rule in forced}
    sums = [limit for limit in limits(round_, worth) if limit.rule not in by_rule]
    minima = [(limit.bounds.at_least, limit) for limit in sums if limit.bounds.at_least and _counts(limit)]
    apart = {rule.name for rule in round_.active_rules if isinstance(rule, Exclusive)}
    return (
        *_not_allowed(forced, grounds, fixed),
        *_apart(round_, fixed),
        *(found for limit in sums for found in _over(limit, fixed, apart)),
        *(found for limit in sums for found in _under(limit, fixed)),
        *(found for limit in sums for found in _crossed(limit, minima, fixed)),
    )


def _not_allowed(
    forced: list[Forced], grounds: Mapping[str, tuple[Ground, ...]], fixed: _Fixed
) -> Iterator[Impossibility]:
    """Yield musts on what is not eligible, or on what another decision keeps out."""
    for rule in forced:
        for id_ in rule.ids if rule.inside else ():
            names = fixed.outside.get(id_, ())
            if names:
                yield Impossibility(
                    kind="not_eligible" if grounds[id_] else "forced_apart",
                    rules=(rule.name, *names),
                    ids=(id_,),
                    place=rule.place,
                )


def _apart(round_: Round, fixed: _Fixed) -> Iterator[Impossibility]:
    """Yield musts that lack what they require, or are torn from what they belong with."""
    for rule in round_.active_rules:
        if isinstance(rule, Requires) and all(id_ in fixed.outside for id_ in rule.then):
            pairs: tuple[tuple[str, ...], tuple[str, ...]] = ((rule.when,), rule.then)
        elif isinstance(rule, Together):
            pairs = (rule.ids, rule.ids)
        else:
            continue
        must = tuple(id_ for id_ in pairs[0] if id_ in fixed.inside)
        out = tuple(id_ for id_ in pairs[1] if id_ in fixed.outside)
        if must and out:
            names = (rule.name, *fixed.names_of(must, fixed.inside), *fixed.names_of(out, fixed.outside))
            yield Impossibility(kind="forced_apart", rules=names, ids=(*must, *out), place=rule.place)


def _over(limit: Limit, fixed: _Fixed, apart: Collection[str]) -> Iterator[Impossibility]:
    """Find the musts alone to exceed an upper bound (what is negative may all join)."""
    if limit.bounds.at_most is None:
        return
    musts = [id_ for id_ in sorted(fixed.inside) if limit.amounts.get(id_, 0) > 0]
    least = sum((Fraction(a) for id_, a in limit.amounts.items() if id_ in fixed.inside or a < 0), Fraction(0))
    if least > limit.bounds.at_most:
        alone = limit.rule in apart or limit.rule.startswith("variants of ")
        yield Impossibility(
            kind="forced_apart" if alone else "over",
            rules=(limit.rule, *fixed.names_of(musts, fixed.inside)),
            ids=tuple(musts),
            left=least,
            bound=limit.bounds.at_most,
            unit=limit.unit,
            place=limit.place,
        )


def _under(limit: Limit, fixed: _Fixed) -> Iterator[Impossibility]:
    """Find all that may be chosen together to stay below a minimum."""
    if limit.bounds.at_least is None:
        return
    adding = {id_: Fraction(a) for id_, a in limit.amounts.items() if a > 0}
    taking = {id_: Fraction(a) for id_, a in limit.amounts.items() if a < 0 and id_ in fixed.inside}
    most = sum((a for id_, a in adding.items() if id_ not in fixed.outside), sum(taking.values(), Fraction(0)))
    if most < limit.bounds.at_least:
        barred = [id_ for id_ in adding if id_ in fixed.outside]
        names = (*fixed.names_of(barred, fixed.outside), *fixed.names_of(taking, fixed.inside))
        yield Impossibility(
            kind="under",
            rules=(limit.rule, *names),
            ids=tuple(sorted(adding.keys() - set(barred))),
            left=most,
            bound=limit.bounds.at_least,
            unit=limit.unit,
            place=limit.place,
        )


def _crossed(cap: Limit, minima: list[tuple[Fraction, Limit]], fixed: _Fixed) -> Iterator[Impossibility]:
    """Find that minima (and musts) on disjoint parts of a count together exceed its upper bound."""
    if cap.bounds.at_most is None or not _counts(cap):
        return
    within = [
        (at_least, limit)
        for at_least, limit in minima
        if limit.rule != cap.rule and limit.amounts.keys() <= cap.amounts.keys()
    ]
    taken: set[str] = set()
    needed, rules = Fraction(0), [cap.rule]
    for at_least, limit in sorted(within, key=lambda pair: (-pair[0], pair[1].rule)):
        if taken.isdisjoint(limit.amounts):
            taken |= limit.amounts.keys()
            needed += at_least
            rules.append(limit.rule)
    musts = [id_ for id_ in sorted(fixed.inside) if id_ in cap.amounts and id_ not in taken]
    if len(rules) > 1 and needed + len(musts) > cap.bounds.at_most:
        yield Impossibility(
            kind="crossed",
            rules=(*rules, *fixed.names_of(musts, fixed.inside)),
            ids=tuple(musts),
            left=needed + len(musts),
            bound=cap.bounds.at_most,
            place=cap.place,
        )


def _counts(limit: Limit) -> bool:
    return limit.unit == "count" and all(amount == 1 for amount in limit.amounts.values())
