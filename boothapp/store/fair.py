"""An open fair: the folder, its database, and the one door for changes."""

import contextlib
import json
import platform
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair, FairError
from boothapp.domain.fair import FairFacts
from boothapp.domain.text import clean
from boothapp.durable import sync_folder
from boothapp.store import backups, records
from boothapp.store.connection import connect, refuse_newer
from boothapp.store.exchange import finish
from boothapp.store.failures import explain_place, explained
from boothapp.store.lock import FairLock
from boothapp.store.migrations import VERSION, migrations
from boothapp.store.recording import start_recording
from boothapp.store.row_texts import tidy_data
from boothapp.store.scratch import scratch_folder
from boothapp.store.whereabouts import refuse_another
from boothapp.user_name import user_name

Changed = Callable[[frozenset[str]], None]
Failed = Callable[[Exception], None]
_PATIENCE_S = {"command": 10.0, "window": 1.0}


class Edit:
    """An edit in progress; `data` is kept with its history entry and may be added to until it ends."""

    def __init__(self, id_: int, data: dict[str, Any]) -> None:
        self.id = id_
        self.data = data


class Fair:
    """A fair folder held open by this process; use `open_fair` or `create_fair` to get one."""

    def __init__(self, folder: Path, db: Database, lock: FairLock | None) -> None:
        self.folder = folder
        self.db = db
        self.desk = platform.node()  # the history's name for this laptop
        self._lock = lock
        self._file = (folder / "fair.db").stat()
        self._listeners: list[Changed] = []
        self._failure_listeners: list[Failed] = []
        self._editing = False
        self._written_by_others = self._data_version()

    @property
    def writable(self) -> bool:
        return self._lock is not None

    @property
    def facts(self) -> FairFacts:
        """The fair's own facts. Raises DamagedFair when the row is lost."""
        found = records.where(self.db, FairFacts)
        if not found:
            raise DamagedFair("facts_missing", f"{self.folder.name} has lost its own name and dates; restore a backup.")
        return found[0]

    def refuse_moved(self) -> None:
        """Raise FairError when what is in the folder now is not the database that was opened."""
        refuse_another(self.folder, self._file)

    def on_changed(self, listener: Changed) -> None:
        """Call `listener` with the names of the changed tables after every edit, undo and redo."""
        self._listeners.append(listener)

    def _data_version(self) -> int:
        """A number that is another one after a commit by another connection (sqlite.org/pragma data_version)."""
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    def others_wrote(self) -> bool:
        """Whether another window or command has written into the fair since this was asked last."""
        before, self._written_by_others = self._written_by_others, self._data_version()
        return before != self._written_by_others

    def on_failed(self, listener: Failed) -> None:
        """Call `listener` with what stopped an edit, an undo or a redo, before it is raised to who asked for it."""
        self._failure_listeners.append(listener)

    @property
    def is_editing(self) -> bool:
        """Whether an edit is open, such as that of an import that writes in slices: no other can begin."""
        return self._editing

    @contextlib.contextmanager
    def edit(self, code: str, **data: Any) -> Iterator[Edit]:
        """Change the fair: at once the transaction, the undo step, the history entry and the announcement.

        `code` with `data` names the edit; window and terminal put it into words. Whole or not at all; an edit that
        changed nothing leaves no trace. Raises FairError when the fair cannot be written.
        """
        with self.recorded("edit", code, data) as edit:
            yield edit
            self.db.execute("UPDATE edits SET state = 'dropped' WHERE state = 'undone' AND kind = 'edit'")

    @contextlib.contextmanager
    def recorded(self, kind: str, code: str, data: dict[str, Any], of_edit: int | None = None) -> Iterator[Edit]:
        """Record what happens inside as one step of history; `edit` and undo are the callers."""
        if not self.writable:
            raise FairError("read_only", f"{self.folder.name} is open for reading only.")
        if self._editing:
            raise RuntimeError("an edit inside an edit")
        self._editing = True
        try:
            self.refuse_moved()
            with explained(self.folder):
                self.db.execute("BEGIN IMMEDIATE")
                try:
                    edit = self._begin(kind, code, data, of_edit)
                    yield edit
                    tables = self._finish(edit)
                    self.db.execute("COMMIT" if tables else "ROLLBACK")
                except BaseException:
                    if self.db.conn.in_transaction:
                        self.db.execute("ROLLBACK")
                    raise
        except Exception as error:
            for told in self._failure_listeners:
                told(error)
            raise
        finally:
            self._editing = False
        if tables:
            for listener in self._listeners:
                listener(tables)

    def _begin(self, kind: str, code: str, data: dict[str, Any], of_edit: int | None) -> Edit:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        cursor = self.db.execute(
            "INSERT INTO edits (kind, state, of_edit, code, data, at, who, desk) "
            "VALUES (?, 'done', ?, ?, '{}', ?, ?, ?)",
            [kind, of_edit, code, now, clean(user_name()), clean(self.desk)],
        )
        edit = Edit(int(cursor.lastrowid or 0), dict(data))
        self.db.execute("INSERT INTO temp.open_edit (id) VALUES (?)", [edit.id])
        return edit

    def _finish(self, edit: Edit) -> frozenset[str]:
        data = json.dumps(tidy_data(edit.data), ensure_ascii=False)
        self.db.execute("UPDATE edits SET data = ? WHERE id = ?", [data, edit.id])
        self.db.execute("DELETE FROM temp.open_edit")
        found = self.db.execute("SELECT DISTINCT table_name FROM changes WHERE edit_id = ?", [edit.id])
        return frozenset(table for (table,) in found)

    def close(self) -> None:
        """Let go of the database and of the lock."""
        self.db.conn.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> "Fair":
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Close; what SQLite raised while the fair was read is said in words, as `edit` does for writing."""
        self.close()
        with explained(self.folder):
            if isinstance(error, (sqlite3.Error, UnicodeDecodeError, FileNotFoundError)):
                raise error


def open_fair(folder: Path, *, write: bool = False, holder: str = "command") -> Fair:
    """Open the fair in `folder`; for writing, take its lock and bring an older format up to date.

    The `holder` is a "command", which waits up to 10 s for another program to let go of the database, or a "window",
    which waits 1 s: somebody sits before it. A restore that was killed before the fair was in its place is finished.

    Raises FairError when there is no fair, DamagedFair when it is not sound enough to open, FairInUse when somebody
    else is writing, OSError when the place cannot be read.
    """
    patience = _PATIENCE_S[holder]
    finish(folder, patience)
    _refuse_no_fair(folder)
    lock = FairLock(folder, holder, patience_s=patience) if write else None
    try:
        with explained(folder):
            db = connect(folder / "fair.db", write=write, patience_s=patience)
            refuse_newer(db, folder.name, VERSION)
            if migrations.pending(db):
                db = _brought_up_to_date(folder, db, write)
            if write:
                start_recording(db)
    except BaseException:
        if lock:
            lock.release()
        raise
    return Fair(folder, db, lock)


def create_fair(
    folder: Path,
    facts: FairFacts,
    more: Sequence[object] = (),
    fill: Callable[[Fair], None] = lambda _: None,
) -> None:
    """Make a new fair folder with these facts, more records and what `fill` does; it appears whole or not at all.

    Raises FairError when the place is taken or cannot be used, ProblemsFound when the facts cannot be saved.
    """
    _refuse_taken(folder)
    with scratch_folder(folder) as scratch:
        made = scratch / folder.absolute().name  # so that messages name the fair
        made.mkdir()
        new_database(made / "fair.db")
        with open_fair(made, write=True) as fair:
            with fair.edit("new_fair", name=facts.name):
                records.save(fair.db, facts, *more)
            fill(fair)
        (made / "fair.lock").unlink()
        put_in_place(made, folder)


def new_database(file: Path) -> None:
    """Make an empty database of the newest format. Raises FairError or OSError when the place takes none."""
    try:
        file.write_bytes(_empty_database())
    except OSError as error:
        raise explain_place(error, file.parent) from error


@cache
def _empty_database() -> bytes:
    """Made in memory and once a process: the steps of the schema take longer than a small fair that is brought back."""
    made = Database(memory=True)
    with contextlib.closing(made.conn):
        migrations.apply(made)
        return made.conn.serialize()


def put_in_place(made: Path, folder: Path) -> None:
    """Give a finished fair folder its final name, which nobody or an empty folder has."""
    if folder.is_dir():
        folder.rmdir()  # empty, as _refuse_taken saw; Windows does not rename onto a folder
    made.rename(folder)
    sync_folder(folder.parent)


def _refuse_no_fair(folder: Path) -> None:
    if not folder.exists():
        raise FairError(
            "no_such_fair", f"There is no fair at {folder}; check the path, or make one with `boothapp init`."
        )
    signs = ("fair.db", "backups", "photos", "fair.lock")
    if not folder.is_dir() or not any((folder / sign).exists() for sign in signs):
        raise FairError("not_a_fair", f"{folder} is not a fair folder: there is no fair.db in it.")


def _refuse_taken(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists() or folder.is_symlink():
        raise FairError(
            "place_taken", f"{folder} exists already; nothing was changed. Choose another name for the new fair."
        )


def _brought_up_to_date(folder: Path, db: Database, write: bool) -> Database:
    if not write:  # readers may stand on a read-only disk: they look at an up-to-date copy in memory
        copy = Database(memory=True)
        db.conn.backup(copy.conn)
        db.conn.close()
        migrations.apply(copy)
        copy.execute("PRAGMA query_only = ON")
        return copy
    backups.make(folder, db, reason="update")
    migrations.apply(db)
    broken = db.execute("PRAGMA foreign_key_check").fetchall() + [
        row for row in db.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"
    ]
    if broken:
        raise DamagedFair(
            "migration_damaged", f"{folder.name} was damaged before it was brought up to date; restore a backup."
        )
    return db
