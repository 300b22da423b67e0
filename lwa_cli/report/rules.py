"""What each rule asks, and whether it holds."""

from collections.abc import Iterator

from lwa_cli.report import prices
from lwa_cli.report.document import Blank, Block, Column, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.names import all_quoted, all_titled, called, titles
from lwa_cli.report.selected import quantity, selected
from lwa_cli.report.voice import Voice, cell
from portfolio.model import Round
from portfolio.optimise.answer import RuleState
from portfolio.rules import (
    FREE,
    Count,
    Everything,
    Exclusive,
    Forced,
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
    broken = all_quoted((state.name for state in study.rules if not state.holds), study.round, voice)
    if broken:
        yield Paragraph(voice.say(words.broken, names=broken), Tone.BAD)
    priced, roomy = prices.priced(study), prices.roomy(study)
    names = (state.name for state in study.rules)
    generated = {name: name for name in names if called(name, study.round, voice) != name}
    yield Table(
        columns=(
            Column(words.rule),
            Column(words.stands_at, numeric=True),
            Column(words.bound),
            *((Column(voice.reasons.slack, under=True),) if roomy else ()),
            Column(words.holds),
            *((Column(voice.reasons.price, numeric=True),) if priced else ()),
            *((Column(words.generated_name),) if generated else ()),
        ),
        rows=tuple(
            (
                Text(called(state.name, study.round, voice)),
                Blank() if state.left is None or state.bounds == FREE else cell(state.left, state.unit),
                Text(asks(state, study, voice)),
                *((prices.slack(state, study, voice),) if roomy else ()),
                holds(state, study, voice),
                *((prices.cost(state, study, voice),) if priced else ()),
                *((Text(generated.get(state.name, "")),) if generated else ()),
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
    words, round_ = voice.words, study.round
    bounds = voice.bounds(state.bounds, state.unit)
    match next((rule for rule in study.round.rules if rule.name == state.name), None):
        case Requires(when=when, then=then):
            one_of = words.or_.join(all_titled(then, round_))
            return voice.say(words.requires, when=all_titled([when], round_), then=one_of)
        case Together(ids=ids):
            return voice.say(words.together, titles=all_titled(ids, round_))
        case Exclusive(ids=ids):
            return voice.say(words.bound_of, bound=bounds, of=titles(ids, round_))
        case Count(where=where):
            return voice.say(words.bound_of, bound=bounds, of=selected(where, round_, voice))
        case Total(of=of, where=where):
            return voice.say(words.bound_of, bound=bounds, of=_of(of, where, round_, voice))
        case Share(of=of, where=where):
            return voice.say(words.bound_of, bound=bounds, of=_of(of, where, round_, voice))
        case _ if state.left is None and state.bounds == FREE:
            return words.per_initiative
        case _:
            return bounds


def _of(of: Quantity, where: Selector, round_: Round, voice: Voice) -> str:
    added = quantity(of, round_, voice)
    return added if where == Everything() else f"{added}; {selected(where, round_, voice)}"
