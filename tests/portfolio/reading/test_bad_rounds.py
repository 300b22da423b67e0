"""Rounds full of mistakes: every line that ends in ``# expect: CODE …`` gives those findings, and no other line any."""

import re
from pathlib import Path

import pytest

from lwa_cli.words.findings import said
from lwa_cli.words.numbers import Numbers
from portfolio.reading import Reading, read_round

ROUNDS = sorted(path for path in (Path(__file__).parent / "bad_rounds").iterdir() if path.is_dir())


def expected(folder: Path) -> list[tuple[str, int, str]]:
    """Return what the marks in the files promise: file, line, code."""
    return sorted(
        (file.relative_to(folder).as_posix(), number, code)
        for file in folder.rglob("*.yaml")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        for mark in re.findall(r"# expect: ([L0-9 ]+)$", line)
        for code in mark.split()
    )


@pytest.fixture(params=ROUNDS, ids=lambda path: path.name)
def reading(request: pytest.FixtureRequest) -> Reading:
    """Read each of the rounds."""
    return read_round(request.param)


def test_every_mistake_is_found_in_one_run(reading: Reading) -> None:
    """Exactly the marked lines give findings, of exactly the marked codes."""
    found = sorted((finding.span.file, finding.span.line, str(finding.code)) for finding in reading.findings)
    assert expected(reading.folder) == found


def test_every_finding_has_its_words(reading: Reading) -> None:
    """The facts of every finding fill its sentences in both languages."""
    for finding in reading.findings:
        for numbers in (Numbers("nl"), Numbers("en")):
            words = said(finding, numbers)
            told = (words.message + (words.hint or "")).replace(str(finding.facts.get("form")), "")
            assert "{" not in re.sub(r"\{(agreement|sleutel|key)", "", told)


def test_a_round_with_errors_is_no_round(reading: Reading) -> None:
    """Errors leave no round; warnings and notes do."""
    assert (reading.round is None) is any(finding.severity == "error" for finding in reading.findings)
