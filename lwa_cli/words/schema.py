"""Which sentences ``lwa schema`` needs."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaWords:
    """Sentences for ``str.format``; ``files`` says what each schema is for."""

    what: str
    how: str
    files: Mapping[str, str]
    top: str
