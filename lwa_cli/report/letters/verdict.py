"""In the proposal or not, and what keeps an initiative out, in words to its applicant."""

from collections.abc import Collection, Iterator

from lwa_cli.report.advice import LEAST_LEFT, advice, asks_several, up, ways_out
from lwa_cli.report.difference import difference
from lwa_cli.report.document import Block, Bullets, Heading, Paragraph, Tone
from lwa_cli.report.grounds import sentence
from lwa_cli.report.letters.addressed import Addressed
from lwa_cli.report.names import quoted
from lwa_cli.report.the_set import unit
from lwa_cli.report.touching import touching
from portfolio.analysis.why import Class, KeptOut, Reason
from portfolio.findings import Euro, Percent
from portfolio.rules import Forced


def verdict(to: Addressed) -> Iterator[Block]:
    """Say where it stands first, then what is known of the reasons."""
    words, grounds = to.words, to.study.grounds[to.initiative.id]
    yield Heading(words.verdict)
    if undecided(to):
        yield Paragraph(words.is_undecided, Tone.WARN)
    elif to.inside:
        yield Paragraph(words.is_in, Tone.GOOD)
    elif grounds:
        yield Paragraph(words.is_ineligible, Tone.WARN)
        yield Bullets(tuple(sentence(ground, to.initiative, to.study, to.voice) for ground in grounds))
        ways = " ".join(ways_out(to.initiative.id, to.study, to.voice))
        less = "" if to.reason is None else " ".join(_less(to.reason, to))
        yield from (Paragraph(said) for said in (ways, less) if said)
    else:
        yield Paragraph(words.is_out, Tone.WARN)
    yield from _decided(to)
    if not to.inside and not grounds and not undecided(to):
        told = tuple(_by_list(to) if to.study.by_ranking else _why(to))
        if told:
            yield Bullets(told)


def undecided(to: Addressed) -> bool:
    """Tell whether an initiative is in some of the equal best sets only, and nothing decided between these."""
    answer, reason = to.study.answer, to.reason
    if to.study.by_ranking or answer.tie_break is not None or not answer.equal:
        return False
    if len({to.initiative.id in chosen for chosen in answer.left_over}) > 1:
        return True
    lost = None if reason is None else reason.loss if reason.selected else reason.gap
    return answer.left_over_capped and "ask" not in to.study.round.ties and lost == 0


def _decided(to: Addressed) -> Iterator[Block]:
    """Tell each decision that names this initiative, by whom and when; a reason that names another stays out."""
    words = to.words
    for rule in to.study.round.active_rules:
        if isinstance(rule, Forced) and to.initiative.id in rule.ids and rule.reason:
            reason = "" if to.discretion.tells_of_others(rule.reason) else rule.reason.rstrip(".")
            by = to.say(words.decided_on, by=rule.by, on=rule.on) if rule.on else to.say(words.decided_by, by=rule.by)
            yield Paragraph(" ".join([to.say(words.decided, reason=reason), by] if reason else [by]))


def _why(to: Addressed) -> Iterator[str]:
    """Say what keeps it out, what it lacked, and which money would have brought it in."""
    words, reason = to.words, to.reason
    if reason is None:
        return
    if reason.impossible:
        names = _named(reason.names, to)
        yield " ".join([words.impossible, *([to.say(words.impossible_by, names=names)] if names else [])])
    elif reason.kept_out_by is not None and reason.gap != 0:
        yield _kept_out(reason.kept_out_by, to)
    if reason.gap:
        yield to.say(words.lacked, gap=difference(reason.gap, to.study, to.voice), unit=unit(to.study, to.voice))
    elif reason.gap == 0:
        yield " ".join(
            filter(None, (words.tied, words.tied_by.get(to.study.answer.put_out_by(to.initiative.id) or "")))
        )
        return
    yield from _money(reason, to)


def _kept_out(kept: KeptOut, to: Addressed) -> str:
    words = to.words
    if kept.kind is Class.VALUE:
        return words.kept_out_by_value
    kind, names = words.kinds[kept.kind], _named(touching(kept.names, to.initiative.id, to.study), to)
    if not names:
        return to.say(words.kept_out_by_kind, kind=kind)
    return to.say(words.kept_out_by_one if len(names) == 1 else words.kept_out_by_several, kind=kind, names=names)


def _named(names: Collection[str], to: Addressed) -> tuple[str, ...]:
    """Return rules by name, each with its bound and ground; those that name another initiative are left out."""
    states, told = {state.name: state for state in to.study.rules}, []
    for name in names:
        said, parts = quoted(name, to.study.round, to.voice), []
        if state := states.get(name):
            basis = to.say(to.voice.words.basis, basis=state.basis) if state.basis else ""
            parts = [part for part in (to.voice.bounds(state.bounds, state.unit), basis) if part]
        told.append(f"{said} ({'; '.join(parts)})" if parts else said)
    return tuple(text for text in told if not to.discretion.names_others(text))


def _money(reason: Reason, to: Addressed) -> Iterator[str]:
    """Say which amounts would have brought it in; that none would is said only where all were tried."""
    words, tried = to.words, to.study.why is not None and to.study.why.complete and to.initiative.ask_cents > 0
    yield from _less(reason, to)
    if tried and reason.cheaper_cents is None and reason.more_cofinancing_cents is None:
        yield words.no_amount
    for more in reason.more_budget:
        yield to.say(words.more_budget, cents=Euro(up(more.cents)), fund=to.study.round.funds[more.fund].title)


def _less(reason: Reason, to: Addressed) -> Iterator[str]:
    """Say how much less of an ask would have brought it in, of who is not eligible too."""
    words, less = to.words, advice(reason, to.study)
    spread = f" {words.in_proportion}" if asks_several(to.initiative) else ""
    if less.cheaper is not None:
        yield to.say(words.cheaper, cents=Euro(less.cheaper)) + spread
    if less.cofinancing is not None:
        yield to.say(words.more_cofinancing, cents=Euro(less.cofinancing)) + spread
    if less.too_little_left:
        yield to.say(words.too_little_left, share=Percent(LEAST_LEFT))


def _by_list(to: Addressed) -> Iterator[str]:
    """Say the place on the list, and what had no room left when it came to it."""
    words, id_, ranked = to.words, to.initiative.id, to.study.by_value
    if id_ not in ranked.listed:
        yield words.no_place
        return
    yield to.say(words.place, place=ranked.listed.index(id_) + 1, of=len(ranked.listed))
    if id_ in ranked.skipped and not ranked.skipped[id_]:
        yield words.list_ended
    elif names := _named(ranked.skipped.get(id_, ()), to):
        yield to.say(words.no_room, names=names)
