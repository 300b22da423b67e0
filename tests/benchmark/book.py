"""What a workbook adds to a selection that is reported anyway: composing and writing it; prints its CPU seconds."""

import sys
import time
from pathlib import Path
from typing import Final

from lwa_cli.render.terminal import as_text
from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report import compose
from lwa_cli.report.book.compose import workbook
from lwa_cli.report.book.sheets import Book, NamedTable
from lwa_cli.report.voice import voice
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.study import Study, explained, study

REASONED: Final = 60
"""Up to so many initiatives have their reasons in the workbook here; those of thousands would take hours."""


def studied(folder: Path) -> Study:
    """Read a round, choose from it, and say why."""
    reading = read_round(folder)
    if reading.round is None:
        sys.exit(f"the generated round has mistakes: {reading.findings[:3]}")
    limits = Limits()
    done = study(reading.round, limits)
    return explained(done, limits) if len(reading.round.initiatives) <= REASONED else done


def cells(book: Book) -> int:
    """Return how many cells the tables of a workbook have."""
    tables = [block for sheet in book.sheets for block in sheet.blocks if isinstance(block, NamedTable)]
    return sum((len(table.rows) + 1 + (table.total is not None)) * len(table.columns) for table in tables)


def main(folder: Path) -> None:
    """Report the selection as always, then make the workbook."""
    done, speaks = studied(folder), voice("nl")
    as_text(compose.selection(done, speaks, ()), speaks.numbers, width=None, color=False)
    before = time.process_time()
    content = as_xlsx(workbook(done, speaks, (), {}))
    sys.stdout.write(f"{time.process_time() - before:.4f} {len(content)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
