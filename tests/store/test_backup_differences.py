"""What restoring a backup would change, table by table."""

import sqlite3
from dataclasses import replace

import pytest

from boothapp.domain.errors import DamagedFair
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.store import backup_differences, backups, records
from boothapp.store.backup_differences import Difference


def save(fair, *rows):
    with fair.edit("test"):
        records.save(fair.db, *rows)


@pytest.fixture
def backup(fair):
    """A backup with three exhibitors, after which one was changed, one removed and one added."""
    rows = [Exhibitor(name, id=name) for name in ("changed", "removed", "same")]
    save(fair, *rows, Contact("same", "Hà", id="ha"))
    made = backups.make(fair.folder, fair.db)
    save(fair, replace(rows[0], note="mới"), Exhibitor("added"))
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, ["removed"])
    return made


def test_added_changed_and_removed_are_counted(fair, backup):
    assert backup_differences.read(fair, backup) == [Difference("exhibitors", added=1, changed=1, removed=1)]


def test_nothing_differs_from_a_backup_of_now(fair, backup):
    assert backup_differences.read(fair, backups.make(fair.folder, fair.db)) == []


def test_a_table_and_a_column_that_the_backup_does_not_have_yet(fair, backup):
    old = sqlite3.connect(backup)
    old.execute("DROP TABLE contacts")
    old.execute("ALTER TABLE exhibitors DROP COLUMN note")
    old.close()
    found = {one.table: one for one in backup_differences.read(fair, backup)}
    assert found == {
        "contacts": Difference("contacts", 0, 0, 1),
        "exhibitors": Difference("exhibitors", added=1, changed=0, removed=1),
    }


def test_what_is_in_the_bin_of_both_does_not_count(fair, backup):
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, ["changed"])
    newer = backups.make(fair.folder, fair.db)
    with fair.edit("test"):
        fair.db.execute("UPDATE exhibitors SET note = 'x' WHERE id = 'changed'")
    assert backup_differences.read(fair, newer) == []


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + bytes(600)])
def test_a_file_that_is_no_backup_is_refused(fair, tmp_path, content):
    file = tmp_path / "0001_20261124T221530Z_c000000123.db"
    file.write_bytes(content)
    with pytest.raises(DamagedFair) as told:
        backup_differences.read(fair, file)
    assert told.value.code == "backup_unsound"
