"""Two objectives and two capacities: 2kp50, an instance that is published with pyaugmecon (MIT)."""

from fractions import Fraction

from portfolio.model import Criteria, Criterion, Round
from portfolio.rules import Bounds, Everything, Quantity, Total
from tests.small import candidate, round_of

# fmt: off
CANDIDATES = (
    (21, 24, 84, 19), (69, 92, 49, 96), (26, 53, 68, 93), (92, 25, 20, 64), (77, 10, 97, 72), (30, 31, 74, 91),
    (96, 83, 60, 32), (80, 34, 30, 96), (60, 64, 13, 44), (61, 69, 95, 76), (52, 95, 19, 69), (92, 40, 41, 82),
    (19, 59, 17, 51), (10, 87, 95, 38), (63, 13, 73, 52), (34, 94, 12, 22), (100, 53, 66, 83), (60, 52, 55, 27),
    (11, 61, 75, 70), (12, 53, 20, 56), (37, 78, 56, 29), (100, 34, 80, 89), (74, 89, 59, 86), (17, 32, 66, 48),
    (60, 28, 25, 13), (69, 56, 70, 95), (49, 52, 95, 66), (69, 40, 96, 94), (49, 41, 62, 16), (59, 59, 74, 44),
    (17, 35, 31, 67), (21, 96, 59, 90), (74, 72, 21, 48), (85, 55, 85, 29), (83, 100, 45, 90), (41, 44, 97, 54),
    (29, 90, 23, 77), (63, 66, 53, 28), (56, 59, 51, 100), (38, 22, 95, 86), (66, 72, 58, 51), (92, 25, 68, 62),
    (25, 36, 62, 40), (84, 16, 45, 54), (89, 56, 83, 21), (21, 91, 82, 55), (46, 61, 47, 50), (94, 56, 15, 62),
    (96, 66, 52, 51), (92, 53, 72, 77),
)
"""What each is worth to the first and to the second objective, and what it takes of either capacity."""

FRONT = [
    (2103, 1529), (2090, 1531), (2089, 1577), (2087, 1588), (2079, 1589), (2075, 1635), (2070, 1636), (2062, 1662),
    (2059, 1694), (2038, 1708), (2029, 1715), (2028, 1716), (2015, 1730), (2009, 1735), (2003, 1755), (1993, 1761),
    (1987, 1769), (1982, 1772), (1975, 1773), (1973, 1808), (1956, 1827), (1931, 1857), (1893, 1902), (1862, 1909),
    (1830, 1914), (1826, 1917), (1822, 1929), (1814, 1949), (1783, 1965), (1755, 1969), (1742, 1986), (1711, 2002),
    (1639, 2003), (1636, 2012), (1547, 2020),
]
"""All points of the front, the best for the first objective first."""
# fmt: on


def two_objectives() -> Round:
    """Return the round that is worth what the first objective counts."""
    capacities = {"r1": Fraction(1445), "r2": Fraction("1502.5")}
    first = Criterion(id="first", title="First", weight=Fraction(1))
    second = Criterion(id="second", title="Second", weight=Fraction(0))
    return round_of(
        *(
            candidate(
                f"x{number:02}",
                scores={"first": Fraction(one), "second": Fraction(two)},
                uses={"r1": Fraction(r1), "r2": Fraction(r2)},
            )
            for number, (one, two, r1, r2) in enumerate(CANDIDATES, 1)
        ),
        value=Criteria(unit="points", criteria={"first": first, "second": second}),
        rules=tuple(
            Total(name=name, of=Quantity("uses", name), where=Everything(), bounds=Bounds(at_most=most))
            for name, most in capacities.items()
        ),
    )
