"""An election of Pabulib as the files of a round: round.yaml, and one file per project under initiatives/."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from lwa_cli.render.yaml import Node, as_yaml

if TYPE_CHECKING:
    from fractions import Fraction

    from lwa_cli.words.commands import CommandWords
    from portfolio.model import Language
    from portfolio.reading.pabulib import Election, Project

ROUND: Final = "round.yaml"
LONGEST: Final = 60
"""Characters of an id, so that its file has a name that every system takes."""


def language(election: "Election") -> "Language":
    """Return the language of its reports: what it says itself, else Dutch for the Netherlands, else English."""
    said = election.meta.get("language", "").lower()
    if said:
        return "nl" if said == "nl" else "en"
    return "nl" if election.meta.get("country", "").lower() == "netherlands" else "en"


def files(election: "Election", id_: str, words: "CommandWords") -> dict[str, str]:
    """Return the text of every file by its path within the round; the same election gives the same text."""
    vocabularies = {
        dimension: keys
        for dimension in dict.fromkeys(d for project in election.projects for d in project.labels)
        if (keys := _vocabulary(dimension, election.projects))
    }
    written = {ROUND: as_yaml(_round(election, id_, vocabularies, words))}
    ids = _ids([project.id for project in election.projects])
    for project in election.projects:
        name = ids[project.id]
        written[f"initiatives/{name}.yaml"] = as_yaml(_initiative(project, name, vocabularies))
    return written


def slug(text: str) -> str:
    """Return the letters and digits of a text as an id; empty where it has none that an id can hold."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].rstrip("-")


def _ids(names: Iterable[str]) -> dict[str, str]:
    """Return an id for each project: p and its own, kept apart where two become the same."""
    return _apart((name, f"p{slug(name)}") for name in names)


def _apart(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    given: dict[str, str] = {}
    taken: set[str] = set()
    for name, wanted in pairs:
        free, number = wanted, 2
        while free in taken:
            free, number = f"{wanted}-{number}", number + 1
        given[name] = free
        taken.add(free)
    return given


def _vocabulary(dimension: str, projects: "tuple[Project, ...]") -> dict[str, str]:
    """Return title → key; empty where that would sort nothing: no two projects of one kind, or sentences as kinds."""
    counted = Counter(title for project in projects for title in project.labels.get(dimension, ()))
    if max(counted.values()) == 1 or max(map(len, counted)) > LONGEST:
        return {}
    return _apart((title, slug(title) or dimension) for title in sorted(counted))


def _round(
    election: "Election", id_: str, vocabularies: Mapping[str, Mapping[str, str]], words: "CommandWords"
) -> dict[str, Node]:
    meta = election.meta
    places = ("country", "unit", "district", "subunit", "date_begin", "currency")
    known = dict.fromkeys(meta[key] for key in places if meta.get(key) and meta[key] != "EUR")
    return {
        "format": "1",
        "id": id_,
        "title": meta.get("description") or id_,
        "language": language(election),
        "note": ", ".join(["Pabulib", *known]),
        "funds": {"budget": {"title": words.budget, "budget": _euro(election.budget)}},
        "labels": {d: {key: title for title, key in keys.items()} for d, keys in vocabularies.items()},
        "value": {
            "unit": words.votes_unit,
            "criteria": {"votes": {"title": words.votes, "weight": "1"}},
        },
    }


def _initiative(project: "Project", id_: str, vocabularies: Mapping[str, Mapping[str, str]]) -> dict[str, Node]:
    labels = {
        d: [vocabularies[d][title] for title in titles] for d, titles in project.labels.items() if d in vocabularies
    }
    return {
        "id": id_,
        "title": project.name,
        "reference": project.id,
        "labels": labels,
        "cost": _euro(project.cost),
        "scores": {"votes": _number(project.votes)},
    }


def _euro(cents: int) -> str:
    euro, rest = divmod(cents, 100)
    return f"{euro}.{rest:02d}" if rest else str(euro)


def _number(number: "Fraction") -> str:
    """Return a decimal of at most six decimals, exactly."""
    whole, rest = divmod(abs(number.numerator) * 10**6 // number.denominator, 10**6)
    decimals = f"{rest:06d}".rstrip("0")
    return ("-" if number < 0 else "") + str(whole) + (f".{decimals}" if decimals else "")
