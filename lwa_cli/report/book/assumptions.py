"""The sheet Assumptions: what values rest on that nobody measured, and on whose word."""

from lwa_cli.report import assumed, beside, statement
from lwa_cli.report.book.sheets import Block, Sheet
from lwa_cli.report.book.tables import as_sheet
from lwa_cli.report.document import Paragraph
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.study import Study


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Show how value counts, what was assumed, what rates were drawn to, what applicants alone say and what goes on."""
    blocks: list[Block] = []
    if not study.assumptions:
        blocks.append(Paragraph(words.no_assumptions))
    blocks += as_sheet(beside.valued_by(study, voice), "valued_by")
    blocks += as_sheet(assumed.assumptions(study, voice), "assumed")
    blocks += as_sheet(assumed.priors(study, voice), "priors")
    blocks += as_sheet(statement.own(study, voice), "stated")
    blocks += as_sheet(statement.elsewhere(study, voice), "elsewhere")
    return Sheet(key="assumptions", title=words.sheets["assumptions"], blocks=tuple(blocks))
