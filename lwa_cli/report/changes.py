"""What would make an impossible round possible."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Bullets, Column, Paragraph, Table, Text, Tone
from lwa_cli.report.names import keyed, named
from lwa_cli.report.place import at, file_and_line
from lwa_cli.report.voice import Voice, fact
from lwa_cli.words.changes import ChangeWords
from lwa_cli.words.languages import CHANGES
from portfolio.model import Round
from portfolio.optimise.answer import Relaxation, Relaxations
from portfolio.rules import Bounds


def changes(found: Relaxations, round_: Round, voice: Voice, conflict: Collection[str] = ()) -> Iterator[Block]:
    """Say which single changes suffice, then the smallest of several; what was not found out is said too."""
    words = CHANGES[voice.numbers.language]
    if found.single:
        yield from _single(found, round_, voice, words)
    elif found.complete:
        yield Paragraph(words.no_single)
    elif found.smallest:
        yield Paragraph(words.not_asked)
    if not found.smallest:
        yield Paragraph(words.unfound, Tone.WARN)
    elif len(found.smallest) > 1 or not found.single:
        yield Paragraph(_lead(found, words), Tone.GOOD)
        yield Bullets(tuple(_sentence(change, round_, voice, words) + at(change.place) for change in found.smallest))
    for name in dict.fromkeys(change.name for change in (*found.single, *found.smallest)):
        if conflict and name not in conflict and _carries(name, round_):
            yield Paragraph(voice.say(words.carries, rule=keyed(name, round_, voice)))


def _single(found: Relaxations, round_: Round, voice: Voice, words: ChangeWords) -> Iterator[Block]:
    """Show each single change that suffices; to drop a decision comes last."""
    lead = words.single if not found.complete else words.single_only if len(found.single) == 1 else words.single_any
    yield Paragraph(lead, Tone.GOOD)
    yield Table(
        columns=(Column(voice.words.rule), Column(words.now), Column(words.needed), Column(words.place)),
        rows=tuple(
            _row(change, round_, voice, words) for change in sorted(found.single, key=lambda one: one.form == "must")
        ),
    )
    if all(change.least for change in found.single) and any(change.to is not None for change in found.single):
        yield Paragraph(words.no_less)
    if not found.complete:
        yield Paragraph(words.not_all)


def _carries(name: str, round_: Round) -> bool:
    """Tell whether it is the budget of one period, of a fund that carries forward what is left of it."""
    return any(
        fund.carry and name == f"fund {fund.id} {period}"
        for fund in round_.funds.values()
        for period in fund.budget or {}
    )


def _lead(found: Relaxations, words: ChangeWords) -> str:
    match found.proven, len(found.smallest):
        case True, 1:
            return words.smallest
        case True, _:
            return words.instead if found.single else words.smallest_together
        case False, 1:
            return words.enough
        case _:
            return words.enough_together


def _sentence(change: Relaxation, round_: Round, voice: Voice, words: ChangeWords) -> str:
    """Say as a sentence what to change."""
    templates = {
        "at_most": words.budget if change.form == "fund" else words.at_most,
        "at_least": words.at_least,
        "exactly": words.exactly,
        "drop": words.drop,
        "waive": words.waive,
    }
    titles = tuple(round_.by_id[id_].title for id_ in change.ids)
    now, to = (fact(Fraction(0) if bound is None else bound, change.unit) for bound in (change.now, change.to))
    told = {"rule": keyed(change.name, round_, voice), "name": change.name, "titles": titles, "now": now, "to": to}
    return voice.say(templates[change.change], **told)


def _row(change: Relaxation, round_: Round, voice: Voice, words: ChangeWords) -> tuple[Text, ...]:
    match change.change:
        case "drop":
            now, needed = words.holds_now, words.dropped
        case "waive":
            titles = tuple(round_.by_id[id_].title for id_ in change.ids)
            now, needed = words.holds_now, voice.say(words.waived, titles=titles, rule=change.name)
        case _:
            now, needed = (_bound(bound, change, voice) for bound in (change.now, change.to))
    if not change.least:
        needed = voice.say(words.unproven, needed=needed)
    return (Text(named(change.name, round_, voice)), Text(now), Text(needed), Text(file_and_line(change.place)))


def _bound(bound: Fraction | None, change: Relaxation, voice: Voice) -> str:
    """Write a bound as the rule has it; a budget is an amount and no bound."""
    match change.change:
        case _ if change.form == "fund" and bound is not None:
            return voice.say("{bound}", bound=fact(bound, change.unit))
        case "at_least":
            return voice.bounds(Bounds(at_least=bound), change.unit)
        case "exactly":
            return voice.bounds(Bounds(bound, bound, exactly=True), change.unit)
        case _:
            return voice.bounds(Bounds(at_most=bound), change.unit)
