"""The words of the shell and the commands are complete in both languages."""

import string
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import get_args

import pytest
import typer
from typer.main import get_command

from lwa_cli.main import COMMANDS
from lwa_cli.words import languages
from lwa_cli.words.languages import HELP
from portfolio.model import Language

LANGUAGES: tuple[Language, ...] = get_args(Language)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_parameter_of_every_command_is_explained(name: str, language: Language) -> None:
    """Help says of each argument and option what it is for, names every value, and nothing that is not there."""
    app = typer.Typer(add_completion=False)
    app.command(name)(import_module(COMMANDS[name]).command)
    params = {param.name: param for param in get_command(app).params}
    known = HELP[language][name].params
    assert known.keys() == params.keys()
    for key, param in params.items():
        assert known[key].text.endswith(".")
        takes_value = not getattr(param, "is_flag", False)
        assert bool(known[key].value) == takes_value or getattr(param, "type_descriptor").choices  # noqa: B009 - not in Typer's types


def test_no_help_is_left_over() -> None:
    """Every help belongs to a command, in the same form in all languages."""
    shapes = [
        {name: (set(h.params), len(h.examples), bool(h.line.endswith("."))) for name, h in HELP[lang].items()}
        for lang in LANGUAGES
    ]
    assert shapes[0].keys() == COMMANDS.keys()
    assert all(shape == shapes[0] for shape in shapes)


@pytest.mark.parametrize("words", [languages.SHELL, languages.COMMANDS, languages.VALIDATE, languages.SCHEMA])
def test_sentences_have_the_same_fields_in_every_language(words: Mapping[Language, object]) -> None:
    """A sentence asks for the same facts in Dutch as in English, and none is empty."""
    first, second = (dict(sentences(words[language])) for language in LANGUAGES)
    assert first.keys() == second.keys()
    for key, text in first.items():
        assert bool(text) == bool(second[key]), key
        assert placeholders(text) == placeholders(second[key]), key


def sentences(node: object, path: str = "") -> "list[tuple[str, str]]":
    """Return every sentence below a node with the path to it."""
    if isinstance(node, str):
        return [(path, node)]
    if isinstance(node, Mapping):
        return [found for key, value in node.items() for found in sentences(value, f"{path}.{key}")]
    assert is_dataclass(node)
    return [found for f in fields(node) for found in sentences(getattr(node, f.name), f"{path}.{f.name}")]


def placeholders(template: str) -> set[str]:
    """Return the names of the facts that a sentence asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
