"""What a word that is not known was probably meant to be: a slip of the keys, or the Dutch word for an English key."""

from collections.abc import Collection, Iterable
from difflib import SequenceMatcher, get_close_matches

from portfolio.reading.dutch import DUTCH

MOST = 3
LONGEST = 60
_ALIKE = 0.7


def suggest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three of the known words that ``word`` was probably meant to be, likeliest first."""
    choices = {_plain(choice): choice for choice in known}
    plain = _plain(word)
    if len(plain) > LONGEST:
        return ()
    if plain in choices:
        return (choices[plain],)
    translated = [choices[key] for key in _english(plain) if key in choices]
    if translated:
        return tuple(dict.fromkeys(translated))[:MOST]
    near = get_close_matches(plain, sorted(choices), MOST, _ALIKE)
    return tuple(choices[choice] for choice in sorted(near, key=lambda choice: (-_likeness(plain, choice), choice)))


def only(word: str, known: Collection[str]) -> str | None:
    """Return the one of the known words that a word is, or that it stands for: in Dutch, or in capitals."""
    plain = "_".join(word.casefold().replace("-", " ").split())
    found = next((choice for choice in (word, plain) if choice in known), None)
    return next(iter(suggest(word, known)), None) if found is None and plain in DUTCH else found


def _likeness(word: str, choice: str) -> float:
    """Tell how alike two words are, as ``get_close_matches`` does."""
    return SequenceMatcher(None, choice, word).ratio()


def _plain(word: str) -> str:
    return "_".join(word.casefold().replace("-", " ").replace("_", " ").split())


def _english(plain: str) -> tuple[str, ...]:
    """Translate a Dutch word, also one with a slip in it."""
    if plain in DUTCH:
        return tuple(DUTCH[plain].split())
    near = get_close_matches(plain, DUTCH, 1, 0.85)
    return tuple(DUTCH[near[0]].split()) if near else ()
