"""Forms as openpyxl writes them, so that what reads a form is tested apart from what writes one."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from portfolio.reading.place import Path
from portfolio.reading.sheets.form import LISTS
from portfolio.reading.sheets.layout import HIDDEN, INITIATIVE, KEYS, MARK, VERSION, layout
from portfolio.reading.sheets.shape import Shape, as_text

SHAPE = Shape(
    periods=("2023", "2024"),
    funds=("lwa",),
    outcomes=("job",),
    dimensions={"agreement": 2},
    partners=3,
    uses=("coordination",),
    not_eligible=5,
    cofinancing=5,
    results=5,
)

CHOICES = {
    "partners": {"Albeda": "albeda", "Deltalinqs": "deltalinqs"},
    "labels.agreement": {"Haven": "haven", "Zorg": "zorg"},
    "status": {"Vastgelegd": "committed", "Toegezegd": "pledged"},
}

Cells = Mapping[Path, Any]


def form(
    *sheets: Cells,
    shape: Shape = SHAPE,
    round_id: str = "small",
    choices: Mapping[str, Mapping[str, str]] = CHOICES,
    change: Callable[[Workbook], None] = lambda _: None,
) -> bytes:
    """Return a form with these cells filled in; ``change`` does to it what people do."""
    book = Workbook()
    book.remove(book.active)
    for number, cells in enumerate(sheets, 1):
        _fill(book.create_sheet(f"Initiatief {number}"), shape, cells)
    _hide(book.create_sheet(HIDDEN), shape, round_id, choices)
    change(book)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(sheet: Any, shape: Shape, cells: Cells) -> None:  # noqa: ANN401 - openpyxl has no types
    sheet.cell(1, 1, INITIATIVE)
    for line in layout(shape).lines:
        sheet.cell(line.row + 1, KEYS + 1, line.key)
        for field in line.fields:
            if field.path in cells:
                cell = sheet.cell(line.row + 1, field.column + 1)
                cell.value = cells[field.path]
                if isinstance(cell.value, str) and not cell.value.startswith("=SUM"):
                    cell.data_type = "s"


def _hide(sheet: Any, shape: Shape, round_id: str, choices: Mapping[str, Mapping[str, str]]) -> None:  # noqa: ANN401 - openpyxl has no types
    sheet.sheet_state = "veryHidden"
    for row, value in enumerate((MARK, VERSION, round_id, "nl", as_text(shape)), 1):
        sheet.cell(row, 1, value)
    for number, (name, pairs) in enumerate(choices.items()):
        column = LISTS + 2 * number + 1
        sheet.cell(1, column, name)
        for row, pair in enumerate(pairs.items(), 2):
            for step, value in enumerate(pair):
                sheet.cell(row, column + step, value)


def where(path: Path, shape: Shape = SHAPE, sheet: str = "Initiatief 1") -> str:
    """Return the cell of a value: ``Initiatief 1!C7``."""
    (row, column) = next(
        (line.row + 1, field.column) for line in layout(shape).lines for field in line.fields if field.path == path
    )
    return f"{sheet}!{chr(ord('A') + column)}{row}"


WHOLE: Cells = {
    ("title",): "Haven",
    ("id",): "haven",
    ("reference",): "0344",
    ("lead",): "Albeda",
    ("partners", 1): "Deltalinqs",
    ("labels", "agreement", 0): "Haven",
    ("cost", "2023"): 120000,
    ("cost", "2024"): 80000.5,
    ("cofinancing", 1, "from"): "Albeda",
    ("cofinancing", 1, "status"): "Vastgelegd",
    ("cofinancing", 1, "cash", "2023"): 60000,
    ("ask", "lwa", "2023"): 140000.5,
    ("plan", "job", "start"): 90,
}

DATA: Mapping[str, Any] = {
    "id": "haven",
    "title": "Haven",
    "reference": "0344",
    "lead": "albeda",
    "partners": ["deltalinqs"],
    "labels": {"agreement": ["haven"]},
    "cost": {"2023": "120000", "2024": "80000.5"},
    "cofinancing": [{"from": "albeda", "cash": {"2023": "60000"}, "status": "committed"}],
    "ask": {"lwa": {"2023": "140000.5"}},
    "plan": {"job": {"start": "90"}},
}
"""What WHOLE says."""

Texts = Sequence[str]
