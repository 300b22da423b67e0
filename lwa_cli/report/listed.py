"""The list by value where it is the proposal: everybody on it in its order, in or out, and what first had no room."""

from collections.abc import Iterator

from lwa_cli.report.document import Block, Cell, Column, Count, Heading, Number, Table, Text
from lwa_cli.report.names import quoted
from lwa_cli.report.the_set import by_value, decimals
from lwa_cli.report.voice import Voice
from portfolio.model import Initiative
from portfolio.study import Study


def the_list(study: Study, voice: Voice) -> Iterator[Block]:
    """Show the list with its places; behind it who is eligible but worth nothing."""
    if not study.by_ranking:
        return
    words, listed = voice.reasons, study.by_value.listed
    unlisted = by_value(study, frozenset(study.round.by_id) - frozenset(listed) - study.ineligible)
    members = (*(study.round.by_id[id_] for id_ in listed), *unlisted)
    if not members:
        return
    places: dict[str, Cell] = {id_: Count(place) for place, id_ in enumerate(listed, start=1)}
    yield Heading(words.the_list)
    yield Table(
        columns=(
            Column(words.place, numeric=True),
            Column(voice.words.initiative),
            Column(voice.words.id, under=True),
            Column(voice.words.value, numeric=True),
            Column(words.in_proposal),
        ),
        rows=tuple(
            (
                places.get(initiative.id, Text("—")),
                Text(initiative.title),
                Text(initiative.id),
                Number(study.worth.natural(study.worth.units[initiative.id]), decimals(study)),
                Text(in_or_out(initiative, study, voice)),
            )
            for initiative in members
        ),
    )


def in_or_out(initiative: Initiative, study: Study, voice: Voice) -> str:
    """Say of an eligible one whether the list took it, and if not, what first had no room for it."""
    words, skipped = voice.reasons, study.by_value.skipped
    if initiative.id in (study.proposal or ()):
        return voice.words.yes
    if initiative.id in skipped:
        full = skipped[initiative.id]
        return voice.say(words.had_no_room, name=quoted(full[0], study.round, voice)) if full else words.list_ended
    return words.forced_out if initiative.id in study.by_value.listed else words.worth_nothing
