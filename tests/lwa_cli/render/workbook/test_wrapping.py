"""How high rows must be."""

from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.render.workbook.wrapping import HIGHEST, height, lines, measured


def test_short_text_is_one_line() -> None:
    """What fits takes one line, also where there is nothing."""
    assert [lines(text, 20) for text in ("", "kort", "Van gepland naar")] == [1, 1, 1]


def test_words_go_to_the_next_line() -> None:
    """Text breaks behind spaces and hyphens, at line feeds, and within what is longer than a line."""
    assert lines("een twee drie", 6) == 3
    assert lines("een-twee-drie", 6) == 3
    assert lines("een\n\ntwee", 40) == 3
    assert lines("m" * 40, 10) > 5


def test_bold_and_large_letters_take_more() -> None:
    """What just fits does so no longer in bold, or in larger letters."""
    text = "n" * 18
    wide = measured(text) / 525 + 0.1
    assert lines(text, wide) == 1
    assert lines(text, wide, bold=True) == lines(text, wide, size=12) == 2


@given(st.text(max_size=300), st.integers(2, 80))
def test_the_lines_have_room_for_the_text(text: str, wide: int) -> None:
    """There is at least as much room as the text is long, and a wider column never needs more lines."""
    assert lines(text, wide) * wide * 525 >= max(map(measured, text.split("\n"))) - 525 * wide
    assert lines(text, wide + 200) <= lines(text, wide)


def test_no_row_is_higher_than_excel_allows() -> None:
    """The height of a row has its end."""
    assert height(2) == 2 * height(1)
    assert height(10_000) == HIGHEST
