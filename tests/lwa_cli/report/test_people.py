"""What reports say of people and of value by outcomes, from the exact numbers behind them."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lwa_cli.report.document import Document, Number, Paragraph, Table, Text
from lwa_cli.report.headline import in_people
from lwa_cli.report.voice import voice
from lwa_cli.report.waterfall import over_the_set
from lwa_cli.report.why import why
from portfolio.model import Assumptions, Compared, Plan, Result
from portfolio.optimise.choose import Limits
from portfolio.study import Study, study
from portfolio.value.worth import half_up
from tests.outcomes import FIXED, by_outcomes, initiative, line

NL = voice("nl")
LINE = line(80, 40, year=2022, planned=100, observed=36, retained=28)


def done(result: Result, assumptions: Assumptions | None = None) -> Study:
    """Study a round with one initiative, which may be chosen."""
    more = {} if assumptions is None else {"assumptions": assumptions}
    return study(by_outcomes(initiative("a", result, job=90), prior=FIXED, **more), Limits())


def shown(document: Document) -> dict[str, tuple[object, ...]]:
    """Return the rows of all tables by their first words."""
    tables = (block for block in document.blocks if isinstance(block, Table))
    return {row[0].text: row[1:] for table in tables for row in table.rows if isinstance(row[0], Text)}


def test_people_in_sentences_are_whole_and_lasting_ones_are_told_apart() -> None:
    """Each number is that of the table, rounded once; who still has it is only of outcomes that ask for it."""
    lasting = initiative("a", LINE, job=90)
    other = initiative("b", plan={"stage": Plan(start=60)})
    both = initiative("c", LINE, plan={"job": Plan(start=90), "stage": Plan(start=60)})
    found = study(by_outcomes(lasting, other, both, prior=FIXED), Limits())
    told = {}
    for id_ in "abc":
        steps = found.people({id_})
        assert steps is not None
        (told[id_],) = (block.text for block in in_people(found, (id_,), NL) if isinstance(block, Paragraph))
        assert f" {half_up(steps.placed)} mensen halen het resultaat;" in told[id_]
        assert told[id_].endswith(f"netto zijn het er {half_up(steps.net)}.")
    jobs, whole = found.people({"a"}), found.people({"c"})
    assert jobs is not None
    assert whole is not None
    assert f"; {half_up(jobs.sustained)} van hen hebben het na 12 maanden nog;" in told["a"]
    assert "12 maanden" not in told["b"]
    assert (
        f"bij {half_up(whole.sustained)} van hen telt het als duurzaam ({half_up(jobs.sustained)} hebben" in told["c"]
    )


@pytest.mark.parametrize("share", [Fraction(0), Fraction(1, 5)])
def test_displacement_is_claimed_only_where_it_was_taken_off(share: Fraction) -> None:
    """With 0% everywhere the net people are not said to be without displacement."""
    found = done(LINE, assumptions=Assumptions(displacement=share))
    (table,) = (block for block in over_the_set(found, NL) if isinstance(block, Table))
    meaning = next(row[2] for row in table.rows if row[0] == Text("Netto"))
    assert isinstance(meaning, Text)
    assert ("niet meegerekend" in meaning.text) is (share == 0)


def test_value_is_rounded_once() -> None:
    """Weighted and additional are shown from the same thousandths as the value, so that equal ones look equal."""
    found = done(LINE)
    rows = shown(why(found, NL, ["a"]))
    value = Number(found.worth.natural(found.worth.units["a"]), 2)
    assert rows["Gewogen"][0] == rows["Extra"][0] == value


def test_a_comparison_can_be_followed() -> None:
    """The net step names its factors, the table the group; an assumed share still in it is not denied."""
    compared = replace(LINE, level=4, compared=Compared(started=60, achieved=12))
    rows = shown(why(done(compared), NL, ["a"]))
    how = rows["Netto"][1]
    assert isinstance(how, Text)
    assert "in plaats van een aanname" not in how.text
    assert " × " in how.text
    assert " / " in how.text
    assert Text("12 van 60") in rows["2022"]

    raw = shown(why(done(compared, assumptions=Assumptions(shrinkage=False)), NL, ["a"]))["Netto"][1]
    assert isinstance(raw, Text)
    assert "in plaats van een aanname" in raw.text
