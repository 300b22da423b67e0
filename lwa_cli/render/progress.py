"""A bar on a terminal that says how far a task is, and clears itself away."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Protocol, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from lwa_cli.render.plain import line

AFTER = 1.0
"""Seconds that a task may take without a bar."""

EVERY = 0.1
"""Seconds between two drawings at least."""


class Told(Protocol):
    """What a task calls after each step: how many are done, and of how many."""

    def __call__(self, done: int, total: int, /) -> None:
        """Tell it."""


@contextmanager
def bar(title: str, stream: TextIO, *, color: bool, after: float = AFTER) -> Iterator[Told]:
    """Draw on the stream how far a task is, once it has taken ``after`` seconds; gone when it ends, however it ends.

    It is drawn from the steps themselves and not from a thread, so that it holds nobody up who wants to stop.
    """
    console = Console(file=stream, force_terminal=True, no_color=not color, highlight=False, markup=False, emoji=False)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    shown = Progress(*columns, console=console, transient=True, auto_refresh=False)
    task = shown.add_task(line(title))
    drawn = monotonic() + after - EVERY

    def told(done: int, total: int) -> None:
        nonlocal drawn
        now = monotonic()
        if now < drawn + EVERY:
            return
        drawn = now
        shown.start()
        shown.update(task, completed=done, total=total, refresh=True)

    try:
        yield told
    finally:
        if shown.live.is_started:
            shown.stop()
