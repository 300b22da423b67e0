"""What each rule asks, and whether it holds."""

from collections.abc import Iterator

from lwa_cli.report import prices
from lwa_cli.report.document import Blank, Block, Column, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.names import named
from lwa_cli.report.voice import Voice, cell
from portfolio.optimise.answer import RuleState
from portfolio.rules import (
    FREE,
    AllOf,
    AnyOf,
    Count,
    Everything,
    Exclusive,
    Forced,
    Match,
    Not,
    Quantity,
    Requires,
    Selector,
    Share,
    Together,
    Total,
)
from portfolio.study import Study


def states(study: Study, voice: Voice) -> Iterator[Block]:
    """Show every named rule: where it stands, its bound, and whether it holds."""
    words = voice.words
    yield Heading(words.rules)
    if not study.rules:
        yield Paragraph(words.no_rules, Tone.QUIET)
        return
    broken = tuple(named(state.name, study.round, voice) for state in study.rules if not state.holds)
    if broken:
        yield Paragraph(voice.say(words.broken, names=broken), Tone.BAD)
    priced, roomy = prices.priced(study), prices.roomy(study)
    yield Table(
        columns=(
            Column(words.rule),
            Column(words.stands_at, numeric=True),
            Column(words.bound),
            *((Column(voice.reasons.slack, under=True),) if roomy else ()),
            Column(words.holds),
            *((Column(voice.reasons.price, numeric=True),) if priced else ()),
        ),
        rows=tuple(
            (
                Text(named(state.name, study.round, voice)),
                Blank() if state.left is None or state.bounds == FREE else cell(state.left, state.unit),
                Text(asks(state, study, voice)),
                *((prices.slack(state, study, voice),) if roomy else ()),
                holds(state, study, voice),
                *((prices.cost(state, study, voice),) if priced else ()),
            )
            for state in study.rules
        ),
    )
    yield from prices.legend(study, voice)


def holds(state: RuleState, study: Study, voice: Voice) -> Text:
    """Say whether a rule holds, and where it does only because a decision waives it for somebody chosen."""
    words = voice.words
    if not state.holds:
        return Text(words.no, strong=True)
    forced = (rule for rule in study.round.active_rules if isinstance(rule, Forced) and rule.inside)
    waived = {id_ for rule in forced if state.name in rule.waives for id_ in rule.ids}
    return Text(words.yes_except if waived & (study.proposal or frozenset()) else words.yes)


def asks(state: RuleState, study: Study, voice: Voice) -> str:
    """Say what a rule asks, of what, and on which basis."""
    words = voice.words
    asked = _bound(state, study, voice)
    return f"{asked} ({voice.say(words.basis, basis=state.basis)})" if state.basis else asked


def _bound(state: RuleState, study: Study, voice: Voice) -> str:
    words = voice.words
    bounds = voice.bounds(state.bounds, state.unit)
    match next((rule for rule in study.round.rules if rule.name == state.name), None):
        case Requires(when=when, then=then):
            return voice.say(words.requires, when=when, then=words.or_.join(then))
        case Together(ids=ids):
            return voice.say(words.together, ids=ids)
        case Exclusive(ids=ids):
            return voice.say(words.bound_of, bound=bounds, of=", ".join(ids))
        case Count(where=where):
            return voice.say(words.bound_of, bound=bounds, of=written(where))
        case Total(of=of, where=where):
            return voice.say(words.bound_of, bound=bounds, of=_of(of, where))
        case Share(of=of, where=where):
            return voice.say(words.bound_of, bound=bounds, of=_of(of, where))
        case _ if state.left is None and state.bounds == FREE:
            return words.per_initiative
        case _:
            return bounds


def _of(quantity: Quantity, where: Selector) -> str:
    return str(quantity) if where == Everything() else f"{quantity}, {written(where)}"


def written(where: Selector) -> str:
    """Write a selector as people do in the files."""
    match where:
        case Everything():
            return "all"
        case Match(field, values):
            return f"{field}: {', '.join(sorted(values))}"
        case Not(of):
            return f"not ({written(of)})"
        case AllOf(parts):
            return ", ".join(map(written, parts))
        case AnyOf(parts):
            return " | ".join(map(written, parts))
