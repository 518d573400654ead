"""A fair whose folder or database goes elsewhere while it is open: told, never made anew, nothing written astray."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import dressed_photos
import pytest

from boothapp.domain.errors import FairError, FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.store import history, local_notes, photo_files, records
from boothapp.store.fair import Fair, create_fair, open_fair


def edit(fair: Fair) -> None:
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Hai"))


def draft(fair: Fair) -> None:
    local_notes.save(fair, "draft/intake", "{}")


def photo(fair: Fair) -> None:
    photo_files.take_in_bytes(fair.folder, dressed_photos.jpeg(), "ảnh.jpg")


WRITES = {"an edit": edit, "undo": history.undo, "a slip that is typed": draft}


def moved(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def database_moved(folder: Path) -> None:
    (folder / "fair.db").rename(folder.with_name("fair.db"))


def replaced(folder: Path) -> None:
    moved(folder)
    create_fair(folder, FairFacts("Hội chợ khác"))


def database_replaced(folder: Path) -> None:
    shutil.copy(folder / "fair.db", folder / "copy.db")
    (folder / "copy.db").replace(folder / "fair.db")


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
@pytest.mark.parametrize(
    ("goes", "code"),
    [
        (moved, "moved"),
        (shutil.rmtree, "moved"),
        (database_moved, "database_moved"),
        (replaced, "database_moved"),
        (database_replaced, "database_moved"),
    ],
)
def test_nothing_is_written_into_a_fair_that_went_elsewhere(
    folder: Path, goes: Callable[[Path], None], code: str, write: Callable[[Fair], None]
) -> None:
    with open_fair(folder, write=True) as fair:
        with fair.edit("test"):
            records.save(fair.db, Exhibitor("HTX Một"))
        goes(folder)
        there = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        with pytest.raises(FairError) as raised:
            write(fair)
        assert raised.value.code == code
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == there
        assert folder.exists() == bool(there)


def test_a_photo_makes_no_new_folder_where_the_fair_was(folder: Path) -> None:
    with open_fair(folder, write=True) as fair:
        moved(folder)
        with pytest.raises(FairError) as raised:
            photo(fair)
    assert raised.value.code == "moved" and not folder.exists()


def test_a_fair_that_is_put_back_is_written_again(folder: Path) -> None:
    with open_fair(folder, write=True) as fair:
        moved(folder)
        with pytest.raises(FairError):
            edit(fair)
        folder.with_name("elsewhere").rename(folder)
        edit(fair)
        assert [found.name for found in records.where(fair.db, Exhibitor)] == ["HTX Hai"]


@pytest.mark.parametrize(("holder", "seconds"), [("window", 1), ("command", 10)])
def test_a_window_waits_less_for_another_program_than_a_command(folder: Path, holder: str, seconds: int) -> None:
    with open_fair(folder, write=True, holder=holder) as fair:
        assert fair.db.execute("PRAGMA busy_timeout").fetchone() == (seconds * 1000,)


def test_what_another_program_holds_is_told(folder: Path) -> None:
    with open_fair(folder, write=True, holder="window") as fair:
        fair.db.execute("PRAGMA busy_timeout = 0")
        other = sqlite3.connect(folder / "fair.db")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FairInUse) as raised:
            edit(fair)
        other.close()
        assert raised.value.code == "database_busy"
        edit(fair)
