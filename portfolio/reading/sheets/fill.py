"""What an initiative's own data put into the cells of a form, and the shape of a form in which they all fit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from portfolio.model import ALL, Criteria, Round
from portfolio.reading.files import Documents
from portfolio.reading.place import Path
from portfolio.reading.resolve.money import evenly
from portfolio.reading.scalars import ScalarError, cents
from portfolio.reading.sheets.layout import Layout
from portfolio.reading.sheets.shape import MOST, Shape
from portfolio.rules import Quantity, Share, Total

Data = Mapping[str, object]
"""An initiative as plain data: mappings, lists and text."""

NOT_ASKED: Final = ("distance", "evidence", "continues", "scores")
"""What the assessors judge: no form asks it of the applicant."""

MOST_PARTNERS: Final = 10
MOST_LABELS: Final = 15
"""How many an empty form lets one choose, where the round has so many."""

_LISTS: Final = ("cofinancing", "not_eligible", "results")


@dataclass(frozen=True, slots=True)
class Filled:
    """The texts of the cells by their path, and the paths of what no cell of the form is for."""

    cells: Mapping[Path, str]
    left_out: tuple[Path, ...]


def initiatives(documents: Documents) -> dict[str, Data]:
    """Return the data of every initiative by its id, which stands in it; what is no mapping is left out."""
    found: dict[str, Data] = {}
    for file, tree in documents.initiatives.items():
        listed = tree.data.get("initiatives") if isinstance(tree.data, Mapping) else None
        for data in listed if isinstance(listed, list) else [tree.data]:
            if isinstance(data, Mapping):
                id_ = data.get("id") if isinstance(listed, list) else PurePosixPath(file).stem
                found[str(id_)] = {**data, "id": str(id_)}
    return found


def shape_of(round_: Round, filled: Sequence[Data] = ()) -> Shape:
    """Return the shape of the forms of a round, with room for all that ``filled`` holds."""
    given = [dict(values(data, round_.periods)) for data in filled]
    paths = [path for one in given for path in one]
    bare = Shape(periods=_periods(round_), dimensions={})
    lists = {key: _whole_bands(max(bare.width, _entries(paths, (key,))), bare.width) for key in _LISTS}
    partners = max(min(len(round_.partners), MOST_PARTNERS), _entries(paths, ("partners",)))
    return Shape(
        periods=bare.periods,
        funds=tuple(round_.funds),
        outcomes=_outcomes(round_, paths),
        dimensions={
            name: max(min(len(labels), MOST_LABELS), _entries(paths, ("labels", name)))
            for name, labels in round_.labels.items()
        },
        partners=min(partners, MOST) if round_.partners else 0,
        uses=_names(paths, "uses", (q.of for q in _quantities(round_) if q.measure == "uses")),
        **lists,
    )


def fill(data: Data, plan: Layout, periods: Sequence[str]) -> Filled:
    """Return what the cells of a form hold of an initiative, in a round with these periods."""
    given = dict(values(data, periods))
    asked = {field.path for line in plan.lines for field in line.fields}
    cells = {path: text for path, text in given.items() if path in asked}
    return Filled(cells, tuple(path for path in given if path not in asked))


def _periods(round_: Round) -> tuple[str, ...]:
    return () if round_.periods == (ALL,) else round_.periods


def _whole_bands(entries: int, width: int) -> int:
    return min(-(-entries // width) * width, MOST)


def _entries(paths: Iterable[Path], list_: Path) -> int:
    """Return how many entries of a list the paths reach."""
    depth = len(list_)
    found = (path[depth] for path in paths if path[:depth] == list_ and len(path) > depth)
    return max((step + 1 for step in found if isinstance(step, int)), default=0)


def _outcomes(round_: Round, paths: Sequence[Path]) -> tuple[str, ...]:
    """Return the outcomes; of a round by criteria, which defines none, those that its rules or people name."""
    if isinstance(round_.value, Criteria):
        return _names(paths, "plan", (q.of for q in _quantities(round_) if q.measure == "people"))
    return tuple(round_.value.outcomes)


def _names(paths: Iterable[Path], key: str, others: Iterable[str | None]) -> tuple[str, ...]:
    used = {str(path[1]) for path in paths if path[0] == key and len(path) > 1}
    return tuple(sorted(used | {name for name in others if name}))[:MOST]


def _quantities(round_: Round) -> Iterator[Quantity]:
    for rule in round_.rules:
        match rule:
            case Total(of=quantity) | Share(of=quantity):
                yield quantity
            case _:
                pass


def values(data: Data, periods: Sequence[str]) -> Iterator[tuple[Path, str]]:
    """Give every text of an initiative by its path, short ways of writing made whole."""
    runs = _runs(data, periods)
    for key, node in data.items():
        yield from _leaves((key,), _whole(key, node, runs))


def _whole(key: str, node: object, runs: Sequence[str]) -> object:
    """Return what stands at a key as it is meant: one name is a list of one, one amount is spread over its periods."""
    match key, node:
        case "partners" | "periods", str():
            return [node]
        case "labels", Mapping():
            return {name: [one] if isinstance(one, str) else one for name, one in node.items()}
        case "cost", _:
            return _amount(node, runs)
        case "ask", Mapping():
            return {fund: _amount(asked, runs) for fund, asked in node.items()}
        case "plan", Mapping():
            return {name: {"start": one} if isinstance(one, str) else one for name, one in node.items()}
        case "cofinancing", list():
            return [_contribution(one, runs) for one in node]
        case _:
            return node


def _contribution(node: object, runs: Sequence[str]) -> object:
    if not isinstance(node, Mapping):
        return node
    return {key: _amount(one, runs) if key in {"cash", "in_kind"} else one for key, one in node.items()}


def _amount(node: object, runs: Sequence[str]) -> object:
    """Spread one number over the periods; where it is no number it stands in the first, to be mended there."""
    if runs == (ALL,):
        return node[ALL] if isinstance(node, Mapping) and [*node] == [ALL] else node
    if not isinstance(node, str):
        return node
    try:
        parts = evenly(cents(node), runs)
    except ScalarError:
        return {runs[0]: node}
    return {period: f"{part // 100}.{part % 100:02}" for period, part in parts.items()}


def _runs(data: Data, periods: Sequence[str]) -> tuple[str, ...]:
    """Return the periods in which an initiative says to run, all where it names none that there are."""
    given = data.get("periods")
    named = [given] if isinstance(given, str) else given if isinstance(given, list) else []
    return tuple(period for period in periods if period in named) or tuple(periods)


def _leaves(path: Path, node: object) -> Iterator[tuple[Path, str]]:
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, Mapping | list):
        for step, inside in node.items() if isinstance(node, Mapping) else enumerate(node):
            yield from _leaves((*path, step), inside)
