"""Forms made in memory, for tests: a round with everything in it, a complete initiative, and how to find a cell."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from lwa_cli.render.form import as_form
from lwa_cli.words.languages import FORM
from portfolio.model import Language, Round
from portfolio.reading.sheets.fill import fill, shape_of
from portfolio.reading.sheets.layout import FIRST, KEYS, Layout, layout
from tests.portfolio.reading.rounds import round_of_text

ROUND = """\
format: 1
id: haven
title: "Haven: ronde 1"
note: Fictief.
vat: excluded
periods: [2023, 2024]
applications: {from: 2022-10-01, until: 2022-11-30}
funds:
  lwa: {title: Programmabudget, budget: {2023: 900_000, 2024: 750_000}}
  rap: {title: Perspectieffonds, decided_by: elsewhere, pays_at_most: 50%, ask: {at_least: 20_000, at_most: 500_000}}
labels:
  agreement: {haven: Haven, zorg: Zorg}
partners:
  albeda: {title: Albeda}
  deltalinqs: {title: Deltalinqs}
  stc: {title: School}
  zadkine: {title: School}
  uwv: {title: UWV}
  fnv: {title: '=1+1'}
  cnv: {title: zadkine}
value:
  outcomes:
    job: {title: Betaald werk, definition: minstens 12 uur per week, weight: 1, retention: true}
    internship: {weight: 0.3}
rules: [{name: uren, total: {of: "uses:uren"}, at_most: 100}]
"""
ONE_FUND = ROUND.replace(ROUND[ROUND.index("  rap:") : ROUND.index("labels:")], "")

COMPLETE: Mapping[str, Any] = {
    "id": "startgaranties",
    "title": "Startgaranties",
    "summary": "Een baan bij de start.",
    "reference": "0344",
    "contact": "secretariaat@example.org",
    "received": "2022-11-14",
    "lead": "deltalinqs",
    "partners": ["albeda", "zadkine"],
    "labels": {"agreement": ["haven"]},
    "cost": {"2023": "60000.50", "2024": "40_000"},
    "not_eligible": [{"amount": "5000", "because": "spent"}],
    "cofinancing": [
        {"from": "albeda", "cash": {"2023": "30000.50"}, "status": "committed"},
        {"from": "deltalinqs", "in_kind": {"2024": "15000"}, "hours": "400.5", "status": "pledged"},
        {"cash": {"2024": "5000"}, "status": "open"},
    ],
    "ask": {"lwa": {"2023": "30000"}, "rap": {"2024": "20000"}},
    "plan": {"job": {"start": "90", "achieve": "50"}},
    "results": [
        {
            "outcome": "job", "year": "2021", "planned": "100", "started": "80", "achieved": "45", "observed": "40",
            "retained": "31", "compared": {"started": "200", "achieved": "41"}, "level": "good-indications",
            "unit": "people", "source": "monitor",
        },
    ],
    "uses": {"uren": "12.5"},
    "note": "-",
}  # fmt: skip
"""An initiative with a value at every key that a form asks but periods and people_per."""


def form(
    *data: Mapping[str, Any], head: str = ROUND, language: Language = "nl", blank: int = 0
) -> tuple[bytes, Layout]:
    """Return the form of a round filled with initiatives, and its plan."""
    round_: Round = round_of_text(head)
    shape = shape_of(round_, data)
    plan = layout(shape)
    sheets: Sequence[Mapping[Any, str]] = [fill(one, plan, round_.periods).cells for one in data]
    return as_form(round_, shape, [*sheets, *[{}] * blank], FORM[language], language), plan


def opened(content: bytes, *, formulas: bool = False) -> Workbook:
    """Open a form: with the values that stand in its cells, or their formulas."""
    return load_workbook(BytesIO(content), data_only=not formulas)


def verdicts(book: Workbook, plan: Layout, number: int = 1) -> dict[str, str]:
    """Return what the check column of a sheet says by the key of its row; of rows that are worked out by their name."""
    sheet = book.worksheets[number]
    check = FIRST + plan.width + 2
    told = {}
    for row in range(1, plan.rows + 1):
        if text := sheet.cell(row, check).value:
            told[str(sheet.cell(row, KEYS + 1).value or sheet.cell(row, KEYS + 2).value)] = str(text)
    return told
