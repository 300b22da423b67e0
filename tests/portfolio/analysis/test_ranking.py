"""The two usual procedures."""

from dataclasses import replace
from fractions import Fraction

import pytest

from portfolio.analysis.ranking import Ranked, by_value, by_value_per_euro
from portfolio.model import Contribution, Fund, Initiative, Partner, Round, Select
from portfolio.rules import Bonus, Bounds, Count, Everything, Exclusive, Forced, Quantity, Requires, Rule, Total
from portfolio.value import criteria
from portfolio.value.worth import Worth
from tests.small import candidate, round_of


def down(round_: Round, *, per_euro: bool = False, eligible: set[str] | None = None) -> Ranked:
    """Go down one of the lists with everybody eligible, unless said otherwise."""
    worth = valued(round_)
    everyone = frozenset(round_.by_id if eligible is None else eligible)
    return (by_value_per_euro if per_euro else by_value)(round_, worth, everyone)


def valued(round_: Round) -> Worth:
    """Value a round by criteria."""
    return criteria.worth(round_, round_.value)  # type: ignore[arg-type] # small rounds value by criteria


FOUR = (candidate("a", 4, 3), candidate("b", 8, 4), candidate("c", 10, 3), candidate("d", 8, 2))


def test_published_table_1_of_probe() -> None:
    """PROBE table 1: down the ratio list come 1 and 2 for 7, where {1, 2, 4} for 9 is possible."""
    ranked = down(round_of(*FOUR, budget=20), per_euro=True)

    assert ranked.selected[:2] == ("a", "b")
    assert ranked.units == 9

    stopped = down(round_of(*FOUR, budget=20, select=Select(when_full="stop")), per_euro=True)

    assert stopped == Ranked(
        listed=("a", "b", "c", "d"), selected=("a", "b"), units=7, ask_cents=12, breaks=(),
        skipped={"c": ("fund main",), "d": ()},
    )  # fmt: skip


def test_by_value_skips_what_does_not_fit_and_goes_on() -> None:
    """Highest value first, ties by id; who does not fit is skipped."""
    ranked = down(round_of(*FOUR, budget=14))

    assert ranked == Ranked(
        listed=("b", "a", "c", "d"), selected=("b", "a"), units=7, ask_cents=12, breaks=(),
        skipped={"c": ("fund main",), "d": ("fund main",)},
    )  # fmt: skip


def test_who_is_skipped_is_kept_with_every_limit_it_did_not_fit() -> None:
    """In the order of the list, each with all limits that had too little room at its turn, and no others."""
    twins = Exclusive(name="twins", ids=("a", "c"))
    ranked = down(round_of(*FOUR, budget=14, select=Select(bounds=Bounds(at_most=Fraction(3))), rules=(twins,)))

    assert list(ranked.skipped.items()) == [("c", ("fund main", "twins")), ("d", ("fund main",))]


def test_asking_nothing_stands_first_per_euro() -> None:
    """Who asks nothing has no ratio and stands before all others, by value; zero and negative value never enters."""
    round_ = round_of(
        candidate("a", 1, 9), candidate("b", 0, 1), candidate("c", 0, 2), candidate("d", 0, 0), candidate("e", 0, -1),
        budget=10,
    )  # fmt: skip

    assert down(round_, per_euro=True).selected == ("c", "b", "a")


def test_musts_come_first_and_others_that_are_not_eligible_never() -> None:
    """A must is in before the list begins; must_not and not eligible are passed over, also when the list stops."""
    forced: tuple[Rule, ...] = (
        Forced(name="in", ids=("d",), inside=True, reason="r", by="b", on=None),
        Forced(name="out", ids=("b",), inside=False, reason="r", by="b", on=None),
    )
    round_ = round_of(*FOUR, budget=12, rules=forced, select=Select(when_full="stop"))

    ranked = down(round_, eligible={"a", "b", "d"})

    assert ranked.selected == ("d", "a")
    assert not ranked.skipped
    assert ranked.listed == ("b", "a", "d"), "forced or not, each has its place"


A, B = candidate("a", 1, 5), candidate("b", 1, 4)
HALF = Bounds(at_most=Fraction(1))


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"select": Select(bounds=HALF)}, "select.at_most"),
        ({"select": Select(bounds=Bounds(Fraction(1), Fraction(1), exactly=True))}, "select.exactly"),
        ({"rules": (Count(name="c", where=Everything(), bounds=HALF),)}, "c"),
        ({"rules": (Total(name="t", of=Quantity("ask"), where=Everything(), bounds=HALF),)}, "t"),
        ({"rules": (Exclusive(name="x", ids=("a", "b")),)}, "x"),
        ({"initiatives": (A, replace(B, variant_of="a"))}, "variants of a"),
        ({"funds": {"main": Fund(id="main", title="Main", budget={"all": 3}, reserved={"all": 2})}}, "fund main"),
    ],
)
def test_every_upper_side_cuts_the_list(change: dict[str, object], name: str) -> None:
    """Places, counts, totals, exclusions, variants and money cut the list, by name; nothing is broken at its end."""
    ranked = down(replace(round_of(A, B, budget=9), **change))  # type: ignore[arg-type] # fields of Round

    assert ranked == Ranked(listed=("a", "b"), selected=("a",), units=5, ask_cents=1, breaks=(), skipped={"b": (name,)})


def test_what_a_partner_brings_cuts_the_list() -> None:
    """Money that a partner has only once is a limit too."""

    def paid(initiative: Initiative) -> Initiative:
        line = Contribution(payer="p", cash={"all": 60}, in_kind={}, status="pledged")
        return replace(initiative, cofinancing=(line,))

    partner = Partner(id="p", title="P", brings_at_most=100)

    assert down(round_of(paid(A), paid(B), budget=9, partners={"p": partner})).selected == ("a",)


def test_other_rules_are_named_at_the_end() -> None:
    """A rule that no upper side can keep is not looked at on the way, and named when it does not hold."""
    rule = Requires(name="needs", when="a", then=("b",))

    assert down(round_of(A, B, budget=1, rules=(rule,))).breaks == ("needs",)


def test_bonuses_count() -> None:
    """A bonus whose members all stand in the list is in its value."""
    bonus = Bonus(name="both", ids=("a", "b"), value=Fraction(7))

    assert down(round_of(A, B, budget=9, rules=(bonus,))).units == 16
