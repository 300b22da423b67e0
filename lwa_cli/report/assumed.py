"""What a value by outcomes rests on that was not measured: assumptions, and the means that rates were drawn to."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby, product
from typing import Final

from lwa_cli.report.document import Block, Cell, Column, Heading, Number, Paragraph, Percent, Table, Text, Tone
from lwa_cli.report.voice import Voice, needed
from portfolio.findings import Fact
from portfolio.findings import Percent as PercentFact
from portfolio.model import Outcome, Outcomes, Round
from portfolio.study import Study
from portfolio.value.assumptions import Assumption
from portfolio.value.shrinkage import Aspect, Basis, Prior

POOLED: Final = {Basis.OUTCOME, Basis.TOO_FEW}
"""Means over all distances together."""


def assumptions(study: Study, voice: Voice) -> Iterator[Block]:
    """Show each number that mattered: its value, whether it is the default or the round's own, and its basis."""
    words = voice.chain
    if not study.assumptions:
        return
    yield Heading(words.assumptions)
    yield Paragraph(words.assumptions_about, Tone.QUIET)
    yield Table(
        columns=(
            Column(words.assumed_what),
            Column(voice.words.value, numeric=True),
            Column(words.assumed_by),
            Column(words.basis),
        ),
        rows=tuple(
            (
                Text(_subject(one, study.round, voice)),
                _value(one, voice),
                Text(words.by_round if one.own else words.by_default),
                Text(_basis(one, voice)),
            )
            for one in study.assumptions
        ),
    )


def _subject(one: Assumption, round_: Round, voice: Voice) -> str:
    words = voice.chain
    match one.subject:
        case "deadweight":
            of = distance(one.of, round_, voice)
        case "weight" if isinstance(round_.value, Outcomes):
            outcome = round_.value.outcomes[one.of]
            of = _defined(outcome.title, outcome.definition)
        case "displacement" if one.of:
            dimension, _, label = one.of.partition(".")
            title = round_.labels[dimension][label]
            return voice.say(words.subject_of_label, subject=words.subjects[one.subject], label=title)
        case _:
            of = one.of
    return voice.say(words.subjects[one.subject], of=of)


def distance(id_: str, round_: Round, voice: Voice, *, defined: bool = True) -> str:
    """Return the name of a group: the round's own, with what it means there, else the usual word."""
    group = round_.distances[id_]
    title = group.title or voice.chain.distances.get(id_, id_)
    return _defined(title, group.definition) if defined else title


def _defined(title: str, definition: str | None) -> str:
    return f"{title} ({definition})" if definition else title


def _value(one: Assumption, voice: Voice) -> Cell:
    match one.value:
        case PercentFact(share):
            unreckoned = one.subject == "displacement" and share == 0
            return Text(voice.chain.not_reckoned) if unreckoned else Percent(share)
        case bool():
            return Text(voice.words.yes if one.value else voice.words.no.lower())
        case Fraction():
            return Number(one.value, needed([one.value]))


def _basis(one: Assumption, voice: Voice) -> str:
    words = voice.chain
    if not one.judgement:
        return "; ".join(one.sources) or words.by_choice
    return voice.say(words.judgement_beside, sources="; ".join(one.sources)) if one.sources else words.judgement


def priors(study: Study, voice: Voice) -> Iterator[Block]:
    """Show which means had a say in the rates of any candidate, how strong they are, and where they come from."""
    words = voice.chain
    if not study.assumptions:
        return
    raw = any(one.subject == "shrinkage" and one.value is False for one in study.assumptions)
    yield Heading(words.priors)
    yield Paragraph(words.priors_raw if raw else words.priors_about, Tone.QUIET)
    used = list(_used(study))
    if not used:
        return
    yield Table(
        columns=(
            Column(words.outcome),
            Column(words.distance),
            Column(words.mean, numeric=True),
            Column(words.strength, numeric=True),
            Column(words.origin),
        ),
        rows=tuple(
            (
                Text(voice.say(words.placed if aspect == "placed" else words.kept, outcome=outcome.title)),
                Text(where),
                Percent(prior.mean),
                Number(prior.strength, 1),
                Text(origin(prior, voice)),
            )
            for outcome, aspect, where, prior in _merged(used, study.round, voice)
        ),
    )
    if any(prior.basis in POOLED and prior.people for *_, prior in used):
        yield Paragraph(words.priors_pooled, Tone.QUIET)


def _merged(
    used: Sequence[tuple[Outcome, Aspect, str, Prior]], round_: Round, voice: Voice
) -> Iterator[tuple[Outcome, Aspect, str, Prior]]:
    """Yield one row for the distances of an outcome and aspect that have the same prior."""
    for (outcome, aspect, prior), rows in groupby(used, key=lambda row: (row[0], row[1], row[3])):
        names = [distance(where, round_, voice, defined=False) for _, _, where, _ in rows]
        whole = len(names) > 1 and (len(names) == len(round_.distances) or prior.basis in POOLED)
        yield outcome, aspect, voice.chain.all_distances if whole else ", ".join(names), prior


def _used(study: Study) -> Iterator[tuple[Outcome, Aspect, str, Prior]]:
    """Yield outcome, aspect, distance and prior of each class that had a say, in the order of the round."""
    value, chains = study.round.value, study.worth.chains
    if chains is None or not isinstance(value, Outcomes):
        return
    used = {
        (link.outcome, aspect, chain.distance): prior
        for chain in chains.values()
        for link in chain.links
        for aspect, prior, tally in link.rates
        if link.steps.planned and (prior.strength or not tally.tries)
    }
    aspects: tuple[Aspect, ...] = ("placed", "kept")
    for outcome, aspect, where in product(value.outcomes.values(), aspects, study.round.distances):
        if (outcome.id, aspect, where) in used:
            yield outcome, aspect, where, used[outcome.id, aspect, where]


def origin(prior: Prior, voice: Voice) -> str:
    """Say where a mean and its strength come from."""
    people: Fact = voice.numbers.number(prior.people, 1)
    return voice.say(voice.chain.bases[prior.basis], initiatives=prior.initiatives, people=people)
