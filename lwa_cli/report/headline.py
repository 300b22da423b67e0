"""What a report says first: what it is, the conclusion, on whose word; and last: which command comes next."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Bullets, Heading, Paragraph, Tone
from lwa_cli.report.names import named
from lwa_cli.report.the_set import decimals, unit
from lwa_cli.report.voice import Voice, fact
from portfolio.findings import Fact, Place
from portfolio.optimise.answer import Impossibility, Status
from portfolio.study import Study
from portfolio.value.chain import Waterfall


def title(study: Study, voice: Voice, changes: tuple[str, ...]) -> Iterator[Block]:
    """Say which round this is, its note, and that it is a what-if where it is."""
    words, round_ = voice.words, study.round
    yield Heading(round_.title or round_.id, 1)
    if changes:
        yield Paragraph(voice.say(words.what_if, changes=changes), Tone.WARN)
    if round_.note:
        yield Paragraph(round_.note, Tone.WARN)


def value(units: int, study: Study, voice: Voice) -> str:
    """Write integer units in the natural unit, with the decimals that the tables show."""
    return voice.numbers.number(study.worth.natural(units), decimals(study))


def conclusion(study: Study, voice: Voice) -> Iterator[Block]:
    """Say what is proposed and how sure it is, or that nothing can be."""
    match study.answer.status:
        case Status.INFEASIBLE:
            yield from _infeasible(study, voice)
        case Status.UNKNOWN if study.proposal is None:
            yield Paragraph(voice.words.unknown, Tone.BAD)
        case _:
            pass
    if study.proposal is None or study.units is None:
        return
    lead = voice.words.proposal_by_ranking if study.by_ranking else voice.words.proposal
    yield Paragraph(
        voice.say(
            lead,
            chosen=len(study.proposal),
            of=len(study.round.initiatives),
            value=value(study.units, study, voice),
            unit=unit(study, voice),
        ),
        Tone.GOOD,
    )
    yield from in_people(study.people(study.proposal), voice)
    yield from _against_optimum(study, voice) if study.by_ranking else _how_sure(study, voice)
    if study.worth.rounded:
        yield Paragraph(voice.say(voice.words.rounded, scale=study.worth.scale, unit=unit(study, voice)), Tone.WARN)


def in_people(steps: Waterfall | None, voice: Voice) -> Iterator[Block]:
    """Say beside a value by outcomes how many people stand behind it."""
    if steps is None:
        return
    shown = {name: voice.numbers.number(getattr(steps, name), 1) for name in ("planned", "sustained", "net")}
    yield Paragraph(voice.say(voice.chain.in_people, **shown))


def _how_sure(study: Study, voice: Voice) -> Iterator[Block]:
    words, answer = voice.words, study.answer
    if answer.status is Status.FEASIBLE:
        if answer.proof.bound is None:
            yield Paragraph(words.feasible_no_bound, Tone.WARN)
        else:
            bound = value(answer.proof.bound, study, voice)
            yield Paragraph(voice.say(words.feasible, bound=bound, unit=unit(study, voice)), Tone.WARN)
        return
    sentences = [words.optimal]
    if answer.unique:
        second = answer.second_best
        sentences.append(words.only_one)
        sentences.append(
            words.no_other_set
            if second is None
            else voice.say(words.second_best, value=value(second, study, voice), unit=unit(study, voice))
        )
    yield Paragraph(" ".join(sentences))
    yield from _ties(study, voice)
    yield from _proof(study, voice)


def _ties(study: Study, voice: Voice) -> Iterator[Block]:
    words, answer = voice.words, study.answer
    if answer.unique:
        return
    if answer.tie_break == "stopped":
        yield Paragraph(words.tie_stopped, Tone.WARN)
        return
    n: Fact = len(answer.equal)
    if answer.equal_capped:
        n = voice.say(words.tie_at_least, n=n)
    match answer.tie_break:
        case "ask":
            yield Paragraph(voice.say(words.tie_ask, n=n))
        case "lot":
            yield Paragraph(voice.say(words.tie_lot, n=n))
        case None:
            hanging = frozenset().union(*answer.equal) - frozenset.intersection(*answer.equal)
            yield Paragraph(
                voice.say(words.tie_undecided, n=n) + " " + voice.say(words.hangs_on, ids=tuple(sorted(hanging))),
                Tone.WARN,
            )


def _proof(study: Study, voice: Voice) -> Iterator[Block]:
    words, proof = voice.words, study.answer.proof
    sentences = [voice.say(words.found_by, solver=proof.solver)]
    match proof.agrees, proof.second_solver:
        case True, str(second):
            sentences.append(voice.say(words.confirmed, solver=second))
        case False, str(second):
            sentences.append(voice.say(words.second_lower, solver=second))
        case _:
            sentences.append(words.not_confirmed)
    yield Paragraph(" ".join(sentences), Tone.QUIET)


def _against_optimum(study: Study, voice: Voice) -> Iterator[Block]:
    words, answer = voice.words, study.answer
    if study.by_value.breaks:
        yield Paragraph(
            voice.say(
                words.ranking_breaks, names=tuple(named(name, study.round, voice) for name in study.by_value.breaks)
            ),
            Tone.BAD,
        )
    if answer.units is None or study.units is None or not study.proven:
        return
    if answer.units == study.units and not study.by_value.breaks:
        yield Paragraph(words.ranking_is_optimum, Tone.GOOD)
        return
    yield Paragraph(
        voice.say(
            words.ranking_optimum,
            value=value(answer.units, study, voice),
            unit=unit(study, voice),
            more=value(answer.units - study.units, study, voice),
        )
    )
    yield from _proof(study, voice)


def _infeasible(study: Study, voice: Voice) -> Iterator[Block]:
    yield Paragraph(voice.words.infeasible, Tone.BAD)
    if study.answer.impossible:
        yield Bullets(tuple(_impossibility(found, study, voice) for found in study.answer.impossible))
        return
    places = {state.name: state.place for state in study.rules}
    yield Paragraph(voice.words.conflict)
    yield Bullets(tuple(f"{named(name, study.round, voice)}{_at(places.get(name))}" for name in study.answer.conflict))


def _impossibility(found: Impossibility, study: Study, voice: Voice) -> str:
    words = voice.words
    template = {
        "not_eligible": words.impossible_not_eligible,
        "over": words.impossible_over,
        "under": words.impossible_under,
        "crossed": words.impossible_crossed,
        "forced_apart": words.impossible_forced_apart,
    }[found.kind]
    left, bound = (fact(Fraction(0) if n is None else n, found.unit) for n in (found.left, found.bound))
    rule, *others = (named(name, study.round, voice) for name in found.rules)
    told = {"ids": found.ids, "rule": rule, "others": tuple(others), "left": left, "bound": bound}
    barred = f" {voice.say(words.impossible_barred, **told)}" if found.kind == "under" and others else ""
    return voice.say(template, **told) + barred + _at(found.place)


def _at(place: Place | None) -> str:
    if place is None:
        return ""
    span = place.span()
    return f" ({span.file}:{span.line}:{span.column})" if span.file else ""


def next_command(study: Study, command: str) -> str | None:
    """Return the next useful command after ``command``, the selection as it was typed."""
    answer = study.answer
    match answer.status:
        case Status.INFEASIBLE:
            involved = answer.conflict or tuple(name for found in answer.impossible for name in found.rules)
            return f'{command} --without "{involved[0]}"' if involved else None
        case Status.UNKNOWN | Status.FEASIBLE:
            return f"{command} --time-limit 600"
        case Status.OPTIMAL:
            here = [fund.id for fund in study.round.funds.values() if fund.budget]
            return f"{command} --budget {here[0]}=+10%" if here else f"{command} --json"
