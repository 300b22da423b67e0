"""Findings about the cells of a form, with the names and titles that the form shows instead of keys."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from lwa_cli.render.form.held import Lists, lists
from lwa_cli.render.form.saying import Saying
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code, Fact, Finding
from portfolio.reading.sheets.fill import shape_of
from portfolio.reading.sheets.layout import Field, Layout, Line, Section, layout
from portfolio.reading.suggest import suggest

if TYPE_CHECKING:
    from lwa_cli.words.form import FormWords
    from portfolio.model import Language, Round

Steps = tuple[str, ...]
"""The path of a cell without the numbers of a list's entries."""

_SIBLINGS: Final = ("more", "less")
"""Facts that are keys beside the one it is about."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a form calls a cell, and the cell."""

    name: str
    field: Field


@dataclass(frozen=True, slots=True)
class Asked:
    """The cells of the forms of a round: ``cells`` by path, ``rows`` and ``sections`` by what findings call them."""

    words: "FormWords"
    cells: Mapping[Steps, _Cell]
    rows: Mapping[str, str]
    sections: Mapping[Steps, str]
    funds: Mapping[str, str]
    lists: Lists

    def of(self, finding: Finding) -> Finding:
        """Return a finding about a cell with the facts that the words of a form ask for; any other as it is."""
        if not finding.span.sheet:
            return finding
        steps = _steps(finding.span.key)
        if finding.code is Code.MISSING_KEY:
            steps = (*steps, str(finding.facts["key"]))
        cell = self._cell(steps)
        titles = self._titles(steps, cell)
        facts = {name: self._fact(name, fact, titles, steps) for name, fact in finding.facts.items()}
        if "meant" in facts:
            facts["meant"] = self._meant(finding, titles)
        facts["field"] = self.sections.get(steps) or (cell.name if cell else "")
        facts["what"] = self.words.whats[cell.field.kind] if cell else ""
        return replace(finding, facts=facts)

    def _cell(self, steps: Steps) -> _Cell | None:
        """Return the cell at a path, else the first of those that belong to it."""
        inside = (cell for path, cell in self.cells.items() if path[: len(steps)] == steps)
        return self.cells.get(steps) or (next(inside, None) if steps else None)

    def _titles(self, steps: Steps, cell: _Cell | None) -> Mapping[str, str]:
        """Return by key what one chooses there; where nothing is chosen, how the cells for the funds are called."""
        if cell is None or steps == ("ask",):
            return self.funds
        return {key: shown for shown, key in self.lists.get(cell.field.choices or "", {}).items()}

    def _fact(self, name: str, fact: Fact, titles: Mapping[str, str], steps: Steps) -> Fact:
        match name, fact:
            case "key", str():
                return self.rows.get(fact, fact)
            case "outcome" | "unit", str():
                keys = {key: shown for shown, key in self.lists.get(_LISTS[name], {}).items()}
                return keys.get(fact, fact)
            case _, str() if name in _SIBLINGS:
                beside = self.cells.get((*steps[:-1], fact))
                return beside.name if beside else fact
            case "text", str():
                return titles.get(fact, fact)
            case _, tuple():
                return tuple(titles.get(one, one) for one in fact)
            case _:
                return fact

    def _meant(self, finding: Finding, titles: Mapping[str, str]) -> tuple[str, ...]:
        """Return what was probably meant as it stands in the list; what is like a title goes before what is like a key.

        Nothing where nothing is chosen: a number or day is corrected by its hint.
        """
        near = suggest(str(finding.facts.get("text", "")), titles.values()) if titles else ()
        keys = finding.facts["meant"]
        shown = near or tuple(titles[key] for key in (keys if isinstance(keys, tuple) else ()) if key in titles)
        return tuple(f"‘{one}’" for one in shown)


_LISTS: Final = {"outcome": "outcomes", "unit": "unit"}


def asked(round_: "Round", words: "FormWords", language: "Language") -> Asked:
    """Return what the forms of a round call their cells."""
    saying, plan = Saying(round_, words, Numbers(language)), layout(shape_of(round_))
    cells = dict(_cells(plan, saying))
    rows = {line.key: saying.name(line) or words.sections[section.id] for section, line in _lines(plan)}
    sections: Mapping[Steps, str] = {
        (section.id,): _plain(words.sections[section.id]) for section in plan.sections if section.first == 0
    }
    funds = {line.name: saying.name(line) for line in plan.lines if line.topic == ("ask",) and line.name}
    return Asked(words, cells, rows, sections, funds, lists(round_, words))


def _lines(plan: Layout) -> Iterator[tuple[Section, Line]]:
    return ((section, line) for section in plan.sections for line in section.lines)


def _cells(plan: Layout, saying: Saying) -> Iterator[tuple[Steps, _Cell]]:
    """Give each cell by its path; of several that belong together the first names them."""
    for section, line in reversed([*_lines(plan)]):
        heads = (saying.words.start, saying.words.achieve) if section.id == "plan" else ()
        for k, field in reversed([*enumerate(line.fields)]):
            name = heads[k] if heads else saying.name(line)
            steps = tuple(step for step in field.path if isinstance(step, str))
            yield steps, _Cell(name, field)


def _steps(key: str) -> Steps:
    """Split the path of a finding, without the number of a list's entry, which is never the name of a period there."""
    first, *rest = key.split(".") if key else ("",)
    if rest and rest[0].isdigit() and first in {"cofinancing", "not_eligible", "results", "partners", "periods"}:
        rest = rest[1:]
    if first == "labels":
        rest = rest[:1]
    return (first, *rest) if first else ()


def _plain(heading: str) -> str:
    """Return a heading without what it says between brackets."""
    return heading.partition(" (")[0]
