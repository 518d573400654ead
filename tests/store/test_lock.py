"""One writer a fair, also when another fair takes its place; a place that fails is named as people know it."""

import errno
import os
import shutil
import threading
import time

import pytest

from boothapp.domain.errors import FairError, FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.store import lock, records
from boothapp.store.fair import open_fair
from boothapp.store.lock import FairLock
from boothapp.tasks import import_files, new_fair

NEW, OLD = 60, 2 * 24 * 60 * 60  # seconds ago


@pytest.mark.skipif(os.name == "nt", reason="does not rename a folder in which a file is open")
def test_who_waited_holds_the_lock_of_the_fair_that_stands_there_now(tmp_path, monkeypatch):
    place = tmp_path / "Hoi-cho"
    place.mkdir()
    first, waited = FairLock(place, "command"), []
    waiting = threading.Thread(target=lambda: waited.append(FairLock(place, "command")))
    waiting.start()
    time.sleep(0.2)
    place.rename(tmp_path / "before")
    place.mkdir()
    first.release()
    waiting.join()
    with pytest.raises(FairInUse):
        FairLock(place, "command", patience_s=0.1)
    FairLock(tmp_path / "before", "command").release()
    waited[0].release()
    FairLock(place, "command").release()


@pytest.mark.skipif(os.name == "nt", reason="does not rename a folder in which a file is open")
def test_who_waited_for_a_fair_that_is_gone_is_told(tmp_path):
    place = tmp_path / "Hoi-cho"
    place.mkdir()
    first = FairLock(place, "command")

    def move(_seconds):
        if place.exists():
            place.rename(tmp_path / "elsewhere")

    with pytest.raises(FairError, match="Hoi-cho was moved or renamed") as raised:
        FairLock(place, "command", sleep=move)
    assert raised.value.code == "moved"
    first.release()


@pytest.mark.parametrize(("number", "code"), [(errno.EROFS, "read_only"), (errno.ENOSPC, "disk_full")])
def test_a_lock_that_cannot_be_taken_is_said_of_the_fair(folder, monkeypatch, number, code):
    def fail(path, *_):
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(lock.os, "open", fail)
    with pytest.raises(FairError) as raised:
        open_fair(folder, write=True)
    assert raised.value.code == code
    assert folder.name in str(raised.value) and "fair.lock" not in str(raised.value)


@pytest.mark.skipif(os.name == "nt", reason="does not rename a folder in which a file is open")
def test_a_fair_that_is_renamed_during_an_edit_is_said_to_be(folder, content):
    with open_fair(folder) as fair:
        before = content(fair)
    away = folder.with_name("renamed")
    with pytest.raises(FairError) as raised, open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
        folder.rename(away)
    assert raised.value.code == "moved" and "Nothing was saved" in str(raised.value)
    with open_fair(away) as fair:
        assert content(fair) == before


@pytest.mark.skipif(os.name == "nt", reason="does not rename a folder in which a file is open")
@pytest.mark.parametrize("stage", ["backup", "writing"])
def test_a_fair_that_is_renamed_during_an_import_is_said_to_be(folder, tmp_path, content, stage):
    (tmp_path / "list.csv").write_text("Tên đơn vị,Sản phẩm\nHTX Chè Một,Chè\nHTX Hai,Miến\n", encoding="utf-8")
    with open_fair(folder) as fair:
        before = content(fair)
    away = folder.with_name("renamed")

    def progress(_done, _total, doing):
        if doing == stage and folder.exists():
            folder.rename(away)

    with pytest.raises(FairError) as raised, open_fair(folder, write=True) as fair:
        import_files.run(fair, [tmp_path / "list.csv"], progress=progress)
    assert raised.value.code == "moved"
    with open_fair(away) as fair:
        assert content(fair) == before


def test_a_full_disk_at_the_making_is_said_of_the_fair(tmp_path, monkeypatch):
    def fail(self, _):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self))

    monkeypatch.setattr("pathlib.Path.write_bytes", fail)
    with pytest.raises(FairError, match="holds Hoi-cho is full"):
        new_fair.make(tmp_path / "Hoi-cho", FairFacts("Hội chợ"))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_takes_no_folder_is_said_of_the_fair(tmp_path, monkeypatch):
    def fail(self, *_, **__):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self))

    monkeypatch.setattr("pathlib.Path.mkdir", fail)
    with pytest.raises(OSError, match="Hoi-cho") as raised:
        new_fair.make(tmp_path / "Hoi-cho", FairFacts("Hội chợ"))
    assert raised.value.filename == str(tmp_path / "Hoi-cho")


def left(path, age):
    path.mkdir()
    (path / "fair.db").write_bytes(b"half")
    moment = time.time() - age
    os.utime(path, (moment, moment))
    return path


def test_old_leftovers_of_the_same_fair_go_when_it_is_made(tmp_path):
    target = tmp_path / "mau [1]"
    left(tmp_path / ".mau [1].1a2b3c4d.tmp", OLD)
    stay = [
        left(tmp_path / ".mau [1].1a2b3c4e.tmp", NEW),
        left(tmp_path / ".other.1a2b3c4d.tmp", OLD),
        left(tmp_path / ".mau [1].mine.tmp", OLD),
        left(tmp_path / "mau [1].1a2b3c4d.tmp", OLD),
        left(tmp_path / ".mau [1].1a2b3c4d.tmp.kept", OLD),
    ]
    new_fair.make(target, FairFacts("Hội chợ"))
    assert sorted(tmp_path.iterdir()) == sorted([target, *stay])


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_with_the_name_of_a_leftover_is_left_alone(tmp_path):
    kept = left(tmp_path / "kept", OLD)
    (tmp_path / ".mau.1a2b3c4d.tmp").symlink_to(kept)
    new_fair.make(tmp_path / "mau", FairFacts("Hội chợ"))
    assert (kept / "fair.db").exists()
    shutil.rmtree(tmp_path / "mau")


def test_a_lock_whose_holder_cannot_be_written_is_let_go(folder, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(lock, "_write", full)
        with pytest.raises(FairError) as raised:
            FairLock(folder, "window")
    assert raised.value.code == "disk_full"
    FairLock(folder, "window", patience_s=0.0).release()


def test_a_window_waits_for_a_command_no_longer_than_it_says(folder):
    held, slept = FairLock(folder, "command"), []
    with pytest.raises(FairInUse):
        FairLock(folder, "window", patience_s=0.0, sleep=slept.append)
    held.release()
    assert slept == []
