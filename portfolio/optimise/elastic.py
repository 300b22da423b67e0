"""An elastic program: rows give at a price, so that a set is found also where the rules allow none.

After Chinneck (2008), Feasibility and Infeasibility in Optimization, chapter 6. The weights only decide which set is
taken: what it needs is told elsewhere, in the rules' own units and by their plain meaning.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from portfolio.model import Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import states
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.limits import limits
from portfolio.optimise.program import Program, Row, Side
from portfolio.optimise.relaxation import LOGICAL, reached, waivable
from portfolio.rules import Forced, Total
from portfolio.value.worth import Worth

UNIT = Fraction(1, 1000)
"""Bounds on money, shares and targets give by so much of themselves at a time."""

AMOUNT, CAPACITY, PIECE, WHOLE = 10, 30, 1_000, 10_000
"""What it weighs to give: a unit of money or of a target, of a capacity, one of a number, a whole rule."""

Target = tuple[str, Side | None]
"""The name of a rule, with the side that gives where the rule is a bound."""


@dataclass(frozen=True)
class Elastic(Program):
    """A program whose further columns count the units that rows give; ``most`` are their upper bounds.

    ``free`` are the names of the rules of which some row gives.
    """

    most: tuple[int, ...] = ()
    free: frozenset[str] = frozenset()

    @property
    def uppers(self) -> tuple[int, ...]:
        """The upper bound of every column; all are integers from 0."""
        return (1,) * len(self.ids) + self.most

    def values(self, chosen: Collection[str]) -> tuple[int, ...]:
        """Return the set, and the least that rows must give for it: each in turn, from the last column it has."""
        values = [int(id_ in chosen) for id_ in self.ids] + [0] * len(self.most)
        for row in self.rows:
            column, coefficient = row.terms[-1] if row.terms else (0, 0)
            over = sum(factor * values[index] for index, factor in row.terms) - row.at_most
            if column >= len(self.ids) and over > 0:
                values[column] += ceil(Fraction(over, -coefficient))
        return tuple(values)


@dataclass(frozen=True, slots=True)
class _Give:
    """Rows (by index) that give together, each by so many of its own integers a unit, and what a unit weighs."""

    units: Mapping[int, int]
    weight: int


def elastic(round_: Round, worth: Worth, targets: Collection[Target] | None) -> Elastic:
    """Return the program in which these bounds give (None: all that may), and the least of that is the best.

    They do so in units of about a thousandth, except of what is counted.
    """
    ids = tuple(sorted(round_.by_id))
    rows = _rows(round_, worth)
    gives = tuple(_gives(round_, worth, rows, targets))
    extra: dict[int, list[tuple[int, int]]] = defaultdict(list)
    column_of: dict[str, int] = {}
    for column, give in enumerate(gives, len(ids)):
        for index, unit in give.units.items():
            extra[index].append((column, -unit))
            column_of[rows[index].rule or ""] = column
    return Elastic(
        ids=ids,
        bonuses=(),
        objective=(*(0 for _ in ids), *(-give.weight for give in gives)),
        rows=(
            *(Row((*row.terms, *extra[index]), row.at_most, row.rule, side=row.side) for index, row in enumerate(rows)),
            *_lapsing(round_, worth, ids, column_of),
        ),
        most=tuple(max(-(-_excess(rows[i]) // unit) for i, unit in give.units.items()) for give in gives),
        free=frozenset(rows[index].rule or "" for give in gives for index in give.units),
    )


def using_least(round_: Round, worth: Worth, target: Target) -> Elastic | None:
    """Return the program in which the one row of a bound may take all and takes the least; None: it has more, or none.

    So nothing has to count what it gives, to the cent or not, and every column is 0 or 1.
    """
    name, side = target
    rows = _rows(round_, worth)
    own = [row for row in rows if row.rule == name and row.side == side]
    state = _named(round_, worth).get(name)
    if side is None or state is None or len(own) != 1 or (state.form == "fund" and len(reached(round_, name)) > 1):
        return None
    ids = tuple(sorted(round_.by_id))
    uses = dict(own[0].terms)
    return Elastic(
        ids=ids,
        bonuses=(),
        objective=tuple(-uses.get(column, 0) for column in range(len(ids))),
        rows=tuple(row for row in rows if row is not own[0]),
        free=frozenset({name}),
    )


def targets_of(round_: Round, worth: Worth, name: str) -> tuple[Target, ...]:
    """Return what may give of a rule: its bounds, or the rule as a whole; nothing where it never may."""
    named = _named(round_, worth)
    rows = (row for row in _rows(round_, worth) if row.rule == name)
    return tuple(dict.fromkeys(_target(named[name], row) for row in rows if named[name].form != "must_not"))


def _rows(round_: Round, worth: Worth) -> tuple[Row, ...]:
    """Return the rows of rules; those of budgets in cents: divided and rounded inwards they would weigh nothing."""
    program = formulate(round_, worth, grounds(round_, worth))
    budgets = {state.name for state in _named(round_, worth).values() if state.form == "fund"}
    cents = {
        limit.rule: Row(
            tuple((program.column[id_], int(amount)) for id_, amount in limit.amounts.items()),
            int(limit.bounds.at_most or 0),
            limit.rule,
            side="at_most",
        )
        for limit in limits(round_, worth)
        if limit.rule in budgets
    }
    return tuple(cents.get(row.rule, row) for row in program.rows if row.rule is not None)


def _gives(round_: Round, worth: Worth, rows: Sequence[Row], targets: Collection[Target] | None) -> Iterator[_Give]:
    """Yield what gives: a rule as a whole, a waiver for one initiative, or one bound."""
    named = _named(round_, worth)
    by_name: dict[str, list[int]] = defaultdict(list)
    together: dict[tuple[Target, int | None], list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        state = named[row.rule or ""]
        by_name[state.name].append(index)
        target = _target(state, row)
        if state.form != "must_not" and (targets is None or target in targets):
            together[target, index if waivable(state) else None].append(index)
    for ((name, side), _), own in together.items():
        state = named[name]
        more = [i for later in reached(round_, name)[1:] for i in by_name[later]] if state.form == "fund" else []
        units = {i: _unit(rows[i], state, whole=side is None) for i in (*own, *more)}
        yield _Give(units, _weight(round_, state, whole=side is None))


def _lapsing(round_: Round, worth: Worth, ids: Sequence[str], columns: Mapping[str, int]) -> Iterator[Row]:
    """Keep out who is eligible by the exception of a must alone, where that must gives: its exception goes with it."""
    for must in round_.active_rules:
        if isinstance(must, Forced) and must.inside and must.waives and must.name in columns:
            members = [round_.by_id[id_] for id_ in sorted(must.ids)]
            lapsed = grounds(replace(round_, off=round_.off | {must.name}), worth, members)
            for id_ in (id_ for id_, found in lapsed.items() if found):
                yield Row(((columns[must.name], 1), (ids.index(id_), 1)), 1)


def _target(state: RuleState, row: Row) -> Target:
    return (state.name, None if state.form in LOGICAL or waivable(state) else row.side)


def _named(round_: Round, worth: Worth) -> Mapping[str, RuleState]:
    return {state.name: state for state in states(round_, worth, ())}


def _reach(row: Row) -> int:
    return sum(coefficient for _, coefficient in row.terms if coefficient > 0)


def _excess(row: Row) -> int:
    """Return by how much any set can break the row."""
    return max(0, _reach(row) - row.at_most)


def _unit(row: Row, state: RuleState, *, whole: bool) -> int:
    """Return by how many of its integers a row gives at a time; of a bound of 0 what may be chosen is the measure."""
    if whole:
        return max(1, _excess(row))
    if state.unit == "count":
        return 1
    return max(1, ceil(UNIT * (abs(row.at_most) or _reach(row))))


def _weight(round_: Round, state: RuleState, *, whole: bool) -> int:
    if whole:
        return WHOLE
    if state.unit == "count":
        return PIECE
    uses = (isinstance(rule, Total) and rule.of.measure == "uses" for rule in round_.rules if rule.name == state.name)
    return CAPACITY if any(uses) else AMOUNT
