"""Why each initiative is in or out, one row for each; the whole story of one is told by ``lwa why``."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from lwa_cli.report.advice import LEAST_LEFT, advice, up
from lwa_cli.report.difference import difference_cell
from lwa_cli.report.document import Blank, Block, Bullets, Cell, Column, Heading, Money, Paragraph, Table, Text, Tone
from lwa_cli.report.names import all_quoted, titles
from lwa_cli.report.the_set import unit
from lwa_cli.report.touching import touching
from lwa_cli.report.voice import Voice
from portfolio.analysis.why import CHANGES_OF, EVERYTHING_OF, Class, Depth, Reason
from portfolio.findings import Euro, Percent
from portfolio.study import Study

Written = Callable[[Reason], Cell]
"""The cell of a column for one reason."""


def chosen(study: Study, voice: Voice) -> Iterator[Block]:
    """Show what the set would lose without each of its members, most first, and who would take its place."""
    words, reasons = voice.reasons, _told(study, inside=True)
    if not reasons:
        return
    reasons.sort(key=lambda reason: (reason.loss is not None, -(reason.loss or 0), reason.id))
    columns: dict[Column, Written] = {
        Column(words.misses, numeric=True): lambda reason: _loss(reason, study, voice),
        Column(words.in_its_place): lambda reason: _in_its_place(reason, study, voice),
    }
    yield Heading(words.without)
    yield _table(reasons, columns, study, voice)
    about = [voice.say(words.about_misses, unit=unit(study, voice))]
    if any(reason.indispensable for reason in reasons):
        about.append(words.about_indispensable)
    yield Bullets(tuple(about))


def others(study: Study, voice: Voice) -> Iterator[Block]:
    """Show what each eligible one outside the set lacks, what would bring it in, and what keeps it out; nearest first.

    A column that would say for nobody that it helps is left out.
    """
    words, reasons = voice.reasons, _told(study, inside=False)
    yield from missing(study, voice)
    if not reasons:
        return
    reasons.sort(key=lambda reason: (reason.impossible, reason.gap is None, reason.gap or 0, reason.id))
    money = _money(reasons, study, voice)
    columns: dict[Column, Written] = {
        Column(words.why_not, under=True): lambda reason: Text(_why_not(reason, study, voice)),
        Column(words.lacks, numeric=True): lambda reason: _gap(reason, study, voice),
        **{Column(title, numeric=True): cell for title, (_, cell) in money.items()},
    }
    yield Heading(words.others)
    yield from _kept_out(reasons, voice)
    yield _table(reasons, columns, study, voice)
    if not money and any(reason.asks for reason in reasons) and study.why is not None and study.why.complete:
        yield Paragraph(voice.say(words.no_money, share=Percent(LEAST_LEFT)))
    yield Bullets(
        (
            voice.say(words.about_lacks, unit=unit(study, voice)),
            *(about for about, _ in money.values()),
            *((nothing(voice),) if money else ()),
            words.about_why_not,
        )
    )


def missing(study: Study, voice: Voice) -> Iterator[Paragraph]:
    """Say that reasons are missing, where any are: the time was up, or the round is too large to ask about all."""
    words, why = voice.reasons, study.why
    if why is None or why.complete:
        return
    match why.depth:
        case Depth.FULL:
            yield Paragraph(words.incomplete, Tone.WARN)
        case Depth.CHANGES:
            yield Paragraph(voice.say(words.without_money, n=EVERYTHING_OF), Tone.WARN)
        case Depth.NOTHING:
            yield Paragraph(voice.say(words.too_many, n=CHANGES_OF), Tone.WARN)


def _told(study: Study, *, inside: bool) -> list[Reason]:
    """Return the reasons of those inside, or of the eligible outside; none where a list is the proposal."""
    if study.why is None or study.by_ranking:
        return []
    return [r for r in study.why.reasons.values() if r.selected is inside and (inside or not study.grounds[r.id])]


def _table(reasons: Sequence[Reason], columns: dict[Column, Written], study: Study, voice: Voice) -> Table:
    return Table(
        columns=(Column(voice.words.initiative), *columns),
        rows=tuple(
            (Text(study.round.by_id[reason.id].title), *(cell(reason) for cell in columns.values()))
            for reason in reasons
        ),
    )


def _loss(reason: Reason, study: Study, voice: Voice) -> Cell:
    if reason.indispensable:
        return Text(voice.reasons.indispensable)
    return Blank() if reason.loss is None else difference_cell(reason.loss, study, voice)


def _in_its_place(reason: Reason, study: Study, voice: Voice) -> Cell:
    words = voice.reasons
    if reason.indispensable:
        return Text(
            voice.say(words.because, names=all_quoted(reason.names, study.round, voice)) if reason.names else ""
        )
    if reason.loss is None:
        return Blank()
    enters, leaves = titles(reason.enters, study.round) or words.nobody, titles(reason.leaves, study.round)
    return Text(voice.say(words.leaves_too, enters=enters, leaves=leaves) if leaves else enters)


def _gap(reason: Reason, study: Study, voice: Voice) -> Cell:
    if reason.impossible:
        return Text(voice.reasons.impossible)
    return Blank() if reason.gap is None else difference_cell(reason.gap, study, voice)


def _money(reasons: Sequence[Reason], study: Study, voice: Voice) -> dict[str, tuple[str, Written]]:
    """Return by title the columns of money that would help anybody, each with what it means."""
    columns = smaller_ask(reasons, study, voice)
    if any(reason.more_budget for reason in reasons):
        columns[voice.reasons.budget] = voice.reasons.about_budget, lambda reason: _budget(reason, study, voice)
    return columns


def smaller_ask(reasons: Sequence[Reason], study: Study, voice: Voice) -> dict[str, tuple[str, Written]]:
    """Return by title the columns of a lower cost and of more cofinancing, where they would help anybody.

    They are one column where they come to the same amount for all.
    """
    words = voice.reasons
    columns: dict[str, tuple[str, Written]] = {}
    known = [advice(reason, study) for reason in reasons]
    if any(less.cheaper != less.cofinancing for less in known):
        columns[words.cheaper] = words.about_cheaper, lambda one: amount(advice(one, study).cheaper, study)
        columns[words.cofinancing] = words.about_cofinancing, lambda one: amount(advice(one, study).cofinancing, study)
    elif any(less.cheaper is not None for less in known):
        columns[words.asks_less] = words.about_asks_less, lambda one: amount(advice(one, study).cheaper, study)
    return columns


def nothing(voice: Voice) -> str:
    """Say what a dash means in a column of money."""
    return voice.say(voice.reasons.about_nothing, share=Percent(LEAST_LEFT))


def amount(cents: int | None, study: Study) -> Cell:
    """Return an amount in whole euro, up; none is shown as making no difference only where all was looked at."""
    if cents is None:
        return Money(None) if study.why is not None and study.why.complete else Blank()
    return Money(up(cents))


def _budget(reason: Reason, study: Study, voice: Voice) -> Cell:
    """Return the least of the budgets that would help, with the fund where it could be another."""
    least = min(reason.more_budget, key=lambda more: (more.cents, more.fund), default=None)
    cell = amount(None if least is None else least.cents, study)
    if least is None or not isinstance(cell, Money) or one_fund(study):
        return cell
    return Text(voice.say(voice.reasons.of_fund, cents=Euro(cell.cents or 0), fund=least.fund))


def one_fund(study: Study) -> bool:
    """Tell whether only one fund has a budget, so that money can be of no other."""
    return sum(fund.budget is not None for fund in study.round.funds.values()) == 1


def by(reason: Reason, study: Study, voice: Voice) -> str:
    """Say what keeps it out: the class, and the rules by name where the class leaves open which."""
    if reason.kept_out_by is None:
        return ""
    if reason.gap == 0:
        return voice.reasons.worth_the_same
    kind, names = reason.kept_out_by.kind, reason.kept_out_by.names or reason.names
    said = voice.reasons.classes[kind]
    clear = (kind is Class.MONEY and one_fund(study)) or names in {("select.at_most",), ("select.exactly",)}
    told = touching(names, reason.id, study)
    return said if clear or not told else f"{said}: {', '.join(all_quoted(told, study.round, voice))}"


def _why_not(reason: Reason, study: Study, voice: Voice) -> str:
    """Say what keeps it out, and who would have to make way."""
    instead = voice.say(voice.reasons.instead_of, titles=titles(reason.leaves, study.round)) if reason.leaves else ""
    return "; ".join(filter(None, (by(reason, study, voice), instead)))


def _kept_out(reasons: Sequence[Reason], voice: Voice) -> Iterator[Block]:
    """Count what keeps them out, most frequent first."""
    words = voice.reasons
    found = Counter(reason.kept_out_by.kind for reason in reasons if reason.kept_out_by is not None)
    if found:
        order = {kind: index for index, kind in enumerate(Class)}
        classes = tuple(
            voice.say(words.per_class, name=words.classes[kind], n=n)
            for kind, n in sorted(found.items(), key=lambda one: (-one[1], order[one[0]]))
        )
        yield Paragraph(voice.say(words.kept_out, classes=classes))
