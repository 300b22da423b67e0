"""The shape of ``value``: outcomes with their assumptions, or criteria."""

from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from portfolio.reading.schema.kinds import ONE, Id, Number, Shape, Share, Size, Strength, Text, Weight, Yes, in_mapping

Displacement = Annotated[
    dict[str, Annotated[dict[str, Share], in_mapping(ONE)]], WithJsonSchema({"kind": "displacement"})
]
"""Dimension → label → share, with the default under ``default`` and the key ``ONE``."""


class OutcomeShape(Shape):
    """A result and what one more person with it is worth."""

    title: Text | None = None
    definition: Text | None = None
    weight: Weight
    retention: Yes = False


class Delivery(Shape):
    """How much of the plan is delivered on average, and how strongly that is believed."""

    rate: Share | None = None
    strength: Strength | None = None


class AssumptionsShape(Shape):
    """What the round says about the chain of value; everything may be left out."""

    displacement: Displacement = Field(default_factory=dict)
    delivery: Delivery | None = None
    evidence: dict[Literal["0", "1", "2", "3", "4", "5"], Share] = Field(default_factory=dict)
    shrinkage: Yes | None = None


class RateShape(Shape):
    """A prior: a mean and its strength in people."""

    rate: Share
    strength: Size


class PriorShape(Shape):
    """The priors of one outcome and distance."""

    placed: RateShape | None = None
    kept: RateShape | None = None


class CriterionShape(Shape):
    """A criterion of the weighted sum, with or without anchors."""

    title: Text | None = None
    weight: Weight
    at_least: Number | None = None
    worst: Number | None = Field(None, alias="from")
    best: Number | None = Field(None, alias="to")


class ValueShape(Shape):
    """How a result counts: by outcomes or by criteria."""

    unit: Text | None = None
    outcomes: dict[Id, OutcomeShape] | None = None
    assumptions: AssumptionsShape | None = None
    prior: dict[str, dict[str, PriorShape]] = Field(default_factory=dict)
    criteria: dict[Id, CriterionShape] | None = None
    at_least: Number | None = None
