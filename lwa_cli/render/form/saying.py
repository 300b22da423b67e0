"""What a form calls its rows and how it explains them: the words of its language with the names of its round."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from lwa_cli.words.languages import REPORT
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Euro, Fact, Percent
from portfolio.model import Fund, Outcomes, Round
from portfolio.reading.sheets.layout import Line, Section

if TYPE_CHECKING:
    from datetime import date

    from lwa_cli.words.form import FormWords


@dataclass(frozen=True, slots=True)
class Saying:
    """The words of one form."""

    round_: Round
    words: "FormWords"
    numbers: Numbers

    def fill(self, template: str, **facts: "Fact | date") -> str:
        """Put facts into a sentence."""
        return self.numbers.fill(template, facts)

    @property
    def title(self) -> str:
        """What the form is for."""
        return self.fill(self.words.title, title=self.round_.title or self.round_.id)

    def heads(self, section: Section, periods: tuple[str, ...]) -> tuple[str, ...]:
        """Return the heads of the columns to fill in, under the heading of a section."""
        match section.id:
            case "money":
                return periods or (self.words.whole_amount,)
            case "plan":
                return self.words.start, self.words.achieve
            case _ if section.first is not None:
                entries = range(section.first, section.first + len(section.lines[0].fields))
                return tuple(self.fill(self.words.entry, n=str(k + 1)) for k in entries)
            case _:
                return ()

    def name(self, line: Line) -> str:
        """Return the name of a row; further rows of the same thing have none."""
        if not _begins(line):
            return ""
        template = self.words.names[_topic(line)]
        if line.name is None or "{name}" in template:
            return self.fill(template, name=self._named(line))
        return self.fill(self.words.per_period, name=template, period=line.name)

    def about(self, line: Line, section: Section) -> str:
        """Explain a row: each thing once, where it begins."""
        topic = _topic(line)
        first = next(one for one in section.lines if one.topic == line.topic)
        told = [self.words.about[topic]] if line is first else []
        if topic == "ask" and (fund := self.round_.funds.get(line.name or "")):
            told += self._conditions(fund)
        if topic == "plan" and (definition := self._definition(line.name)):
            told.insert(0, definition)
        return " ".join(told)

    def _named(self, line: Line) -> str:
        """Return the title of what a row is about."""
        name, value = line.name or "", self.round_.value
        if line.topic == ("ask",) and name in self.round_.funds:
            return self.round_.funds[name].title
        if line.topic == ("plan",) and isinstance(value, Outcomes) and name in value.outcomes:
            return value.outcomes[name].title
        if line.topic == ("labels",):
            return REPORT[self.numbers.language].dimensions.get(name, name)
        return name

    def _definition(self, outcome: str | None) -> str | None:
        value = self.round_.value
        known = value.outcomes.get(outcome or "") if isinstance(value, Outcomes) else None
        return sentence(known.definition) if known is not None and known.definition else None

    def _conditions(self, fund: Fund) -> Iterator[str]:
        """Give what a fund asks of applications."""
        words = self.words
        if fund.elsewhere:
            yield words.decided_elsewhere
        if fund.pays_at_most is not None:
            yield self.fill(words.pays_at_most, share=Percent(fund.pays_at_most))
        for template, bound in ((words.asks_at_least, fund.ask.at_least), (words.asks_at_most, fund.ask.at_most)):
            if bound is not None:
                yield self.fill(template, cents=Euro(int(Fraction(bound))))

    def opening(self) -> Iterator[str]:
        """Give how to go about it."""
        yield from self.words.steps
        window = self.round_.window
        if window is not None and window.first and window.last:
            yield self.fill(self.words.window, first=window.first, last=window.last)
        elif window is not None and window.first:
            yield self.fill(self.words.since, first=window.first)
        elif window is not None and window.last:
            yield self.fill(self.words.until, last=window.last)
        if self.round_.vat is not None:
            yield self.words.vat[self.round_.vat]

    def meanings(self) -> Iterator[tuple[str, str]]:
        """Give what the results of the round mean, as far as it says so."""
        if isinstance(self.round_.value, Outcomes):
            yield from ((o.title, sentence(o.definition)) for o in self.round_.value.outcomes.values() if o.definition)


def sentence(text: str) -> str:
    """Return a text as a sentence of its own."""
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _topic(line: Line) -> str:
    return ".".join(map(str, line.topic))


def _begins(line: Line) -> bool:
    """Tell whether a row is the first of its own: not the next one in which more can be chosen."""
    step = line.fields[0].path[-1]
    return not (isinstance(step, int) and step > 0)
