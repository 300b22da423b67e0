"""The story of single initiatives: where each stands, how its value came about, and on whose word."""

from collections.abc import Iterator, Sequence

from lwa_cli.report import headline
from lwa_cli.report.advice import ways_out
from lwa_cli.report.assumed import distance
from lwa_cli.report.because import because
from lwa_cli.report.document import Block, Bullets, Cell, Column, Count, Document, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.figures import whole_euro
from lwa_cli.report.grounds import sentence
from lwa_cli.report.how import by_criteria, by_outcomes
from lwa_cli.report.names import quoted
from lwa_cli.report.statement import not_counted, receiver
from lwa_cli.report.the_set import decimals, rounded, unit
from lwa_cli.report.voice import Voice
from portfolio.findings import Euro, Percent
from portfolio.model import Initiative, Outcome, Outcomes, Result
from portfolio.optimise.answer import Status
from portfolio.rules import Bonus, Exclusive, Forced, Requires, Rule, Together
from portfolio.study import Study
from portfolio.value.chain import Chain, per_net_person
from portfolio.value.measured import uncounted
from portfolio.value.statement import own_statement


def why(study: Study, voice: Voice, ids: Sequence[str]) -> Document:
    """Compose the story of each of these initiatives, in this order."""
    told = (block for id_ in ids for block in _one(study.round.by_id[id_], study, voice))
    return Document((*headline.title(study, voice, ()), *told, *rounded(study, voice)))


def _one(initiative: Initiative, study: Study, voice: Voice) -> Iterator[Block]:
    chain = (study.worth.chains or {}).get(initiative.id)
    yield Heading(f"{initiative.title} ({initiative.id})")
    if initiative.summary:
        yield Paragraph(initiative.summary, Tone.QUIET)
    yield from _where_it_stands(initiative, study, voice)
    yield from because(initiative.id, study, voice)
    yield from _worth(initiative, study, voice)
    facts = [*_figures(initiative, chain, study, voice), *_words(initiative, study, voice)]
    if facts:
        yield Bullets(tuple(facts))
    yield from by_criteria(initiative, study, voice) if chain is None else by_outcomes(initiative, chain, study, voice)
    yield from _measured(initiative, study, voice)


def _where_it_stands(initiative: Initiative, study: Study, voice: Voice) -> Iterator[Block]:
    """Say whether it is in the proposal, how sure that is, and its place in both rankings."""
    words, proposal, grounds = voice.chain, study.proposal, study.grounds[initiative.id]
    if proposal is not None and initiative.id in proposal:
        yield Paragraph(words.is_in, Tone.GOOD)
    elif grounds:
        told = "; ".join(sentence(ground, initiative, study, voice) for ground in grounds)
        yield Paragraph(voice.say(words.is_ineligible, grounds=told), Tone.BAD)
        if ways := " ".join(ways_out(initiative.id, study, voice)):
            yield Paragraph(ways)
    else:
        yield Paragraph(words.no_proposal if proposal is None else words.is_out, Tone.WARN)
    if study.answer.status is Status.FEASIBLE and not study.by_ranking:
        yield Paragraph(voice.words.feasible_no_bound, Tone.WARN)
    places = [place(initiative.id, listed.listed) for listed in (study.by_value, study.by_value_per_euro)]
    if None in places:
        yield Paragraph(words.no_place)
    else:
        by_value, by_euro = (one or 0 for one in places)
        yield Paragraph(voice.say(words.places, by_value=by_value, by_euro=by_euro, of=len(study.by_value.listed)))


def place(id_: str, listed: Sequence[str]) -> int | None:
    """Return the place in a list, counted from 1."""
    return listed.index(id_) + 1 if id_ in listed else None


def _worth(initiative: Initiative, study: Study, voice: Voice) -> Iterator[Block]:
    """Say the value, and beside it the people."""
    units = study.worth.units[initiative.id]
    yield Paragraph(
        voice.say(voice.chain.value, value=headline.value(units, study, voice), unit=unit(study, voice)),
        Tone.GOOD if units > 0 else Tone.WARN,
    )
    naming = tuple(rule.name for rule in study.round.active_rules if initiative.id in _ids(rule))
    if units <= 0 and naming:
        names = tuple(quoted(name, study.round, voice) for name in naming)
        yield Paragraph(voice.say(voice.chain.named_in, names=names))
    yield from headline.in_people(study, (initiative.id,), voice)


def _ids(rule: Rule) -> tuple[str, ...]:
    """Return the initiatives that a rule or bonus names."""
    match rule:
        case Requires(when=when, then=then):
            return (when, *then)
        case Exclusive(ids=ids) | Together(ids=ids) | Bonus(ids=ids) | Forced(ids=ids):
            return ids
        case _:
            return ()


def _figures(initiative: Initiative, chain: Chain | None, study: Study, voice: Voice) -> Iterator[str]:
    """Say what it asks per net person, and its value one distance nearer."""
    words = voice.chain
    if chain is None:
        return
    price = per_net_person(initiative.ask_cents, chain.steps.net)
    yield words.no_price if price is None else voice.say(words.price, cents=Euro(whole_euro(price)))
    if chain.nearer is not None:
        yield voice.say(
            words.nearer,
            distance=distance(chain.nearer.distance, study.round, voice, defined=False),
            value=voice.numbers.fixed(chain.nearer.value, decimals(study)),
            unit=unit(study, voice),
        )


def _words(initiative: Initiative, study: Study, voice: Voice) -> Iterator[str]:
    """Say on whose word it rests, and what goes on without it."""
    words, round_, goes_on, assessed = voice.chain, study.round, initiative.continues, initiative.assessment
    own = own_statement(initiative, round_.value)
    if own:
        yield voice.say(words.says_itself, keys=tuple(words.stated[key] for key in own))
    if assessed is not None:
        keys = tuple(name for key, name in words.stated.items() if key in assessed.keys)
        template = words.assessed if assessed.on is None else words.assessed_on
        yield voice.say(template, by=assessed.by, on=assessed.on or "", keys=keys, because=assessed.because)
    if initiative.evidence is not None:
        template = words.approach_from if initiative.evidence.source else words.approach
        yield voice.say(template, level=initiative.evidence.level, source=initiative.evidence.source or "")
    if goes_on.share:
        template = words.goes_on_with if goes_on.receiver else words.goes_on
        route, taker = words.routes[goes_on.route], receiver(initiative, round_)
        yield voice.say(template, share=Percent(goes_on.share), route=route, receiver=taker)


def _measured(initiative: Initiative, study: Study, voice: Voice) -> Iterator[Block]:
    """Show the results of earlier years in the unit in which they were counted, and which of them do not count."""
    words, value = voice.chain, study.round.value
    if not initiative.results or not isinstance(value, Outcomes):
        return
    sourced = any(line.source for line in initiative.results)
    compared = any(line.compared for line in initiative.results)
    numeric = (words.planned, words.started, words.achieved, words.observed, words.retained)
    yield Heading(words.measured, 3)
    yield Table(
        columns=(
            Column(words.year),
            Column(words.outcome, under=True),
            Column(words.unit, under=True),
            *((Column(words.source, under=True),) if sourced else ()),
            *(Column(title, numeric=True) for title in numeric),
            *((Column(words.compared, numeric=True),) if compared else ()),
            Column(words.level_title, numeric=True),
        ),
        rows=tuple(
            (
                Text(str(line.year)),
                Text(value.outcomes[line.outcome].title),
                Text(_unit(line, voice)),
                *((Text(line.source or ""),) if sourced else ()),
                Text("—") if line.planned is None else Count(line.planned),
                *(Count(n) for n in (line.started, line.achieved)),
                *_followed(line, value.outcomes[line.outcome]),
                *((_compared(line, voice),) if compared else ()),
                Count(line.level),
            )
            for line in initiative.results
        ),
    )
    left_out = [not_counted(line, value.outcomes[line.outcome].title, voice) for line in uncounted(initiative)]
    if left_out:
        yield Bullets(tuple(left_out))


def _followed(line: Result, outcome: Outcome) -> tuple[Cell, Cell]:
    """Return who were followed and who still had it; nothing where nobody was, or the outcome does not ask for it."""
    if not outcome.retention or not line.observed:
        return Text("—"), Text("—")
    return Count(line.observed), Count(line.retained)


def _compared(line: Result, voice: Voice) -> Cell:
    """Return how many of the comparable people reached the same."""
    if line.compared is None:
        return Text("—")
    return Text(voice.say(voice.chain.compared_of, hits=line.compared.achieved, tries=line.compared.started))


def _unit(line: Result, voice: Voice) -> str:
    """Return the unit of a line, with the people in one of it where that is not one person."""
    unit = voice.chain.units[line.unit]
    if line.unit == "people" or line.people_per is None:
        return unit
    return voice.say(voice.chain.per_unit, unit=unit, per=line.people_per)
