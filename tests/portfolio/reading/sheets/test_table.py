"""Tables: a row for each initiative, a column for each value."""

import pytest

from portfolio.findings import Code, Severity
from portfolio.reading.sheets.draft import Drafts
from portfolio.reading.sheets.table import read
from tests.portfolio.reading.rounds import BY_OUTCOMES, ROUND, round_of_text


def taken(text: str | bytes, head: str = ROUND) -> Drafts:
    """Read a table against a round."""
    raw = text.encode() if isinstance(text, str) else text
    return read(raw, "t.csv", round_of_text(head)).drafts


def data(text: str | bytes, head: str = ROUND) -> list[object]:
    """Return what the rows of a table say, without an error."""
    drafts = taken(text, head)
    assert [f for f in drafts.findings if f.severity is Severity.ERROR] == []
    return [draft.tree.data for draft in drafts.drafts]


def codes(text: str | bytes, head: str = ROUND) -> list[tuple[Code, str]]:
    """Return what is found in a table, and where."""
    return [(finding.code, finding.span.where) for finding in taken(text, head).findings]


WHOLE = {
    "id": "haven",
    "title": "Haven",
    "lead": "albeda",
    "partners": ["deltalinqs", "albeda"],
    "labels": {"agreement": ["haven"]},
    "cost": {"2023": "120000", "2024": "80000.50"},
    "cofinancing": [{"from": "albeda", "cash": "60000", "status": "pledged"}],
    "ask": {"lwa": "140000.50"},
    "plan": {"job": {"start": "90"}},
}


DUTCH = """\
id;title;lead;partners;labels.agreement;cost.2023;cost.2024;cofinancing.1.from;cofinancing.1.cash;\
cofinancing.1.status;ask.lwa;plan.job.start
haven;Haven;albeda;deltalinqs, albeda;haven;120.000;80.000,50;albeda;60000;pledged;140000,50;90
"""
INTERNATIONAL = """\
id,title,lead,partners,labels.agreement,cost.2023,cost.2024,cofinancing.1.from,cofinancing.1.cash,\
cofinancing.1.status,ask.lwa,plan.job.start
haven,Haven,albeda,"deltalinqs, albeda",haven,120000,80000.50,albeda,"60,000",pledged,140000.50,90
"""
WORDS = """\
sep=\t
plan.job.start\task\tcofinanciering.2.status\tcofinanciering.2.van\tcofinanciering.2.in geld\tkosten.2023\t\
kosten.2024\tlabels.agreement\tpartners\tpenvoerder\ttitel\tID
90\t€ 140.000,50\tToegezegd\tAlbeda\t60 000\t120000\t80000,50\t\
Haven\tDeltalinqs|ALBEDA\tAlbeda\tHaven\thaven
"""
"""Dutch words and titles, in another order, with tabs."""


@pytest.mark.parametrize("text", [DUTCH, INTERNATIONAL, INTERNATIONAL.replace("\n", "\r\n"), WORDS])
def test_ways_to_write_the_same(text: str) -> None:
    """Signs between cells, signs of numbers, Dutch names, titles and the order of the columns make no difference."""
    assert data(text) == [WHOLE]


def test_empty_cells_are_left_out_and_lists_close_their_gaps() -> None:
    """What is not filled in is not there; the second line of cofinancing alone is the first."""
    text = "id;title;cost;cofinancing.1.from;cofinancing.2.from;cofinancing.2.cash\na;;5;;albeda;3\n\n;;\nb; ;6;;;\n"
    assert data(text) == [
        {"id": "a", "cost": "5", "cofinancing": [{"from": "albeda", "cash": "3"}]},
        {"id": "b", "cost": "6"},
    ]


def test_an_id_is_made_of_the_title() -> None:
    """Where a row has none; its place is that of the title."""
    (draft,) = taken("cost;title\n1;Taal & Werk: één!\n").drafts
    assert (draft.id, draft.place_of_id().where) == ("taal-werk-een", "2:3")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_encodings_of_excel(encoding: str) -> None:
    """UTF-8 with and without its mark, and what Excel on Windows writes."""
    assert data("id;title;cost\na;Coördinatie € één;5\n".encode(encoding)) == [
        {"id": "a", "title": "Coördinatie € één", "cost": "5"}
    ]


def test_quotes_and_lines_within_a_cell() -> None:
    """A cell in quotes holds separators, quotes and ends of lines; nothing is a formula."""
    text = 'id;title;note;cost\na;"=HYPERLINK(""x"");y";"een\r\ntwee; drie";5\n'
    assert data(text) == [{"id": "a", "title": '=HYPERLINK("x");y', "note": "een\ntwee; drie", "cost": "5"}]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [(Code.EMPTY_FILE, "1:1")]),
        ("id;cost\n", [(Code.FORM_EMPTY, "1:1")]),
        ("cost;ask.lwa\n5;5\n", [(Code.NO_NAME_COLUMN, "1:1")]),
        ("id;kost\na;5\n", [(Code.UNKNOWN_KEY, "1:4")]),
        ("id;cofinancing.1.form\na;5\n", [(Code.UNKNOWN_KEY, "1:4")]),
        ("id;cofinancing\na;5\n", [(Code.COLUMN_UNFINISHED, "1:4")]),
        ("id;cofinancing.from\na;5\n", [(Code.COLUMN_UNFINISHED, "1:4")]),
        ("id;cofinancing.0.from\na;5\n", [(Code.COLUMN_UNFINISHED, "1:4")]),
        ("id;labels\na;5\n", [(Code.COLUMN_UNFINISHED, "1:4")]),
        ("id;cost;Kosten\na;5;5\n", [(Code.DUPLICATE_KEY, "1:9")]),
        ("id;cost;cost.2023\na;5;5\nb;;5\n", [(Code.TWO_AMOUNTS, "2:5")]),
        ("id;cost.2023;cost\na;5;5\nb;;5\n", [(Code.TWO_AMOUNTS, "2:5")]),
        ("id;cost\na;5;6\n", [(Code.PB_TOO_MANY_CELLS, "2:5")]),
        ("id;;cost\na;5;6\n", [(Code.PB_TOO_MANY_CELLS, "2:3")]),
        ("id;title;cost\n;;5\n", [(Code.NO_NAME, "2:1")]),
        ("id;title;cost\n;???;5\n", [(Code.NO_NAME, "2:2")]),
        ("id;title;cost\n???;x;5\n", [(Code.NOT_ID, "2:1")]),
        ('id;title\na;"open\n', [(Code.PB_OPEN_QUOTE, "2:3")]),
        (b"\xff\xfei\0d\0", [(Code.UTF16, "1:1")]),
        (b"id;title\na;\x81\n", [(Code.NOT_UTF8, "2:3")]),
        (b"PK\x03\x04", [(Code.NOT_TEXT, "1:1")]),
        ("id;title;cost\na;x\x0by;5\n", [(Code.PB_CONTROL_REMOVED, "2:3")]),
    ],
)
def test_mistakes_have_their_place(text: str | bytes, found: list[tuple[Code, str]]) -> None:
    """Each is found where it stands, and only there."""
    assert codes(text) == found


def test_an_unfinished_column_shows_how_it_goes_on() -> None:
    """The example is a name that works."""
    for name in ("cofinancing", "cofinancing.2", "labels", "results.1.compared", "evidence", "uses", "ask"):
        head = ROUND.replace("funds:\n", "funds:\n  rap: {budget: 5}\n")
        (finding,) = taken(f"id;{name}\na;5\n", head).findings
        example = str(finding.facts["example"])
        assert example.startswith(name)
        assert codes(f"id;{example}\na;5\n", head) == []


def test_titles_of_two_are_nobodys() -> None:
    """A title that two partners share, and a Dutch word for a label, stay as they are and are refused by the round."""
    head = ROUND.replace("title: Deltalinqs", "title: Albeda ROC").replace("title: Albeda,", "title: Albeda ROC,")
    text = "id;lead;cofinancing.1.status;results.1.outcome\na;Albeda ROC;misschien;Werk\n"
    assert data(text, head) == [
        {
            "id": "a",
            "lead": "Albeda ROC",
            "cofinancing": [{"status": "misschien"}],
            "results": [{"outcome": "Werk"}],
        }
    ]


def test_outcomes_by_their_title() -> None:
    """A round by outcomes has titles of these too."""
    head = BY_OUTCOMES.replace("job: {", "job: {title: Betaald werk, ")
    assert data("id;results.1.outcome\na;betaald werk\n", head) == [{"id": "a", "results": [{"outcome": "job"}]}]


def test_places_of_parts() -> None:
    """A value stands in its cell, its key in the head, what has parts where they begin, what is missing in its row."""
    (draft,) = taken("id;cost.2023;cost.2024\na;5;6\n").drafts
    spans = [draft.tree.span(*path).where for path in [(), ("cost",), ("cost", "2024"), ("ask", "lwa")]]
    assert spans == ["2:1", "2:3", "2:5", "2:1"]
    assert draft.tree.key_span("cost", "2024").where == "1:14"


def test_a_column_that_goes_on_too_far_says_where_to_stop() -> None:
    """Below a period of cost nothing can stand, so no empty list of keys is offered."""
    (finding,) = taken("id;cost.2023.x\na;5\n").findings
    assert (finding.code, finding.facts) == (Code.COLUMN_TOO_DEEP, {"text": "cost.2023.x", "known": "cost.2023"})
