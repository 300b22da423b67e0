"""The money of a proposal: per fund and period, and what it rests on."""

from collections.abc import Iterator

from lwa_cli.report.document import Block, Bullets, Cell, Column, Heading, Money, Paragraph, Table, Text, Tone
from lwa_cli.report.voice import Voice
from portfolio.analysis.accounts import PeriodAccount
from portfolio.findings import Euro
from portfolio.model import ALL
from portfolio.study import Study


def accounts(study: Study, voice: Voice) -> Iterator[Block]:
    """Show per fund and period budget, reserved, carried, asked and what is left; columns of nothing but zero go."""
    words = voice.words
    lines = [(account.fund, period) for account in study.accounts for period in account.periods]
    reserved, carried = (any(getattr(p, name) for _, p in lines) for name in ("reserved", "carried_in"))

    def cells(title: str, period: PeriodAccount) -> tuple[Cell, ...]:
        name = words.all_periods if period.period == ALL else period.period
        left = Money(period.left) if period.budget is not None else Text(words.to_be_asked)
        return (
            Text(title),
            Text(name),
            Money(period.budget),
            *((Money(period.reserved),) if reserved else ()),
            *((Money(period.carried_in),) if carried else ()),
            Money(period.ask),
            left,
        )

    yield Heading(words.money)
    if study.round.vat:
        yield Paragraph(words.vat_excluded if study.round.vat == "excluded" else words.vat_included, Tone.QUIET)
    extra = (*((words.reserved,) if reserved else ()), *((words.carried_in,) if carried else ()))
    numeric = (words.budget, *extra, words.ask, words.left)
    yield Table(
        columns=(Column(words.fund), Column(words.period), *(Column(title, numeric=True) for title in numeric)),
        rows=tuple(cells(fund.title, period) for fund, period in lines),
    )


def rests_on(study: Study, voice: Voice) -> Iterator[Block]:
    """Say how much of the money behind the proposal nobody has committed, and on whose word it stands."""
    words, rests = voice.words, study.rests_on
    if not rests.total:
        if any(study.round.by_id[id_].cofinancing for id_ in study.proposal or ()):
            yield Paragraph(words.all_committed, Tone.GOOD)
        return
    yield Paragraph(voice.say(words.rests_on, total=Euro(rests.total)), Tone.WARN)
    parts = (
        (words.pledged, rests.by_status["pledged"]),
        (words.applied, rests.by_status["applied"]),
        (words.open, rests.by_status["open"]),
        (words.asked_elsewhere, rests.asked_elsewhere),
    )
    yield Bullets(tuple(voice.say(template, cents=Euro(cents)) for template, cents in parts if cents))
