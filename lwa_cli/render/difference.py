"""What would change in the file of an initiative, line by line."""

import re
from collections.abc import Mapping
from difflib import unified_diff
from typing import Final

from lwa_cli.render.yaml import as_yaml
from portfolio.reading.schema.read import without_blanks
from portfolio.reading.sheets.draft import ordered

_GROUPED: Final = re.compile(r"(?<=[0-9])_(?=[0-9]{3})")


def difference(path: str, before: object, after: object) -> str:
    """Return a unified diff of what a file says, both written the same way; empty where it says the same."""
    old, new = (_lines(data) for data in (before, after))
    return "".join(f"{line}\n" for line in unified_diff(old, new, path, path, lineterm=""))


def _lines(data: object) -> list[str]:
    said = without_blanks(data)
    return _GROUPED.sub("", as_yaml(ordered(said))).splitlines() if isinstance(said, Mapping) else []
