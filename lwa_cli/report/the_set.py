"""The proposal as a table, and who is eligible but not in it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Cell, Column, Heading, Money, Number, Table, Text
from lwa_cli.report.voice import Voice, needed
from portfolio.model import Initiative
from portfolio.study import Study


def chosen(study: Study, voice: Voice) -> Iterator[Block]:
    """Show the set by falling value, with its totals."""
    members = _by_value(study, study.proposal or ())
    yield Heading(voice.words.the_set)
    if members:
        yield _table(study, voice, members, total=True)


def not_chosen(study: Study, voice: Voice) -> Iterator[Block]:
    """Show by falling value who was eligible and is not in the set."""
    outside = frozenset(study.round.by_id) - (study.proposal or frozenset()) - study.ineligible
    if outside:
        yield Heading(voice.words.not_chosen)
        yield _table(study, voice, _by_value(study, outside), total=False)


def decimals(study: Study) -> int:
    """Return how many decimals show every value."""
    return needed([Fraction(1, study.worth.scale)])


def _by_value(study: Study, ids: Iterable[str]) -> list[Initiative]:
    return [study.round.by_id[id_] for id_ in sorted(ids, key=lambda id_: (-study.worth.units[id_], id_))]


def _table(study: Study, voice: Voice, members: list[Initiative], *, total: bool) -> Table:
    """Lay out the members; cost and cofinancing go where nobody brings any, since they say nothing then."""
    words, shown, natural = voice.words, decimals(study), study.worth.natural
    shared = any(initiative.cofinancing for initiative in study.round.initiatives)

    def row(title: str, id_: str, value: Fraction, of: list[Initiative]) -> tuple[Cell, ...]:
        split = (Money(sum(i.cost_cents for i in of)), Money(sum(i.cofinancing_cents for i in of))) if shared else ()
        return (Text(title), Text(id_), Number(value, shown), *split, Money(sum(i.ask_cents for i in of)))

    whole = natural(study.worth.of([i.id for i in members]))
    bonus = whole - natural(sum(study.worth.units[i.id] for i in members))
    rows = [row(i.title, i.id, natural(study.worth.units[i.id]), [i]) for i in members]
    if total and bonus:
        rows.append(row(words.bonuses, "", bonus, []))
    split_titles = (words.cost, words.cofinancing) if shared else ()
    numeric = (words.value, *split_titles, words.ask)
    return Table(
        columns=(
            Column(words.initiative),
            Column(words.id, under=True),
            *(Column(title, numeric=True) for title in numeric),
        ),
        rows=tuple(rows),
        total=row(words.total, "", whole, members) if total else None,
    )
