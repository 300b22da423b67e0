"""What the tests of this room share."""

import pytest

from portfolio.optimise import ties
from portfolio.optimise.program import Program
from portfolio.optimise.sieve import GivenUp


@pytest.fixture
def solvers_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let our own search give up at once, so that uniqueness and ties rest on the solvers."""

    def give_up(program: Program) -> None:
        del program
        raise GivenUp

    monkeypatch.setattr(ties, "Sieve", give_up)
