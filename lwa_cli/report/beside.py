"""What stands beside the proposal: its spread, the two usual procedures, and how value counts."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.document import (
    Blank,
    Block,
    Cell,
    Column,
    Count,
    Heading,
    Money,
    Number,
    Paragraph,
    Table,
    Text,
    Tone,
)
from lwa_cli.report.figures import expected
from lwa_cli.report.headline import value
from lwa_cli.report.names import quoted, titles
from lwa_cli.report.the_set import decimals, unit
from lwa_cli.report.voice import Voice, needed
from portfolio.analysis.ranking import Ranked
from portfolio.analysis.spread import PARTY
from portfolio.model import Criteria
from portfolio.study import Study


def spread(study: Study, voice: Voice) -> Iterator[Block]:
    """Show per label: applied, not eligible, proposed, and the money."""
    words = voice.words
    for dimension, keys in study.spread.items():
        party = dimension == PARTY
        net = study.worth.chains is not None
        title = words.party if party else words.dimensions.get(dimension, dimension)
        titles = {p.id: p.title for p in study.round.parties.values()} if party else study.round.labels[dimension]
        yield Heading(f"{words.spread}: {title[:1].lower()}{title[1:]}")
        yield Table(
            columns=(
                Column(title),
                *(Column(t, numeric=True) for t in (words.asked, words.ineligible, words.proposed)),
                *((Column(voice.chain.net, numeric=True),) if net else ()),
                Column(words.ask, numeric=True),
            ),
            rows=tuple(
                (
                    Text(titles.get(key, key)),
                    Count(share.asked),
                    Count(share.ineligible),
                    Count(share.selected),
                    *(() if share.net is None else (expected(share.net),)),
                    Money(share.ask),
                )
                for key, share in keys.items()
            ),
        )
        if any(len(initiative.labels.get(dimension, ())) > 1 for initiative in study.round.initiatives):
            yield Paragraph(words.several_labels, Tone.QUIET)


def comparison(study: Study, voice: Voice) -> Iterator[Block]:
    """Show what the usual procedures would have chosen and left behind; better than is said only of sets that hold."""
    words, best = voice.words, study.answer
    proven = study.proven and best.selected is not None and best.units is not None
    rows = [_row(study, _this(study, voice), tuple(study.proposal or ()), Blank())]
    if study.by_ranking:
        rows = [_ranked(study, voice, _this(study, voice), study.by_value)]
        if proven:
            rows.append(_row(study, words.the_optimum, tuple(best.selected or ()), Blank()))
    else:
        rows.append(_ranked(study, voice, words.by_value, study.by_value))
    rows.append(_ranked(study, voice, words.by_value_per_euro, study.by_value_per_euro))
    people = (voice.chain.planned, voice.chain.sustained, voice.chain.net) if study.worth.chains is not None else ()
    numeric = (words.number, words.value, *people, words.ask)
    yield Heading(words.comparison)
    yield Table(
        columns=(
            Column(words.way),
            *(Column(title, numeric=True) for title in numeric),
            Column(words.difference, under=True),
        ),
        rows=tuple(rows),
    )
    yield from _more_net(study, voice)


def _more_net(study: Study, voice: Voice) -> Iterator[Block]:
    """Say which of the rankings that keep every rule reach more net people than the proposal does."""
    words, here = voice.words, study.people(study.proposal or ())
    ways = ((words.by_value, study.by_value), (words.by_value_per_euro, study.by_value_per_euro))
    more = tuple(
        f"“{way}”"
        for way, ranked in ways
        if here and not ranked.breaks and (there := study.people(ranked.selected)) and there.net > here.net
    )
    if more:
        yield Paragraph(voice.say(words.more_net, ways=more))


def _this(study: Study, voice: Voice) -> str:
    return voice.words.this_what_if if study.what_if else voice.words.this_proposal


def _row(study: Study, name: str, ids: tuple[str, ...], last: Cell) -> tuple[Cell, ...]:
    value = study.worth.natural(study.worth.of(ids))
    ask = sum(study.round.by_id[id_].ask_cents for id_ in ids)
    steps = study.people(ids)
    people = () if steps is None else (Count(int(steps.planned)), expected(steps.sustained), expected(steps.net))
    return (Text(name), Count(len(ids)), Number(value, decimals(study)), *people, Money(ask), last)


def _ranked(study: Study, voice: Voice, name: str, ranked: Ranked) -> tuple[Cell, ...]:
    return _row(study, name, ranked.selected, Text(_difference(study, voice, ranked)))


def _difference(study: Study, voice: Voice, ranked: Ranked) -> str:
    words, best = voice.words, study.answer.units
    if ranked.breaks:
        return voice.say(words.breaks, names=tuple(quoted(name, study.round, voice) for name in ranked.breaks))
    if best is None or not study.proven:
        return ""
    behind = best - ranked.units
    if not behind:
        return words.same
    amount = f"{value(behind, study, voice)} {unit(study, voice)}"
    share = Fraction(behind, best) if best > 0 else None
    if share is None:
        return voice.say(words.left_behind_only, units=amount)
    return voice.say(words.left_behind, units=amount, share=voice.numbers.percent(share))


def valued_by(study: Study, voice: Voice) -> Iterator[Block]:
    """Show the criteria with their weights and anchors, and whose word the scores are."""
    words, counted = voice.words, study.round.value
    if not isinstance(counted, Criteria):
        return
    yield Heading(words.valued_by)
    if len(counted.criteria) > 1:
        yield _weights(counted, voice)
    assessed = {i.id for i in study.round.initiatives if i.assessment and "scores" in i.assessment.keys}
    own = study.round.by_id.keys() - assessed
    if not assessed:
        yield Paragraph(words.all_own_statement)
        return
    by = tuple(sorted({i.assessment.by for i in study.round.initiatives if i.id in assessed and i.assessment}))
    yield Paragraph(voice.say(words.assessed_by, n=len(assessed), by=by))
    if own:
        yield Paragraph(voice.say(words.own_statement, titles=titles(own, study.round)), Tone.WARN)


def _weights(counted: Criteria, voice: Voice) -> Table:
    words = voice.words
    shown = needed(criterion.weight for criterion in counted.criteria.values())
    return Table(
        columns=(Column(words.criterion), Column(words.weight, numeric=True), Column(words.anchors)),
        rows=tuple(
            (
                Text(criterion.title),
                Number(criterion.weight, shown),
                Text(
                    words.raw_score
                    if criterion.worst is None or criterion.best is None
                    else f"{voice.numbers.number(criterion.worst)} – {voice.numbers.number(criterion.best)}"
                ),
            )
            for criterion in counted.criteria.values()
        ),
    )
