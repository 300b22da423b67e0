"""The first cent that is enough: where a round changes cent by cent, and a wanted set begins to fit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from portfolio.model import Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import states
from portfolio.optimise.either import Either
from portfolio.optimise.finder import Finder, Fixed, Sets
from portfolio.optimise.sieve import Set

SEEN = 24
"""So many sets are looked at in one step; where there are more, a closer step follows."""

ROUNDING = (0, -1, 1, -2, 2)
"""Floors to the cent move where a set begins to fit by so little."""


@dataclass(frozen=True)
class Gradual:
    """A round that changes by ``low`` to ``high`` cents, and the sets that are wanted: so many units, with ``fixed``.

    More of the change may allow a set or no longer allow it. Only where a floor to the cent moves back and forth may
    a few cents less have done too; a single cent less than the answer never does.
    """

    finder: Finder
    at: Callable[[int], Round]
    low: int
    high: int
    fixed: Fixed
    units: int
    _found: dict[tuple[int, frozenset[str]], tuple[RuleState, ...]] = field(
        default_factory=dict, init=False, repr=False
    )

    def least(self, guess: int | None = None) -> int | None:
        """Return the least change with which a wanted set fits; None: there is none. Raises Unproven."""
        answer, spans = None, [(self.low, self.high)]
        if guess is not None and self.low < guess <= self.high and self._fitting(guess, guess).sets:
            answer, spans = guess, [(self.low, guess - 1)]
        while spans:
            low, high = spans.pop()
            found = self._fitting(low, high)
            if not found.sets:
                continue
            first = low if low == high else self._earliest(found, low, high)
            if first == low:
                return low
            if first is not None:
                answer, spans, high = first, [], first - 1
            if first is None or not found.complete:
                middle = (low + high) // 2
                spans += [(middle + 1, high)] if middle < high else []
                high = middle
            spans.append((low, high))
        return answer

    def _fitting(self, low: int, high: int) -> Sets:
        """Return wanted sets that may fit somewhere from ``low`` to ``high``; none: there are none that do."""
        finder = self._finder(low)
        if low < high:
            finder = Either(finder, self._finder(high), [id_ for id_, inside in self.fixed.items() if inside])
        return finder.above(self.units, self.fixed, SEEN)

    def _finder(self, cents: int) -> Finder:
        return self.finder.of(self.at(cents))

    def _earliest(self, found: Sets, low: int, high: int) -> int | None:
        """Return the least change between these with which one of the sets fits, None where none is seen to fit."""
        best = None
        for one in sorted(found.sets, key=self._asks)[: None if found.complete else SEEN // 4]:
            before = high if best is None else best - 1
            fits = self._fits(one, low, before) if low <= before else None
            best = best if fits is None else self._from(one, low, fits)
        return best

    def _fits(self, one: Set, low: int, high: int) -> int | None:
        """Return a change between these with which the set fits: at an end, or where all rules begin to hold."""
        now, then = self._broken(low, one), self._broken(high, one)
        if not now or not then:
            return high if now else low
        if not now.keys().isdisjoint(then):
            return None
        near = (guess + rounding for guess in self._guesses(one, low, high) for rounding in ROUNDING)
        return next((cents for cents in near if low < cents < high and self._holds(cents, one)), None)

    def _asks(self, one: Set) -> int:
        return sum(self.finder.round.by_id[id_].ask_cents for id_ in one.chosen)

    def _from(self, one: Set, low: int, fits_at: int) -> int:
        """Close in on the least change from which this set fits, beginning where its rules, if linear, let it."""
        out, fits = low - 1, fits_at
        for guess in self._guesses(one, low, fits_at) if low < fits_at else ():
            for cents in (guess + rounding for rounding in ROUNDING):
                if out < cents < fits:
                    out, fits = (out, cents) if self._holds(cents, one) else (cents, fits)
        while fits - out > 1:
            cents = (out + fits) // 2
            out, fits = (out, cents) if self._holds(cents, one) else (cents, fits)
        return fits

    def _guesses(self, one: Set, low: int, high: int) -> tuple[int, ...]:
        """Return where linear rules begin to hold that are broken at ``low`` and less so, or not, at ``high``."""
        now, then = self._broken(low, one), {state.name: state for state in self._states(high, one)}
        short = {name: (-_slack(state), _slack(then[name])) for name, state in now.items() if name in then}
        begins = {
            low + ceil((high - low) * by / (by + over)) for by, over in short.values() if by > 0 and by + over > 0
        }
        return tuple(sorted(begins, reverse=True))

    def _broken(self, cents: int, one: Set) -> Mapping[str, RuleState]:
        return {state.name: state for state in self._states(cents, one) if not state.holds}

    def _states(self, cents: int, one: Set) -> tuple[RuleState, ...]:
        key = cents, one.chosen
        if key not in self._found:
            self._found[key] = states(self.at(cents), self.finder.worth, one.chosen)
        return self._found[key]

    def _holds(self, cents: int, one: Set) -> bool:
        return all(state.holds for state in self._states(cents, one))


def _slack(state: RuleState) -> Fraction:
    """Return how much a rule has left, below 0 where it is broken; 0 where it counts nothing."""
    if state.left is None:
        return Fraction(0)
    over = () if state.bounds.at_most is None else (state.bounds.at_most - state.left,)
    under = () if state.bounds.at_least is None else (state.left - state.bounds.at_least,)
    return min((*over, *under), default=Fraction(0))
