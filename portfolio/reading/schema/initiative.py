"""The shapes of an initiative, of a file with several, and of an assessment."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, WithJsonSchema

from portfolio.reading.schema.kinds import (
    Cents,
    Count,
    Day,
    FileId,
    Ids,
    Later,
    Level,
    Money,
    Number,
    Shape,
    Share,
    Size,
    Status,
    Strength,
    Text,
    in_mapping,
)


class NotEligible(Shape):
    """A part of the cost that funds with ``pays_at_most`` do not count."""

    amount: Cents
    because: Literal["spent", "regular", "vat", "other"] = "other"


class Contribution(Shape):
    """One line of cofinancing."""

    payer: Text | None = Field(None, alias="from")
    cash: Money | None = None
    in_kind: Money | None = None
    hours: Size | None = None
    status: Status | None = None


class Plan(Shape):
    """People planned to start and to achieve the outcome; one number means start."""

    start: Count
    achieve: Count | None = None


class Compared(Shape):
    """Comparable people without the initiative."""

    started: Count
    achieved: Count


class Result(Shape):
    """What was measured before: one line per outcome and year."""

    outcome: Text
    year: Count
    planned: Count | None = None
    started: Count
    achieved: Count
    observed: Count = 0
    retained: Count = 0
    compared: Compared | None = None
    level: Level = 0
    unit: Literal["people", "trajectories", "arrangements"] = "people"
    people_per: Strength | None = None
    source: Text | None = None


class Evidence(Shape):
    """Evidence of the approach elsewhere."""

    level: Level
    source: Text | None = None


class Continues(Shape):
    """What of the results would go on if it is not chosen."""

    route: Literal["region", "national", "partner", "stop"] = "stop"
    receiver: Text | None = None
    share: Share | None = None


class InitiativeShape(Shape):
    """One initiative; ``id`` may be left out where the file's stem is the id."""

    stand_ins: ClassVar[Mapping[str, object]] = {"cost": "0"}

    id: FileId | None = None
    title: Text | None = None
    summary: Text | None = None
    reference: Text | None = None
    contact: Text | None = None
    received: Day | None = None
    lead: Text | None = None
    partners: Ids = Field(default_factory=list)
    labels: dict[str, Ids] = Field(default_factory=dict)
    periods: Ids | None = None
    cost: Money
    not_eligible: list[NotEligible] = Field(default_factory=list)
    cofinancing: list[Contribution] = Field(default_factory=list)
    ask: dict[str, Money] | None = None
    plan: dict[str, Annotated[Plan, in_mapping("start"), WithJsonSchema({"kind": "plan"})]] = Field(
        default_factory=dict
    )
    results: list[Result] = Field(default_factory=list)
    distance: Text | None = None
    evidence: Evidence | None = None
    scores: dict[str, Number] | None = None
    continues: Continues | None = None
    uses: dict[str, Size] = Field(default_factory=dict)
    variant_of: Text | None = None
    note: Text | None = None
    committed_until: Later = None
    participants: Later = None
    targets: Later = None


class InitiativesShape(Shape):
    """A file that holds several initiatives, each with its own id; each is read by itself."""

    initiatives: list[Any]


class AssessmentShape(Shape):
    """What the assessors say; the keys it has replace the applicant's."""

    stand_ins: ClassVar[Mapping[str, object]] = {"by": "-", "because": "-"}

    by: Text
    date: Day | None = None
    because: Text
    distance: Text | None = None
    evidence: Evidence | None = None
    continues: Continues | None = None
    scores: dict[str, Number] | None = None
