"""From a round to its integer program: one function per kind of rule."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from portfolio.measure import quantity
from portfolio.model import Round
from portfolio.optimise.answer import Ground
from portfolio.optimise.eligibility import counted
from portfolio.optimise.limits import Limit, limits, members
from portfolio.optimise.program import Program, Row, Side, row
from portfolio.rules import Requires, Share, Together
from portfolio.value.worth import Worth

Columns = Mapping[str, int]


def formulate(round_: Round, worth: Worth, grounds: Mapping[str, tuple[Ground, ...]]) -> Program:
    """Return the program whose sets are those the rules allow, and whose objective is V in integer units.

    Columns ascend by id, so that the order of files never matters.
    """
    ids = tuple(sorted(round_.by_id))
    column = {id_: index for index, id_ in enumerate(ids)}
    bonuses = sorted(worth.bonuses)
    rows = (
        *_eligibility(grounds, column),
        *(r for limit in limits(round_, worth) for r in _limit(limit, column)),
        *_cofinancing_together(round_, column),
        *(r for rule in round_.active_rules if isinstance(rule, Share) for r in _share(rule, round_, worth, column)),
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


def _limit(limit: Limit, column: Columns) -> Iterator[Row]:
    amounts = [(column[id_], amount) for id_, amount in limit.amounts.items()]
    if limit.bounds.at_most is not None:
        yield row(limit.rule, amounts, limit.bounds.at_most, "at_most")
    if limit.bounds.at_least is not None:
        yield row(limit.rule, ((index, -amount) for index, amount in amounts), -limit.bounds.at_least, "at_least")


def _cofinancing_together(round_: Round, column: Columns) -> Iterator[Row]:
    """``Σ(cash + kind) ≥ r·Σcost``; in kind up to cash is the least of two sums, so both rows must hold."""
    terms, rule = round_.cofinancing, "cofinancing together_at_least"
    if terms.together_at_least is None or rule in round_.off:
        return
    with_kind, with_cash = [], []
    for initiative in round_.initiatives:
        cash, kind = counted(terms, initiative)
        needed = terms.together_at_least * initiative.cost_cents
        with_kind.append((column[initiative.id], needed - cash - kind))
        with_cash.append((column[initiative.id], needed - (2 if terms.in_kind == "up_to_cash" else 1) * cash))
    if terms.in_kind != "not":
        yield row(rule, with_kind, 0, "at_least")
    if terms.in_kind != "fully":
        yield row(rule, with_cash, 0, "at_least")


def _share(rule: Share, round_: Round, worth: Worth, column: Columns) -> Iterator[Row]:
    """``Σ_{i in S} q·x ≥ r·Σ q·x``, and the same the other way round."""
    inside = {initiative.id for initiative in members(rule.where, round_)}
    amounts = [(column[i.id], quantity(rule.of, i, round_, worth), int(i.id in inside)) for i in round_.initiatives]
    sides: tuple[tuple[Fraction | None, int, Side], ...] = (
        (rule.bounds.at_least, -1, "at_least"),
        (rule.bounds.at_most, 1, "at_most"),
    )
    for bound, sign, side in sides:
        if bound is not None:
            terms = ((index, sign * (part - bound) * of) for index, of, part in amounts)
            yield row(rule.name, terms, Fraction(0), side)


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
