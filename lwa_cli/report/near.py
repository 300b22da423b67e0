"""What is nearly as good as the proposal: who stays in any case, who can come, and how different it can get."""

from collections.abc import Iterator

from lwa_cli.report.difference import difference
from lwa_cli.report.document import Block, Heading, Paragraph
from lwa_cli.report.names import titles
from lwa_cli.report.the_set import unit
from lwa_cli.report.voice import Voice
from lwa_cli.words.near import NearWords
from portfolio.analysis.near import Near
from portfolio.findings import Euro, Percent
from portfolio.optimise.different import Different
from portfolio.study import Study


def near(study: Study, voice: Voice) -> Iterator[Block]:
    """Show it where it is known."""
    words, known = voice.near, study.near
    if known is None or (known.different is None and known.always is None):
        return
    yield Heading(words.heading)
    if known.different is not None and not known.different.differs:
        yield Paragraph(voice.say(words.alone, share=Percent(known.share)))
        return
    told = [*_who_stays(known, study, voice, words), *_who_comes(known, study, voice, words)]
    if told:
        yield Paragraph(" ".join(told))
    if known.different is not None:
        yield Paragraph(" ".join(_different(known.different, known, study, voice, words)))


def _who_stays(known: Near, study: Study, voice: Voice, words: NearWords) -> Iterator[str]:
    if known.always is None:
        return
    share, n = Percent(known.share), len(known.always)
    if n == len(study.proposal or ()):
        yield voice.say(words.stays_all, share=share)
    elif n:
        template = words.stays_one if n == 1 else words.stays
        yield voice.say(template, share=share, n=n, titles=titles(known.always, study.round))
    else:
        yield voice.say(words.stays_none, share=share)


def _who_comes(known: Near, study: Study, voice: Voice, words: NearWords) -> Iterator[str]:
    if known.possible is not None:
        template = words.can_come if known.possible else words.nobody_comes
        yield voice.say(template, share=Percent(known.share), titles=titles(known.possible, study.round))


def _different(different: Different, known: Near, study: Study, voice: Voice, words: NearWords) -> Iterator[str]:
    """Say how far it goes: in initiatives, value and money."""
    here, there, share = study.proposal or frozenset(), different.selected, Percent(known.share)
    yield voice.say(words.different, share=share, n=different.differs)
    for template, ids in ((words.enters, there - here), (words.leaves, here - there)):
        if ids:
            yield voice.say(template, titles=titles(ids, study.round))
    less = study.worth.of(here) - different.units
    worth = (
        voice.say(words.less, less=difference(less, study, voice), unit=unit(study, voice)) if less else words.as_good
    )
    more = sum(study.round.by_id[id_].ask_cents for id_ in there) - sum(study.round.by_id[i].ask_cents for i in here)
    asks = words.asks_more if more > 0 else words.asks_less if more < 0 else words.asks_same
    yield worth + voice.say(asks, cents=Euro(abs(more)))
    if not different.proven:
        yield voice.say(words.not_proven, share=share)
