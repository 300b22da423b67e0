"""The initiatives and assessments of a round as their files give them: which there are, and by what id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from portfolio.findings import Code, Span
from portfolio.reading import scalars
from portfolio.reading.files import Documents
from portfolio.reading.folder import real_name
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.names import Names
from portfolio.reading.schema.initiative import AssessmentShape, InitiativeShape, InitiativesShape
from portfolio.reading.schema.read import read
from portfolio.reading.tree import Tree

NAMED = ("labels", "cost", "ask", "plan", "scores")
"""Keys of an initiative under which stand names that the round defines."""


_USUAL = "startgaranties-haven"
"""An id, where the name of a file holds nothing that could become one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An initiative as it was read: its id, its shape, which of its keys were damaged, and where it stands."""

    id: str
    shape: InitiativeShape
    damaged: frozenset[str]
    spot: Spot
    unfilled: tuple[tuple[str, str], ...] = ()
    """Names with nothing after them, each after the key it stands under."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """What the assessors say of an initiative, and where."""

    shape: AssessmentShape
    damaged: frozenset[str]
    spot: Spot


@dataclass(frozen=True, slots=True)
class Candidates:
    """The initiatives that could be read, and every id that is known to be there; None where that is not known."""

    read: tuple[Candidate, ...]
    ids: Names


def candidates(documents: Documents, log: Log) -> Candidates:
    """Read all initiatives, ascending by id; no two may have the same one."""
    found = [entry for file, tree in documents.initiatives.items() for entry in _entries(file, tree, log)]
    first: dict[str, Spot] = {}
    for id_, _, spot in found:
        earlier = first.setdefault(id_, spot)
        if id_ and earlier is not spot:
            log.add(Code.DUPLICATE_ID, spot.span("id"), (earlier.span("id"),), text=id_)
    unread = any(file.startswith("initiatives/") for file in documents.unread)
    ids = None if unread or any(not id_ for id_, _, _ in found) else first.keys()
    read_ = (candidate for _, candidate, _ in found if candidate is not None)
    return Candidates(tuple(sorted(read_, key=lambda candidate: candidate.id)), ids)


def _entries(file: str, tree: Tree, log: Log) -> Iterator[tuple[str, Candidate | None, Spot]]:
    """Give each initiative of a file: its id (empty where it has none), and its shape if that could be read."""
    spot = Spot(tree)
    if isinstance(tree.data, dict) and "initiatives" in tree.data:
        several, _ = read(InitiativesShape, tree.data, spot, log)
        for k, data in enumerate(several.initiatives if several else ()):
            place = spot.at("initiatives", k)
            yield _entry(_own_id(data), data, place, log, listed=True)
    else:
        yield _entry(_stem(file, log), tree.data, spot, log, listed=False)


def _entry(id_: str, data: object, spot: Spot, log: Log, *, listed: bool) -> tuple[str, Candidate | None, Spot]:
    shape, damaged = read(InitiativeShape, data, spot, log)
    if shape is None:
        return id_, None, spot
    if listed and shape.id is None and "id" not in damaged:
        log.add(Code.MISSING_KEY, spot.span(), key="id")
    if not listed and shape.id is not None and shape.id != id_:
        log.add(Code.ID_NOT_STEM, spot.span("id"), text=shape.id, stem=id_)
    return id_, Candidate(id_, shape, damaged, spot, tuple(_unfilled(data))), spot


def _unfilled(data: object) -> Iterator[tuple[str, str]]:
    given = data if isinstance(data, dict) else {}
    for key in NAMED:
        if isinstance(inside := given.get(key), dict) and None in inside.values():
            yield from ((key, name) for name, value in inside.items() if value is None)


def _own_id(data: object) -> str:
    id_ = data.get("id") if isinstance(data, dict) else None
    return id_ if isinstance(id_, str) else ""


def _name(file: str) -> str:
    """Return the name of a file without its folder and ending."""
    return file.rpartition("/")[2].rpartition(".")[0]


def _stem(file: str, log: Log) -> str:
    """Return the id that a file's name gives it."""
    stem = _name(file)
    try:
        return scalars.file_identifier(real_name(stem))
    except scalars.ScalarError as error:
        if error.code is Code.DEVICE_NAME:
            log.add(error.code, Span(file), text=stem)
        else:
            log.add(Code.FILE_NOT_ID, Span(file), text=stem, name=f"{_better(real_name(stem))}.yaml")
        return stem


def _better(name: str) -> str:
    """Return the id that comes nearest to a name, in which what nobody sees counts as a space or nothing."""
    seen = "".join(sign for sign in name if sign.isprintable() or sign.isspace())
    try:
        return scalars.identifier(" ".join(seen.split()))
    except scalars.ScalarError as error:
        meant = error.facts.get("meant") or (_USUAL,)
        return str(meant[0] if isinstance(meant, tuple) else meant)


def assessments(documents: Documents, ids: Names, log: Log) -> Mapping[str, Assessed]:
    """Read what the assessors say, by the id of the initiative, which must be there."""
    said = {}
    for file, tree in documents.assessments.items():
        id_, spot = _name(file), Spot(tree)
        if ids is not None and id_ not in ids:
            log.unknown(Code.ASSESSED_NOBODY, id_, ids, spot.span())
        shape, damaged = read(AssessmentShape, tree.data, spot, log)
        if shape is not None:
            said[id_] = Assessed(shape, damaged, spot)
    return said
