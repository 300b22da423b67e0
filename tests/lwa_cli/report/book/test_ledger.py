"""The amounts behind the sheets add up to what the plain meaning of every rule says, for every set."""

from fractions import Fraction

from hypothesis import given, settings

from lwa_cli.report.book import ledger
from portfolio.analysis.accounts import accounts
from portfolio.model import Round
from portfolio.optimise.check import states
from portfolio.optimise.choose import Limits
from portfolio.study import study
from tests.strategies import rounds, subsets

SUMS = {"select", "partner", "variants", "count", "total", "exclusive", "must", "must_not", "requires", "together"}
"""Forms of rules that stand at one sum."""


@settings(max_examples=40)
@given(rounds(most=4))
def test_sums_of_rules(round_: Round) -> None:
    """For every set of a round, the amounts of a rule add up to where it stands; shares by part and whole."""
    done = study(round_, Limits())
    behind = ledger.rules(done)
    for chosen in subsets(round_):
        for state, rule in zip(states(round_, done.worth, chosen), behind, strict=True):
            sums = {part: sum((Fraction(a.of.get(i, 0)) for i in chosen), Fraction(0)) for part, a in rule.sums.items()}
            if state.form in SUMS:
                assert sums["left"] == state.left
            elif state.form == "share":
                assert state.left == (sums["left"] / sums["whole"] if sums["whole"] else None)
            elif "whole" in sums:
                kind = sums.get("kind", Fraction(0))
                both = sums["left"] + (min(sums["left"], kind) if round_.cofinancing.in_kind == "up_to_cash" else kind)
                assert state.left == (both / sums["whole"] if sums["whole"] else None)
            elif state.form != "fund":
                assert state.holds == (sums["left"] == 0)


@settings(max_examples=40)
@given(rounds(kinds=(), most=4))
def test_sums_of_funds(round_: Round) -> None:
    """For every set of a round, the amounts of each fund and period are what its account says, in its order."""
    for chosen in subsets(round_):
        told = [(one.fund.id, period.period, period.ask) for one in accounts(round_, chosen) for period in one.periods]
        sums = [
            (asked.fund.id, asked.period, sum(asked.amounts.of.get(id_, 0) for id_ in chosen))
            for asked in ledger.fund_periods(round_)
        ]
        assert sums == told
