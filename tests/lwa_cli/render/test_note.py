"""A note with fields: what is wrong with it, and what it becomes."""

import pytest

from lwa_cli.render.note import Trouble, fields, filled, trouble

KNOWN = {"title": "Plan *A*", "id": "plan-a"}


def test_fields_are_filled_in_as_text() -> None:
    """Values make no marks, what was written stays Markdown, and two braces are one."""
    note = "Beste **indiener** van {title},\n\n- {{id}} is { id }\n\n\n"
    assert trouble(note, KNOWN) is None
    assert fields(note) == ("title", "id")
    assert filled(note, KNOWN) == "Beste **indiener** van Plan \\*A\\*,\n\n- {id} is plan-a\n"


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("one\n{titel}", Trouble("unknown", 2, "{titel}")),
        ("{}", Trouble("unknown", 1, "{}")),
        ("{title.__class__}", Trouble("unknown", 1, "{title.__class__}")),
        ("a\n\n} b", Trouble("brace", 3, "}")),
        ("{title", Trouble("brace", 1, "{")),
        ("{tit\nle}", Trouble("brace", 1, "{")),
    ],
)
def test_what_cannot_be_filled_in_is_found(note: str, found: Trouble) -> None:
    """An unknown field or a single brace, with its line; a field reaches into nothing."""
    assert trouble(note, KNOWN) == found


def test_a_note_cannot_steer_a_terminal() -> None:
    """Control characters are made visible."""
    assert filled("a\x1b[31mb", {}) == "a␛[31mb\n"
