"""What arithmetic shows to be impossible, and which rules cannot go together."""

from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, given, settings

from portfolio.model import ALL, CofinancingTerms, Fund, Round, Select
from portfolio.optimise.answer import Impossibility, Status
from portfolio.optimise.check import states
from portfolio.optimise.choose import ARITHMETIC, Limits, choose
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.impossible import impossibilities
from portfolio.rules import Bounds, Count, Exclusive, Forced, Match, Quantity, Requires, Together, Total
from tests.portfolio.optimise.oracle import allowed, worth_of
from tests.small import candidate, round_of
from tests.strategies import rounds, subsets

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def must(*ids: str, inside: bool = True) -> Forced:
    """Return a decision, named as reading names it."""
    name = f"{'must' if inside else 'must_not'} {ids[0]}"
    return Forced(name=name, ids=ids, inside=inside, reason="r", by="s", on=None, decision=True)


def port(least: int) -> Count:
    """Return a minimum for the port."""
    return Count(name="port", where=Match("agreement", frozenset({"haven"})), bounds=Bounds(at_least=Fraction(least)))


def care(least: int) -> Count:
    """Return a minimum for care."""
    return Count(name="care", where=Match("agreement", frozenset({"zorg"})), bounds=Bounds(at_least=Fraction(least)))


def four(**more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return a, b (port), c and d (care), a euro each."""
    agreements = {"a": "haven", "b": "haven", "c": "zorg", "d": "zorg"}
    initiatives = (candidate(id_, 100, 1, labels={"agreement": (key,)}) for id_, key in agreements.items())
    return round_of(*initiatives, **{"budget": 400, **more})


def irreducible(round_: Round, names: tuple[str, ...]) -> bool:
    """Tell by looking at every set whether these rules allow none, and all but any one of them allow some."""
    value = worth_of(round_)
    verdicts = [{s.name: s.holds for s in states(round_, value, chosen)} for chosen in subsets(round_)]

    def possible(kept: tuple[str, ...]) -> bool:
        return any(all(holds.get(name, True) for name in kept) for holds in verdicts)

    return not possible(names) and all(possible(tuple(n for n in names if n != name)) for name in names)


def found(round_: Round) -> list[Impossibility]:
    """Return the impossibilities, which a choice then names too."""
    value = worth_of(round_)
    said = list(impossibilities(round_, value, grounds(round_, value)))
    answer = choose(round_, value, Limits())
    assert answer.impossible == tuple(said)
    if said:
        assert answer.status is Status.INFEASIBLE
        assert (answer.proof.solver, answer.proof.checked) == (ARITHMETIC, True)
        assert set(answer.conflict) <= set(said[0].rules)
        assert irreducible(round_, answer.conflict)
        assert not allowed(round_)
    return said


def test_nothing_to_say() -> None:
    """An ordinary round is not impossible."""
    assert found(four(rules=(must("a"), port(2), care(2)), select=Select(bounds=Bounds(at_most=Fraction(4))))) == []


def test_musts_over_a_budget() -> None:
    """Three musts of a euro on a budget of 2.99."""
    (over,) = found(four(rules=(must("a"), must("b", "c")), budget=299))
    assert (over.kind, over.rules, over.ids) == ("over", ("fund main", "must a", "must b"), ("a", "b", "c"))
    assert over.left == 300
    assert over.bound == 299
    assert over.unit == "cents"


def test_musts_over_a_period_with_carry() -> None:
    """What 2023 leaves is counted for 2024 before the musts are called too much."""
    funds = {"main": Fund(id="main", title="", budget={"2023": 100, "2024": 99}, carry=True)}
    ask = {"cost": {"2024": 200}, "ask": {"main": {"2024": 200}}}
    round_ = round_of(candidate("a", 0, 1, **ask), funds=funds, periods=("2023", "2024"), rules=(must("a"),))
    (over,) = found(round_)
    assert over.rules == ("fund main 2024", "must a")
    assert over.left == 200
    assert over.bound == 199


def test_must_on_what_is_not_eligible() -> None:
    """A must without a waiver on an initiative without cofinancing names the rule that refuses it."""
    (said,) = found(four(rules=(must("a"),), cofinancing=CofinancingTerms(each_at_least=Fraction(1, 4))))
    assert (said.kind, said.rules) == ("not_eligible", ("must a", "cofinancing each_at_least"))


def test_in_and_out() -> None:
    """One decision forces in what another keeps out."""
    (said,) = found(four(rules=(must("a"), must("a", inside=False))))
    assert (said.kind, said.rules, said.ids) == ("forced_apart", ("must a", "must_not a"), ("a",))


def test_musts_that_exclude_each_other() -> None:
    """Exclusive rules and variants tear musts apart."""
    exclusive = Exclusive(name="one of both", ids=("a", "b"))
    (said,) = found(four(rules=(must("a"), must("b"), exclusive)))
    assert (said.kind, said.rules) == ("forced_apart", ("one of both", "must a", "must b"))
    versions = round_of(candidate("a"), candidate("b", variant_of="a"), rules=(must("a"), must("b")))
    (said,) = found(versions)
    assert (said.kind, said.rules) == ("forced_apart", ("variants of a", "must a", "must b"))


def test_musts_that_lack_what_they_need() -> None:
    """A must that requires, or belongs with, what is kept out."""
    requires = Requires(name="needs", when="a", then=("b", "c"))
    out = must("b", "c", inside=False)
    (said,) = found(four(rules=(must("a"), requires, out)))
    assert (said.kind, said.rules, said.ids) == ("forced_apart", ("needs", "must a", "must_not b"), ("a", "b", "c"))
    assert found(four(rules=(must("a"), requires, must("b", inside=False)))) == []
    (said,) = found(four(rules=(must("a"), Together(name="pair", ids=("a", "b")), out)))
    assert (said.kind, said.ids) == ("forced_apart", ("a", "b"))


def test_a_minimum_above_its_members() -> None:
    """Three of a port with two; and with one kept out, two of two."""
    (said,) = found(four(rules=(port(3),)))
    assert (said.kind, said.rules, said.ids) == ("under", ("port",), ("a", "b"))
    (said,) = found(four(rules=(port(2), must("b", inside=False))))
    assert (said.kind, said.rules, said.ids) == ("under", ("port", "must_not b"), ("a",))
    total = Total(
        name="cost", of=Quantity("cost"), where=Match("id", frozenset("ab")), bounds=Bounds(at_least=Fraction(201))
    )
    (said,) = found(four(rules=(total,)))
    assert said.left == 200
    assert said.bound == 201


def test_disjoint_minima_above_the_number() -> None:
    """Two of the port, two of care and at most three; a must outside the minima counts too."""
    three = Select(bounds=Bounds(at_most=Fraction(3)))
    (said,) = found(four(rules=(port(2), care(2)), select=three))
    assert (said.kind, said.rules) == ("crossed", ("select.at_most", "care", "port"))
    assert said.left == 4
    assert said.bound == 3
    (said,) = found(four(rules=(port(2), must("c"), must("d")), select=three))
    assert (said.kind, said.rules) == ("crossed", ("select.at_most", "port", "must c", "must d"))
    assert found(four(rules=(port(2), care(1)), select=three)) == []


@settings(CALM, max_examples=30)
@given(rounds(most=5))
def test_impossible_is_impossible(round_: Round) -> None:
    """On any round: what arithmetic calls impossible has no set that the rules allow."""
    value = worth_of(round_)
    said = impossibilities(round_, value, grounds(round_, value))
    assert not said or not allowed(round_)


def test_conflict_leaves_out_what_does_no_harm() -> None:
    """A budget of 2.50 euro cannot carry two of the port and one of care; the rest of the rules is not named."""
    harmless = Total(name="cost", of=Quantity("cost"), where=Match("id", frozenset("ab")), bounds=Bounds())
    ceiling = Count(name="ceiling", where=Match("id", frozenset("abcd")), bounds=Bounds(at_most=Fraction(4)))
    round_ = four(rules=(port(2), harmless, care(1), ceiling), budget=250)
    answer = choose(round_, worth_of(round_), Limits())
    assert answer.status is Status.INFEASIBLE
    assert answer.impossible == ()
    assert set(answer.conflict) == {"fund main", "port", "care"}
    assert answer.proof.agrees


def test_arithmetic_conflicts_name_only_what_is_needed() -> None:
    """One of two grounds against a must is enough, and so are the dear ones of the musts over a budget."""
    funds = {
        "main": Fund(
            id="main", title="", budget={ALL: 150}, ask=Bounds(at_most=Fraction(99)), pays_at_most=Fraction(1, 2)
        )
    }
    (said,) = found(round_of(candidate("a", 100, 1), funds=funds, rules=(must("a"),)))
    assert set(said.rules) == {"must a", "fund main pays_at_most", "fund main ask"}
    round_ = round_of(
        candidate("a", 1, 1),
        candidate("b", 90, 1),
        candidate("c", 90, 1),
        budget=150,
        rules=(must("a"), must("b"), must("c")),
    )
    assert choose(round_, worth_of(round_), Limits()).conflict == ("fund main", "must b", "must c")
    assert found(round_)[0].rules == ("fund main", "must a", "must b", "must c")


def test_conflict_names_eligibility() -> None:
    """When only what is not eligible could reach a total, the rule that refuses it is part of the conflict."""
    funds = {"main": Fund(id="main", title="", budget={ALL: 150}, ask=Bounds(at_most=Fraction(100)))}
    round_ = round_of(candidate("a", 100, 1), candidate("b", 100, 1), candidate("c", 150, 5), funds=funds)
    total = Total(
        name="points", of=Quantity("value"), where=Match("id", frozenset("abc")), bounds=Bounds(at_least=Fraction(2))
    )
    answer = choose(round_of(*round_.initiatives, funds=funds, rules=(total,)), worth_of(round_), Limits())
    assert set(answer.conflict) == {"fund main", "fund main ask", "points"}


@settings(CALM, max_examples=25)
@given(rounds(most=5))
def test_conflicts_are_irreducible(round_: Round) -> None:
    """On any impossible round: the named rules alone allow no set, and without any one of them some set remains."""
    value = worth_of(round_)
    answer = choose(round_, value, Limits())
    if answer.status is not Status.INFEASIBLE:
        return
    program = formulate(round_, value, grounds(round_, value))
    broken = [{row.rule for row in program.broken(program.values(chosen))} for chosen in subsets(round_)]
    named = set(answer.conflict)
    assert all(rules & named for rules in broken)
    for name in named:
        assert any(not rules & (named - {name}) for rules in broken)
