"""How a result counts: outcomes or criteria."""

from fractions import Fraction

from portfolio.findings import Code
from portfolio.model import (
    ALL,
    Assumptions,
    Criteria,
    Criterion,
    Outcome,
    Outcomes,
    Prior,
    Rate,
)
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.names import References
from portfolio.reading.schema.kinds import ONE, Range
from portfolio.reading.schema.value import AssumptionsShape, PriorShape, RateShape, ValueShape


def value(shape: ValueShape, spot: Spot, refs: References) -> Outcomes | Criteria:
    """Resolve how a result counts; exactly one of outcomes and criteria."""
    log = refs.log
    if shape.outcomes is not None and shape.criteria is not None:
        log.add(Code.TWO_VALUES, spot.key_span("criteria"), (spot.key_span("outcomes"),))
    if not shape.outcomes and not shape.criteria and "value" not in refs.names.open:
        log.add(Code.NO_VALUE, spot.span())
    if shape.criteria is not None:
        for key in ("assumptions", "prior"):
            if key in shape.model_fields_set and shape.outcomes is None:
                log.add(Code.KEY_OF_OTHER_FORM, spot.key_span(key), key=key, form="criteria")
        return _criteria(shape, spot, log)
    if shape.at_least is not None:
        log.add(Code.KEY_OF_OTHER_FORM, spot.key_span("at_least"), key="at_least", form="outcomes")
    return _outcomes(shape, spot, refs)


def weight(written: Fraction | Range, spot: Spot, log: Log) -> Fraction:
    """Return a weight; of a range its middle, with a note that ranges are not used yet."""
    if isinstance(written, Range):
        log.add(Code.NOT_USED_YET, spot.key_span(), key="weight")
        return written.middle
    return written


def _criteria(shape: ValueShape, spot: Spot, log: Log) -> Criteria:
    criteria = {}
    for id_, one in (shape.criteria or {}).items():
        place = spot.at("criteria", id_)
        if (one.worst is None) != (one.best is None):
            log.add(Code.ANCHOR_ALONE, place.span(), there="from" if one.best is None else "to")
        elif one.worst is not None and one.worst == one.best:
            log.add(Code.ANCHORS_EQUAL, place.span("to"))
        criteria[id_] = Criterion(
            id=id_,
            title=one.title or id_,
            weight=weight(one.weight, place.at("weight"), log),
            at_least=one.at_least,
            worst=one.worst,
            best=one.best,
            place=place,
        )
    return Criteria(unit=shape.unit, criteria=criteria, at_least=shape.at_least, place=spot)


def _outcomes(shape: ValueShape, spot: Spot, refs: References) -> Outcomes:
    outcomes = {
        id_: Outcome(
            id=id_,
            title=one.title or id_,
            weight=weight(one.weight, spot.at("outcomes", id_, "weight"), refs.log),
            definition=one.definition,
            retention=one.retention,
        )
        for id_, one in (shape.outcomes or {}).items()
    }
    return Outcomes(
        unit=shape.unit,
        outcomes=outcomes,
        assumptions=_assumptions(shape.assumptions or AssumptionsShape(), spot.at("assumptions"), refs),
        prior=_priors(shape.prior, spot.at("prior"), refs),
    )


def _assumptions(shape: AssumptionsShape, spot: Spot, refs: References) -> Assumptions:
    default: Fraction | None = None
    by: dict[str, dict[str, Fraction]] = {}
    for dimension, shares in shape.displacement.items():
        place = spot.at("displacement", dimension)
        if dimension == "default":
            default = shares.get(ONE)
            if default is None:
                refs.log.add(Code.WANTS_TEXT, place.span())
        elif refs.check(Code.UNKNOWN_DIMENSION, dimension, refs.names.dimensions, place, key=True):
            if ONE in shares:
                refs.log.misfit(Code.WANTS_MAPPING, place.span())
            for label in sorted(shares.keys() - {ONE}):
                refs.check(Code.UNKNOWN_LABEL, label, refs.names.labels.get(dimension), place, label, key=True)
            by[dimension] = dict(shares)
    delivery = shape.delivery
    return Assumptions(
        displacement=default,
        displacement_by=by,
        delivery_rate=delivery.rate if delivery else None,
        delivery_strength=delivery.strength if delivery else None,
        evidence={int(level): share for level, share in shape.evidence.items()},
        shrinkage=shape.shrinkage,
    )


def _priors(shape: dict[str, dict[str, PriorShape]], spot: Spot, refs: References) -> dict[str, dict[str, Prior]]:
    known = None if refs.names.distances is None else (*refs.names.distances, ALL)
    for outcome, by_distance in shape.items():
        refs.check(Code.UNKNOWN_OUTCOME, outcome, refs.names.outcomes, spot, outcome, key=True)
        for distance in by_distance:
            refs.check(Code.UNKNOWN_DISTANCE, distance, known, spot, outcome, distance, key=True)
    return {
        outcome: {
            distance: Prior(placed=_rate(prior.placed), kept=_rate(prior.kept))
            for distance, prior in by_distance.items()
        }
        for outcome, by_distance in shape.items()
    }


def _rate(shape: RateShape | None) -> Rate | None:
    return None if shape is None else Rate(rate=shape.rate, strength=shape.strength)
