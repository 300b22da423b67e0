"""From the paths that somebody names to initiatives: files, folders and all that lies in them."""

import os
from pathlib import Path

import pytest

from portfolio.findings import Code
from portfolio.reading.sheets.gather import gather
from tests.portfolio.reading.rounds import ROUND, round_of_text
from tests.portfolio.reading.sheets.forms import WHOLE, form

KNOWN = round_of_text(ROUND)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """Return a folder as a coordinator's post lies in it."""
    folder = tmp_path / "post"
    (folder / "oud").mkdir(parents=True)
    (folder / "oud" / "x.csv").write_text("kapot", encoding="utf-8")
    (folder / "b.XLSX").write_bytes(form(WHOLE))
    (folder / "a.csv").write_text("id;cost\nzorg;5\n", encoding="utf-8")
    for name in ("~$b.xlsx", ".a.csv.swp", "#a.csv#"):
        (folder / name).write_bytes(b"open elsewhere")
    return folder


def test_a_folder_gives_what_lies_in_it(post: Path) -> None:
    """Forms and tables by name, whatever the case of their endings; not what programs keep there; folders are told."""
    found = gather([post], KNOWN)
    assert [draft.id for draft in found.drafts] == ["zorg", "haven"]
    assert [(f.code, f.facts["text"]) for f in found.findings] == [(Code.FOLDER_NOT_IMPORTED, "oud")]
    assert found.lines == {str(post / "a.csv"): ("id;cost", "zorg;5", "")}


def test_what_is_not_read_is_told(post: Path) -> None:
    """A spreadsheet of another program is a mistake; a file, a folder, a link to nothing or a pipe gives a warning."""
    (post / "d.xlsx").symlink_to(post / "weg.xlsx")
    os.mkfifo(post / "pijp.csv")
    (post / "c.ods").write_bytes(b"PK")
    (post / "brief.pdf").write_bytes(b"%PDF")
    found = [(finding.code, Path(finding.span.file).name) for finding in gather([post], KNOWN).findings]
    assert found == [
        (Code.FORM_FORMAT, "c.ods"),
        (Code.NOT_IMPORTED, "brief.pdf"),
        (Code.ODD_ENTRY, "d.xlsx"),
        (Code.FOLDER_NOT_IMPORTED, "oud"),
        (Code.ODD_ENTRY, "pijp.csv"),
    ]


def test_no_two_have_one_id(post: Path) -> None:
    """Within a file and between files; a path that is named twice is read once."""
    (post / "c.csv").write_text("id;title\nzorg;Zorg\n;Zorg\n", encoding="utf-8")
    found = gather([post / "c.csv", post / "c.csv", post / "a.csv"], KNOWN).findings
    assert [(f.code, Path(f.span.file).name, f.span.line, f.related[0].line) for f in found] == [
        (Code.DUPLICATE_ID, "c.csv", 3, 2),
        (Code.DUPLICATE_ID, "a.csv", 2, 2),
    ]


def test_an_empty_folder_and_a_path_that_is_not_there(post: Path) -> None:
    """The first is a mistake in the input, the second no input at all."""
    (post / "leeg").mkdir()
    (finding,) = gather([post / "leeg"], KNOWN).findings
    assert (finding.code, finding.span.file) == (Code.NOTHING_TO_IMPORT, str(post / "leeg"))
    for name in ("niets", "niets.xlsx", "niets.csv"):
        with pytest.raises(FileNotFoundError, match=name):
            gather([post / name], KNOWN)
