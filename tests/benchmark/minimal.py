"""The baseline of ``select``: what one would write in an afternoon, with one solve, no checks and no second opinion."""

from decimal import Decimal
from pathlib import Path
from typing import Annotated

import pulp
import typer
import yaml
from pydantic import BaseModel, Field
from rich.console import Console
from rich.table import Table


class Fund(BaseModel):
    """A purse per period."""

    budget: dict[int, int]
    reserved: dict[int, int] = {}


class Criterion(BaseModel):
    """A weight."""

    weight: Decimal


class Value(BaseModel):
    """How results count."""

    criteria: dict[str, Criterion]


class Round(BaseModel):
    """A round, as far as this script looks."""

    funds: dict[str, Fund]
    select: dict[str, int]
    cofinancing: dict[str, str]
    value: Value
    rules: list[dict[str, object]]


class Line(BaseModel):
    """A line of cofinancing."""

    payer: str = Field(alias="from")
    cash: int = 0
    in_kind: int = 0


class Initiative(BaseModel):
    """A candidate, as far as this script looks."""

    title: str
    labels: dict[str, str | list[str]]
    cost: dict[int, int]
    cofinancing: list[Line]
    ask: dict[str, dict[int, int]]
    continues: dict[str, str]
    uses: dict[str, int]
    scores: dict[str, int]

    def value(self, weights: dict[str, Criterion]) -> float:
        """Return the weighted sum, less what continues elsewhere."""
        share = 1 - float(self.continues["share"].rstrip("%")) / 100
        return share * sum(float(weights[key].weight) * score for key, score in self.scores.items())

    @property
    def asks(self) -> int:
        """What it asks over all periods."""
        return sum(self.ask["lwa"].values())

    @property
    def brought(self) -> int:
        """What the others bring."""
        return sum(line.cash + line.in_kind for line in self.cofinancing)


def solve(round_: Round, initiatives: dict[str, Initiative]) -> list[str]:
    """Build the model of ``rounds.write`` by hand and solve it once."""
    prob = pulp.LpProblem("select", pulp.LpMaximize)
    x = {key: prob.add_variable(f"x{i}", cat="Binary") for i, key in enumerate(initiatives)}
    items = [(x[key], initiative) for key, initiative in initiatives.items()]
    prob += pulp.lpSum(i.value(round_.value.criteria) * v for v, i in items)
    fund = round_.funds["lwa"]
    for period, budget in fund.budget.items():
        prob += pulp.lpSum(i.ask["lwa"][period] * v for v, i in items) <= budget - fund.reserved.get(period, 0)
    prob += pulp.lpSum(x.values()) <= round_.select["at_most"]
    prob += pulp.lpSum((i.brought - 0.45 * sum(i.cost.values())) * v for v, i in items) >= 0
    prob += pulp.lpSum(v for v, i in items if "work-to-work" in i.labels["pillar"]) >= 4
    prob += pulp.lpSum((i.asks if i.labels["sector"] == "zorg" else 0) * v - 0.2 * i.asks * v for v, i in items) >= 0
    prob += pulp.lpSum(i.uses["coordination"] * v for v, i in items) <= 1100
    prob += x["haven-0000"] + x["haven-0006"] + x["haven-0012"] <= 1
    prob += x["zorg-0001"] <= x["zorg-0007"] + x["zorg-0013"]
    prob.solve(pulp.HiGHS(msg=False, gapRel=0))
    return [key for key, v in x.items() if v.value() > 0.5]


def main(folder: Annotated[Path, typer.Argument()]) -> None:
    """Choose and print one table."""
    with (folder / "round.yaml").open(encoding="utf-8") as stream:
        round_ = Round.model_validate(yaml.load(stream, yaml.CSafeLoader))
    initiatives = {}
    for path in sorted((folder / "initiatives").glob("*.yaml")):
        with path.open(encoding="utf-8") as stream:
            initiatives[path.stem] = Initiative.model_validate(yaml.load(stream, yaml.CSafeLoader))
    chosen = solve(round_, initiatives)
    table = Table("Initiative", "Title", "Value", "Ask")
    for key in chosen:
        initiative = initiatives[key]
        table.add_row(key, initiative.title, f"{initiative.value(round_.value.criteria):.1f}", f"{initiative.asks:,}")
    total = sum(initiatives[key].value(round_.value.criteria) for key in chosen)
    table.add_row("", "", f"{total:.1f}", f"{sum(initiatives[key].asks for key in chosen):,}")
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
