"""The shapes of a rule and of a decision: one mapping with the keys of every form; resolving tells which form it is."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from portfolio.reading.schema.kinds import Bounds, Day, Ids, Later, Number, SelectorData, Shape, Text, Texts


class Part(Shape):
    """A quantity over the chosen ones that a selector holds."""

    of: Text
    where: SelectorData = Field("all", alias="in")


class If(Shape):
    """If the one is chosen, so is at least one of the others."""

    when: Text = Field(alias="if")
    then: Ids


class RuleShape(Bounds):
    """A rule of any form."""

    stand_ins: ClassVar[Mapping[str, object]] = {"name": "-"}

    name: Text
    group: Text | None = None
    basis: Text | None = None
    must: Ids | None = None
    must_not: Ids | None = None
    count: SelectorData = None
    total: Part | None = None
    share: Part | None = None
    requires: If | None = None
    exclusive: Ids | None = None
    together: Ids | None = None
    bonus: Ids | None = None
    value: Number | None = None
    reason: Text | None = None
    by: Text | None = None
    date: Day | None = None


class DecisionShape(Shape):
    """What the steering group overruled, and why."""

    stand_ins: ClassVar[Mapping[str, object]] = {"reason": "-", "by": "-", "date": "2000-01-01"}

    must: Ids | None = None
    must_not: Ids | None = None
    grant: Later = None
    reason: Text
    by: Text
    date: Day
    basis: Text | None = None
    abstained: Texts = Field(default_factory=list)
    waives: Texts = Field(default_factory=list)
