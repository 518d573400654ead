"""A fair in one file: everything comes back equal, what is lost is named, and there is a whole file or none."""

import json
import os
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_fairs import FACTS, fill, random_fair

from boothapp.domain.errors import Cancelled, DamagedFair, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.text import clean
from boothapp.store import archive, history, originals, records
from boothapp.store.fair import open_fair
from boothapp.store.migrations import SHARED, VERSION
from boothapp.store.row_values import TRAVELLING
from boothapp.tasks import export_fair, new_fair, restore_fair

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@pytest.fixture
def filled(folder):
    with open_fair(folder, write=True) as fair:
        fill(fair)
    return folder


def everything_in(folder, content):
    with open_fair(folder) as fair:
        entries = history.entries(fair)
        return {
            "content": content(fair),
            "json": export_fair.to_text(fair),
            "entries": entries,
            "changes": [history.changes(fair, entry.id) for entry in entries],
            "found": [
                fair.db.execute(
                    "SELECT id FROM search_rows JOIN search_words ON search_words.rowid = n "
                    "WHERE search_words MATCH ? ORDER BY id",
                    [words],
                ).fetchall()
                for words in ("che", "hao dat", "0912345678", "so cong thuong", "nothing")
            ],
        }


def test_something_of_every_table_is_in_the_fair_that_is_tested(filled, content):
    with open_fair(filled) as fair:
        assert [table for table in SHARED if not content(fair)[table]] == []


def test_archive_and_back_gives_an_equal_fair_with_its_history(filled, tmp_path, content):
    written = archive.write(filled, tmp_path / "fair.zip")
    restored = restore_fair.restore(tmp_path / "fair.zip", tmp_path / "anew")
    assert everything_in(tmp_path / "anew", content) == everything_in(filled, content)
    assert (restored.kept, restored.lost, written.lost) == (None, (), ())
    assert written.photos == 3
    photos = {path.relative_to(filled): path.read_bytes() for path in (filled / "photos").glob("*/*")}
    assert {path.relative_to(tmp_path / "anew") for path in (tmp_path / "anew/photos").glob("*/*")} == set(photos)
    for path, taken in photos.items():
        assert (tmp_path / "anew" / path).read_bytes() == taken


def test_undo_and_redo_go_on_in_the_restored_fair(filled, tmp_path, content):
    archive.write(filled, tmp_path / "fair.zip")
    restore_fair.restore(tmp_path / "fair.zip", tmp_path / "anew")
    with open_fair(filled, write=True) as fair, open_fair(tmp_path / "anew", write=True) as anew:
        for step in (history.redo, history.undo, history.undo, history.undo, history.undo, history.redo):
            assert step(fair).code == step(anew).code
            assert content(fair) == content(anew)
        assert all(original.fate(anew.folder) is None for original in originals.known(anew.db))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(TEXTS.filter(lambda text: bool(clean(text))), max_size=7),
    st.lists(NUMBERS, min_size=1, max_size=4),
    st.lists(TEXTS, min_size=1, max_size=4),
)
def test_any_fair_comes_back_equal(tmp_path_factory, content, names, numbers, texts):
    place = tmp_path_factory.mktemp("random")
    new_fair.make(place / "fair", FACTS)
    with open_fair(place / "fair", write=True) as fair:
        random_fair(fair, names, numbers, texts)
    archive.write(place / "fair", place / "fair.zip")
    restore_fair.restore(place / "fair.zip", place / "anew")
    assert everything_in(place / "anew", content) == everything_in(place / "fair", content)
    shutil.rmtree(place)


def test_the_same_fair_gives_the_same_members(filled, tmp_path):
    archive.write(filled, tmp_path / "one.zip")
    archive.write(filled, tmp_path / "two.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as one, zipfile.ZipFile(tmp_path / "two.zip") as two:
        assert one.namelist() == two.namelist()
        for name in set(one.namelist()) - {"archive.json"}:
            assert one.read(name) == two.read(name)
            assert one.getinfo(name).date_time == (1980, 1, 1, 0, 0, 0)


def test_anybody_can_read_an_archive(filled, tmp_path):
    archive.write(filled, tmp_path / "fair.zip")
    with zipfile.ZipFile(tmp_path / "fair.zip") as opened:
        said = json.loads(opened.read("archive.json"))
        tables = {f"tables/{table}.jsonl" for table in SHARED} | {"history/edits.jsonl", "history/changes.jsonl"}
        assert {name for name in opened.namelist() if not name.startswith("photos/")} == tables | {"archive.json"}
        assert (said["format"], said["version"], said["schema"]) == ("boothapp-archive", 1, VERSION)
        for table in TRAVELLING:
            name = f"{'history' if table in ('edits', 'changes') else 'tables'}/{table}.jsonl"
            rows = [json.loads(line) for line in opened.read(name).splitlines()]
            assert len(rows) == said["counts"][table]
        products = [json.loads(line) for line in opened.read("tables/products.jsonl").splitlines()]
        assert [product["name"] for product in products if product["deleted_at"]] == ["Chè bỏ"]
        for name in opened.namelist():
            packing = zipfile.ZIP_STORED if name.startswith("photos/") else zipfile.ZIP_DEFLATED
            assert opened.getinfo(name).compress_type == packing


def test_lost_photos_are_left_out_and_named(filled, tmp_path):
    with open_fair(filled) as fair:
        tea, logo = (records.where(fair.db, Photo, f"purpose = '{purpose}'")[0].file for purpose in ("product", "logo"))
    (filled / tea).unlink()
    (filled / logo).write_bytes(b"logp")
    written = archive.write(filled, tmp_path / "fair.zip")
    assert {(photo.file, photo.why) for photo in written.lost} == {(tea, "missing"), (logo, "damaged")}
    assert written.photos == 1
    restored = restore_fair.restore(tmp_path / "fair.zip", tmp_path / "anew")
    assert set(restored.lost) == set(written.lost)


def test_an_archive_replaces_an_older_one_only_when_it_is_whole(filled, tmp_path):
    target = tmp_path / "fair.zip"
    target.write_bytes(b"the old one")

    def cancel(done, total, doing):
        if doing == "checking photos":
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.write(filled, target, cancel)
    assert target.read_bytes() == b"the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"fair.zip", filled.name}
    archive.write(filled, target)
    assert zipfile.is_zipfile(target)


@pytest.mark.parametrize("failing", range(1, 4))
def test_a_disk_that_fails_leaves_no_archive(filled, tmp_path, monkeypatch, failing):
    calls = []

    def fsync(handle):
        calls.append(handle)
        if len(calls) == failing:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fsync)
    with pytest.raises(OSError, match="No space"):
        archive.write(filled, tmp_path / "fair.zip")
    assert [path.name for path in tmp_path.iterdir()] == [filled.name]


def test_what_cannot_be_read_back_is_no_archive(filled, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_write_photo", lambda zipped, folder, original: zipped.writestr(original.file, b"x"))
    with pytest.raises(FairError) as raised:
        archive.write(filled, tmp_path / "fair.zip")
    assert raised.value.code == "archive_unreadable"
    assert [path.name for path in tmp_path.iterdir()] == [filled.name]


@pytest.mark.parametrize("target", ["nowhere/fair.zip", "Hoi-cho"])
def test_a_place_that_cannot_hold_it_is_refused_in_words(filled, tmp_path, target):
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FairError) as raised:
        archive.write(filled, tmp_path / target)
    assert raised.value.code in ("no_such_folder", "target_is_folder")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a folder in which a file is open")
@pytest.mark.parametrize("moment", ["writing rows", "writing photos"])
def test_a_stick_that_is_pulled_out_meanwhile_is_told_as_that(filled, tmp_path, moment):
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull_out(_done: int, _total: int, doing: str) -> None:
        if doing == moment:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(FairError) as raised:
        archive.write(filled, stick / "fair.zip", pull_out)
    assert raised.value.code == "no_such_folder" and not stick.exists()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE exhibitors SET note = 'a' || char(0) || 'b'", "row_damaged"),
        ("UPDATE exhibitors SET note = CAST(x'ff' AS TEXT)", "row_damaged"),
        ("UPDATE photos SET extension = '/../../x'", "row_damaged"),
        ("UPDATE changes SET new = '{\"name) --\": 1}'", "row_damaged"),
        ("UPDATE edits SET data = '['", "row_damaged"),
        ("DELETE FROM fair", "backup_damaged"),
    ],
)
def test_a_damaged_fair_gives_no_archive(filled, tmp_path, statement, code):
    with sqlite3.connect(filled / "fair.db") as connection:
        connection.execute(statement)
    connection.close()
    with pytest.raises(DamagedFair) as raised:
        archive.write(filled, tmp_path / "fair.zip")
    assert raised.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == [filled.name]


def test_rows_are_those_of_one_moment(filled, tmp_path, content):
    with open_fair(filled, write=True) as fair:
        before = content(fair)

        def write_meanwhile(done, total, doing):
            if doing == "writing rows" and done == 5:
                with fair.edit("meanwhile"):
                    records.save(fair.db, Exhibitor("HTX Sau"))

        archive.write(filled, tmp_path / "fair.zip", write_meanwhile)
    restore_fair.restore(tmp_path / "fair.zip", tmp_path / "anew")
    with open_fair(tmp_path / "anew") as anew:
        assert content(anew) == before


def test_a_fair_of_a_hundred_letters_in_a_deep_folder(tmp_path, content):
    folder: Path = tmp_path / "Hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu khu vực phía Bắc lần thứ XVII"
    new_fair.make(folder, FACTS)
    with open_fair(folder, write=True) as fair:
        fill(fair)
    archive.write(folder, tmp_path / "lần 17.zip")
    restored = restore_fair.restore(tmp_path / "lần 17.zip", folder)
    assert restored.kept and everything_in(folder, content) == everything_in(restored.kept, content)
