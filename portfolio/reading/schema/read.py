"""Reading a shape from plain data: every misfit becomes a finding, and what does fit is still used."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from portfolio.findings import Code
from portfolio.reading.log import Log, Spot
from portfolio.reading.schema.kinds import ONE, Shape

S = TypeVar("S", bound=Shape)
Path = tuple[str | int, ...]

_ROUNDS = 8
_UNREADABLE = frozenset({"value_error", "literal_error"})
_KINDS = {
    "model_type": Code.WANTS_MAPPING,
    "dict_type": Code.WANTS_MAPPING,
    "list_type": Code.WANTS_LIST,
    "string_type": Code.WANTS_TEXT,
}


def read(shape: type[S], data: object, spot: Spot, log: Log) -> tuple[S | None, frozenset[str]]:
    """Read data as a shape. With misfits: what is left without them, and the top-level keys they stood in.

    None where nothing useful is left: what should be a mapping is none, or a required key is missing. Keys with nothing
    after them count as left out: those that may be are told of in one finding.
    """
    blanks = [path for path in _blanks(data) if not _read_elsewhere(shape, path)]
    try:
        whole = shape.model_validate(data)
    except ValidationError as misfit:
        told = _note_blanks(shape, misfit.errors(include_url=False), blanks, spot, log)
        _tell_left_out([path for path in blanks if path not in told], spot, log)
    else:
        _tell_left_out(blanks, spot, log)
        return whole, frozenset()
    data = without_blanks(data)
    damaged: set[str] = set()
    for attempt in range(_ROUNDS):
        try:
            return shape.model_validate(data), frozenset(damaged)
        except ValidationError as misfit:
            errors = misfit.errors(include_url=False)
        if attempt == 0:
            meant = _meant(shape, errors, log)
            damaged.update(str(path[0]) for path in meant)
            for error in errors:
                if error["type"] != "missing" or error["loc"] not in {*meant, *told}:
                    _note(shape, error, error["loc"], spot, log)
            _note_inside(shape, data, meant, spot, log)
        missing = [str(error["loc"][0]) for error in errors if error["type"] == "missing" and len(error["loc"]) == 1]
        paths = [path for error in errors if (path := _to_drop(error))]
        if not isinstance(data, dict) or not {*missing} <= {*shape.stand_ins}:
            break
        damaged.update(missing, (str(path[0]) for path in paths))
        data = {**_without(data, paths), **{key: shape.stand_ins[key] for key in missing}}
    return None, frozenset(damaged)


def _blanks(data: object, path: Path = ()) -> Iterator[Path]:
    """Yield where a key has nothing after it."""
    for step, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        if isinstance(value, dict | list):
            yield from _blanks(value, (*path, step))
        elif value is None and isinstance(data, dict):
            yield (*path, step)


def _read_elsewhere(shape: type[BaseModel], path: Path) -> bool:
    """Tell whether a path lies in an entry of a list that is read by a shape of its own."""
    return any(isinstance(step, int) and _inside(shape, path[: k + 1]) is Any for k, step in enumerate(path))


def _note_blanks(
    shape: type[BaseModel], errors: Iterable[ErrorDetails], blanks: Sequence[Path], spot: Spot, log: Log
) -> set[Path]:
    """Note keys with nothing after them that do not exist or may not be left out; return these."""
    unknown = {error["loc"] for error in errors if error["type"] == "extra_forbidden"}
    told = set()
    for path in blanks:
        parent = _inside(shape, path[:-1])
        fields = _fields(parent)
        if path in unknown:
            log.unknown(Code.UNKNOWN_KEY, str(path[-1]), tuple(fields), spot.key_span(*path))
        elif (field := fields.get(str(path[-1]))) and field.is_required():
            log.add(Code.EMPTY_KEY, spot.key_span(*path), key=str(path[-1]))
        else:
            continue
        told.add(path)
    return told


def _tell_left_out(paths: Sequence[Path], spot: Spot, log: Log) -> None:
    """Warn once of all keys with nothing after them."""
    if paths:
        keys = tuple(dict.fromkeys(str(path[-1]) for path in paths))
        log.add(Code.EMPTY_VALUE, spot.key_span(*paths[0]), keys=keys)


def _meant(shape: type[BaseModel], errors: Iterable[ErrorDetails], log: Log) -> dict[Path, Path | None]:
    """Return what the unknown keys were probably meant to be: those are not called missing on top of it.

    Each with where it stands, if that is sure.
    """
    unknown = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
    meant: dict[Path, Path | None] = {}
    for path in unknown:
        guesses = log.guess(str(path[-1]), tuple(_fields(_inside(shape, path[:-1]))))
        for key in guesses[:1]:
            right = (*path[:-1], key)
            meant[right] = path if len(guesses) == 1 and right not in meant else None
    return meant


def _note_inside(shape: type[BaseModel], data: object, meant: Mapping[Path, Path | None], spot: Spot, log: Log) -> None:
    """Note what is wrong with the values of misspelled keys, read as what they were probably meant to be."""
    for right, wrong in meant.items():
        if wrong is None or (moved := _moved(data, wrong, str(right[-1]))) is None:
            continue
        try:
            shape.model_validate(moved)
        except ValidationError as misfit:
            for error in misfit.errors(include_url=False):
                if error["loc"][: len(right)] == right:
                    _note(shape, error, (*wrong, *error["loc"][len(right) :]), spot, log)


def _moved(data: Any, path: Path, key: str) -> Any:  # noqa: ANN401 - data of any shape
    """Copy data with the last key of a path called otherwise; None where that key is there too."""
    first, *rest = path
    if rest:
        inside = _moved(data[first], (*rest,), key)
        if inside is None:
            return None
        pairs = data.items() if isinstance(data, dict) else enumerate(data)
        copy = {step: inside if step == first else value for step, value in pairs}
        return copy if isinstance(data, dict) else list(copy.values())
    return None if key in data else {key if known == first else known: value for known, value in data.items()}


def without_blanks(data: Any) -> Any:  # noqa: ANN401 - data of any shape
    """Leave out keys with nothing after them: they count as left out."""
    match data:
        case dict():
            return {key: without_blanks(value) for key, value in data.items() if value is not None}
        case list():
            return [without_blanks(value) for value in data]
        case _:
            return data


def _to_drop(error: ErrorDetails) -> Path:
    """Return what to leave out so that the rest can be read; no entry of a list, so that places stay right.

    Of an entry one key is left out where its value cannot be read; else the list goes whole.
    """
    path = error["loc"][:-1] if error["type"] == "missing" or error["loc"][-1:] == ("[key]",) else error["loc"]
    path = tuple(step for step in path if step != ONE)
    if error["type"] in _UNREADABLE and path and isinstance(path[-1], str):
        return path
    in_list = next((k for k, step in enumerate(path) if isinstance(step, int)), len(path))
    return path[:in_list]


def _without(data: Any, paths: Iterable[Path]) -> Any:  # noqa: ANN401 - data of any shape
    """Copy data without what is at the paths; entries of lists stay."""
    inside: dict[str | int, list[Path]] = {}
    for first, *rest in paths:
        inside.setdefault(first, []).append(tuple(rest))
    if isinstance(data, list):
        return [_without(value, inside[k]) if k in inside else value for k, value in enumerate(data)]
    return {
        key: _without(value, inside[key]) if key in inside else value
        for key, value in data.items()
        if key not in inside or (all(inside[key]) and isinstance(value, dict | list))
    }


def _note(shape: type[BaseModel], error: ErrorDetails, place: Path, spot: Spot, log: Log) -> None:
    """Note one misfit; ``place`` is where it stands, if not at its path in the shape."""
    path, kind = error["loc"], error["type"]
    place = tuple(step for step in place if step != ONE)
    key = str(place[-1]) if place else ""
    at = spot.key_span(*place[:-1]) if key == "[key]" else spot.span(*place)
    if kind == "value_error":
        log.refuse(error["ctx"]["error"], at)
    elif kind == "extra_forbidden":
        log.unknown(Code.UNKNOWN_KEY, key, tuple(_fields(_inside(shape, path[:-1]))), spot.key_span(*place))
    elif kind == "missing":
        parent = spot.span(*place[:-1])
        log.add(Code.MISSING_KEY, replace(spot.span(*place), key=parent.key), key=key)  # a form has a cell for it
    elif kind == "literal_error" and isinstance(error["input"], str):
        choices = tuple(map(str, get_args(_inside(shape, path))))
        log.unknown(Code.NOT_ONE_OF, error["input"], choices, at)
    else:
        named = next((step for step in reversed(place) if isinstance(step, str)), "...")
        log.misfit(_KINDS.get(kind, Code.WANTS_TEXT), at, named, error["input"])


def _fields(kind: object) -> dict[str, FieldInfo]:
    """Return the keys that a shape has, as they are written."""
    fields = kind.model_fields if isinstance(kind, type) and issubclass(kind, BaseModel) else {}
    return {field.alias or name: field for name, field in fields.items()}


def _inside(kind: object, path: Path) -> object:
    """Return the annotation of what stands at ``path`` in a shape."""
    kind = _bare(kind)
    if not path:
        return kind
    first, *rest = path
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = _fields(kind).get(str(first))
        return _inside(field.annotation if field else None, tuple(rest))
    if rest == ["[key]"]:
        return _bare(get_args(kind)[0])
    return _inside((get_args(kind) or (None,))[-1], tuple(rest))


def _bare(kind: object) -> object:
    """Take off ``Annotated`` and ``| None``."""
    while get_origin(kind) is not Literal and (args := get_args(kind)):
        if get_origin(kind) is Annotated or type(None) in args:
            kind = args[0]
        else:
            break
    return kind
