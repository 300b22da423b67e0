"""What round.yaml says besides its rules and value: periods, funds, terms, partners and vocabularies."""

from portfolio.findings import Code, Euro
from portfolio.model import (
    ALL,
    DISTANCES,
    Amount,
    CofinancingTerms,
    Distance,
    Fund,
    Lot,
    Partner,
    Party,
    Select,
    Window,
)
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve import money
from portfolio.reading.resolve.bounds import bounds
from portfolio.reading.resolve.names import References
from portfolio.reading.resolve.selectors import RESERVED, selector
from portfolio.reading.resolve.value import weight
from portfolio.reading.schema.kinds import ONE
from portfolio.reading.schema.round import DistanceShape, FundShape, RoundShape


def funds(shape: RoundShape, spot: Spot, refs: References) -> dict[str, Fund]:
    """Resolve the funds with their budgets and conditions."""
    if not shape.funds and "funds" not in refs.names.open:
        refs.log.add(Code.EMPTY_LIST, spot.span("funds"))
    return {id_: _fund(id_, fund, spot.at("funds", id_), refs) for id_, fund in shape.funds.items()}


def _fund(id_: str, shape: FundShape, spot: Spot, refs: References) -> Fund:
    log, periods = refs.log, refs.names.periods
    elsewhere = shape.decided_by == "elsewhere"
    budget = _budget(shape, spot, refs)
    if budget is None and not elsewhere and "funds" not in refs.names.open:
        log.add(Code.NO_BUDGET, spot.key_span(), text=id_)
    if budget is None and shape.reserved:
        log.add(Code.RESERVED_WITHOUT_BUDGET, spot.key_span("reserved"), text=id_)
    reserved: Amount = {}
    if budget is not None and shape.reserved:
        placed = money.amount(shape.reserved, periods, periods, spot.at("reserved"), log)
        reserved = {ALL: sum(placed.values())} if ALL in budget else placed
        for period in sorted(reserved, key=lambda p: p if p == ALL else str(periods.index(p))):
            if reserved[period] > budget.get(period, 0):
                facts = {"reserved": Euro(reserved[period]), "budget": Euro(budget.get(period, 0))}
                related = (spot.span("budget"),)
                log.add(Code.RESERVED_OVER_BUDGET, spot.span("reserved", period), related, period=period, **facts)
    return Fund(
        id=id_,
        title=shape.title or id_,
        budget=budget,
        reserved=reserved,
        carry=shape.carry == "forward",
        elsewhere=elsewhere,
        pays_at_most=shape.pays_at_most,
        ask=bounds(shape.ask, "cents", spot.at("ask"), log, needed=True),
        only=None if shape.only is None else selector(shape.only, spot.at("only"), refs),
        basis=shape.basis,
        place=spot,
    )


def _budget(shape: FundShape, spot: Spot, refs: References) -> Amount | None:
    """Return the budget per period; one amount is over all periods together."""
    if shape.budget is None:
        return None
    if ONE in shape.budget:
        return {ALL: shape.budget[ONE]}
    return money.amount(shape.budget, refs.names.periods, refs.names.periods, spot.at("budget"), refs.log)


def terms(shape: RoundShape, spot: Spot, log: Log) -> CofinancingTerms:
    """Resolve what the others must bring."""
    given, place = shape.cofinancing, spot.at("cofinancing")
    if given is None:
        return CofinancingTerms()
    default = CofinancingTerms()
    counts = default.counts if given.counts is None else frozenset(given.counts)
    if "open" in counts:
        log.add(Code.COUNTS_OPEN, place.span("counts", (given.counts or []).index("open")))
    return CofinancingTerms(
        counts=counts,
        each_at_least=given.each_at_least,
        together_at_least=given.together_at_least,
        in_kind=given.in_kind,
        hour_at_most=given.hour_at_most,
        place=place,
    )


def partners(shape: RoundShape, spot: Spot, refs: References) -> dict[str, Partner]:
    """Resolve the organisations."""
    for id_, one in shape.partners.items():
        if one.party is not None:
            refs.check(Code.UNKNOWN_PARTY, one.party, refs.names.parties, spot, "partners", id_, "party")
    return {
        id_: Partner(
            id=id_,
            title=one.title or id_,
            party=one.party,
            brings_at_most=one.brings_at_most,
            place=spot.at("partners", id_),
        )
        for id_, one in shape.partners.items()
    }


def parties(shape: RoundShape, spot: Spot, refs: References) -> dict[str, Party]:
    """Resolve the equal partners and their weights of outcomes or criteria."""
    by_outcomes = shape.value.outcomes is not None
    code = Code.UNKNOWN_OUTCOME if by_outcomes else Code.UNKNOWN_CRITERION
    known = refs.names.outcomes if by_outcomes else refs.names.criteria
    resolved = {}
    for id_, one in shape.parties.items():
        place = spot.at("parties", id_, "weights")
        if "value" not in refs.names.open:
            for key in one.weights:
                refs.check(code, key, known, place.at(key), key=True)
        weights = {key: weight(written, place.at(key), refs.log) for key, written in one.weights.items()}
        resolved[id_] = Party(id=id_, title=one.title or id_, weights=weights)
    return resolved


def distances(shape: RoundShape, spot: Spot, refs: References) -> dict[str, Distance]:
    """Extend the default groups in the order in which they are given; a new one needs its deadweight."""
    resolved = {distance.id: distance for distance in DISTANCES}
    for id_, one in shape.distances.items():
        default = resolved.get(id_)
        deadweight = one.deadweight if one.deadweight is not None else default.deadweight if default else None
        if deadweight is None:
            if "distances" not in refs.names.open:
                refs.log.add(Code.NO_DEADWEIGHT, spot.key_span("distances", id_), text=id_)
            continue
        resolved[id_] = _distance(id_, one, Distance(id=id_, title=None, deadweight=deadweight))
    return resolved


def _distance(id_: str, shape: DistanceShape, default: Distance) -> Distance:
    return Distance(
        id=id_,
        title=shape.title,
        deadweight=default.deadweight,
        definition=shape.definition,
        given=shape.deadweight is not None,
    )


def labels(shape: RoundShape, spot: Spot, log: Log) -> dict[str, dict[str, str]]:
    """Check that no dimension is called what a selector means otherwise."""
    for dimension in shape.labels:
        if dimension in RESERVED:
            log.add(Code.RESERVED_DIMENSION, spot.key_span("labels", dimension), text=dimension)
    return shape.labels


def window(shape: RoundShape, spot: Spot, log: Log) -> Window | None:
    """Resolve the application window."""
    given, place = shape.applications, spot.at("applications")
    if given is None or (given.first is None and given.until is None):
        return None
    if given.first and given.until and given.first > given.until:
        log.add(Code.WINDOW_CROSSED, place.span("from"), (place.span("until"),))
    return Window(first=given.first, last=given.until, place=place)


def select(shape: RoundShape, spot: Spot, log: Log) -> Select:
    """Resolve how many may be chosen."""
    given, place = shape.select, spot.at("select")
    if given is None:
        return Select()
    return Select(bounds=bounds(given, "count", place, log), by=given.by, when_full=given.when_full, place=place)


def lot(shape: RoundShape, spot: Spot, refs: References) -> Lot | None:
    """Resolve the draw; ties decided by lot need one."""
    if "lot" in shape.ties and shape.lot is None:
        refs.log.add(Code.NO_LOT, spot.span("ties"))
    refs.once(shape.ties, spot.at("ties"))
    given = shape.lot
    return None if given is None else Lot(text=given.text, drawn_by=given.drawn_by, on=given.date)
