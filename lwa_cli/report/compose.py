"""The report of one selection, in the order in which a steering group reads it."""

from collections.abc import Iterator

from lwa_cli.report import (
    assumed,
    beside,
    decisions,
    grounds,
    headline,
    listed,
    money,
    near,
    reasons,
    rules,
    statement,
    the_set,
    waterfall,
)
from lwa_cli.report.document import Block, Document
from lwa_cli.report.voice import Voice
from portfolio.study import Study


def selection(study: Study, voice: Voice, changes: tuple[str, ...]) -> Document:
    """Compose the report; ``changes`` are the what-if options as typed."""
    return Document(tuple(_blocks(study, voice, changes)))


def _blocks(study: Study, voice: Voice, changes: tuple[str, ...]) -> Iterator[Block]:
    yield from headline.title(study, voice, changes)
    yield from headline.conclusion(study, voice)
    if study.proposal is not None:
        yield from the_set.chosen(study, voice)
        yield from reasons.chosen(study, voice)
        yield from waterfall.over_the_set(study, voice)
        yield from statement.own(study, voice)
        yield from money.accounts(study, voice)
        yield from money.rests_on(study, voice)
        yield from money.per_initiative(study, voice)
        yield from beside.spread(study, voice)
        yield from rules.states(study, voice)
    yield from decisions.decisions(study, voice)
    yield from grounds.ineligible(study, voice)
    if study.proposal is not None:
        yield from the_set.not_chosen(study, voice)
        yield from reasons.others(study, voice)
        yield from listed.the_list(study, voice)
        yield from near.near(study, voice)
        yield from statement.elsewhere(study, voice)
        yield from beside.comparison(study, voice)
        yield from beside.valued_by(study, voice)
        yield from assumed.assumptions(study, voice)
        yield from assumed.priors(study, voice)
