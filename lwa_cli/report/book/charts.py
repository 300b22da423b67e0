"""The charts of the workbook: value and money of the chosen set, and of the ways to choose."""

from typing import Final

from lwa_cli.report.book.sheets import Chart, Charts, NamedTable, Series
from lwa_cli.report.book.subject import about
from lwa_cli.report.document import Money, Number
from lwa_cli.report.the_set import decimals, unit
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.study import Study

MOST: Final = 20
"""So many bars can be told apart in one chart."""


def of_the_set(study: Study, voice: Voice, words: BookWords) -> Charts | None:
    """Draw value and ask of the chosen by falling value, from the table ``the_set``; nothing where it is empty."""
    count = len(study.proposal or ())
    if not count:
        return None
    rows = f"@0:{min(count, MOST) - 1}"
    first = voice.say(words.chart_first, n=MOST) if count > MOST else ""
    number = Number(study.worth.natural(1), decimals(study))
    return Charts(
        tuple(
            Chart(
                title=about(title, study, voice) + first,
                kind="bar",
                categories=f"{{the_set.initiative{rows}}}",
                series=(Series(series, f"{{the_set.{key}{rows}}}"),),
                of=of,
                along="",
                format_of=cell,
                from_zero=all(units >= 0 for units in study.worth.units.values()),
            )
            for title, series, key, of, cell in (
                (words.chart_value, voice.words.value, "value", unit(study, voice), number),
                (words.chart_money, voice.words.ask, "ask", words.euro, Money(0)),
            )
        )
    )


def of_the_ways(table: NamedTable, study: Study, voice: Voice, words: BookWords) -> Charts:
    """Draw value and ask of each way to choose, from the table that compares them."""
    keys = {column.title: column.key for column in table.columns}
    ways = f"{{{table.name}.{keys[voice.words.way]}}}"
    number = Number(study.worth.natural(1), decimals(study))
    return Charts(
        tuple(
            Chart(
                title=title,
                kind="bar",
                categories=ways,
                series=(Series(series, f"{{{table.name}.{keys[series]}}}"),),
                of=of,
                along="",
                format_of=cell,
                from_zero=all(units >= 0 for units in study.worth.units.values()),
            )
            for title, series, of, cell in (
                (words.chart_ways_value, voice.words.value, unit(study, voice), number),
                (words.chart_ways_money, voice.words.ask, words.euro, Money(0)),
            )
        )
    )
