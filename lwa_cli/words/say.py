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


@dataclass(frozen=True, slots=True)
class InForm:
    """What a code says otherwise of a cell of a form; None where it says the same there.

    Beside the facts of the code there are ``field``, what the form calls the cell, and ``what`` belongs in it.
    """

    message: str | None = None
    hint: str | None = None
