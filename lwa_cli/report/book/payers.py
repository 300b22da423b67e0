"""Who brings the cofinancing of the choice, and every line of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from lwa_cli.report.book.formulas import quoted, rounded
from lwa_cli.report.book.sheets import Column, Live, Mark, NamedTable, Value
from lwa_cli.report.document import Blank, Money, Text, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.languages import LIVE
from portfolio.model import Contribution, Initiative
from portfolio.study import Study

Line = tuple[Initiative, Contribution]
"""A line of cofinancing, with the initiative that it is for."""

LONG: Final = 1000
"""Names that are longer may differ in what no cell can hold, so they are cut and get the id."""


def names(study: Study, voice: Voice, lines: Iterable[Line]) -> Mapping[str | None, str]:
    """Return a name for each payer, and for nobody; no two the same to a spreadsheet, to which A is a."""
    partners = study.round.partners
    paying = {line.payer for _, line in lines}
    found: dict[str | None, str] = {None: LIVE[voice.numbers.language].no_payer} if None in paying else {}
    taken = set(map(_seen, found.values()))
    for id_ in sorted(payer for payer in paying if payer is not None):
        title = partners[id_].title if id_ in partners else id_
        name = title if len(title) <= LONG else f"{title[:LONG]}… ({id_})"
        while _seen(name) in taken:
            name = f"{name} ({id_})"
        found[id_] = name
        taken.add(_seen(name))
    return found


def _seen(name: str) -> str:
    """Return what a spreadsheet compares of a name: a cell holds no control characters, and A is a."""
    return "".join(sign for sign in name if sign.isprintable()).casefold()


def both(line: Contribution) -> int:
    """Return what a line brings in cash and in kind together, in cents."""
    return _cash(line) + _in_kind(line)


def _cash(line: Contribution) -> int:
    return sum(line.cash.values())


def _in_kind(line: Contribution) -> int:
    return sum(line.in_kind.values())


def per_payer(study: Study, voice: Voice, lines: Sequence[Line]) -> NamedTable:
    """Lay out what each payer brings to the choice, and what is left of what it can bring where that is bounded."""
    words, live = voice.words, LIVE[voice.numbers.language]
    own: dict[str | None, list[Contribution]] = defaultdict(list)
    for of, line in lines:
        if of.id in (study.proposal or ()):
            own[line.payer].append(line)
    named = sorted(names(study, voice, lines).items(), key=lambda item: (item[0] is None, item[1].casefold()))
    most = {id_: partner.brings_at_most for id_, partner in study.round.partners.items()}
    bounded = any(most.get(payer or "") is not None for payer, _ in named)
    rows = [
        (Text(name), *_brought(own[payer], row, voice), *(_ceiling(most.get(payer or ""), own[payer], row) * bounded))
        for row, (payer, name) in enumerate(named)
    ]
    columns = {"cash": live.cash, "in_kind": live.in_kind, "both": live.both, "committed": live.committed}
    columns["open"] = live.not_committed
    mine = [line for paid in own.values() for line in paid]
    sums = zip(columns, _parts(mine), strict=True)
    return NamedTable(
        name="payers",
        columns=(
            Column(key="payer", title=live.payer),
            *(Column(key=key, title=title, numeric=True) for key, title in columns.items()),
            *((Column(key="most", title=live.brings_at_most, numeric=True),) * bounded),
            *((Column(key="left", title=words.left, numeric=True),) * bounded),
        ),
        rows=tuple(rows),
        total=(
            Text(words.total),
            *(Live(Money(cents), rounded(f"SUM({{payers.{key}}})", 100)) for key, cents in sums),
            *((Blank(), Blank()) * bounded),
        ),
    )


def _parts(lines: Sequence[Contribution]) -> tuple[int, ...]:
    """Return what lines bring in cash, in kind, together, committed and not, in cents."""
    whole = sum(map(both, lines))
    committed = sum(both(line) for line in lines if line.status == "committed")
    return sum(map(_cash, lines)), sum(map(_in_kind, lines)), whole, committed, whole - committed


def _brought(lines: Sequence[Contribution], row: int, voice: Voice) -> tuple[Value, ...]:
    live = LIVE[voice.numbers.language]
    # no SUMIFS on a name that others wrote: it would read a star or a sign in it as a pattern
    mine = f"({{lines.payer}}={{payers.payer@#{row}}})*({{lines.chosen}}={quoted(live.yes)})"
    committed = f"({{lines.status}}={quoted(live.statuses['committed'])})"
    formulas = (
        f"SUMPRODUCT({mine}*{{lines.cash}})",
        f"SUMPRODUCT({mine}*{{lines.in_kind}})",
        f"{{payers.cash@#{row}}}+{{payers.in_kind@#{row}}}",
        f"SUMPRODUCT({mine}*{committed}*{{lines.both}})",
        f"{{payers.both@#{row}}}-{{payers.committed@#{row}}}",
    )
    return tuple(
        Live(Money(cents), rounded(formula, 100)) for cents, formula in zip(_parts(lines), formulas, strict=True)
    )


def _ceiling(most: int | None, lines: Sequence[Contribution], row: int) -> tuple[Value, ...]:
    """Return what a payer can bring at most, and what is left of that."""
    if most is None:
        return Blank(), Blank()
    left = Money(most - sum(map(both, lines)))
    return Money(most), Live(left, rounded(f"{{payers.most@#{row}}}-{{payers.both@#{row}}}", 100))


def all_lines(study: Study, voice: Voice, lines: Sequence[Line]) -> NamedTable:
    """Lay out every line of cofinancing, with whether its initiative is chosen."""
    words, live = voice.words, LIVE[voice.numbers.language]
    payers = names(study, voice, lines)

    def row(number: int, of: Initiative, line: Contribution) -> tuple[Value, ...]:
        inside = live.yes if of.id in (study.proposal or ()) else live.no
        found = f"INDEX({{selection.chosen}},MATCH({{lines.id@#{number}}},{{selection.id}},0))"
        return (
            Text(of.title),
            Text(of.id),
            Text(payers[line.payer]),
            Text(live.statuses[line.status]),
            Money(_cash(line)),
            Money(_in_kind(line)),
            Money(both(line)),
            Live(Text(inside), found),
        )

    return NamedTable(
        name="lines",
        columns=(
            Column(key="initiative", title=words.initiative),
            Column(key="id", title=words.id),
            Column(key="payer", title=live.payer),
            Column(key="status", title=live.status),
            Column(key="cash", title=live.cash, numeric=True),
            Column(key="in_kind", title=live.in_kind, numeric=True),
            Column(key="both", title=live.both, numeric=True),
            Column(key="chosen", title=live.chosen),
        ),
        rows=tuple(row(number, of, line) for number, (of, line) in enumerate(lines)),
        marks=(Mark("chosen", live.yes, Tone.GOOD),),
    )
