"""What a report says first: what it is, the conclusion, on whose word."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from lwa_cli.report.document import Block, Bullets, Heading, Paragraph, Tone
from lwa_cli.report.impossible import nothing
from lwa_cli.report.names import quoted, titles
from lwa_cli.report.the_set import Valued, decimals, unit
from lwa_cli.report.voice import Voice
from portfolio.optimise.answer import Status
from portfolio.study import Study
from portfolio.value.worth import half_up

TIES = 12
"""So many equal sets are written out, the one shown among them; JSON has them all."""


def title(study: Valued, voice: Voice, changes: tuple[str, ...]) -> Iterator[Block]:
    """Say which round this is, its note, and that it is a what-if where it is."""
    words, round_ = voice.words, study.round
    yield Heading(round_.title or round_.id, 1)
    if changes:
        yield Paragraph(voice.say(words.what_if, changes=changes), Tone.WARN)
    if round_.note:
        yield Paragraph(round_.note, Tone.WARN)


def value(units: int, study: Valued, voice: Voice) -> str:
    """Write integer units in the natural unit, with the decimals that the tables show."""
    return voice.numbers.fixed(study.worth.natural(units), decimals(study))


def conclusion(study: Study, voice: Voice) -> Iterator[Block]:
    """Say what is proposed and how sure it is, or that nothing can be."""
    match study.answer.status:
        case Status.INFEASIBLE:
            yield from nothing(study, voice)
        case Status.UNKNOWN if study.proposal is None:
            yield Paragraph(voice.words.unknown, Tone.BAD)
        case _:
            pass
    if study.proposal is None or study.units is None:
        return
    lead = voice.words.outcome if study.what_if else voice.words.proposal
    if study.by_ranking:
        lead = voice.words.outcome_by_ranking if study.what_if else voice.words.proposal_by_ranking
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
    yield from in_people(study, study.proposal, voice)
    yield from how_sure(study, voice)
    if study.worth.rounded:
        yield Paragraph(voice.say(voice.words.rounded, scale=study.worth.scale, unit=unit(study, voice)), Tone.WARN)


def in_people(study: Study, ids: Collection[str], voice: Voice) -> Iterator[Block]:
    """Say beside a value by outcomes how many people stand behind it, and for how many the outcome lasts.

    The figures are those of the steps placed, sustained and net; where some outcomes need not last, the sustained are
    told apart.
    """
    steps, chains, words = study.people(ids), study.worth.chains, voice.chain
    if steps is None or chains is None or not steps.planned:
        return
    links = [link for id_ in ids for link in chains[id_].links]
    lasting = [link for link in links if link.kept_prior is not None]
    some = words.in_people_kept if len(lasting) == len(links) else words.in_people_partly
    yield Paragraph(
        voice.say(
            some if lasting else words.in_people,
            planned=steps.planned,
            reach=half_up(steps.placed),
            lasts=half_up(steps.sustained),
            kept=half_up(sum((link.steps.sustained for link in lasting), Fraction(0))),
            net=half_up(steps.net),
        )
    )


def how_sure(study: Study, voice: Voice) -> Iterator[Block]:
    """Say what is proven about the proposal, or how a ranking stands to what is proven best."""
    yield from _against_optimum(study, voice) if study.by_ranking else _proven(study, voice)


def _proven(study: Study, voice: Voice) -> Iterator[Block]:
    words, answer = voice.words, study.answer
    if answer.status is Status.FEASIBLE:
        if answer.proof.bound is None:
            yield Paragraph(words.feasible_no_bound, Tone.WARN)
        else:
            bound = value(answer.proof.bound, study, voice)
            yield Paragraph(voice.say(words.feasible, bound=bound, unit=unit(study, voice)), Tone.WARN)
        return
    claims = voice.claims(what_if=study.what_if)
    sentences = [claims.optimal]
    if answer.unique:
        second = answer.second_best
        sentences.append(claims.only_one)
        sentences.append(
            claims.no_other_set
            if second is None
            else voice.say(words.second_best, value=value(second, study, voice), unit=unit(study, voice))
        )
    yield Paragraph(" ".join(sentences))
    yield from _ties(study, voice)
    yield from _proof(study, voice)


def _ties(study: Study, voice: Voice) -> Iterator[Block]:
    """Say that sets are equal, what decided between them, and how each differs from the one shown."""
    words, answer = voice.words, study.answer
    if answer.unique:
        return
    if not answer.equal:
        yield Paragraph(words.tie_unknown, Tone.WARN)
        return
    found = len(answer.equal)
    n = voice.say(words.tie_at_least, n=found) if answer.equal_capped else str(found)
    match answer.tie_break:
        case "ask":
            yield Paragraph(voice.say(words.tie_ask, n=n))
        case "lot":
            yield Paragraph(voice.say(words.tie_lot, n=n))
            yield from _lot(study, voice)
        case "stopped":
            yield Paragraph(words.tie_stopped, Tone.WARN)
        case None:
            yield Paragraph(_undecided(n, study, voice), Tone.WARN)
    first, *others = answer.equal
    told = [
        voice.say(
            words.tie_other,
            enters=titles(other - first, study.round) or (),
            leaves=titles(first - other, study.round) or (),
        )
        for other in others[: TIES - 1]
    ]
    if found > TIES:
        more = words.tie_more_capped if answer.equal_capped else words.tie_more
        told.append(voice.say(more, n=found - TIES, found=found))
    yield Bullets(tuple(told))


def _undecided(n: str, study: Study, voice: Voice) -> str:
    """Say that nothing decides, between all equal sets or those of them that ask least."""
    words, answer = voice.words, study.answer
    if "ask" not in study.round.ties or (len(answer.left_over) == len(answer.equal) and not answer.equal_capped):
        return voice.say(words.tie_undecided, n=n)
    found = len(answer.left_over)
    left = voice.say(words.tie_at_least, n=found) if answer.left_over_capped else str(found)
    return voice.say(words.tie_undecided_ask, n=n, left=left)


def _lot(study: Study, voice: Voice) -> Iterator[Block]:
    """Say how anyone can repeat the draw."""
    words, lot = voice.words, study.round.lot
    if lot is None:
        return
    drawn = voice.say(words.lot_by, by=lot.drawn_by) if lot.drawn_by else ""
    on = voice.say(words.lot_on, on=lot.on) if lot.on else ""
    yield Paragraph(voice.say(words.lot_how, text=lot.text) + drawn + on, Tone.QUIET)


def _proof(study: Study, voice: Voice) -> Iterator[Block]:
    words, proof = voice.words, study.answer.proof
    sentences = [voice.say(words.found_by, solver=proof.solver)]
    match proof.agrees, proof.second_solver:
        case True, str(second):
            sentences.append(voice.say(words.confirmed, solver=second))
        case False, str(second):
            sentences.append(voice.say(words.second_lower, solver=second))
        case _:
            sentences += () if proof.exact else (words.not_confirmed,)
    if proof.exact:
        sentences.append(voice.claims(what_if=study.what_if).exactly_searched)
    yield Paragraph(" ".join(sentences), Tone.QUIET)


def _against_optimum(study: Study, voice: Voice) -> Iterator[Block]:
    """Put the proven best beside a ranking; more is said only of a ranking that keeps every rule."""
    words, claims, answer = voice.words, voice.claims(what_if=study.what_if), study.answer
    breaks = tuple(quoted(name, study.round, voice) for name in study.by_value.breaks)
    if breaks:
        yield Paragraph(voice.say(words.ranking_breaks, names=breaks), Tone.BAD)
    if answer.units is None or study.units is None or not study.proven:
        return
    if answer.units == study.units and not breaks:
        yield Paragraph(claims.ranking_is_optimum, Tone.GOOD)
        return
    told = voice.say(claims.ranking_optimum, value=value(answer.units, study, voice), unit=unit(study, voice))
    if not breaks:
        told += " " + voice.say(words.ranking_more, more=value(answer.units - study.units, study, voice))
    yield Paragraph(told)
    yield from _proof(study, voice)
