"""What would change in a file, whichever way it is written."""

from lwa_cli.render.difference import difference


def test_only_what_is_said_otherwise_is_shown() -> None:
    """The order of keys, thousands and keys with nothing after them make no difference."""
    before = {"cost": "1_200", "title": "Haven", "lead": None}
    assert difference("a.yaml", before, {"title": "Haven", "cost": "1200"}) == ""
    assert difference("a.yaml", before, {"title": "Havens", "cost": "1200"}) == (
        '--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n-title: "Haven"\n+title: "Havens"\n cost: "1200"\n'
    )


def test_a_file_that_could_not_be_read_is_all_new() -> None:
    """Then every line is one more."""
    assert '\n+id: "a"\n' in difference("a.yaml", None, {"id": "a"})
