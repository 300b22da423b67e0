"""Rounds in memory, for tests: files as text, read and resolved without a disk."""

from collections.abc import Mapping
from pathlib import Path

from portfolio.findings import Code, Finding, Severity
from portfolio.model import Round
from portfolio.reading.files import Documents
from portfolio.reading.resolve import resolve
from portfolio.reading.tree import Tree, parse

Files = Mapping[str, str]

ROUND = """\
format: 1
id: small
periods: [2023, 2024]
funds:
  lwa: {budget: {2023: 900_000, 2024: 750_000}}
labels:
  agreement: {haven: Haven, zorg: Zorg}
partners:
  albeda: {title: Albeda, party: education}
  deltalinqs: {title: Deltalinqs, party: business}
parties:
  business: {weights: {impact: 1}}
  education: {weights: {impact: 0.5}}
value:
  criteria:
    impact: {weight: 2}
"""

A = """\
lead: albeda
labels: {agreement: haven}
cost: 1000
scores: {impact: 6}
uses: {coordination: 10}
"""

SMALL: Files = {"round.yaml": ROUND, "initiatives/a.yaml": A, "initiatives/b.yaml": A.replace("haven", "zorg")}
"""A round by criteria without mistakes."""

BY_OUTCOMES = ROUND[: ROUND.index("parties:")] + "value:\n  outcomes:\n    job: {weight: 1, retention: true}\n"
A_JOB = "cost: 1000\nplan: {job: 90}\ndistance: far\n"


def documents(files: Files) -> Documents:
    """Parse files as they would lie in a round's folder."""
    trees: dict[str, Tree] = {}
    for file, text in sorted(files.items()):
        parsed = parse(text.encode(), file)
        errors = [finding for finding in parsed.findings if finding.severity is Severity.ERROR]
        assert parsed.tree is not None, errors
        trees[file] = parsed.tree
    return Documents(
        Path(),
        trees.get("round.yaml"),
        {file: tree for file, tree in trees.items() if file.startswith("initiatives/")},
        {file: tree for file, tree in trees.items() if file.startswith("assessments/")},
        trees.get("decisions.yaml"),
    )


def tried(files: Files) -> tuple[Round | None, tuple[Finding, ...]]:
    """Resolve a round that may have mistakes."""
    return resolve(documents(files))


def read(files: Files) -> Round:
    """Resolve a round that must be without mistakes."""
    round_, findings = tried(files)
    assert round_ is not None, findings
    return round_


def codes(files: Files) -> list[Code]:
    """Return the codes of what is found, ascending."""
    return sorted(finding.code for finding in tried(files)[1])


def one(files: Files, code: Code) -> Finding:
    """Return the one finding of a round with this one mistake."""
    _, findings = tried(files)
    assert [finding.code for finding in findings] == [code], findings
    return findings[0]


def with_(extra: str, *, file: str = "round.yaml", base: Files = SMALL) -> dict[str, str]:
    """Return the small round with lines added to one of its files."""
    return {**base, file: base.get(file, "") + extra}


def instead(old: str, new: str, *, file: str = "round.yaml", base: Files = SMALL) -> dict[str, str]:
    """Return the small round with one text in a file replaced."""
    assert old in base[file]
    return {**base, file: base[file].replace(old, new, 1)}


def round_of_text(head: str) -> Round:
    """Resolve a round.yaml without initiatives."""
    round_, findings = resolve(documents({"round.yaml": head}))
    assert round_ is not None, findings
    return round_
