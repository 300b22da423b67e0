"""Every finding has words in both languages, with the same facts, and an example."""

import ast
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from lwa_cli.words.example_facts import FACTS
from lwa_cli.words.examples import EXAMPLES
from lwa_cli.words.findings import SAY, said
from lwa_cli.words.languages import VALIDATE
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code, Euro, Fact, Finding, Percent, Severity, Span
from portfolio.model import Language

NL, EN = SAY["nl"], SAY["en"]
WORDS_FOLDER = Path(__file__).parents[3] / "lwa_cli" / "words"


def facts_of(template: str) -> set[str]:
    """Return the names of the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_code_speaks_both_languages_and_has_an_example() -> None:
    """No code is without words or an example, and none has words that is no code."""
    assert set(NL) == set(EN) == set(EXAMPLES) == set(Code)


@pytest.mark.parametrize("table", [NL, EN, EXAMPLES, FACTS], ids=["nl", "en", "examples", "facts"])
def test_words_stand_in_the_order_of_the_codes(table: dict[Code, object]) -> None:
    """So that a code is found where one looks, and two people do not add it twice."""
    assert list(table) == sorted(table)


@pytest.mark.parametrize("code", Code)
def test_both_languages_tell_the_same_facts(code: Code) -> None:
    """A message, and a hint, name the same facts in Dutch and English."""
    assert facts_of(NL[code].message) == facts_of(EN[code].message)
    assert facts_of(NL[code].hint) == facts_of(EN[code].hint)


@pytest.mark.parametrize("code", Code)
def test_the_facts_of_every_example_are_there(code: Code) -> None:
    """All that its sentences ask for and no more, so that ``lwa explain`` leaves nothing open."""
    assert set(FACTS.get(code, {})) == facts_of(NL[code].message) | facts_of(NL[code].hint)


@pytest.mark.parametrize("code", Code)
def test_every_sentence_is_whole(code: Code) -> None:
    """It begins with a capital, a sign or a fact, ends as a sentence does, and explains more than it says."""
    for say in (NL[code], EN[code]):
        for text in (say.message, say.about):
            assert not text[0].islower() or text.startswith("lwa "), text
            assert text[-1] in ".?!)", text
        assert say.about != say.message


@pytest.mark.parametrize("code", Code)
def test_examples_differ(code: Code) -> None:
    """A wrong and a right example are not the same."""
    wrong, right = EXAMPLES[code]
    assert wrong != right


def test_no_key_of_a_table_is_written_twice() -> None:
    """A second entry would silently replace the first."""
    for path in (*WORDS_FOLDER.rglob("findings/*.py"), WORDS_FOLDER / "examples.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                keys = [ast.unparse(key) for key in node.keys if key]
                assert len(keys) == len(set(keys)), path


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_code_stands_in_two_tables(language: Language) -> None:
    """Joined tables would silently let one replace the other."""
    tables = {path.stem for path in (WORDS_FOLDER / language / "findings").glob("[a-z]*.py")}
    rooms = [import_module(f"lwa_cli.words.{language}.findings.{table}") for table in sorted(tables)]
    assert sum(len(room.SAY) for room in rooms) == len(SAY[language])


def test_facts_are_written_in_the_language() -> None:
    """Money, shares, numbers and lists are formatted by their kind, in the sentence and in the hint."""
    finding = Finding(Code.TOO_DEEP, Span("f"), {"most": 20})
    assert "20" in said(finding, Numbers("nl")).message
    numbers = Numbers("nl")
    facts: dict[str, Fact] = {"a": Euro(12_000_050), "b": Percent(Fraction(1, 2)), "c": ("x", "y"), "d": 1234}
    assert numbers.fill("{a} {b} {c} {d}", facts) == "€\u00a0120.000,50 50% x, y 1.234"


@pytest.mark.parametrize(("language", "hint"), [("nl", "Bedoelt u cost?"), ("en", "Did you mean cost?")])
def test_what_was_probably_meant_is_the_hint(language: Language, hint: str) -> None:
    """A finding that knows it says so; else the hint of the code stands."""
    facts: dict[str, Fact] = {"key": "kosten", "text": "kosten", "known": ("cost", "ask"), "where": "x"}
    known = Finding(Code.UNKNOWN_KEY, Span("f"), {**facts, "meant": ("cost",)})
    unknown = Finding(Code.UNKNOWN_KEY, Span("f"), {**facts, "meant": ()})
    assert said(known, Numbers(language)).hint == hint
    assert said(unknown, Numbers(language)).hint != hint


@pytest.mark.parametrize(
    ("language", "hint"), [("nl", "Bedoelt u 2024, 2026 of 2027?"), ("en", "Did you mean 2024, 2026 or 2027?")]
)
def test_several_that_may_be_meant_are_a_choice(language: Language, hint: str) -> None:
    """The last two are joined by a word."""
    facts: dict[str, Fact] = {"text": "2025", "known": (), "meant": ("2024", "2026", "2027")}
    assert said(Finding(Code.UNKNOWN_PERIOD, Span("f"), facts), Numbers(language)).hint == hint


@pytest.mark.parametrize(("language", "told"), [("nl", "“klein”"), ("en", "“near”")])
def test_a_group_without_a_title_has_its_usual_word(language: Language, told: str) -> None:
    """One that the round names keeps its own title."""
    for group, word in (("near", told), ("Nieuwkomers", "“Nieuwkomers”")):
        assert word in said(Finding(Code.DISTANCE_ASSUMED, Span("f"), {"group": group}), Numbers(language)).message


def test_every_severity_has_a_word() -> None:
    """In both languages."""
    assert all(set(words.severity) == set(Severity) for words in VALIDATE.values())
