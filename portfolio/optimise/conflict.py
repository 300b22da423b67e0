"""Which named rules cannot go together: one irreducible set of them."""

from dataclasses import replace

from portfolio.optimise.program import Program
from portfolio.optimise.prove import Search
from portfolio.optimise.solve import Solver

TRIES = 200
"""So many programs are asked about at most; after that the rules not yet tried are kept."""

NODES = 2_000
"""The cap of each of them: a rule is kept unless infeasibility without it is proven."""


def conflict(program: Program, search: Search, solvers: tuple[Solver, Solver | None]) -> tuple[str, ...]:
    """Return the names of rules of an infeasible program that together allow no set, while without any one they might.

    A deletion filter that drops whole blocks of rules first. The last word is checked with the other solver; where it
    does not agree, all rules are named.
    """
    first, second = solvers
    names = tuple(dict.fromkeys(row.rule for row in program.rows if row.rule is not None))
    tries = TRIES

    def impossible(kept: tuple[str, ...], solver: Solver) -> bool:
        dropped = frozenset(names) - frozenset(kept)
        loose = replace(search, round_=replace(search.round_, off=search.round_.off | dropped))
        found = loose.best(solver, program.without(dropped).maximising({}), NODES)
        return found.proven and found.chosen is None

    kept, blocks = names, [names]
    while blocks and tries:
        block = blocks.pop()
        tries -= 1
        fewer = tuple(name for name in kept if name not in block)
        if impossible(fewer, first):
            kept = fewer
        elif len(block) > 1:
            half = len(block) // 2
            blocks += [block[half:], block[:half]]
    return kept if second is None or impossible(kept, second) else names
