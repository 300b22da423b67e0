"""The sheet Rules: what each rule asks, where the choice stands, and whether it holds; and what goes together."""

from collections.abc import Callable, Iterator, Mapping

from lwa_cli.report import prices
from lwa_cli.report.book import ledger
from lwa_cli.report.book.formulas import Choice, all_of, quoted
from lwa_cli.report.book.selection import whose
from lwa_cli.report.book.sheets import Block, Column, Live, Mark, NamedTable, Sheet, Value
from lwa_cli.report.book.standing import Standing, standing
from lwa_cli.report.book.subject import about
from lwa_cli.report.book.tables import worded
from lwa_cli.report.difference import number
from lwa_cli.report.document import Blank, Bullets, Count, Heading, Number, Paragraph, Text, Tone
from lwa_cli.report.names import called
from lwa_cli.report.rules import asks, holds
from lwa_cli.report.the_set import decimals
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from lwa_cli.words.languages import LIVE
from portfolio.analysis.why import Price
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import together
from portfolio.rules import FREE
from portfolio.study import Study


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Lay out the rules, and the bonuses where there are any."""
    return Sheet(key="rules", title=words.sheets["rules"], blocks=tuple(_blocks(study, voice, words)), pinned="rules")


def _blocks(study: Study, voice: Voice, words: BookWords) -> Iterator[Block]:
    choice = Choice(study.proposal or (), LIVE[voice.numbers.language].yes)
    yield whose(study, voice)
    if not study.rules:
        yield Paragraph(voice.words.no_rules, Tone.QUIET)
    if prices.priced(study):
        yield Paragraph(about(words.prices_static, study, voice), Tone.QUIET)
    yield _rules(study, voice, words, choice)
    if prices.priced(study):
        yield Bullets(prices.about(study, voice))
        yield from _together(study, voice, words)
    if study.worth.bonuses:
        live = LIVE[voice.numbers.language]
        yield Heading(live.bonuses)
        yield Paragraph(live.bonuses_about, Tone.QUIET)
        yield _bonuses(study, voice, choice)


def _rules(study: Study, voice: Voice, words: BookWords, choice: Choice) -> NamedTable:
    said, live = voice.words, LIVE[voice.numbers.language]
    priced = _priced(study, voice, words)
    rows: list[tuple[Value, ...]] = []
    for row, rule in enumerate(ledger.rules(study)):
        stands = standing(rule, row, study.round, choice)
        price = prices.price_of(rule.state, study)
        rows.append(
            (
                Text(called(rule.state.name, study.round, voice)),
                stands.left,
                stands.least,
                stands.most,
                _verdict(rule, stands, study, voice, choice),
                *(Blank() if price is None else cell(price) for cell in priced.values()),
                Text(_asked(rule.state, study, voice)),
            )
        )
    return NamedTable(
        name="rules",
        columns=(
            Column(key="rule", title=said.rule),
            Column(key="left", title=said.stands_at, numeric=True),
            Column(key="least", title=live.least, numeric=True),
            Column(key="most", title=live.most, numeric=True),
            Column(key="holds", title=said.holds),
            *priced,
            Column(key="asks", title=live.asks),
        ),
        rows=tuple(rows),
        marks=(
            Mark("holds", said.no, Tone.BAD),
            Mark("holds", said.yes_except, Tone.WARN),
            Mark("holds", said.yes, Tone.GOOD),
        ),
    )


def _priced(study: Study, voice: Voice, words: BookWords) -> Mapping[Column, Callable[[Price], Value]]:
    """Return the columns of what each rule costs, and what one step more room brings where that is anything."""
    if not prices.priced(study):
        return {}
    cost = Column(key="price", title=voice.reasons.price, numeric=True, width=9)
    gain = Column(key="gain", title=voice.reasons.slack, numeric=True, width=10)
    columns: dict[Column, Callable[[Price], Value]] = {cost: lambda price: _units(price.dropped, study)}
    if prices.roomy(study):
        columns[Column(key="step", title=words.step, width=14)] = lambda price: worded(prices.step(price, voice))
        columns[gain] = lambda price: _units(price.slack, study) if prices.widens(price) else Blank()
    return columns


def _units(units: int | None, study: Study) -> Value:
    return Blank() if units is None else number(units, study)


def _together(study: Study, voice: Voice, words: BookWords) -> Iterator[Block]:
    """Lay out what the rules of each group cost together, all years of a fund, and all decisions."""
    why = study.why
    if why is None:
        return
    funds = together(study.round)
    costs = {
        called(name, study.round, voice) if name in funds else voice.say(words.group, name=name): price.dropped
        for name, price in sorted(why.groups.items())
    }
    costs |= {} if why.decisions is None else {words.all_decisions: why.decisions}
    if costs:
        yield Heading(words.together)
        yield NamedTable(
            name="together",
            columns=(
                Column(key="what", title=words.fact),
                Column(key="price", title=voice.reasons.price, numeric=True),
            ),
            rows=tuple((Text(what), _units(units, study)) for what, units in costs.items()),
        )


def _verdict(rule: ledger.RuleSums, stands: Standing, study: Study, voice: Voice, choice: Choice) -> Live:
    """Say whether a rule holds, and where it does only because a decision waives it for somebody chosen."""
    words = voice.words
    kept = quoted(words.yes)
    if "waived" in rule.sums:
        kept = f"IF({choice.formula(rule.sums['waived'])}>0,{quoted(words.yes_except)},{kept})"
    return Live(Text(holds(rule.state, study, voice).text), all_of(stands.conditions, kept, quoted(words.no)))


def _asked(state: RuleState, study: Study, voice: Voice) -> str:
    """Say what a rule asks; of a budget, whose room may move with the choice, of what that room is made."""
    live = LIVE[voice.numbers.language]
    if state.form == "fund":
        basis = f" ({voice.say(voice.words.basis, basis=state.basis)})" if state.basis else ""
        return live.asks_budget + basis
    told = asks(state, study, voice)
    each = state.left is None and state.bounds == FREE
    return f"{told}; {live.each}" if each else told


def _bonuses(study: Study, voice: Voice, choice: Choice) -> NamedTable:
    live, worth, places = LIVE[voice.numbers.language], study.worth, decimals(study)
    rows: list[tuple[Value, ...]] = []
    for row, (name, amounts) in enumerate(ledger.bonuses(study).items()):
        value = worth.natural(worth.bonus_units[name])
        counts = value if amounts.of.keys() <= choice.proposal else value * 0
        together = f"IF({{bonuses.chosen@#{row}}}={{bonuses.needed@#{row}}},{{bonuses.value@#{row}}},0)"
        rows.append(
            (
                Text(name),
                choice.total(amounts),
                Count(len(amounts.of)),
                Number(value, places),
                Live(Number(counts, places), together),
                Text(", ".join(sorted(amounts.of))),
            )
        )
    return NamedTable(
        name="bonuses",
        columns=(
            Column(key="bonus", title=live.bonus),
            Column(key="chosen", title=live.bonus_chosen, numeric=True),
            Column(key="needed", title=live.bonus_needed, numeric=True),
            Column(key="value", title=live.bonus_value, numeric=True),
            Column(key="counts", title=live.bonus_counts, numeric=True),
            Column(key="ids", title=live.bonus_ids),
        ),
        rows=tuple(rows),
    )
