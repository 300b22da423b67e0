"""Why no set at all satisfies the rules, and what would change that."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.changes import changes
from lwa_cli.report.document import Block, Bullets, Paragraph, Tone
from lwa_cli.report.names import all_quoted, keyed
from lwa_cli.report.place import at
from lwa_cli.report.voice import Voice, fact
from lwa_cli.words.languages import CHANGES
from portfolio.optimise.answer import Impossibility
from portfolio.study import Study


def nothing(study: Study, voice: Voice) -> Iterator[Block]:
    """Say the arithmetic reasons where there are any, which named rules cannot go together, and what would help."""
    yield Paragraph(voice.claims(what_if=study.what_if).infeasible, Tone.BAD)
    if study.answer.impossible:
        yield Bullets(tuple(_reason(found, study, voice) for found in study.answer.impossible))
    names, round_ = study.answer.conflict, study.round
    if names:
        places = {state.name: state.place for state in study.rules}
        least = study.answer.conflict_least
        yield Paragraph(voice.words.conflict if least else CHANGES[voice.numbers.language].reducible)
        yield Bullets(tuple(f"{keyed(name, round_, voice)}{at(places.get(name))}" for name in names))
    if study.answer.relaxations:
        yield from _exceptions(study, voice)
        yield from changes(study.answer.relaxations, round_, voice, names)


def _exceptions(study: Study, voice: Voice) -> Iterator[Block]:
    """Say how to except a must that is not eligible where the table of single changes does not, for it takes more."""
    words, found = CHANGES[voice.numbers.language], study.answer.relaxations
    offered = {id_ for change in (found.single if found else ()) if change.change == "waive" for id_ in change.ids}
    for one in study.answer.impossible:
        rules = tuple(dict.fromkeys(ground.rule for id_ in one.ids for ground in study.grounds.get(id_, ())))
        if one.kind == "not_eligible" and rules and offered.isdisjoint(one.ids):
            titles = tuple(study.round.by_id[id_].title for id_ in one.ids)
            told = voice.say(words.excepted, titles=titles, ids=", ".join(one.ids), rules=", ".join(rules))
            others = [name for id_ in one.ids for name in study.answer.besides.get(id_, ())]
            more = voice.say(words.not_enough, rules=all_quoted(others, study.round, voice))
            yield Paragraph(f"{told} {more}" if others else told)


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
    return voice.say(template, **told) + barred + at(found.place)
