"""Findings as workflow commands, with everything escaped that would end or split one."""

from pathlib import Path

from lwa_cli.render.github import as_github
from lwa_cli.render.source import Told
from lwa_cli.words.findings import Said
from portfolio.findings import Code, Finding, Span


def line(finding: Finding, said: Said, folder: str = "ronde") -> str:
    """Return the line of one finding."""
    return as_github([Told(finding, said, Path(folder), {})])


def test_a_finding_is_one_command() -> None:
    """An error with file, lines, columns and code; the hint comes on a line of its own."""
    finding = Finding(Code.DUPLICATE_KEY, Span("initiatives/a.yaml", 9, 7, 9, 14))
    assert line(finding, Said("Twee keer.", "Haal er een weg.")) == (
        "::error file=ronde/initiatives/a.yaml,line=9,endLine=9,col=7,endColumn=14,title=L110::"
        "Twee keer.%0AHaal er een weg.\n"
    )


def test_severities_have_their_own_command() -> None:
    """Warnings warn and notes notice."""
    span = Span("a.yaml")
    assert line(Finding(Code.EMPTY_VALUE, span), Said("x", None)).startswith("::warning ")
    assert line(Finding(Code.SHAPE_ALONE, span), Said("x", None)).startswith("::notice ")


def test_columns_only_within_one_line() -> None:
    """GitHub refuses columns where the place goes on over more lines."""
    told = line(Finding(Code.EMPTY_VALUE, Span("a.yaml", 2, 3, 4, 5)), Said("x", None))
    assert "line=2,endLine=4,title=L801" in told


def test_nothing_ends_a_command_early() -> None:
    """Line ends, percent signs, colons and commas in names and sentences are escaped."""
    told = line(Finding(Code.EMPTY_VALUE, Span("a,b:c%.yaml")), Said("50% te veel\r\n::error::x", None), "r")
    assert told.startswith("::warning file=r/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=1,title=L801::")
    assert told.endswith("::50%25 te veel␍␊::error::x\n")
