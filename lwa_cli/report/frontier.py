"""What more or less would bring: a value with a bar at every amount, who enters and leaves, and who always stays."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from lwa_cli.report import headline
from lwa_cli.report.difference import difference
from lwa_cli.report.document import (
    Bar,
    Blank,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Number,
    Paragraph,
    Table,
    Text,
    Tone,
)
from lwa_cli.report.selected import quantity
from lwa_cli.report.the_set import decimals, rounded, unit
from lwa_cli.report.voice import Voice, cell, fact
from lwa_cli.words.frontier import FrontierWords
from lwa_cli.words.languages import FRONTIER
from portfolio.analysis.frontier import Frontier, Step
from portfolio.model import Outcomes
from portfolio.optimise.against import PLACES
from portfolio.optimise.answer import Status

STAR = "*"
"""Marks what is not proven."""


def frontier(found: Frontier, voice: Voice) -> Document:
    """Compose the report of one frontier, with its values as bars."""
    words = FRONTIER[voice.numbers.language]
    shown = blocks(found, voice, _with_bars(values(found, voice), found, voice), _changes(found, words, voice))
    return Document((*headline.title(found, voice, ()), *shown))


def blocks(found: Frontier, voice: Voice, table: Table, changes: Iterable[Block] = ()) -> Iterator[Block]:
    """Say all there is to say of it, around the table of its values and who comes and goes."""
    words = FRONTIER[voice.numbers.language]
    yield Heading(title(found, voice))
    yield from _about(found, voice, words)
    match found.status:
        case Status.INFEASIBLE:
            yield Paragraph(words.infeasible, Tone.BAD)
            return
        case Status.UNKNOWN:
            yield Paragraph(words.unknown, Tone.BAD)
            return
        case Status.FEASIBLE:
            yield Paragraph(words.not_proven, Tone.WARN)
        case Status.OPTIMAL:
            pass
    yield table
    yield from _next(found, voice, words)
    yield from changes
    yield Paragraph(voice.say(words.always, ids=found.always) if found.always else words.always_none)
    if found.returning:
        yield Paragraph(voice.say(words.returning, ids=found.returning), Tone.WARN)
    yield Paragraph(words.checked, Tone.QUIET)
    yield from rounded(found, voice)


def title(found: Frontier, voice: Voice) -> str:
    """Return what is weighed against what."""
    words = FRONTIER[voice.numbers.language]
    match found.against.name.split(" "):
        case ["fund", id_]:
            return voice.say(words.by_budget, title=found.round.funds[id_].title)
        case ["places"]:
            return words.by_places
        case _:
            return voice.say(words.by_quantity, quantity=_quantity(found, voice))


def _about(found: Frontier, voice: Voice, words: FrontierWords) -> Iterator[Block]:
    against = found.against
    if against.own is None and against.name != PLACES:
        template = words.more_is_better if against.more else words.less_is_better
        said = voice.say(template, quantity=_quantity(found, voice))
    else:
        said = words.over_places if against.name == PLACES else words.over_budget
    yield Paragraph(f"{said} {words.exact_least}" if found.exact else said)
    if told := " ".join(_searched(found, voice, words)):
        yield Paragraph(told)


def _quantity(found: Frontier, voice: Voice) -> str:
    """Say what is weighed against, as it stands within a sentence."""
    of, value = found.against.of, found.round.value
    if of is not None and of.measure == "people" and of.of is not None and isinstance(value, Outcomes):
        words = FRONTIER[voice.numbers.language]
        people = voice.words.measures["people"]
        return voice.say(words.people_with, people=people, outcome=value.outcomes[of.of].title)
    return found.against.name if of is None else quantity(of, found.round, voice)


def _searched(found: Frontier, voice: Voice, words: FrontierWords) -> Iterator[str]:
    """Say between which amounts every point was looked for, and what holds there beyond the first and the last."""
    if found.searched is None or found.status is not Status.OPTIMAL:
        return
    low, high = found.searched
    unit_, more = found.against.unit, found.against.more
    yield voice.say(words.searched, low=fact(low, unit_), high=fact(high, unit_))
    best, least = found.points[0].against, found.points[-1].against
    if least != (high if more else low):
        yield voice.say(words.nothing_above if more else words.nothing_below, amount=fact(least, unit_))
    if best != (low if more else high):
        yield voice.say(words.no_better_below if more else words.no_better_above, amount=fact(best, unit_))


def values(found: Frontier, voice: Voice) -> Table:
    """Lay out amounts and values, and what is marked: the round's own amount, and what is not proven."""
    words = FRONTIER[voice.numbers.language]
    befores = (None, *(point.units for point in found.points))
    return Table(
        columns=(
            Column(_counted(found, words, voice), numeric=True),
            Column(f"{voice.words.value} ({unit(found, voice)})", numeric=True),
            Column(words.difference, numeric=True),
            Column(""),
        ),
        rows=tuple(
            (cell(point.against, found.against.unit), *_figures(point, before, found), _mark(point, found, words))
            for point, before in zip(found.points, befores, strict=False)
        ),
    )


def _with_bars(table: Table, found: Frontier, voice: Voice) -> Table:
    """Put a bar behind each value."""
    title_ = FRONTIER[voice.numbers.language].bar
    most = max((point.units for point in found.points if point.units is not None), default=0)
    shares = (max(point.units or 0, 0) for point in found.points)
    bars = (Bar(Fraction(units, most) if most > 0 else Fraction(0)) for units in shares)
    return replace(
        table,
        columns=(*table.columns[:-1], Column(title_), table.columns[-1]),
        rows=tuple((*row[:-1], bar, row[-1]) for row, bar in zip(table.rows, bars, strict=True)),
    )


def _counted(found: Frontier, words: FrontierWords, voice: Voice) -> str:
    if found.against.name == PLACES:
        return words.places
    of = found.against.of
    return words.budget if of is None else voice.words.measures[of.measure]


def _figures(point: Step, before: int | None, found: Frontier) -> tuple[Cell, Cell]:
    if point.units is None:
        return Text("—"), Blank()
    shown, natural = decimals(found), found.worth.natural
    more = Blank() if before is None else Number(natural(point.units - before), shown)
    return Number(natural(point.units), shown), more


def _mark(point: Step, found: Frontier, words: FrontierWords) -> Text:
    marks = (
        words.now if point.against == found.own else "",
        words.nothing_fits if point.units is None and point.proven else "",
        "" if point.proven else STAR,
    )
    return Text(" ".join(filter(None, marks)))


def _next(found: Frontier, voice: Voice, words: FrontierWords) -> Iterator[Block]:
    """Say what the next 10,000 euro or place brings, and who comes and goes for it."""
    own, next_, places = found.own, found.next, found.against.name == PLACES
    if own is None:
        return
    told = [
        voice.say(words.own_places, n=own)
        if places
        else voice.say(words.own_budget, amount=fact(own, found.against.unit))
    ]
    if next_ is not None:
        amount = fact(next_.amount, found.against.unit)
        gain = difference(next_.gain, found, voice)
        nothing, more = words.next_nothing_money, words.next_money
        if places:
            nothing, more = words.next_nothing_place, words.next_place
        told.append(voice.say(more if next_.gain else nothing, amount=amount, gain=gain, unit=unit(found, voice)))
        if next_.gain:
            told += [voice.say(words.enters, ids=next_.enters)] if next_.enters else []
            told += [voice.say(words.leaves, ids=next_.leaves)] if next_.leaves else []
    yield Paragraph(" ".join(told))


def _changes(found: Frontier, words: FrontierWords, voice: Voice) -> Iterator[Block]:
    """Show at each step where the set changes who enters and who leaves, against the point before it."""
    yield Heading(words.changes, 3)
    rows = tuple(
        (cell(point.against, found.against.unit), Text(", ".join(point.enters)), Text(", ".join(point.leaves)))
        for point in found.points
        if point.enters or point.leaves
    )
    if not rows:
        yield Paragraph(words.no_changes)
        return
    titles = (Column(words.enters_title), Column(words.leaves_title))
    yield Table(columns=(Column(_counted(found, words, voice), numeric=True), *titles), rows=rows)
