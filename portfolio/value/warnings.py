"""What to look at twice in the figures of a round by outcomes: findings that warn and never stop anything."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from portfolio.findings import Code, Fact, Finding, Percent
from portfolio.model import Initiative, Outcome, Outcomes, Result, Round
from portfolio.rules import Requires
from portfolio.value.chain import Chain, Link
from portfolio.value.measured import counted, people_per
from portfolio.value.shrinkage import MEAN, Aspect
from portfolio.value.worth import Worth

GROWTH = Fraction(5, 4)
"""A plan is remarkable above this times the best year."""
NET = Fraction(1, 4)
"""The net part of those who start is remarkable above this."""
MARGIN = Fraction(1, 10)
"""A plan to achieve is remarkable when it is more than this above the rate that can be expected."""
FOLLOWED = Fraction(1, 2)
"""Follow-up is remarkable below this share of those who achieved."""
YEARS = 3
"""Results are old when they are from longer than this before the first period."""


def warnings(round_: Round, value: Outcomes, worth: Worth) -> tuple[Finding, ...]:
    """Return the warnings of method.md section 1 about a round and its worth, by place and code."""
    chains = worth.chains or {}
    required = {id_ for rule in round_.active_rules if isinstance(rule, Requires) for id_ in rule.then}
    oldest = _oldest(round_)
    found = list(_priors(round_, value, chains.values()))
    for id_, chain in chains.items():
        initiative = round_.by_id[id_]
        found += [finding for link in chain.links for finding in _plan(initiative, link, value.outcomes[link.outcome])]
        for number, line in enumerate(initiative.results):
            found += _line(initiative, number, line, value.outcomes[line.outcome])
            if oldest is not None and line.year < oldest:
                found.append(
                    _about(
                        Code.OLD_RESULT,
                        initiative,
                        number,
                        "year",
                        title=value.outcomes[line.outcome].title,
                        oldest=str(oldest),
                    )
                )
        found += _own_word(initiative)
        if worth.units[id_] == 0 and id_ not in required:
            found.append(Finding(Code.WORTH_NOTHING, initiative.place.span()))
    return tuple(sorted(found, key=lambda f: (f.span.file, f.span.line, f.span.column, f.span.key, f.code)))


def _plan(initiative: Initiative, link: Link, outcome: Outcome) -> Iterator[Finding]:
    """Compare what is planned for one outcome with what was measured, and what it would bring with what is usual."""
    plan, spans = initiative.plan[link.outcome], initiative.place
    named: dict[str, Fact] = {"outcome": outcome.id, "title": outcome.title}
    lines = [
        (line.started * per, line.year) for line, per in counted(initiative.results) if line.outcome == link.outcome
    ]
    if lines and plan.start > GROWTH * max(lines)[0]:
        best, year = max(lines)
        facts: dict[str, Fact] = {**named, "planned": plan.start, "best": best, "year": str(year)}
        yield Finding(Code.PLAN_ABOVE_BEST_YEAR, spans.span("plan", link.outcome, "start"), facts)
    if link.steps.net > NET * link.steps.delivered:
        facts = {**named, "net": Percent(link.steps.net / link.steps.delivered), "most": Percent(NET)}
        yield Finding(Code.NET_ABOVE_QUARTER, spans.span("plan", link.outcome), facts)
    hoped = Fraction(plan.achieve or 0, plan.start or 1)
    if hoped > link.placed_rate + MARGIN:
        facts = {**named, "planned": Percent(hoped), "expected": Percent(link.placed_rate)}
        yield Finding(Code.ACHIEVE_ABOVE_MEASURED, spans.span("plan", link.outcome, "achieve"), facts)


def _line(initiative: Initiative, number: int, line: Result, outcome: Outcome) -> Iterator[Finding]:
    """Look at one result line by itself; follow-up matters only where its outcome asks for it."""
    title = outcome.title
    if people_per(line) is None:
        yield _about(Code.NOT_IN_PEOPLE, initiative, number, "unit", title=title, unit=line.unit)
    if line.planned is not None and line.planned < line.started:
        facts: dict[str, Fact] = {"title": title, "planned": line.planned, "started": line.started}
        yield _about(Code.MORE_STARTED_THAN_PLANNED, initiative, number, "planned", **facts)
    if outcome.retention and line.observed < FOLLOWED * line.achieved:
        facts = {"title": title, "observed": line.observed, "achieved": line.achieved}
        yield _about(Code.FEW_OBSERVED, initiative, number, "observed", **facts)


def _own_word(initiative: Initiative) -> Iterator[Finding]:
    """Say that the applicant alone judged how strong the evidence is, where that raises the value."""
    if initiative.assessment is not None and "evidence" in initiative.assessment.keys:
        return
    levels: list[tuple[int, tuple[str | int, ...]]] = [
        (line.level, ("results", number, "level"))
        for number, line in enumerate(initiative.results)
        if line.started and people_per(line) is not None
    ]
    if initiative.evidence is not None:
        levels.insert(0, (initiative.evidence.level, ("evidence", "level")))
    level, path = max(levels, key=lambda pair: pair[0], default=(0, ()))
    if level > 0:
        yield Finding(Code.EVIDENCE_OWN_WORD, initiative.place.span(*path), {"level": level})


def _priors(round_: Round, value: Outcomes, chains: Iterable[Chain]) -> Iterator[Finding]:
    """Say for which rates nothing is known at all, so that the assumed mean decides; once each."""
    said: dict[tuple[Code, str, str], Finding] = {}
    for chain in chains:
        for link in chain.links:
            for aspect, prior, tally in link.rates:
                if link.steps.planned and prior.guesses(tally):
                    finding = _guessed(round_, value, aspect, link.outcome, chain.distance)
                    said.setdefault((finding.code, link.outcome, str(finding.facts.get("distance"))), finding)
    yield from said.values()


def _guessed(round_: Round, value: Outcomes, aspect: Aspect, outcome: str, distance: str) -> Finding:
    facts: dict[str, Fact] = {"outcome": outcome, "title": value.outcomes[outcome].title, "rate": Percent(MEAN)}
    if value.prior:
        return Finding(Code.NO_PRIOR, round_.place.span("value", "prior", outcome), {**facts, "distance": distance})
    code = Code.NOTHING_MEASURED if aspect == "placed" else Code.NOBODY_FOLLOWED
    return Finding(code, round_.place.span("value", "outcomes", outcome), facts)


def _about(code: Code, initiative: Initiative, number: int, key: str, **facts: Fact) -> Finding:
    line = initiative.results[number]
    facts = {"outcome": line.outcome, "year": str(line.year), **facts}
    return Finding(code, initiative.place.span("results", number, key), facts)


def _oldest(round_: Round) -> int | None:
    """Return the first year that is not old; None where periods do not begin with a year."""
    year = re.match(r"\d{4}(?!\d)", round_.periods[0])
    return int(year[0]) - YEARS if year else None
