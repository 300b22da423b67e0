"""Single files and folders as someone names them: checked against the round above them, or by their shape alone."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio.findings import Code
from portfolio.reading import CannotRead, read_paths
from portfolio.reading.folder import real_name, shown, shown_path
from tests.portfolio.reading.rounds import SMALL, A
from tests.portfolio.reading.test_files import found, write


def test_one_file_is_checked_against_its_round(tmp_path: Path) -> None:
    """Only its own findings count, and it knows the names of the round."""
    wrong = {"initiatives/c.yaml": A.replace("albeda", "albedo"), "initiatives/d.yaml": "cost: [\n"}
    write(tmp_path, {**SMALL, **wrong})
    (reading,) = read_paths([tmp_path / "initiatives" / "c.yaml"])
    assert found(reading) == [(Code.UNKNOWN_PARTNER, "initiatives/c.yaml")]
    assert reading.files == ("initiatives/c.yaml",)
    assert reading.folder == tmp_path


def test_a_room_is_checked_against_its_round(tmp_path: Path) -> None:
    """Naming the folder initiatives names the files in it."""
    (reading,) = read_paths([write(tmp_path) / "initiatives"])
    assert reading.files == ("initiatives/a.yaml", "initiatives/b.yaml")


def test_a_broken_round_is_told_with_the_file(tmp_path: Path) -> None:
    """Where round.yaml cannot be parsed, nothing can be checked against it: that is said."""
    write(tmp_path, {**SMALL, "round.yaml": "title: a: b\n"})
    (reading,) = read_paths([tmp_path / "initiatives" / "a.yaml"])
    assert found(reading) == [(Code.COLON_IN_TEXT, "round.yaml")]


def test_a_file_on_its_way_in_stands_in_for_its_namesake(tmp_path: Path) -> None:
    """A new version that lies elsewhere below the round is checked as the initiative that it would replace."""
    write(tmp_path, {**SMALL, "mail/b.yaml": A.replace("albeda", "albedo")})
    (reading,) = read_paths([tmp_path / "mail" / "b.yaml"])
    assert found(reading) == [(Code.UNKNOWN_PARTNER, "mail/b.yaml")]


@pytest.mark.parametrize("name", ["initiatives/c.yml", "initiatives/zorg/c.yaml", "nieuw.txt"])
def test_a_file_that_was_named_is_read_whatever_its_name(tmp_path: Path, name: str) -> None:
    """Also where the round would pass it over; that a .yml will not be read is still said."""
    write(tmp_path, {**SMALL, name: A.replace("albeda", "albedo")})
    (reading,) = read_paths([tmp_path / name])
    told = {code for code, _ in found(reading)} - {Code.YML_FILE}
    assert told == {Code.UNKNOWN_PARTNER}
    assert reading.files == (name,)


def test_a_folder_of_files_on_their_way_in_is_checked_whole(tmp_path: Path) -> None:
    """As new initiatives of the round above it; other files in it are not read."""
    write(tmp_path, {**SMALL, "mail/c.yaml": A, "mail/b.yaml": A.replace("albeda", "albedo"), "mail/brief.txt": "x"})
    (reading,) = read_paths([tmp_path / "mail"])
    assert reading.files == ("mail/b.yaml", "mail/c.yaml")
    assert found(reading) == [(Code.UNKNOWN_PARTNER, "mail/b.yaml")]


def test_paths_of_one_round_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of a round come together, the whole round swallows them, and relative paths stay relative."""
    write(tmp_path / "round")
    monkeypatch.chdir(tmp_path)
    inside = Path("round/initiatives")
    (reading,) = read_paths([inside / "b.yaml", inside / "a.yaml"])
    assert reading.files == ("initiatives/a.yaml", "initiatives/b.yaml")
    for paths in ([inside / "b.yaml", Path("round")], [Path("round"), inside / "b.yaml"]):
        (whole,) = read_paths(paths)
        assert whole.files[-1] == "round.yaml"
        assert whole.folder == Path("round")


def test_a_file_without_a_round_is_checked_by_its_shape(tmp_path: Path) -> None:
    """That no more was checked is said; names cannot be, keys are."""
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(A, encoding="utf-8")
    bad.write_text(A + "kosten: 3\n", encoding="utf-8")
    (reading,) = read_paths([good, bad])
    assert reading.round is None
    assert sorted(found(reading)) == sorted(
        [(Code.UNKNOWN_KEY, bad.as_posix()), (Code.SHAPE_ALONE, bad.as_posix()), (Code.SHAPE_ALONE, good.as_posix())]
    )


@pytest.mark.parametrize("name", ["decisions.yaml", "assessments/a.yaml"])
def test_loose_files_are_known_by_their_name(tmp_path: Path, name: str) -> None:
    """decisions.yaml is a list, and what lies in a folder assessments is an assessment."""
    text = {"decisions.yaml": "- {must: [a], reason: x, by: y, date: 2022-11-30}\n"}.get(
        name, "by: x\ndate: 2022-12-08\nbecause: y\n"
    )
    write(tmp_path, {name: text})
    (reading,) = read_paths([tmp_path / name])
    assert [code for code, _ in found(reading)] == [Code.SHAPE_ALONE]


def test_a_loose_path_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    """Neither a file nor a folder."""
    with pytest.raises(CannotRead):
        read_paths([tmp_path / "a.yaml"])


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be there")
@pytest.mark.parametrize("name", ["c\u00a0d", "c\nd", "c\\d", "c\udcffd", "c\u202ed"])
@pytest.mark.parametrize("room", ["initiatives", "mail", "mail\u00a0in"])
def test_a_file_whose_name_cannot_be_printed_is_checked(tmp_path: Path, room: str, name: str) -> None:
    """It is named as it is, told of as it can be shown, and its mistakes count."""
    write(tmp_path, {**SMALL, f"{room}/{name}.yaml": A.replace("albeda", "albedo")})
    for path in (tmp_path / room / f"{name}.yaml", tmp_path / room):
        (reading,) = read_paths([path])
        file = shown_path(f"{room}/{name}.yaml")
        assert file in reading.files
        assert (Code.UNKNOWN_PARTNER, file) in found(reading)


@given(st.lists(st.text(st.characters(), min_size=1), min_size=2, max_size=2, unique=True))
def test_names_stay_apart_as_they_are_shown(names: list[str]) -> None:
    """Two files never become one by how they are shown, and what is shown leads back to the name."""
    one, other = map(shown, names)
    assert one != other
    assert one.isprintable()
    assert [real_name(one), real_name(other)] == names


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be there")
@pytest.mark.parametrize("name", ["Groen\u00a0in de\u00a0Wijk", "Groen\nin de Wijk"])
def test_a_better_name_comes_from_the_real_one(tmp_path: Path, name: str) -> None:
    """Not from how signs that cannot be printed are shown."""
    write(tmp_path, {**SMALL, f"initiatives/{name}.yaml": A})
    (reading,) = read_paths([tmp_path])
    (told,) = (finding for finding in reading.findings if finding.code is Code.FILE_NOT_ID)
    assert told.facts["name"] == "groen-in-de-wijk.yaml"
