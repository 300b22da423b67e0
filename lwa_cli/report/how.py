"""How a value came about: every step with its factor, or every criterion with its weight."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lwa_cli.report.assumed import distance, origin
from lwa_cli.report.document import Blank, Block, Cell, Column, Heading, Number, Table, Text
from lwa_cli.report.the_set import decimals
from lwa_cli.report.voice import Voice, needed
from lwa_cli.report.waterfall import stated
from portfolio.findings import Fact, Percent
from portfolio.model import Criteria, Initiative, Outcomes
from portfolio.study import Study
from portfolio.value.assumptions import terms
from portfolio.value.chain import Chain, Link
from portfolio.value.criteria import score
from portfolio.value.measured import Tally
from portfolio.value.shrinkage import Prior


def by_outcomes(initiative: Initiative, chain: Chain, study: Study, voice: Voice) -> Iterator[Block]:
    """Show the steps of each outcome with their factors, and of all together where there are several."""
    words, value = voice.chain, study.round.value
    if not isinstance(value, Outcomes) or not chain.links:
        return
    yield Heading(words.built_up, 3)
    for link in chain.links:
        how = Factors(value, chain, link, study, voice).told()
        yield Table(
            columns=(
                Column(value.outcomes[link.outcome].title),
                Column(words.stands_at, numeric=True),
                Column(words.how),
            ),
            rows=tuple((*row, Text(told)) for row, told in zip(stated(link.steps, study, voice), how, strict=True)),
        )
    if len(chain.links) > 1:
        natural = study.worth.natural(study.worth.units[initiative.id])
        yield Table(
            columns=(Column(words.all_outcomes), Column(words.stands_at, numeric=True)),
            rows=tuple(stated(chain.steps._replace(additional=natural), study, voice)),
        )


@dataclass(frozen=True, slots=True)
class Factors:
    """Says of each step of one outcome how it follows from the one before."""

    value: Outcomes
    chain: Chain
    link: Link
    study: Study
    voice: Voice

    def told(self) -> tuple[str, ...]:
        """Return a text per step, in the order of the waterfall."""
        words, link = self.voice.chain, self.link
        weight = self.value.outcomes[link.outcome].weight
        return (
            words.how_planned,
            self._delivered(),
            self.rate(link.placed_rate, link.placed_prior, link.measured.placed),
            words.how_not_kept
            if link.kept_prior is None
            else self.rate(link.kept_rate, link.kept_prior, link.measured.kept),
            self._net() + self._displaced(),
            self._evidence(),
            self.voice.say(words.how_weighted, weight=weight),
            self._additional(),
        )

    def _number(self, number: Fraction) -> str:
        return self.voice.numbers.number(number, 1)

    def _delivered(self) -> str:
        words, chain = self.voice.chain, self.chain
        agreed = terms(self.value.assumptions).delivery
        rate = Percent(chain.delivery)
        if not chain.delivered.tries:
            return self.voice.say(words.how_delivered_assumed, rate=rate)
        return self.voice.say(
            words.how_delivered,
            rate=rate,
            planned=self._number(chain.delivered.tries),
            started=self._number(chain.delivered.hits),
            mean=Percent(agreed.rate),
            strength=self._number(agreed.strength),
        )

    def rate(self, rate: Fraction, prior: Prior, tally: Tally) -> str:
        """Say a rate, what was counted for it, and what that was drawn to."""
        words, voice = self.voice.chain, self.voice
        basis = origin(prior, voice)
        measured = (
            self._measured(tally, prior.mean, prior.strength, basis)
            if tally.tries
            else voice.say(words.how_not_measured, basis=basis)
        )
        return voice.say(words.how_rate, rate=Percent(rate), measured=measured)

    def _measured(self, tally: Tally, mean: Fraction, strength: Fraction, basis: str) -> str:
        """Say what was counted, and what that was drawn to where it was."""
        words = self.voice.chain
        facts: dict[str, Fact] = {"hits": self._number(tally.hits), "tries": self._number(tally.tries)}
        if not strength:
            return self.voice.say(words.how_measured, **facts)
        drawn: dict[str, Fact] = {"mean": Percent(mean), "strength": self._number(strength), "basis": basis}
        return self.voice.say(words.how_drawn, **facts, **drawn)

    def _net(self) -> str:
        words, link, chain = self.voice.chain, self.link, self.chain
        if link.compared_rate is not None:
            return self.compared(link.compared_rate)
        where = distance(chain.distance, self.study.round, self.voice)
        if self.study.round.by_id[chain.id].distance_assumed:
            where = self.voice.say(words.distance_assumed, distance=where)
        return self.voice.say(
            words.how_deadweight,
            rest=Percent(1 - chain.deadweight),
            share=Percent(chain.deadweight),
            distance=where,
        )

    def compared(self, rate: Fraction) -> str:
        """Say how it follows from comparable people, whose ``rate`` stands in for the assumed deadweight."""
        words, link, prior = self.voice.chain, self.link, self.link.placed_prior
        share = self.chain.deadweight
        basis = self.voice.say(words.how_compared_mean, mean=Percent(prior.mean), share=Percent(share))
        told = self.voice.say(
            words.how_compared,
            sustained=self._number(link.steps.sustained),
            part=self.voice.numbers.number(100 * link.placed_rate, 2),
            placed=Percent(link.placed_rate),
            compared=Percent(rate),
            measured=self._measured(link.measured.compared, prior.mean * share, prior.strength, basis),
            extra=self.voice.numbers.number(100 * (link.placed_rate - rate), 2),
        )
        return told if prior.strength else told + words.how_compared_alone

    def _displaced(self) -> str:
        words, found = self.voice.chain, self.chain.displacement
        if not found.share:
            return words.how_not_displaced
        facts = {"rest": Percent(1 - found.share), "share": Percent(found.share)}
        if found.label is None:
            return self.voice.say(words.how_displaced, **facts)
        dimension, label = found.label
        title = self.study.round.labels.get(dimension, {}).get(label, label)
        return self.voice.say(words.how_displaced_label, **facts, label=title)

    def _evidence(self) -> str:
        words, voice = self.voice.chain, self.voice
        levels = tuple(
            voice.say(words.level, level=level, share=Percent(share))
            for level, share in sorted(self.link.levels.items())
        )
        return voice.say(words.how_evidence, rate=Percent(self.link.evidence), levels=levels)

    def _additional(self) -> str:
        words, share = self.voice.chain, self.chain.continues
        if not share:
            return words.how_all
        return self.voice.say(words.how_additional, rest=Percent(1 - share), share=Percent(share))


def by_criteria(initiative: Initiative, study: Study, voice: Voice) -> Iterator[Block]:
    """Show what each criterion adds to the weighted sum, and what is left after what goes on elsewhere."""
    words, value = voice.chain, study.round.value
    if not isinstance(value, Criteria):
        return
    shown, raw = decimals(study), needed(initiative.scores.values())
    weight = needed(criterion.weight for criterion in value.criteria.values())
    own, share = study.worth.own[initiative.id], initiative.continues.share
    before = voice.say(words.before_elsewhere, share=Percent(share))
    whole = study.worth.natural(study.worth.units[initiative.id])
    numeric = (words.score, words.mapped, voice.words.weight, words.counts_for)

    def sum_of(title: str, number: Fraction) -> tuple[Cell, ...]:
        return (Text(title), Blank(), Blank(), Blank(), Number(number, shown))

    yield Heading(words.built_up, 3)
    yield Table(
        columns=(Column(voice.words.criterion), *(Column(title, numeric=True) for title in numeric)),
        rows=(
            *(
                (
                    Text(criterion.title),
                    Number(initiative.scores[criterion.id], raw),
                    Blank() if criterion.worst is None else Number(score(criterion, initiative), 3),
                    Number(criterion.weight, weight),
                    Number(criterion.weight * score(criterion, initiative), shown),
                )
                for criterion in value.criteria.values()
            ),
            *((sum_of(before, own),) if share else ()),
        ),
        total=sum_of(voice.words.value, whole),
    )
