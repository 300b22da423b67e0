"""Which rules somebody who is left out hears of."""

from fractions import Fraction

import pytest

from lwa_cli.report.names import known_as
from lwa_cli.report.touching import MOST, touching
from lwa_cli.report.voice import voice
from portfolio.model import Fund, Select
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Count, Exclusive, Forced, Match, Requires, Rule
from portfolio.study import Study, names, study
from tests.small import candidate, round_of

NL = voice("nl")
ONE = Bounds(at_most=Fraction(1))
OWN: tuple[Rule, ...] = (
    Count(name="mine", where=Match("id", frozenset("c")), bounds=ONE),
    Requires(name="needs", when="c", then=("a",)),
    Exclusive(name="twins", ids=("a", "c")),
)
OTHERS: tuple[Rule, ...] = (
    Count(name="others", where=Match("id", frozenset("ab")), bounds=Bounds(at_most=Fraction(2))),
    Forced(name="must a", ids=("a",), inside=True, reason="", by="", on=None),
)


def made() -> Study:
    """Study three under rules of their own and of others, with a condition that all of them meet."""
    main = Fund(id="main", title="Main", budget={"all": 9}, ask=Bounds(at_least=Fraction(1)))
    select = Select(bounds=Bounds(at_most=Fraction(2)))
    three = (candidate("a", 4, 3), candidate("b", 4, 2), candidate("c", 4, 1))
    return study(round_of(*three, funds={"main": main}, select=select, rules=(*OWN, *OTHERS)), Limits())


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        (("others", "must a", "mine"), ("mine", "others", "must a")),
        (("others", "must a", "mine", "twins", "needs"), ("mine", "twins", "needs")),
        (("must a", "fund main", "select.at_most"), ("fund main", "select.at_most", "must a")),
        (("fund main ask", "others"), ("others",)),
        (("fund main ask",), ()),
        ((), ()),
    ],
)
def test_its_own_rules_come_first_and_conditions_that_it_meets_not_at_all(
    kept: tuple[str, ...], told: tuple[str, ...]
) -> None:
    """At most three, in their own order otherwise."""
    found = touching(kept, "c", made())
    assert found == told
    assert len(found) <= MOST


def test_a_rule_is_known_by_what_it_is_called() -> None:
    """As it is shown, with or without its marks; what is not one rule stays what was typed."""
    done = made()
    known = names(done.round)
    for typed, meant in (
        ("aantal initiatieven", "select.at_most"),
        ("“Aantal initiatieven”", "select.at_most"),
        ("Main", "fund main"),
        ("twins", "twins"),
        ("aantal plannen", "aantal plannen"),
    ):
        assert known_as(typed, known, done.round, NL) == meant
