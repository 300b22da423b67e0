"""What a code of a finding says in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Say:
    """Templates over the facts of a finding, filled by ``Numbers.fill``, and an explanation for ``lwa explain``.

    ``message`` says what is wrong, ``hint`` what to do about it ("" where the message says it all).
    """

    message: str
    hint: str
    about: str
