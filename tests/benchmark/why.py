"""Why, on the example: CPU seconds of the whole table of reasons and prices, or of the losses and gaps alone.

``figures`` asks the engine for the 60 losses and gaps; ``highs`` and ``cbc`` rebuild the model through PuLP for each.
"""

import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pulp

from portfolio.optimise.choose import Limits
from portfolio.optimise.finder import Finder
from portfolio.optimise.program import Program, Row
from portfolio.optimise.prove import Clock
from portfolio.optimise.solve import model, solvers
from portfolio.reading import read_round
from portfolio.study import Study, explained, study

EXAMPLE = Path(__file__).parents[2] / "examples" / "leerwerkakkoord-2023"


def spent() -> float:
    """Return the CPU seconds so far, those of finished children included."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def rebuilt(program: Program, chosen: frozenset[str], solver: pulp.LpSolver) -> Iterator[int]:
    """Yield the best value with each initiative forced the other way, each from a new model."""
    for id_, column in program.column.items():
        sign = 1 if id_ in chosen else -1
        problem = model(program.plus(Row(((column, sign),), (sign - 1) // 2)))
        problem.solve(solver)
        yield round(pulp.value(problem.objective)) if problem.sol_status == pulp.LpSolutionOptimal else -1


def figures(done: Study, how: str) -> list[int]:
    """Return the best value with each initiative forced the other way; -1 where there is no such set."""
    chosen = done.answer.selected or frozenset()
    finder = Finder(done.round, done.worth, Clock(None), *solvers("auto"))
    if how == "figures":
        found = (finder.best({id_: id_ not in chosen}).units for id_ in finder.program.ids)
        return [-1 if units is None else units for units in found]
    highs = pulp.HiGHS(msg=False, gapRel=0, gapAbs=0, threads=1)
    cbc = pulp.COIN_CMD(path=pulp.PULP_CBC_CMD.pulp_cbc_path, msg=False, gapRel=0, gapAbs=0, threads=1)
    return list(rebuilt(finder.program, chosen, cbc if how == "cbc" else highs))


def main() -> None:
    """Answer one way, and print the CPU seconds and what came out."""
    round_ = read_round(EXAMPLE).round
    if round_ is None:
        sys.exit(1)
    done = study(round_, Limits())
    start = spent()
    if sys.argv[1] == "table":
        why = explained(done, Limits()).why
        told = f"{len(why.reasons) if why else 0} reasons"
    else:
        told = f"{hash(tuple(figures(done, sys.argv[1])))}"
    sys.stdout.write(f"{spent() - start:.3f} {told}\n")


if __name__ == "__main__":
    main()
