"""A fair built anew from rows and photos that came from elsewhere: an archive, or a copy of a database."""

import itertools
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import Refused
from boothapp.domain.progress import Progress, silent
from boothapp.durable import sync_folder
from boothapp.store import originals
from boothapp.store.archive_reading import Archive
from boothapp.store.connection import connect
from boothapp.store.database_copy import open_copy
from boothapp.store.derived import derive
from boothapp.store.failures import explained
from boothapp.store.fair import new_database
from boothapp.store.history_rules import inconsistent
from boothapp.store.originals import LostPhoto, Original
from boothapp.store.row_values import TRAVELLING, Row

Rows = Callable[[str], Iterator[Row]]
_OFTEN = 500  # rows between two calls of progress


def from_archive(archive: Archive, folder: Path, progress: Progress = silent) -> list[LostPhoto]:
    """Build the fair of an archive in the new `folder` and return the photos that were lost when it was written.

    Raises Refused when the archive is not what it claims; the folder is then the caller's to remove.
    """
    spoken_of = {original.file for original in rows_from_archive(archive, folder, progress)}
    for done, original in enumerate(archive.photos):
        progress(done, len(archive.photos), "photos")
        originals.put(folder, original, archive.photo(original))
    return [photo for photo in archive.info.lost if photo.file in spoken_of]


def rows_from_archive(archive: Archive, folder: Path, progress: Progress = silent) -> list[Original]:
    """Build only the database of an archive in the new `folder`; return the originals it speaks of."""
    spoken_of = _build(archive.rows, archive.name, folder, progress)
    accounted = {photo.file for photo in archive.photos} | {photo.file for photo in archive.info.lost}
    if absent := next((original.file for original in spoken_of if original.file not in accounted), None):
        raise archive.damaged(f"the photo {absent} is missing")
    return spoken_of


def from_database(file: Path, others: Sequence[Path], folder: Path, progress: Progress = silent) -> list[LostPhoto]:
    """Build the fair of a database file in the new `folder`, with photos of `others`, fair folders; return those lost.

    Raises Refused when it is no sound database of a fair, FairError when a newer boothapp wrote it.
    """
    folder.mkdir()
    with explained(folder), open_copy(file, folder / "copy.db", progress) as copy:
        spoken_of = _build(copy, file.name, folder, progress)
    for other in others:
        originals.take_over(spoken_of, other, folder, progress)
    return [LostPhoto(photo.file, "missing") for photo in spoken_of if not photo.path(folder).exists()]


def _build(rows: Rows, name: str, folder: Path, progress: Progress) -> list[Original]:
    folder.mkdir(exist_ok=True)
    file = folder / "fair.db"
    new_database(file)
    with explained(folder):
        db = connect(file, write=True)
        try:
            db.execute("PRAGMA cache_spill = ON")  # nobody waits for this database; its size must not matter
            db.execute("PRAGMA foreign_keys = OFF")  # checked at the end, all at once
            db.execute("BEGIN")
            _insert_all(db, rows, name, progress)
            _refuse_broken(db, name)
            db.execute("COMMIT")
            return originals.known(db)
        finally:
            db.conn.close()


def _insert_all(db: Database, rows: Rows, name: str, progress: Progress) -> None:
    for table in TRAVELLING:
        try:
            _insert(db, table, _told(rows(table), progress))
        except (sqlite3.IntegrityError, UnicodeEncodeError) as error:
            reason = " ".join(str(error).split())[:100] if isinstance(error, sqlite3.Error) else "text that is none"
            raise Refused(
                "row_refused", f"{name} is damaged: a row of {table} breaks the rules of a fair ({reason})."
            ) from error


def _insert(db: Database, table: str, rows: Iterator[Row]) -> None:
    first = next(rows, None)
    if first is None:
        return
    columns = list(first | derive(table, first))  # known to be columns of the table

    def values(row: Row) -> list[Any]:
        whole = row | derive(table, row)  # whatever the row itself says of them
        return [whole[column] for column in columns]

    query = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    db.conn.executemany(query, map(values, itertools.chain([first], rows)))


def _told(rows: Iterator[Row], progress: Progress) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number % _OFTEN == 0:
            progress(number, 0, "rows")
        yield row


def _refuse_broken(db: Database, name: str) -> None:
    if broken := db.execute("PRAGMA foreign_key_check").fetchone():
        message = f"{name} is damaged: a row of {broken[0]} belongs to one of {broken[2]} that is not in it."
        raise Refused("row_refused", message)
    if db.execute("SELECT 1 FROM fair WHERE deleted_at IS NULL").fetchone() is None:
        raise Refused("no_fair", f"{name} holds no fair: the row with its name and dates is missing.")
    if wrong := inconsistent(db):
        raise Refused("row_refused", f"{name} is damaged: its history contradicts itself ({wrong}).")
    if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Refused("row_refused", f"{name} is damaged: its rows do not make a sound database.")


def make_last(folder: Path) -> None:
    """Make all folders of a new fair last; its files do already."""
    for place, _, _ in os.walk(folder):
        sync_folder(Path(place))
