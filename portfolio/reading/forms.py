"""How what stands at a key is written: a line to copy, with names of the round itself where these are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 20
"""What was written is used in the example up to this length."""

_FORMS: Final[Mapping[str, tuple[str, str]]] = {
    "applications": ("applications: {{from: {value}, until: 2022-11-30}}", "2022-10-01"),
    "ask": ("ask: {{{fund}: {value}}}", "60000"),
    "budget": ("budget: {{2023: {value}}}", "60000"),
    "cofinancing": ("- {{from: {partner}, cash: {value}, status: committed}}", "30000"),
    "compared": ("compared: {{started: {value}, achieved: 40}}", "80"),
    "continues": ("continues: {{route: region, share: {value}}}", "40%"),
    "criteria": ("criteria: {{{value}: {{weight: 1}}}}", "impact"),
    "evidence": ("evidence: {{level: {value}}}", "3"),
    "funds": ("funds: {{{value}: {{budget: 60000}}}}", "lwa"),
    "initiatives": ("- {{id: {value}, cost: 60000}}", "haven"),
    "labels": ("labels: {{sector: {value}}}", "zorg"),
    "lot": ("lot: {{text: {value}, drawn_by: notaris, date: 2022-12-01}}", "..."),
    "not_eligible": ("- {{amount: {value}, because: vat}}", "5000"),
    "outcomes": ("outcomes: {{{value}: {{weight: 1}}}}", "job"),
    "partners": ("partners: {{{value}: {{title: ...}}}}", "roc"),
    "plan": ("plan: {{job: {{start: {value}, achieve: 40}}}}", "80"),
    "results": ("- {{outcome: job, year: 2021, started: {value}, achieved: 40}}", "80"),
    "rules": ("- {{name: {value}, count: all, at_least: 1}}", "..."),
    "scores": ("scores: {{impact: {value}}}", "7"),
    "select": ("select: {{at_most: {value}}}", "10"),
    "share": ("share: {{of: {value}, in: all}}", "ask"),
    "total": ("total: {{of: {value}, in: all}}", "ask"),
    "uses": ("uses: {{coaches: {value}}}", "2"),
}


@dataclass(frozen=True, slots=True)
class Forms:
    """Writes examples with a fund and a partner that exist."""

    fund: str = "lwa"
    partner: str = "roc"

    def mapping(self, key: str, value: object) -> str:
        """Return how a mapping at ``key`` is written, with the value that now stands there."""
        return self._known(key, value) or f"{key}: {{title: {_fitting(value, '...')}}}"

    def listed(self, key: str, value: object) -> str:
        """Return how a list at ``key`` is written, with the value that now stands there."""
        entry = self._known(key, value)
        return entry if entry and entry.startswith("- ") else f"{key}: [{_fitting(value, '...')}]"

    def _known(self, key: str, value: object) -> str | None:
        if key not in _FORMS:
            return None
        template, usual = _FORMS[key]
        return template.format(fund=self.fund, partner=self.partner, value=_fitting(value, usual))


def forms(head: object) -> Forms:
    """Return forms with the first fund and partner of a round.yaml, as far as it has them."""
    usual = Forms()
    return Forms(_first(head, "funds") or usual.fund, _first(head, "partners") or usual.partner)


def _first(head: object, key: str) -> str | None:
    inside = head.get(key) if isinstance(head, dict) else None
    return next(iter(inside), None) if isinstance(inside, dict) else None


def _fitting(value: object, usual: str) -> str:
    """Return what was written, if it can stand in an example, else something usual."""
    return value if isinstance(value, str) and 0 < len(value) <= LONGEST and value.isprintable() else usual
