"""What this laptop keeps for itself in the fair: slips being typed, how the window looked.

A note is no part of the fair: it is no step of history, nobody is told of it, and no export, archive, merge or restored
backup has it. It survives the death of the process as soon as `save` returns.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlite_utils import Database

from boothapp.domain.errors import FairError
from boothapp.store.failures import explained
from boothapp.store.fair import Fair


def save(fair: Fair, key: str, text: str) -> bool:
    """Keep `text` (JSON) under `key`, such as "draft/intake", in a transaction of its own.

    Returns False, having kept nothing, while an edit is open: the edit may yet be taken back, so try again after it.
    Raises FairError when the fair is open for reading only or cannot be written.
    """
    return save_all(fair, {key: text})


def save_all(fair: Fair, notes: Mapping[str, str]) -> bool:
    """Keep each text under its key, all in one transaction. Returns and raises as `save` does."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    query = "INSERT INTO local_notes VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET text = ?2, saved_at = ?3"
    return _write(fair, query, [(key, text, now) for key, text in notes.items()])


def remove(fair: Fair, *keys: str) -> bool:
    """Forget the notes under these keys, also when there are none. Returns and raises as `save` does."""
    return _write(fair, "DELETE FROM local_notes WHERE key = ?", [(key,) for key in keys])


def remove_with(fair: Fair, key: str) -> None:
    """Forget a note in the edit that is open: both are done, or neither."""
    fair.db.execute("DELETE FROM local_notes WHERE key = ?", [key])


def get(db: Database, key: str) -> str | None:
    """Return what was kept under `key`, None when nothing was."""
    found = db.execute("SELECT text FROM local_notes WHERE key = ?", [key]).fetchone()
    return str(found[0]) if found else None


def saved_at(db: Database, key: str) -> str | None:
    """Return when the note under `key` was kept (UTC, ISO), None when there is none."""
    found = db.execute("SELECT saved_at FROM local_notes WHERE key = ?", [key]).fetchone()
    return str(found[0]) if found else None


def beginning(db: Database, start: str) -> dict[str, str]:
    """Return the notes whose keys begin with `start`, the one kept last first."""
    query = "SELECT key, text FROM local_notes WHERE substr(key, 1, ?) = ? ORDER BY saved_at DESC, key"
    return dict(db.execute(query, [len(start), start]).fetchall())


def _write(fair: Fair, query: str, rows: list[tuple[str, ...]]) -> bool:
    if not fair.writable:
        raise FairError("read_only", f"{fair.folder.name} is open for reading only.")
    if fair.db.conn.in_transaction:
        return False
    fair.refuse_moved()
    with explained(fair.folder):
        fair.db.execute("BEGIN IMMEDIATE")
        try:
            if fair.db.conn.executemany(query, rows).rowcount > 0:
                fair.db.execute("UPDATE local_writes SET count = count + 1")
            fair.db.execute("COMMIT")
        except BaseException:
            if fair.db.conn.in_transaction:
                fair.db.execute("ROLLBACK")
            raise
    return True
