"""Small rounds made in memory: one fund named main, one criterion named value, money in cents."""

from fractions import Fraction
from typing import Any

from portfolio.model import ALL, Criteria, Criterion, Fund, Initiative, Round


def candidate(id_: str, cents: int = 0, points: int | Fraction = 0, **more: Any) -> Initiative:  # noqa: ANN401 - fields of Initiative
    """Return an initiative that asks all of its cost of the main fund."""
    given: dict[str, Any] = {
        "id": id_,
        "title": id_.title(),
        "cost": {ALL: cents},
        "ask": {"main": {ALL: cents}} if cents else {},
        "scores": {"value": Fraction(points)},
    }
    return Initiative(**(given | more))


def round_of(*initiatives: Initiative, budget: int = 0, **more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return a round over the initiatives with one budget for everything."""
    value = Criterion(id="value", title="Value", weight=Fraction(1))
    given: dict[str, Any] = {
        "id": "small",
        "title": "Small",
        "language": "en",
        "value": Criteria(unit="points", criteria={"value": value}),
        "funds": {"main": Fund(id="main", title="Main", budget={ALL: budget})},
        "initiatives": tuple(sorted(initiatives, key=lambda i: i.id)),
    }
    return Round(**(given | more))
