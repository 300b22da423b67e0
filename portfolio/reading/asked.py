"""What a command line asks about a round, read as its files are."""

from portfolio.findings import Finding, Nowhere
from portfolio.model import Criteria, Outcomes, Round
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.names import References, Vocabulary
from portfolio.reading.resolve.quantities import Used
from portfolio.reading.resolve.quantities import quantity as resolve
from portfolio.rules import Quantity


def quantity(text: str, round_: Round) -> Quantity | tuple[Finding, ...]:
    """Read a quantity, ``ask:lwa.2023`` or ``people:job``; what is wrong with it where it is none of this round."""
    log = Log()
    value = round_.value
    names = Vocabulary(
        initiatives=tuple(round_.by_id),
        partners=tuple(round_.partners),
        funds=tuple(round_.funds),
        periods=round_.periods,
        labels=dict(round_.labels),
        outcomes=tuple(value.outcomes) if isinstance(value, Outcomes) else (),
        criteria=tuple(value.criteria) if isinstance(value, Criteria) else (),
        distances=tuple(round_.distances),
        parties=tuple(round_.parties),
    )
    used = Used(
        capacities=tuple(sorted({name for one in round_.initiatives for name in one.uses})),
        outcomes=tuple(sorted({outcome for one in round_.initiatives for outcome in one.plan})),
    )
    found = resolve(text, Spot(Nowhere()), References(names, log), used)
    return tuple(log.findings) if found is None or log.findings else found
