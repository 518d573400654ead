"""Copies of the database inside the fair folder: made before risky work, verified, thinned out.

Named `0007_20261124T221530Z_c000000123_import.db`: a running number that no clock can turn back, the time for people,
SQLite's change counter, less the writes of local notes, by which an unchanged fair is not copied twice, and why it was
made. Photos are not in them: they never change.
"""

import contextlib
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair
from boothapp.domain.progress import Progress, silent
from boothapp.durable import sync_file, sync_folder, temporary_beside
from boothapp.store.connection import APPLICATION_ID, change_counter, uri

_NAME = re.compile(r"(\d{4,})_(\d{8}T\d{6}Z)_c(\d+)(?:_([a-z]+))?\.db")
REASONS = ("open", "close", "hour", "hand", "import", "update")
"""The window opened or closed the fair or had it open for an hour, somebody asked for it, before an import, before the
database was brought up to date."""
_PAGES = 500  # a step, so that no commit waits longer than about 50 ms for the copy
KEEP_LAST, KEEP_DAYS, KEEP_WEEKS = 12, 7, 4


@dataclass(frozen=True)
class Backup:
    path: Path
    number: int
    made_at: datetime
    counter: int
    reason: str = ""  # one of REASONS; "" when that is not known


def listed(folder: Path) -> list[Backup]:
    """Return the backups of a fair folder, oldest first."""
    found = []
    for path in (folder / "backups").glob("*.db"):
        with contextlib.suppress(ValueError):  # somebody's own name for a file: no such day
            match = _NAME.fullmatch(path.name)
            if match and path.is_file():  # a pipe of that name would be read for ever
                made_at = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append(Backup(path, int(match[1]), made_at, int(match[3]), match[4] or ""))
    return sorted(found, key=lambda backup: backup.number)


def make(folder: Path, db: Database, progress: Progress = silent, *, reason: str = "hand") -> Path | None:
    """Copy the database if it changed since the newest backup, verify the copy, then drop those past their time.

    `reason` is one of REASONS.

    Returns the new backup, or None when nothing had changed. Raises DamagedFair when the database is not sound
    (nothing is dropped then), OSError or sqlite3.Error when the copy cannot be written.
    """
    older = listed(folder)
    counter = change_counter(folder / "fair.db") - _local_writes(db)
    if older and older[-1].counter == counter and _last_edit(older[-1].path) == _last_edit_of(db.conn):
        return None
    place = folder / "backups"
    place.mkdir(exist_ok=True)
    number = older[-1].number + 1 if older else 1
    target = place / f"{number:04d}_{datetime.now(UTC):%Y%m%dT%H%M%SZ}_c{counter:09d}_{reason}.db"
    copy_database(db, target, progress)
    for backup in _past_their_time(listed(folder)):
        with contextlib.suppress(OSError):  # somebody has it open: the next backup tries again
            backup.path.unlink()
    return target


def _local_writes(db: Database) -> int:
    """How often only local notes were written, such as the state of the window: no reason for another copy."""
    if db.execute("PRAGMA user_version").fetchone()[0] < 2:  # a fair about to be brought up to date has none yet
        return 0
    return int(db.execute("SELECT count FROM local_writes").fetchone()[0])


def copy_database(db: Database, target: Path, progress: Progress = silent, *, fair: str = "") -> None:
    """Write a verified copy of an open database under the final name `target`.

    Raises DamagedFair with the name of the `fair` when the database is not sound; then there is no copy.
    """
    temporary = temporary_beside(target)
    try:
        copy = sqlite3.connect(temporary)
        try:
            db.conn.backup(copy, pages=_PAGES, progress=lambda _, left, total: progress(total - left, total, "backup"))
        finally:
            copy.close()
        temporary.stat()  # raises when its folder was moved meanwhile: the fair is not to blame then
        if not is_sound(temporary):
            name = fair or target.parent.parent.name
            raise DamagedFair(
                "backup_damaged",
                f"{name}/fair.db is damaged, so no backup of it was made; "
                f"run `boothapp check` on the fair to see which older backup can be restored.",
            )
        with temporary.open("rb+") as file:
            sync_file(file)
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def is_sound(file: Path) -> bool:
    """Say whether a file is the database of a fair that passes SQLite's integrity check."""
    return _last_edit(file) is not None


def _last_edit(file: Path) -> tuple[Any, ...] | None:
    """The newest edit in a sound database, () when it has none; None when the file is not sound."""
    source = uri(file, "mode=ro&immutable=1")
    try:
        with contextlib.closing(sqlite3.connect(source, uri=True)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            lost = connection.execute("SELECT 1 FROM fair").fetchone() is None
            return _last_edit_of(connection) if ours and whole and not lost else None
    except sqlite3.Error:
        return None


def _last_edit_of(connection: sqlite3.Connection) -> tuple[Any, ...]:
    """What tells two states apart beside the counter: a restored fair counts on from an older number."""
    query = """
        SELECT edits.id, at, who, desk, changes.id, row_id, old, new FROM edits JOIN changes ON edit_id = edits.id
        ORDER BY changes.id DESC LIMIT 1"""
    return tuple(connection.execute(query).fetchone() or ())


def _past_their_time(backups: list[Backup]) -> list[Backup]:
    """The last 12 stay, one a day for 7 days, one a week for 4; days are those in the names, whatever today is."""
    kept = {backup.number for backup in backups[-KEEP_LAST:]}
    for period, count in (("%Y-%m-%d", KEEP_DAYS), ("%G-%V", KEEP_WEEKS)):
        newest_of: dict[str, int] = {}
        for backup in backups:  # by number: of one day the latest made, also when the clock ran backwards
            newest_of.pop(backup.made_at.strftime(period), None)
            newest_of[backup.made_at.strftime(period)] = backup.number
        kept |= set(list(newest_of.values())[-count:])
    return [backup for backup in backups if backup.number not in kept]
