"""Measure in pairs and print the ratios of the medians: ``python -m tests.benchmark [NAME]… [--pairs N]``."""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

from tests.benchmark import rounds

HERE = Path(__file__).parent
LWA = str(Path(sys.executable).with_name("lwa"))
# Both sides at the same width, and with their compiled modules kept, as on any ordinary machine.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {"COLUMNS": "120"}


@dataclass(frozen=True)
class Measure:
    """Two ways of doing the same, how their seconds are read, and the ratio that ours should stay under.

    ``under``: the seconds instead, where these are what was promised.
    """

    name: str
    ours: Sequence[str]
    baseline: Sequence[str]
    seconds: Callable[[Sequence[str]], float]
    at_most: float
    pairs: int
    under: float | None = None


def cpu(command: Sequence[str]) -> float:
    """Run a command and return the CPU seconds, user and system, of it and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def told(command: Sequence[str]) -> float:
    """Run a command that measures itself and prints its seconds first."""
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[0])


def measures(folder: Path) -> dict[str, Measure]:
    """Return the measures by name; the rounds they need are written when they run."""
    large, small = str(folder / "large"), str(folder / "small")
    why = (sys.executable, "-m", "tests.benchmark.why")
    script = (sys.executable, str(HERE / "minimal.py"), small)
    return {
        "help": Measure(
            "lwa --help", (LWA, "--help"), (sys.executable, str(HERE / "hello.py"), "--help"), cpu, 1.3, 21
        ),
        "read": Measure(
            "reading 6,000 initiatives",
            (sys.executable, "-m", "tests.benchmark.read_round", large),
            (sys.executable, "-m", "tests.benchmark.read_plain", large),
            told,
            1.2,
            5,
        ),
        "front": Measure(
            "exact money frontier",
            (sys.executable, "-m", "tests.benchmark.front"),
            (sys.executable, "-m", "tests.benchmark.front", "rebuilt"),
            told,
            0.1,
            1,
        ),
        "why-highs": Measure("60 losses and gaps, HiGHS", (*why, "figures"), (*why, "highs"), told, 1 / 5, 1),
        "why-cbc": Measure("60 losses and gaps, CBC", (*why, "figures"), (*why, "cbc"), told, 1 / 2, 1),
        "why": Measure("the whole why-table", (*why, "table"), (*why, "highs"), told, inf, 1, 10.0),
        "select": Measure("lwa select --no-why", (LWA, "select", small, "--no-why"), script, cpu, 1.8, 11),
        **_workbooks(folder),
    }


def _workbooks(folder: Path) -> dict[str, Measure]:
    """Return the workbook of 60 against as many plain cells, and of 6,000 against 600, which is ten times as much."""
    sixty, middle, large = (str(folder / name) for name in ("sixty", "middle", "large"))
    book = (sys.executable, "-m", "tests.benchmark.book")
    plain = (sys.executable, "-m", "tests.benchmark.plain_cells", sixty)
    return {
        "workbook": Measure("workbook of 60", (*book, sixty), plain, told, 2.0, 11),
        "workbooks": Measure("workbook of 6,000 to 600", (*book, large), (*book, middle), told, 12.0, 3),
    }


def run(measure: Measure, pairs: int) -> str:
    """Run ours and the baseline in turn, who goes first changing each time; return one line of the table."""
    ours: list[float] = []
    baseline: list[float] = []
    for number in range(pairs + 1):
        order = ((ours, measure.ours), (baseline, measure.baseline))
        for seconds, command in order if number % 2 else reversed(order):
            seconds.append(measure.seconds(command))
    a, b = statistics.median(ours[1:]), statistics.median(baseline[1:])  # the first pair only warms up
    held = "held" if a / b <= measure.at_most and a < (measure.under or a + 1) else "NOT HELD"
    limits = f"under {measure.under} s" if measure.under else f"at most {measure.at_most}"
    return f"{measure.name:<28}{a:8.3f} s{b:10.3f} s{a / b:9.2f}   {limits}: {held}, {pairs} pairs"


def main() -> None:
    """Measure what was asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark")
    parser.add_argument("names", nargs="*", metavar="help|read|front|select|workbook|workbooks")
    parser.add_argument("--pairs", type=int)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rounds.write(folder / "large", 6000, "outcomes")
        rounds.write(folder / "middle", 600, "outcomes")
        rounds.write(folder / "sixty", 60, "outcomes")
        rounds.write(folder / "small", 60, "criteria")
        sys.stdout.write(f"{'CPU':<28}{'lwa':>8}  {'baseline':>10}  {'ratio':>8}\n")
        for key, measure in measures(folder).items():
            if not asked.names or key in asked.names:
                sys.stdout.write(run(measure, asked.pairs or measure.pairs) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
