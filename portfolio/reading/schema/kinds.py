"""The kinds of values the shapes are made of. In JSON Schemas each is ``{"kind": NAME}``, spelled out in one place."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainValidator, WithJsonSchema

from portfolio.findings import Code
from portfolio.reading import scalars
from portfolio.reading.scalars import ScalarError

ONE = "\0"
"""The key of an amount that is one number: no key in a file can be it."""


class Shape(BaseModel):
    """A mapping with these keys and no others; what is left out is None or empty."""

    model_config = ConfigDict(extra="forbid")

    stand_ins: ClassVar[Mapping[str, object]] = {}
    """What stands in for a required key that is missing, so that the rest can be checked in the same run."""


class Range(NamedTuple):
    """A weight given as a range: kept for later work, its middle counts until then."""

    low: Fraction
    high: Fraction

    @property
    def middle(self) -> Fraction:
        """The weight that counts as long as ranges are not used."""
        return (self.low + self.high) / 2


def _scalar(read: Callable[[str], object]) -> PlainValidator:
    """Read one value, refusing a mapping, a list or nothing."""

    def reader(value: object) -> object:
        if not isinstance(value, str):
            raise ScalarError(Code.WANTS_TEXT, "")
        return read(value)

    return PlainValidator(reader)


def _text(text: str) -> str:
    if not text.strip():
        raise ScalarError(Code.EMPTY_TEXT, text)
    return text


def _strength(text: str) -> Fraction:
    size = scalars.size(text)
    if size == 0:
        raise ScalarError(Code.NOT_ABOVE_ZERO, text)
    return size


def _weight(value: object) -> Fraction | Range:
    """Read a weight, or a range of weights: ``[low, high]`` or ``{from: low, to: high}``."""
    if isinstance(value, str):
        return scalars.size(value)
    ends = list(value.values()) if isinstance(value, dict) and [*value] == ["from", "to"] else value
    match ends:
        case [str(low), str(high)] if scalars.size(low) <= scalars.size(high):
            return Range(scalars.size(low), scalars.size(high))
        case _:
            raise ScalarError(Code.NOT_RANGE, "")


def in_mapping(key: str) -> BeforeValidator:
    """Read one value as the mapping with that one key."""
    return BeforeValidator(lambda value: {key: value} if isinstance(value, str) else value)


in_list = BeforeValidator(lambda value: [value] if isinstance(value, str) else value)

Text = Annotated[str, _scalar(_text), WithJsonSchema({"kind": "text"})]
Id = Annotated[str, _scalar(scalars.identifier), WithJsonSchema({"kind": "id"})]
FileId = Annotated[str, _scalar(scalars.file_identifier), WithJsonSchema({"kind": "id"})]
"""An id that becomes the name of a file."""

Cents = Annotated[int, _scalar(scalars.cents), WithJsonSchema({"kind": "euro"})]
Share = Annotated[Fraction, _scalar(scalars.share), WithJsonSchema({"kind": "share"})]
Count = Annotated[int, _scalar(scalars.count), WithJsonSchema({"kind": "count"})]
Number = Annotated[Fraction, _scalar(scalars.number), WithJsonSchema({"kind": "number"})]
Size = Annotated[Fraction, _scalar(scalars.size), WithJsonSchema({"kind": "size"})]
Strength = Annotated[Fraction, _scalar(_strength), WithJsonSchema({"kind": "strength"})]
Yes = Annotated[bool, _scalar(scalars.yes), WithJsonSchema({"kind": "yes"})]
Day = Annotated[date, _scalar(scalars.day), WithJsonSchema({"kind": "date"})]
Level = Annotated[int, _scalar(scalars.level), WithJsonSchema({"kind": "level"})]
Weight = Annotated[Fraction | Range, PlainValidator(_weight), WithJsonSchema({"kind": "weight"})]

Money = Annotated[dict[str, Cents], in_mapping(ONE), WithJsonSchema({"kind": "amount"})]
"""Period → cents, or one number under the key ``ONE``."""

Status = Literal["committed", "pledged", "applied", "open"]

Texts = Annotated[list[Text], in_list, WithJsonSchema({"kind": "texts"})]
Ids = Annotated[list[Text], in_list, WithJsonSchema({"kind": "ids"})]
"""Ids of what must exist: checked as references, so that a wrong one is unknown, not misspelled."""

SelectorData = Annotated[Any, WithJsonSchema({"kind": "selector"})]
Bound = Annotated[str, _scalar(_text), WithJsonSchema({"kind": "bound"})]
"""A bound whose kind depends on what it bounds: read when that is known."""

Later = Annotated[Any, WithJsonSchema({"kind": "later"})]
"""A value that is reserved for later: read, kept out of the model, noted."""


class Bounds(Shape):
    """At least and at most, or exactly."""

    at_least: Bound | None = None
    at_most: Bound | None = None
    exactly: Bound | None = None
