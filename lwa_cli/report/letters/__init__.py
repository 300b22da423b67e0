"""The letter about one initiative: in or out and why, what it asked, and how it was valued; of no other applicant."""

from collections.abc import Iterator

from lwa_cli.report.document import Block, Document, Heading, Paragraph, Tone
from lwa_cli.report.letters.addressed import Addressed
from lwa_cli.report.letters.asked import asked, promised
from lwa_cli.report.letters.valued import valued
from lwa_cli.report.letters.verdict import verdict
from lwa_cli.report.voice import Voice
from portfolio.model import Initiative
from portfolio.study import Study


def letter(initiative: Initiative, study: Study, voice: Voice) -> Document:
    """Compose the letter; it holds no name and no figure of another initiative of the round."""
    to = Addressed(initiative, study, voice)
    return Document((*_head(to), *verdict(to), *asked(to), *promised(to), *valued(to), Paragraph(to.words.closing)))


def _head(to: Addressed) -> Iterator[Block]:
    """Say which initiative this is about, of whom, and what the letter is."""
    initiative, round_ = to.initiative, to.study.round
    lead = to.partner(initiative.lead)
    told = (
        to.say(to.words.round, round=round_.title or round_.id),
        to.say(to.words.reference, reference=initiative.reference) if initiative.reference else "",
        to.say(to.words.lead, lead=lead) if lead else "",
        to.say(to.words.received, received=initiative.received) if initiative.received else "",
    )
    yield Heading(to.say(to.words.title, title=initiative.title), 1)
    yield Paragraph(" ".join(filter(None, told)))
    if round_.note and not to.discretion.tells_of_others(round_.note):
        yield Paragraph(round_.note, Tone.WARN)
    yield Paragraph(to.words.opening)
