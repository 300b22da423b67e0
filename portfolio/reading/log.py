"""Where findings are gathered, and the spots of a file they point at."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice

from portfolio.findings import Code, Fact, Finding, Place, Span
from portfolio.reading.dutch import DUTCH
from portfolio.reading.forms import Forms
from portfolio.reading.scalars import ScalarError
from portfolio.reading.suggest import suggest


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a file, by its path; nothing is looked up until someone asks where it stands."""

    place: Place
    path: tuple[str | int, ...] = ()

    def at(self, *path: str | int) -> "Spot":
        """Return a part of this part."""
        return Spot(self.place, (*self.path, *path))

    def span(self, *path: str | int) -> Span:
        """Return the place of the value at ``path``, or of its nearest parent in the file."""
        return self.place.span(*self.path, *path)

    def key_span(self, *path: str | int) -> Span:
        """Return the place of the key at ``path``, or of its nearest parent in the file."""
        return self.place.key_span(*self.path, *path)


MOST_LISTED = 30
"""Of all names there are, so many are listed; the rest becomes ``…``."""

MOST_COMPARED = 100_000
"""Names compared in search of what was meant, over all findings: half a second's worth."""


LONGEST = 80
"""Text is quoted up to this length: nobody reads a page in a sentence."""


class Log:
    """The findings so far."""

    def __init__(self, forms: Forms | None = None) -> None:
        self.findings: list[Finding] = []
        self._forms = forms or Forms()
        self._compared = 0
        self._meant: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}

    def add(self, code: Code, span: Span, related: Iterable[Span] = (), /, **facts: Fact) -> None:
        """Note one finding."""
        self.findings.append(Finding(code, span, {name: _shown(fact) for name, fact in facts.items()}, tuple(related)))

    def refuse(self, error: ScalarError, span: Span) -> None:
        """Note a value that could not be read."""
        self.add(error.code, span, **error.facts)

    def misfit(self, code: Code, span: Span, key: str = "...", value: object = None) -> None:
        """Note a value of the wrong kind, with how a mapping or a list at this key is written."""
        if code is Code.WANTS_TEXT:
            self.add(code, span)
        else:
            write = self._forms.mapping if code is Code.WANTS_MAPPING else self._forms.listed
            self.add(code, span, form=write(key, value))

    def unknown(self, code: Code, text: str, known: Collection[str], span: Span, **facts: Fact) -> None:
        """Note a name that does not exist, with what it was probably meant to be and what there is."""
        listed = (*islice(known, MOST_LISTED), *(("…",) if len(known) > MOST_LISTED else ()))
        self.add(code, span, text=text, known=listed, meant=self.guess(text, known), **facts)

    def guess(self, text: str, known: Collection[str]) -> tuple[str, ...]:
        """Find out what was meant, as long as that does not take too long."""
        case = text, tuple(known)
        if case not in self._meant:
            if self._compared > MOST_COMPARED:
                return ()
            self._compared += len(known) + len(DUTCH)
            self._meant[case] = suggest(*case)
        return self._meant[case]


def _shown(fact: Fact) -> Fact:
    """Cut a long text."""
    if isinstance(fact, str) and len(fact) > LONGEST:
        return fact[: LONGEST - 1] + "…"
    return tuple(str(_shown(item)) for item in fact) if isinstance(fact, tuple) else fact
