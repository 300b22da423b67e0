"""Why each initiative is in or out, as columns with a cell for each candidate; blank is what does not apply to it."""

from collections.abc import Callable, Iterator, Mapping

from lwa_cli.report.book.sheets import Column, Value
from lwa_cli.report.book.subject import about
from lwa_cli.report.book.tables import Filled, worded
from lwa_cli.report.difference import number
from lwa_cli.report.document import Blank, Paragraph, Text, Tone
from lwa_cli.report.grounds import against
from lwa_cli.report.listed import in_or_out
from lwa_cli.report.names import all_quoted, titles
from lwa_cli.report.reasons import amount, by, missing, nothing, one_fund, smaller_ask
from lwa_cli.report.the_set import unit
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.analysis.why import Class, Reason
from portfolio.model import Initiative
from portfolio.study import Study

Told = Callable[[Reason], Value]
"""The cell of a column for one reason."""


def known(study: Study) -> Mapping[str, Reason]:
    """Return the reasons by id; none where a list is the proposal, or where they were not worked out."""
    return {} if study.why is None or study.by_ranking else study.why.reasons


def absent(study: Study, voice: Voice, words: BookWords) -> Iterator[Paragraph]:
    """Say why reasons are missing, where any are."""
    if study.by_ranking:
        yield Paragraph(about(words.why_by_list, study, voice))
    elif study.why is None:
        yield Paragraph(about(words.why_not_known if study.proven else words.why_not_proven, study, voice), Tone.WARN)
    else:
        yield from missing(study, voice)


def legend(study: Study, voice: Voice, words: BookWords) -> Iterator[str]:
    """Say what each column of reasons means."""
    reasons, said, one_unit = tuple(known(study).values()), voice.reasons, unit(study, voice)
    if not reasons:
        return
    yield voice.say(said.about_misses, unit=one_unit)
    if any(reason.indispensable for reason in reasons):
        yield said.about_indispensable
    yield voice.say(said.about_lacks, unit=one_unit)
    yield words.about_why
    yield words.about_changes
    money = [told for told, _ in smaller_ask(reasons, study, voice).values()]
    budget = [said.about_budget] if any(reason.more_budget for reason in reasons) else []
    yield from (*money, *budget, *([nothing(voice)] if money or budget else ()))


def columns(study: Study, voice: Voice, words: BookWords) -> Iterator[Filled[Initiative]]:
    """Yield the columns; one alone where a list is the proposal, none where nothing is known."""
    if study.by_ranking:
        column = Column(key="listed", title=voice.reasons.the_list, width=30)
        yield Filled(column, lambda one: Blank() if study.grounds[one.id] else Text(in_or_out(one, study, voice)))
        return
    reasons = known(study)
    for column, told in _columns(reasons, study, voice, words) if reasons else ():
        yield Filled(column, _of(reasons, told))


def _of(reasons: Mapping[str, Reason], told: Told) -> Callable[[Initiative], Value]:
    """Return the cell of a candidate; blank where time ended before its reason was known."""
    return lambda one: told(reasons[one.id]) if one.id in reasons else Blank()


def _columns(
    reasons: Mapping[str, Reason], study: Study, voice: Voice, words: BookWords
) -> Iterator[tuple[Column, Told]]:
    said = voice.reasons
    yield Column(key="loss", title=said.misses, numeric=True, width=13), lambda reason: _loss(reason, study, voice)
    yield Column(key="gap", title=said.lacks, numeric=True, width=9), lambda reason: _gap(reason, study, voice)
    yield Column(key="because", title=said.why, width=26), lambda reason: worded(_because(reason, study, voice))
    yield Column(key="enters", title=words.enters, width=26), lambda reason: worded(titles(reason.enters, study.round))
    yield Column(key="leaves", title=words.leaves, width=26), lambda reason: worded(titles(reason.leaves, study.round))
    yield from _money(reasons, study, voice)


def _loss(reason: Reason, study: Study, voice: Voice) -> Value:
    if reason.indispensable:
        return Text(voice.reasons.indispensable)
    return Blank() if reason.loss is None else number(reason.loss, study)


def _gap(reason: Reason, study: Study, voice: Voice) -> Value:
    if reason.impossible:
        return Text(voice.reasons.impossible)
    return Blank() if reason.gap is None else number(reason.gap, study)


def _because(reason: Reason, study: Study, voice: Voice) -> str:
    """Say what keeps it out, on which grounds where it is not eligible; or by what it must stay."""
    if not reason.selected and study.grounds[reason.id]:
        return "; ".join((voice.reasons.classes[Class.NOT_ELIGIBLE], against(reason.id, study, voice)))
    if reason.selected and reason.names:
        return voice.say(voice.reasons.because, names=all_quoted(reason.names, study.round, voice))
    return by(reason, study, voice)


def _money(reasons: Mapping[str, Reason], study: Study, voice: Voice) -> Iterator[tuple[Column, Told]]:
    """Yield how much less cost, more cofinancing and more of each budget brings it in, in whole euro."""
    for index, (title, (_, told)) in enumerate(smaller_ask(tuple(reasons.values()), study, voice).items()):
        yield Column(key=f"less_{index}", title=title, numeric=True, width=15 if index else 12), _outside(told)
    helping = {more.fund for reason in reasons.values() for more in reason.more_budget}
    alone, title = one_fund(study), voice.reasons.budget
    for index, fund in enumerate(fund for fund in study.round.funds.values() if fund.id in helping):
        named = title if alone else f"{title}: {fund.title}"
        column = Column(key=f"budget_{index}", title=named, numeric=True, width=12 if alone else 16)
        yield column, _outside(_budget(fund.id, study))


def _outside(told: Told) -> Told:
    """Leave the cell of who is chosen blank."""
    return lambda reason: Blank() if reason.selected else told(reason)


def _budget(fund: str, study: Study) -> Told:
    return lambda reason: amount(next((more.cents for more in reason.more_budget if more.fund == fund), None), study)
