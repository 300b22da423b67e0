"""Why one initiative is in or out, in sentences that whoever applied can act on."""

from collections.abc import Iterator

from lwa_cli.report.advice import LEAST_LEFT, advice, asks_several, up
from lwa_cli.report.difference import difference
from lwa_cli.report.document import Block, Bullets, Heading, Paragraph, Tone
from lwa_cli.report.names import all_quoted, all_titled
from lwa_cli.report.the_set import unit
from lwa_cli.report.touching import touching
from lwa_cli.report.voice import Voice
from portfolio.analysis.why import Class, KeptOut, Reason
from portfolio.findings import Euro, Percent
from portfolio.optimise.answer import Status
from portfolio.rules import Requires
from portfolio.study import Study


def because(id_: str, study: Study, voice: Voice) -> Iterator[Block]:
    """Tell what is known; of who is not eligible only what money would change."""
    if study.by_ranking:
        sentences = tuple(_by_list(id_, study, voice))
    elif study.why is None or id_ not in study.why.reasons:
        if study.answer.status is Status.FEASIBLE:
            yield Paragraph(voice.reasons.not_computed, Tone.WARN)
        return
    else:
        reason = study.why.reasons[id_]
        told = _chosen if reason.selected else _barred if study.grounds[id_] else _left_out
        sentences = tuple(told(reason, study, voice))
    if sentences:
        yield Heading(voice.reasons.why, 3)
        yield Bullets(sentences)


def _by_list(id_: str, study: Study, voice: Voice) -> Iterator[str]:
    words, ranked = voice.reasons, study.by_value
    if id_ not in ranked.listed:
        return
    if names := ranked.skipped.get(id_):
        yield voice.say(words.list_had_no_room, names=all_quoted(names, study.round, voice))
    elif id_ in ranked.skipped:
        yield words.list_was_over
    elif id_ in ranked.selected:
        yield words.list_took


def _chosen(reason: Reason, study: Study, voice: Voice) -> Iterator[str]:
    """Say what the set would lose, and who would take its place."""
    words = voice.reasons
    if reason.indispensable:
        yield voice.say(words.stays_impossible, names=all_quoted(reason.names, study.round, voice))
        return
    if reason.loss is None:
        yield words.loss_unknown
        return
    enters = voice.say(words.replaced_by, titles=all_titled(reason.enters, study.round))
    leaves = voice.say(words.goes_too, titles=all_titled(reason.leaves, study.round))
    yield " ".join(
        (
            voice.say(words.loss, amount=difference(reason.loss, study, voice, exact=True), unit=unit(study, voice))
            if reason.loss
            else words.loss_nothing,
            enters if reason.enters else words.replaced_by_nobody,
            *([leaves] if reason.leaves else ()),
        )
    )


def _left_out(reason: Reason, study: Study, voice: Voice) -> Iterator[str]:
    """Say what it lacks, which rule keeps it out, and how much money would bring it in; of a tie what decided it."""
    yield _lacks(reason, study, voice)
    if reason.gap == 0:
        return
    enabled = enables(reason.id, study)
    if enabled and reason.kept_out_by is not None and reason.kept_out_by.kind is Class.VALUE:
        yield voice.say(voice.reasons.only_enables, titles=all_titled(enabled, study.round))
    elif reason.kept_out_by is not None:
        yield _kept_out(reason.kept_out_by, reason.id, study, voice)
    yield from _money(reason, study, voice)


def _barred(reason: Reason, study: Study, voice: Voice) -> Iterator[str]:
    """Say of who is not eligible, whose grounds say why, the amount that would make it so and bring it in."""
    amounts = tuple(_money(reason, study, voice))
    if amounts and advice(reason, study).too_little_left:
        yield from amounts
    elif amounts:
        yield " ".join((*amounts, voice.reasons.then_eligible))


def _lacks(reason: Reason, study: Study, voice: Voice) -> str:
    words = voice.reasons
    if reason.impossible:
        return voice.say(words.goes_in_impossible, names=all_quoted(reason.names, study.round, voice))
    if reason.gap is None:
        return words.gap_unknown
    amount = difference(reason.gap, study, voice, exact=True)
    decided = words.tie_by.get(study.answer.put_out_by(reason.id) or "", "")
    tie = f"{words.tie} {decided}".rstrip()
    sentences = [voice.say(words.gap, amount=amount, unit=unit(study, voice)) if reason.gap else tie]
    sentences.append(
        voice.say(words.goes_out, titles=all_titled(reason.leaves, study.round))
        if reason.leaves
        else words.goes_out_nobody
    )
    if reason.enters:
        sentences.append(voice.say(words.comes_too, titles=all_titled(reason.enters, study.round)))
    return " ".join(sentences)


def enables(id_: str, study: Study) -> tuple[str, ...]:
    """Return what cannot be chosen without one that is worth nothing by itself."""
    rules = study.round.active_rules if study.worth.units[id_] <= 0 else ()
    return tuple(sorted({rule.when for rule in rules if isinstance(rule, Requires) and id_ in rule.then}))


def _kept_out(kept: KeptOut, id_: str, study: Study, voice: Voice) -> str:
    """Say what kind of rule it is and which; that the places are taken only where all of them are."""
    words, bounds = voice.reasons, study.round.select.bounds
    sentences = [words.kept_out_by[kept.kind]]
    taken = len(study.proposal or ())
    if kept.kind is Class.PLACES and bounds.at_most == taken:
        sentences = [voice.say(words.places_full, n=taken)]
    if names := touching(kept.names, id_, study):
        template = words.kept_out_alone if len(names) == 1 else words.kept_out_each
        sentences.append(voice.say(template, names=all_quoted(names, study.round, voice)))
    return " ".join(sentences)


def _money(reason: Reason, study: Study, voice: Voice) -> Iterator[str]:
    """Say each amount that would bring it in; that none does only of who asks something and was wholly looked at."""
    words, complete = voice.reasons, study.why is not None and study.why.complete
    less = advice(reason, study)
    cheaper, more = less.cheaper, less.cofinancing
    smaller = cheaper is not None or more is not None or less.too_little_left
    spread = f" {words.in_proportion}" if asks_several(study.round.by_id[reason.id]) else ""
    if less.too_little_left:
        yield voice.say(words.too_little_left, share=Percent(LEAST_LEFT))
    elif cheaper is not None and cheaper == more:
        yield voice.say(words.with_less, cents=Euro(cheaper)) + spread
    else:
        if cheaper is not None:
            yield voice.say(words.with_less_cost, cents=Euro(cheaper)) + spread
        if more is not None:
            yield voice.say(words.with_cofinancing, cents=Euro(more)) + spread
    for budget in reason.more_budget:
        fund = study.round.funds[budget.fund].title
        yield voice.say(words.with_budget, cents=Euro(up(budget.cents)), fund=fund)
    if not reason.asks or not complete or (smaller and reason.more_budget):
        return
    if not smaller and not reason.more_budget:
        yield words.no_amount
    else:
        yield words.no_budget if smaller else words.no_smaller_ask
