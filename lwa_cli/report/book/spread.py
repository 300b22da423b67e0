"""The sheet Spread: the proposal over the labels and the parties."""

from lwa_cli.report import beside
from lwa_cli.report.book.sheets import Sheet
from lwa_cli.report.book.tables import as_sheet
from lwa_cli.report.document import Paragraph
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.study import Study


def sheet(study: Study, voice: Voice, words: BookWords) -> Sheet:
    """Show per label who asked, who is not eligible, who is chosen, the money and the net people."""
    blocks = tuple(as_sheet(beside.spread(study, voice), "spread")) or (Paragraph(words.no_spread),)
    return Sheet(key="spread", title=words.sheets["spread"], blocks=blocks)
