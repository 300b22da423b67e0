"""Files written whole or not at all, and never over what somebody else wrote."""

import errno
import os
from pathlib import Path

import pytest

from lwa_cli.shell import writing
from lwa_cli.shell.writing import (
    MANY,
    MEMORY,
    CannotWrite,
    InTheWay,
    WasRead,
    write,
    write_file,
    write_together,
    writer,
    written,
)


def there(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder except the memory of what was written."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != MEMORY)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_new_files_and_folders_are_written(tmp_path: Path) -> None:
    """All files come where they should, and nothing else but the memory."""
    files = {"a/b/one.txt": b"1", "two.txt": b"2"}
    paths = write(tmp_path / "new", files, by="test")
    assert paths == (tmp_path / "new/a/b/one.txt", tmp_path / "new/two.txt")
    assert there(tmp_path / "new") == files


def test_the_work_of_others_is_not_overwritten(tmp_path: Path) -> None:
    """One file in the way stops them all, and says which."""
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(InTheWay) as stopped:
        write(tmp_path, {"a": b"1", "b": b"2"}, by="test")
    assert stopped.value.paths == (tmp_path / "b",)
    assert there(tmp_path) == {"b": b"mine"}


def test_force_overwrites(tmp_path: Path) -> None:
    """With force the files are replaced and keep their rights."""
    (tmp_path / "b").write_bytes(b"mine")
    (tmp_path / "b").chmod(0o640)
    write(tmp_path, {"b": b"2"}, by="test", force=True)
    assert there(tmp_path) == {"b": b"2"}
    assert (tmp_path / "b").stat().st_mode & 0o777 == 0o640


def test_the_same_bytes_are_never_in_the_way(tmp_path: Path) -> None:
    """A file that already says the same may stay."""
    (tmp_path / "b").write_bytes(b"2")
    write(tmp_path, {"b": b"2"}, by="test")
    assert there(tmp_path) == {"b": b"2"}


def test_a_command_replaces_its_own_work_until_someone_changed_it(tmp_path: Path) -> None:
    """What the same command wrote may be replaced; not after an edit, and not by another command."""
    write(tmp_path, {"a": b"1"}, by="test")
    write(tmp_path, {"a": b"2"}, by="test")
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"3"}, by="other")
    (tmp_path / "a").write_bytes(b"edited")
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"3"}, by="test")
    assert there(tmp_path) == {"a": b"edited"}


def test_one_command_with_two_kinds_of_work(tmp_path: Path) -> None:
    """One kind may take the place of the other, and it is known which stands there until someone changes it."""
    path = tmp_path / "a"
    for by, data in (("test", b"1"), ("test other", b"2"), ("test", b"1"), ("test other", b"3")):
        write(tmp_path, {"a": data}, by=by)
        assert writer(path) == by
    path.write_bytes(b"edited")
    assert (writer(path), writer(tmp_path / "nothing"), writer(tmp_path)) == (None, None, None)
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"1"}, by="test")
    write(tmp_path, {"a": b"1"}, by="test", force=True)
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"4"}, by="testing other")


def test_what_was_changed_is_told_from_what_was_there(tmp_path: Path) -> None:
    """Of the files in the way those are named that the command wrote and somebody changed."""
    write(tmp_path, {"a": b"1"}, by="test")
    for name in "ab":
        (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(InTheWay) as stopped:
        write(tmp_path, {"a": b"2", "b": b"2"}, by="test")
    assert (stopped.value.paths, stopped.value.edited) == ((tmp_path / "a", tmp_path / "b"), (tmp_path / "a",))


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"test": 5}', b"\xff", b"[" * 100_000])
def test_a_damaged_memory_only_makes_more_careful(tmp_path: Path, damage: bytes) -> None:
    """Without its memory a command treats what is there as the work of others."""
    write(tmp_path, {"a": b"1"}, by="test")
    (tmp_path / MEMORY).write_bytes(damage)
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"2"}, by="test")


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    """It finds what is in the way, and leaves everything as it was."""
    assert write(tmp_path / "new", {"a": b"1"}, by="test", dry=True) == (tmp_path / "new/a",)
    assert not (tmp_path / "new").exists()
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"1"}, by="test", dry=True)


def test_a_folder_with_the_name_of_the_file(tmp_path: Path) -> None:
    """A folder is never replaced by a file, with or without force."""
    (tmp_path / "a").mkdir()
    for force in (False, True):
        with pytest.raises(CannotWrite, match="directory"):
            write_file(tmp_path / "a", b"1", by="test", force=force)


@pytest.mark.parametrize("name", ["a/c", "a/b/c"])
def test_a_file_where_a_folder_should_be(tmp_path: Path, name: str) -> None:
    """A file in the path is a reason not to write, and nothing is left behind."""
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(CannotWrite, match="Not a directory"):
        write(tmp_path, {"b": b"1", name: b"2"}, by="test")
    assert there(tmp_path) == {"a": b"mine"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    """A folder that cannot be written is a reason not to write."""
    tmp_path.chmod(0o555)
    with pytest.raises(CannotWrite):
        write_file(tmp_path / "a", b"1", by="test")


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("stage", ["fsync", "replace"])
def test_a_full_disk_or_ctrl_c_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, step: int, stage: str
) -> None:
    """Wherever the writing stops, old files keep their contents and no new file or folder remains."""
    (tmp_path / "old").write_bytes(b"before")
    steps = iter(range(1, 10))
    real = Path.replace

    def stop() -> None:
        if next(steps) == step:
            raise error

    def fsync(_: int) -> None:
        if stage == "fsync":
            stop()

    def replace(self: Path, target: Path) -> Path:
        if stage == "replace":
            stop()
        return real(self, target)

    monkeypatch.setattr("os.fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises((CannotWrite, KeyboardInterrupt)):
        write(tmp_path, {"old": b"after", "new/file": b"1"}, by="test", force=True)
    assert there(tmp_path) == {"old": b"before"}
    assert {path.name for path in tmp_path.iterdir()} == {"old"}


def test_a_link_is_followed(tmp_path: Path) -> None:
    """Writing to a link changes the file that it points at, and the link stays."""
    (tmp_path / "real").write_bytes(b"1")
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", b"2", by="test", force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"2"


def test_a_link_to_nothing_is_in_the_way(tmp_path: Path) -> None:
    """A broken link is someone's, so it is not replaced unasked."""
    (tmp_path / "link").symlink_to("nothing")
    with pytest.raises(InTheWay):
        write_file(tmp_path / "link", b"2", by="test")


def test_is_ours(tmp_path: Path) -> None:
    """A file is ours when it is not there, says the same, or is what the command left."""
    assert writing.is_ours(tmp_path, "a", b"2", by="test")
    write(tmp_path, {"a": b"1"}, by="test")
    assert writing.is_ours(tmp_path, "a", b"2", by="test")
    assert not writing.is_ours(tmp_path, "a", b"2", by="other")


@pytest.mark.parametrize("text", [b"notes of somebody else", b"[]", b'{"lwa": "1.0"}', b'{"new": {"a": "short"}}'])
def test_a_file_with_the_name_of_the_memory_is_not_overwritten(text: bytes, tmp_path: Path) -> None:
    """What is not ours stays, nothing is remembered, and so what was written is in the way the next time."""
    (tmp_path / MEMORY).write_bytes(text)
    write(tmp_path, {"a": b"1"}, by="test")
    assert (tmp_path / MEMORY).read_bytes() == text
    assert (tmp_path / "a").read_bytes() == b"1"
    with pytest.raises(InTheWay):
        write(tmp_path, {"a": b"2"}, by="test")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_the_memory_is_not_followed_through_a_link(tmp_path: Path) -> None:
    """A link with its name leads to a file of somebody, also one that is not there yet or that looks like ours."""
    for target, text in (("theirs", b"{}\n"), ("nothing", None)):
        folder = tmp_path / f"in-{target}"
        folder.mkdir()
        if text is not None:
            (tmp_path / target).write_bytes(text)
        (folder / MEMORY).symlink_to(tmp_path / target)
        write(folder, {"a": b"1"}, by="test", force=True)
        assert (folder / MEMORY).is_symlink()
        assert ((tmp_path / target).read_bytes() if (tmp_path / target).exists() else None) == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_in_the_way_is_not_waited_for(tmp_path: Path) -> None:
    """What is no ordinary file is refused at once, with force too, and a memory that is one is left alone."""
    os.mkfifo(tmp_path / "a")
    for force in (False, True):
        with pytest.raises(CannotWrite) as refused:
            write(tmp_path, {"a": b"1"}, by="test", force=force)
        assert refused.value.errno == errno.ENODEV
    os.mkfifo(tmp_path / MEMORY)
    write(tmp_path, {"b": b"1"}, by="test")
    assert (tmp_path / "b").read_bytes() == b"1"


def test_many_files_go_to_the_disk_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few files each by itself, many together, since waiting for each would take most of the time."""
    waits: list[int] = []
    monkeypatch.setattr(os, "fsync", waits.append)
    monkeypatch.setattr(os, "sync", lambda: waits.append(0), raising=False)
    files = {f"{n}.txt": b"x" for n in range(MANY)}
    write(tmp_path / "many", files, by="test")
    assert 0 < len(waits) < 5
    assert len(there(tmp_path / "many")) == MANY
    waits.clear()
    write(tmp_path / "few", {"a": b"x"}, by="test")
    assert len(waits) >= 2


def test_two_folders_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    """What cannot be written in the second folder leaves the first as it was; one folder keeps one memory."""
    (tmp_path / "file").write_bytes(b"1")
    with pytest.raises(CannotWrite):
        write_together([(tmp_path / "new", {"a": b"1"}), (tmp_path / "file", {"b": b"2"})], by="test")
    assert there(tmp_path) == {"file": b"1"}
    assert not (tmp_path / "new").exists()
    twice = [(tmp_path / "new", {"a": b"1"}), (tmp_path / "new" / ".." / "new", {"a": b"1", "b": b"2"})]
    write_together(twice, by="test")
    assert there(tmp_path / "new") == {"a": b"1", "b": b"2"}
    assert written(tmp_path / "new", by="test") == ("a", "b")


def test_two_names_of_one_file_cannot_say_different_things(tmp_path: Path) -> None:
    """Neither is written then, also with force; the same under both names is written once."""
    (tmp_path / "a").write_bytes(b"0")
    (tmp_path / "link").symlink_to("a")
    with pytest.raises(CannotWrite):
        write(tmp_path, {"a": b"1", "link": b"2"}, by="test", force=True)
    assert there(tmp_path) == {"a": b"0", "link": b"0"}
    write(tmp_path, {"a": b"1", "link": b"1"}, by="test", force=True)
    assert there(tmp_path) == {"a": b"1", "link": b"1"}


def test_what_was_read_is_never_written_over(tmp_path: Path) -> None:
    """Not by its own name, not through a link, and not with force."""
    (tmp_path / "input").write_bytes(b"1")
    (tmp_path / "link").symlink_to("input")
    for name in ("input", "link"):
        with pytest.raises(WasRead):
            write_together([(tmp_path, {"a": b"1", name: b"2"})], by="test", force=True, read=[tmp_path / "input"])
    assert there(tmp_path) == {"input": b"1", "link": b"1"}


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    ("name", "reason"), [("loop", errno.ELOOP), ("loop/a", errno.ELOOP), ("a" * 300, errno.ENAMETOOLONG)]
)
def test_a_name_that_leads_nowhere(tmp_path: Path, name: str, reason: int, *, force: bool) -> None:
    """Links in a circle and names that are too long cannot be written, and that is what is said."""
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(CannotWrite) as stopped:
        write(tmp_path, {name: b"1"}, by="test", force=force)
    assert stopped.value.errno == reason
    assert (tmp_path / "loop").is_symlink()
