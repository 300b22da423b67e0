"""Nothing breaks the reading of YAML: bombs, a mebibyte of anything, and any bytes at all."""

import time
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from portfolio.findings import Code, Severity
from portfolio.reading import survey
from portfolio.reading.place import Path
from portfolio.reading.text import SIZE
from portfolio.reading.tree import parse


def milliseconds(raw: bytes) -> float:
    """Return the best of three times that parsing takes, in milliseconds."""
    times = []
    for _ in range(3):
        before = time.process_time()
        parse(raw, "f")
        times.append(time.process_time() - before)
    return min(times) * 1000


BOMB = b"a: &a [x, x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (97 + n, 97 + n, b", ".join([b"*%c" % (96 + n)] * 9)) for n in range(1, 25)
)


@pytest.mark.parametrize(
    ("raw", "code", "line"),
    [
        (b"[" * 100_000, Code.TOO_DEEP, 1),
        (b"{" * 100_000, Code.ODD_KEY, 1),
        (b"- " * 50_000, Code.TOO_DEEP, 1),
        (b"? " * 50_000, Code.ODD_KEY, 1),
        (b"a: " + b"[" * 100_000, Code.TOO_DEEP, 1),
        (BOMB, Code.ANCHOR, 1),
    ],
    ids=["brackets", "braces", "dashes", "question marks", "value", "aliases"],
)
def test_bombs_are_refused_at_once_with_a_place(raw: bytes, code: Code, line: int) -> None:
    """100 KB of ``[`` and an alias bomb take less than 100 ms."""
    assert next((f.code, f.span.line) for f in parse(raw, "f").findings) == (code, line)
    assert milliseconds(raw) < 100


UNITS = [
    *("%TAG !a! x\n", "a: #b ", " #a", "[],", "a:b ", "a:b c:d ", '"', "'", "\\", "&a ", "*a ", "!a ", "\t", " ", "\n"),
    *("? a\n: ", "{a: ", "x", "- - ", "- [", "-", "#", ": ", "a: 'x' ", "\ufeff", "é", "...\n", "---\n", "<<: ", "%\n"),
    *("\u2028", "|", "|\n"),
]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("head", ["", "a: ", "a: '", "a: |\n "])
def test_a_mebibyte_of_anything_ends_soon(head: str, unit: str) -> None:
    """No repetition makes reading slower than its size deserves."""
    count = (SIZE - len(head)) // len(unit.encode())
    before = time.process_time()
    parse((head + unit * count).encode(), "f")
    assert time.process_time() - before < 5


SIGNS = st.sampled_from([*"abc:#-?[]{},&*!|>'\"%@`<=~.0 \n\t\r\\\u00a0\ufeff\u2028é😀", ": ", "\n  ", "- "])


@given(st.binary(max_size=200))
def test_no_bytes_break_it(raw: bytes) -> None:
    """Any bytes give a tree or an error, and every place lies in the file."""
    check_sound(raw)


@given(st.lists(SIGNS, max_size=60).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    """Any text made of what YAML gives a meaning to gives a tree or an error with a place."""
    check_sound(text.encode())


def check_sound(raw: bytes) -> None:
    """Check what must hold of every file: a tree or an error, places within the file, and one way in the other."""
    result = parse(raw, "f")
    errors = [finding for finding in result.findings if finding.severity is Severity.ERROR]
    assert result.tree is not None or errors
    for finding in result.findings:
        for span in (finding.span, *finding.related):
            assert 1 <= span.line <= max(len(result.lines), 1)
            assert 1 <= span.column <= len((result.lines or ("",))[span.line - 1]) + 1
            assert (span.end_line, span.end_column) >= (span.line, span.column)
    if result.tree is not None:
        assert set(paths(result.tree.data)) <= set(result.tree._find())  # noqa: SLF001 - every part has its own place


def paths(data: Any, path: Path = ()) -> list[Path]:  # noqa: ANN401 - data of any shape
    """Return the path of every part of data."""
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(inner for step, part in parts for inner in paths(part, (*path, step)))]


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=12
)
KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,6}", fullmatch=True)
TEXT_VALUES = TEXTS.filter(lambda text: not survey.looks_unspaced(text))
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        TEXT_VALUES,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=8,
    ),
    max_size=5,
)


@given(DATA, st.sampled_from([None, True, False]))
def test_what_yaml_writes_is_read_back(data: dict[str, Any], flow: bool | None) -> None:  # noqa: FBT001 - drawn
    """Any data come back from any style of writing, the quick way and the careful way alike."""
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, default_style=None, sort_keys=False)
    result = parse(text.encode(), "f")
    assert result.tree is not None
    assert result.tree.data == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - the loader that makes text alone
