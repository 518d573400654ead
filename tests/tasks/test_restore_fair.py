"""Restoring keeps what it replaces, whatever stops it: the old fair, or both under clear names."""

import hashlib
import os
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest
from whole_fairs import FACTS, fill

from boothapp.domain.errors import Cancelled, FairError, FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.store import archive, backups, history, records
from boothapp.store import fair as fairs
from boothapp.store.fair import open_fair
from boothapp.store.lock import FairLock
from boothapp.tasks import back_up, begun_draws, check_fair, draw_lots, export_fair, new_fair, restore_fair


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A fair with something of everything, its archive, and the same fair changed afterwards."""
    place = tmp_path_factory.mktemp("made")
    new_fair.make(place / "Hoi-cho", FACTS)
    with open_fair(place / "Hoi-cho", write=True) as fair:
        fill(fair)
        backups.make(fair.folder, fair.db)
    archive.write(place / "Hoi-cho", place / "fair.zip")
    with open_fair(place / "Hoi-cho", write=True) as fair, fair.edit("later"):
        records.save(fair.db, Exhibitor("HTX Sau"))
    return place


@pytest.fixture
def place(made, tmp_path):
    return shutil.copytree(made, tmp_path / "Desktop")


def text(folder):
    """What the fair holds, as a short text: a failing comparison of whole exports takes minutes to explain."""
    with open_fair(folder) as fair:
        return hashlib.sha256(export_fair.to_text(fair).encode()).hexdigest()


def texts(made):
    """The fair as the archive has it, and as it is now."""
    archived = made.parent / "archived"
    restore_fair.restore(made / "fair.zip", archived)
    found = text(archived), text(made / "Hoi-cho")
    shutil.rmtree(archived)
    assert found[0] != found[1]
    return found


@pytest.mark.parametrize("damaged", [False, True])
def test_a_draw_of_lots_that_was_begun_goes_on_in_the_restored_fair(place, damaged):
    folder = place / "Hoi-cho"
    with open_fair(folder, write=True) as fair:
        begun_draws.keep(fair, begun := begun_draws.Begun("Khu A", "7", "", [], [draw_lots.Lot("e", "b")], 1))
    if damaged:
        (folder / "fair.db").write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    restore_fair.restore(place / "fair.zip", folder)
    with open_fair(folder) as fair:
        found = begun_draws.current(fair)
    assert (found and found.id) == (None if damaged else begun.id)


def names(place):
    return sorted(path.name for path in place.iterdir())


def test_the_fair_that_was_there_is_kept_beside(place):
    archived, now = texts(place)
    restored = restore_fair.restore(place / "fair.zip", place / "Hoi-cho")
    assert text(place / "Hoi-cho") == archived
    assert restored.kept.parent == place and restored.kept.name.startswith("Hoi-cho (trước khôi phục 20")
    assert text(restored.kept) == now
    assert names(place) == sorted(["Hoi-cho", "fair.zip", restored.kept.name])
    assert check_fair.check(place / "Hoi-cho").sound and check_fair.check(restored.kept).sound


def test_restoring_twice_within_a_minute_keeps_both(place):
    kept = {restore_fair.restore(place / "fair.zip", place / "Hoi-cho").kept for _ in range(3)}
    assert len(kept) == 3 and all(path.is_dir() for path in kept)


@pytest.mark.parametrize("target", ["anew", "deep/er/anew", "empty"])
def test_a_missing_or_empty_folder_becomes_the_fair(place, target):
    (place / "empty").mkdir()
    restored = restore_fair.restore(place / "fair.zip", place / target)
    assert restored.kept is None
    assert check_fair.check(place / target).sound


def test_a_relative_path_and_a_link_lead_to_the_same_fair(place, monkeypatch):
    archived, _ = texts(place)
    monkeypatch.chdir(place / "Hoi-cho")
    restored = restore_fair.restore(place / "fair.zip", Path())
    assert restored.folder == place / "Hoi-cho" and text(place / "Hoi-cho") == archived
    (place / "link").symlink_to(place / "Hoi-cho", target_is_directory=True)
    restored = restore_fair.restore(place / "fair.zip", place / "link")
    assert restored.folder == place / "Hoi-cho" and (place / "link").is_symlink()


@pytest.mark.parametrize("stands_there", ["folder", "file"])
def test_what_is_no_fair_is_not_touched(place, stands_there):
    if stands_there == "folder":
        (place / "Documents" / "photos").mkdir(parents=True)
    else:
        (place / "Documents").write_text("mine")
    before = names(place)
    with pytest.raises(FairError) as raised:
        restore_fair.restore(place / "fair.zip", place / "Documents")
    assert raised.value.code == "place_taken" and names(place) == before


@pytest.mark.parametrize("kind", ["window", "command"])
def test_a_fair_that_somebody_has_open_is_refused(place, kind, monkeypatch):
    monkeypatch.setitem(fairs._PATIENCE_S, "command", 0.0)
    before = text(place / "Hoi-cho")
    lock = FairLock(place / "Hoi-cho", kind)
    try:
        with pytest.raises(FairInUse):
            restore_fair.restore(place / "fair.zip", place / "Hoi-cho")
    finally:
        lock.release()
    assert names(place) == ["Hoi-cho", "fair.zip"] and text(place / "Hoi-cho") == before


@pytest.mark.parametrize("damage", ["missing", "empty", "nonsense"])
def test_a_damaged_fair_is_replaced_and_kept_as_it_is(place, damage):
    database = place / "Hoi-cho" / "fair.db"
    database.unlink() if damage == "missing" else database.write_bytes(b"" if damage == "empty" else b"x" * 9999)
    report = check_fair.check(place / "Hoi-cho")
    assert not report.sound and report.backup
    restored = restore_fair.restore(Path(report.backup.file), place / "Hoi-cho")
    assert check_fair.check(place / "Hoi-cho").sound
    assert restored.lost == () and len(list((restored.kept / "photos").glob("*/*"))) == 3


def test_a_backup_brings_its_photos_along_and_shares_them(place):
    archived, now = texts(place)
    backup = backups.listed(place / "Hoi-cho")[0].path
    restored = restore_fair.restore(backup, place / "Hoi-cho")
    assert (text(place / "Hoi-cho"), text(restored.kept)) == (archived, now)
    with open_fair(place / "Hoi-cho", write=True) as fair:
        assert history.redo(fair).code == "undone_photo"
        for photo in records.where(fair.db, Photo, deleted=True):
            assert (place / "Hoi-cho" / photo.file).samefile(restored.kept / photo.file)
    assert check_fair.check(place / "Hoi-cho").sound
    assert [found.path.name for found in backups.listed(place / "Hoi-cho")] == [backup.name]


def test_on_a_disk_without_links_photos_are_copied(place, monkeypatch):
    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    restored = restore_fair.restore(backups.listed(place / "Hoi-cho")[0].path, place / "Hoi-cho")
    assert check_fair.check(place / "Hoi-cho").sound and check_fair.check(restored.kept).sound


def test_a_backup_on_a_stick_says_which_photos_are_lost(place):
    stick = place / "stick"
    stick.mkdir()
    shutil.copy(backups.listed(place / "Hoi-cho")[0].path, stick / "0001.db")
    restored = restore_fair.restore(stick / "0001.db", place / "anew")
    assert {photo.why for photo in restored.lost} == {"missing"} and len(restored.lost) == 3


def test_a_backup_made_after_a_restore_is_made_although_the_counter_comes_round(place):
    restore_fair.restore(backups.listed(place / "Hoi-cho")[0].path, place / "Hoi-cho")
    with open_fair(place / "Hoi-cho", write=True) as fair:
        with fair.edit("after"):
            records.save(fair.db, Exhibitor("HTX Khác"))
        made = back_up.make(fair)
    with sqlite3.connect(made.file) as connection:
        assert connection.execute("SELECT count(*) FROM exhibitors WHERE name = 'HTX Khác'").fetchone() == (1,)
    connection.close()


def test_cancel_at_any_step_leaves_the_old_fair(place):
    before, told = text(place / "Hoi-cho"), []

    def count(done, total, doing):
        told.append(doing)

    restore_fair.restore(place / "fair.zip", place / "other", count)
    shutil.rmtree(place / "other")
    for step in range(0, len(told), 3):
        left = [step]

        def cancel(done, total, doing, left=left):
            left[0] -= 1
            if left[0] < 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            restore_fair.restore(place / "fair.zip", place / "Hoi-cho", cancel)
        assert names(place) == ["Hoi-cho", "fair.zip"] and text(place / "Hoi-cho") == before


CALLS = ("rename", "replace", "fsync", "link", "mkdir", "unlink", "rmdir")


def watch(monkeypatch, act):
    """Let `act(n)` happen before the n-th change of the file system from now on; return the list of their names."""
    made = []

    def watched(name, call):
        def run(*arguments, **options):
            made.append(name)
            act(len(made))
            return call(*arguments, **options)

        return run

    for name in CALLS:
        monkeypatch.setattr(f"os.{name}", watched(name, getattr(os, name)))
    return made


def source(place, kind):
    return place / "fair.zip" if kind == "archive" else backups.listed(place / "Hoi-cho")[0].path


def sound_fairs(place):
    """The text of every fair that stands under a name that is not marked unfinished; each must be sound."""
    found = {}
    for path in place.iterdir():
        if path.is_dir() and not path.name.startswith("."):
            report = check_fair.check(path)
            assert report.sound, (path, report.problems)
            found[path.name] = text(path)
    return found


@pytest.mark.parametrize("kind", ["archive", "backup"])
def test_a_call_that_fails_leaves_the_old_fair_or_both(made, tmp_path, monkeypatch, kind):
    archived, now = texts(made)
    with monkeypatch.context() as patched:
        place = shutil.copytree(made, tmp_path / "count")
        calls = watch(patched, lambda number: None)
        restore_fair.restore(source(place, kind), place / "Hoi-cho")
    shutil.rmtree(place)
    for failing in range(1, len(calls) + 1):
        place = shutil.copytree(made, tmp_path / str(failing))

        def fail(number, failing=failing):
            if number == failing:
                raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            watch(patched, fail)
            try:
                restore_fair.restore(source(place, kind), place / "Hoi-cho")
            except OSError:
                done = False
            else:
                done = True  # what failed could be done another way, such as a copy for a link
        fairs = sound_fairs(place)
        if done or fairs["Hoi-cho"] == archived:
            assert sorted(fairs.values()) == sorted([archived, now]), calls[failing - 1]
        else:
            assert fairs == {"Hoi-cho": now}, calls[failing - 1]
        shutil.rmtree(place)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("kind", ["archive", "backup"])
def test_a_kill_at_any_moment_leaves_the_old_fair_or_both(made, tmp_path, monkeypatch, kind):
    archived, now = texts(made)
    with monkeypatch.context() as patched:
        place = shutil.copytree(made, tmp_path / "count")
        calls = watch(patched, lambda number: None)
        restore_fair.restore(source(place, kind), place / "Hoi-cho")
    shutil.rmtree(place)
    outcomes = set()
    for moment in range(1, len(calls) + 1):
        place = shutil.copytree(made, tmp_path / str(moment))
        child = os.fork()
        if child == 0:
            watch(monkeypatch, lambda number, moment=moment: number == moment and os.kill(os.getpid(), signal.SIGKILL))
            try:
                restore_fair.restore(source(place, kind), place / "Hoi-cho")
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        fairs = sound_fairs(place)
        assert now in fairs.values()
        assert all(found in (archived, now) for found in fairs.values())
        assert all(name == "Hoi-cho" or "khôi phục 20" in name for name in fairs)
        outcomes.add(tuple(sorted(name.split(" 20")[0] for name in fairs)))
        if "Hoi-cho" in fairs and moment % 5 == 0:  # and the next try works, leftovers or not
            restore_fair.restore(source(place, kind), place / "Hoi-cho")
        shutil.rmtree(place)
    assert outcomes == {
        ("Hoi-cho",),
        ("Hoi-cho", "Hoi-cho (đã khôi phục"),
        ("Hoi-cho (trước khôi phục", "Hoi-cho (đã khôi phục"),
        ("Hoi-cho", "Hoi-cho (trước khôi phục"),
    }


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits a forked process")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("kilobytes", [0, 1, 40, 120, 200, 260, 300])
def test_a_disk_that_fills_up_leaves_the_old_fair(place, kilobytes):
    import resource

    before = text(place / "Hoi-cho")
    child = os.fork()
    if child == 0:
        status = 9
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))
            restore_fair.restore(place / "fair.zip", place / "Hoi-cho")
            status = 0
        except FairError as error:
            status = 1 if "\n" not in str(error) else 8
        except OSError:
            status = 1
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 1)
    if status:
        assert names(place) == ["Hoi-cho", "fair.zip"] and text(place / "Hoi-cho") == before
