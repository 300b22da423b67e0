"""Which files make a round, and what is said of those that cannot be read or should not lie there."""

import errno
import gc
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from portfolio.findings import Code
from portfolio.reading import CannotRead, Reading, read_round
from tests.portfolio.reading.rounds import ROUND, SMALL, A, codes, instead


def write(folder: Path, files: Mapping[str, str] = SMALL) -> Path:
    """Write files into a folder and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def found(reading: Reading) -> list[tuple[Code, str]]:
    """Return the codes of what is found, and in which file."""
    return [(finding.code, finding.span.file) for finding in reading.findings]


# --- a round


def test_a_folder_and_its_round_yaml_are_the_same_round(tmp_path: Path) -> None:
    """Either names the round; its files are listed ascending, relative to the folder."""
    write(tmp_path)
    reading = read_round(tmp_path)
    assert reading.round is not None
    assert reading.round == read_round(tmp_path / "round.yaml").round
    assert reading.files == ("initiatives/a.yaml", "initiatives/b.yaml", "round.yaml")
    assert reading.folder == tmp_path


def test_a_file_may_hold_a_list_of_initiatives(tmp_path: Path) -> None:
    """Each entry carries its own id; a file of one initiative beside it is fine."""
    entries = "".join(f"  - id: {name}\n    cost: 1000\n    scores: {{impact: 1}}\n" for name in ("x", "y"))
    write(tmp_path, {**SMALL, "initiatives/more.yaml": f"initiatives:\n{entries}"})
    reading = read_round(tmp_path)
    assert reading.round is not None
    assert [initiative.id for initiative in reading.round.initiatives] == ["a", "b", "x", "y"]


@pytest.mark.parametrize("number", [1, 61])
def test_any_number_of_files_is_fine(tmp_path: Path, number: int) -> None:
    """One file, or sixty-one."""
    files = {f"initiatives/i{n}.yaml": A for n in range(number)}
    reading = read_round(write(tmp_path, {"round.yaml": SMALL["round.yaml"], **files}))
    assert reading.findings == ()
    assert reading.round is not None
    assert len(reading.round.initiatives) == number


@pytest.mark.parametrize("files", [{}, {"initiatives/.keep": ""}, {"initiatives/none.yaml": "initiatives: []\n"}])
def test_a_round_without_initiatives_is_an_error(tmp_path: Path, files: Mapping[str, str]) -> None:
    """No folder, an empty one, or a list of none."""
    reading = read_round(write(tmp_path, {"round.yaml": SMALL["round.yaml"], **files}))
    assert reading.round is None
    assert (Code.NO_INITIATIVE, "initiatives") in found(reading)


def test_an_initiative_that_cannot_be_parsed_is_still_one(tmp_path: Path) -> None:
    """A round whose only file is broken has that mistake, not also that it is empty."""
    reading = read_round(write(tmp_path, {"round.yaml": SMALL["round.yaml"], "initiatives/a.yaml": "a: [\n"}))
    assert found(reading) == [(Code.BRACKETS, "initiatives/a.yaml")]


def test_all_mistakes_of_all_files_come_in_one_run(tmp_path: Path) -> None:
    """Findings ascend by file, line, column and code, and the lines of their files come along."""
    broken = {"initiatives/c.yaml": "title: Haven: start\n", "initiatives/d.yaml": "cost: &x 1\nlead:\n"}
    reading = read_round(write(tmp_path, {**SMALL, **broken}))
    spans = [(f.span.file, f.span.line, f.span.column) for f in reading.findings]
    assert spans == sorted(spans)
    assert {file for file, _, _ in spans} == set(broken) == set(reading.lines)
    assert reading.lines["initiatives/c.yaml"] == ("title: Haven: start", "")


def test_a_broken_file_makes_its_id_no_stranger(tmp_path: Path) -> None:
    """A rule about an initiative whose file cannot be parsed is not called a mistake too."""
    rules = "rules:\n  - {name: both, exclusive: [a, c]}\n"
    files = {**SMALL, "round.yaml": SMALL["round.yaml"] + rules, "initiatives/c.yaml": "a: [\n"}
    assert found(read_round(write(tmp_path, files))) == [(Code.BRACKETS, "initiatives/c.yaml")]


# --- what lies beside it


@pytest.mark.parametrize(
    ("name", "code", "facts"),
    [
        ("initiatives/c.yml", Code.YML_FILE, {"name": "c.yaml"}),
        ("initiatives/c.YAML", Code.YML_FILE, {"name": "c.yaml"}),
        ("assessments/c.yml", Code.YML_FILE, {"name": "c.yaml"}),
        ("decisions.yml", Code.YML_FILE, {"name": "decisions.yaml"}),
        ("descisions.yaml", Code.OTHER_FILE, {}),
        ("initiatives/c.docx", Code.OTHER_FILE, {}),
        ("initiatives/readme", Code.OTHER_FILE, {}),
    ],
)
def test_files_that_look_meant_are_warned_of(tmp_path: Path, name: str, code: Code, facts: Mapping[str, str]) -> None:
    """They are not read, the round is fine without them, and each is named."""
    reading = read_round(write(tmp_path, {**SMALL, name: "cost: 1\n"}))
    assert reading.round is not None
    assert found(reading) == [(code, name)]
    assert reading.findings[0].facts == facts


@pytest.mark.parametrize(
    ("name", "folder"), [("initiatives/zorg/c.yaml", "initiatives/zorg"), ("assessment/a.yaml", "assessment")]
)
def test_subfolders_are_warned_of(tmp_path: Path, name: str, folder: str) -> None:
    """Within initiatives and assessments always, at the top only where they hold YAML."""
    assert found(read_round(write(tmp_path, {**SMALL, name: A}))) == [(Code.SUBFOLDER, folder)]


@pytest.mark.parametrize(
    "name",
    [
        "README.md", "report.xlsx", "out/run.json", ".git/config", ".lwa-written.json", "initiatives/.a.yaml.swp",
        "initiatives/a.yaml~", "initiatives/#a.yaml#", "initiatives/Thumbs.db", "initiatives/.DS_Store",
    ],
)  # fmt: skip
def test_what_nobody_means_is_passed_over(tmp_path: Path, name: str) -> None:
    """Dotfiles, backups, what file managers leave, and at the top all that is no YAML."""
    assert found(read_round(write(tmp_path, {**SMALL, name: "x"}))) == []


def test_a_name_that_cannot_be_printed_is_shown_safely(tmp_path: Path) -> None:
    """A line end or stray bytes in a name give no broken line and no crash."""
    write(tmp_path)
    (tmp_path / "initiatives" / "a\nb.txt").touch()
    with os.fdopen(os.open(os.fsencode(tmp_path / "initiatives") + b"/\xff.txt", os.O_CREAT | os.O_WRONLY), "w"):
        pass
    assert [file for _, file in found(read_round(tmp_path))] == ["initiatives/\\udcff.txt", "initiatives/a\\nb.txt"]


# --- what cannot be read


def test_odd_files_are_found_and_the_rest_is_read(tmp_path: Path) -> None:
    """A link to itself, a link to nowhere, a folder and a pipe named like a file: each is one finding."""
    inside = write(tmp_path) / "initiatives"
    (inside / "loop.yaml").symlink_to("loop.yaml")
    (inside / "gone.yaml").symlink_to("nowhere.yaml")
    (inside / "folder.yaml").mkdir()
    os.mkfifo(inside / "pipe.yaml")
    assert found(read_round(tmp_path)) == [
        (Code.NOT_A_FILE, "initiatives/folder.yaml"),
        (Code.BROKEN_LINK, "initiatives/gone.yaml"),
        (Code.BROKEN_LINK, "initiatives/loop.yaml"),
        (Code.NOT_A_FILE, "initiatives/pipe.yaml"),
    ]


def test_a_link_to_a_file_is_a_file(tmp_path: Path) -> None:
    """Links that lead somewhere are followed."""
    write(tmp_path)
    (tmp_path / "initiatives" / "c.yaml").symlink_to("a.yaml")
    reading = read_round(tmp_path)
    assert reading.round is not None
    assert len(reading.round.initiatives) == 3


def test_a_file_that_may_not_be_opened_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason of the system is kept, and the other files are read."""
    write(tmp_path)
    opened = Path.open

    def refuse(path: Path, *args: object, **kwargs: object) -> object:
        if path.name == "b.yaml":
            raise PermissionError(errno.EACCES, "no", str(path))
        return opened(path, *args, **kwargs)  # type: ignore[call-overload] # handed on as it came

    monkeypatch.setattr(Path, "open", refuse)
    (finding,) = read_round(tmp_path).findings
    assert (finding.code, finding.span.file, finding.facts) == (
        Code.CANNOT_READ,
        "initiatives/b.yaml",
        {"error": "EACCES"},
    )


def test_a_room_that_cannot_be_listed_is_a_finding(tmp_path: Path) -> None:
    """A folder of initiatives that is a link to itself."""
    write(tmp_path, {"round.yaml": SMALL["round.yaml"]})
    (tmp_path / "initiatives").symlink_to("initiatives")
    assert (Code.BROKEN_LINK, "initiatives") in found(read_round(tmp_path))


@pytest.mark.parametrize(
    ("name", "reason"),
    [("nowhere", errno.ENOENT), ("empty", errno.ENOENT), ("initiatives/a.yaml", errno.ENOTDIR), ("loop", errno.ELOOP)],
)
def test_a_path_that_is_no_round_cannot_be_read(tmp_path: Path, name: str, reason: int) -> None:
    """Nothing there, no round.yaml in it, another file, or a link to itself: no finding, but an error with its path."""
    write(tmp_path / "round")
    (tmp_path / "round" / "empty").mkdir()
    (tmp_path / "round" / "loop").symlink_to("loop")
    with pytest.raises(CannotRead) as caught:
        read_round(tmp_path / "round" / name)
    assert caught.value.errno == reason
    assert str(caught.value.filename).startswith(str(tmp_path / "round" / name))


def test_a_round_yaml_that_is_a_folder_cannot_be_read(tmp_path: Path) -> None:
    """The file that was named as the round is not a finding in the round."""
    (tmp_path / "round.yaml").mkdir()
    with pytest.raises(CannotRead):
        read_round(tmp_path)


def test_a_folder_that_cannot_be_listed_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of the round itself was named: no finding, but an error with its path."""
    write(tmp_path)

    def refuse(path: Path) -> object:
        raise PermissionError(errno.EACCES, "no", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(CannotRead) as caught:
        read_round(tmp_path)
    assert (caught.value.errno, caught.value.filename) == (errno.EACCES, str(tmp_path))


def test_odd_things_beside_a_round_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link to itself, and a folder that may not be looked into."""
    (write(tmp_path) / "loop").symlink_to("loop")
    (tmp_path / "closed").mkdir()
    listed = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "closed":
            raise PermissionError(errno.EACCES, "no", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found(read_round(tmp_path)) == []


def test_reading_leaves_the_collector_as_it_was(tmp_path: Path) -> None:
    """It is off while files are read, and afterwards on if it was on before."""
    write(tmp_path)
    for turn in (gc.disable, gc.enable):
        turn()
        read_round(tmp_path)
        assert gc.isenabled() is (turn is gc.enable)


def test_no_initiative_or_round_is_named_after_a_device(tmp_path: Path) -> None:
    """Windows could not save its file: told of the name of a file, of an id in a file and of the id of the round."""
    head = ROUND.replace("id: small", "id: nul")
    folder = write(tmp_path, {"round.yaml": head, "initiatives/con.yaml": A, "initiatives/b.yaml": f"id: aux\n{A}"})
    assert [one for one in found(read_round(folder)) if one[0] is Code.DEVICE_NAME] == [
        (Code.DEVICE_NAME, "initiatives/b.yaml"),
        (Code.DEVICE_NAME, "initiatives/con.yaml"),
        (Code.DEVICE_NAME, "round.yaml"),
    ]


def test_a_partner_may_be_named_after_a_device() -> None:
    """No file is named after it."""
    assert codes(instead("albeda:", "con:")) == codes(instead("albeda:", "kon:"))
