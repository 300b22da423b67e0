"""Whatever bytes somebody sends, reading them ends with findings."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.findings import Finding
from portfolio.reading.sheets import form, table
from tests.portfolio.reading.rounds import ROUND, round_of_text
from tests.portfolio.reading.sheets.forms import WHOLE
from tests.portfolio.reading.sheets.forms import form as filled

KNOWN = round_of_text(ROUND)
with ZipFile(BytesIO(filled(WHOLE))) as whole:
    PARTS = {name: whole.read(name) for name in whole.namelist()}
PIECES = ("id", "title", "cost", ".", "2023", ";", ",", "\t", "\n", '"', "a", "5", "1.250", "cofinancing.1.from", " ")


@given(st.binary() | st.lists(st.sampled_from(PIECES)).map("".join).map(str.encode))
def test_any_table_is_read(raw: bytes) -> None:
    """A table gives initiatives or says why not."""
    found = table.read(raw, "t.csv", KNOWN)
    assert found.drafts.drafts or found.drafts.findings
    assert all(isinstance(finding, Finding) for finding in found.drafts.findings)


@settings(max_examples=40)
@given(st.sampled_from(sorted(PARTS)), st.integers(0, 5000), st.binary(max_size=30))
def test_any_damage_to_a_form_is_told(part: str, at: int, what: bytes) -> None:
    """With some bytes of one part replaced, a form says the same, something else, or that it is damaged."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as parts:
        for name, text in PARTS.items():
            parts.writestr(name, text[:at] + what + text[at + len(what) :] if name == part else text)
    drafts = form.read(file.getvalue(), "f.xlsx", "small")
    assert drafts.drafts or drafts.findings
