"""What stays and what can change without losing more than a small share of the best value (method: explanations)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.model import Round
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits
from portfolio.optimise.different import Different, most_different
from portfolio.optimise.prove import Clock, Search
from portfolio.optimise.solve import solvers
from portfolio.value.worth import Worth

WITHIN = Fraction(1, 100)
"""A value within this share of the best counts as near; judgement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """What is known of all sets that the rules allow and that are worth at least ``1 - share`` of the best.

    ``always`` are the chosen ones that are in each of them, ``possible`` those not chosen that are in at least one,
    both ascending; None where the reasons behind them are not known. ``different`` is the set among them that differs
    most from the best, the best itself where it is alone; None where none was found in time.
    """

    share: Fraction
    always: tuple[str, ...] | None = None
    possible: tuple[str, ...] | None = None
    different: Different | None = None


def always(units: int, losses: Mapping[str, int | None], share: Fraction = WITHIN) -> tuple[str, ...]:
    """Return the chosen ones without which more than the share of the best value ``units`` is lost.

    ``losses`` is in units by id; None: without it there is no set at all. Of a best of 0 or less nothing is a share.
    """
    return tuple(sorted(id_ for id_, loss in losses.items() if loss is None or loss > share * max(units, 0)))


def possible(units: int, gaps: Mapping[str, int | None], share: Fraction = WITHIN) -> tuple[str, ...]:
    """Return those not chosen with whom no more than the share of the best value ``units`` is lost.

    ``gaps`` is in units by id; None: with it there is no set at all.
    """
    return tuple(sorted(id_ for id_, gap in gaps.items() if gap is not None and gap <= share * max(units, 0)))


def near(
    round_: Round,
    worth: Worth,
    answer: Answer,
    limits: Limits,
    changes: tuple[Mapping[str, int | None], Mapping[str, int | None]] | None = None,
) -> Near | None:
    """Return what is near the proven best; None where nothing is proven, or the best is worth nothing.

    ``changes`` are the losses of all who are chosen and the gaps of all others, in units; None: not known.
    """
    best, units = answer.selected, answer.units
    if answer.status is not Status.OPTIMAL or best is None or units is None or units <= 0:
        return None
    losses, gaps = changes or (None, None)
    search = Search(round_, worth, Clock(limits.seconds, limits.since))
    return Near(
        share=WITHIN,
        always=None if losses is None else always(units, losses),
        possible=None if gaps is None else possible(units, gaps),
        different=most_different(search, solvers(limits.solver), best, WITHIN),
    )
