"""The what-if options of ``select``, from text to a change of the round."""

import re
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from lwa_cli.shell import Shell, Stop
from lwa_cli.shell.usage import meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lwa_cli.report.voice import Voice
    from portfolio.whatif import BudgetChange, Refused

_CHANGE = re.compile(r"(?P<fund>[^=.]+)(?:\.(?P<period>[^=]+))?=(?P<sign>[+-]?)(?P<amount>[^%]+)(?P<percent>%?)")


def budget_change(text: str, voice: "Voice") -> "BudgetChange":
    """Read ``FUND=AMOUNT``, ``FUND.PERIOD=…``, ``+10%`` or ``-50_000``; anything else stops with a sentence."""
    from portfolio.reading.scalars import ScalarError, cents, size
    from portfolio.whatif import BudgetChange

    found = _CHANGE.fullmatch(text)
    if found is None or (found["percent"] and not found["sign"]):
        raise Stop(_refused(text, voice))
    sign = -1 if found["sign"] == "-" else 1
    try:
        amount = size(found["amount"]) / 100 if found["percent"] else Fraction(cents(found["amount"]))
    except ScalarError as error:
        meant = error.facts.get("meant")
        raise Stop(_refused(text, voice, meant if isinstance(meant, tuple) else ())) from error
    change = partial(BudgetChange, fund=found["fund"], period=found["period"])
    if found["percent"]:
        return change(how="scale", amount=max(1 + sign * amount, Fraction(0)))
    return change(how="add" if found["sign"] else "set", amount=sign * amount)


def _refused(text: str, voice: "Voice", meant: tuple[str, ...] = ()) -> str:
    """Say how a change of a budget is written, and which amount was meant where that can be guessed."""
    words = voice.words
    fund = re.split("[.=]", text, maxsplit=1)[0]
    said = voice.say(words.refused_form, name=text, fund=fund or "lwa")
    return said + "".join(f" {voice.say(words.refused_amount, amount=amount)}" for amount in meant)


def refusal(refused: "Sequence[Refused]", shell: Shell, voice: "Voice") -> str:
    """Say why the changes cannot be made."""
    words = voice.words
    sentences = {
        "fund": words.refused_fund,
        "period": words.refused_period,
        "initiative": words.refused_initiative,
        "both": words.refused_twice,
        "rule": words.refused_rule,
        "budget": words.refused_budget,
        "decided_elsewhere": words.refused_elsewhere,
    }
    return " ".join(
        voice.say(sentences[r.kind], name=r.name, known=r.known) + meant(shell, r.name, r.known) for r in refused
    )
