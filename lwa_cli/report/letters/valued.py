"""How an initiative was valued: its scores, or its steps from planned people to value, in figures of its own alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lwa_cli.report.document import Blank, Block, Cell, Column, Heading, Paragraph, Table, Text, Tone
from lwa_cli.report.headline import value
from lwa_cli.report.how import Factors, by_criteria
from lwa_cli.report.letters.addressed import Addressed
from lwa_cli.report.letters.discretion import gives_away, pooled
from lwa_cli.report.the_set import rounded, unit
from lwa_cli.report.waterfall import stated
from portfolio.findings import Percent
from portfolio.model import Outcomes
from portfolio.value.chain import Chain, Link, Waterfall
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Prior
from portfolio.value.statement import own_statement


def valued(to: Addressed) -> Iterator[Block]:
    """Show how the value came about, and on whose word it rests."""
    words, study, voice = to.words, to.study, to.voice
    chain = (study.worth.chains or {}).get(to.initiative.id)
    yield Heading(words.valued)
    if chain is None:
        yield Paragraph(words.by_scores)
        yield from (block for block in by_criteria(to.initiative, study, voice) if isinstance(block, Table))
    elif chain.links:
        yield Paragraph(words.by_steps)
        yield from _by_outcomes(chain, to)
    else:
        yield Paragraph(words.no_steps)
    units = value(study.worth.units[to.initiative.id], study, voice)
    yield Paragraph(to.say(words.value, value=units, unit=unit(study, voice)), Tone.GOOD)
    if chain is not None and study.round.value.unit is None:
        yield Paragraph(voice.chain.one_unit, Tone.QUIET)
    yield from rounded(study, voice)
    said = " ".join(_on_whose_word(to))
    if said:
        yield Paragraph(said)


def _by_outcomes(chain: Chain, to: Addressed) -> Iterator[Block]:
    """Show the steps of each outcome; where a mean would say something of another, only the ends."""
    counted = to.study.round.value
    if not isinstance(counted, Outcomes):
        return
    for link in chain.links:
        told = _Factors(counted, chain, link, to.study, to.voice).told()
        steps = zip(Waterfall._fields, stated(link.steps, to.study, to.voice), told, strict=True)
        rows = {name: (Text(to.words.steps[name]), cell, Text(how)) for name, (_, cell), how in steps}
        if _gives_away(link):
            last = (Text(to.words.in_the_value), rows["additional"][1], Blank())
            shown: tuple[tuple[Cell, ...], ...] = (rows["planned"], rows["delivered"], last)
        else:
            shown = tuple(row for name, row in rows.items() if _matters(name, chain, link))
        yield Table(
            columns=(
                Column(counted.outcomes[link.outcome].title),
                Column(to.voice.chain.stands_at, numeric=True),
                Column(to.voice.chain.how),
            ),
            rows=shown,
        )
    if any(map(_gives_away, chain.links)):
        yield Paragraph(to.words.few_others, Tone.QUIET)


def _gives_away(link: Link) -> bool:
    """Tell whether a rate would say something of another; that of comparable people is drawn to those placed."""
    rates = [(prior, tally) for _, prior, tally in link.rates]
    if link.compared_rate is not None:
        rates.append((link.placed_prior, link.measured.compared))
    return any(gives_away(prior, tally) for prior, tally in rates)


def _matters(name: str, chain: Chain, link: Link) -> bool:
    """Tell whether a step can change anything: what lasts where that is asked, and what goes on where it does."""
    return {"sustained": link.kept_prior is not None, "additional": bool(chain.continues)}.get(name, True)


@dataclass(frozen=True, slots=True)
class _Factors(Factors):
    """Says of each step how it follows from the one before, without any mean of other initiatives."""

    def rate(self, rate: Fraction, prior: Prior, tally: Tally) -> str:
        """Say a rate and what was counted for it."""
        if not pooled(prior, tally):
            return Factors.rate(self, rate, prior, tally)
        words, number = self.voice.letters, self.voice.numbers.number
        told = (
            self.voice.say(words.corrected, hits=number(tally.hits, 1), tries=number(tally.tries, 1))
            if tally.tries
            else words.not_measured
        )
        return self.voice.say(self.voice.chain.how_rate, rate=Percent(rate), measured=told)

    def compared(self, rate: Fraction) -> str:
        """Say the two rates that are compared."""
        if not pooled(self.link.placed_prior, self.link.measured.compared):
            return Factors.compared(self, rate)
        words = self.voice.letters
        return self.voice.say(words.compared, placed=Percent(self.link.placed_rate), compared=Percent(rate))


def _on_whose_word(to: Addressed) -> Iterator[str]:
    """Say what only the applicant says, and who assessed what; a reason that names another is left out."""
    words, initiative, assessed = to.voice.chain, to.initiative, to.initiative.assessment
    own = own_statement(initiative, to.study.round.value)
    if own:
        yield to.say(to.words.own_word, keys=tuple(words.stated[key] for key in own))
    if assessed is not None:
        keys = tuple(name for key, name in words.stated.items() if key in assessed.keys)
        because = "" if to.discretion.tells_of_others(assessed.because) else assessed.because
        template = words.assessed if assessed.on is None else words.assessed_on
        yield to.say(template, by=assessed.by, on=assessed.on or "", keys=keys, because=because).rstrip()
