"""A file appears whole or not at all, whatever happens while it is written."""

import errno
import os
from pathlib import Path

import pytest

from boothapp.catalog.pdf import publish
from boothapp.catalog.pdf.publish import published
from boothapp.domain.errors import Cancelled, FairError


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_finished_file_takes_its_name(tmp_path: Path) -> None:
    target = tmp_path / "Danh mục.pdf"
    for text in (b"one", b"two"):
        with published(target) as file:
            file.write(text)
        assert target.read_bytes() == text
    assert leftovers(tmp_path) == ["Danh mục.pdf"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, Cancelled, RuntimeError, SystemExit])
def test_work_that_stops_leaves_the_old_file(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    with pytest.raises(error), published(target) as file:
        file.write(b"half")
        raise error
    assert target.read_bytes() == b"old"
    assert leftovers(tmp_path) == ["book.pdf"]


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
def test_a_failing_disk_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    if step == "fsync":
        monkeypatch.setattr(publish.os, "fsync", fail)
    if step == "replace":
        monkeypatch.setattr(publish.Path, "replace", fail)
    with pytest.raises(FairError) as caught, published(target) as file:
        file.write(b"new")
        if step == "write":
            fail()
    assert (
        caught.value.code == {errno.ENOSPC: "disk_full", errno.EACCES: "not_writable", errno.EIO: "not_written"}[number]
    )
    assert target.read_bytes() == b"old"
    assert leftovers(tmp_path) == ["book.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3 << 20, hard))
    try:
        with pytest.raises(FairError) as caught, published(target) as file:
            for _ in range(40):
                file.write(b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "disk_full"
    assert target.read_bytes() == b"old"
    assert leftovers(tmp_path) == ["book.pdf"]


def test_a_missing_folder_and_a_folder_as_target_are_told(tmp_path: Path) -> None:
    for target, code in ((tmp_path / "no" / "book.pdf", "folder_missing"), (tmp_path, "target_is_folder")):
        with pytest.raises(FairError) as caught, published(target):
            pass
        assert caught.value.code == code
        assert str(target.name) in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
def test_a_link_into_a_missing_folder_names_that_folder(tmp_path: Path) -> None:
    link = tmp_path / "book.pdf"
    link.symlink_to(tmp_path / "nowhere" / "none.pdf")
    with pytest.raises(FairError, match="nowhere does not exist") as caught, published(link):
        pass
    assert caught.value.data == {"folder": str(tmp_path / "nowhere")}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_or_pipe_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    with pytest.raises(FairError) as caught, published(pipe):
        pass
    assert caught.value.code == "target_no_file"
    assert leftovers(tmp_path) == ["pipe.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    with published(tmp_path / "link.pdf") as file:
        file.write(b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_a_name_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(FairError), published(tmp_path / ("x" * 300 + ".pdf")):
        pass
    assert leftovers(tmp_path) == []


def test_old_unfinished_books_of_the_name_go(tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    names = (".book.pdf.0123abcd.tmp", ".book.pdf.0123abce.tmp", ".a.0123abcd.tmp")
    old, new, other = (tmp_path / name for name in names)
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (0, 0))
    with published(target) as file:
        file.write(b"whole")
    assert leftovers(tmp_path) == sorted([other.name, new.name, "book.pdf"])
