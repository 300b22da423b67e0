"""What the two usual procedures would choose: down a list until nothing more fits (method: the answer, beside it)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.measure import holds, quantity
from portfolio.model import ALL, Fund, Initiative, Round
from portfolio.optimise.check import states
from portfolio.rules import Count, Exclusive, Forced, Quantity, Total
from portfolio.value.worth import Worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A set found by going down a list, in the order of the list; ``breaks`` names the rules it does not keep."""

    selected: tuple[str, ...]
    units: int
    ask_cents: int
    breaks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Cap:
    """What may not be passed: what each initiative takes, and how much there is."""

    takes: Mapping[str, Fraction]
    limit: Fraction


def by_value(round_: Round, worth: Worth, eligible: frozenset[str]) -> Ranked:
    """Rank by value, ties by id."""
    return _down(round_, worth, eligible, lambda i: (False, Fraction(-worth.units[i.id])))


def by_value_per_euro(round_: Round, worth: Worth, eligible: frozenset[str]) -> Ranked:
    """Rank by value per cent asked; who asks nothing stands first, by value; ties by id."""

    def key(initiative: Initiative) -> tuple[bool, Fraction]:
        ask = initiative.ask_cents
        return ask > 0, Fraction(-worth.units[initiative.id], ask or 1)

    return _down(round_, worth, eligible, key)


def _down(
    round_: Round,
    worth: Worth,
    eligible: frozenset[str],
    key: Callable[[Initiative], tuple[bool, Fraction]],
) -> Ranked:
    forced = [rule for rule in round_.active_rules if isinstance(rule, Forced)]
    musts = sorted({id_ for rule in forced if rule.inside for id_ in rule.ids})
    barred = {id_ for rule in forced if not rule.inside for id_ in rule.ids}
    caps = tuple(_caps(round_, worth))
    taken = [sum((cap.takes.get(id_, Fraction(0)) for id_ in musts), Fraction(0)) for cap in caps]
    selected = list(musts)
    candidates = [i for i in round_.initiatives if i.id in eligible and i.id not in musts and worth.units[i.id] > 0]
    for initiative in sorted(candidates, key=lambda i: (key(i), i.id)):
        takes = [cap.takes.get(initiative.id, Fraction(0)) for cap in caps]
        full = any(t > 0 and had + t > cap.limit for cap, t, had in zip(caps, takes, taken, strict=True))
        if full or initiative.id in barred:
            if round_.select.when_full == "stop":
                break
            continue
        selected.append(initiative.id)
        taken = [had + t for had, t in zip(taken, takes, strict=True)]
    return Ranked(
        selected=tuple(selected),
        units=worth.of(selected),
        ask_cents=sum(round_.by_id[id_].ask_cents for id_ in selected),
        breaks=tuple(state.name for state in states(round_, worth, frozenset(selected)) if not state.holds),
    )


def _caps(round_: Round, worth: Worth) -> Iterator[_Cap]:
    """Yield the upper sides that a list is cut by; other rules are only seen at its end."""
    everyone = round_.initiatives
    most = round_.select.bounds.at_most
    name = "select.exactly" if round_.select.bounds.exactly else "select.at_most"
    if most is not None and name not in round_.off:
        yield _Cap({i.id: Fraction(1) for i in everyone}, most)
    for fund in round_.funds.values():
        yield from _fund_caps(fund, round_)
    for partner in round_.partners.values():
        if partner.brings_at_most is not None and f"partner {partner.id}" not in round_.off:
            brings = Quantity("cofinancing", partner.id)
            takes = {i.id: quantity(brings, i, round_, worth) for i in everyone}
            yield _Cap(takes, Fraction(partner.brings_at_most))
    for variants in {
        i.variant_of for i in everyone if i.variant_of and f"variants of {i.variant_of}" not in round_.off
    }:
        yield _Cap({i.id: Fraction(1) for i in everyone if variants in (i.id, i.variant_of)}, Fraction(1))
    for rule in round_.active_rules:
        match rule:
            case Count(bounds=bounds) if bounds.at_most is not None:
                yield _Cap({i.id: Fraction(1) for i in everyone if holds(rule.where, i, round_)}, bounds.at_most)
            case Total(bounds=bounds) if bounds.at_most is not None:
                inside = (i for i in everyone if holds(rule.where, i, round_))
                yield _Cap({i.id: quantity(rule.of, i, round_, worth) for i in inside}, bounds.at_most)
            case Exclusive(ids=ids):
                yield _Cap(dict.fromkeys(ids, Fraction(1)), Fraction(1))
            case _:
                pass


def _fund_caps(fund: Fund, round_: Round) -> Iterator[_Cap]:
    """Yield one cap per period, cumulative where money is carried, or one over all where the budget is one amount."""
    if fund.budget is None:
        return
    available = Fraction(0)
    passed: list[str] = []
    for period, budget in fund.budget.items():
        if not fund.carry:
            available, passed = Fraction(0), []
        available += budget - fund.reserved.get(period, 0)
        passed.append(period)
        name = f"fund {fund.id}" if period == ALL else f"fund {fund.id} {period}"
        if name not in round_.off:
            wanted = None if period == ALL else frozenset(passed)
            yield _Cap({i.id: Fraction(_ask(i, fund.id, wanted)) for i in round_.initiatives}, available)


def _ask(initiative: Initiative, fund: str, periods: frozenset[str] | None) -> int:
    amounts = initiative.ask.get(fund, {})
    return sum(cents for period, cents in amounts.items() if periods is None or period in periods)
