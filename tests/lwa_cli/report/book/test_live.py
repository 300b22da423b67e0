"""The workbook reckons as we do: cell by cell, and after a reader changed the choice."""

import re
from collections.abc import Collection, Iterator
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Final, get_args
from zipfile import ZipFile

from hypothesis import HealthCheck, given, seed, settings

from lwa_cli.render.workbook import as_xlsx
from lwa_cli.report.book.places import places
from lwa_cli.words.languages import LIVE
from portfolio.model import ALL, Contribution, Language, Partner, Round, Select
from portfolio.optimise.answer import Form
from portfolio.optimise.choose import Limits
from portfolio.reading import read_round
from portfolio.rules import Bounds, Match, Quantity, Share
from portfolio.study import Study, explained, study
from portfolio.value.judge import judge
from tests import libreoffice
from tests.lwa_cli.report.book.live import book_of, flipped, following, follows, lines, live, with_proposal
from tests.small import candidate, round_of
from tests.strategies import rounds

ROOT = Path(__file__).parents[4]
EXAMPLES = (
    "examples/leerwerkakkoord-2023",
    "examples/haaglanden-2022",
    "examples/stedendriehoek-2017",
    "tests/rounds/oefenronde-2023",
    "tests/rounds/by-outcomes",
)
ENGLISH = EXAMPLES[0]
FIRST = "Selectie!A1"


@cache
def of_example(path: str) -> Study:
    """Return what is proposed in one of the bundled rounds, with the reasons."""
    round_ = read_round(ROOT / path, judge).round
    assert round_ is not None
    limits = Limits()
    return explained(study(round_, limits), limits)


def spoilt(content: bytes) -> bytes:
    """Return a workbook in which one sum on its first sheet holds one more than it should."""
    changed = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(changed, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                text = data.decode()
                found = re.search(r"(<f>ROUND\(SUMIFS[^<]*</f><v>)([\d.]+)(</v>)", text)
                assert found
                data = (
                    text[: found.start()] + f"{found[1]}{float(found[2]) + 1}{found[3]}" + text[found.end() :]
                ).encode()
            new.writestr(entry, data)
    return changed.getvalue()


def test_every_formula_of_every_example(tmp_path: Path) -> None:
    """What is written in a cell with a formula is our own value, and what LibreOffice makes of the formula."""
    libreoffice.needed()
    asked: list[tuple[str, Language]] = [*((path, "nl") for path in EXAMPLES), (ENGLISH, "en")]
    books = {f"{Path(path).name}-{language}": book_of(of_example(path), language) for path, language in asked}
    written = {name: as_xlsx(book) for name, book in books.items()}
    written["spoilt"] = spoilt(as_xlsx(following(of_example(EXAMPLES[-1]))))

    reckoned = libreoffice.converted(written, tmp_path)

    for name, book in books.items():
        cells, held = live(book), libreoffice.values(written[name])
        assert len(libreoffice.formulas(written[name])) == len(cells) + lines(book) > 80
        assert [key for key, cell in cells.items() if not libreoffice.same(held.get(cell.place), cell.value)] == []
        assert libreoffice.disagreements(written[name], reckoned[name]) == []
    (found,) = libreoffice.disagreements(written["spoilt"], reckoned["spoilt"])
    assert found.startswith("Selectie!")


def other(proposal: Collection[str], ids: Collection[str]) -> frozenset[str]:
    """Return the proposal without its first, and with the first of the others."""
    out, into = min(proposal), min(frozenset(ids) - frozenset(proposal))
    return frozenset(proposal) - {out} | {into}


def differences(done: Study, choice: frozenset[str], again: bytes) -> list[str]:
    """Return each cell that follows the choice and does not hold what we reckon of that choice ourselves."""
    wanted, held = live(following(with_proposal(done, choice))), libreoffice.values(again)
    return [
        f"{key} {cell.place}: {wanted[key].value!r} is ours, {held.get(cell.place)!r} is reckoned"
        for key, cell in live(following(done)).items()
        if follows(key) and not libreoffice.same(held.get(cell.place), wanted[key].value)
    ]


def test_a_reader_changes_the_choice(tmp_path: Path) -> None:
    """One out and another in: totals, room and rules become those of that choice, and the first line says so."""
    libreoffice.needed()
    studies = {Path(path).name: of_example(path) for path in EXAMPLES}
    choices = {name: other(done.proposal or (), done.round.by_id) for name, done in studies.items()}
    books = {name: following(done) for name, done in studies.items()}
    changed = {name: flipped(as_xlsx(book), book, choices[name]) for name, book in books.items()}

    reckoned = libreoffice.converted(changed, tmp_path)

    for name, done in studies.items():
        assert differences(done, choices[name], reckoned[name]) == []
        held, cells, proposal = libreoffice.values(reckoned[name]), live(books[name]), done.proposal or frozenset()
        assert held[FIRST] == LIVE["nl"].is_trial
        (into,), (out,) = choices[name] - proposal, proposal - choices[name]
        moved = done.round.by_id[into].ask_cents - done.round.by_id[out].ask_cents
        assert held[cells["stand", "ask", 2].place] == moved / 100
        assert held[cells["stand", "changed", 0].place] == 2
        assert held[cells["stand", "number", 2].place] == 0


def test_what_is_no_yes_or_no(tmp_path: Path) -> None:
    """It counts as no, is counted and named in its row; every sheet that does not follow says that it does not."""
    libreoffice.needed()
    words = LIVE["nl"]
    done = study(round_of(*(candidate(id_, 100, value) for value, id_ in enumerate("cba", 1)), budget=100), Limits())
    book, calm = book_of(done), as_xlsx(book_of(done))
    table, cells = places(book)["selection"], live(book)
    opened = libreoffice.opened(calm, formulas=True)
    for row, entry in enumerate(("j", None, "ja")):
        opened["Selectie"][f"{table.columns['chosen']}{table.first + row + 1}"].value = entry
    saved = BytesIO()
    opened.save(saved)

    held = libreoffice.values(libreoffice.converted({"changed": saved.getvalue()}, tmp_path)["changed"])

    assert [held[cells["selection", "differs", row].place] for row in range(3)] == [words.neither] * 2 + [words.differs]
    counts = {key: held[cells["stand", key, 0].place] for key in ("number", "changed", "neither")}
    assert counts == {"number": 1, "changed": 2, "neither": 2}
    assert "In de kolom Gekozen staat 2 keer geen ja of nee; dat telt als nee." in held.values()
    still = "Let op: op het blad Selectie is de keuze veranderd. Dit blad toont nog het voorstel."
    firsts = {
        sheet.key: (libreoffice.values(calm)[f"{sheet.title}!A1"], held[f"{sheet.title}!A1"]) for sheet in book.sheets
    }
    follow = {"selection", "money", "rules"}
    assert {key for key, told in firsts.items() if told == (words.is_proposal, words.is_trial)} == follow
    same = "Dit blad gaat over het voorstel. Het verandert niet mee met de kolom Gekozen."
    assert {key for key, told in firsts.items() if told == (same, still)} == firsts.keys() - follow


def drawn(number: int) -> list[Round]:
    """Return thirty rounds with rules of many kinds."""
    found: list[Round] = []

    @seed(number)
    @settings(max_examples=30, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(rounds())
    def collect(round_: Round) -> None:
        found.append(round_)

    collect()
    return found


def of_odd_payers() -> Round:
    """Return a round, decided by the ranking, whose payers have names that mean something to a spreadsheet."""
    titles = {"a": "*", "b": "Albeda", "c": "albeda", "d": ">0", "e": "=1+1", "f": "?", "g": "nog geen betaler"}
    titles |= {"h": "X (j)", "i": "X", "j": "X", "k": "X\x0b"}
    lines = {
        id_: Contribution(payer=id_, cash={ALL: 10**number}, in_kind={ALL: 5}, status="pledged")
        for number, id_ in enumerate(titles)
    }
    nobody = Contribution(payer=None, cash={ALL: 7}, in_kind={}, status="open")
    return round_of(
        *(candidate(id_, 100, 1, cofinancing=(line, nobody)) for id_, line in lines.items()),
        budget=400,
        partners={id_: Partner(id=id_, title=title, brings_at_most=1_000) for id_, title in titles.items()},
        select=Select(by="ranking"),
    )


def of_losses() -> Round:
    """Return a round in which a set may be worth less than nothing, with bounds on a part of that."""
    points = {"a": -3, "b": -1, "c": 2, "d": -4}
    bounds = {"half": Bounds(at_least=Fraction(1, 2)), "third": Bounds(at_most=Fraction(1, 3))}
    where = Match("id", frozenset("ab"))
    rules = (Share(name=name, of=Quantity("value"), where=where, bounds=bound) for name, bound in bounds.items())
    return round_of(*(candidate(id_, 100, value) for id_, value in points.items()), budget=400, rules=tuple(rules))


Verdict = tuple[str, bool]
"""A form of rule, and whether it holds."""


def verdicts(done: Study, choice: Collection[str]) -> set[Verdict]:
    """Return which forms of rules hold with a choice, and which do not."""
    return {(state.form, state.holds) for state in with_proposal(done, choice).rules}


EVERY: Final = frozenset((form, holds) for form in get_args(Form) for holds in (True, False))


def enough(told: Collection[Verdict]) -> Iterator[Round]:
    """Yield rounds until every form of rule was told to hold and not to: what is drawn changes with our own code."""
    yield from [of_odd_payers(), *[of_losses()] * 4]
    for number in range(6, 18):
        yield from drawn(number)
        if set(told) == EVERY:
            return


def test_every_kind_of_rule(tmp_path: Path) -> None:
    """Whatever the rules are, a choice has the totals, the room and the states that its plain meaning gives."""
    libreoffice.needed()
    luck = Random(4)  # noqa: S311 - no secret, but the same choices in every run
    studies, choices, changed, told = {}, {}, {}, set[Verdict]()
    for number, round_ in enumerate(enough(told)):
        name, done = str(number), study(round_, Limits())
        start, *others = (frozenset(i for i in round_.by_id if luck.random() < 0.6) for _ in range(12))
        choices[name] = max(others, key=lambda choice: len(verdicts(done, choice) - told))
        told |= verdicts(done, choices[name])
        studies[name] = with_proposal(done, start)
        book = following(studies[name])
        changed[name] = flipped(as_xlsx(book), book, choices[name])
    assert told == EVERY
    assert any(done.worth.bonuses for done in studies.values())
    assert any(sum(done.worth.added[id_] for id_ in choices[name]) < 0 for name, done in studies.items())

    reckoned = libreoffice.converted(changed, tmp_path)

    assert [found for name, done in studies.items() for found in differences(done, choices[name], reckoned[name])] == []
