"""Value by outcomes: from planned people to what an initiative adds, in job equivalents (method: value).

For initiative i and outcome o, in exact fractions:

    delivered   D = N · φ̃          φ̃ = (Σ started + φ·b) / (Σ planned + b)
    placed      P = D · p̃          p̃ = (k + M·μ) / (n + M)
    sustained   S = P · q̃          q̃ = (r + M'·μ') / (m + M'), 1 for outcomes without retention
    net         T = S · (1 − d) · (1 − h), or with a comparison at level 3 or above
                T = D · (p̃ − c̃) · q̃ · (1 − h)    c̃ = (k_c + M·μ·d) / (n_c + M)
    credited    C = T · f
    weighted    W = w · C
    additional  A = W · (1 − s)

D to T are people, C is people weighted by evidence, W and A are units of value. Only A, summed over the outcomes, is
rounded: once, half up, to thousandths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from portfolio.model import Initiative, Outcome, Outcomes, Round
from portfolio.rules import Bonus
from portfolio.value.assumptions import Terms, terms
from portfolio.value.chain import Chain, Displacement, Link, Nearer, Waterfall
from portfolio.value.measured import Measured, delivered, measured, uncounted
from portfolio.value.shrinkage import Priors, priors, shrunken
from portfolio.value.worth import Worth, half_up

SCALE = 1000
"""Values are integer thousandths once the chain is done."""

NEARER: Mapping[str, str] = {"far": "middle", "middle": "near"}
"""The next group towards work; the others have none."""


def worth(round_: Round, value: Outcomes) -> Worth:
    """Return W and A of every initiative, A in thousandths, with the chain that led there."""
    agreed = terms(value.assumptions)
    lines = {initiative.id: measured(initiative) for initiative in round_.initiatives}
    classes = priors(round_, value, lines, shrink=agreed.shrink)
    valuer = Valuer(round_=round_, value=value, terms=agreed, priors=classes)
    chains = {initiative.id: valuer.chain(initiative, lines[initiative.id]) for initiative in round_.initiatives}
    steps = {id_: chain.steps for id_, chain in chains.items()}
    units = {id_: half_up(of.additional * SCALE) for id_, of in steps.items()}
    bonuses = {rule.name: rule for rule in round_.active_rules if isinstance(rule, Bonus)}
    return Worth(
        own={id_: of.weighted for id_, of in steps.items()},
        added={id_: Fraction(thousandths, SCALE) for id_, thousandths in units.items()},
        units=units,
        scale=SCALE,
        bonuses={name: frozenset(rule.ids) for name, rule in bonuses.items()},
        bonus_units={name: half_up(rule.value * SCALE) for name, rule in bonuses.items()},
        chains=chains,
        priors=classes,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Valuer:
    """Goes down the chain of one initiative after the other, on the terms and priors of their round."""

    round_: Round
    value: Outcomes
    terms: Terms
    priors: Priors

    def chain(self, initiative: Initiative, lines: Mapping[str, Measured]) -> Chain:
        """Return the chain of one initiative, and its value one distance nearer with the same priors for each group."""
        there = self._at(self._distance(initiative), initiative, lines)
        distance = NEARER.get(there.distance)
        if distance is None or distance not in self.round_.distances:
            return there
        return replace(there, nearer=Nearer(distance, self._at(distance, initiative, lines).steps.additional))

    def _at(self, distance: str, initiative: Initiative, lines: Mapping[str, Measured]) -> Chain:
        """Return the chain as if its people stood at this distance."""
        delivery = delivered(initiative)
        bare = Chain(
            id=initiative.id,
            distance=distance,
            deadweight=self.round_.distances[distance].deadweight,
            displacement=self._displacement(initiative),
            delivery=shrunken(delivery, self.terms.delivery.rate, self.terms.delivery.strength),
            delivered=delivery,
            continues=initiative.continues.share,
            links=(),
            uncounted=uncounted(initiative),
        )
        return replace(
            bare,
            links=tuple(
                self._link(bare, outcome, initiative, lines.get(outcome.id, Measured()))
                for outcome in self.value.outcomes.values()
                if outcome.id in initiative.plan
            ),
        )

    def _link(self, chain: Chain, outcome: Outcome, initiative: Initiative, line: Measured) -> Link:
        """Go down the steps for one outcome."""
        placed = self.priors["placed", outcome.id, chain.distance]
        kept = self.priors["kept", outcome.id, chain.distance] if outcome.retention else None
        p = placed.rate(line.placed)
        q = kept.rate(line.kept) if kept else Fraction(1)
        c = shrunken(line.compared, placed.mean * chain.deadweight, placed.strength) if line.compared.tries else None
        levels = _levels(line, initiative.evidence.level if initiative.evidence else 0)
        f = sum((share * self.terms.evidence[level] for level, share in levels.items()), Fraction(0))
        planned = Fraction(initiative.plan[outcome.id].start)
        starters = planned * chain.delivery
        extra = p * (1 - chain.deadweight) if c is None else p - c
        net = starters * extra * q * (1 - chain.displacement.share)
        weighted = net * f * outcome.weight
        steps = Waterfall(
            planned=planned,
            delivered=starters,
            placed=starters * p,
            sustained=starters * p * q,
            net=net,
            credited=net * f,
            weighted=weighted,
            additional=weighted * (1 - chain.continues),
        )
        return Link(
            outcome=outcome.id,
            steps=steps,
            measured=line,
            placed_prior=placed,
            kept_prior=kept,
            placed_rate=p,
            kept_rate=q,
            compared_rate=c,
            evidence=f,
            levels=levels,
        )

    def _distance(self, initiative: Initiative) -> str:
        """Return its group; unknown: the one with the highest deadweight, the first in order."""
        groups = self.round_.distances.values()
        return initiative.distance or max(groups, key=lambda group: group.deadweight).id

    def _displacement(self, initiative: Initiative) -> Displacement:
        """Return the highest of its labels' own, else the default; of equal ones the first by name."""
        own = [
            (-share, (dimension, label))
            for dimension, shares in self.terms.displacement_by.items()
            for label, share in shares.items()
            if label in initiative.labels.get(dimension, ())
        ]
        if not own:
            return Displacement(self.terms.displacement)
        share, label = min(own)
        return Displacement(-share, label)


def _levels(line: Measured, approach: int) -> Mapping[int, Fraction]:
    """Return the share of the starters per level that counts: a line's own, or that of the approach where higher."""
    started = line.placed.tries
    if not started:
        return {approach: Fraction(1)}
    shares: dict[int, Fraction] = {}
    for level, people in line.started.items():
        if people:
            counts = max(level, approach)
            shares[counts] = shares.get(counts, Fraction(0)) + people / started
    return shares
