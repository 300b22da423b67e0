"""What tables say of one initiative or of several together: people, and money."""

from collections.abc import Callable, Collection, Mapping
from fractions import Fraction

from lwa_cli.report.document import Cell, Count, Money, Number
from lwa_cli.report.voice import Voice
from portfolio.model import Initiative
from portfolio.study import Study
from portfolio.value.chain import per_net_person
from portfolio.value.worth import half_up

Figure = Callable[[Collection[Initiative]], Cell]
"""The cell of a column for these initiatives together."""


def expected(number: Fraction) -> Number:
    """Return a cell for people that are expected, in tenths."""
    return Number(number, 1)


def whole_euro(cents: Fraction) -> int:
    """Return an amount that is only for information in whole euro, as cents."""
    return half_up(cents / 100) * 100


def money(study: Study, voice: Voice) -> Mapping[str, Figure]:
    """Return the columns of cost, cofinancing and ask by their title; ask alone where nobody brings any."""
    words = voice.words
    ask: dict[str, Figure] = {words.ask: lambda of: Money(sum(i.ask_cents for i in of))}
    if not any(initiative.cofinancing for initiative in study.round.initiatives):
        return ask
    return {
        words.cost: lambda of: Money(sum(i.cost_cents for i in of)),
        words.cofinancing: lambda of: Money(sum(i.cofinancing_cents for i in of)),
        **ask,
    }


def people(study: Study, voice: Voice) -> Mapping[str, Figure]:
    """Return the columns of planned and net people, what they ask, and that per net person; none by criteria."""
    words, chains = voice.chain, study.worth.chains
    if chains is None:
        return {}

    def planned(of: Collection[Initiative]) -> Cell:
        return Count(sum(plan.start for i in of for plan in i.plan.values()))

    def net(of: Collection[Initiative]) -> Fraction:
        return sum((chains[i.id].steps.net for i in of), Fraction(0))

    def price(of: Collection[Initiative]) -> Cell:
        cents = per_net_person(sum(i.ask_cents for i in of), net(of))
        return Money(None if cents is None else whole_euro(cents))

    ask = voice.words.ask
    return {
        words.planned: planned,
        words.net: lambda of: expected(net(of)),
        ask: money(study, voice)[ask],
        words.per_net_person: price,
    }
