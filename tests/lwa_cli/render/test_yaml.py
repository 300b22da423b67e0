"""Plain data as YAML: whatever stands in a text, reading gives it back."""

import re

from hypothesis import given
from hypothesis import strategies as st

from lwa_cli.render.yaml import Node, as_yaml
from portfolio.reading.text import STEERING, TURNING
from portfolio.reading.tree import parse

STEERS = re.compile(f"[{STEERING}{TURNING}]")
"""What reading refuses in every text."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda text: not STEERS.search(text)
) | st.sampled_from(
    [
        "",
        "no",
        "1_000",
        "a: b",
        "a #b",
        "- x",
        "'",
        '"',
        "\\",
        "a\nb",
        "\t",
        "é🎉",
        "\u2028",
        "\ufeff",
        "{",
        "*x",
        "---",
    ]
)
KEYS = st.from_regex("[A-Za-z0-9][A-Za-z0-9_-]*", fullmatch=True)
NODES: st.SearchStrategy[Node] = st.recursive(
    TEXTS,
    lambda nodes: st.lists(nodes, min_size=1, max_size=4) | st.dictionaries(KEYS, nodes, min_size=1, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, NODES, min_size=1, max_size=5))
def test_reading_gives_back_what_was_written(data: dict[str, Node]) -> None:
    """Every text survives: quotes, new lines, signs of YAML, emoji and separators."""
    tree = parse(as_yaml(data).encode(), "a.yaml").tree
    assert tree is not None
    assert tree.data == data


def test_it_can_be_read_and_edited_by_people() -> None:
    """Keys are plain, values are quoted, empty parts are left out."""
    data: dict[str, Node] = {"id": "a", "labels": {"x": ["y", "z"]}, "none": [], "list": [{"a": "1", "b": "2"}]}
    assert as_yaml(data) == ('id: "a"\nlabels:\n  x:\n    - "y"\n    - "z"\nlist:\n  - a: "1"\n    b: "2"\n')


def test_a_note_stands_behind_its_value() -> None:
    """A comment, which reading passes over; where there is none, nothing is added."""
    data: dict[str, Node] = {"id": "a", "list": [{"x": "1", "y": "2"}, "b"]}
    text = as_yaml(data, lambda path: ".".join(map(str, path)) if path[0] == "list" else "")
    assert text == 'id: "a"\nlist:\n  - x: "1"  # list.0.x\n    y: "2"  # list.0.y\n  - "b"  # list.1\n'
    parsed = parse(text.encode(), "f")
    assert (parsed.findings, parsed.tree and parsed.tree.data) == ((), data)


def test_a_key_that_is_no_plain_word_is_quoted() -> None:
    """Such as the name of a period that somebody wrote as a sentence."""
    data: dict[str, Node] = {"cost": {"jaar 1: start": "5", "-": "6", "2023": "7"}}
    tree = parse(as_yaml(data).encode(), "f").tree
    assert tree is not None
    assert tree.data == data
