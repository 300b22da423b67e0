"""The exact money frontier of the example, from half to one and a half times its budget: CPU seconds, then its points.

With ``rebuilt``: the usual epsilon constraint loop, which builds the model anew through PuLP and HiGHS at every point.
"""

import sys
from pathlib import Path
from time import process_time

from portfolio.analysis.frontier import Tracer
from portfolio.optimise import against
from portfolio.optimise.choose import Limits
from portfolio.optimise.eligibility import grounds
from portfolio.optimise.formulate import formulate
from portfolio.optimise.solve import Claim, Highs
from portfolio.optimise.tradeoff import Point, Tradeoff, better
from portfolio.reading import read_round
from portfolio.value import valuation

EXAMPLE = Path(__file__).parents[2] / "examples" / "leerwerkakkoord-2023"


def rebuilt(tradeoff: Tradeoff, low: int, high: int) -> tuple[Point, ...]:
    """Return every point, from the best at ``high`` down, each from a new model."""
    points, level = [], high
    while level >= low:
        program = tradeoff.sure(level)
        outcome = Highs().solve(program)
        if outcome.claim is not Claim.OPTIMAL or outcome.values is None:
            break
        chosen = program.chosen(outcome.values)
        level = tradeoff.level(chosen)
        points.append(Point(max(level, low), program.of(chosen), chosen))
        level -= 1
    return better(points)


def main() -> None:
    """Find the frontier, one way or the other."""
    round_ = read_round(EXAMPLE).round
    if round_ is None:
        sys.exit(1)
    worth = valuation.worth(round_)
    fund = round_.funds["lwa"]
    budget = fund.budget or {}
    one = against.fund(round_, formulate(round_, worth, grounds(round_, worth)), fund, budget)
    half = sum(budget.values()) // 2
    start = process_time()
    if "rebuilt" in sys.argv:
        found = [(p.level, p.units) for p in rebuilt(one.tradeoff, half, 3 * half)]
    else:
        tracer = Tracer(round_, worth, one, Limits(), lambda _done, _total: None)
        steps = reversed(tracer.every(half, 3 * half).points)
        found = [(int(step.against), step.units or 0) for step in steps]
    sys.stdout.write(f"{process_time() - start:.3f} {len(found)} points {hash(tuple(found))}\n")


if __name__ == "__main__":
    main()
