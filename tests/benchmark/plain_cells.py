"""The baseline of the workbook: as many plain cells, two numbers to a text, with openpyxl; prints its CPU seconds."""

import sys
import time
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from lwa_cli.report.book.compose import workbook
from lwa_cli.report.voice import voice
from tests.benchmark.book import cells, studied

COLUMNS = 15


def main(count: int) -> None:
    """Write so many cells on one sheet."""
    before = time.process_time()
    book = Workbook()
    sheet = book.create_sheet()
    for row in range(count // COLUMNS):
        sheet.append([row + 0.5 if column % 3 else f"tekst {row} {column}" for column in range(COLUMNS)])
    file = BytesIO()
    book.save(file)
    sys.stdout.write(f"{time.process_time() - before:.4f} {len(file.getvalue())}\n")


if __name__ == "__main__":
    main(cells(workbook(studied(Path(sys.argv[1])), voice("nl"), (), {})))
