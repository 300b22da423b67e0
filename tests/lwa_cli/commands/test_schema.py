"""``lwa schema``: the schemas accept what is right, refuse what is wrong, and are those in docs/schema."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from lwa_cli.commands.schema import files
from lwa_cli.main import main
from lwa_cli.shell import Exit
from lwa_cli.words.languages import KEYS
from portfolio.model import Language
from portfolio.reading.jsonschema import schemas
from tests.portfolio.reading.example import EXAMPLE

DOCS = Path(__file__).parents[3] / "docs" / "schema"
KIND = {"round.yaml": "round", "decisions.yaml": "decisions"}


def kind(file: str) -> str:
    """Return the schema of a file of a round."""
    return KIND.get(file) or file.split("/", maxsplit=1)[0].removesuffix("s")


class Core(yaml.SafeLoader):
    """YAML as an editor reads it: underscores, dates and old words for yes are text."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_json(text: str) -> object:
    """Read YAML as an editor does, with keys as text."""
    return json.loads(json.dumps(yaml.load(text, Core)))  # noqa: S506 - a safe loader with fewer kinds


@pytest.mark.parametrize("language", ["nl", "en"])
def test_checked_in(language: Language) -> None:
    """The files in docs/schema are what the program makes now (remake them with ``lwa schema``)."""
    folder = DOCS if language == "nl" else DOCS / "en"
    assert {path.stem: path.read_bytes() for path in folder.glob("*.json")} == files(language)


@pytest.mark.parametrize("name", ["round", "initiative", "assessment", "decisions"])
def test_is_a_schema(name: str) -> None:
    """Each is a valid schema of draft 7."""
    Draft7Validator.check_schema(schemas(KEYS["nl"])[name])


def test_words_are_complete_and_used() -> None:
    """Every key has words in both languages, and every word is used."""
    made = schemas(KEYS["nl"])
    shapes = {shape: schema for one in made.values() for shape, schema in one["definitions"].items()}
    used = {f"{shape}.{key}" for shape, schema in shapes.items() for key in schema.get("properties", {})}
    bare = {key.partition(".")[2] for key in used}
    for words in KEYS.values():
        assert {key for key in words if key not in used and key not in bare} == set()
    assert KEYS["nl"].keys() == KEYS["en"].keys()


@pytest.mark.parametrize("file", EXAMPLE)
def test_the_example_validates(file: str) -> None:
    """The complete example of the format is right by its schema."""
    errors = Draft7Validator(schemas(KEYS["nl"])[kind(file)]).iter_errors(as_json(EXAMPLE[file]))
    assert [error.message for error in errors] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("initiative", "cost: 120000\n"),
        ("initiative", "cost: '120_000'\n"),
        ("initiative", "cost: 120_000\ncontinues: {share: 50%}\n"),
        ("initiative", "cost: {2023: 5, 2024: 6.50}\ncontinues: {share: 13/25}\nplan: {job: 90}\n"),
        ("initiative", "initiatives: [{id: a, cost: 1}, {id: b, cost: 2}]\n"),
        ("initiative", "cost: 1\nevidence: {level: good-indications}\n"),
        ("decisions", "- {must: a, reason: x, by: y, date: 2022-11-30}\n- {grant: [a]}\n"),
        ("assessment", "by: commissie\nbecause: gelezen\nscores: {impact: -1.5}\n"),
    ],
)
def test_right(name: str, text: str) -> None:
    """What the reader accepts, the schema accepts."""
    assert Draft7Validator(schemas(KEYS["nl"])[name]).is_valid(as_json(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("initiative", "kosten: 120_000\n"),
        ("initiative", "title: zonder kosten\n"),
        ("initiative", "cost: 120000,50\n"),
        ("initiative", "cost: € 5\n"),
        ("initiative", "cost: -5\n"),
        ("initiative", "cost: 1\nplan: {job: 8.5}\n"),
        ("initiative", "cost: 1\nreceived: 30-11-2022\n"),
        ("initiative", "cost: 1\ncofinancing: [{status: toegezegd}]\n"),
        ("initiative", "initiatives: [{id: a}]\n"),
        ("initiative", "initiatives: [{id: a, cost: 1}]\nextra: 1\n"),
        ("round", "format: 2\nid: a\nfunds: {lwa: {budget: 1}}\nvalue: {criteria: {a: {weight: 1}}}\n"),
        ("round", "format: 1\nid: a\nvalue: {criteria: {a: {weight: 1}}}\n"),
        ("round", "format: 1\nid: a\nfunds: {lwa: {pays_at_most: 120%, budget: 1.234.567}}\nvalue: {}\n"),
        ("round", "format: 1\nid: a\nfunds: {}\nvalue: {}\nrules: [{name: a, must: [b], exclusive: [c, d]}]\n"),
        ("round", "format: 1\nid: a\nfunds: {}\nvalue: {}\nrules: [{name: a, count: haven}]\n"),
        ("decisions", "- {must: [a], by: y, date: 2022-11-30}\n"),
        ("decisions", "must: [a]\n"),
        ("assessment", "by: commissie\nbecause: gelezen\ncost: 5\n"),
    ],
)
def test_wrong(name: str, text: str) -> None:
    """What the reader refuses by its shape, the schema refuses."""
    assert not Draft7Validator(schemas(KEYS["nl"])[name]).is_valid(as_json(text))


def test_prints_one_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """With a name: that schema, as JSON, in the language asked for."""
    assert main(["schema", "initiative", "--lang", "en"]) == Exit.DONE
    properties = json.loads(capsys.readouterr().out)["definitions"]["Initiative"]["properties"]
    assert properties["cost"]["title"] == "Total cost"


def test_without_a_folder_it_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written, and no line points at a file that is not there."""
    assert main(["schema"]) == Exit.DONE
    told = capsys.readouterr()
    assert "Met --into RONDE" in told.out
    assert "$schema=" not in told.out
    assert told.err == "\nVolgende stap: lwa schema --into .\n"


def test_writes_into_a_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --into: all four, beside the line for the editor, again without --force."""
    for _ in range(2):
        assert main(["schema", "--into", str(tmp_path)]) == Exit.DONE
    out = capsys.readouterr().out
    assert "# yaml-language-server: $schema=../.schema/initiative.json" in out
    assert sorted(path.name for path in (tmp_path / ".schema").glob("*.json") if not path.name.startswith(".")) == [
        "assessment.json",
        "decisions.json",
        "initiative.json",
        "round.json",
    ]


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    """With --json: the envelope with every schema."""
    assert main(["schema", "--json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "ok"
    assert list(document["schemas"]) == ["round", "initiative", "assessment", "decisions"]
