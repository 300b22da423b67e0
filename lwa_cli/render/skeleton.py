"""The file of a new initiative to fill in: every key with its explanation and what the round lets one choose from.

A key that the round or a reader needs stands there empty, so that ``lwa validate`` names exactly what is still to be
filled in; all other keys stand behind a ``#``.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lwa_cli.words.commands import SkeletonWords

Data = Mapping[str, object]
Lines = list[str]

WIDTH: Final = 100
"""Columns of a comment."""

_NAME: Final = re.compile("[A-Za-z0-9][A-Za-z0-9_-]*")
_HIDDEN: Final = re.compile("[^\x20-\x7e\xa1-\ud7ff\uf900-\ufffd\U00010000-\U0010ffff]+")
_USES: Final = re.compile("uses:([a-z0-9][a-z0-9-]*)")


def skeleton(id_: str, round_: Data, words: "SkeletonWords", check: str) -> str:
    """Return the text of the file. ``round_`` is round.yaml as plain data, whatever is in it; ``check`` a command."""
    title = _shown(round_.get("title")) or _shown(round_.get("id"))
    opening = (words.opening.format(round=title), words.how, words.check.format(command=check))
    head = [line for text in opening for line in _comment(text)]
    blocks = [head, [f"id: {id_}"], *_about(round_, words), *_money(round_, words), *_results(round_, words)]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _about(round_: Data, words: "SkeletonWords") -> Iterator[Lines]:
    """Yield what says who and what it is."""
    keys = words.keys
    partners = _titles(round_.get("partners"))
    window = _mapping(round_.get("applications"))
    first, last = _shown(window.get("from")), _shown(window.get("until"))
    received = words.between.format(first=first, last=last) if first and last else keys["received"]
    yield [*_comment(keys["title"]), "title:"]
    yield [*_comment(keys["summary"]), "summary:"]
    yield [*_comment(keys["reference"]), "#reference:"]
    yield [*_comment(keys["contact"]), "#contact:"]
    yield [*_comment(received), "received:" if window else "#received:"]
    if partners:
        yield [*_comment(keys["lead"], _choice(partners, words)), "lead:"]
        yield [*_comment(keys["partners"]), "#partners: []"]
    if dimensions := {d: _titles(kinds) for d, kinds in _mapping(round_.get("labels")).items() if _NAME.fullmatch(d)}:
        lines = [(f"  {d}:", _comment(_choice(kinds, words), indent="  ")) for d, kinds in dimensions.items()]
        yield [*_comment(keys["labels"]), "labels:", *(line for key, told in lines for line in (*told, key))]


def _money(round_: Data, words: "SkeletonWords") -> Iterator[Lines]:
    """Yield what it costs and who pays."""
    keys = words.keys
    periods = [name for name in map(_shown, _list(round_.get("periods"))) if _NAME.fullmatch(name)]
    payers = [*_titles(round_.get("partners")), "...", "..."]
    funds = _titles(round_.get("funds"))
    if periods:
        yield [*_comment(keys["periods"]), f"#periods: [{', '.join(periods)}]"]
    per_period = "{" + ", ".join(f"{period}: 60_000" for period in periods or ("2023", "2024")) + "}"
    yield [*_comment(keys["cost"].format(example=per_period)), "cost:"]
    yield [
        *_comment(keys["cofinancing"]),
        "#cofinancing:",
        f"#  - {{from: {payers[0]}, cash: 60_000, status: committed}}",
        f"#  - {{from: {payers[1]}, in_kind: 18_000, hours: 400, status: pledged}}",
    ]
    if len(funds) == 1:
        yield [*_comment(keys["ask_one"]), f"#ask: {{{next(iter(funds))}: 60_000}}"]
    elif funds:
        lines = [(f"  {fund}:", _comment(title, indent="  ")) for fund, title in funds.items()]
        yield [*_comment(keys["ask"]), "ask:", *(line for key, told in lines for line in (*told, key))]


def _results(round_: Data, words: "SkeletonWords") -> Iterator[Lines]:
    """Yield what it should bring, by the outcomes or the criteria of the round, and what it takes."""
    keys = words.keys
    value = _mapping(round_.get("value"))
    criteria = {name: _mapping(c) for name, c in _mapping(value.get("criteria")).items() if _NAME.fullmatch(name)}
    if outcomes := _titles(value.get("outcomes")):
        lines = [(f"#  {o}: {{start: 90, achieve: 50}}", _comment(title, indent="  ")) for o, title in outcomes.items()]
        yield [*_comment(keys["plan"]), "#plan:", *(line for key, told in lines for line in (*told, key))]
        distances = {"near": "", "middle": "", "far": "", "working": "", **_titles(round_.get("distances"))}
        yield [*_comment(keys["distance"], _choice(distances, words)), "distance:"]
        example = (
            f"{{outcome: {next(iter(outcomes))}, year: 2021, started: 80, achieved: 45, observed: 40, retained: 31}}"
        )
        yield [*_comment(keys["results"]), "#results:", f"#  - {example}"]
        yield [*_comment(keys["evidence"]), "#evidence: {level: 3, source: ...}"]
    if criteria:
        lines = [(f"  {name}:", _comment(_anchors(c, words), indent="  ")) for name, c in criteria.items()]
        yield [*_comment(keys["scores"]), "scores:", *(line for key, told in lines for line in (*told, key))]
    yield [*_comment(keys["continues"]), "#continues: {route: region, receiver: ..., share: 40%}"]
    if uses := dict.fromkeys(_USES.findall(str(round_.get("rules")))):
        yield [*_comment(keys["uses"]), "#uses: {" + ", ".join(f"{name}: 0" for name in uses) + "}"]
    yield [*_comment(keys["note"]), "#note:"]


def _anchors(criterion: Data, words: "SkeletonWords") -> str:
    worst, best = _shown(criterion.get("from")), _shown(criterion.get("to"))
    told = [_shown(criterion.get("title"))]
    if worst and best:
        told.append(words.anchored.format(worst=worst, best=best))
    return ". ".join(text.removesuffix(".") for text in told if text) + "."


def _choice(titles: Mapping[str, str], words: "SkeletonWords") -> str:
    """Return the keys to choose from, with their titles where these say more."""
    listed = (f"{key} ({title})" if title and title.casefold() != key else key for key, title in titles.items())
    return words.choose.format(choices=", ".join(listed))


def _comment(*texts: str, indent: str = "") -> Lines:
    text = " ".join(text for text in texts if text)
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=f"{indent}# ",
        subsequent_indent=f"{indent}# ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _titles(node: object) -> dict[str, str]:
    """Return key → title of a mapping whose entries are a title or have one; keys that are no id are left out."""
    entries: Iterable[tuple[str, object]] = _mapping(node).items()
    return {
        key: _shown(_mapping(entry).get("title") if isinstance(entry, Mapping) else entry)
        for key, entry in entries
        if _NAME.fullmatch(key)
    }


def _mapping(node: object) -> Data:
    return node if isinstance(node, Mapping) else {}


def _list(node: object) -> list[object]:
    return node if isinstance(node, list) else []


def _shown(node: object) -> str:
    """Return a text on one line, without what could end a comment."""
    return " ".join(_HIDDEN.sub(" ", node).split()) if isinstance(node, str) else ""
