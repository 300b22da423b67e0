"""Golden files that a person can read: what a command printed, kept beside its test.

After a wanted change: ``LWA_GOLDEN=write python -m pytest tests``, and read what changed before it is committed.
"""

import os
from pathlib import Path


def check(path: Path, text: str) -> None:
    """Hold that a golden file has exactly this text; with LWA_GOLDEN=write, write it instead."""
    if os.environ.get("LWA_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
