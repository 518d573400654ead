"""A backup on demand: inside the fair, or everything in one file."""

import pytest
from whole_fairs import fill

from boothapp.domain.errors import DamagedFair, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.store import backups, records
from boothapp.store.fair import open_fair
from boothapp.tasks import back_up, check_fair, export_fair, restore_fair


@pytest.fixture
def filled(fair):
    fill(fair)
    return fair


def test_inside_the_fair_only_when_something_changed(filled):
    made = back_up.make(filled)
    assert made.file == backups.listed(filled.folder)[-1].path and backups.is_sound(made.file) and made.lost == ()
    assert back_up.make(filled) is None
    with filled.edit("test"):
        records.save(filled.db, Exhibitor("HTX"))
    assert back_up.make(filled).file != made.file


def test_into_one_file_with_database_and_photos(filled, tmp_path):
    made = back_up.make(filled, tmp_path / "fair.ZIP")
    restore_fair.restore(made.file, tmp_path / "anew")
    assert check_fair.check(tmp_path / "anew").sound
    with open_fair(tmp_path / "anew") as anew:
        assert export_fair.to_text(anew) == export_fair.to_text(filled)


def test_a_fair_opened_for_reading_is_enough_for_a_file(filled, tmp_path):
    filled.close()
    with open_fair(filled.folder) as fair:
        assert back_up.make(fair, tmp_path / "fair.zip").file.exists()


def test_lost_photos_are_named_and_the_rest_is_saved(filled, tmp_path):
    lost = records.where(filled.db, Photo)[0].file
    (filled.folder / lost).unlink()
    made = back_up.make(filled, tmp_path / "fair.zip")
    assert [(photo.file, photo.why) for photo in made.lost] == [(lost, "missing")]


@pytest.mark.parametrize("name", ["fair.db", "fair", "fair.json"])
def test_another_ending_is_refused(filled, tmp_path, name):
    with pytest.raises(FairError) as raised:
        back_up.make(filled, tmp_path / name)
    assert raised.value.code == "unknown_suffix" and not (tmp_path / name).exists()


def test_a_damaged_fair_is_refused_and_its_backups_stay(filled, tmp_path):
    kept = back_up.make(filled).file
    page = filled.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'product_order'").fetchone()[0]
    with filled.edit("test"):
        records.save(filled.db, Exhibitor("HTX"))
    filled.close()
    data = bytearray((filled.folder / "fair.db").read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    (filled.folder / "fair.db").write_bytes(data)
    with open_fair(filled.folder) as fair:
        for target in (None, tmp_path / "fair.zip"):
            with pytest.raises(DamagedFair):
                back_up.make(fair, target)
    assert [backup.path for backup in backups.listed(filled.folder)] == [kept]
    assert not (tmp_path / "fair.zip").exists()


def test_the_disk_of_the_file_is_blamed_when_it_is_full(filled, tmp_path, monkeypatch):
    import sqlite3

    def full(*_, **__):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(backups, "copy_database", full)
    (tmp_path / "stick").mkdir()
    with pytest.raises(OSError, match="No space left") as raised:
        back_up.make(filled, tmp_path / "stick" / "fair.zip")
    assert str(raised.value.filename) == str(tmp_path / "stick")
