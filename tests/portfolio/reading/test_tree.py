"""YAML text to data with places: what is read, where everything stands and what is refused."""

import pytest
import yaml

from portfolio.findings import Code, Finding, Span
from portfolio.reading import survey
from portfolio.reading.place import Marks, Path
from portfolio.reading.text import SIZE
from portfolio.reading.tree import Parsed, Tree, parse

GOOD = """\
id: haven
title: Haven  # met opmerking
cost: {2023: 120_000, 2024: 80_000}
cofinancing:
  - {from: deltalinqs, cash: 60_000}
  - from: albeda
    in_kind: 18_000
labels:
  pillar: [school-to-work, back-to-work]
note: >
  Een lange
  toelichting.
"""


def parsed(text: str | bytes) -> Parsed:
    """Parse a text as a file named f."""
    return parse(text.encode() if isinstance(text, str) else text, "f")


def tree(text: str) -> Tree:
    """Parse a text that must be without findings."""
    result = parsed(text)
    assert result.findings == ()
    assert result.tree is not None
    return result.tree


def found(text: str | bytes) -> list[tuple[Code, int, int]]:
    """Return the codes of what is found, and where."""
    return [(finding.code, finding.span.line, finding.span.column) for finding in parsed(text).findings]


def one(text: str | bytes) -> Finding:
    """Return the one finding of a text."""
    (finding,) = parsed(text).findings
    return finding


# --- what is read


def test_data_are_plain_and_every_scalar_is_text() -> None:
    """Mappings, lists and texts in the order of the file; nothing is guessed from how a scalar looks."""
    data = tree("b: 0344\na: [12:30, no, 2022-11-30, 1e3, ~, null]\n'q': \"120\"\n").data
    assert data == {"b": "0344", "a": ["12:30", "no", "2022-11-30", "1e3", "~", "null"], "q": "120"}
    assert list(data) == ["b", "a", "q"]


def test_an_example_is_read_whole() -> None:
    """Flow and block style, comments and folded text are read as YAML means them."""
    assert tree(GOOD).data == yaml.load(GOOD, Loader=yaml.BaseLoader)  # noqa: S506 - the loader that makes text alone


def test_quoted_and_plain_are_the_same() -> None:
    """Quotes change nothing in what is read, except that an empty text is a text."""
    assert tree("a: x\nb: 'x'\nc: \"x\"\n").data == {"a": "x", "b": "x", "c": "x"}
    assert tree("a: ''\n").data == {"a": ""}


def test_a_key_with_nothing_after_it_is_none() -> None:
    """What that means is for the schema to say; its place is that of the key."""
    result = parsed("lead:\ncost: 1\n")
    assert result.tree is not None
    assert result.tree.data == {"lead": None, "cost": "1"}
    assert result.findings == ()
    assert result.tree.span("lead") == Span("f", 1, 1, 1, 5, "lead")


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04\x14\x00", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1", b"PK\x03\x04" * 2**19]
)
def test_a_file_of_word_or_excel_under_another_name_is_no_text(raw: bytes) -> None:
    """It is called what it is, however large."""
    assert [finding.code for finding in parse(raw, "f").findings] == [Code.NOT_TEXT]


def test_a_byte_order_mark_is_fine() -> None:
    """It is no part of the text, and columns do not count it."""
    result = parsed("\ufeffcost: 1\n".encode())
    assert result.tree is not None
    assert result.tree.data == {"cost": "1"}
    assert result.tree.key_span("cost").column == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts(end: str) -> None:
    """Windows and old Mac line ends give the same data, places and lines."""
    result = parsed(f"a: 1{end}b: 2{end}")
    assert result.tree is not None
    assert result.tree.data == {"a": "1", "b": "2"}
    assert result.tree.span("b").line == 2
    assert result.lines == ("a: 1", "b: 2", "")


# --- places


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("id",), (1, 1, 1, 3), (1, 5, 1, 10)),
        (("cost",), (3, 1, 3, 5), (3, 7, 3, 36)),
        (("cost", "2024"), (3, 23, 3, 27), (3, 29, 3, 35)),
        (("cofinancing",), (4, 1, 4, 12), (5, 3, 7, 20)),
        (("cofinancing", 0), (5, 5, 5, 37), (5, 5, 5, 37)),
        (("cofinancing", 0, "cash"), (5, 24, 5, 28), (5, 30, 5, 36)),
        (("cofinancing", 1), (6, 5, 7, 20), (6, 5, 7, 20)),
        (("labels", "pillar", 1), (9, 28, 9, 40), (9, 28, 9, 40)),
        ((), (1, 1, 13, 1), (1, 1, 13, 1)),
    ],
)
def test_every_part_knows_its_place(path: Path, key: Marks, value: Marks) -> None:
    """Lines and columns count from 1, ends are exclusive, and a block ends where its last part does."""
    name = ".".join(map(str, path))
    assert tree(GOOD).key_span(*path) == Span("f", *key, key=name)
    assert tree(GOOD).span(*path) == Span("f", *value, key=name)


def test_what_is_not_there_stands_at_its_nearest_parent() -> None:
    """A missing key is pointed at through what should hold it, and keeps its own name."""
    place = tree(GOOD)
    assert place.span("cofinancing", 0, "status") == Span("f", 5, 5, 5, 37, "cofinancing.0.status")
    assert place.key_span("ask", "lwa").line == 1


def test_a_part_is_a_place_of_its_own() -> None:
    """``at`` gives a place below which paths go on."""
    part = tree(GOOD).at("cofinancing", 1)
    assert part.span("in_kind") == tree(GOOD).span("cofinancing", 1, "in_kind")
    assert part.key_span("in_kind").column == 5


def test_columns_count_characters() -> None:
    """Letters with accents and signs outside the basic plane are one column each."""
    assert tree("a: {é😀: x, b: y}\n").span("a", "b").column == 15


# --- what is refused (the folder ``bad`` has most)


def test_the_first_of_two_keys_is_related() -> None:
    """A duplicate key points at the first, and the last value counts for what else is found."""
    finding = one("cost: 1\nlead: x\ncost: 2\n")
    assert finding.code is Code.DUPLICATE_KEY
    assert finding.facts == {"key": "cost"}
    assert finding.related == (Span("f", 1, 1, 1, 5, "cost"),)
    result = parsed("cost: 1\ncost: 2\n").tree
    assert result is not None
    assert result.data == {"cost": "2"}


def test_a_duplicate_within_a_list_names_its_path() -> None:
    """The place of a finding says in which part of the file it is."""
    assert one("a:\n  - {b: 1, b: 2}\n").span.key == "a.0.b"


@pytest.mark.parametrize("size", [SIZE, SIZE + 1])
def test_large_files_are_refused(size: int) -> None:
    """One mebibyte is read, one byte more is not."""
    raw = b"a: " + b"x" * (size - 3)
    assert found(raw) == ([] if size == SIZE else [(Code.FILE_TOO_BIG, 1, 1)])


@pytest.mark.parametrize("many", [survey.NODES, survey.NODES + 1])
def test_files_of_many_parts_are_refused(many: int) -> None:
    """Keys, values, lists and mappings count; the first too many is pointed at."""
    rows = many - 3  # the mapping, its key and the list
    text = "a:\n" + "- x\n" * rows
    assert found(text) == ([] if many == survey.NODES else [(Code.TOO_MANY_PARTS, rows + 1, 3)])


@pytest.mark.parametrize("depth", [survey.DEPTH, survey.DEPTH + 1])
def test_deep_files_are_refused(depth: int) -> None:
    """The mapping at the top counts as one level."""
    text = f"a: {'[' * (depth - 1)}x{']' * (depth - 1)}\n"
    assert found(text) == ([] if depth == survey.DEPTH else [(Code.TOO_DEEP, 1, 3 + survey.DEPTH)])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_has_its_own_sentence(encoding: str) -> None:
    """Windows calls it Unicode; with or without a mark it is recognised."""
    assert found("cost: 1\n".encode(encoding)) == [(Code.UTF16, 1, 1)]


def test_windows_text_says_where_and_which_letter() -> None:
    """The letter is shown as the old program meant it, also in the excerpt."""
    result = parsed(b"a: 1\ntitle: Co\xf6rdinatie\n")
    assert result.findings[0].facts == {"byte": "F6", "character": "ö"}
    assert result.lines[1] == "title: Coördinatie"


def test_a_title_with_a_colon_says_how_to_write_it() -> None:
    """The facts hold the key and the text that needs quotes."""
    assert one("title: Haven: start\n").facts == {"key": "title", "text": "Haven: start"}


def test_open_brackets_point_both_ways() -> None:
    """The finding stands at the bracket; related is where it went wrong."""
    finding = one("a: [x\nb: 2\n")
    assert (finding.span.line, finding.span.column) == (1, 4)
    assert [(span.line, span.column) for span in finding.related] == [(2, 2)]


def test_a_broken_file_gives_no_warnings() -> None:
    """Where libyaml cannot go on, what went before may mean something else: the error stands alone."""
    assert found("lead:\ntitle: Haven: start\n") == [(Code.COLON_IN_TEXT, 2, 8)]


def test_mistakes_before_a_broken_line_stay() -> None:
    """What was certainly wrong before is told too, so that one run shows as much as it can."""
    codes = [code for code, _, _ in found("cost: &a 1\ntitle: Haven: start\n")]
    assert codes == [Code.ANCHOR, Code.COLON_IN_TEXT]


# --- what is warned of


@pytest.mark.parametrize(
    ("text", "kept", "lost"),
    [
        ("title: Plan #1\n", "Plan", "#1"),
        ("title: Plan  #1 en #2 \n", "Plan", "#1 en #2"),
        ("a: {b: x #y\n}\n", "x", "#y"),
        ("a:\n  - x #y\n", "x", "#y"),
        ("reference: #12\n", "", "#12"),
        ("title: 'x\n  y'\nb: Plan\t#1", "Plan", "#1"),
    ],
)
def test_text_cut_at_a_hash_is_warned_of(text: str, kept: str, lost: str) -> None:
    """``Plan #1`` is read as ``Plan``: the warning says what was kept and what was lost."""
    finding = one(text)
    assert finding.code is Code.CUT_AT_HASH
    assert finding.facts == {"kept": kept, "lost": lost}


@pytest.mark.parametrize(
    "text",
    [
        "a: b # c\n",
        "a: 'b #c'\n",
        "a: |\n  b #c\n",
        "a: b#c\n",
        "a: b ##\n",
        "#a\na: 1 #\n",
        "a: 'b' #c\n",
        "a: 1\n #b\n",
    ],
)
def test_other_hashes_are_fine(text: str) -> None:
    """A comment with a space, a hash within quotes or a block, or within a word."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "a: 12:30\n",
        "a: x:y\n",
        "a: {b: c:d}\n",
        "a: [b:c]\n",
        "note:\n  https://lwa.example/x\n",
        "note:\n  zie:dit en dat\n",
    ],
)
def test_colons_within_words_are_fine(text: str) -> None:
    """A colon without a space is text, unless it can only have been meant as a key."""
    assert found(text) == []


def test_what_a_comma_cuts_between_braces_is_put_together_again() -> None:
    """``{a: 7,5}`` is the text 7,5 at its whole place, as the reader meant it; a real key after a number stays one."""
    parsed = parse(b"x: {a: 7,5, b: 1,250,000, c: Fase 2,5}\ny: {a: 5,2024: 6}\n", "f")

    assert parsed.tree is not None
    assert parsed.tree.data == {"x": {"a": "7,5", "b": "1,250,000", "c": "Fase 2,5"}, "y": {"a": "5", "2024": "6"}}
    assert parsed.tree.span("x", "a") == Span("f", 1, 8, 1, 11, "x.a")
    assert parsed.findings == ()


def test_an_empty_key_after_a_comma_and_a_space_is_an_empty_key() -> None:
    """Only a comma that touches both numbers is a decimal comma; a quoted key never is."""
    parsed = parse(b'x: {a: 7, 5: , "6": }\n', "f")

    assert parsed.tree is not None
    assert parsed.tree.data == {"x": {"a": "7", "5": None, "6": None}}
    assert parsed.findings == ()
