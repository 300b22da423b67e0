"""Which named rules cannot go together: one irreducible set of them."""

from portfolio.optimise.program import Program
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import Claim, Solver

TRIES = 200
"""So many programs are asked about at most; after that the rules not yet tried are kept."""

NODES = 2_000
"""The cap of each of them: a rule is kept unless infeasibility without it is claimed within it."""


def conflict(program: Program, clock: Clock, first: Solver, *others: Solver) -> tuple[str, ...]:
    """Return the names of rules of an infeasible program that together allow no set, while without any one they might.

    A deletion filter that drops whole blocks of rules first; rules written by people come last, and so are kept
    rather than generated ones. The other solver has the last word: where it does not agree, all rules are named.
    """
    names = tuple(dict.fromkeys(row.rule for row in program.rows if row.rule is not None))

    def impossible(kept: tuple[str, ...], solver: Solver) -> bool:
        seconds = clock.left()
        if seconds == 0:
            return False
        loose = program.without(set(names) - set(kept)).maximising({})
        return solver.solve(loose, seconds=seconds, nodes=NODES).claim is Claim.INFEASIBLE

    kept, blocks = names, [names]
    for _ in range(TRIES):
        if not blocks:
            break
        block = blocks.pop()
        fewer = tuple(name for name in kept if name not in block)
        if impossible(fewer, first):
            kept = fewer
        elif len(block) > 1:
            half = len(block) // 2
            blocks += [block[half:], block[:half]]
    return kept if all(impossible(kept, other) for other in others) else names
