"""The sheet Money: what the choice asks of each fund, who brings the rest, and what is not committed; live."""

from collections.abc import Iterator, Sequence

from lwa_cli.report.book import ledger, payers
from lwa_cli.report.book.formulas import Choice, quoted, rounded
from lwa_cli.report.book.selection import whose
from lwa_cli.report.book.sheets import Block, Column, Live, Mark, NamedTable, Sheet, Value
from lwa_cli.report.document import Blank, Heading, Money, Paragraph, Text, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from lwa_cli.words.languages import LIVE
from portfolio.analysis.accounts import PeriodAccount
from portfolio.model import ALL, Status
from portfolio.study import Study


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Lay out the funds, the payers, what is not committed, and every line of cofinancing."""
    lines = [(i, line) for i in study.round.initiatives for line in i.cofinancing]
    return Sheet(
        key="money",
        title=words.sheets["money"],
        blocks=tuple(_blocks(study, voice, lines)),
        repeated="lines" if lines else None,
    )


def _blocks(study: Study, voice: Voice, lines: Sequence[payers.Line]) -> Iterator[Block]:
    words, live = voice.words, LIVE[voice.numbers.language]
    yield whose(study, voice)
    yield Paragraph(live.follows)
    if study.round.vat:
        yield Paragraph(words.vat_excluded if study.round.vat == "excluded" else words.vat_included, Tone.QUIET)
    yield _budget(study, voice)
    if lines:
        yield Heading(live.payers)
        yield payers.per_payer(study, voice, lines)
    yield Heading(live.rests)
    yield _rests(study, voice, bool(lines))
    if lines:
        yield Heading(live.lines)
        yield Paragraph(live.lines_about, Tone.QUIET)
        yield payers.all_lines(study, voice, lines)


# --- the funds


def _budget(study: Study, voice: Voice) -> NamedTable:
    words, live = voice.words, LIVE[voice.numbers.language]
    choice = Choice(study.proposal or (), live.yes)
    asks = [choice.total(asked.amounts) for asked in ledger.fund_periods(study.round)]
    rows: list[tuple[Value, ...]] = []
    for account in study.accounts:
        for number, period in enumerate(account.periods):
            carries = account.fund.carry and number > 0
            named = (Text(account.fund.title), Text(words.all_periods if period.period == ALL else period.period))
            rows.append((*named, *_purse(period, len(rows), asks[len(rows)], voice, carries=carries)))
    total = sum(account.ask for account in study.accounts)
    return NamedTable(
        name="budget",
        sortable=False,
        columns=(
            Column(key="fund", title=live.fund),
            Column(key="period", title=words.period),
            Column(key="budget", title=words.budget, numeric=True),
            Column(key="reserved", title=words.reserved, numeric=True),
            Column(key="carried", title=words.carried_in, numeric=True),
            Column(key="ask", title=words.ask, numeric=True),
            Column(key="left", title=words.left, numeric=True),
            Column(key="fits", title=live.fits),
        ),
        rows=tuple(rows),
        total=(
            Text(words.total),
            *[Blank()] * 4,
            Live(Money(total), rounded("SUM({budget.ask})", 100)),
            *[Blank()] * 2,
        ),
        marks=(Mark("fits", live.too_much, Tone.BAD), Mark("fits", live.fit, Tone.GOOD)),
    )


def _purse(account: PeriodAccount, row: int, ask: Live, voice: Voice, *, carries: bool) -> Sequence[Value]:
    """Return the cells of one period; what is carried into it is what was left in the row above."""
    live = LIVE[voice.numbers.language]
    if account.left is None:
        return (*[Blank()] * 3, ask, Blank(), Text(voice.words.to_be_asked))
    carried = Money(account.carried_in)
    room = f"{{budget.budget@{row}}}-{{budget.reserved@{row}}}+{{budget.carried@{row}}}-{{budget.ask@{row}}}"
    fits = f"IF({{budget.left@{row}}}>=0,{quoted(live.fit)},{quoted(live.too_much)})"
    return (
        Money(account.budget),
        Money(account.reserved),
        Live(carried, f"{{budget.left@{row - 1}}}") if carries else carried,
        ask,
        Live(Money(account.left), rounded(room, 100)),
        Live(Text(live.fit if account.left >= 0 else live.too_much), fits),
    )


# --- what is not committed


_OPEN: Sequence[Status] = ("pledged", "applied", "open")


def _rests(study: Study, voice: Voice, has_lines: bool) -> NamedTable:  # noqa: FBT001 - whether there is a table of lines
    words, live = voice.words, LIVE[voice.numbers.language]
    choice, rests = Choice(study.proposal or (), live.yes), study.rests_on
    rows: list[tuple[Value, ...]] = []
    for status in _OPEN if has_lines else ():
        named = live.statuses[status]
        formula = f"SUMIFS({{lines.both}},{{lines.status}},{quoted(named)},{{lines.chosen}},{choice.yes})"
        rows.append((Text(named), Live(Money(rests.by_status[status]), rounded(formula, 100))))
    asked = [one.amounts for one in ledger.fund_periods(study.round) if one.fund.elsewhere]
    if asked:
        formula = "+".join(map(choice.formula, asked))
        rows.append((Text(live.elsewhere), Live(Money(rests.asked_elsewhere), rounded(formula, 100))))
    return NamedTable(
        name="rests",
        columns=(Column(key="on", title=live.rests_on), Column(key="cents", title=live.amount, numeric=True)),
        rows=tuple(rows),
        total=(Text(words.total), Live(Money(rests.total), rounded("SUM({rests.cents})", 100))),
    )
