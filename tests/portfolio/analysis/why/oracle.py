"""What every reason must be, by looking at every set of the round and of the round as changed."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from portfolio.model import Fund, Round
from portfolio.optimise.check import states
from portfolio.value.worth import Worth
from portfolio.whatif import BudgetChange, WhatIf, apply
from tests.strategies import subsets


@dataclass(frozen=True)
class Oracle:
    """Knows every set of a round; changed rounds have the same initiatives and worth."""

    round: Round
    worth: Worth

    @cached_property
    def values(self) -> list[tuple[int, frozenset[str]]]:
        """Every set with its value in units, the best first."""
        return sorted(((self.worth.of(one), one) for one in subsets(self.round)), key=lambda pair: -pair[0])

    def allowed(self, round_: Round, chosen: frozenset[str]) -> bool:
        """Tell whether all rules hold."""
        return all(state.holds for state in states(round_, self.worth, chosen))

    def sets(self, round_: Round) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield what the rules allow, the best first; bonuses that a group took along do not count."""
        active = {rule.name for rule in round_.active_rules}
        gone = [(self.worth.bonus_units[name], ids) for name, ids in self.worth.bonuses.items() if name not in active]
        values = self.values
        if gone:
            values = [(units - sum(less for less, ids in gone if ids <= one), one) for units, one in values]
            values.sort(key=lambda pair: -pair[0])
        return ((units, one) for units, one in values if self.allowed(round_, one))

    def best(self, round_: Round, accepts: Callable[[frozenset[str]], bool] = lambda _: True) -> int | None:
        """Return the best value of the allowed sets that are accepted."""
        return next((units for units, one in self.sets(round_) if accepts(one)), None)

    def best_sets(self, round_: Round) -> list[frozenset[str]]:
        """Return all best sets."""
        best: list[frozenset[str]] = []
        most: int | None = None
        for units, one in self.sets(round_):
            if most is not None and units < most:
                break
            most = units
            best.append(one)
        return best

    def certain(self, round_: Round) -> frozenset[str]:
        """Return who is in every best set; nobody where there is none."""
        best = self.best_sets(round_)
        return frozenset.intersection(*best) if best else frozenset()

    def wins(self, round_: Round, id_: str, units: int) -> bool:
        """Tell whether an allowed set with the initiative is worth more than ``units``."""
        return any(id_ in one and self.allowed(round_, one) for value, one in self.values if value > units)

    def with_budget(self, fund: Fund, cents: int) -> Round:
        """Return the round with so many cents more in a fund, as a what-if does it."""
        more = BudgetChange(fund=fund.id, how="add", amount=Fraction(cents))
        changed, refused = apply(self.round, WhatIf(budgets=(more,)), lambda _: frozenset())
        assert not refused
        return changed

    def without(self, names: Collection[str]) -> Round:
        """Return the round with these rules and groups dropped."""
        return replace(self.round, off=self.round.off | frozenset(names))
