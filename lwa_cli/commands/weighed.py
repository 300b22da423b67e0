"""What ``frontier`` is asked to weigh value against, and where: from options to levels."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from lwa_cli.shell import Shell, Stop
from lwa_cli.shell.usage import meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lwa_cli.report.voice import Voice
    from lwa_cli.words.frontier import FrontierWords
    from portfolio.analysis.frontier import Frontier, Tracer
    from portfolio.findings import Finding
    from portfolio.model import Amount, Fund, Round
    from portfolio.optimise.against import Against
    from portfolio.optimise.choose import Limits
    from portfolio.rules import Quantity, Unit
    from portfolio.value.worth import Worth

MOST: Final = 1000
"""So many points does a grid have at most."""

_PLACES: Final = re.compile(r"(\d{1,6})(?:\.\.(\d{1,6}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The options as typed."""

    fund: str | None
    places: str | None
    against: str | None
    low: str | None
    high: str | None
    step: str | None
    exact: bool


def trace(asked: Asked, round_: "Round", limits: "Limits", shell: Shell) -> "Frontier":
    """Return the frontier that is asked for, or stop with a sentence where the options make no sense."""
    from lwa_cli.report.voice import voice
    from lwa_cli.words.languages import FRONTIER
    from portfolio.analysis.frontier import Tracer
    from portfolio.value import valuation

    words = FRONTIER[shell.language]
    asker = _Asker(asked, round_, shell, voice(shell.language), words)
    asker.check()
    worth = valuation.worth(round_)
    against = asker.weighed(worth)
    with shell.progress(words.searching) as told:
        tracer = Tracer(round_, worth, against, limits, told)
        return asker.frontier(tracer)


@dataclass(frozen=True, slots=True)
class _Asker:
    """Reads the options against one round."""

    asked: Asked
    round_: "Round"
    shell: Shell
    voice: "Voice"
    words: "FrontierWords"

    def check(self) -> None:
        """Stop where options exclude each other."""
        asked = self.asked
        if sum(given is not None for given in (asked.fund, asked.places, asked.against)) > 1:
            raise Stop(self.words.one_of)
        if asked.places is not None and (asked.low, asked.high, asked.step) != (None, None, None):
            raise Stop(self.words.places_alone)
        if asked.step is not None and asked.exact:
            raise Stop(self.words.step_or_exact)

    def weighed(self, worth: "Worth") -> "Against":
        """Return what the value is weighed against: the first fund decided here where nothing is said."""
        from portfolio.optimise import against
        from portfolio.optimise.eligibility import grounds
        from portfolio.optimise.formulate import formulate

        program = formulate(self.round_, worth, grounds(self.round_, worth))
        if self.asked.places is not None:
            return against.places(self.round_, program)
        if self.asked.against is not None:
            return against.of_quantity(self.round_, worth, program, self._quantity(self.asked.against))
        fund, budget = self._fund()
        return against.fund(self.round_, program, fund, budget)

    def frontier(self, tracer: "Tracer") -> "Frontier":
        """Trace what was asked: the ends as given, else those of the kind, and the steps between them."""
        from portfolio.analysis.frontier import steps

        ends = self._ends(tracer)
        if ends is None:
            return tracer.nothing()
        low, high = ends
        level = tracer.against.level
        if self.asked.exact:
            return tracer.every(*sorted((level(low), level(high))))
        step = Fraction(1) if self.asked.places else self._amount("--step", self.asked.step, tracer.against.unit)
        if step is not None and step <= 0:
            raise Stop(self.words.step_zero)
        if step is not None and (n := (high - low) // step + 1) > MOST:
            raise Stop(self.voice.say(self.words.too_many, n=int(n), most=MOST))
        amounts = {*steps(low, high, step)}
        own = tracer.own
        if step is None and own is not None and low <= own <= high:
            amounts.add(own)
        return tracer.at([level(amount) for amount in amounts])

    def _ends(self, tracer: "Tracer") -> tuple[Fraction, Fraction] | None:
        if self.asked.places is not None:
            return self._places(self.asked.places)
        from lwa_cli.report.voice import fact

        unit = tracer.against.unit
        low, high = self._amount("--from", self.asked.low, unit), self._amount("--to", self.asked.high, unit)
        if low is None or high is None:
            usual = tracer.ends()
            if usual is None:
                return None
            low, high = usual[0] if low is None else low, usual[1] if high is None else high
        if low > high:
            raise Stop(self.voice.say(self.words.ends_turned, low=fact(low, unit), high=fact(high, unit)))
        return low, high

    def _places(self, text: str) -> tuple[Fraction, Fraction]:
        found = _PLACES.fullmatch(text)
        if found is None:
            raise Stop(self.voice.say(self.words.places_form, text=text))
        low, high = int(found[1]), int(found[2] or found[1])
        if low > high:
            raise Stop(self.voice.say(self.words.places_turned, text=text, meant=f"{high}..{low}"))
        return Fraction(low), Fraction(high)

    def _amount(self, option: str, text: str | None, unit: "Unit") -> Fraction | None:
        from portfolio.findings import Finding, Span
        from portfolio.reading.scalars import ScalarError, cents, number

        if text is None:
            return None
        try:
            return Fraction(cents(text)) if unit == "cents" else number(text)
        except ScalarError as error:
            raise Stop(self._said([Finding(error.code, Span(""), error.facts)], option)) from error

    def _quantity(self, text: str) -> "Quantity":
        from portfolio.findings import Code
        from portfolio.reading.asked import quantity
        from portfolio.rules import Quantity

        of = quantity(text, self.round_)
        if isinstance(of, Quantity):
            return of
        unused = [finding for finding in of if finding.code is Code.UNUSED_CAPACITY]
        if unused:
            raise Stop(self.voice.say(self.words.no_uses, text=str(unused[0].facts["text"])))
        raise Stop(self._said(of, "--against"))

    def _said(self, findings: "Sequence[Finding]", option: str) -> str:
        from lwa_cli.words.findings import said

        told = (said(finding, self.voice.numbers) for finding in findings)
        message = " ".join(part for one in told for part in (one.message, one.hint) if part)
        return self.voice.say(self.words.option, option=option, message=message)

    def _fund(self) -> "tuple[Fund, Amount]":
        funds, id_ = self.round_.funds, self.asked.fund
        if id_ is None:
            for fund in funds.values():
                if not fund.elsewhere and fund.budget is not None:
                    return fund, fund.budget
            raise Stop(self.words.no_fund)
        if id_ not in funds:
            known = self.voice.say(self.voice.words.refused_fund, name=id_, known=tuple(funds))
            raise Stop(known + meant(self.shell, id_, funds))
        budget = funds[id_].budget
        if budget is None:
            raise Stop(self.voice.say(self.words.fund_elsewhere, name=id_))
        return funds[id_], budget
