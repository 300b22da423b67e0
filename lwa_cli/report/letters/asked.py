"""What an applicant asked, with all that others bring, and what the initiative is to achieve."""

from collections.abc import Iterator

from lwa_cli.report.document import Block, Cell, Column, Count, Heading, Money, Paragraph, Table, Text, Tone
from lwa_cli.report.letters.addressed import Addressed
from portfolio.model import Contribution, Outcomes


def asked(to: Addressed) -> Iterator[Block]:
    """Show cost, each line of cofinancing with its status, and what is asked of each fund and period."""
    words, vat = to.words, to.study.round.vat
    yield Heading(words.asked)
    if vat:
        yield Paragraph(to.voice.words.vat_excluded if vat == "excluded" else to.voice.words.vat_included)
    lines = (
        (words.cost, to.initiative.cost_cents),
        *(line for one in to.initiative.cofinancing for line in _brought(one, to)),
        *_of_funds(to),
    )
    yield Table(
        columns=(Column(words.part), Column(words.amount, numeric=True)),
        rows=tuple((Text(said), Money(cents)) for said, cents in lines),
    )


def _brought(line: Contribution, to: Addressed) -> Iterator[tuple[str, int]]:
    """Say who brings it, in cash or in kind, and how sure that is."""
    words = to.words
    for form, amount in ((words.in_cash, line.cash), (words.in_kind, line.in_kind)):
        cents = sum(amount.values())
        if cents and line.payer is None:
            yield to.say(words.uncovered, form=form), cents
        elif cents:
            payer, status = to.partner(line.payer), words.status[line.status]
            yield to.say(words.cofinanced, payer=payer, form=form, status=status), cents


def _of_funds(to: Addressed) -> Iterator[tuple[str, int]]:
    """Say what is asked of each fund, per period where it is of several."""
    words = to.words
    for fund, amount in sorted(to.initiative.ask.items()):
        title, periods = to.study.round.funds[fund].title, [(p, cents) for p, cents in amount.items() if cents]
        if len(periods) == 1:
            yield to.say(words.asked_of, fund=title), periods[0][1]
        for period, cents in periods if len(periods) > 1 else ():
            yield to.say(words.asked_in, fund=title, period=period), cents


def promised(to: Addressed) -> Iterator[Block]:
    """Say what it wants to do, and how many people it plans to start and to reach each result."""
    words, initiative, value = to.words, to.initiative, to.study.round.value
    plan = initiative.plan if isinstance(value, Outcomes) else {}
    summary = initiative.summary or ""
    if to.discretion.names_others(summary) or to.discretion.figures_of_others(summary):
        summary = ""
    if not summary and not plan:
        return
    yield Heading(words.promised)
    if summary:
        yield Paragraph(summary, Tone.QUIET)
    if plan and isinstance(value, Outcomes):
        yield Table(
            columns=(Column(words.outcome), Column(words.start, numeric=True), Column(words.achieve, numeric=True)),
            rows=tuple(
                (Text(value.outcomes[id_].title), Count(one.start), _achieve(one.achieve)) for id_, one in plan.items()
            ),
        )


def _achieve(number: int | None) -> Cell:
    return Text("—") if number is None else Count(number)
