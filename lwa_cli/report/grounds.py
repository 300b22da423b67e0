"""Who is not eligible, and on which ground."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.advice import advice, too_low, ways_out
from lwa_cli.report.document import Block, Column, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.names import quoted
from lwa_cli.report.voice import Voice, fact
from portfolio.findings import Euro
from portfolio.model import Initiative, Window
from portfolio.optimise.answer import Ground
from portfolio.study import Study


def ineligible(study: Study, voice: Voice) -> Iterator[Block]:
    """Show who is not eligible, each with every ground and its basis."""
    words = voice.words
    if not study.ineligible:
        if any(state.left is None for state in study.rules):
            yield Paragraph(words.all_eligible, Tone.QUIET)
        return
    yield Heading(words.not_eligible)
    yield Table(
        columns=(Column(words.initiative), Column(words.id, under=True), Column(words.ground)),
        rows=tuple(
            (
                Text(study.round.by_id[id_].title),
                Text(id_),
                Text(against(id_, study, voice, *would_be(id_, study, voice))),
            )
            for id_ in sorted(study.ineligible)
        ),
    )


def against(id_: str, study: Study, voice: Voice, *more: str) -> str:
    """Say every ground against one initiative and ``more``, then what to ask instead where that is the way out."""
    said = (sentence(ground, study.round.by_id[id_], study, voice) for ground in study.grounds[id_])
    ways = " ".join(ways_out(id_, study, voice))
    return "; ".join((*said, *more)) + (f". {ways}" if ways else "")


def would_be(id_: str, study: Study, voice: Voice) -> Iterator[str]:
    """Say the amount that would make it eligible and bring it into the set, where there is one."""
    reason = None if study.why is None or study.by_ranking else study.why.reasons.get(id_)
    if reason is None or reason.selected:
        return
    words, less = voice.reasons, advice(reason, study)
    if less.cheaper is not None:
        yield voice.say(words.eligible_with_less, cents=Euro(less.cheaper))
    if less.cofinancing is not None and less.cofinancing != less.cheaper:
        yield voice.say(words.eligible_with_cofinancing, cents=Euro(less.cofinancing))


def sentence(ground: Ground, initiative: Initiative, study: Study, voice: Voice) -> str:
    """Say one ground with its figures and its basis."""
    if ground.rule == "applications" and study.round.window is not None:
        said = _out_of_time(initiative, study.round.window, voice)
    else:
        said = _by_figures(ground, study, voice)
    return f"{said} ({voice.say(voice.words.basis, basis=ground.basis)})" if ground.basis else said


def _out_of_time(initiative: Initiative, window: Window, voice: Voice) -> str:
    words = voice.words
    if initiative.received is None:
        return words.ground_applications
    if window.first is not None and initiative.received < window.first:
        return voice.say(words.ground_early, received=initiative.received, first=window.first)
    if window.last is not None:
        return voice.say(words.ground_late, received=initiative.received, last=window.last)
    return words.ground_applications


def _by_figures(ground: Ground, study: Study, voice: Voice) -> str:
    unit, nothing = ground.unit or "number", Fraction(0)
    left = nothing if ground.left is None else ground.left
    least = None if ground.bounds is None else ground.bounds.at_least
    most = None if ground.bounds is None else ground.bounds.at_most
    return voice.say(
        _template(ground, voice),
        left=fact(left, unit),
        least=fact(nothing if least is None else least, unit),
        most=fact(nothing if most is None else most, unit),
        rule=quoted(ground.rule, study.round, voice),
    )


def _template(ground: Ground, voice: Voice) -> str:
    words, low = voice.words, too_low(ground)
    match ground.rule.split():
        case ["fund", _, "pays_at_most"]:
            return words.ground_pays_at_most
        case ["fund", _, "ask"]:
            return words.ground_ask_low if low else words.ground_ask_high
        case ["fund", _, "only"]:
            return words.ground_only
        case ["cofinancing", _]:
            return words.ground_each_at_least
        case ["value", _]:
            return words.ground_value
        case _:
            return words.ground_criterion_low if low else words.ground_criterion_high
