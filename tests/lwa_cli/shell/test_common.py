"""The options that every command has."""

import pytest

from lwa_cli.shell.common import Common, take


@pytest.fixture(autouse=True)
def _no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LWA_LANG", raising=False)


@pytest.mark.parametrize(
    ("args", "common", "rest"),
    [
        ([], Common(), []),
        (["-q", "select", "r", "--json"], Common(quiet=True, json=True), ["select", "r"]),
        (["select", "--lang", "en", "r", "-v"], Common(lang="en", verbose=True), ["select", "r"]),
        (["--lang=nl", "--lang", "en", "x"], Common(lang="en"), ["x"]),
        (["x", "--lang"], Common(lang=""), ["x"]),
        (["new", "--", "--json", "-q"], Common(), ["new", "--", "--json", "-q"]),
        (
            ["--no-color", "--version", "--quiet", "--verbose"],
            Common(quiet=True, verbose=True, no_color=True, version=True),
            [],
        ),
    ],
)
def test_common_options_are_taken_from_anywhere(args: list[str], common: Common, rest: list[str]) -> None:
    """They are found before and after the command, the last language counts, and ``--`` ends the search."""
    assert take(args) == (common, rest)


def test_the_environment_speaks_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """LWA_LANG counts only without an option, and an empty one not at all."""
    monkeypatch.setenv("LWA_LANG", "en")
    assert take(["x"])[0] == Common(lang="en", lang_from="LWA_LANG")
    assert take(["--lang", "nl"])[0].language == "nl"
    monkeypatch.setenv("LWA_LANG", "")
    assert take([])[0].lang is None


def test_an_unknown_language_is_none() -> None:
    """What is no language is kept as it was typed, to be said back."""
    common, _ = take(["--lang", "fr"])
    assert (common.lang, common.language) == ("fr", None)
