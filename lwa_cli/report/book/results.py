"""The sheet Results: from planned people to value, step by step, or what each criterion adds to the value."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from lwa_cli.report import waterfall
from lwa_cli.report.book.sheets import Block, Column, Live, Mark, NamedTable, Sheet
from lwa_cli.report.book.subject import about
from lwa_cli.report.book.tables import Filled, Of, as_sheet, by_id, filled
from lwa_cli.report.book.why import proposed
from lwa_cli.report.document import Heading, Number, Paragraph, Text, Tone
from lwa_cli.report.the_set import by_value, decimals
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.model import Criteria, Initiative, Outcomes
from portfolio.study import Study
from portfolio.value.chain import Link, Waterfall
from portfolio.value.criteria import score


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Show the steps of the proposal, then those of every candidate with the same totals; or the criteria."""
    value = study.round.value
    blocks = _by_criteria(study, value, voice, words) if isinstance(value, Criteria) else _steps(study, voice, words)
    return Sheet(key="results", title=words.sheets["results"], blocks=tuple(blocks))


class _Row(NamedTuple):
    """One outcome of one initiative."""

    initiative: Initiative
    link: Link


def _steps(study: Study, voice: Voice, words: BookWords) -> Iterator[Block]:
    value, chains = study.round.value, study.worth.chains or {}
    if not isinstance(value, Outcomes):
        return
    yield from as_sheet(waterfall.over_the_set(study, voice), "steps")
    rows = [_Row(one, link) for one in by_value(study, study.round.by_id) for link in chains[one.id].links]
    inside = proposed(study, voice, words)
    columns: list[Filled[_Row]] = [
        Filled(
            Column(key="initiative", title=voice.words.initiative, width=34),
            lambda row: Text(row.initiative.title),
            _label(study, voice, words),
        ),
        Filled(inside.column, lambda row: inside.value(row.initiative)),
        Filled(
            Column(key="outcome", title=voice.chain.outcome, width=32),
            lambda row: Text(value.outcomes[row.link.outcome].title),
        ),
    ]
    shown = decimals(study)
    for name in Waterfall._fields:
        places = 0 if name == "planned" else 1 if name in waterfall.PEOPLE else shown
        numbers = [(row.initiative.id, getattr(row.link.steps, name)) for row in rows]
        column = Column(key=name, title=voice.chain.steps[name], numeric=True, width=12)
        columns.append(Filled(column, _step(name, places), _sum(numbers, name, places, study, voice)))
    yield Heading(voice.chain.per_initiative)
    yield Paragraph(about(words.results_about, study, voice), Tone.QUIET)
    yield _table(columns, rows, study, voice)


def _by_criteria(study: Study, value: Criteria, voice: Voice, words: BookWords) -> Iterator[Block]:
    rows, shown, worth = by_value(study, study.round.by_id), decimals(study), study.worth
    columns: list[Filled[Initiative]] = [
        Filled(Column(key="initiative", title=voice.words.initiative, width=34), lambda one: Text(one.title),
               _label(study, voice, words)),
        proposed(study, voice, words),
    ]  # fmt: skip
    parts = {
        f"part_{number}": (criterion.title, {one.id: criterion.weight * score(criterion, one) for one in rows})
        for number, criterion in enumerate(value.criteria.values())
    }
    if any(one.continues.share for one in rows):
        parts["elsewhere"] = (voice.chain.elsewhere, {one.id: worth.added[one.id] - worth.own[one.id] for one in rows})
    parts["value"] = (voice.words.value, {one.id: worth.natural(worth.units[one.id]) for one in rows})
    for key, (title, numbers) in parts.items():
        column = Column(key=key, title=title, numeric=True, width=14)
        cells = {id_: Number(number, shown) for id_, number in numbers.items()}
        columns.append(by_id(column, cells, _sum(list(numbers.items()), key, shown, study, voice)))
    yield Paragraph(about(words.results_criteria, study, voice), Tone.QUIET)
    yield _table(columns, rows, study, voice)


def _step(name: str, places: int) -> Callable[[_Row], Number]:
    """Return how to show one step of a row."""
    return lambda row: Number(getattr(row.link.steps, name), places)


def _table(columns: Sequence[Filled[Of]], rows: Sequence[Of], study: Study, voice: Voice) -> NamedTable:
    marks = (Mark("proposed", voice.words.yes, Tone.GOOD),)
    return filled("results", columns, rows, marks=marks, total=study.proposal is not None)


def _label(study: Study, voice: Voice, words: BookWords) -> Text:
    return Text(about(words.of_proposal, study, voice))


def _sum(numbers: Sequence[tuple[str, Fraction]], key: str, places: int, study: Study, voice: Voice) -> Live:
    """Add up what stands in a column for the proposal."""
    whole = sum((number for id_, number in numbers if id_ in (study.proposal or ())), Fraction(0))
    return Live(Number(whole, places), f'SUMIFS({{results.{key}}},{{results.proposed}},"{voice.words.yes}")')
