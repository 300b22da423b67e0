"""The sheet Provenance says what the workbook was made from, and where its figures are not exact."""

import pytest

from lwa_cli.report.book import provenance
from lwa_cli.report.document import Paragraph
from lwa_cli.report.voice import voice
from lwa_cli.words.languages import BOOK
from portfolio.model import Language
from portfolio.optimise.choose import Limits
from portfolio.study import study
from tests.small import candidate, round_of


@pytest.mark.parametrize(("language", "told"), [("nl", "1.000.000.000.000"), ("en", "1,000,000,000,000")])
@pytest.mark.parametrize("costs", [(5 * 10**13, 5 * 10**13 - 1), (5 * 10**13, 5 * 10**13)])
def test_sums_beyond_what_a_spreadsheet_holds(costs: tuple[int, int], language: Language, told: str) -> None:
    """Once the costs together have more digits than doubles add up to the cent, it says so, and not before."""
    big = round_of(*(candidate(id_, cost, 1) for id_, cost in zip("ab", costs, strict=True)), budget=1)
    sheet = provenance.sheet(study(big, Limits()), voice(language), BOOK[language], (), {})
    said = [block for block in sheet.blocks if isinstance(block, Paragraph) and told in block.text]
    assert len(said) == (sum(costs) >= provenance.TO_THE_CENT == 10**14)
