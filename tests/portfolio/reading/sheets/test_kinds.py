"""Which kind of value stands where: as the shapes say it, and nowhere else."""

import pytest

from portfolio.reading.place import Path
from portfolio.reading.sheets.kinds import choices_at, holds_names, is_list, keys_at, kind_at


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("id",), "id"),
        (("title",), "text"),
        (("received",), "date"),
        (("cost",), "amount"),
        (("cost", "2023"), "euro"),
        (("ask", "lwa", "2023"), "euro"),
        (("partners",), "ids"),
        (("partners", 0), "text"),
        (("labels", "agreement", 0), "text"),
        (("plan", "job"), "plan"),
        (("plan", "job", "achieve"), "count"),
        (("cofinancing", 0, "status"), "choice"),
        (("cofinancing", 3, "hours"), "size"),
        (("results", 0, "compared", "started"), "count"),
        (("results", 0, "level"), "level"),
        (("scores", "impact"), "number"),
        (("continues", "share"), "share"),
        (("plan", "job", "end"), None),
        (("cofinancing",), None),
        (("cofinancing", 0), None),
        (("labels",), None),
        (("evidence",), None),
        (("title", "x"), None),
        (("nothing",), None),
    ],
)
def test_a_path_has_the_kind_of_its_shape(path: Path, kind: str | None) -> None:
    """A part of an amount is euro, of a plan a count; what is more than one value has no kind."""
    assert kind_at(path) == kind


def test_what_may_stand_inside() -> None:
    """Keys that are fixed, names that the round defines, entries of a list, and words to choose from."""
    assert keys_at(())[:3] == ("id", "title", "summary")
    assert keys_at(("cofinancing", 0)) == ("from", "cash", "in_kind", "hours", "status")
    assert keys_at(("labels",)) == ()
    assert [holds_names(path) for path in [("labels",), ("cost",), ("cofinancing", 0), ()]] == [
        True,
        True,
        False,
        False,
    ]
    assert [is_list(path) for path in [("cofinancing",), ("labels", "x"), ("labels",)]] == [True, True, False]
    assert choices_at(("continues", "route")) == ("region", "national", "partner", "stop")
    assert choices_at(("title",)) == ()
