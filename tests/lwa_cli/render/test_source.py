"""Findings as text: the place, the words, and a caret under the very sign, whatever stands before it."""

from pathlib import Path
from typing import NoReturn

import pytest

from lwa_cli.render.source import MOST, WINDOW, Told, as_text, as_texts, excerpt
from lwa_cli.words.findings import Said
from lwa_cli.words.languages import VALIDATE
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code, Finding, Span


def shown(line: str, start: int, end: int) -> list[str]:
    """Return the excerpt of one line, without its number."""
    return excerpt(Span("f", 1, start, 1, end), (line,), numbered=False)


def test_a_finding_is_a_place_a_sentence_the_line_a_hint_and_related_places() -> None:
    """The first line can be clicked; the rest is set in under it."""
    span = Span("initiatives/a.yaml", 9, 7, 9, 14)
    finding = Finding(Code.DUPLICATE_KEY, span, related=(Span("initiatives/a.yaml", 2, 1),))
    lines = {"initiatives/a.yaml": ("",) * 8 + ("cost: 120.000",)}
    told = Told(finding, Said("De sleutel staat er twee keer.", "Haal er een weg."), Path("ronde"), lines)
    assert as_text(told, VALIDATE["nl"]).splitlines() == [
        "ronde/initiatives/a.yaml:9:7 L110 fout: De sleutel staat er twee keer.",
        "  9 | cost: 120.000",
        "    |       ^^^^^^^",
        "  Haal er een weg.",
        "  zie ook ronde/initiatives/a.yaml:2:1",
    ]


def test_a_cell_is_a_place_in_a_sheet() -> None:
    """As a spreadsheet names it, beyond column Z too; there is no line to show under it."""
    span, other = Span("f.xlsx", 17, 28, 17, 29, "cost", "Initiatief 1"), Span("f.xlsx", 2, 3, 2, 4, "ask", "Blad 2")
    finding = Finding(Code.DUPLICATE_KEY, span, related=(other,))
    told = Told(finding, Said("Fout.", None), Path("in"), {"f.xlsx": ("",) * 20})
    assert as_text(told, VALIDATE["nl"]).splitlines() == [
        "in/f.xlsx!Initiatief 1!AB17 L110 fout: Fout.",
        "  zie ook in/f.xlsx!Blad 2!C2",
    ]


def test_sentences_are_broken_at_spaces() -> None:
    """To the columns of a terminal, set in; neither a word nor the line of the source is broken."""
    finding = Finding(Code.DUPLICATE_KEY, Span("initiatives/startgaranties.yaml", 1, 1, 1, 5))
    source = "kosten: 120.000 # wat er in het formulier stond"
    lines = {"initiatives/startgaranties.yaml": (source,)}
    told = Told(finding, Said("De sleutel staat er twee keer.", "Haal er een weg, hier of daar."), Path("ronde"), lines)
    assert as_text(told, VALIDATE["nl"], 24).splitlines() == [
        "ronde/initiatives/startgaranties.yaml:1:1",
        "  L110 fout: De sleutel",
        "  staat er twee keer.",
        f"  1 | {source}",
        "    | ^^^^",
        "  Haal er een weg, hier",
        "  of daar.",
    ]


def test_one_file_does_not_fill_the_screen() -> None:
    """Of one file the first findings are told and the rest counted; the next file is told again."""
    files = ["a.yaml"] * (MOST + 3) + ["b.yaml"]
    findings = (Told(Finding(Code.TAB, Span(file)), Said("Een tab.", None), Path("r"), {}) for file in files)
    texts = list(as_texts(findings, VALIDATE["nl"], Numbers("nl")))
    assert len(texts) == MOST + 2
    assert texts[MOST] == "r/a.yaml: en nog 3 punten in dit bestand. Met --json ziet u ze allemaal."
    assert texts[-1].startswith("r/b.yaml:1:1 L124")


def test_a_long_line_is_not_measured_whole() -> None:
    """Only the signs around a place are looked at, so that many findings on one long line cost little."""
    line = LongLine("{id: a}, " * 50_000)
    for start in range(0, len(line), 9000):
        shown, carets = excerpt(Span("f", 1, start + 2, 1, start + 4), (line,), numbered=False)
        assert shown[carets.index("^") :].startswith("id")
        assert carets.count("^") == 2
        assert shown.endswith("...")


class LongLine(str):
    """A line that refuses to be gone through as a whole."""

    __slots__ = ()

    def __iter__(self) -> NoReturn:
        """Fail."""
        raise AssertionError


def test_a_finding_about_a_folder_has_no_excerpt() -> None:
    """Nor has one about a file whose lines cannot be shown."""
    told = Told(Finding(Code.NO_INITIATIVE, Span("initiatives")), Said("Leeg.", None), Path(), {})
    assert as_text(told, VALIDATE["en"]) == "initiatives:1:1 L140 error: Leeg."


@pytest.mark.parametrize(
    ("line", "start", "end", "source", "carets"),
    [
        ("cost: 1", 7, 8, "cost: 1", "      ^"),
        ("a: b", 1, 2, "a: b", "^"),
        ("a: b", 5, 6, "a: b", "    ^"),
        ("a: b", 4, 4, "a: b", "   ^"),
        ("", 1, 2, "", "^"),
        ("\tcost: 1", 1, 2, "    cost: 1", "^^^^"),
        ("a\tb", 3, 4, "a    b", "     ^"),
        ("日本: x", 5, 6, "日本: x", "      ^"),
        ("日本: x", 1, 3, "日本: x", "^^^^"),
        ("e\u0301e\u0301: x", 7, 8, "e\u0301e\u0301: x", "    ^"),
        ("a:\u00a0x", 3, 4, "a:·x", "  ^"),
        ("a\u200bb: x", 2, 3, "a·b: x", " ^"),
        ("a: \x1b[31mx", 4, 5, "a: ·[31mx", "   ^"),
        ("a: \u202ex", 4, 5, "a: ·x", "   ^"),
    ],
    ids=[
        "plain", "first", "past the end", "no width", "empty line", "tab", "after a tab", "after wide signs",
        "wide signs", "combining marks", "no-break space", "zero width", "escape", "right to left",
    ],
)  # fmt: skip
def test_the_caret_stands_under_the_sign(line: str, start: int, end: int, source: str, carets: str) -> None:
    """Tabs, wide, combining and invisible signs take as many columns as they are shown with; none can act."""
    assert shown(line, start, end) == [source, carets]


def test_a_place_over_several_lines_is_underlined_on_its_first() -> None:
    """From its first sign to the end of that line."""
    assert excerpt(Span("f", 1, 4, 3, 2), ("a: [b,", "c,", "]"), numbered=False) == ["a: [b,", "   ^^^"]


@pytest.mark.parametrize("column", [1, 20, 500, 990, 1001])
def test_a_long_line_is_shown_around_the_place(column: int) -> None:
    """A window of fixed width, with a sign where it is cut, and the caret still under the very sign."""
    line = "".join(chr(ord("a") + n % 26) for n in range(1000))
    source, carets = shown(line, column, column + 1)
    assert len(source) <= WINDOW + 6
    assert source.startswith("...") is (column > 31)
    assert source.endswith("...") is (column < 900)
    if column <= len(line):
        assert source[carets.index("^")] == line[column - 1]


def test_a_long_place_ends_with_the_window() -> None:
    """Carets never run on past what is shown."""
    source, carets = shown("x" * 1000, 11, 1001)
    assert len(carets) <= len(source)
    assert carets.startswith(" " * 10 + "^")


def test_a_line_number_sets_the_excerpt_in() -> None:
    """Carets are set in as far as the line, however long its number."""
    lines = ("",) * 99 + ("cost: 1",)
    assert excerpt(Span("f", 100, 7, 100, 8), lines) == ["  100 | cost: 1", "      |       ^"]
