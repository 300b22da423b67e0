"""Lists to mail back: each partner gets what is theirs, readable and whole."""

from pathlib import Path

import pytest

from lwa_cli.render.corrections import corrections
from lwa_cli.render.source import Told
from lwa_cli.words.findings import said
from lwa_cli.words.languages import VALIDATE
from lwa_cli.words.nl import findings as findings_nl
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code
from portfolio.reading import read_round
from tests.portfolio.reading.rounds import ROUND, A


def written(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """Return the letters about a round with these initiatives."""
    (folder / "initiatives").mkdir()
    (folder / "round.yaml").write_text(ROUND, encoding="utf-8")
    for name, text in files.items():
        (folder / "initiatives" / name).write_text(text, encoding="utf-8")
    reading = read_round(folder)
    numbers = Numbers("nl")
    told = [Told(finding, said(finding, numbers), Path(), reading.lines) for finding in reading.findings]
    return corrections(told, reading.documents, VALIDATE["nl"])


def test_each_lead_gets_a_list_of_its_own(tmp_path: Path) -> None:
    """With the name of the round and the partner, and only their files."""
    files = {"a.yaml": A + "note:\n", "b.yaml": A.replace("albeda", "deltalinqs") + "summary:\n", "c.yaml": A}
    texts = written(tmp_path, files)
    assert sorted(texts) == ["albeda.md", "deltalinqs.md"]
    assert texts["albeda.md"].startswith("# small: aan te passen door Albeda\n")
    assert "note:" in texts["albeda.md"]
    assert "summary:" not in texts["albeda.md"]


def test_a_letter_is_a_golden_one(tmp_path: Path) -> None:
    """The whole text of a letter, as a partner gets it."""
    opening, closing = VALIDATE["nl"].letter_opening, VALIDATE["nl"].letter_closing
    hint = findings_nl.SAY[Code.CUT_AT_HASH].hint
    assert written(tmp_path, {"a.yaml": "cost: 1000\n" + A.replace("cost: 1000", "title: Plan #1")})["albeda.md"] == (
        "# small: aan te passen door Albeda\n\n"
        f"{opening}\n\n"
        "## initiatives/a.yaml\n\n"
        "- **regel 4, waarschuwing L802:** Alles vanaf “#1” is weggevallen: na een spatie begint # een opmerking. "
        "Gelezen is “Plan”.\n\n"
        "      title: Plan #1\n"
        "                  ^^\n\n"
        f"  {hint}\n\n"
        f"{closing}\n"
    )


@pytest.mark.parametrize("text", ["note:\ncost: 1\n", A.replace("albeda", "niemand") + "note:\n", "cost: [\n"])
def test_files_without_a_readable_lead_share_a_list(tmp_path: Path, text: str) -> None:
    """No lead, an unknown one, or a file that cannot be read."""
    assert list(written(tmp_path, {"a.yaml": A, "b.yaml": text})) == ["zonder-penvoerder.md"]


def test_a_broken_file_still_says_whose_it_is(tmp_path: Path) -> None:
    """A line with the lead is enough, for the lead is who must mend it."""
    assert list(written(tmp_path, {"a.yaml": A, "b.yaml": "lead: albeda  # wij\ntitle: a: b\n"})) == ["albeda.md"]


def test_a_list_of_initiatives_goes_to_each_lead(tmp_path: Path) -> None:
    """Each entry to its own lead, and what is about the file itself to nobody's list."""
    entries = [
        f"  - {{id: {name}, lead: {lead}, cost: 1000, scores: {{impact: 1}}, note: , title: t}}\n"
        for name, lead in (("x", "albeda"), ("y", "deltalinqs"))
    ]
    texts = written(tmp_path, {"more.yaml": "initiatives:\n" + "".join(entries)})
    assert sorted(texts) == ["albeda.md", "deltalinqs.md"]
    assert "regel 2" in texts["albeda.md"]
    assert "regel 3" in texts["deltalinqs.md"]


def test_nothing_to_do_is_no_letter(tmp_path: Path) -> None:
    """A round without mistakes, and mistakes of the secretary's own files."""
    assert written(tmp_path, {"a.yaml": A}) == {}


def test_markdown_in_a_file_stays_text(tmp_path: Path) -> None:
    """Stars, tags and fences in what partners wrote change nothing in the letter."""
    texts = written(tmp_path, {"a.yaml": A + "title: *let op*: <b>```x\n"})
    (text,) = texts.values()
    assert "\n      title: *let op*: <b>```x\n" in text
