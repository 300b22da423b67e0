"""On whose word a proposal rests, and what goes on without it."""

from collections.abc import Iterator, Sequence

from lwa_cli.report.document import Block, Bullets, Column, Count, Heading, Paragraph, Percent, Table, Text, Tone
from lwa_cli.report.names import titles
from lwa_cli.report.the_set import by_value
from lwa_cli.report.voice import Voice
from portfolio.model import Initiative, Outcomes, Result, Round
from portfolio.study import Study
from portfolio.value.measured import uncounted
from portfolio.value.statement import own_statement


def own(study: Study, voice: Voice) -> Iterator[Block]:
    """Show what only the applicants in the proposal say, and which of their results could not be counted."""
    words, round_ = voice.chain, study.round
    if not isinstance(round_.value, Outcomes) or not study.proposal:
        return
    members = by_value(study, study.proposal)
    said = {initiative.id: own_statement(initiative, round_.value) for initiative in members}
    who = {key: [id_ for id_, keys in said.items() if key in keys] for key in words.stated}
    yield Heading(words.own)
    yield Paragraph(words.own_about, Tone.QUIET)
    yield Table(
        columns=(Column(words.own_what), Column(voice.words.number, numeric=True), Column(words.own_who)),
        rows=tuple(
            (
                Text(words.stated[key]),
                Count(len(ids)),
                Text(_who(ids, [initiative.id for initiative in members], round_, voice)),
            )
            for key, ids in who.items()
            if ids
        ),
    )
    left_out = [not_counted(line, initiative.title, voice) for initiative in members for line in uncounted(initiative)]
    if left_out:
        yield Bullets(tuple(left_out))


def _who(ids: Sequence[str], members: Sequence[str], round_: Round, voice: Voice) -> str:
    """Name some of the members: all of them, all but a few, or each."""
    others = set(members) - set(ids)
    if not others:
        return voice.chain.everyone
    few = len(others) < len(ids)
    return voice.say(voice.chain.all_but, titles=titles(others, round_)) if few else titles(ids, round_)


def not_counted(line: Result, title: str, voice: Voice) -> str:
    """Say of one line of results that it does not count, in its own unit."""
    words = voice.chain
    return voice.say(
        words.uncounted, started=line.started, unit=words.units[line.unit], year=str(line.year), title=title
    )


def elsewhere(study: Study, voice: Voice) -> Iterator[Block]:
    """Show what of the others goes on without the proposal: where, with whom, and which part."""
    words = voice.chain
    outside = by_value(study, frozenset(study.round.by_id) - (study.proposal or frozenset()))
    going_on = [initiative for initiative in outside if initiative.continues.share > 0]
    if not going_on:
        return
    yield Heading(words.elsewhere)
    yield Table(
        columns=(
            Column(voice.words.initiative),
            Column(words.route),
            Column(words.receiver),
            Column(words.part, numeric=True),
        ),
        rows=tuple(
            (
                Text(initiative.title),
                Text(words.routes[initiative.continues.route]),
                Text(receiver(initiative, study.round)),
                Percent(initiative.continues.share),
            )
            for initiative in going_on
        ),
    )


def receiver(initiative: Initiative, round_: Round) -> str:
    """Return who takes over, by title where it is a partner of the round."""
    name = initiative.continues.receiver or ""
    return round_.partners[name].title if name in round_.partners else name
