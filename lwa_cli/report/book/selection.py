"""The sheet Selection: every candidate with yes or no, which the reader may change, and what the choice adds up to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Final

from lwa_cli.report.book import ledger
from lwa_cli.report.book.formulas import Choice, as_rounded, quoted, rounded, scale, shown
from lwa_cli.report.book.ledger import Amounts, FundPeriod, RuleSums
from lwa_cli.report.book.sheets import Column, Line, Live, Mark, NamedTable, Sheet, Value
from lwa_cli.report.book.subject import about
from lwa_cli.report.document import Blank, Cell, Count, Money, Paragraph, Text, Tone
from lwa_cli.report.names import named
from lwa_cli.report.the_set import by_value, decimals
from lwa_cli.report.voice import Voice, needed
from lwa_cli.words.book import BookWords
from lwa_cli.words.languages import LIVE
from lwa_cli.words.live import LiveWords
from portfolio.model import ALL, Initiative
from portfolio.rules import Unit
from portfolio.study import Study

FUND_COLUMNS: Final = 6
"""So many columns of asks per fund and period stand in sight; more of them stand behind the table."""

NONE: Final = Blank()


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A column of amounts in sight; ``beyond`` comes on top of its sum, ``room`` is what is left where it is asked."""

    title: str
    amounts: Amounts
    decimals: int = 2
    beyond: str = ""
    parts_beyond: tuple[Fraction, ...] = ()
    sum: Fraction | None = None
    room: Value = NONE

    @cached_property
    def scale(self) -> int:
        """By what to multiply its sums to have whole numbers."""
        return scale(self.amounts, bounds=self.parts_beyond)

    def cell(self, amount: Fraction | int) -> Cell:
        """Return the cell of an amount."""
        return shown(amount, self.amounts.unit, self.decimals)


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Lay out the choice: whether it is the proposal, what it adds up to, and who is in it."""
    live = LIVE[voice.numbers.language]
    figures = tuple(_figures(study, voice))
    return Sheet(
        key="selection",
        title=words.sheets["selection"],
        blocks=(
            whose(study, voice),
            Paragraph(live.change_it),
            Paragraph(live.have_it_checked),
            _unclear(live),
            _together(study, voice, figures),
            _candidates(study, voice, figures),
            Paragraph(live.behind, Tone.QUIET),
        ),
        pinned="selection",
    )


def whose(study: Study, voice: Voice) -> Line:
    """Say whether what is shown is the proposal; it speaks up as soon as the choice differs from it."""
    live = LIVE[voice.numbers.language]
    own, other = (live.is_outcome, live.is_other) if study.what_if else (live.is_proposal, live.is_trial)
    return Line(Live(Text(own), f"IF({{stand.changed@0}}=0,{quoted(own)},{quoted(other)})"), changed=Tone.WARN)


def _unclear(live: LiveWords) -> Line:
    """Say how often the column with the choice holds something else, which counts as no."""
    before, after = live.unclear.split("{n}")
    count = "{stand.neither@0}"
    formula = f"IF({count}=0,{quoted(live.no_unclear)},{quoted(before)}&{count}&{quoted(after)})"
    return Line(Live(Text(live.no_unclear), formula), tone=Tone.QUIET, changed=Tone.BAD)


# --- what stands in the columns


def _figures(study: Study, voice: Voice) -> Iterator[Figure]:
    words, round_, worth = voice.words, study.round, study.worth

    def amounts(key: str, unit: Unit, of: dict[str, Fraction | int]) -> Amounts:
        return Amounts(key=key, unit=unit, of=of)

    values: dict[str, Fraction | int] = {id_: worth.natural(units) for id_, units in worth.units.items()}
    yield Figure(
        title=words.value,
        amounts=amounts("value", "value", values),
        decimals=decimals(study),
        beyond="+SUM({bonuses.counts})" if worth.bonuses else "",
        parts_beyond=tuple(map(worth.natural, worth.bonus_units.values())),
        sum=worth.natural(study.units or 0),
    )
    if worth.chains is not None:
        planned = {i.id: sum(plan.start for plan in i.plan.values()) for i in round_.initiatives}
        yield Figure(title=voice.chain.planned, amounts=amounts("planned", "people", {**planned}))
        net = {id_: chain.steps.net for id_, chain in worth.chains.items()}
        yield Figure(title=voice.chain.net, amounts=amounts("net", "number", {**net}), decimals=1)
    if any(initiative.cofinancing for initiative in round_.initiatives):
        cost = {i.id: i.cost_cents for i in round_.initiatives}
        yield Figure(title=words.cost, amounts=amounts("cost", "cents", {**cost}))
        brought = {i.id: i.cofinancing_cents for i in round_.initiatives}
        yield Figure(title=words.cofinancing, amounts=amounts("cofinancing", "cents", {**brought}))
    ask = {i.id: i.ask_cents for i in round_.initiatives}
    yield Figure(title=words.ask, amounts=amounts("ask", "cents", {**ask}))
    if _in_sight(study):
        yield from _asks(study, voice)


def _in_sight(study: Study) -> bool:
    return len(tuple(ledger.fund_periods(study.round))) <= FUND_COLUMNS


def _asks(study: Study, voice: Voice) -> Iterator[Figure]:
    """Yield what is asked of each fund in each period, with the room that is left there."""
    left = [period.left for account in study.accounts for period in account.periods]
    for number, (asked, cents) in enumerate(zip(ledger.fund_periods(study.round), left, strict=True)):
        room = Text(voice.words.to_be_asked) if cents is None else Live(Money(cents), f"{{budget.left@{number}}}")
        yield Figure(title=_fund_title(asked), amounts=asked.amounts, room=room)


def _fund_title(asked: FundPeriod) -> str:
    return asked.fund.title if asked.period == ALL else f"{asked.fund.title} {asked.period}"


def behind(study: Study, voice: Voice) -> Iterator[tuple[str, Amounts]]:
    """Yield the columns that stand behind the table, for the sums of the rules, with their titles."""
    if not _in_sight(study):
        yield from ((_fund_title(asked), asked.amounts) for asked in ledger.fund_periods(study.round))
    for rule in ledger.rules(study):
        name = named(rule.state.name, study.round, voice)
        for part, amounts in rule.sums.items():
            yield voice.say(_template(part, rule, LIVE[voice.numbers.language]), rule=name), amounts
    yield from ledger.bonuses(study).items()


def _template(part: str, rule: RuleSums, live: LiveWords) -> str:
    """Return what the column of one part of a rule is called."""
    if part == "left":
        if rule.state.form == "cofinancing" and "whole" in rule.sums:
            return live.cash_of
        if "whole" in rule.sums:
            return live.part
        if "when" in rule.sums:
            return live.then
        return live.fails if rule.state.left is None else "{rule}"
    return {"whole": live.whole, "when": live.when, "kind": live.kind_of, "waived": live.waived}[part]


# --- the candidates


def _candidates(study: Study, voice: Voice, figures: Sequence[Figure]) -> NamedTable:
    words, live = voice.words, LIVE[voice.numbers.language]
    proposal = study.proposal or frozenset()
    folded = [(title, amounts, _places(amounts)) for title, amounts in behind(study, voice)]

    def said(holds: bool) -> Text:  # noqa: FBT001 - the fact that is said
        return Text(live.yes if holds else live.no)

    def row(number: int, of: Initiative) -> tuple[Value, ...]:
        inside = said(of.id in proposal)
        return (
            Text(of.title),
            inside,
            Live(Text(""), _differs(number, live)),
            inside,
            said(of.id not in study.ineligible),
            *(figure.cell(figure.amounts.of.get(of.id, 0)) for figure in figures),
            Text(of.id),
            *(shown(amounts.of.get(of.id, 0), amounts.unit, places) for _, amounts, places in folded),
        )

    return NamedTable(
        name="selection",
        columns=(
            Column(key="initiative", title=words.initiative),
            Column(
                key="chosen",
                title=live.chosen,
                choices=(live.yes, live.no),
                refusal=(live.refused_title, live.refused),
            ),
            Column(key="differs", title=live.changed, width=len(live.neither) + 2),
            Column(key="proposal", title=about(live.in_proposal, study, voice)),
            Column(key="eligible", title=live.eligible),
            *(Column(key=figure.amounts.key, title=figure.title, numeric=True) for figure in figures),
            Column(key="id", title=words.id, hidden=True),
            *(Column(key=amounts.key, title=title, numeric=True, hidden=True) for title, amounts, _ in folded),
        ),
        rows=tuple(row(number, of) for number, of in enumerate(_in_order(study))),
        marks=_marks(live),
    )


def _marks(live: LiveWords) -> tuple[Mark, ...]:
    """Colour what a reader changed before what is chosen: the first that applies is seen."""
    changed = ("initiative", "chosen", "differs")
    return (
        Mark("differs", live.neither, Tone.BAD, on=changed),
        Mark("differs", live.differs, Tone.WARN, on=changed),
        Mark("chosen", live.yes, Tone.GOOD),
        Mark("eligible", live.no, Tone.BAD),
    )


def _differs(row: int, live: LiveWords) -> str:
    """Return the formula of the word for a choice that is another than was computed, or is none."""
    chosen, yes, no = f"{{selection.chosen@#{row}}}", quoted(live.yes), quoted(live.no)
    other = f'IF({chosen}={{selection.proposal@#{row}}},"",{quoted(live.differs)})'
    return f"IF(OR({chosen}={yes},{chosen}={no}),{other},{quoted(live.neither)})"


def _in_order(study: Study) -> Iterator[Initiative]:
    """Yield the chosen, then the others, then those that are not eligible; each by falling value."""
    proposal = study.proposal or frozenset()
    others = frozenset(study.round.by_id) - proposal
    for part in (proposal, others - study.ineligible, others & study.ineligible):
        yield from by_value(study, part)


def _places(amounts: Amounts) -> int:
    return needed([Fraction(amount) for amount in amounts.of.values()])


# --- what they add up to


def _together(study: Study, voice: Voice, figures: Sequence[Figure]) -> NamedTable:
    words, live = voice.words, LIVE[voice.numbers.language]
    choice = Choice(study.proposal or (), live.yes)
    counts = (
        (len(choice.proposal), f"COUNTIF({{selection.chosen}},{choice.yes})"),
        (0, f"SUMPRODUCT(--(({{selection.chosen}}={choice.yes})<>({{selection.proposal}}={choice.yes})))"),
        (0, f"COUNTIF({{selection.differs}},{quoted(live.neither)})"),
        (sum(not state.holds for state in study.rules), f"COUNTIF({{rules.holds}},{quoted(words.no)})"),
    )
    rows: list[tuple[Value, ...]] = [
        (
            Text(live.this_choice),
            *(Live(Count(number), formula) for number, formula in counts),
            *(_now(figure, choice) for figure in figures),
        ),
        (
            Text(words.this_what_if if study.what_if else words.this_proposal),
            *(Count(number) for number, _ in counts),
            *(figure.cell(_sum(figure, choice)) for figure in figures),
        ),
        (
            Text(words.difference),
            *(Live(Count(0), f"{{stand.{key}@0}}-{{stand.{key}@1}}") for key in _COUNTS),
            *(Live(figure.cell(0), _difference(figure)) for figure in figures),
        ),
    ]
    if any(figure.room != NONE for figure in figures):
        rows.append((Text(live.room), *(NONE for _ in _COUNTS), *(figure.room for figure in figures)))
    titles = (live.number, live.changed, live.neither_count, live.broken)
    return NamedTable(
        name="stand",
        sortable=False,
        columns=(
            Column(key="choice", title=live.together),
            *(Column(key=key, title=title, numeric=True) for key, title in zip(_COUNTS, titles, strict=True)),
            *(Column(key=figure.amounts.key, title=figure.title, numeric=True) for figure in figures),
        ),
        rows=tuple(rows),
    )


_COUNTS: Final = ("number", "changed", "neither", "broken")


def _sum(figure: Figure, choice: Choice) -> Fraction:
    exact = choice.exact(figure.amounts) if figure.sum is None else figure.sum
    return as_rounded(exact, figure.scale)


def _now(figure: Figure, choice: Choice) -> Live:
    formula = rounded(choice.formula(figure.amounts) + figure.beyond, figure.scale)
    return Live(figure.cell(_sum(figure, choice)), formula)


def _difference(figure: Figure) -> str:
    key = figure.amounts.key
    return rounded(f"{{stand.{key}@0}}-{{stand.{key}@1}}", figure.scale)
