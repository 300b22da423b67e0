"""The sheet Summary: the proposal as it was computed; these figures do not follow what readers change elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lwa_cli.report import figures, headline, waterfall
from lwa_cli.report.book.charts import of_the_set
from lwa_cli.report.book.formulas import MOST_DECIMALS, as_rounded, rounded
from lwa_cli.report.book.sheets import Block, Column, Live, NamedTable, Sheet, Value
from lwa_cli.report.book.subject import about
from lwa_cli.report.document import Blank, Bullets, Cell, Count, Heading, Money, Number, Paragraph, Text, Tone
from lwa_cli.report.names import all_quoted
from lwa_cli.report.the_set import by_value, decimals, unit
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from lwa_cli.words.languages import LIVE
from portfolio.model import ALL
from portfolio.study import Study

PER_PERSON: Final = "per_person"
"""A price is no sum of prices: its total is computed, not added up."""


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Lay out the conclusion, its key figures, what is left of each budget, and the set."""
    return Sheet(key="summary", title=words.sheets["summary"], blocks=tuple(_blocks(study, voice, words)))


def _blocks(study: Study, voice: Voice, words: BookWords) -> Iterator[Block]:
    live = LIVE[voice.numbers.language]
    if study.round.note:
        yield Paragraph(study.round.note, Tone.WARN)
    yield from (
        block for block in headline.conclusion(study, voice) if isinstance(block, Heading | Paragraph | Bullets)
    )
    broken = all_quoted((state.name for state in study.rules if not state.holds), study.round, voice)
    if broken:
        yield Paragraph(voice.say(voice.words.broken, names=broken), Tone.BAD)
    yield Heading(live.figures)
    yield _figures(study, voice)
    if study.worth.chains is not None:
        yield Paragraph(_people(study, voice), Tone.QUIET)
    yield Heading(voice.words.money)
    yield _funds(study, voice)
    yield Heading(voice.words.what_if_set if study.what_if else voice.words.the_set)
    yield _the_set(study, voice)
    charts = of_the_set(study, voice, words)
    if charts is not None:
        yield charts


def _figures(study: Study, voice: Voice) -> NamedTable:
    """Lay out what the proposal comes to, one figure a row."""
    words, live, round_ = voice.words, LIVE[voice.numbers.language], study.round
    number = Column(key="number", title=words.stands_at, numeric=True)
    proposal = sorted(study.proposal or ())
    members = [round_.by_id[id_] for id_ in proposal]
    rows: list[tuple[str, Cell]] = [
        (about(live.initiatives_chosen, study, voice), Count(len(members))),
        (live.initiatives_of, Count(len(round_.initiatives))),
        (f"{words.value} ({unit(study, voice)})", Number(study.worth.natural(study.units or 0), decimals(study))),
    ]
    steps = study.people(proposal)
    if steps is not None:
        rows += [
            (voice.chain.planned, Count(int(steps.planned))),
            (voice.chain.sustained, figures.expected(steps.sustained)),
            (voice.chain.net, figures.expected(steps.net)),
        ]
    rows += [
        (words.cost, Money(sum(i.cost_cents for i in members))),
        (words.cofinancing, Money(sum(i.cofinancing_cents for i in members))),
        (words.ask, Money(sum(i.ask_cents for i in members))),
        (live.cover_not_committed, Money(study.rests_on.total)),
    ]
    return NamedTable(
        name="figures",
        columns=(Column(key="figure", title=live.figure), number),
        rows=tuple((Text(what), cell) for what, cell in rows),
    )


def _people(study: Study, voice: Voice) -> str:
    """Say in one line what the three numbers of people are."""
    live, meant = LIVE[voice.numbers.language], waterfall.meanings(study, voice)
    steps = ("planned", "sustained", "net")
    return " ".join(voice.say(live.means, name=voice.chain.steps[step], meaning=meant[step]) for step in steps)


def _funds(study: Study, voice: Voice) -> NamedTable:
    """Lay out what the proposal asks of each fund, and what is left; columns of nothing but zero go."""
    words = voice.words
    held = [(account.fund, period) for account in study.accounts for period in account.periods]
    columns: dict[str, tuple[str, Sequence[int | None]]] = {
        "budget": (words.budget, [period.budget for _, period in held]),
        "reserved": (words.reserved, [period.reserved for _, period in held]),
        "carried": (words.carried_in, [period.carried_in for _, period in held]),
        "ask": (words.ask, [period.ask for _, period in held]),
        "left": (words.left, [period.left for _, period in held]),
    }
    for key in ("reserved", "carried"):
        if not any(columns[key][1]):
            del columns[key]

    def cell(key: str, cents: int | None) -> Cell:
        return Text(words.to_be_asked) if key == "left" and cents is None else Money(cents)

    return NamedTable(
        name="funds",
        columns=(
            Column(key="fund", title=LIVE[voice.numbers.language].fund),
            Column(key="period", title=words.period),
            *(Column(key=key, title=title, numeric=True) for key, (title, _) in columns.items()),
        ),
        rows=tuple(
            (
                Text(fund.title),
                Text(words.all_periods if period.period == ALL else period.period),
                *(cell(key, amounts[row]) for key, (_, amounts) in columns.items()),
            )
            for row, (fund, period) in enumerate(held)
        ),
    )


def _the_set(study: Study, voice: Voice) -> NamedTable:
    """Lay out the set by falling value, with its totals as sums of what stands above."""
    words, worth, places = voice.words, study.worth, decimals(study)
    members = by_value(study, study.proposal or ())
    figure = {**figures.people(study, voice), **figures.money(study, voice)}
    columns = {title: key for title, key in _keys(voice).items() if title in figure}
    rows: list[tuple[Value, ...]] = [
        (
            Text(of.title),
            Text(of.id),
            Number(worth.natural(worth.units[of.id]), places),
            *(figure[title]([of]) for title in columns),
        )
        for of in members
    ]
    whole = worth.natural(study.units or 0)
    bonus = whole - sum((worth.natural(worth.units[of.id]) for of in members), Fraction(0))
    if bonus:
        rows.append((Text(words.bonuses), Text(""), Number(bonus, places), *[Blank()] * len(columns)))
    return NamedTable(
        name="the_set",
        columns=(
            Column(key="initiative", title=words.initiative),
            Column(key="id", title=words.id),
            Column(key="value", title=words.value, numeric=True),
            *(Column(key=key, title=title, numeric=True) for title, key in columns.items()),
        ),
        rows=tuple(rows),
        total=(
            Text(words.total),
            Text(""),
            _summed(Number(whole, places), "value", worth.scale),
            *(
                figure[title](members) if key == PER_PERSON else _summed(figure[title](members), key, 100)
                for title, key in columns.items()
            ),
        ),
    )


def _keys(voice: Voice) -> Mapping[str, str]:
    """Return what formulas call the columns of people and money, by their titles."""
    words, chain = voice.words, voice.chain
    return {
        chain.planned: "planned",
        chain.net: "net",
        words.cost: "cost",
        words.cofinancing: "cofinancing",
        words.ask: "ask",
        chain.per_net_person: PER_PERSON,
    }


def _summed(cell: Cell, key: str, exact: int) -> Live:
    """Return the sum of a column above, in whole multiples of ``1/exact`` where it is not a number of people."""
    formula = f"SUM({{the_set.{key}}})"
    if not isinstance(cell, Number):
        return Live(cell, rounded(formula, exact))
    whole = exact if key == "value" else 10**MOST_DECIMALS
    return Live(Number(as_rounded(cell.number, whole), cell.decimals), rounded(formula, whole))
