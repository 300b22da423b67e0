"""Files with mistakes, each found where it says so itself; a new one is dropped into the folder ``bad``.

The folder a file lies in says what it is: ``initiatives``, ``outcomes`` (an initiative in a round by outcomes),
``round``, ``assessments`` or ``decisions``. Each guilty line ends in ``# expect: L301`` (or ``L301, L802``); where no
comment can stand, the first line is ``# expect: L121 at LINE:COLUMN``.
"""

import re
from pathlib import Path

import pytest

from portfolio.reading import read_round
from tests.portfolio.reading.rounds import A_JOB, BY_OUTCOMES, ROUND, A

BAD = Path(__file__).parent / "bad"
FILES = sorted(BAD.rglob("*.yaml"))
EXPECT = re.compile(r"# expect: (?P<codes>L\d{3}(?:, L\d{3})*)(?: at (?P<line>\d+):(?P<column>\d+))?\s*$")

Expected = set[tuple[str, int, int | None]]


def expectations(text: str) -> Expected:
    """Return the codes, lines and columns (None: any) that a file says it must be found to have."""
    found: Expected = set()
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        if match := EXPECT.search(line):
            place = (int(match["line"]), int(match["column"])) if match["line"] else (number, None)
            found |= {(code, *place) for code in match["codes"].split(", ")}
    return found


def round_with(file: Path, folder: Path) -> str:
    """Write a small round with a bad file into a folder, and return the name that the file has there."""
    what = file.parent.name
    name = {"round": "round.yaml", "assessments": "assessments/a.yaml", "decisions": "decisions.yaml"}.get(
        what, f"initiatives/{file.name}"
    )
    by_outcomes = what == "outcomes"
    texts = {"round.yaml": BY_OUTCOMES if by_outcomes else ROUND, "initiatives/a.yaml": A_JOB if by_outcomes else A}
    raw = {known: text.encode() for known, text in texts.items()} | {name: file.read_bytes()}
    for known, content in raw.items():
        (folder / known).parent.mkdir(exist_ok=True)
        (folder / known).write_bytes(content)
    return name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(BAD).as_posix())
def test_each_mistake_is_found_where_it_is(file: Path, tmp_path: Path) -> None:
    """Exactly the expected codes are found, in that file alone, on the expected lines."""
    name = round_with(file, tmp_path)
    reading = read_round(tmp_path)
    expected = expectations(file.read_bytes().decode(errors="replace"))
    columns = {(code, line) for code, line, column in expected if column is not None}
    found = {
        (str(f.code), f.span.line, f.span.column if (str(f.code), f.span.line) in columns else None)
        for f in reading.findings
    }
    assert found == expected
    assert {f.span.file for f in reading.findings} == {name}


def test_there_are_bad_files() -> None:
    """The folder is found, and every file in it expects something."""
    assert FILES
    assert [file.name for file in FILES if not expectations(file.read_bytes().decode(errors="replace"))] == []
