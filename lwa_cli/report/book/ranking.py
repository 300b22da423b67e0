"""The sheet Ranking: the proposal beside the two usual procedures, and who differs."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lwa_cli.report import beside, near
from lwa_cli.report.book import charts
from lwa_cli.report.book.sheets import Block, Column, Mark, NamedTable, Sheet
from lwa_cli.report.book.tables import Filled, as_sheet, by_id, filled
from lwa_cli.report.document import Heading, Money, Number, Paragraph, Text, Tone
from lwa_cli.report.the_set import by_value, decimals
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.study import Study

if TYPE_CHECKING:
    from portfolio.model import Initiative


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Show value, ask and broken rules of each way to choose, as a table and as charts, and who differs."""
    return Sheet(key="ranking", title=words.sheets["ranking"], blocks=tuple(_blocks(study, voice, words)))


def _blocks(study: Study, voice: Voice, words: BookWords) -> Iterator[Block]:
    if study.proposal is None:
        yield Paragraph(words.no_proposal)
        return
    for block in as_sheet(beside.comparison(study, voice), "ranking"):
        yield block
        if isinstance(block, NamedTable):
            yield charts.of_the_ways(block, study, voice, words)
    yield from as_sheet(near.near(study, voice), "near")
    yield Heading(words.differs)
    sets = _sets(study, voice)
    differing = frozenset.union(*sets.values()) - frozenset.intersection(*sets.values())
    if not differing:
        yield Paragraph(words.no_difference)
        return
    yield Paragraph(words.differs_about, Tone.QUIET)
    natural, shown = study.worth.natural, decimals(study)
    columns: list[Filled[Initiative]] = [
        Filled(Column(key="initiative", title=voice.words.initiative), lambda one: Text(one.title)),
        Filled(
            Column(key="value", title=voice.words.value, numeric=True),
            lambda one: Number(natural(study.worth.units[one.id]), shown),
        ),
        Filled(Column(key="ask", title=voice.words.ask, numeric=True), lambda one: Money(one.ask_cents)),
    ]
    for number, (way, ids) in enumerate(sets.items()):
        cells = {id_: Text(voice.words.yes if id_ in ids else words.no) for id_ in differing}
        columns.append(by_id(Column(key=f"way_{number}", title=way, width=16), cells))
    marks = tuple(Mark(f"way_{number}", voice.words.yes, Tone.GOOD) for number in range(len(sets)))
    yield filled("differs", columns, by_value(study, differing), marks=marks)


def _sets(study: Study, voice: Voice) -> Mapping[str, frozenset[str]]:
    """Return each way to choose with its set, in the order of the comparison."""
    words = voice.words
    ours = words.this_what_if if study.what_if else words.this_proposal
    sets = {ours: frozenset(study.proposal or ())}
    if study.by_ranking:
        if study.proven and study.answer.selected is not None:
            sets[words.the_optimum] = study.answer.selected
    else:
        sets[words.by_value] = frozenset(study.by_value.selected)
    sets[words.by_value_per_euro] = frozenset(study.by_value_per_euro.selected)
    return sets
