"""Which change of what it asks an applicant can act on: an amount, or another way out."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lwa_cli.report.voice import Voice
from portfolio.analysis.why import Reason
from portfolio.findings import Euro
from portfolio.model import Initiative
from portfolio.optimise.answer import Ground
from portfolio.study import Study

LEAST_LEFT = Fraction(1, 10)
"""An amount that leaves a smaller share of the ask is no advice: next to nothing would be left; judgement."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The amounts worth naming, in whole euro as cents; ``too_little_left`` where amounts are known, and none is."""

    cheaper: int | None = None
    cofinancing: int | None = None
    too_little_left: bool = False


def advice(reason: Reason, study: Study) -> Advice:
    """Return what to ask less; nothing of who asks a fund too little or asks where it may not, for whom less is odd."""
    if any(_asks_too_little(ground) or _may_not_ask(ground) for ground in study.grounds[reason.id]):
        return Advice()
    ask = study.round.by_id[reason.id].ask_cents
    known = (reason.cheaper_cents, reason.more_cofinancing_cents)
    cheaper, cofinancing = (None if n is None or ask - n < LEAST_LEFT * ask else up(n) for n in known)
    return Advice(cheaper, cofinancing, too_little_left=known != (None, None) and cheaper is cofinancing is None)


def up(cents: int) -> int:
    """Return an amount in whole euro, up, as cents: what is enough to the cent is then enough too."""
    return -(-cents // 100) * 100


def asks_several(initiative: Initiative) -> bool:
    """Tell whether it asks several funds or periods, over which an amount is spread in proportion."""
    return sum(cents > 0 for amount in initiative.ask.values() for cents in amount.values()) > 1


def ways_out(id_: str, study: Study, voice: Voice) -> Iterator[str]:
    """Say what to ask instead of a fund that asks for more, or is not for this."""
    words = voice.reasons
    for ground in study.grounds[id_]:
        fund = study.round.funds[ground.rule.split()[1]].title if ground.rule.startswith("fund ") else ""
        if _may_not_ask(ground):
            yield voice.say(words.ask_elsewhere, fund=fund)
        elif _asks_too_little(ground) and ground.bounds is not None:
            yield voice.say(words.ask_at_least, least=Euro(int(ground.bounds.at_least or 0)), fund=fund)


def too_low(ground: Ground) -> bool:
    """Tell whether it is a lower bound that keeps it out."""
    least = None if ground.bounds is None else ground.bounds.at_least
    return least is not None and (ground.left or 0) < least


def _asks_too_little(ground: Ground) -> bool:
    return ground.rule.startswith("fund ") and ground.rule.endswith(" ask") and too_low(ground)


def _may_not_ask(ground: Ground) -> bool:
    return ground.rule.startswith("fund ") and ground.rule.endswith(" only")
