"""What the check column says of each row: what is missing, what is no number, and whether the money adds up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lwa_cli.render.form.each import Cells, Check, Each, quoted
from lwa_cli.render.form.sums import Sums, parts
from portfolio.reading import scalars
from portfolio.reading.sheets.layout import Kind, Line, Section

if TYPE_CHECKING:
    from lwa_cli.words.form import FormWords
    from portfolio.model import Window
    from portfolio.reading.sheets.shape import Shape

SEVERAL = frozenset({"partners", "periods", "labels"})
"""Topics of which one chooses more than one, each once."""

_ID = quoted("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """The checks of one sheet. ``sources``: the name of each list in the workbook; ``shown``: what stands in it."""

    shape: "Shape"
    sections: tuple[Section, ...]
    sums: Sums
    sources: Mapping[str, str]
    shown: Mapping[str, Mapping[str, str]]
    window: "Window | None"
    words: "FormWords"

    def of(self, line: Line, section: Section) -> tuple[Check, ...]:
        """Return what is checked of a row, the most basic first: only the first that holds is said."""
        return (*self._kind(line), *self._own(line, section), *self._outside(line, section))

    def identity(self, difference: str) -> tuple[Check, ...]:
        """Return what is said of the cell with the cost that nobody pays; one of them always holds."""
        words, sums = self.words.checks, self.sums
        left, cost = sums.difference_euro, sums.cost_euro
        free = len(self.shape.funds) == 1 and not sums.asks
        one = f"AND({len(self.shape.funds)}=1,{sums.asked}=0)"
        return (
            Check(f"{sums.cost}=0", cost == 0, ""),
            Check(f"{difference}<0", left < 0, words.covered_twice),
            Check(one, free, words.by_difference),
            Check(f"{difference}>0", left > 0, words.uncovered),
            Check("TRUE", True, words.holds),  # noqa: FBT003 - it always holds, as its formula says
        )

    def _kind(self, line: Line) -> Iterator[Check]:
        """Give the checks of what kind of thing stands in the cells."""
        cells, words, kind = self.sums.cells(line), self.words.checks, line.fields[0].kind
        match kind:
            case Kind.TEXT:
                return
            case Kind.CHOICE:
                yield from self._chosen(line, cells)
            case Kind.DATE:
                yield cells.no_day.somewhere(self.words.write_date)
            case Kind.MONEY | Kind.COUNT | Kind.NUMBER:
                yield cells.text.somewhere(words.no_number)
                yield cells.negative.somewhere(words.negative)
        if kind is Kind.COUNT:
            yield cells.broken.somewhere(words.whole)
        if kind is Kind.MONEY:
            yield cells.split.somewhere(words.cents)

    def _chosen(self, line: Line, cells: Cells) -> Iterator[Check]:
        name = line.fields[0].choices or ""
        if name in self.sources:
            listed = cells.listed(self.sources[name], tuple(self.shown[name]))
            yield (cells.filled & ~listed).somewhere(self.words.checks.not_listed)
        if line.topic[0] in SEVERAL:
            earlier = [one for one in self._lines() if (one.topic, one.name) == (line.topic, line.name)]
            others = [self.sums.cells(one) for one in earlier if one.row < line.row]
            yield cells.twice(others, self.words.checks.twice)

    def _lines(self) -> Iterator[Line]:
        return (line for section in self.sections for line in section.lines)

    def _own(self, line: Line, section: Section) -> Iterator[Check]:
        """Give the checks that belong to what a row is about."""
        cells, words = self.sums.cells(line), self.words.checks
        match line.topic:
            case ("title",) | ("lead",):
                yield (~cells.filled).somewhere(words.missing)
            case ("cost",):
                yield Check(f"SUM({cells.ref})=0", cells.total == 0, words.missing)
            case ("ask",) if len(self.shape.funds) > 1 and line.name == self.shape.funds[0]:
                yield Check(f"{self.sums.asked}=0", not self.sums.asks, words.missing)
            case ("cofinancing", *rest):
                yield from self._contribution(".".join(map(str, rest)), line, section)
            case ("not_eligible", "amount"):
                yield from self._not_eligible(cells, section)
            case ("plan",):
                yield from self._plan(line, section)
            case ("results", *rest):
                yield from self._result(".".join(map(str, rest)), cells, section)
            case ("id",):
                yield _bad_id(cells, words.bad_id)
            case ("received",) if self.window is not None:
                yield from self._received(cells, self.window)
            case _:
                pass

    def _contribution(self, part: str, line: Line, section: Section) -> Iterator[Check]:
        words, at = self.words.checks, {key: self.sums.cells(one) for key, one in parts(section).items()}
        money = _any([at[key] for key in at if key.split()[0] in {"cash", "in_kind"}])
        payer, status = at["from"].filled, at["status"]
        open_ = status.says(self.words.status["open"])
        match part:
            case "from":
                yield (money & ~payer & ~open_).somewhere(words.no_payer)
                yield (payer & open_).somewhere(words.payer_of_open)
            case "status":
                yield ((money | payer) & ~status.filled).somewhere(words.no_status)
            case "cash" if line.name in {None, *self.shape.periods[:1]}:
                yield ((payer | status.filled) & ~money).somewhere(words.no_amount)
            case _:
                pass

    def _not_eligible(self, cells: Cells, section: Section) -> Iterator[Check]:
        because = self.sums.cells(parts(section)["because"])
        yield (because.filled & ~cells.filled).somewhere(self.words.checks.missing)
        over = self.sums.not_eligible_euro > self.sums.cost_euro
        formula = f"{self.sums.not_eligible}>{self.sums.cost}+0.001"
        yield Check(formula, over, self.words.checks.over_cost)

    def _plan(self, line: Line, section: Section) -> Iterator[Check]:
        words = self.words.checks
        start, achieve = self.sums.one_by_one(line)
        yield (achieve.filled & ~start.filled).somewhere(words.no_start)
        yield achieve.above(start).somewhere(words.more_than_start)
        if line is section.lines[0]:
            filled = any(value is not None for one in section.lines for value in self.sums.cells(one).values)
            yield Check(f"COUNTA({self.sums.block(section.lines)})=0", not filled, words.nobody)

    def _result(self, part: str, cells: Cells, section: Section) -> Iterator[Check]:
        words, at = self.words.checks, {key: self.sums.cells(one) for key, one in parts(section).items()}
        measured = _any(list(at.values()))
        needed = {
            "outcome": words.no_outcome,
            "year": words.no_year,
            "started": words.no_started,
            "achieved": words.no_achieved,
        }
        if part in needed:
            yield (measured & ~cells.filled).somewhere(needed[part])
        before = {
            "achieved": "started",
            "observed": "achieved",
            "retained": "observed",
            "compared achieved": "compared started",
        }
        key = part.replace(".", " ")
        if key in before:
            yield cells.above(at[before[key]]).somewhere(words.more_than_before)
        match part:
            case "people_per":
                unit = at["unit"]
                other = unit.filled & ~unit.says(self.words.unit["people"])
                yield (other & ~cells.filled).somewhere(words.no_people_per)
            case "compared.started":
                yield ((at["compared achieved"].filled | cells.filled) & ~cells.positive).somewhere(words.compared_both)
            case "compared.achieved":
                yield (at["compared started"].filled & ~cells.filled).somewhere(words.compared_both)
            case _:
                pass

    def _received(self, cells: Cells, window: "Window") -> Iterator[Check]:
        day = cells.values[0]
        for sign, edge in (("<", window.first), (">", window.last)):
            if edge is not None:
                beyond = isinstance(day, date) and (day < edge if sign == "<" else day > edge)
                bound = f"{cells.ref}{sign}DATE({edge.year},{edge.month},{edge.day})"
                yield Check(f"AND(ISNUMBER({cells.ref}),{bound})", beyond, self.words.checks.outside_window)

    def _outside(self, line: Line, section: Section) -> Iterator[Check]:
        """Give the check that money falls in periods in which the initiative runs."""
        chosen = next((one for one in self._lines() if one.topic == ("periods",)), None)
        if chosen is None or line.fields[0].kind is not Kind.MONEY or line.topic[0] == "not_eligible":
            return
        runs = self.sums.cells(chosen)
        cells = self.sums.cells(line)
        if line.topic[0] == "cofinancing":
            away = str(line.name) not in runs.values
            apart = f"ISERROR(MATCH({quoted(str(line.name))},{runs.ref},0))"
            away_from = Each(f"({cells.ref}<>0)*{apart}", tuple(bool(value) and away for value in cells.values))
        else:
            heads = self.sums.heads(section, len(line.fields))
            holds = (
                bool(value) and period not in runs.values
                for value, period in zip(cells.values, self.shape.periods, strict=True)
            )
            away_from = Each(f"({cells.ref}<>0)*ISERROR(MATCH({heads},{runs.ref},0))", tuple(holds))
        held = any(value is not None for value in runs.values) and any(away_from.holds)
        formula = f"AND(COUNTA({runs.ref})>0,SUMPRODUCT({away_from.formula})>0)"
        yield Check(formula, held, self.words.checks.outside)


def _any(cells: list[Cells]) -> Each:
    found = cells[0].filled
    for one in cells[1:]:
        found |= one.filled
    return found


def _bad_id(cells: Cells, told: str) -> Check:
    value, ref = cells.values[0], cells.ref
    try:
        bad = isinstance(value, str) and not scalars.identifier(value)
    except scalars.ScalarError:
        bad = True
    signs = f'MID({ref}&REPT("a",60),ROW($1:$60),1)'
    strange = f"SUMPRODUCT(1*ISERROR(FIND({signs},{_ID})))>0"
    return Check(f'AND({ref}<>"",OR(LEFT({ref}&"a",1)="-",{strange}))', bad, told)
