"""Whether the rules hold, and who is not eligible on which ground."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.document import Blank, Block, Column, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.names import named
from lwa_cli.report.voice import Voice, cell, fact
from portfolio.optimise.answer import Ground, RuleState
from portfolio.rules import FREE, Requires, Together
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
    basis = any(state.basis for state in study.rules)
    yield Table(
        columns=(
            Column(words.rule),
            Column(words.stands_at, numeric=True),
            Column(words.bound),
            *((Column(words.basis_title, under=True),) if basis else ()),
            Column(words.holds),
        ),
        rows=tuple(
            (
                Text(named(state.name, study.round, voice)),
                Blank() if state.left is None or state.bounds == FREE else cell(state.left, state.unit),
                Text(_bound(state, study, voice)),
                *((Text(state.basis or ""),) if basis else ()),
                Text(words.yes if state.holds else words.no, strong=not state.holds),
            )
            for state in study.rules
        ),
    )


def _bound(state: RuleState, study: Study, voice: Voice) -> str:
    """Say what a rule asks: its bounds, or in words where it is no bound on a number."""
    words = voice.words
    match next((rule for rule in study.round.rules if rule.name == state.name), None):
        case Requires(when=when, then=then):
            return voice.say(words.requires, when=when, then=then)
        case Together(ids=ids):
            return voice.say(words.together, ids=ids)
        case _:
            return (
                words.per_initiative
                if state.left is None and state.bounds == FREE
                else voice.bounds(state.bounds, state.unit)
            )


def ineligible(study: Study, voice: Voice) -> Iterator[Block]:
    """Show who is not eligible, each with every ground and its basis."""
    words = voice.words
    if not study.ineligible:
        if study.proposal is not None and any(state.form in _ELIGIBILITY for state in study.rules):
            yield Paragraph(words.all_eligible, Tone.QUIET)
        return
    yield Heading(words.not_eligible)
    yield Table(
        columns=(Column(words.initiative), Column(words.id, under=True), Column(words.ground)),
        rows=tuple(
            (Text(study.round.by_id[id_].title), Text(id_), Text("; ".join(ground(g, voice) for g in grounds)))
            for id_, grounds in sorted(study.grounds.items())
            if grounds
        ),
    )


_ELIGIBILITY = frozenset({"applications", "value", "criterion", "fund pays_at_most", "fund ask", "fund only"})


def ground(ground: Ground, voice: Voice) -> str:
    """Say one ground with its figures and its basis."""
    words = voice.words
    unit = ground.unit or "number"
    bounds = ground.bounds
    least, most = (Fraction(0), Fraction(0))
    if bounds is not None:
        least, most = bounds.at_least or least, bounds.at_most or most
    left = ground.left if ground.left is not None else Fraction(0)
    low = bounds is not None and bounds.at_least is not None and left < bounds.at_least
    sentence = voice.say(
        _template(ground, voice, low=low),
        left=fact(left, unit),
        least=fact(least, unit),
        most=fact(most, unit),
        rule=ground.rule,
    )
    return f"{sentence} ({voice.say(words.basis, basis=ground.basis)})" if ground.basis else sentence


def _template(ground: Ground, voice: Voice, *, low: bool) -> str:
    words = voice.words
    match ground.rule.split():
        case ["applications"]:
            return words.ground_applications
        case ["fund", _, "pays_at_most"]:
            return words.ground_pays_at_most
        case ["fund", _, "ask"]:
            return words.ground_ask_low if low else words.ground_ask_high
        case ["fund", _, "only"]:
            return words.ground_only
        case ["cofinancing", _]:
            return words.ground_each_at_least
        case ["value", _]:
            return words.ground_value
        case _:
            return words.ground_criterion_low if low else words.ground_criterion_high
