"""JSON Schemas of the files, for editors: made from the shapes, with titles and descriptions in any language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from pydantic.json_schema import models_json_schema

from portfolio.reading.resolve.rules import FORMS
from portfolio.reading.resolve.selectors import FIELDS
from portfolio.reading.scalars import LADDER, WHOLE
from portfolio.reading.schema.initiative import AssessmentShape, InitiativeShape, Plan
from portfolio.reading.schema.round import RoundShape
from portfolio.reading.schema.rules import DecisionShape, RuleShape

if TYPE_CHECKING:
    from portfolio.reading.schema.kinds import Shape

Schema = dict[str, Any]

Words = Mapping[str, tuple[str, str]]
"""Title and description by ``Shape.key`` (``Initiative.cost``) or, where it always means the same, by key."""

DRAFT: Final = "http://json-schema.org/draft-07/schema#"
"""The draft that editors of YAML know best."""


def schemas(words: Words) -> dict[str, Schema]:
    """Return the schema of each kind of file: round, initiative (one or a list), assessment, decisions."""
    definitions = _definitions(words)
    several = _object({"initiatives": {"type": "array", "items": _ref("Initiative")}}, ("initiatives",))
    files: dict[str, Schema] = {
        "round": _ref("Round"),
        "initiative": {"if": {"required": ["initiatives"]}, "then": several, "else": _ref("Initiative")},
        "assessment": _ref("Assessment"),
        "decisions": {"type": "array", "items": _ref("Decision")},
    }
    return {name: {"$schema": DRAFT, **file, "definitions": _used(file, definitions)} for name, file in files.items()}


def _definitions(words: Words) -> dict[str, Schema]:
    definitions = {shape: _described(shape, _plain(schema), words) for shape, schema in _shapes().items()}
    definitions["Rule"]["oneOf"] = [{"required": [form]} for form in FORMS]
    why = definitions["Decision"].pop("required")
    needed = (["must", *why], ["must_not", *why], ["grant"])
    definitions["Decision"]["anyOf"] = [{"required": keys} for keys in needed]
    definitions["Initiative"]["required"] = ["cost"]
    return definitions | {"selector": _selector()}


def _shapes() -> dict[str, Schema]:
    """Return the schema of every shape as pydantic makes it, by a plain name."""
    roots: list[type[Shape]] = [RoundShape, InitiativeShape, Plan, AssessmentShape, RuleShape, DecisionShape]
    _, made = models_json_schema([(root, "validation") for root in roots], ref_template="{model}")
    return {_name(name): schema for name, schema in sorted(made["$defs"].items())}


def _name(model: str) -> str:
    return model.removesuffix("Shape")


def _described(shape: str, schema: Schema, words: Words) -> Schema:
    """Put the words of every key of a shape into its schema."""
    properties = {}
    for key, inside in schema.get("properties", {}).items():
        title, description = words.get(f"{shape}.{key}") or words[key]
        properties[key] = {"title": title, "description": description, **inside}
    return {**schema, "properties": properties}


def _plain(schema: Any) -> Any:  # noqa: ANN401 # a JSON Schema is of any kind
    """Take out what pydantic adds for programs, and spell out the kinds of values."""
    match schema:
        case {"kind": str(kind)}:
            return KINDS[kind]
        case {"$ref": str(model)}:
            return _ref(_name(model))
        case {"anyOf": [one, {"type": "null"}]}:
            return _plain(one)
        case dict():
            return {
                key: {name: _plain(inside) for name, inside in value.items()} if key == "properties" else _plain(value)
                for key, value in schema.items()
                if key not in {"title", "description", "default"}
            }
        case list():
            return [_plain(item) for item in schema]
        case _:
            return schema


def _ref(name: str) -> Schema:
    """Refer to a definition; wrapped, because draft 7 ignores what stands beside a reference."""
    return {"allOf": [{"$ref": f"#/definitions/{name}"}]}


def _object(properties: Mapping[str, Schema], required: tuple[str, ...] = ()) -> Schema:
    return {"type": "object", "properties": dict(properties), "required": [*required], "additionalProperties": False}


def _used(schema: Schema, definitions: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the definitions that a schema needs, and those that they need."""
    found: dict[str, Schema] = {}
    todo = [schema]
    while todo:
        match todo.pop():
            case {"$ref": str(ref)} if (name := ref.rpartition("/")[2]) not in found:
                found[name] = definitions[name]
                todo.append(definitions[name])
            case dict() as inside:
                todo += inside.values()
            case list() as items:
                todo += items
            case _:
                pass
    return dict(sorted(found.items()))


def _or_list(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "array", "items": schema}]}


def _number(pattern: str, **limits: float) -> Schema:
    """Return a number as YAML knows it, or one with underscores, a percent sign or a slash, which YAML calls text."""
    return {"type": ["number", "string"], **limits, "pattern": f"^({pattern})$"}


def _selector() -> Schema:
    this = {"$ref": "#/definitions/selector"}
    mapping = {
        "type": "object",
        "minProperties": 1,
        "properties": {**dict.fromkeys(FIELDS, KINDS["ids"]), "not": this},
        "additionalProperties": KINDS["ids"],
    }
    return {"anyOf": [{"const": "all"}, mapping, {"type": "array", "minItems": 1, "items": this}]}


_TEXT: Final[Schema] = {"type": ["string", "number", "boolean"]}
_EURO: Final = _number(rf"{WHOLE}(\.[0-9]{{1,2}})?", minimum=0)
_SHARE: Final = _number(rf"{WHOLE}(\.[0-9]+)?%?|{WHOLE}/{WHOLE}", minimum=0, maximum=1)
_SIZE: Final = _number(rf"{WHOLE}(\.[0-9]{{1,6}})?", minimum=0)
_PLACE: Final[Schema] = {"enum": ["ask", "lot"]}
_STATUS: Final[Schema] = {"enum": ["committed", "pledged", "applied"]}

KINDS: Final[Mapping[str, Schema]] = {
    "text": _TEXT,
    "texts": _or_list(_TEXT),
    "ids": _or_list(_TEXT),
    "id": {"type": ["string", "integer"], "pattern": "^[a-z0-9][a-z0-9-]*$"},
    "euro": _EURO,
    "amount": {"anyOf": [_EURO, {"type": "object", "additionalProperties": _EURO}]},
    "share": _SHARE,
    "count": {"type": ["integer", "string"], "minimum": 0, "pattern": f"^{WHOLE}$"},
    "number": _number(rf"-?{WHOLE}(\.[0-9]{{1,6}})?"),
    "size": _SIZE,
    "strength": {**_SIZE, "exclusiveMinimum": 0},
    "weight": {
        "anyOf": [
            _SIZE,
            {"type": "array", "items": _SIZE, "minItems": 2, "maxItems": 2},
            _object({"from": _SIZE, "to": _SIZE}, ("from", "to")),
        ]
    },
    "yes": {"enum": [True, False, "true", "false"]},
    "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "level": {"enum": [*range(6), *map(str, range(6)), *LADDER]},
    "bound": {"type": ["number", "string"]},
    "format": {"enum": [1, "1"]},
    "ties": _or_list(_PLACE),
    "counts": _or_list(_STATUS),
    "plan": {"anyOf": [{"type": ["integer", "string"], "minimum": 0}, _ref("Plan")]},
    "displacement": {
        "type": "object",
        "properties": {"default": _SHARE},
        "additionalProperties": {"type": "object", "additionalProperties": _SHARE},
    },
    "selector": {"allOf": [{"$ref": "#/definitions/selector"}]},
    "rules": {"type": "array", "items": _ref("Rule")},
    "later": {},
}
"""The kinds of values of the shapes, spelled out."""
