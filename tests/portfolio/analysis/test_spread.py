"""The spread over labels and parties."""

from fractions import Fraction

from portfolio.analysis.spread import Share, spread
from portfolio.model import Partner, Party
from tests.small import candidate, round_of


def test_each_key_counts_asked_ineligible_selected_and_money() -> None:
    """An initiative counts under each of its keys; keys that nobody has are shown with zero, in the round's order."""
    a = candidate("a", 10, labels={"pillar": ("school", "work")})
    b = candidate("b", 20, labels={"pillar": ("work",)})
    c = candidate("c", 40)
    labels = {"pillar": {"work": "Work", "school": "School", "none": "None"}}

    found = spread(round_of(a, b, c, labels=labels), {"a", "c"}, {"b"})

    assert list(found["pillar"].items()) == [
        ("work", Share(asked=2, ineligible=1, selected=1, ask=10)),
        ("school", Share(asked=1, ineligible=0, selected=1, ask=10)),
        ("none", Share(asked=0, ineligible=0, selected=0, ask=0)),
    ]


def test_net_people_of_the_chosen_stand_with_each_key() -> None:
    """By outcomes the net people of the chosen are added up per key; nobody chosen is zero and not unknown."""
    a = candidate("a", 10, labels={"pillar": ("school", "work")})
    b = candidate("b", 20, labels={"pillar": ("work",)})
    labels = {"pillar": {"work": "Work", "school": "School", "none": "None"}}
    net = {"a": Fraction(5, 2), "b": Fraction(-1)}

    found = spread(round_of(a, b, labels=labels), {"a", "b"}, (), net)

    assert {key: share.net for key, share in found["pillar"].items()} == {
        "work": Fraction(3, 2), "school": Fraction(5, 2), "none": 0,
    }  # fmt: skip


def test_parties_are_those_of_the_leads() -> None:
    """Where partners belong to parties, the spread over the leads' parties is there too."""
    partners = {
        "x": Partner(id="x", title="X", party="business"),
        "y": Partner(id="y", title="Y"),
    }
    parties = {"business": Party(id="business", title="Business", weights={})}
    a = candidate("a", 10, lead="x")
    b = candidate("b", 20, lead="y")
    c = candidate("c", 30)

    found = spread(round_of(a, b, c, partners=partners, parties=parties), {"a", "b"}, ())

    assert found == {"party": {"business": Share(asked=1, ineligible=0, selected=1, ask=10)}}
