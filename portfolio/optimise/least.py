"""The first cent that is enough: where a round changes cent by cent, and a wanted set begins to fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from portfolio.model import Round
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import states
from portfolio.optimise.finder import Finder, Fixed, Sets
from portfolio.optimise.sieve import Set

SEEN = 24
"""So many sets are looked at in one step; where there are more, a closer step follows."""

ROUNDING = (0, -1, 1, -2, 2)
"""Floors to the cent move where a set begins to fit by so little."""


@dataclass(frozen=True)
class Gradual:
    """A round that changes by ``low`` to ``high`` cents, and the sets that are wanted: so many units, with ``fixed``.

    More of the change is taken to make more sets fit: where that is so, the answer is the least of all. Where it is
    not (asks of several periods are divided in whole cents, a rule may ask for a minimum of money) the answer still
    fits, and the cent before it does not; None then says that ``high`` is not enough.
    """

    finder: Finder
    at: Callable[[int], Round]
    low: int
    high: int
    fixed: Fixed
    units: int

    def least(self, guess: int | None = None) -> int | None:
        """Return the least change with which a wanted set fits; None: not even with ``high``. Raises Unproven."""
        if guess is not None and self.low < guess <= self.high and self._begins(guess):
            return guess
        found = self._fitting(self.high)
        if not found.sets:
            return None
        below, best, last = self.low - 1, self._earliest(found, self.high), found.complete
        while best > below + 1:
            step = best - 1 if last else (below + best) // 2
            found = self._fitting(step)
            if found.sets:
                best, last = self._earliest(found, step), found.complete
            elif last:
                break
            else:
                below, last = step, True
        return best

    def _begins(self, cents: int) -> bool:
        return bool(self._fitting(cents).sets) and not self._fitting(cents - 1).sets

    def _fitting(self, cents: int) -> Sets:
        return self.finder.of(self.at(cents)).above(self.units, self.fixed, SEEN)

    def _earliest(self, found: Sets, fits_at: int) -> int:
        """Return the least change with which one of these sets fits; each of them does at ``fits_at``."""
        best = fits_at
        for one in sorted(found.sets, key=self._asks)[: None if found.complete else SEEN // 4]:
            if best > self.low and self._holds(best - 1, one):
                best = self._from(one, best - 1)
        return best

    def _asks(self, one: Set) -> int:
        return sum(self.finder.round.by_id[id_].ask_cents for id_ in one.chosen)

    def _from(self, one: Set, fits_at: int) -> int:
        """Close in on the least change with which this set fits, beginning where its rules, if linear, let it."""
        if self._holds(self.low, one):
            return self.low
        out, fits = self.low, fits_at
        guess = max(self._guesses(one, fits_at), default=out)
        for cents in (guess + rounding for rounding in ROUNDING):
            if out < cents < fits:
                out, fits = (out, cents) if self._holds(cents, one) else (cents, fits)
        while fits - out > 1:
            cents = (out + fits) // 2
            out, fits = (out, cents) if self._holds(cents, one) else (cents, fits)
        return fits

    def _guesses(self, one: Set, fits_at: int) -> Iterator[int]:
        now = {state.name: state for state in self._states(self.low, one)}
        for then in self._states(fits_at, one):
            if then.name in now and not now[then.name].holds:
                short, over = -_slack(now[then.name]), _slack(then)
                if short > 0:
                    yield self.low + ceil((fits_at - self.low) * short / (short + max(over, Fraction(0))))

    def _states(self, cents: int, one: Set) -> tuple[RuleState, ...]:
        return states(self.at(cents), self.finder.worth, one.chosen)

    def _holds(self, cents: int, one: Set) -> bool:
        return all(state.holds for state in self._states(cents, one))


def _slack(state: RuleState) -> Fraction:
    """Return how much a rule has left, below 0 where it is broken; 0 where it counts nothing."""
    if state.left is None:
        return Fraction(0)
    over = () if state.bounds.at_most is None else (state.bounds.at_most - state.left,)
    under = () if state.bounds.at_least is None else (state.left - state.bounds.at_least,)
    return min((*over, *under), default=Fraction(0))
