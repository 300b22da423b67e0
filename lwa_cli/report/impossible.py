"""Why no set at all satisfies the rules."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Bullets, Paragraph, Tone
from lwa_cli.report.names import keyed
from lwa_cli.report.voice import Voice, fact
from portfolio.findings import Place
from portfolio.optimise.answer import Impossibility
from portfolio.study import Study


def nothing(study: Study, voice: Voice) -> Iterator[Block]:
    """Say the arithmetic reasons where there are any, else which named rules cannot go together."""
    yield Paragraph(voice.words.infeasible, Tone.BAD)
    if study.answer.impossible:
        yield Bullets(tuple(_reason(found, study, voice) for found in study.answer.impossible))
        return
    places = {state.name: state.place for state in study.rules}
    yield Paragraph(voice.words.conflict)
    yield Bullets(tuple(f"{keyed(name, study.round, voice)}{_at(places.get(name))}" for name in study.answer.conflict))


def _reason(found: Impossibility, study: Study, voice: Voice) -> str:
    words = voice.words
    template = {
        "not_eligible": words.impossible_not_eligible,
        "over": words.impossible_over,
        "under": words.impossible_under,
        "crossed": words.impossible_crossed,
        "forced_apart": words.impossible_forced_apart,
    }[found.kind]
    left, bound = (fact(Fraction(0) if n is None else n, found.unit) for n in (found.left, found.bound))
    rule, *others = (keyed(name, study.round, voice) for name in found.rules)
    titles = tuple(study.round.by_id[id_].title for id_ in found.ids)
    told = {"titles": titles, "rule": rule, "others": tuple(others), "left": left, "bound": bound}
    barred = f" {voice.say(words.impossible_barred, **told)}" if found.kind == "under" and others else ""
    return voice.say(template, **told) + barred + _at(found.place)


def _at(place: Place | None) -> str:
    if place is None:
        return ""
    span = place.span()
    return f" ({span.file}:{span.line}:{span.column})" if span.file else ""
