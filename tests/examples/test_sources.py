"""What the examples say about where their numbers come from."""

import pytest

from portfolio.reading import read_round
from tests.examples.shared import EXAMPLES

ROUNDS = ("haaglanden-2022", "leerwerkakkoord-2023", "stedendriehoek-2017")


@pytest.mark.parametrize("name", ROUNDS)
def test_no_published_source_is_given_for_invented_numbers(name: str) -> None:
    """The note says that the numbers are invented, and no row of numbers points to a page that does not hold them."""
    round_ = read_round(EXAMPLES / name).round
    assert round_ is not None
    assert round_.note is not None
    assert round_.note.startswith("Fictieve bedragen en aantallen")
    sources = {line.source for initiative in round_.initiatives for line in initiative.results}
    sources |= {initiative.evidence.source for initiative in round_.initiatives if initiative.evidence}
    assert len(sources) > 2
    assert not [source for source in sources if source and ("://" in source or "LWA-monitor" in source)]
