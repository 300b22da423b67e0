"""The shape of round.yaml."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, WithJsonSchema

from portfolio.reading.schema.kinds import (
    Bounds,
    Cents,
    Day,
    FileId,
    Id,
    Later,
    Money,
    SelectorData,
    Shape,
    Share,
    Status,
    Text,
    Texts,
    Weight,
    in_list,
)
from portfolio.reading.schema.value import ValueShape


class Applications(Shape):
    """The application window, both days included."""

    first: Day | None = Field(None, alias="from")
    until: Day | None = None


class SelectShape(Bounds):
    """How many may be chosen, and by which procedure."""

    by: Literal["optimum", "ranking"] = "optimum"
    when_full: Literal["skip", "stop"] = "skip"


class LotShape(Shape):
    """A draw that anyone can repeat."""

    text: Text
    drawn_by: Text | None = None
    date: Day | None = None


class FundShape(Shape):
    """A fund: its budget per period or as one amount, and its conditions."""

    title: Text | None = None
    budget: Money | None = None
    reserved: Money | None = None
    carry: Literal["none", "forward"] = "none"
    decided_by: Literal["here", "elsewhere"] = "here"
    pays_at_most: Share | None = None
    ask: Bounds | None = None
    only: SelectorData = None
    basis: Text | None = None


class CofinancingShape(Shape):
    """What the others bring."""

    counts: Annotated[list[Status], in_list, WithJsonSchema({"kind": "counts"})] | None = None
    each_at_least: Share | None = None
    together_at_least: Share | None = None
    in_kind: Literal["fully", "up_to_cash", "not"] = "fully"
    hour_at_most: Cents | None = None


class PartnerShape(Shape):
    """An organisation that leads, takes part or pays."""

    title: Text | None = None
    party: Text | None = None
    brings_at_most: Cents | None = None


class PartyShape(Shape):
    """One of the equal partners."""

    title: Text | None = None
    weights: dict[str, Weight] = Field(default_factory=dict)


class DistanceShape(Shape):
    """A group by distance to the labour market."""

    title: Text | None = None
    definition: Text | None = None
    deadweight: Share | None = None


class RoundShape(Shape):
    """A round; its rules are read one by one."""

    stand_ins: ClassVar[Mapping[str, object]] = {"format": "1", "id": "0", "funds": {}, "value": {}}

    format: Annotated[Literal["1"], WithJsonSchema({"kind": "format"})]
    id: FileId
    title: Text | None = None
    language: Literal["nl", "en"] = "nl"
    note: Text | None = None
    vat: Literal["excluded", "included"] | None = None
    periods: Texts | None = None
    applications: Applications | None = None
    select: SelectShape | None = None
    ties: Annotated[list[Literal["ask", "lot"]], in_list, WithJsonSchema({"kind": "ties"})] = Field(
        default_factory=list
    )
    lot: LotShape | None = None
    funds: dict[Id, FundShape]
    cofinancing: CofinancingShape | None = None
    labels: dict[Id, dict[Id, Text]] = Field(default_factory=dict)
    partners: dict[Id, PartnerShape] = Field(default_factory=dict)
    parties: dict[Id, PartyShape] = Field(default_factory=dict)
    distances: dict[Id, DistanceShape] = Field(default_factory=dict)
    value: ValueShape
    rules: Annotated[list[Any], WithJsonSchema({"kind": "rules"})] = Field(default_factory=list)
    scenarios: Later = None
    claim: Later = None
    weight_order: Later = None
