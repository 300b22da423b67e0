"""To whom a letter goes: one initiative, in the study it is part of, with the voice that speaks to its applicant."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lwa_cli.report.letters.discretion import Discretion
from lwa_cli.report.voice import Voice
from lwa_cli.words.letters import LetterWords
from portfolio.analysis.why import Reason
from portfolio.findings import Fact
from portfolio.model import Initiative
from portfolio.study import Study


@dataclass(frozen=True)
class Addressed:
    """What every part of a letter needs."""

    initiative: Initiative
    study: Study
    voice: Voice

    @property
    def words(self) -> LetterWords:
        """The sentences to applicants, in the language."""
        return self.voice.letters

    @cached_property
    def discretion(self) -> Discretion:
        """What may stand in this letter."""
        return Discretion(self.initiative, self.study.round)

    @property
    def reason(self) -> Reason | None:
        """Why it is in or out, where that is known."""
        return self.study.why.reasons.get(self.initiative.id) if self.study.why else None

    @property
    def inside(self) -> bool:
        """Whether it is in the proposal."""
        return self.initiative.id in (self.study.proposal or ())

    def say(self, template: str, **facts: Fact | date) -> str:
        """Put facts into a sentence."""
        return self.voice.say(template, **facts)

    def partner(self, name: str | None) -> str:
        """Return the title of a partner of the round, else the name as it was written."""
        partners = self.study.round.partners
        return partners[name].title if name is not None and name in partners else name or ""
