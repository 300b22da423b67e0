"""What an exception for a must that is not eligible leaves in its way."""

from dataclasses import replace
from fractions import Fraction

from portfolio.model import CofinancingTerms
from portfolio.optimise.choose import Limits, choose
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.portfolio.optimise.test_impossible import four, must

EACH = CofinancingTerms(each_at_least=Fraction(1, 4))


def test_what_else_is_in_the_way() -> None:
    """Excepted, the must still asks more than the budget, and with an exception and that budget it fits."""
    alone = four(rules=(must("a"),), budget=50, cofinancing=EACH)
    assert choose(alone, worth_of(alone), Limits()).besides == {"a": ("fund main",)}
    excepted = replace(must("a"), waives=frozenset({"cofinancing each_at_least"}))
    assert not allowed(replace(alone, rules=(excepted,)))
    assert allowed(four(rules=(excepted,), budget=100, cofinancing=EACH))


def test_where_an_exception_is_enough() -> None:
    """Nothing else stands in the way of a must that fits once it is excepted; nor where the time is up is that said."""
    round_ = four(rules=(must("a"),), cofinancing=EACH)
    assert choose(round_, worth_of(round_), Limits()).besides == {}
    dear = four(rules=(must("a"),), budget=50, cofinancing=EACH)
    answer = choose(dear, worth_of(dear), Limits(seconds=1e-9))
    assert answer.besides == {}
    assert not answer.conflict_least
