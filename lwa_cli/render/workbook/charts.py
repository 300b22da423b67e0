"""Charts that Excel and LibreOffice draw themselves from the cells."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lwa_cli.render.workbook.text import on_one_line
from lwa_cli.report.book.places import CHART_ROWS
from lwa_cli.report.book.sheets import Chart

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart as Drawn
    from xlsxwriter.workbook import Workbook

    from lwa_cli.render.workbook.styles import Numerals

ROW: Final = 20
"""The height of a usual row, in pixels."""
WIDTH: Final = 440
"""The width of a chart, in pixels; two of them fit on a page."""
COLOURS: Final = ("#1F3864", "#C55A11", "#548235", "#7F6000")
QUIET: Final = "#D9D9D9"
_CELL: Final = re.compile(r"!(?=\$?[A-Z])")


def name(text: str) -> str:
    """Return text as a title or name in a chart, where XlsxWriter takes what looks like a cell for one."""
    return _CELL.sub("! ", on_one_line(text))


def position(number: int) -> dict[str, int]:
    """Return where a chart stands in a row of charts."""
    return {"x_offset": number * (WIDTH + 12) + 2, "y_offset": 4}


def drawn(chart: Chart, book: "Workbook", numerals: "Numerals", formula: Callable[[str], str]) -> "Drawn":
    """Return a chart that is ready to be put on a sheet."""
    made = book.add_chart({"type": chart.kind})
    if made is None:  # only for a kind that it does not know
        raise ValueError(chart.kind)
    for series, colour in zip(chart.series, COLOURS, strict=False):
        made.add_series(
            {
                "name": name(series.title),
                "categories": f"={formula(chart.categories)}",
                "values": f"={formula(series.numbers)}",
                "fill": {"color": colour},
                "gap": 50,
            }
        )
    made.set_title({"name": name(chart.title), "name_font": {"size": 10}, "overlay": False})
    small = {"name_font": {"size": 9, "bold": False}, "num_font": {"size": 9}}
    along = {
        "name": name(chart.along),
        "reverse": chart.kind == "bar",
        **({"num_format": numerals.of(chart.format_along)} if chart.format_along else {}),
        **small,
    }
    amounts = {
        "name": name(chart.of),
        **({"min": 0} if chart.from_zero else {}),
        "num_format": numerals.of(chart.format_of),
        "major_gridlines": {"visible": True, "line": {"color": QUIET}},
        **small,
    }
    if chart.kind == "bar":  # here XlsxWriter calls the horizontal axis x, whatever stands along it
        made.set_y_axis({**along, "major_gridlines": {"visible": False}})
        made.set_x_axis({**amounts, "label_position": "high"})  # the first at the top puts the other axis there too
    else:
        made.set_x_axis(along)
        made.set_y_axis(amounts)
    made.set_legend({"none": True} if len(chart.series) == 1 else {"position": "bottom"})
    made.set_size({"width": WIDTH, "height": CHART_ROWS * ROW - 8})
    return made
