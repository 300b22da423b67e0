"""The spread over labels and parties."""

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
