"""What must hold for the value of every round by outcomes."""

from dataclasses import replace
from fractions import Fraction
from math import isclose
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.model import Initiative, Plan, Round
from portfolio.value import outcomes
from portfolio.value.chain import Chain
from tests.outcomes import (
    FIXED,
    initiative,
    line,
    rounds,
    value_of,
)

few = settings(max_examples=40)
"""Rounds are large to draw, and each holds many cases."""


def chains_of(round_: Round) -> dict[str, Chain]:
    """Return all chains of a round."""
    return dict(outcomes.worth(round_, value_of(round_)).chains or {})


def floating(round_: Round) -> dict[str, float]:
    """Return what each initiative adds by the formulas of the method in floating point, given the priors."""
    value, worth = value_of(round_), outcomes.worth(round_, value_of(round_))
    given, shares = value.assumptions, (0.5, 0.6, 0.7, 0.85, 0.95, 1.0)
    phi = 0.69 if given.delivery_rate is None else float(given.delivery_rate)
    b = 30.0 if given.delivery_strength is None else float(given.delivery_strength)
    f_of = [float(given.evidence.get(level, share)) for level, share in enumerate(shares)]

    def one(i: Initiative) -> float:
        per = [(r, 1.0 if r.unit == "people" else float(r.people_per or 0)) for r in i.results]
        planned = sum(w * r.planned for r, w in per if r.planned is not None)
        started = sum(w * r.started for r, w in per if r.planned is not None)
        own = [
            float(share)
            for dimension, of in given.displacement_by.items()
            for label, share in of.items()
            if label in i.labels.get(dimension, ())
        ]
        h = max(own) if own else float(given.displacement or 0)
        d = float(round_.distances[i.distance or ""].deadweight)
        above = i.evidence.level if i.evidence else 0
        whole = 0.0
        for outcome, plan in i.plan.items():
            mine = [(r, w) for r, w in per if r.outcome == outcome and w]
            n = sum(w * r.started for r, w in mine)
            assert worth.priors is not None
            prior = worth.priors["placed", outcome, i.distance or ""]
            mu, strong = float(prior.mean), float(prior.strength)
            p = (sum(w * r.achieved for r, w in mine) + strong * mu) / (n + strong) if n + strong else mu
            q = 1.0
            if value.outcomes[outcome].retention:
                kept = worth.priors["kept", outcome, i.distance or ""]
                m = sum(w * r.observed for r, w in mine) + float(kept.strength)
                q = (
                    (sum(w * r.retained for r, w in mine) + float(kept.strength * kept.mean)) / m
                    if m
                    else float(kept.mean)
                )
            good = [r.compared for r, _ in mine if r.compared and r.level >= 3]
            lost = p * d
            if good:
                lost = (sum(c.achieved for c in good) + strong * mu * d) / (sum(c.started for c in good) + strong)
            f = sum(w * r.started * f_of[max(r.level, above)] for r, w in mine) / n if n else f_of[above]
            starters = plan.start * (started + phi * b) / (planned + b)
            whole += starters * (p - lost) * q * (1 - h) * f * float(value.outcomes[outcome].weight)
        return whole * (1 - float(i.continues.share))

    return {i.id: one(i) for i in round_.initiatives}


@few
@given(rounds())
def test_floating_point_agrees(round_: Round) -> None:
    """A second way through the formulas, in floating point, gives the same to one part in a billion."""
    for id_, added in floating(round_).items():
        assert isclose(chains_of(round_)[id_].steps.additional, added, rel_tol=1e-9, abs_tol=1e-9)


@few
@given(rounds())
def test_each_step_is_at_most_the_one_before(round_: Round) -> None:
    """Nobody appears on the way: only delivery may add, and only a comparison may take away more than there is."""
    worth = outcomes.worth(round_, value_of(round_))
    for id_, found in (worth.chains or {}).items():
        for link in found.links:
            steps = link.steps
            assert steps.delivered >= steps.placed >= steps.sustained >= steps.net
            assert steps.net >= (0 if link.compared_rate is None else -steps.delivered * link.kept_rate)
            assert abs(steps.net) >= abs(steps.credited) >= abs(steps.weighted) >= abs(steps.additional)
        assert all(isinstance(step, Fraction) for step in found.steps)
        assert abs(worth.units[id_] - found.steps.additional * 1000) <= Fraction(1, 2)
        assert worth.added[id_] * 1000 == worth.units[id_]


@few
@given(rounds(), st.randoms(use_true_random=False))
def test_order_changes_nothing(round_: Round, random: Random) -> None:
    """The order of initiatives, lines, plans and outcomes leaves every value as it is."""
    mixed = tuple(
        replace(
            i,
            results=tuple(random.sample(i.results, len(i.results))),
            plan=dict(random.sample(list(i.plan.items()), len(i.plan))),
        )
        for i in random.sample(round_.initiatives, len(round_.initiatives))
    )
    value = value_of(round_)
    turned = replace(value, outcomes=dict(reversed(list(value.outcomes.items()))))
    again = outcomes.worth(replace(round_, initiatives=mixed, value=turned), turned)
    first = outcomes.worth(round_, value)
    assert (again.units, again.own, again.priors) == (first.units, first.own, first.priors)


@few
@given(rounds())
def test_with_fixed_priors_one_more_changes_no_other(round_: Round) -> None:
    """The value of the sixty does not hang on the sixty-first."""
    fixed = replace(round_, value=replace(value_of(round_), prior=FIXED))
    extra = initiative("extra", line(500, 490, observed=400, retained=1))
    more = replace(fixed, initiatives=(*fixed.initiatives, extra))
    before = outcomes.worth(fixed, value_of(fixed))
    after = outcomes.worth(more, value_of(more))
    assert {id_: after.own[id_] for id_ in before.own} == before.own
    assert {id_: after.units[id_] for id_ in before.units} == before.units


@few
@given(rounds(), st.integers(2, 60))
def test_another_unit_of_value_changes_no_choice(round_: Round, times: int) -> None:
    """Weights in job equivalents or in their sixtieths: all values grow alike, so that the best set stays the best."""
    value = value_of(round_)
    smaller = {id_: replace(o, weight=o.weight * times) for id_, o in value.outcomes.items()}
    before = outcomes.worth(round_, value).own
    after = outcomes.worth(round_, replace(value, outcomes=smaller)).own
    assert after == {id_: times * own for id_, own in before.items()}


@few
@given(rounds(), st.integers(2, 60))
def test_another_unit_of_counting_changes_no_value(round_: Round, times: int) -> None:
    """An outcome counted in parts of a person, each worth that part, is worth the same."""
    value = value_of(round_)
    parts = replace(value, outcomes={id_: replace(o, weight=o.weight / times) for id_, o in value.outcomes.items()})
    finer = tuple(
        replace(i, plan={outcome: Plan(start=plan.start * times) for outcome, plan in i.plan.items()})
        for i in round_.initiatives
    )
    assert outcomes.worth(replace(round_, initiatives=finer), parts).units == outcomes.worth(round_, value).units
