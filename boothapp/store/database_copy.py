"""The database of a fair as somebody handed it over: a backup, or a file that only looks like one."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair, Refused
from boothapp.domain.progress import Progress
from boothapp.store.connection import APPLICATION_ID, connect, refuse_newer, uri
from boothapp.store.migrations import VERSION, migrations
from boothapp.store.row_rules import every_row
from boothapp.store.row_values import TRAVELLING, Row

_PAGES = 500


@contextlib.contextmanager
def open_copy(file: Path, copy: Path, progress: Progress) -> Iterator[Callable[[str], Iterator[Row]]]:
    """Copy a database to `copy`, bring the copy up to date, and yield what reads the rows of a table from it.

    The copy is removed at the end. Only rows of the tables we know are read: triggers, views and further tables of
    the file do nothing. Raises Refused when it is no sound database of a fair, FairError when it is a newer one.
    """
    db: Database | None = None
    try:
        _copy(file, copy, progress)
        db = connect(copy, write=True)
        refuse_newer(db, file.name, VERSION)
        _drop_triggers(db)
        migrations.apply(db)
        _refuse_changed(db, file.name)
        opened = db
        yield lambda table: every_row(opened, table, file.name)
    except DamagedFair as error:
        raise Refused("copy_damaged", str(error), error.data) from error
    except sqlite3.DatabaseError as error:
        if "full" in str(error) or "I/O" in str(error):  # the disk is to blame, not the copy
            raise
        raise _damaged(file.name) from error
    finally:
        if db:
            db.conn.close()
        copy.unlink(missing_ok=True)


def _copy(file: Path, copy: Path, progress: Progress) -> None:
    source = sqlite3.connect(uri(file, "mode=ro"), uri=True)
    target = sqlite3.connect(copy)
    try:
        if source.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise Refused("copy_foreign", f"{file.name} is a database of another program, not a fair.")
        source.backup(target, pages=_PAGES, progress=lambda _, left, total: progress(total - left, total, "copying"))
        if target.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise _damaged(file.name)
    finally:
        target.close()
        source.close()


def _drop_triggers(db: Database) -> None:
    """A step of the format writes to tables, and nothing of the file may act on that; our own are not needed here."""
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        quoted = name.replace('"', '""')
        db.execute(f'DROP TRIGGER "{quoted}"')


def _refuse_changed(db: Database, name: str) -> None:
    """What has the name of a table must be that table, not a view or one with columns that compute something."""
    fresh = Database(memory=True)
    migrations.apply(fresh)
    query = "SELECT type, sql FROM sqlite_master WHERE name = ?"
    try:
        for table in TRAVELLING:
            if db.execute(query, [table]).fetchall() != fresh.execute(query, [table]).fetchall():
                message = f"{name} cannot be used: another program has changed its table {table}."
                raise Refused("copy_changed", message, {"table": table})
    finally:
        fresh.conn.close()


def _damaged(name: str) -> Refused:
    return Refused("copy_damaged", f"{name} is damaged: it is no sound database; take another backup.")
