"""Reports as text."""

from fractions import Fraction

from lwa_cli.render.terminal import as_text
from lwa_cli.report.document import (
    Blank,
    Bullets,
    Cell,
    Column,
    Count,
    Document,
    Heading,
    Money,
    Number,
    Paragraph,
    Percent,
    Table,
    Text,
    Tone,
)
from lwa_cli.words.numbers import Numbers

NL = Numbers("nl")
LONG = "Een heel lange titel van een initiatief dat veel woorden nodig heeft om te zeggen wat het is " * 3


def show(*blocks: object, width: int | None = None, color: bool = False) -> str:
    """Render blocks in Dutch."""
    return as_text(Document(blocks), NL, width=width, color=color)  # type: ignore[arg-type] # the test passes blocks


def test_every_kind_of_cell() -> None:
    """Money, counts, numbers, shares, words and nothing each stand as a reader expects, numbers to the right."""
    row: tuple[Cell, ...] = (
        Text("a"),
        Money(123_450),
        Count(6_000),
        Number(Fraction(1, 3), 2),
        Percent(Fraction(1, 4)),
    )
    none: tuple[Cell, ...] = (Text("b"), Money(None), Count(0), Number(Fraction(2), 2), Percent(None))
    columns = (Column("Wie"), *(Column(t, numeric=True) for t in ("Geld", "Aantal", "Waarde", "Deel")))

    text = show(Table(columns=columns, rows=(row, none), total=(Text("Samen"), *(Blank(),) * 4)))

    assert [line.split() for line in text.splitlines() if line.strip(" ─")] == [
        ["Wie", "Geld", "Aantal", "Waarde", "Deel"],
        ["a", "€", "1.234,50", "6.000", "0,33", "25%"],
        ["b", "—", "0", "2,00", "—"],
        ["Samen"],
    ]


def test_in_a_pipe_nothing_is_cut_or_broken() -> None:
    """Without a terminal a long title stands whole on its line, and so does a long sentence."""
    table = Table(columns=(Column("Titel"),), rows=((Text(LONG.strip()),),))

    lines = show(Paragraph(LONG.strip()), table).splitlines()

    assert sum(line.strip() == LONG.strip() for line in lines) == 2


def test_a_terminal_wraps_and_keeps_its_width() -> None:
    """On 80 columns no line is longer, no word is lost, and numbers are never broken."""
    columns = (Column("Titel"), Column("Geld", numeric=True))
    table = Table(columns=columns, rows=((Text(LONG), Money(123_456_789_00)),))

    text = show(Heading("Kop", 1), Paragraph(LONG), Bullets((LONG,)), table, width=80)

    assert max(map(len, text.splitlines())) <= 80
    assert text.split().count("initiatief") == 9
    assert "€\u00a0123.456.789" in text


def test_square_brackets_are_text() -> None:
    """What looks like markup comes out as it was written."""
    text = show(Heading("[red]x[/red]"), Paragraph("[b]"), Bullets(("[i]",)), Table(columns=(Column("[c]"),), rows=()))

    assert all(sign in text for sign in ("[red]x[/red]", "[b]", "[i]", "[c]"))


def test_colour_only_where_asked() -> None:
    """Without colour there is no escape sign at all; with colour the words are the same."""
    blocks = (Paragraph("goed", Tone.GOOD), Paragraph("fout", Tone.BAD))

    assert "\x1b" not in show(*blocks, width=80)
    assert "\x1b" in show(*blocks, width=80, color=True)


def test_with_little_room_a_column_stands_under_the_one_before_it() -> None:
    """On a narrow terminal the words of such a column move under their neighbour; with room they stand beside it."""
    columns = (Column("Titel"), Column("Id", under=True), Column("Geld", numeric=True))
    table = Table(
        columns=columns,
        rows=((Text("Een titel"), Text("een-id"), Money(100)),),
        total=(Text("Samen"), Text(""), Money(100)),
    )

    wide, narrow = (show(table, width=width).split("\n") for width in (40, 20))

    assert any(line.split() == ["Een", "titel", "een-id", "€", "1"] for line in wide)
    assert any(line.split() == ["Een", "titel", "€", "1"] for line in narrow)
    assert any(line.split() == ["een-id"] for line in narrow)
    assert any(line.split() == ["Samen", "€", "1"] for line in narrow)


def test_words_behind_numbers_go_under_the_words_before_them() -> None:
    """Where there is no room, what may stand under others goes to the nearest words, past any numbers between."""
    columns = (Column("Wie"), Column("Aantal", numeric=True), Column("Verschil", under=True))
    table = Table(
        columns=columns,
        rows=((Text("lijst"), Count(7), Text("laat een heel klein beetje liggen")),),
        total=(Text("Samen"), Count(7), Blank()),
    )

    assert "Verschil" in show(table)
    assert [line.split() for line in show(table, width=40).splitlines() if line.strip(" ─")] == [
        ["Wie", "Aantal"],
        ["lijst", "7"],
        ["laat", "een", "heel", "klein", "beetje"],
        ["liggen"],
        ["Samen", "7"],
    ]


def test_with_too_little_room_for_numbers_they_are_broken_but_never_cut() -> None:
    """Every digit is still there, at whatever width."""
    columns = (Column("Periode"), *(Column(f"Bedrag {n}", numeric=True) for n in range(5)))
    table = Table(columns=columns, rows=((Text("2023"), *(Money(98_765_400 + n) for n in range(5))),))
    wide, narrow = (as_text(Document((table,)), Numbers("nl"), width=width, color=False) for width in (None, 40))
    assert max(map(len, narrow.splitlines())) <= 40
    assert sorted(filter(str.isdigit, wide)) == sorted(filter(str.isdigit, narrow))
