"""Small tables that others published, with the answers they gave."""

from fractions import Fraction
from typing import Any

from portfolio.model import ALL, Criteria, Criterion, Initiative, Round, Select
from portfolio.optimise.answer import Answer, Status
from portfolio.optimise.choose import Limits, choose
from portfolio.rules import Bounds, Count, Everything, Exclusive, Match, Quantity, Requires, Rule, Total
from tests.portfolio.optimise.oracle import worth_of
from tests.small import candidate, round_of


def proven(round_: Round) -> Answer:
    """Return the answer, proven by both solvers."""
    answer = choose(round_, worth_of(round_), Limits())
    assert answer.status is Status.OPTIMAL
    assert answer.proof.agrees
    return answer


# Lundgren, Rönnqvist & Värbrand, Optimeringslära, p. 393: cost, staff and value of fifteen building projects.
PROJECTS = {
    "1": (35, 5, 600),
    "2": (34, 3, 400),
    "3": (26, 4, 100),
    "4": (12, 2, 150),
    "5": (10, 2, 80),
    "6": (18, 2, 120),
    "7": (32, 4, 200),
    "8": (11, 1, 220),
    "9": (10, 1, 90),
    "10": (22, 5, 380),
    "11": (27, 3, 290),
    "12": (18, 2, 130),
    "13": (16, 2, 80),
    "14": (29, 4, 270),
    "15": (22, 3, 280),
}


def building_projects(**more: Any) -> Round:  # noqa: ANN401 - fields of Round
    """Return nine projects at most, a budget of 225 and a staff of 28."""
    rules: list[Rule] = [
        Total(name="staff", of=Quantity("uses", "staff"), where=Everything(), bounds=Bounds(at_most=Fraction(28))),
        *(
            Exclusive(name=f"not both {a}", group="exclusions", ids=(a, b))
            for a, b in (("1", "10"), ("5", "6"), ("11", "15"))
        ),
        *(
            Requires(name=f"{when} needs", group="requirements", when=when, then=(then,))
            for when, then in (("3", "15"), ("4", "15"), ("8", "7"), ("13", "2"), ("14", "2"))
        ),
    ]
    given: dict[str, Any] = {
        "budget": 22_500,
        "select": Select(bounds=Bounds(at_most=Fraction(9))),
        "rules": tuple(rules),
    }
    return round_of(
        *(
            candidate(id_, cost * 100, value, uses={"staff": Fraction(staff)})
            for id_, (cost, staff, value) in PROJECTS.items()
        ),
        **(given | more),
    )


def test_building_projects() -> None:
    """The book's answer, 2370, is the only best set; the next is worth 2350."""
    answer = proven(building_projects())
    assert answer.units == 2370
    assert answer.selected == frozenset({"1", "2", "4", "6", "7", "8", "12", "14", "15"})
    assert answer.unique
    assert answer.second_best == 2350


def test_building_projects_for_less() -> None:
    """What smaller budgets are worth, by enumeration of all sets."""
    ladder = {100: 1300, 150: 1850, 175: 2120, 200: 2290, 210: 2340, 211: 2370}
    assert {budget: proven(building_projects(budget=budget * 100)).units for budget in ladder} == ladder


# Lourenço, Morton & Bana e Costa 2012 (DSS 54:534), table 1: value and cost of four projects, budget 20.
TABLE_1 = {"1": (3, 4), "2": (4, 8), "3": (3, 10), "4": (2, 8)}


def test_probe_table_1() -> None:
    """{1, 2, 4} is worth 9; the list by value per cost stops at 7."""
    answer = proven(round_of(*(candidate(id_, cost, value) for id_, (value, cost) in TABLE_1.items()), budget=20))
    assert answer.units == 9
    assert answer.selected == frozenset({"1", "2", "4"})
    assert answer.unique


# The same paper, section 5: department, cost in cents and four benefits of each project.
DEPARTMENTS = {
    "p01": ("a", 110_000_000, ("67", "40", "30", "50")),
    "p02": ("a", 190_000_000, ("55", "37", "40", "20")),
    "p03": ("a", 90_000_000, ("100", "90", "80", "90")),
    "p04": ("a", 90_000_000, ("90", "80", "70", "95")),
    "p05": ("b", 180_000_000, ("48", "35", "40", "33")),
    "p06": ("b", 130_000_000, ("43", "32", "25", "44")),
    "p07": ("b", 130_000_000, ("42", "64", "80", "55")),
    "p08": ("b", 110_000_000, ("40", "50", "44", "20")),
    "p09": ("c", 90_000_000, ("80", "90", "78", "66")),
    "p10": ("c", 130_000_000, ("88", "66", "80", "70")),
    "p11": ("d", 70_000_000, ("41", "48", "49", "25")),
    "p12": ("d", 80_000_000, ("86", "88", "90", "72")),
}
WEIGHTS = {"b1": Fraction("0.31"), "b2": Fraction("0.19"), "b3": Fraction("0.29"), "b4": Fraction("0.21")}


def departments(*rules: Rule, budget: int = 500_000_000) -> Round:
    """Return the projects of four departments with five million to spend."""
    initiatives = (
        Initiative(
            id=id_,
            title=id_,
            cost={ALL: cost},
            ask={"main": {ALL: cost}},
            labels={"department": (department,)},
            scores=dict(zip(WEIGHTS, map(Fraction, benefits), strict=True)),
        )
        for id_, (department, cost, benefits) in DEPARTMENTS.items()
    )
    criteria = {key: Criterion(id=key, title=key, weight=weight) for key, weight in WEIGHTS.items()}
    return round_of(*initiatives, budget=budget, rules=rules, value=Criteria(unit=None, criteria=criteria))


ONE_EACH = tuple(
    Count(
        name=f"one of {key}",
        group="one of each",
        where=Match("department", frozenset({key})),
        bounds=Bounds(at_least=Fraction(1)),
    )
    for key in "abcd"
)


def test_probe_departments() -> None:
    """Free, 414.25 is best; with one project of each department 396.46: the rule costs 17.79."""
    free, each = departments(), departments(*ONE_EACH)
    found = [worth_of(r).natural(proven(r).units or 0) for r in (free, each)]
    assert found == [Fraction("414.25"), Fraction("396.46")]


def test_probe_departments_least_budget() -> None:
    """One of each takes 3,600,000; a cent less is impossible, and the budget is part of why."""
    assert proven(departments(*ONE_EACH, budget=360_000_000)).selected
    round_ = departments(*ONE_EACH, budget=359_999_999)
    answer = choose(round_, worth_of(round_), Limits())
    assert answer.status is Status.INFEASIBLE
    assert "fund main" in answer.conflict
    assert len(answer.conflict) > 1


# Petersen 1967 (OR-Library mknap1, problem 1): six projects and ten capacities.
PETERSEN = (
    [100, 600, 1200, 2400, 500, 2000],
    [
        ["8", "12", "13", "64", "22", "41"],
        ["8", "12", "13", "75", "22", "41"],
        ["3", "6", "4", "18", "6", "4"],
        ["5", "10", "8", "32", "6", "12"],
        ["5", "13", "8", "42", "6", "20"],
        ["5", "13", "8", "48", "6", "20"],
        ["0", "0", "0", "0", "8", "0"],
        ["3", "0", "4", "0", "8", "0"],
        ["3", "2", "4", "0", "8", "4"],
        ["3", "2", "4", "8", "8", "4"],
    ],
    [80, 96, 20, 36, 44, 48, 10, 18, 22, 24],
)


def test_petersen_1() -> None:
    """3800."""
    points, uses, capacities = PETERSEN
    rules = tuple(
        Total(name=f"capacity {row}", of=Quantity("uses", f"r{row}"), where=Everything(), bounds=Bounds(at_most=most))
        for row, most in enumerate(map(Fraction, capacities))
    )
    initiatives = (
        candidate(str(column), 0, value, uses={f"r{row}": Fraction(use[column]) for row, use in enumerate(uses)})
        for column, value in enumerate(points)
    )
    assert proven(round_of(*initiatives, rules=rules)).units == 3800
