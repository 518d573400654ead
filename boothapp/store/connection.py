"""One connection to a fair's database, set up the one right way."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair, FairError

APPLICATION_ID = 0x62_6F_6F_74  # "boot": tells our databases from others
_CACHE_KIB = 64 * 1024  # a whole import stays in memory until it commits, so that readers are not locked out early


def connect(file: Path, *, write: bool, patience_s: float = 10.0) -> Database:
    """Connect to an existing database; without `write` nothing but crash recovery ever changes it.

    What another program holds is waited for up to `patience_s` seconds.

    Raises DamagedFair when the file is missing, empty or no fair of ours.
    """
    recognise(file)
    # mode=rw also for readers: a journal left by a killed writer must be rolled back before anything is read;
    # on read-only media SQLite falls back to reading by itself
    connection = sqlite3.connect(uri(file, "mode=rw"), uri=True, timeout=patience_s)
    connection.isolation_level = None  # transactions are opened by Fair.edit and nobody else
    database = Database(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if write:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_spill = OFF")
        connection.execute("PRAGMA journal_mode = DELETE")
    else:
        connection.execute("PRAGMA query_only = ON")
    return database


def uri(file: Path, options: str) -> str:
    """Return the URI by which SQLite opens a file, whatever bytes its name is made of.

    Path.as_uri() of a network share names a host, which SQLite refuses.
    """
    return f"file:{quote(os.fsencode(file.absolute()))}?{options}"


def recognise(file: Path) -> None:
    """Raise DamagedFair unless `file` begins like a database of ours."""
    name = f"{file.parent.name}/{file.name}"
    advice = f"run `boothapp check {file.parent.name}` to see which backup can be restored"
    if not file.exists():
        raise DamagedFair("database_missing", f"{name} is missing; {advice}.")
    if not file.is_file():
        raise DamagedFair("database_foreign", f"{name} is not a file; {advice}.")
    with file.open("rb") as opened:
        head = opened.read(100)
    if not head:
        raise DamagedFair("database_empty", f"{name} is empty; {advice}.")
    if len(head) < 100 or head[:16] != b"SQLite format 3\0":
        raise DamagedFair("database_damaged", f"{name} is no database any more: its first bytes are damaged; {advice}.")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise DamagedFair("database_foreign", f"{name} is a database of another program; {advice}.")


def change_counter(file: Path) -> int:
    """Return SQLite's count of write transactions, bytes 24-27 of the header (sqlite.org/fileformat)."""
    with file.open("rb") as opened:
        return int.from_bytes(opened.read(28)[24:28], "big")


def refuse_newer(database: Database, name: str, known: int) -> None:
    """Raise FairError when the database was written by a version of the program that knows more than this one."""
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if version > known:
        raise FairError(
            "newer_version",
            f"{name} was written by a newer boothapp (format {version}, this one knows {known}); update boothapp.",
        )
