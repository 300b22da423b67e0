"""The proposal as a table, and who is eligible but not in it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Cell, Column, Heading, Money, Number, Table, Text
from lwa_cli.report.voice import Voice
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
    """Return how many decimals show every value, three at most."""
    return next((d for d in range(3) if 10**d % study.worth.scale == 0), 3)


def _by_value(study: Study, ids: Iterable[str]) -> list[Initiative]:
    return [study.round.by_id[id_] for id_ in sorted(ids, key=lambda id_: (-study.worth.units[id_], id_))]


def _table(study: Study, voice: Voice, members: list[Initiative], *, total: bool) -> Table:
    words, shown = voice.words, decimals(study)

    def row(first: str, second: str, value: Fraction, rows: list[Initiative]) -> tuple[Cell, ...]:
        return (
            Text(first),
            Text(second),
            Number(value, shown),
            Money(sum(i.cost_cents for i in rows)),
            Money(sum(i.cofinancing_cents for i in rows)),
            Money(sum(i.ask_cents for i in rows)),
        )

    natural = study.worth.natural
    whole = natural(study.worth.of([i.id for i in members]))
    bonus = whole - natural(sum(study.worth.units[i.id] for i in members))
    rows = [row(i.title, i.id, natural(study.worth.units[i.id]), [i]) for i in members]
    if total and bonus:
        rows.append((Text(words.bonuses), Text(""), Number(bonus, shown), Money(None), Money(None), Money(None)))
    titles = (words.value, words.cost, words.cofinancing, words.ask)
    return Table(
        columns=(Column(words.initiative), Column(words.id), *(Column(t, numeric=True) for t in titles)),
        rows=tuple(rows),
        total=row(words.total, "", whole, members) if total else None,
    )
