"""Reading a shape from plain data: every misfit becomes a finding, and what does fit is still used."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from portfolio.findings import Code
from portfolio.reading.log import Log, Spot
from portfolio.reading.schema.kinds import ONE, Shape

S = TypeVar("S", bound=Shape)
Path = tuple[str | int, ...]

_ROUNDS = 8
_KINDS = {
    "model_type": Code.WANTS_MAPPING,
    "dict_type": Code.WANTS_MAPPING,
    "list_type": Code.WANTS_LIST,
    "string_type": Code.WANTS_TEXT,
}


def read(shape: type[S], data: object, spot: Spot, log: Log) -> tuple[S | None, frozenset[str]]:
    """Read data as a shape. With misfits: what is left without them, and the top-level keys they stood in.

    None where nothing useful is left: what should be a mapping is none, or a required key is missing.
    """
    try:
        return shape.model_validate(data), frozenset()
    except ValidationError:
        pass
    data = _without_blanks(data)
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
                if error["type"] != "missing" or error["loc"] not in meant:
                    _note(shape, error, spot, log)
        missing = [str(error["loc"][0]) for error in errors if error["type"] == "missing" and len(error["loc"]) == 1]
        paths = [path for error in errors if (path := _to_drop(error))]
        if not isinstance(data, dict) or not {*missing} <= {*shape.stand_ins}:
            break
        damaged.update(missing, (str(path[0]) for path in paths))
        data = {**_without(data, paths), **{key: shape.stand_ins[key] for key in missing}}
    return None, frozenset(damaged)


def _meant(shape: type[BaseModel], errors: Iterable[ErrorDetails], log: Log) -> set[Path]:
    """Return what the unknown keys were probably meant to be: those are not called missing on top of it."""
    unknown = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
    return {
        (*path[:-1], key) for path in unknown for key in log.guess(str(path[-1]), _keys(_inside(shape, path[:-1])))[:1]
    }


def _without_blanks(data: object) -> object:
    """Leave out keys with nothing after them: they count as left out."""
    match data:
        case dict():
            return {key: _without_blanks(value) for key, value in data.items() if value is not None}
        case list():
            return [_without_blanks(value) for value in data]
        case _:
            return data


def _to_drop(error: ErrorDetails) -> Path:
    """Return what to leave out so that the rest can be read; a list goes whole, so that places stay right."""
    path = error["loc"][:-1] if error["type"] == "missing" or error["loc"][-1:] == ("[key]",) else error["loc"]
    in_list = next((k for k, step in enumerate(path) if isinstance(step, int)), len(path))
    return path[:in_list]


def _without(data: dict[str, Any], paths: Iterable[Path]) -> dict[str, Any]:
    """Copy data without what is at the paths."""
    inside: dict[str | int, list[Path]] = {}
    for first, *rest in paths:
        inside.setdefault(first, []).append(tuple(rest))
    return {
        key: _without(value, inside[key]) if key in inside else value
        for key, value in data.items()
        if key not in inside or (all(inside[key]) and isinstance(value, dict))
    }


def _note(shape: type[BaseModel], error: ErrorDetails, spot: Spot, log: Log) -> None:
    path, kind = tuple(step for step in error["loc"] if step != ONE), error["type"]
    key = str(path[-1]) if path else ""
    at = spot.key_span(*path[:-1]) if key == "[key]" else spot.span(*path)
    if kind == "value_error":
        log.refuse(error["ctx"]["error"], at)
    elif kind == "extra_forbidden":
        log.unknown(Code.UNKNOWN_KEY, key, _keys(_inside(shape, path[:-1])), spot.key_span(*path))
    elif kind == "missing":
        log.add(Code.MISSING_KEY, spot.span(*path[:-1]), key=key)
    elif kind == "literal_error" and isinstance(error["input"], str):
        choices = tuple(map(str, get_args(_inside(shape, path))))
        log.unknown(Code.NOT_ONE_OF, error["input"], choices, at)
    else:
        log.add(_KINDS.get(kind, Code.WANTS_TEXT), at)


def _keys(kind: object) -> tuple[str, ...]:
    """Return the keys that a shape has, as they are written."""
    fields = kind.model_fields if isinstance(kind, type) and issubclass(kind, BaseModel) else {}
    return tuple(field.alias or name for name, field in fields.items())


def _inside(kind: object, path: Path) -> object:
    """Return the annotation of what stands at ``path`` in a shape."""
    kind = _bare(kind)
    if not path:
        return kind
    first, *rest = path
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {field.alias or name: field.annotation for name, field in kind.model_fields.items()}
        return _inside(fields.get(str(first)), tuple(rest))
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
