"""Where in the files something stands, as people read it."""

from portfolio.findings import Place


def at(place: Place | None) -> str:
    """Return file, line and column in brackets, to stand behind a sentence; nothing for what no file says."""
    if place is None:
        return ""
    span = place.span()
    return f" ({span.file}:{span.line}:{span.column})" if span.file else ""


def file_and_line(place: Place) -> str:
    """Return file and line, to stand in a table; nothing for what no file says."""
    span = place.span()
    return f"{span.file}:{span.line}" if span.file else ""
