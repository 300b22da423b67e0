"""Elections of Pabulib."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.findings import Code, Severity
from portfolio.reading.pabulib import Election, Project, read

META = "META\nkey;value\ndescription;Buurtbudget\nbudget;9000\n"
GOOD = META + "PROJECTS\nproject_id;cost;votes;name\n7;1200;31;Haven\n"


def election(text: str) -> Election:
    """Read an election in which nothing is wrong."""
    result = read(text.encode(), "a.pb")
    assert result.election is not None, result.findings
    return result.election


def found(text: str | bytes) -> list[tuple[Code, int, int]]:
    """Return the findings and where they stand."""
    result = read(text if isinstance(text, bytes) else text.encode(), "a.pb")
    return [(f.code, f.span.line, f.span.column) for f in result.findings]


def test_the_budget_and_the_projects() -> None:
    """Money becomes cents, votes stay exact, and META is kept."""
    assert election(GOOD) == Election(
        900_000,
        (Project("7", "Haven", 120_000, Fraction(31), {}),),
        {"description": "Buurtbudget", "budget": "9000"},
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_line_end_and_a_byte_order_mark(end: str, mark: str) -> None:
    """Files from Windows and old Macs say the same, on the same lines."""
    assert election(mark + GOOD.replace("\n", end)) == election(GOOD)
    bad = (mark + GOOD.replace("1200", "x").replace("\n", end)).encode()
    assert found(bad) == [(Code.NOT_EURO, 7, 3)]


def test_cells_in_quotes() -> None:
    """Quotes keep semicolons, line ends and doubled quotes; a quote within a cell is just a sign."""
    name = '"a; ""b""\nc"'
    text = META + f'PROJECTS\nproject_id;cost;votes;name\n7;1;1;{name}\n8;1;1;12" plank\n'
    assert [project.name for project in election(text).projects] == ['a; "b"\nc', '12" plank']


def test_empty_cells_at_the_end_of_a_line_do_not_count() -> None:
    """Spreadsheets save every line with as many semicolons as the longest."""
    text = "META;;;\nkey;value;;\nbudget;9000;;\nPROJECTS;;;\nproject_id;cost;votes;\n7;1200;31;\n;;;\n"
    assert election(text).projects == (Project("7", "7", 120_000, Fraction(31), {}),)


def test_kinds_are_split_by_commas() -> None:
    """Categories and targets are lists; a neighborhood is one."""
    text = META + "PROJECTS\nproject_id;cost;votes;category;neighborhood\n7;1;1;a, b,a;x, y\n"
    assert election(text).projects[0].labels == {"category": ("a", "b"), "neighborhood": ("x, y",)}


def test_votes_come_from_votes_else_score_else_the_ballots() -> None:
    """The official number goes first; without one, ballots are counted where a ballot is one vote a project."""
    scored = META + "PROJECTS\nproject_id;cost;score\n7;1;2.5\n"
    assert election(scored).projects[0].votes == Fraction(5, 2)
    ballots = META + 'vote_type;approval\nPROJECTS\nproject_id;cost\n7;1\n8;1\nVOTES\nvoter_id;vote\na;"7,8"\nb;7\n'
    assert [project.votes for project in election(ballots).projects] == [2, 1]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("", [(Code.PB_NO_SECTION, 1, 1)] * 2),
        (META, [(Code.PB_NO_SECTION, 1, 1)]),
        ("x;y\n" + GOOD, [(Code.PB_STRAY_LINE, 1, 1)]),
        (GOOD + META, [(Code.PB_TWICE, 8, 1)]),
        (GOOD.replace("budget;", "but;"), [(Code.PB_NO_BUDGET, 1, 1)]),
        (GOOD.replace("9000", "9.000"), [(Code.THOUSANDS_POINT, 4, 8)]),
        (GOOD.replace("PROJECTS", "budget;1\nPROJECTS"), [(Code.PB_TWICE, 5, 1)]),
        (GOOD.replace(";cost", ";costs"), [(Code.PB_NO_COLUMN, 6, 1)]),
        (GOOD.replace(";name", ";name;name"), [(Code.PB_TWICE, 6, 28)]),
        (GOOD.replace("1200", ""), [(Code.PB_EMPTY_CELL, 7, 3)]),
        (GOOD.replace("1200", "1200,50"), [(Code.DECIMAL_COMMA, 7, 3)]),
        (GOOD.replace("1200", "-1"), [(Code.NEGATIVE, 7, 3)]),
        (GOOD.replace("31", "many"), [(Code.NOT_NUMBER, 7, 8)]),
        (GOOD + "7;1;1;x\n", [(Code.PB_DUPLICATE_PROJECT, 8, 1)]),
        (GOOD.replace("7;", ";"), [(Code.PB_EMPTY_CELL, 7, 1)]),
        (GOOD + "8;1;1;a;b;c\n", [(Code.PB_TOO_MANY_CELLS, 8, 9)]),
        (GOOD + '8;1;1;"a\n9;1;1;b\n', [(Code.PB_OPEN_QUOTE, 8, 7)]),
        (META + "PROJECTS\nproject_id;cost\n7;1\n", [(Code.PB_NO_VOTES, 5, 1)]),
        (META + "PROJECTS\nproject_id;cost;votes\n", [(Code.PB_NO_PROJECT, 5, 1)]),
        (GOOD.replace("budget;9000", "budget;"), [(Code.PB_NO_BUDGET, 1, 1)]),
        (
            META + "vote_type;approval\nPROJECTS\nproject_id;cost\n7;1\nVOTES\nvoter_id;points\na;7\n",
            [(Code.PB_NO_COLUMN, 10, 1)],
        ),
        (GOOD.replace("Haven", "é").encode("cp1252"), [(Code.NOT_UTF8, 7, 11)]),
        (GOOD.encode("utf-16"), [(Code.UTF16, 1, 1)]),
    ],
)
def test_what_is_wrong_is_found_in_its_place(text: str | bytes, findings: list[tuple[Code, int, int]]) -> None:
    """Each mistake gives exactly its finding, and no election."""
    assert found(text) == findings
    assert read(text if isinstance(text, bytes) else text.encode(), "a.pb").election is None


def test_all_mistakes_come_in_one_run() -> None:
    """Findings come in the order of the file, and a repeated id points at the first."""
    text = GOOD.replace("9000", "€ 9") + "8;1,5;x;a\n7;1;1;b\n"
    result = read(text.encode(), "a.pb")
    assert [f.code for f in result.findings] == [
        Code.CURRENCY,
        Code.DECIMAL_COMMA,
        Code.NOT_NUMBER,
        Code.PB_DUPLICATE_PROJECT,
    ]
    assert [span.line for span in result.findings[-1].related] == [7]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GOOD.replace("Haven", "Ha\x07ven"), Code.PB_CONTROL_REMOVED),
        (GOOD.replace("PROJECTS", "currency;PLN\nPROJECTS"), Code.PB_CURRENCY),
        (GOOD.replace("PROJECTS", "num_projects;2\nPROJECTS"), Code.PB_OTHER_NUMBER),
    ],
)
def test_what_is_only_remarkable_does_not_stop_it(text: str, code: Code) -> None:
    """Control characters go, other money and another number are said, and the election is there."""
    result = read(text.encode(), "a.pb")
    assert [f.code for f in result.findings] == [code]
    assert result.election is not None
    assert result.election.projects[0].name == "Haven"


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_can_crash_it(raw: bytes) -> None:
    """Whatever the file holds, there is an election or a finding."""
    result = read(raw, "a.pb")
    assert (result.election is None) == any(f.severity is Severity.ERROR for f in result.findings)


@given(st.lists(st.text(st.sampled_from('7;"\n, aé\x00'), max_size=12), max_size=8))
def test_no_cells_can_crash_it(cells: list[str]) -> None:
    """Whatever stands in the cells of an election, reading it ends."""
    result = read((GOOD + ";".join(cells) + "\n").encode(), "a.pb")
    assert (result.election is None) == any(f.severity is Severity.ERROR for f in result.findings)
