"""From a round to its integer program: one function per kind of rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from portfolio.measure import quantity
from portfolio.model import Round
from portfolio.optimise.answer import Ground
from portfolio.optimise.eligibility import counted
from portfolio.optimise.limits import Limit, limits, members
from portfolio.optimise.program import Program, Row, Side, row
from portfolio.rules import Requires, Share, Together
from portfolio.value.worth import Worth

Columns = Mapping[str, int]


@dataclass(frozen=True)
class Sum:
    """``Σ amounts`` over the chosen, by column, is at most so much; a column that is not there adds nothing."""

    rule: str
    amounts: Mapping[int, Fraction | int]
    at_most: Fraction | int
    side: Side

    @cached_property
    def row(self) -> Row:
        """The same in integers."""
        return row(self.rule, self.amounts.items(), self.at_most, self.side)


def formulate(
    round_: Round, worth: Worth, grounds: Mapping[str, tuple[Ground, ...]], given: Iterable[Sum] | None = None
) -> Program:
    """Return the program whose sets are those the rules allow, and whose objective is V in integer units.

    Columns ascend by id, so that the order of files never matters. ``given`` are the sums of the round, where known.
    """
    column = columns(round_)
    ids = tuple(column)
    bonuses = sorted(worth.bonuses)
    rows = (
        *_eligibility(grounds, column),
        *(one.row for one in (sums(round_, worth, column) if given is None else given)),
        *(r for rule in round_.active_rules if isinstance(rule, Requires) for r in _requires(rule, column)),
        *(r for rule in round_.active_rules if isinstance(rule, Together) for r in _together(rule, column)),
        *(r for index, name in enumerate(bonuses, len(ids)) for r in _bonus(name, worth, column, index)),
    )
    return Program(
        ids=ids,
        bonuses=tuple(tuple(sorted(column[id_] for id_ in worth.bonuses[name])) for name in bonuses),
        objective=(*(worth.units[id_] for id_ in ids), *(worth.bonus_units[name] for name in bonuses)),
        rows=rows,
    )


def _eligibility(grounds: Mapping[str, tuple[Ground, ...]], column: Columns) -> Iterator[Row]:
    """Keep out, by the name of each ground, what is not eligible."""
    for id_ in sorted(grounds):
        for ground in grounds[id_]:
            yield Row(((column[id_], 1),), 0, ground.rule)


def columns(round_: Round) -> Columns:
    """Return the column of each initiative."""
    return {id_: index for index, id_ in enumerate(sorted(round_.by_id))}


def sums(round_: Round, worth: Worth, column: Columns) -> Iterator[Sum]:
    """Yield the rows that add up amounts of the initiatives of a round, of which ``column`` may know more."""
    for limit in limits(round_, worth):
        yield from _limit(limit, column)
    yield from _cofinancing_together(round_, column)
    for rule in round_.active_rules:
        if isinstance(rule, Share):
            yield from _share(rule, round_, worth, column)


def _limit(limit: Limit, column: Columns) -> Iterator[Sum]:
    amounts = {column[id_]: amount for id_, amount in limit.amounts.items()}
    if limit.bounds.at_most is not None:
        yield Sum(limit.rule, amounts, limit.bounds.at_most, "at_most")
    if limit.bounds.at_least is not None:
        yield Sum(limit.rule, {index: -one for index, one in amounts.items()}, -limit.bounds.at_least, "at_least")


def _cofinancing_together(round_: Round, column: Columns) -> Iterator[Sum]:
    """``Σ(cash + kind) ≥ r·Σcost``; in kind up to cash is the least of two sums, so both rows must hold."""
    terms, rule = round_.cofinancing, "cofinancing together_at_least"
    if terms.together_at_least is None or rule in round_.off:
        return
    with_kind, with_cash = {}, {}
    for initiative in round_.initiatives:
        cash, kind = counted(terms, initiative)
        needed = terms.together_at_least * initiative.cost_cents
        with_kind[column[initiative.id]] = needed - cash - kind
        with_cash[column[initiative.id]] = needed - (2 if terms.in_kind == "up_to_cash" else 1) * cash
    if terms.in_kind != "not":
        yield Sum(rule, with_kind, 0, "at_least")
    if terms.in_kind != "fully":
        yield Sum(rule, with_cash, 0, "at_least")


def _share(rule: Share, round_: Round, worth: Worth, column: Columns) -> Iterator[Sum]:
    """``Σ_{i in S} q·x ≥ r·Σ q·x``, and the same the other way round."""
    inside = {initiative.id for initiative in members(rule.where, round_)}
    amounts = [(column[i.id], quantity(rule.of, i, round_, worth), int(i.id in inside)) for i in round_.initiatives]
    sides: tuple[tuple[Fraction | None, int, Side], ...] = (
        (rule.bounds.at_least, -1, "at_least"),
        (rule.bounds.at_most, 1, "at_most"),
    )
    for bound, sign, side in sides:
        if bound is not None:
            yield Sum(rule.name, {index: sign * (part - bound) * of for index, of, part in amounts}, 0, side)


def _requires(rule: Requires, column: Columns) -> Iterator[Row]:
    """``x_when ≤ Σ x_then``; an initiative that is among its own ``then`` requires nothing."""
    if rule.when not in rule.then:
        yield row(rule.name, ((column[rule.when], 1), *((column[id_], -1) for id_ in dict.fromkeys(rule.then))), 0)


def _together(rule: Together, column: Columns) -> Iterator[Row]:
    """All equal, as a circle: ``x₁ ≤ x₂ ≤ … ≤ x₁``."""
    circle = tuple(dict.fromkeys(rule.ids))
    for one, next_ in zip(circle, (*circle[1:], *circle[:1]), strict=True):
        if one != next_:
            yield row(rule.name, ((column[one], 1), (column[next_], -1)), 0)


def _bonus(name: str, worth: Worth, column: Columns, index: int) -> Iterator[Row]:
    """N > 0: ``y ≤ xᵢ`` each; N < 0: ``y ≥ Σxᵢ − (|S| − 1)``. The objective does the rest."""
    ids = sorted(worth.bonuses[name])
    if worth.bonus_units[name] >= 0:
        for id_ in ids:
            yield row(None, ((index, 1), (column[id_], -1)), 0)
    else:
        yield row(None, (*((column[id_], 1) for id_ in ids), (index, -1)), len(ids) - 1)
