"""What the chain of value assumes: the defaults with their basis, the round's own over them, and which were used."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from portfolio.findings import Percent
from portfolio.model import Assumptions, Outcomes, Rate, Round
from portfolio.value.chain import Chain, Link
from portfolio.value.shrinkage import MEAN, STRENGTH, Basis

DELIVERY = Rate(rate=Fraction(69, 100), strength=Fraction(30))
"""φ and b: finished sector plans realised 69% of their planned participants (SEO 2018); b is judgement."""
DISPLACEMENT = Fraction(0)
"""h: nobody else loses a place; judgement, to be shown as not reckoned with."""
EVIDENCE: Mapping[int, Fraction] = {
    level: Fraction(percent, 100) for level, percent in enumerate((50, 60, 70, 85, 95, 100))
}
"""f by level of the Maryland Scientific Methods Scale (What Works Growth); the sizes are judgement."""

Subject = Literal[
    "deadweight",
    "displacement",
    "delivery.rate",
    "delivery.strength",
    "evidence",
    "shrinkage",
    "prior.rate",
    "prior.strength",
    "weight",
]

LOOKED_UP: frozenset[Subject] = frozenset({"delivery.rate", "shrinkage"})
"""The defaults that have a source; all others are judgement, which nobody can look up."""

SOURCES: Mapping[Subject, tuple[str, ...]] = {
    "deadweight": ("Bollens 2012", "ESB"),
    "delivery.rate": ("SEO 2018",),
    "evidence": ("Maryland Scientific Methods Scale",),
    "shrinkage": ("Kleinman 1973", "Smith & Winkler 2006"),
}
"""What a default leans on, as it is cited; also where its size is judgement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The assumptions that hold in a round: its own, else the defaults."""

    delivery: Rate
    displacement: Fraction
    displacement_by: Mapping[str, Mapping[str, Fraction]]
    evidence: Mapping[int, Fraction]
    shrink: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """One assumption that mattered: its value, and whether that is the default or the round's own.

    ``of`` is the distance, outcome, level or label (``dimension.label``) that it is about. ``judgement`` says that
    nobody can look the value up, which holds for every number that a round puts in place of a default.
    """

    subject: Subject
    of: str = ""
    value: Percent | Fraction | bool
    own: bool

    @property
    def name(self) -> str:
        """The stable name: ``deadweight.near``."""
        return f"{self.subject}.{self.of}" if self.of else self.subject

    @property
    def judgement(self) -> bool:
        """Tell whether reports call it an assumption rather than a figure with a source."""
        return self.subject != "shrinkage" and (self.own or self.subject not in LOOKED_UP)

    @property
    def sources(self) -> tuple[str, ...]:
        """What the default leans on; nothing for the round's own."""
        return () if self.own else SOURCES.get(self.subject, ())


def terms(given: Assumptions) -> Terms:
    """Put the round's own assumptions over the defaults."""
    return Terms(
        delivery=Rate(
            rate=DELIVERY.rate if given.delivery_rate is None else given.delivery_rate,
            strength=DELIVERY.strength if given.delivery_strength is None else given.delivery_strength,
        ),
        displacement=DISPLACEMENT if given.displacement is None else given.displacement,
        displacement_by=given.displacement_by,
        evidence={**EVIDENCE, **given.evidence},
        shrink=given.shrinkage is not False,
    )


def used(round_: Round, value: Outcomes, chains: Collection[Chain]) -> tuple[Assumption, ...]:
    """Return the assumptions that some planned person's worth rests on, in a fixed order."""
    links = [(chain, link) for chain in chains for link in chain.links if link.steps.planned]
    if not links:
        return ()
    given, agreed = value.assumptions, terms(value.assumptions)
    return (
        *_deadweights(round_, links),
        *_displacements(given, agreed, links),
        Assumption(subject="delivery.rate", value=Percent(agreed.delivery.rate), own=given.delivery_rate is not None),
        Assumption(
            subject="delivery.strength", value=agreed.delivery.strength, own=given.delivery_strength is not None
        ),
        *(
            Assumption(subject="evidence", of=str(n), value=Percent(agreed.evidence[n]), own=n in given.evidence)
            for n in sorted({level for _, link in links for level in link.levels})
        ),
        Assumption(subject="shrinkage", value=agreed.shrink, own=given.shrinkage is not None),
        *_priors(links),
        *(
            Assumption(subject="weight", of=outcome.id, value=outcome.weight, own=True)
            for outcome in value.outcomes.values()
            if any(link.outcome == outcome.id for _, link in links)
        ),
    )


def _deadweights(round_: Round, links: Collection[tuple[Chain, Link]]) -> Iterator[Assumption]:
    """Yield the deadweights that counted: as such, or in what a comparison is drawn to."""
    counted = {chain.distance for chain, link in links if link.compared_rate is None or link.placed_prior.strength > 0}
    for distance in round_.distances.values():
        if distance.id in counted:
            yield Assumption(
                subject="deadweight", of=distance.id, value=Percent(distance.deadweight), own=distance.given
            )


def _displacements(given: Assumptions, agreed: Terms, links: Collection[tuple[Chain, Link]]) -> Iterator[Assumption]:
    labels = {chain.displacement.label for chain, _ in links}
    if None in labels:
        yield Assumption(subject="displacement", value=Percent(agreed.displacement), own=given.displacement is not None)
    for dimension, label in sorted(label for label in labels if label is not None):
        share = agreed.displacement_by[dimension][label]
        yield Assumption(subject="displacement", of=f"{dimension}.{label}", value=Percent(share), own=True)


def _priors(links: Collection[tuple[Chain, Link]]) -> Iterator[Assumption]:
    """Yield what was assumed about rates because too little was measured."""
    rates = [(prior, tally) for _, link in links for _, prior, tally in link.rates]
    if any(prior.guesses(tally) for prior, tally in rates):
        yield Assumption(subject="prior.rate", value=Percent(MEAN), own=False)
    assumed = (Basis.TOO_FEW, Basis.NO_SPREAD, Basis.NOTHING)
    if any(prior.basis in assumed and prior.strength for prior, _ in rates):
        yield Assumption(subject="prior.strength", value=STRENGTH, own=False)
