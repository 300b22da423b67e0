"""What rules ask, in words."""

from lwa_cli.report.document import Table, Text
from lwa_cli.report.rules import states
from lwa_cli.report.voice import voice
from portfolio.optimise.choose import Limits
from portfolio.rules import Requires
from portfolio.study import study
from tests.small import candidate, round_of


def test_one_of_several_is_enough() -> None:
    """A rule that requires one of several says "or" between them, never a comma."""
    rule = Requires(name="needs", when="a", then=("b", "c"))
    done = study(round_of(*(candidate(id_, 4, 2) for id_ in "abc"), budget=99, rules=(rule,)), Limits())

    for speaks, told in ((voice("nl"), "a kan niet zonder b of c"), (voice("en"), "b or c")):
        table = next(block for block in states(done, speaks) if isinstance(block, Table))
        asked = [cell.text for row in table.rows for cell in row if isinstance(cell, Text)]
        assert any(told in text for text in asked), asked
