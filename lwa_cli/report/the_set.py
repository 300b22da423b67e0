"""The proposal as a table, and who is eligible but not in it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Protocol

from lwa_cli.report import figures
from lwa_cli.report.document import Block, Cell, Column, Heading, Number, Paragraph, Table, Text, Tone
from lwa_cli.report.voice import Voice, needed
from portfolio.model import Initiative, Round
from portfolio.study import Study
from portfolio.value.worth import Worth


class Valued(Protocol):
    """A round and what it is worth, as every result has them."""

    @property
    def round(self) -> Round:
        """The round."""

    @property
    def worth(self) -> Worth:
        """What its initiatives are worth."""


def chosen(study: Study, voice: Voice) -> Iterator[Block]:
    """Show the set by falling value, with its totals; by outcomes also what is people and what is not."""
    members = by_value(study, study.proposal or ())
    yield Heading(voice.words.what_if_set if study.what_if else voice.words.the_set)
    if members:
        yield _table(study, voice, members, total=True)
        if study.worth.chains is not None:
            yield Paragraph(voice.say(voice.chain.not_people, unit=unit(study, voice)), Tone.QUIET)
    yield from rounded(study, voice)


def not_chosen(study: Study, voice: Voice) -> Iterator[Block]:
    """Show by falling value who was eligible and is not in the set."""
    outside = frozenset(study.round.by_id) - (study.proposal or frozenset()) - study.ineligible
    if outside:
        yield Heading(voice.words.what_if_not_chosen if study.what_if else voice.words.not_chosen)
        yield _table(study, voice, by_value(study, outside), total=False)


def unit(study: Valued, voice: Voice) -> str:
    """Return the word for the unit of value."""
    by_default = voice.words.points if study.worth.chains is None else voice.chain.job_equivalents
    return study.round.value.unit or by_default


def decimals(study: Valued) -> int:
    """Return how many decimals show every value."""
    return needed([Fraction(1, study.worth.scale)], most=2)


def rounded(study: Valued, voice: Voice) -> Iterator[Block]:
    """Say that values are shown with fewer digits than they have, where they are."""
    if 10 ** decimals(study) % study.worth.scale:
        yield Paragraph(voice.words.shown_rounded, Tone.QUIET)


def by_value(study: Study, ids: Iterable[str]) -> list[Initiative]:
    """Return initiatives by falling value, ties by id."""
    return [study.round.by_id[id_] for id_ in sorted(ids, key=lambda id_: (-study.worth.units[id_], id_))]


def _table(study: Study, voice: Voice, members: list[Initiative], *, total: bool) -> Table:
    """Lay out the members; by outcomes money has a table of its own, and people stand here."""
    words, shown, natural = voice.words, decimals(study), study.worth.natural
    columns = figures.people(study, voice) or figures.money(study, voice)

    def row(title: str, id_: str, value: Fraction, of: list[Initiative]) -> tuple[Cell, ...]:
        return (Text(title), Text(id_), Number(value, shown), *(figure(of) for figure in columns.values()))

    whole = natural(study.worth.of([i.id for i in members]))
    bonus = whole - natural(sum(study.worth.units[i.id] for i in members))
    rows = [row(i.title, i.id, natural(study.worth.units[i.id]), [i]) for i in members]
    if total and bonus:
        rows.append(row(words.bonuses, "", bonus, []))
    return Table(
        columns=(
            Column(words.initiative),
            Column(words.id, under=True),
            *(Column(title, numeric=True) for title in (words.value, *columns)),
        ),
        rows=tuple(rows),
        total=row(words.total, "", whole, members) if total else None,
    )
