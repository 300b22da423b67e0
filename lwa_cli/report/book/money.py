"""The sheet Money: what the choice asks of each fund, who brings the rest, and what nobody has committed yet; live."""

from collections.abc import Iterator, Mapping, Sequence

from lwa_cli.report.book import ledger
from lwa_cli.report.book.formulas import Choice, quoted, rounded
from lwa_cli.report.book.selection import whose
from lwa_cli.report.book.sheets import Block, Column, Live, Mark, NamedTable, Sheet, Value
from lwa_cli.report.document import Blank, Heading, Money, Paragraph, Text, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from lwa_cli.words.languages import LIVE
from portfolio.analysis.accounts import PeriodAccount
from portfolio.model import ALL, Contribution, Initiative, Status
from portfolio.study import Study

Line = tuple[Initiative, Contribution]


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Lay out the funds, the payers, what is not committed, and every line of cofinancing."""
    return Sheet(key="money", title=words.sheets["money"], blocks=tuple(_blocks(study, voice)), pinned="budget")


def _blocks(study: Study, voice: Voice) -> Iterator[Block]:
    words, live = voice.words, LIVE[voice.numbers.language]
    lines = [(i, line) for i in study.round.initiatives for line in i.cofinancing]
    payers = _payers(study, lines, live.no_payer)
    yield whose(study, voice)
    yield Paragraph(live.follows)
    if study.round.vat:
        yield Paragraph(words.vat_excluded if study.round.vat == "excluded" else words.vat_included, Tone.QUIET)
    yield _budget(study, voice)
    if lines:
        yield Heading(live.payers)
        yield _per_payer(study, voice, lines, payers)
    yield Heading(live.rests)
    yield _rests(study, voice, bool(lines))
    if lines:
        yield Heading(live.lines)
        yield Paragraph(live.lines_about, Tone.QUIET)
        yield _lines(study, voice, lines, payers)


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


# --- who brings what


def _payers(study: Study, lines: Sequence[Line], nobody: str) -> Mapping[str | None, str]:
    """Return a name for each payer, and for nobody; no two the same to a spreadsheet, to which A is a."""
    partners = study.round.partners
    paying = {line.payer for _, line in lines}
    names: dict[str | None, str] = {None: nobody} if None in paying else {}
    for id_ in sorted(payer for payer in paying if payer is not None):
        title = partners[id_].title if id_ in partners else id_
        taken = {name.casefold() for name in names.values()}
        names[id_] = f"{title} ({id_})" if title.casefold() in taken else title
    return names


def _both(line: Contribution) -> int:
    return sum(line.cash.values()) + sum(line.in_kind.values())


def _per_payer(study: Study, voice: Voice, lines: Sequence[Line], payers: Mapping[str | None, str]) -> NamedTable:
    words, live = voice.words, LIVE[voice.numbers.language]
    mine = [(line.payer, line) for i, line in lines if i.id in (study.proposal or ())]
    rows: list[tuple[Value, ...]] = []
    for row, (payer, name) in enumerate(sorted(payers.items(), key=lambda item: (item[0] is None, item[1].casefold()))):
        own = [line for of, line in mine if of == payer]
        partner = study.round.partners.get(payer or "")
        most = partner.brings_at_most if partner else None
        brought = f"({{lines.payer}}={{payers.payer@#{row}}})*({{lines.chosen}}={quoted(live.yes)})"
        committed = f"*({{lines.status}}={quoted(live.statuses['committed'])})"
        paid = sum(_both(line) for line in own)
        vowed = sum(_both(line) for line in own if line.status == "committed")
        both = f"{{payers.both@#{row}}}"
        rows.append(
            (
                Text(name),
                _summed(sum(sum(line.cash.values()) for line in own), f"{brought}*{{lines.cash}}"),
                _summed(sum(sum(line.in_kind.values()) for line in own), f"{brought}*{{lines.in_kind}}"),
                Live(Money(paid), rounded(f"{{payers.cash@#{row}}}+{{payers.in_kind@#{row}}}", 100)),
                _summed(vowed, f"{brought}{committed}*{{lines.both}}"),
                Live(Money(paid - vowed), rounded(f"{both}-{{payers.committed@#{row}}}", 100)),
                Blank() if most is None else Money(most),
                Blank() if most is None else Live(Money(most - paid), rounded(f"{{payers.most@#{row}}}-{both}", 100)),
            )
        )
    return NamedTable(
        name="payers",
        columns=(
            Column(key="payer", title=live.payer),
            Column(key="cash", title=live.cash, numeric=True),
            Column(key="in_kind", title=live.in_kind, numeric=True),
            Column(key="both", title=live.both, numeric=True),
            Column(key="committed", title=live.committed, numeric=True),
            Column(key="open", title=live.not_committed, numeric=True),
            Column(key="most", title=live.brings_at_most, numeric=True),
            Column(key="left", title=words.left, numeric=True),
        ),
        rows=tuple(rows),
        total=_payers_total(rows, voice),
    )


def _summed(cents: int, product: str) -> Live:
    return Live(Money(cents), rounded(f"SUMPRODUCT({product})", 100))


def _payers_total(rows: Sequence[Sequence[Value]], voice: Voice) -> tuple[Value, ...]:
    sums = [
        Live(Money(_cents(row[index] for row in rows)), rounded(f"SUM({{payers.{key}}})", 100))
        for index, key in enumerate(("cash", "in_kind", "both", "committed", "open"), 1)
    ]
    return (Text(voice.words.total), *sums, Blank(), Blank())


def _cents(cells: Iterator[Value]) -> int:
    held = (cell.cell for cell in cells if isinstance(cell, Live))
    return sum(cell.cents or 0 for cell in held if isinstance(cell, Money))


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


def _lines(study: Study, voice: Voice, lines: Sequence[Line], payers: Mapping[str | None, str]) -> NamedTable:
    words, live = voice.words, LIVE[voice.numbers.language]

    def row(number: int, of: Initiative, line: Contribution) -> tuple[Value, ...]:
        inside = live.yes if of.id in (study.proposal or ()) else live.no
        found = f"INDEX({{selection.chosen}},MATCH({{lines.id@#{number}}},{{selection.id}},0))"
        return (
            Text(of.title),
            Text(of.id),
            Text(payers[line.payer]),
            Text(live.statuses[line.status]),
            Money(sum(line.cash.values())),
            Money(sum(line.in_kind.values())),
            Money(_both(line)),
            Live(Text(inside), found),
        )

    return NamedTable(
        name="lines",
        columns=(
            Column(key="initiative", title=words.initiative),
            Column(key="id", title=words.id),
            Column(key="payer", title=live.payer),
            Column(key="status", title=live.status),
            Column(key="cash", title=live.cash, numeric=True),
            Column(key="in_kind", title=live.in_kind, numeric=True),
            Column(key="both", title=live.both, numeric=True),
            Column(key="chosen", title=live.chosen),
        ),
        rows=tuple(row(number, of, line) for number, (of, line) in enumerate(lines)),
        marks=(Mark("chosen", live.yes, Tone.GOOD),),
    )
