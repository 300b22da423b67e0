"""One initiative: its references, its money to the cent, and what the applicant and the assessors say of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from portfolio.findings import Code, Fact
from portfolio.model import (
    Assessment,
    Continues,
    Criteria,
    Criterion,
    Distance,
    Evidence,
    Initiative,
    NotEligible,
    Outcomes,
    Plan,
    Window,
)
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.candidates import Assessed, Candidate
from portfolio.reading.resolve.coverage import Coverage
from portfolio.reading.resolve.names import References
from portfolio.reading.resolve.results import results
from portfolio.reading.schema.initiative import AssessmentShape, InitiativeShape

ASSESSED = ("distance", "evidence", "continues", "scores")
"""What the assessors can say in the applicant's place."""

_STOPS = Continues()
_LATER = ("committed_until", "participants", "targets")


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiatives:
    """Resolves initiatives one by one, against the value and the groups of their round."""

    refs: References
    coverage: Coverage
    value: Outcomes | Criteria
    distances: Mapping[str, Distance]
    window: Window | None

    def initiative(self, candidate: Candidate, assessed: Assessed | None) -> Initiative:
        """Resolve one initiative; what is wrong is noted, and the rest still checked."""
        shape, spot = candidate.shape, candidate.spot
        says = _Says(candidate, assessed)
        self._references(shape, spot)
        self._unfilled(candidate)
        self._remarks(candidate)
        runs = self._runs(shape, spot)
        cost, cofinancing, ask = self.coverage.money(shape, runs, candidate.damaged, spot)
        return Initiative(
            id=candidate.id,
            title=shape.title or candidate.id,
            cost=cost,
            ask=ask,
            periods=runs,
            summary=shape.summary,
            reference=shape.reference,
            received=shape.received,
            lead=shape.lead,
            partners=tuple(shape.partners),
            labels={dimension: tuple(values) for dimension, values in shape.labels.items()},
            not_eligible=tuple(NotEligible(cents=one.amount, because=one.because) for one in shape.not_eligible),
            cofinancing=cofinancing,
            plan=self._plan(shape, spot.at("plan")) if shape.plan else {},
            results=results(shape.results, spot.at("results"), self.refs) if shape.results else (),
            distance=self._distance(says),
            distance_assumed=self._by_outcomes and says.of("distance")[0].distance is None,
            evidence=_evidence(says),
            scores=self._scores(says),
            continues=_continues(says),
            uses=shape.uses,
            variant_of=shape.variant_of,
            note=shape.note,
            assessment=_assessment(assessed),
            place=spot,
        )

    @property
    def _by_outcomes(self) -> bool:
        return isinstance(self.value, Outcomes) and "value" not in self.refs.names.open

    def _references(self, shape: InitiativeShape, spot: Spot) -> None:
        """Check that the partners and labels exist."""
        refs, names = self.refs, self.refs.names
        if shape.lead is not None:
            refs.check(Code.UNKNOWN_PARTNER, shape.lead, names.partners, spot, "lead")
        for k, partner in enumerate(shape.partners):
            refs.check(Code.UNKNOWN_PARTNER, partner, names.partners, spot, "partners", k)
        if len(shape.partners) > 1:
            refs.once(shape.partners, spot.at("partners"))
        for dimension, values in shape.labels.items():
            place = spot.at("labels", dimension)
            if refs.check(Code.UNKNOWN_DIMENSION, dimension, names.dimensions, place, key=True):
                if len(values) > 1:
                    refs.once(values, place)
                for k, label in enumerate(values):
                    refs.check(Code.UNKNOWN_LABEL, label, names.labels.get(dimension), place, k)

    def _unfilled(self, candidate: Candidate) -> None:
        """Check that names with nothing after them exist too."""
        if not candidate.unfilled:
            return
        names = self.refs.names
        known = {
            "labels": (Code.UNKNOWN_DIMENSION, names.dimensions),
            "cost": (Code.UNKNOWN_PERIOD, names.periods),
            "ask": (Code.UNKNOWN_FUND, names.funds),
            "plan": (Code.UNKNOWN_OUTCOME, names.outcomes if self._by_outcomes else None),
            "scores": (Code.UNKNOWN_CRITERION, names.criteria if isinstance(self.value, Criteria) else None),
        }
        for key, name in candidate.unfilled:
            self.refs.check(known[key][0], name, known[key][1], candidate.spot, key, name, key=True)

    def _remarks(self, candidate: Candidate) -> None:
        """Note what is not used yet, and a missing date where one is needed to be in time."""
        shape, spot, log = candidate.shape, candidate.spot, self.refs.log
        for key in _LATER:
            if getattr(shape, key) is not None:
                log.add(Code.NOT_USED_YET, spot.key_span(key), key=key)
        if self.window is not None and shape.received is None and "received" not in candidate.damaged:
            day = self.window.last or self.window.first
            log.add(Code.NO_RECEIVED, spot.key_span("received"), day=day.isoformat() if day else "")

    def _runs(self, shape: InitiativeShape, spot: Spot) -> tuple[str, ...]:
        """Return the periods in which it runs, in the round's order."""
        every = self.refs.names.periods
        if shape.periods is None:
            return every
        for k, period in enumerate(shape.periods):
            self.refs.check(Code.UNKNOWN_PERIOD, period, every, spot, "periods", k)
        self.refs.once(shape.periods, spot.at("periods"))
        if not shape.periods:
            self.refs.log.add(Code.EMPTY_LIST, spot.span("periods"))
        return tuple(period for period in every if period in shape.periods) or every

    def _plan(self, shape: InitiativeShape, spot: Spot) -> dict[str, Plan]:
        for outcome, plan in shape.plan.items():
            if self._by_outcomes:
                self.refs.check(Code.UNKNOWN_OUTCOME, outcome, self.refs.names.outcomes, spot, outcome, key=True)
            if plan.achieve is not None and plan.achieve > plan.start:
                facts: dict[str, Fact] = {"more": "achieve", "less": "start", "high": plan.achieve, "low": plan.start}
                self.refs.log.add(Code.MORE_THAN_BEFORE, spot.span(outcome, "achieve"), **facts)
        return {outcome: Plan(start=plan.start, achieve=plan.achieve) for outcome, plan in shape.plan.items()}

    def _distance(self, says: "_Says") -> str | None:
        """Return the group; left out in a round by outcomes: the one with the highest deadweight, with a warning."""
        source, spot = says.of("distance")
        if source.distance is not None:
            self.refs.check(Code.UNKNOWN_DISTANCE, source.distance, self.refs.names.distances, spot)
            return source.distance
        if not self._by_outcomes or "distance" in says.damaged or not self.distances:
            return None
        assumed = max(self.distances.values(), key=lambda distance: distance.deadweight)
        if says.candidate.shape.plan:  # without people planned, as of an enabler, the group changes nothing
            self.refs.log.add(Code.DISTANCE_ASSUMED, says.candidate.spot.span(), group=assumed.title or assumed.id)
        return assumed.id

    def _scores(self, says: "_Says") -> Mapping[str, Fraction]:
        """Check the scores: one of every criterion, between its anchors; none in a round by outcomes."""
        source, spot = says.of("scores")
        scores = source.scores or {}
        log, known = self.refs.log, self.refs.names.criteria
        if self._by_outcomes and source.scores is not None:
            log.add(Code.SCORES_NOT_ALLOWED, spot.key_span())
        if not isinstance(self.value, Criteria) or known is None:
            return scores
        for id_ in scores:
            self.refs.check(Code.UNKNOWN_CRITERION, id_, known, spot, id_, key=True)
        missing = tuple(id_ for id_ in known if id_ not in scores)
        if missing and "scores" not in says.damaged:
            log.add(Code.NO_SCORE, spot.span(), criteria=missing)
        for criterion in self.value.criteria.values():
            _between(scores.get(criterion.id), criterion, spot, log)
        return scores


@dataclass(frozen=True, slots=True)
class _Says:
    """Whose word counts: the assessors', for the keys they give, else the applicant's."""

    candidate: Candidate
    assessed: Assessed | None

    def of(self, key: str) -> tuple[InitiativeShape | AssessmentShape, Spot]:
        """Return who says it, and where."""
        if self.assessed is not None and getattr(self.assessed.shape, key) is not None:
            return self.assessed.shape, self.assessed.spot.at(key)
        return self.candidate.shape, self.candidate.spot.at(key)

    @property
    def damaged(self) -> frozenset[str]:
        """The keys that could not be read, of either."""
        return self.candidate.damaged | (self.assessed.damaged if self.assessed else frozenset())


def _between(score: Fraction | None, criterion: Criterion, spot: Spot, log: Log) -> None:
    """Check that a score lies between the anchors of its criterion."""
    worst, best = criterion.worst, criterion.best
    if score is None or worst is None or best is None or min(worst, best) <= score <= max(worst, best):
        return
    related = (criterion.place.span(),)
    log.add(
        Code.SCORE_OUTSIDE, spot.span(criterion.id), related, text=criterion.id, score=score, worst=worst, best=best
    )


def _evidence(says: _Says) -> Evidence | None:
    shape = says.of("evidence")[0].evidence
    return None if shape is None else Evidence(level=shape.level, source=shape.source)


def _continues(says: _Says) -> Continues:
    shape = says.of("continues")[0].continues
    if shape is None:
        return _STOPS
    return Continues(route=shape.route, receiver=shape.receiver, share=shape.share or Fraction(0))


def _assessment(assessed: Assessed | None) -> Assessment | None:
    if assessed is None:
        return None
    shape = assessed.shape
    keys = frozenset(key for key in ASSESSED if getattr(shape, key) is not None)
    return Assessment(by=shape.by, on=shape.date, because=shape.because, keys=keys)
