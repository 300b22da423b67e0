"""The sheet Provenance: what this was made from, with what, and how it was checked."""

from collections.abc import Mapping
from typing import Final

from lwa_cli import VERSION
from lwa_cli.report import headline
from lwa_cli.report.book.sheets import Block, Column, NamedTable, Sheet
from lwa_cli.report.book.tables import as_sheet
from lwa_cli.report.decisions import decisions
from lwa_cli.report.document import Heading, Paragraph, Text, Tone
from lwa_cli.report.voice import Voice
from lwa_cli.words.book import BookWords
from portfolio.model import Round
from portfolio.study import Study

FORMAT: Final = "1"
"""The format of the files of a round that is read here."""

TO_THE_CENT: Final = 10**14
"""Sums below this, in cents, are right to the cent where doubles add them up in euro, one by one."""


def sheet(study: Study, voice: Voice, words: BookWords, changes: tuple[str, ...], files: Mapping[str, str]) -> Sheet:
    """Show the facts of this run but its time, the proof in words, the decisions, and last every file by SHA-256."""
    digits = words.digits.format(money=voice.numbers.money(TO_THE_CENT))
    blocks: list[Block] = [
        Heading(words.how_made),
        _facts(study, words, changes),
        *([Paragraph(digits, Tone.WARN)] if _largest(study.round) >= TO_THE_CENT else []),
        *as_sheet(headline.how_sure(study, voice) if study.proposal is not None else (), "proof"),
        *as_sheet(decisions(study, voice), "decisions"),
        Heading(words.files),
        Paragraph(words.files_about, Tone.QUIET),
        NamedTable(
            name="files",
            columns=(Column(key="file", title=words.file), Column(key="sha256", title=words.sha256, width=68)),
            rows=tuple((Text(name), Text(digest)) for name, digest in sorted(files.items())),
        ),
    ]
    return Sheet(key="provenance", title=words.sheets["provenance"], blocks=tuple(blocks), unprinted="files")


def _largest(round_: Round) -> int:
    """Return the largest sum of money that any sheet can come to, in cents."""
    budgets = (cents for fund in round_.funds.values() for cents in (fund.budget or {}).values())
    bounds = (partner.brings_at_most or 0 for partner in round_.partners.values())
    costs = sum(i.cost_cents for i in round_.initiatives)
    return max(costs, sum(i.cofinancing_cents for i in round_.initiatives), sum(budgets), *bounds)


def _facts(study: Study, words: BookWords, changes: tuple[str, ...]) -> NamedTable:
    round_, proof = study.round, study.answer.proof
    facts = {
        words.round_id: round_.id,
        words.round_title: round_.title or round_.id,
        words.format_: FORMAT,
        words.program: f"lwa {VERSION}",
        words.solver: proof.solver,
        words.second_solver: proof.second_solver or words.none,
        words.checked: words.checked_yes if proof.checked else words.checked_no,
        **({words.changes: " ".join(changes)} if changes else {}),
        **({words.note: round_.note} if round_.note else {}),
    }
    return NamedTable(
        name="facts",
        columns=(Column(key="fact", title=words.fact), Column(key="value", title=words.fact_value, width=68)),
        rows=tuple((Text(name), Text(value)) for name, value in facts.items()),
    )
