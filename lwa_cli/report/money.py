"""The money of a proposal: per fund and period, and what it rests on."""

from collections.abc import Iterator

from lwa_cli.report import figures
from lwa_cli.report.document import Block, Bullets, Column, Heading, Money, Paragraph, Table, Text, Tone
from lwa_cli.report.the_set import by_value
from lwa_cli.report.voice import Voice
from portfolio.analysis.accounts import FundAccount, PeriodAccount
from portfolio.findings import Euro
from portfolio.model import ALL
from portfolio.study import Study


def per_initiative(study: Study, voice: Voice) -> Iterator[Block]:
    """Show cost, cofinancing and ask of each one proposed, where the table of the set shows people instead."""
    columns = figures.money(study, voice)
    members = by_value(study, study.proposal or ())
    if study.worth.chains is None or len(columns) == 1 or not members:
        return
    yield Heading(voice.chain.per_initiative, 3)
    yield Table(
        columns=(Column(voice.words.initiative), *(Column(title, numeric=True) for title in columns)),
        rows=tuple((Text(i.title), *(figure([i]) for figure in columns.values())) for i in members),
        total=(Text(voice.words.total), *(figure(members) for figure in columns.values())),
    )


def accounts(study: Study, voice: Voice) -> Iterator[Block]:
    """Show per fund and period budget, reserved, carried, asked and what is left; columns of nothing but zero go."""
    words = voice.words
    yield Heading(words.money)
    if study.round.vat:
        yield Paragraph(words.vat_excluded if study.round.vat == "excluded" else words.vat_included, Tone.QUIET)
    for account in study.accounts:
        yield Heading(account.fund.title, 3)
        if account.fund.budget is None:
            yield _only_asked(account, voice)
        else:
            yield _account(account, voice)


def _account(account: FundAccount, voice: Voice) -> Table:
    words = voice.words
    columns: dict[str, list[int | None]] = {
        words.budget: [period.budget for period in account.periods],
        words.reserved: [period.reserved for period in account.periods],
        words.carried_in: [period.carried_in for period in account.periods],
        words.ask: [period.ask for period in account.periods],
        words.left: [period.left for period in account.periods],
    }
    for title in (words.reserved, words.carried_in):
        if not any(columns[title]):
            del columns[title]
    return Table(
        columns=(Column(words.period), *(Column(title, numeric=True) for title in columns)),
        rows=tuple(
            (Text(_named(period, voice)), *(Money(cents[index]) for cents in columns.values()))
            for index, period in enumerate(account.periods)
        ),
    )


def _only_asked(account: FundAccount, voice: Voice) -> Table:
    """Lay out a fund decided elsewhere that states no budget: what is to be asked of it."""
    return Table(
        columns=(Column(voice.words.period), Column(voice.words.to_be_asked, numeric=True)),
        rows=tuple((Text(_named(period, voice)), Money(period.ask)) for period in account.periods),
    )


def _named(period: PeriodAccount, voice: Voice) -> str:
    return voice.words.all_periods if period.period == ALL else period.period


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
