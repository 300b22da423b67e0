"""Small integer programs drawn at random, and every set of them by looking at each."""

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from portfolio.optimise.program import Program, Row

Sets = Mapping[frozenset[str], int]
"""Each set that satisfies every row, with its objective."""

SCALES = (1, 1_000, 10**9, 2**45, 2**56)
"""What coefficients are multiples of, and off by one from: doubles do not hold the largest to the unit."""


def every(program: Program, fixed: Mapping[int, int] | None = None) -> Sets:
    """Return all sets with these columns fixed."""
    return dict(_every(program, fixed or {}))


def _every(program: Program, fixed: Mapping[int, int]) -> Iterator[tuple[frozenset[str], int]]:
    for inside in product((0, 1), repeat=len(program.ids)):
        if any(inside[column] != value for column, value in fixed.items()):
            continue
        chosen = frozenset(id_ for id_, value in zip(program.ids, inside, strict=True) if value)
        if not program.broken(program.values(chosen)):
            yield chosen, program.of(chosen)


def best(sets: Sets) -> Sets:
    """Return those that no other exceeds."""
    most = max(sets.values(), default=0)
    return {chosen: units for chosen, units in sets.items() if units == most}


@st.composite
def numbers(draw: DrawFn, least: int, most: int) -> int:
    """Return a small multiple of one of the scales, or one beside it."""
    return draw(st.integers(least, most)) * draw(st.sampled_from(SCALES)) + draw(st.integers(-1, 1))


@st.composite
def programs(draw: DrawFn, most: int = 7) -> Program:
    """Return a program of up to ``most`` initiatives: ties, zeros, numbers below 0 and huge, bonuses of either sign."""
    ids = tuple("abcdefghij"[: draw(st.integers(0, most))])
    numeric = st.integers(-3, 9) if draw(st.booleans()) else numbers(-3, 9)
    bonuses = draw(st.lists(st.sets(st.sampled_from(range(len(ids))), min_size=2), max_size=2)) if len(ids) > 1 else []
    objective = tuple(draw(numeric) for _ in range(len(ids) + len(bonuses)))
    rows = []
    for _ in range(draw(st.integers(0, 4))):
        scale, used = (
            draw(st.sampled_from(SCALES)),
            draw(st.lists(st.sampled_from(range(len(ids))), unique=True)) if ids else [],
        )
        terms = tuple((column, draw(st.integers(-4, 6)) * scale + draw(st.integers(-1, 1))) for column in used)
        rows.append(Row(terms, draw(st.integers(-3, 15)) * scale + draw(st.integers(-1, 1))))
    for index, members in enumerate(bonuses, len(ids)):
        if objective[index] >= 0:
            rows += [Row(((index, 1), (member, -1)), 0) for member in members]
        else:
            rows.append(Row((*((member, 1) for member in members), (index, -1)), len(members) - 1))
    return Program(ids, tuple(map(tuple, bonuses)), objective, tuple(rows))


def fixings(program: Program) -> st.SearchStrategy[dict[int, int]]:
    """Return columns of initiatives, each with the value it is fixed at."""
    columns = range(len(program.ids))
    return st.dictionaries(st.sampled_from(columns), st.integers(0, 1), max_size=3) if columns else st.just({})
