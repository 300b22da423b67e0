"""What the tests of the example rounds share."""

from dataclasses import replace
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.study import Study, study

EXAMPLES = Path(__file__).parents[2] / "examples"
GOLDEN = Path(__file__).parent / "golden"


def studied(name: str) -> Study:
    """Read an example, in which nothing may be wrong or odd, and study it."""
    reading = read_round(EXAMPLES / name)
    assert reading.findings == ()
    assert reading.round is not None
    return study(reading.round, Limits())


def price(done: Study, name: str) -> int:
    """Return what the best set is worth more once a rule or group is dropped, in integer units."""
    dropped = study(replace(done.round, off=frozenset({name})), Limits())
    assert dropped.answer.units is not None
    assert done.answer.units is not None
    return dropped.answer.units - done.answer.units


def select(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *options: str) -> str:
    """Select from an example as people do, from the folder above it, and return what was printed."""
    monkeypatch.chdir(EXAMPLES)
    assert main(["select", name, *options]) == Exit.DONE
    return capsys.readouterr().out
