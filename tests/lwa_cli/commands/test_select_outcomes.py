"""``lwa select`` on a round that values by outcomes."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from lwa_cli.main import main
from lwa_cli.shell import Exit
from portfolio.reading import read_round
from portfolio.value.valuation import worth
from tests import golden

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parents[3]
ROUND = Path("tests/rounds/by-outcomes")


@pytest.fixture(autouse=True)
def _from_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as from the project's root, so that paths are the same everywhere."""
    monkeypatch.chdir(ROOT)


def report(capsys: pytest.CaptureFixture[str], *args: object) -> str:
    """Run select, which must end well, and return what it printed."""
    assert main(["select", str(ROUND), *map(str, args)]) == Exit.DONE
    return capsys.readouterr().out


def data(capsys: pytest.CaptureFixture[str], *args: object) -> dict[str, Any]:
    """Return the document."""
    found: dict[str, Any] = json.loads(report(capsys, *args, "--json"))
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole report in both languages, word by word."""
    golden.check(GOLDEN / f"select-outcomes-{language}.txt", report(capsys, "--lang", language))


def test_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole JSON document."""
    golden.check(GOLDEN / "select-outcomes.json", report(capsys, "--json"))


def test_people_stand_beside_the_value(capsys: pytest.CaptureFixture[str]) -> None:
    """The people of the proposal are the sums over its initiatives' chains, and so is the net of each label."""
    round_ = read_round(ROUND).round
    assert round_ is not None
    chains = worth(round_).chains
    assert chains is not None

    found = data(capsys)

    steps = [chains[id_].steps for id_ in found["selected"]]
    assert found["selected"] == ["coaches", "harbour-jobs", "start-in-care"]
    assert found["people"] == {
        name: pytest.approx(float(sum(getattr(one, name) for one in steps)), rel=1e-12)
        for name in ("planned", "delivered", "placed", "sustained", "net")
    }
    assert found["people"]["planned"] == 120
    assert found["unit"] == "baanequivalenten"
    for one in found["initiatives"]:
        net = chains[one["id"]].steps.net
        assert one["people"] == {"planned": chains[one["id"]].steps.planned, "net": pytest.approx(float(net))}
    care = found["spread"]["sector"]["care"]
    assert care["net_people"] == pytest.approx(float(chains["start-in-care"].steps.net))


def test_assumptions_are_told_as_they_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    """Each with its value, whose it is, and whether it is judgement, the same in every language."""
    found = {one["name"]: one for one in data(capsys)["assumptions"]}

    assert found["deadweight.near"] == {
        "name": "deadweight.near", "value": "75%", "from": "round", "judgement": True,
    }  # fmt: skip
    assert found["delivery.rate"] == {
        "name": "delivery.rate", "value": "69%", "from": "default", "judgement": False,
    }  # fmt: skip
    assert found["weight.internship"]["value"] == "0.3"
    assert found["shrinkage"]["value"] == "true"
    assert data(capsys, "--lang", "en")["assumptions"] == list(found.values())


@pytest.mark.parametrize(("language", "unit"), [("nl", "baanequivalenten"), ("en", "job equivalents")])
def test_the_value_is_never_called_people(language: str, unit: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The total value carries its unit, and the planned, sustained and net people stand right beside it."""
    lines = report(capsys, "--lang", language).splitlines()
    first = next(number for number, line in enumerate(lines) if unit in line)

    assert re.search(rf"10[.,]43 {unit}", lines[first])
    assert all(number in lines[first + 2] for number in ("120", "43", "18"))
    assert not re.search(r"10[.,]43 (mensen|people)", "\n".join(lines))


def test_own_statements_name_the_fewest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a long list the exceptions are named instead; one label for all where there is no exception."""
    (tmp_path / "initiatives").mkdir()
    for name in "abc":
        more = "" if name == "c" else "evidence: {level: 1}\n"
        text = f"cost: 1\ndistance: far\nplan: {{job: 9}}\n{more}"
        (tmp_path / "initiatives" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "round.yaml").write_text(
        "format: 1\nid: own\nlanguage: en\nfunds: {main: {budget: 10}}\n"
        "value: {outcomes: {job: {title: Job, weight: 1}}}\n",
        encoding="utf-8",
    )

    main(["select", str(tmp_path)])
    out = capsys.readouterr().out

    assert re.search(r"the number of people planned\s+3\s+all\n", out)
    assert re.search(r"evidence of the approach\s+2\s+all but c\n", out)


def test_a_round_names_its_own_unit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The unit that the round gives stands for the default, in the report and in JSON."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "initiatives" / "a.yaml").write_text("cost: 9\ndistance: far\nplan: {job: 9}\n", encoding="utf-8")
    (tmp_path / "round.yaml").write_text(
        "format: 1\nid: own\nlanguage: en\nfunds: {main: {budget: 10}}\n"
        "value: {unit: trained equivalents, outcomes: {job: {title: Job, weight: 2}}}\n",
        encoding="utf-8",
    )

    assert main(["select", str(tmp_path)]) == Exit.DONE
    assert "1.86 trained equivalents" in capsys.readouterr().out
    assert main(["select", str(tmp_path), "--json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["unit"] == "trained equivalents"


def test_warnings_about_figures_are_among_the_findings(capsys: pytest.CaptureFixture[str]) -> None:
    """They are counted beneath the report and stand in the document, in the order of the files."""
    codes = [finding["code"] for finding in data(capsys)["findings"]]

    assert codes == ["L846", "L822", "L840", "L851", "L841", "L846"]
    main(["select", str(ROUND)])
    assert (
        "6 waarschuwingen bij de bestanden. Bekijk ze met: lwa validate tests/rounds/by-outcomes"
        in capsys.readouterr().err
    )


def test_a_what_if_without_correction_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A round without shrinkage says so, and names means only where nothing was measured."""
    (tmp_path / "initiatives").mkdir()
    (tmp_path / "initiatives" / "a.yaml").write_text(
        "cost: 9\ndistance: far\nplan: {job: 9}\nresults: [{outcome: job, year: 2022, started: 10, achieved: 4}]\n",
        encoding="utf-8",
    )
    (tmp_path / "round.yaml").write_text(
        "format: 1\nid: raw\nlanguage: en\nfunds: {main: {budget: 10}}\n"
        "value: {outcomes: {job: {title: Job, weight: 1}}, assumptions: {shrinkage: false}}\n",
        encoding="utf-8",
    )

    main(["select", str(tmp_path)])
    out = capsys.readouterr().out

    assert "This round makes no correction for small numbers: every measured rate counts as it is." in out
    assert "Origin" not in out
    assert re.search(r"correction for small numbers\s+no\s+this round\s+choice of the round", out)
