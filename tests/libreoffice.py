"""Headless LibreOffice as a second opinion: it reckons every formula of a workbook again, and draws its pages."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

SECONDS = 180
"""How long one call may take, on a machine with much else to do."""

ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""A profile that reckons again whenever it loads: LibreOffice trusts what files say that come from Excel."""

Cells = Mapping[str, object]
"""What cells hold, by sheet and cell: ``Geld!C7``."""


def needed() -> None:
    """Skip a test where LibreOffice is missing, with the reason; never where it must be there."""
    if shutil.which("soffice") is None:
        reason = "LibreOffice (soffice) is not there: on Debian, apt-get install libreoffice-calc-nogui"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


def converted(files: Mapping[str, bytes], folder: Path, to: str = "xlsx") -> dict[str, bytes]:
    """Return workbooks as LibreOffice writes them after reckoning everything again; all in one call."""
    profile, given, made = (folder / name for name in ("profile", "given", "made"))
    for one in (profile / "user", given, made):
        one.mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS, encoding="utf-8")
    for name, content in files.items():
        (given / f"{name}.xlsx").write_bytes(content)
    program = shutil.which("soffice") or "soffice"
    options = [f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    paths = [str(given / f"{name}.xlsx") for name in files]
    done = subprocess.run(
        [program, *options, "--convert-to", to, "--outdir", str(made), *paths],
        capture_output=True, encoding="utf-8", check=False, timeout=SECONDS,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return {name: (made / f"{name}.{to}").read_bytes() for name in files}


def opened(content: bytes, *, formulas: bool = False) -> Workbook:
    """Open a workbook: with the formulas, else with the values that stand in their cells."""
    return load_workbook(BytesIO(content), data_only=not formulas)


def formulas(content: bytes) -> dict[str, str]:
    """Return the formula of every cell that has one."""
    found = dict(_cells(opened(content, formulas=True)))
    return {place: value for place, value in found.items() if isinstance(value, str) and value.startswith("=")}


def values(content: bytes) -> Cells:
    """Return what stands in every cell that is not empty."""
    return dict(_cells(opened(content)))


def _cells(book: Workbook) -> Iterator[tuple[str, object]]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from ((f"{sheet.title}!{cell.coordinate}", cell.value) for cell in row if cell.value is not None)


def same(one: object, other: object) -> bool:
    """Tell whether two cells hold the same; numbers to fifteen digits, which is what a file of Excel keeps of them.

    So a cent shows in sums up to 5·10¹¹ euro; from 10¹² on doubles lose cents, as the workbook then says itself.
    """
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= 1e-14 * max(1.0, abs(one), abs(other))
    return (one or "") == (other or "")


def disagreements(written: bytes, reckoned: bytes) -> list[str]:
    """Return each formula whose value in the file is not what LibreOffice makes of it, or is no value at all."""
    held, again = values(written), values(reckoned)
    return [
        f"{place}: {held.get(place)!r} was written, {again.get(place)!r} is reckoned from {formula}"
        for place, formula in formulas(written).items()
        if not same(held.get(place), again.get(place)) or str(again.get(place)).startswith("#")
    ]
