"""The door: little enough to be there at once, so that whoever stops lwa while it loads sees no traceback either."""

import signal
import sys
from types import FrameType


def run() -> None:
    """Run ``lwa`` with the arguments of the process; Ctrl-C and a request of the system to end exit with 130."""
    try:
        signal.signal(signal.SIGTERM, _stop)
        from lwa_cli.main import run  # noqa: PLC0415 - what it loads takes a while, and must be under the handler

        run()
    except KeyboardInterrupt:
        sys.exit(130)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """Stop as with Ctrl-C, so that a solver in a process of its own is stopped too."""
    raise KeyboardInterrupt
