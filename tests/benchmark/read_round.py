"""Reading a whole round with places, checks and references; prints its CPU seconds."""

import sys
import time
from pathlib import Path

from portfolio.reading import read_round


def main(folder: Path) -> None:
    """Read the round, and keep it."""
    before = time.process_time()
    reading = read_round(folder)
    spent = time.process_time() - before
    if reading.round is None:
        sys.exit(f"the generated round has mistakes: {reading.findings[:3]}")
    sys.stdout.write(f"{spent:.4f} {len(reading.round.initiatives)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
