"""The rounds that the documentation shows can be read."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.findings import Severity
from portfolio.reading import read_round

DOCS = Path(__file__).parent.parent / "docs"


def write(document: Path, folder: Path) -> set[str]:
    """Write the blocks of YAML that begin with a file name; return the rounds they make."""
    rounds = set()
    for path, text in re.findall(r"(?ms)^```yaml\n# (\S+\.yaml)\n(.*?)^```", document.read_text(encoding="utf-8")):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        rounds.add(path.partition("/")[0])
    return rounds


@pytest.mark.parametrize("page", ["formaat.md", "format.md"])
def test_the_rounds_on_a_page_can_be_read(page: str, tmp_path: Path) -> None:
    """Each page shows a round by criteria and one by outcomes, and both are without mistakes."""
    rounds = write(DOCS / page, tmp_path)
    assert len(rounds) == 2
    for name in rounds:
        reading = read_round(tmp_path / name)
        assert [f for f in reading.findings if f.severity is Severity.ERROR] == []
        assert reading.round is not None


@pytest.mark.parametrize(
    ("page", "name", "fund"), [("formaat.md", "haven-2023", "lwa"), ("format.md", "harbour-2023", "main")]
)
def test_the_table_on_a_page_can_be_imported(page: str, name: str, fund: str, tmp_path: Path) -> None:
    """Its rows become initiatives of the round on the page, to the cent, and without a mistake."""
    assert name in write(DOCS / page, tmp_path)
    before = read_round(tmp_path / name).round
    (table,) = re.findall(r"(?ms)^```csv\n(.*?)^```", (DOCS / page).read_text(encoding="utf-8"))
    (tmp_path / "t.csv").write_text(table, encoding="utf-8")
    assert main(["import", str(tmp_path / "t.csv"), "--into", str(tmp_path / name), "-q"]) == Exit.DONE
    after = read_round(tmp_path / name).round
    assert before is not None
    assert after is not None
    fresh = [one for one in after.initiatives if one.id not in before.by_id]
    assert {one.asks(fund) for one in fresh} == {3_999_950, 4_500_000}


def keys(schema: object) -> Iterator[str]:
    """Yield every key that a JSON Schema names, at any depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from keys(part)


@pytest.mark.parametrize("page", ["formaat.md", "format.md"])
def test_a_page_names_every_key(page: str) -> None:
    """Whatever the schemas let people write is explained on the page."""
    text = (DOCS / page).read_text(encoding="utf-8")
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in (DOCS / "schema").glob("*.json")]
    assert schemas
    assert {key for key in keys(schemas) if not re.search(rf"\b{key}\b", text)} == set()
