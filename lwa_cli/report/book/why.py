"""The sheet Why: one row per candidate that says where it stands and how its value came about.

The columns are made group by group; what else is known of every candidate is one more group.
"""

from collections.abc import Iterator

from lwa_cli.report.book import reasons
from lwa_cli.report.book.sheets import Column, Mark, Sheet, Value
from lwa_cli.report.book.subject import about
from lwa_cli.report.book.tables import Filled, by_id, filled
from lwa_cli.report.document import Bullets, Count, Money, Number, Paragraph, Text, Tone
from lwa_cli.report.grounds import sentence
from lwa_cli.report.the_set import by_value, decimals
from lwa_cli.report.voice import Voice, needed
from lwa_cli.report.waterfall import stated
from lwa_cli.words.book import BookWords
from portfolio.model import Criteria, Initiative
from portfolio.study import Study
from portfolio.value.chain import Waterfall

Columns = Iterator[Filled[Initiative]]


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Show every candidate by falling value, with why it is in or out; without reasons how its value came about."""
    told = bool(reasons.known(study))
    columns = [
        *_who(study, voice, words),
        *([] if told else _eligible(study, voice, words)),
        *_places(study, words),
        *([] if told else _built_up(study, voice, words)),
        *_figures(study, voice),
        *reasons.columns(study, voice, words),
        Filled(Column(key="id", title=voice.words.id, hidden=True), lambda one: Text(one.id)),
    ]
    table = filled(
        "why", columns, by_value(study, study.round.by_id), marks=(Mark("proposed", voice.words.yes, Tone.GOOD),)
    )
    lead = Paragraph(about(words.why_about if told else words.value_about, study, voice), Tone.QUIET)
    legend = tuple(reasons.legend(study, voice, words))
    blocks = (lead, *reasons.absent(study, voice, words), table, *((Bullets(legend),) if legend else ()))
    return Sheet(key="why", title=words.sheets["why"], blocks=blocks, pinned="why")


def proposed(study: Study, voice: Voice, words: BookWords) -> Filled[Initiative]:
    """Return the column that says who is in the proposal; a dash where there is none."""

    def value(one: Initiative) -> Text:
        if study.proposal is None:
            return Text("—")
        return Text(voice.words.yes if one.id in study.proposal else words.no)

    title = about(words.in_proposal, study, voice)
    return Filled(Column(key="proposed", title=title, width=17 if study.what_if else 11), value)


def _who(study: Study, voice: Voice, words: BookWords) -> Columns:
    yield Filled(Column(key="initiative", title=voice.words.initiative, width=28), lambda one: Text(one.title))
    yield proposed(study, voice, words)


def _eligible(study: Study, voice: Voice, words: BookWords) -> Columns:
    def value(one: Initiative) -> Text:
        against = study.grounds[one.id]
        if not against:
            return Text(voice.words.yes)
        told = "; ".join(sentence(ground, one, study, voice) for ground in against)
        return Text(voice.say(words.not_eligible, grounds=told))

    width = 32 if study.ineligible else 13
    yield Filled(Column(key="eligible", title=words.eligible, width=width), value)


def _places(study: Study, words: BookWords) -> Columns:
    for key, title, ranked in (
        ("by_value", words.place_by_value, study.by_value),
        ("per_euro", words.place_per_euro, study.by_value_per_euro),
    ):
        places: dict[str, Value] = {id_: Count(number) for number, id_ in enumerate(ranked.listed, 1)}
        nobody: dict[str, Value] = dict.fromkeys(study.round.by_id, Text("—"))
        yield by_id(Column(key=key, title=title, numeric=True, width=9), nobody | places)


def _built_up(study: Study, voice: Voice, words: BookWords) -> Columns:
    value, chains = study.round.value, study.worth.chains
    if isinstance(value, Criteria):
        raw = needed(score for one in study.round.initiatives for score in one.scores.values())
        for number, criterion in enumerate(value.criteria.values()):
            column = Column(key=f"score_{number}", title=voice.say(words.score_of, title=criterion.title), numeric=True)
            yield by_id(column, {one.id: Number(one.scores[criterion.id], raw) for one in study.round.initiatives})
        return
    steps = {id_: stated(chain.steps, study, voice) for id_, chain in (chains or {}).items()}
    for number, name in enumerate(Waterfall._fields[:-1]):
        column = Column(key=name, title=voice.chain.steps[name], numeric=True, width=11)
        yield by_id(column, {id_: told[number][1] for id_, told in steps.items()})


def _figures(study: Study, voice: Voice) -> Columns:
    natural, shown = study.worth.natural, decimals(study)
    yield Filled(
        Column(key="value", title=voice.words.value, numeric=True),
        lambda one: Number(natural(study.worth.units[one.id]), shown),
    )
    yield Filled(Column(key="ask", title=voice.words.ask, numeric=True), lambda one: Money(one.ask_cents))
