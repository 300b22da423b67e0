"""What a report says first, for every way in which a selection can end."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from lwa_cli.report.document import Block, Bullets, Paragraph
from lwa_cli.report.following import next_command
from lwa_cli.report.headline import conclusion
from lwa_cli.report.voice import voice
from portfolio.findings import Nowhere
from portfolio.model import Criteria, Criterion, Fund, Lot, Select
from portfolio.optimise.answer import Answer, Impossibility, Proof, Status
from portfolio.optimise.choose import Limits
from portfolio.rules import Bounds, Everything, Quantity, Total
from portfolio.study import Study, study
from tests.small import candidate, round_of

EN = voice("en")
FOUR = (candidate("a", 4, 3), candidate("b", 8, 4), candidate("c", 10, 3), candidate("d", 8, 2))


@pytest.fixture(scope="module")
def done() -> Study:
    """Select from four candidates: {a, b, d} is the one best set, worth 9, and the next is worth 7."""
    return study(round_of(*FOUR, budget=20), Limits())


def answered(done: Study, **changes: object) -> Study:
    """Return the same study with another answer."""
    return replace(done, answer=replace(done.answer, **changes))  # type: ignore[arg-type] # fields of Answer


def said(blocks: Iterable[Block]) -> str:
    """Return all sentences of blocks."""
    return " ".join(
        text
        for block in blocks
        for text in (
            [block.text] if isinstance(block, Paragraph) else block.items if isinstance(block, Bullets) else []
        )
    )


def test_a_proven_unique_best_with_its_runner_up(done: Study) -> None:
    """The value, that it is proven, that it is the only one, the second best, and on whose word."""
    text = said(conclusion(done, EN))

    assert "Proposal: 3 of 4 initiatives, together 9 points." in text
    assert "proven best choice" in text
    assert "There is only one best choice. The second-best choice is worth 7 points." in text
    assert f"The best set was found with {done.answer.proof.solver}." in text
    assert "comes to the same value" in text


def test_a_what_if_claims_nothing_outside_itself(done: Study) -> None:
    """With what-if options the proof, the one best set and the exact search are about these options alone."""
    exact = answered(done, proof=replace(done.answer.proof, exact=True))
    for speaks, claims in ((EN, EN.words.claims), (voice("nl"), voice("nl").words.claims)):
        proposed, tried = (said(conclusion(replace(exact, what_if=what_if), speaks)) for what_if in (False, True))
        for claim in (claims.optimal, claims.only_one, claims.exactly_searched):
            assert claim in proposed
            assert claim not in tried
        within = speaks.words.what_if_claims
        assert f"{within.optimal} {within.only_one} " in tried
        assert within.exactly_searched in tried
        alone = said(conclusion(answered(replace(exact, what_if=True), second_best=None), speaks))
        assert within.no_other_set in alone
    nothing = answered(replace(done, what_if=True), status=Status.INFEASIBLE, selected=None)
    assert "With these options no set satisfies all rules." in said(conclusion(nothing, EN))


def test_no_other_set_at_all(done: Study) -> None:
    """Where nothing else satisfies the rules that is said instead of a second best."""
    assert "No other set satisfies all rules." in said(conclusion(answered(done, second_best=None), EN))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"tie_break": "ask"}, "2 sets are worth exactly the same. The round says that the one asking the least"),
        ({"tie_break": "lot"}, "2 sets are worth exactly the same. The round says that the lot decides"),
        ({"tie_break": "lot", "equal_capped": True}, "at least 2 sets are worth exactly the same."),
        ({"tie_break": "stopped"}, "Time ran out before one was decided on."),
        ({"tie_break": None}, "one of 2 sets that are worth exactly the same."),
        ({"tie_break": None}, "Worth the same: with C instead of A."),
    ],
)
def test_equal_sets_and_what_decided(done: Study, changes: dict[str, object], sentence: str) -> None:
    """With equal sets the report says how it was decided, or that nothing decided and who hangs on it."""
    equal = (frozenset("ab"), frozenset("bc"))

    assert sentence in said(conclusion(answered(done, unique=False, equal=equal, **changes), EN))


def test_many_equal_sets_are_written_out_in_part(done: Study) -> None:
    """Twelve are told, the one shown among them, and how many more there are; of twelve nothing is left."""
    sets = tuple(frozenset({"a", f"x{number:02}"}) for number in range(14))
    others = tuple(candidate(f"x{number:02}") for number in range(14))
    done = replace(done, round=replace(done.round, initiatives=(*done.round.initiatives, *others)))
    text = said(conclusion(answered(done, unique=False, equal=sets), EN))
    assert text.count("Worth the same:") == 11
    assert "And 2 choices more; --json shows them all." in text
    text = said(conclusion(answered(done, unique=False, equal=sets, equal_capped=True), EN))
    assert "And 2 more of the 14 that were looked for; there may be others." in text
    assert "--json" not in text
    text = said(conclusion(answered(done, unique=False, equal=sets[:12]), EN))
    assert text.count("Worth the same:") == 11
    assert "--json" not in text


def test_the_ask_leaves_some_of_the_equal_sets_over() -> None:
    """Where several equal sets ask least, all are counted, and the open choice is between those alone."""
    some = (candidate("a", 1, 5), candidate("b", 1, 5), candidate("c", 2, 5))
    one = Select(bounds=Bounds(at_most=Fraction(1)))
    told = said(conclusion(study(round_of(*some, budget=2, select=one, ties=("ask",)), Limits()), EN))
    assert "3 sets are worth exactly the same; 2 of them ask least. The round does not say" in told
    assert "one of" not in told


@pytest.mark.parametrize(
    ("proof", "sentence"),
    [
        (Proof(solver="A", bound=9, checked=True), "A second solver has not confirmed this."),
        (
            Proof(solver="A", bound=9, checked=True, second_solver="B", agrees=False),
            "B, did not come to the same value",
        ),
    ],
)
def test_the_second_opinion_is_told_as_it_is(done: Study, proof: Proof, sentence: str) -> None:
    """A missing or a lower second opinion is never passed over."""
    assert sentence in said(conclusion(answered(done, proof=proof), EN))


def test_ties_that_were_not_looked_for_are_not_claimed(done: Study) -> None:
    """Where time ran out before other sets were looked for, only that is said."""
    text = said(conclusion(answered(done, unique=None, equal=(), tie_break="stopped"), EN))

    assert "Whether another set is worth as much was not checked" in text
    assert "worth exactly the same" not in text


def test_a_draw_can_be_repeated(done: Study) -> None:
    """A lot that decided is told with its text, who drew it and when."""
    lot = Lot(text="0f3a", drawn_by="the notary", on=date(2022, 12, 1))
    drawn = replace(done, round=replace(done.round, lot=lot))
    text = said(
        conclusion(answered(drawn, unique=False, equal=(frozenset("ab"), frozenset("bc")), tie_break="lot"), EN)
    )

    assert "the SHA-256 of “0f3a” followed by the id. Drawn by: the notary. Date: 1 December 2022." in text


def test_a_what_if_proposes_nothing(done: Study) -> None:
    """A what-if has a result and never a proposal; its next command leads back to the round itself."""
    what_if = replace(done, what_if=True)

    assert said(conclusion(what_if, EN)).startswith("Result of the what-if: 3 of 4 initiatives")
    assert next_command(what_if, "lwa select x", "lwa select x --at-most 2", "lwa why x") == "lwa select x"


def test_what_is_not_proven_is_never_called_best(done: Study) -> None:
    """A set found in time is the best so far, with its bound where there is one."""
    bounded = Proof(solver="A", bound=11, checked=True)

    with_bound = said(conclusion(answered(done, status=Status.FEASIBLE, unique=None, proof=bounded), EN))
    without = said(
        conclusion(answered(done, status=Status.FEASIBLE, proof=replace(bounded, bound=None), unique=None), EN)
    )

    assert "best set so far" in with_bound
    assert "A better one is worth 11 points at most." in with_bound
    assert "worth" not in without.split("best set so far")[1]
    assert "proven best" not in with_bound + without


def test_nothing_found(done: Study) -> None:
    """Without a set nothing is proposed, nothing is called impossible, and the next command gives more time."""
    nothing = answered(done, status=Status.UNKNOWN, selected=None, units=None)

    assert said(conclusion(nothing, EN)) == EN.words.unknown
    assert (
        next_command(nothing, "lwa select x", "lwa select x --at-most 2", "lwa why x")
        == "lwa select x --at-most 2 --time-limit 600"
    )


def test_impossible_by_rules_or_by_arithmetic(done: Study) -> None:
    """Arithmetic reasons are sentences with figures, a conflict is a list of names; the next drops one rule."""
    proof = Proof(solver="A", bound=None, checked=True)
    nobody = Answer(status=Status.INFEASIBLE, proof=proof, conflict=("fund main",))
    over = Impossibility(
        kind="over", rules=("fund main", "must a"), ids=("a",), left=Fraction(400), bound=Fraction(300), unit="cents",
        place=Nowhere("round.yaml"),
    )  # fmt: skip

    conflict = replace(done, answer=nobody)
    reasons = replace(done, answer=replace(nobody, conflict=(), impossible=(over,)))

    assert "cannot go together" in said(conclusion(conflict, EN))
    assert "“Main”" in said(conclusion(conflict, EN))
    text = said(conclusion(reasons, EN))
    assert "“Main” (fund main) allows €3 at most. What must be in the proposal already adds up to €4:" in text
    assert "“must be in: A” (must a)." in text
    assert "(round.yaml:1:1)" in text
    assert next_command(reasons, "plain", "plain", "why") == 'plain --without "fund main"'


def test_by_ranking_the_optimum_is_the_comparison() -> None:
    """A ranking that is best says so; one that breaks a rule says which."""
    ranked = Select(by="ranking")
    richer = Total(name="rich", of=Quantity("ask"), where=Everything(), bounds=Bounds(at_least=Fraction(13)))

    best = study(round_of(*FOUR, budget=99, select=ranked), Limits())
    broken = study(round_of(*FOUR[:2], budget=99, select=ranked, rules=(richer,)), Limits())

    assert "Here the ranking is also the proven best choice." in said(conclusion(best, EN))
    assert "This ranking does not keep: “rich”." in said(conclusion(broken, EN))
    assert "more" not in said(conclusion(broken, EN))


def test_values_that_are_too_long_to_be_exact_are_said_to_be_rounded() -> None:
    """Where the objective had to be rounded, the report says to what."""
    fund = Fund(id="main", title="Main", budget={"all": 9})
    criteria = {
        f"c{prime}": Criterion(id=f"c{prime}", title="C", weight=Fraction(1), worst=Fraction(0), best=Fraction(prime))
        for prime in (999_983, 999_979, 999_961)
    }
    one = candidate("a", 1, scores={name: criterion.best - 1 for name, criterion in criteria.items() if criterion.best})

    done = study(round_of(one, funds={"main": fund}, value=Criteria(unit=None, criteria=criteria)), Limits())

    assert "too many digits to be exact" in said(conclusion(done, EN))
