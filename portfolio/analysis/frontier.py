"""What more would bring: the best value at every budget, number of places, or amount of anything that is counted."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from portfolio.model import Round
from portfolio.optimise.against import Against
from portfolio.optimise.answer import Status, in_order
from portfolio.optimise.choose import NODES, Limits
from portfolio.optimise.front import Front
from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock, Search, Verdict, weigh
from portfolio.optimise.solve import Solvers, solvers
from portfolio.optimise.tradeoff import Point, Tradeoff
from portfolio.optimise.walk import Seen, Walk
from portfolio.value.worth import Worth

STEPS = 25
"""At most about so many steps has a frontier where nobody says how large they are."""

NEXT_CENTS = 1_000_000
"""The next 10,000 euro."""

Told = Callable[[int, int], None]
"""Hears how far the search is, of how much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The best set at one amount of what is weighed against, and what differs from the set of the step before it.

    Without ``selected`` nothing fits there; ``proven`` says whether that, or that the set is best, is proven.
    """

    against: Fraction
    units: int | None = None
    selected: frozenset[str] | None = None
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    proven: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What so much more than the round itself allows would bring: units of value, and who enters and leaves."""

    amount: Fraction
    gain: int
    enters: tuple[str, ...]
    leaves: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Frontier:
    """Best value first where it is ``exact``, and then every point between its ends; else by rising amounts.

    ``searched`` is the range in which every point was looked for.
    ``next`` is the next 10,000 euro or place; None where the round itself sets no bound, or nothing fits it.
    """

    round: Round
    worth: Worth
    against: Against
    exact: bool
    points: tuple[Step, ...]
    next: Next | None = None
    searched: tuple[Fraction, Fraction] | None = None

    @property
    def own(self) -> Fraction | None:
        """The amount that the round itself allows."""
        return None if self.against.own is None else self.against.natural(self.against.own)

    @cached_property
    def status(self) -> Status:
        """What is known of all points together."""
        proven = all(point.proven for point in self.points)
        if self._sets:
            return Status.OPTIMAL if proven else Status.FEASIBLE
        return Status.INFEASIBLE if proven else Status.UNKNOWN

    @cached_property
    def always(self) -> tuple[str, ...]:
        """Who is in every set."""
        return in_order(frozenset.intersection(*self._sets)) if self._sets else ()

    @cached_property
    def never(self) -> tuple[str, ...]:
        """Who is in none of the sets."""
        return in_order(frozenset(self.round.by_id).difference(*self._sets))

    @cached_property
    def returning(self) -> tuple[str, ...]:
        """Who comes and goes: in, out or the reverse more than once on the way from one end to the other."""
        turns = (id_ for one, next_ in pairwise(self._sets) for id_ in one ^ next_)
        counted = Counter(turns)
        return in_order([id_ for id_, count in counted.items() if count > 1])

    @cached_property
    def _sets(self) -> tuple[frozenset[str], ...]:
        return tuple(point.selected for point in self.points if point.selected is not None)


def rounded_up(number: Fraction) -> Fraction:
    """Return the next 1, 2 or 5 times a power of ten: a step that people count in; 0 for 0."""
    if number <= 0:
        return Fraction(0)
    power = Fraction(1)
    while power * 10 <= number:
        power *= 10
    while power > number:
        power /= 10
    return next(power * times for times in (1, 2, 5, 10) if power * times >= number)


def steps(low: Fraction, high: Fraction, step: Fraction | None = None) -> tuple[Fraction, ...]:
    """Return the multiples of a step from ``low`` to ``high``, and both ends; of a round size where none is given."""
    size = step or rounded_up((high - low) / STEPS)
    if size == 0:
        return (low,)
    first = low // size + 1
    inside = (size * (first + index) for index in range(int(high // size - first) + 1))
    return tuple(sorted({low, *inside, high}))


@dataclass(frozen=True)
class Tracer:
    """Finds frontiers of one round against one thing: by dynamic programming, else by re-solves; every set is checked.

    ``told`` hears how far it is.
    """

    round_: Round
    worth: Worth
    against: Against
    limits: Limits
    told: Told

    @property
    def own(self) -> Fraction | None:
        """The amount that the round itself allows."""
        return None if self.against.own is None else self.against.natural(self.against.own)

    def every(self, low: int, high: int) -> Frontier:
        """Return the exact frontier between two levels."""
        found = Front(self._tradeoff, self._clock, self.told).every(low, high)
        proven = True
        if found is None or not self._believed([(point.level, point) for point in found], low, high, sure=True):
            found, proven = self._walk.every(low, high)
        ends = [point.level for point in reversed(found)] or [high]
        seen = [Seen(point, proven) for point in reversed(found)] or [Seen(None, proven)]
        around = self._around
        best = [max((p for p in found if p.level <= level), key=lambda p: p.units, default=None) for level in around]
        known = len(around) > 1 and low <= around[0] and around[-1] <= high
        found_ = self._frontier(ends, seen, best if known else [], exact=True)
        first, last = sorted(map(self.against.natural, (low, high)))
        return replace(found_, searched=(first, last))

    def at(self, levels: Sequence[int]) -> Frontier:
        """Return the best at each of these levels."""
        rising = sorted({*levels, *self._around})
        found = Front(self._tradeoff, self._clock, self.told).at(rising)
        if found is not None and self._believed(
            list(zip(rising, found, strict=True)), rising[0], rising[-1], sure=False
        ):
            seen = {level: Seen(point, proven=True) for level, point in zip(rising, found, strict=True)}
        else:
            seen = dict(zip(rising, self._walk.at(rising), strict=True))
        shown = sorted({*levels}, key=self.against.natural)
        next_ = [seen[level].point for level in self._around]
        return self._frontier(shown, [seen[level] for level in shown], next_, exact=False)

    def ends(self) -> tuple[Fraction, Fraction] | None:
        """Return the amounts between which a frontier says most; None where it is not known that any set fits.

        Half to one and a half times a budget, from nothing to all that is asked where that is 0, and from the least
        of a quantity that any set needs to what the best set has.
        """
        against = self.against
        if against.own is None:
            known = self._ends_of_sets()
            ends = None if known is None else sorted(map(against.natural, known))
            return None if ends is None else (ends[0], ends[1])
        own = Fraction(against.own)
        if own <= 0:
            return Fraction(0), max(Fraction(self._tradeoff.reach[1]), Fraction(0))
        step = rounded_up(own / STEPS)
        return -(-own / 2 // step) * step, own * 3 / 2 // step * step

    def nothing(self) -> Frontier:
        """Return the frontier without any set, as far as that is known."""
        verdict = self._proven(self._search(0), self._tradeoff.program)
        high = self._tradeoff.reach[1]
        return self._frontier([high], [Seen(None, verdict.status is Status.INFEASIBLE)], [], exact=True)

    def _ends_of_sets(self) -> tuple[int, int] | None:
        """Return the lowest level of any set and that of the best; None where either is not known."""
        tradeoff, search = self._tradeoff, self._search(0)
        takes = {tradeoff.program.ids[column]: -amount for column, amount in tradeoff.ceilings[0].amounts}
        verdicts = [self._proven(search, p) for p in (tradeoff.program.maximising(takes), tradeoff.program)]
        if any(verdict.status is not Status.OPTIMAL for verdict in verdicts):
            return None
        low, high = (tradeoff.level(verdict.sets[0]) for verdict in verdicts)
        return low, high

    def _proven(self, search: Search, program: Program) -> Verdict:
        claims = [search.best(self._solvers[0], program)]
        if len(self._solvers) > 1:
            claims.append(search.best(self._solvers[1], claims[0].program, NODES if claims[0].proven else None))
        return weigh(*claims)

    @property
    def _around(self) -> list[int]:
        """The level of the round itself and the next one worth asking about."""
        own = self.against.own
        return [] if own is None else [own, own + (NEXT_CENTS if self.against.unit == "cents" else 1)]

    @property
    def _tradeoff(self) -> Tradeoff:
        return self.against.tradeoff

    @cached_property
    def _clock(self) -> Clock:
        return Clock(self.limits.seconds, self.limits.since)

    @cached_property
    def _solvers(self) -> Solvers:
        return solvers(self.limits.solver)

    @property
    def _walk(self) -> Walk:
        return Walk(self._tradeoff, self._search, self._solvers, self.told)

    def _search(self, level: int) -> Search:
        return Search(self.against.round_at(level), self.worth, self._clock)

    def _believed(self, found: Sequence[tuple[int, Point | None]], low: int, high: int, *, sure: bool) -> bool:
        """Check every set by its plain meaning, and ask a solver at one level whether it finds a better one."""
        for level, point in found:
            if point is not None and not self._search(level).allows(point.chosen):
                return False
        own = self.against.own
        level = own if own is not None and low <= own <= high else high
        program = self._tradeoff.sure(level) if sure else self._tradeoff.at(level)
        asked = self._search(level).best(self._solvers[0], program)
        best = max((point.units for at, point in found if point is not None and at <= level), default=None)
        return asked.units is None or (best is not None and asked.units <= best)

    def _frontier(
        self, levels: Sequence[int], seen: Sequence[Seen], around: Sequence[Point | None], *, exact: bool
    ) -> Frontier:
        made: list[Step] = []
        last: frozenset[str] | None = None
        for level, one in zip(levels, seen, strict=True):
            amount = self.against.natural(level)
            if one.point is None:
                made.append(Step(against=amount, proven=one.proven))
                continue
            chosen = one.point.chosen
            enters, leaves = _difference(chosen if last is None else last, chosen)
            made.append(
                Step(
                    against=amount,
                    units=one.point.units,
                    selected=chosen,
                    enters=enters,
                    leaves=leaves,
                    proven=one.proven,
                )
            )
            last = chosen
        return Frontier(
            round=self.round_,
            worth=self.worth,
            against=self.against,
            exact=exact,
            points=tuple(made),
            next=self._next(around),
        )

    def _next(self, around: Sequence[Point | None]) -> Next | None:
        match around:
            case [Point() as now, Point() as then]:
                enters, leaves = _difference(now.chosen, then.chosen)
                own, more = map(self.against.natural, self._around)
                return Next(amount=more - own, gain=then.units - now.units, enters=enters, leaves=leaves)
            case _:
                return None


def _difference(before: frozenset[str], after: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return in_order(after - before), in_order(before - after)
