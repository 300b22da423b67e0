"""Rounds to measure with: as large and as full as real ones, the same on every machine."""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Literal

SEED = 2022
PARTNERS = {
    "deltalinqs": "business",
    "albeda": "education",
    "zadkine": "education",
    "stc": "education",
    "havenbedrijf": "business",
    "uwv": "government",
    "gemeente": "government",
    "vno": "business",
    "mkb": "business",
    "zorgcampus": "business",
}
AGREEMENTS = ("haven", "zorg", "techniek", "logistiek", "facilitair", "mkb")
PILLARS = ("school-to-work", "work-to-work", "back-to-work")
SECTORS = ("zorg", "bouw", "logistiek", "energie")
CRITERIA = {"impact": 31, "partners": 24, "innovation": 15, "continuity": 30}
OUTCOMES = ("job", "apprenticeship", "internship")
FUNDS = """\
funds:
  lwa:
    title: Programmabudget
    budget: {2023: 900_000, 2024: 850_000}
    reserved: {2023: 50_000}
"""
PARTIES = """\
parties:
  government: {title: Overheid}
  education: {title: Onderwijs}
  business: {title: Bedrijfsleven}"""
RULES = """\
rules:
  - name: every pillar from work to work
    count: {pillar: work-to-work}
    at_least: 4
  - name: a fair part for care
    share: {of: ask, in: {sector: zorg}}
    at_least: 20%
  - name: coordination
    total: {of: "uses:coordination"}
    at_most: 1_100
  - name: not both in the port
    exclusive: [haven-0000, haven-0006, haven-0012]
  - name: first the school
    requires: {if: zorg-0001, then: [zorg-0007, zorg-0013]}
"""


@dataclass(frozen=True)
class Money:
    """What one initiative costs and who pays, in euro; the identity of money holds."""

    cost: tuple[int, int]
    cash: int
    in_kind: int

    @classmethod
    def draw(cls, random: Random) -> "Money":
        """Draw a cost of 40,000 to 360,000 euro over two years, of which the others bring 35 to 65%."""
        first, second = random.randrange(20, 180) * 1000, random.randrange(20, 180) * 1000
        cash = (first + second) * random.randrange(25, 45) // 100
        return cls((first, second), cash, (first + second) * random.randrange(10, 20) // 100)

    @property
    def ask(self) -> tuple[int, int]:
        """What is asked in either year: what the others do not bring, the first year's part by its cost."""
        rest = sum(self.cost) - self.cash - self.in_kind
        first = rest * self.cost[0] // sum(self.cost)
        return first, rest - first


def write(folder: Path, count: int, by: Literal["outcomes", "criteria"]) -> Path:
    """Write a round of ``count`` initiatives with fifteen places and a few rules; return its folder."""
    random = Random(SEED)  # noqa: S311 - the same round every time is what is wanted
    (folder / "initiatives").mkdir(parents=True)
    (folder / "round.yaml").write_text(_round(by), encoding="utf-8")
    for number in range(count):
        text = _initiative(number, random) + (_measured(random) if by == "outcomes" else _scored(random))
        (folder / "initiatives" / f"{_id(number)}.yaml").write_text(text, encoding="utf-8")
    return folder


def _id(number: int) -> str:
    return f"{AGREEMENTS[number % len(AGREEMENTS)]}-{number:04}"


def _round(by: Literal["outcomes", "criteria"]) -> str:
    head = (
        "format: 1\nid: benchmark\ntitle: Ronde om mee te meten\nnote: Fictieve bedragen.\n"
        "periods: [2023, 2024]\napplications: {from: 2022-10-01, until: 2022-11-30}\n"
        "select: {at_most: 15}\nties: [ask]\n"
        "cofinancing: {each_at_least: 25%, together_at_least: 45%}\n"
    )
    labels = {"agreement": AGREEMENTS, "pillar": PILLARS, "sector": SECTORS}
    lines = (f"  {key}: {{{', '.join(f'{name}: {name.title()}' for name in names)}}}" for key, names in labels.items())
    partners = (f"  {key}: {{title: {key.title()}, party: {party}}}" for key, party in PARTNERS.items())
    value = _by_outcomes() if by == "outcomes" else _by_criteria()
    return "\n".join([head + FUNDS, "labels:", *lines, "partners:", *partners, PARTIES, "value:", value, RULES])


def _by_criteria() -> str:
    lines = (f"    {key}: {{title: {key.title()}, weight: {weight}}}" for key, weight in CRITERIA.items())
    return "\n".join(["  criteria:", *lines])


def _by_outcomes() -> str:
    weights = zip(OUTCOMES, ("1", "0.8", "0.3"), strict=True)
    return "\n".join(
        [
            "  outcomes:",
            *(f"    {key}: {{title: {key.title()}, weight: {weight}, retention: true}}" for key, weight in weights),
        ]
    )


def _initiative(number: int, random: Random) -> str:
    money = Money.draw(random)
    lead, partner = random.sample(sorted(PARTNERS), 2)
    agreement = AGREEMENTS[number % len(AGREEMENTS)]
    pillar, sector = random.choice(PILLARS), random.choice(SECTORS)
    first, second = money.cost
    ask_first, ask_second = money.ask
    return f"""title: Leerwerktraject {number} in de regio
summary: Deelnemers leren in een half jaar een vak op de werkvloer, met een vaste begeleider en een certificaat.
reference: LWA-2022-{number:04}
contact: "projectbureau, kamer {number}"
received: 2022-11-{random.randrange(1, 31):02}
lead: {lead}
partners: [{partner}]
labels: {{agreement: {agreement}, pillar: [{pillar}], sector: {sector}}}
periods: [2023, 2024]
cost: {{2023: {first:_}, 2024: {second:_}}}
not_eligible: [{{amount: 1_000, because: spent}}]
cofinancing:
  - {{from: {lead}, cash: {money.cash:_}, status: committed}}
  - {{from: {partner}, in_kind: {money.in_kind:_}, hours: {money.in_kind // 45}, status: pledged}}
ask: {{lwa: {{2023: {ask_first:_}, 2024: {ask_second:_}}}}}
continues: {{route: region, share: {random.choice((0, 0, 10, 40))}%}}
uses: {{coordination: {random.randrange(20, 140)}}}
note: "Vervolg op een eerdere proef; de penvoerder levert de begeleiders."
"""


def _scored(random: Random) -> str:
    return f"scores: {{{', '.join(f'{key}: {random.randrange(2, 10)}' for key in CRITERIA)}}}\n"


def _measured(random: Random) -> str:
    start = random.randrange(20, 120)
    lines = [
        f"plan: {{job: {{start: {start}, achieve: {start // 2}}}, internship: {{start: {start // 4}}}}}",
        "results:",
    ]
    for year in (2020, 2021):
        started = random.randrange(20, 120)
        achieved = started * random.randrange(40, 80) // 100
        observed = achieved * random.randrange(60, 100) // 100
        lines += [
            "  - outcome: job",
            f"    year: {year}",
            f"    planned: {started + 10}",
            f"    started: {started}",
            f"    achieved: {achieved}",
            f"    observed: {observed}",
            f"    retained: {observed * 7 // 10}",
            "    level: 2",
            f"    source: LWA-monitor {year}",
        ]
    return "\n".join(
        [
            *lines,
            f"distance: {random.choice(('near', 'middle', 'far'))}",
            'evidence: {level: 3, source: "vergelijking"}\n',
        ]
    )
