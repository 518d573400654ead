"""What went wrong in the database, in words."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from boothapp.domain.errors import DamagedFair, FairError, FairInUse

_DAMAGED = ("malformed", "not a database", "malformed database schema", "no such table", "no such column")


def explain(error: sqlite3.Error, folder: Path) -> FairError:
    """Return the sentence for `error`: full disk, read-only place, busy or damaged database."""
    text = str(error)
    name = folder.name
    if "full" in text:
        return FairError(
            "disk_full",
            f"Nothing was saved: the disk that holds {name} is full; free some space there and try again.",
        )
    if "locked" in text or "busy" in text:
        return FairInUse("database_busy", f"Another program holds {name}/fair.db; close it and try again.")
    if "readonly" in text or "read-only" in text:
        return FairError(
            "read_only",
            f"{name} cannot be changed: its place is read-only; copy the folder to a disk you may write to.",
        )
    if any(sign in text for sign in _DAMAGED):
        return DamagedFair(
            "database_damaged",
            f"{name}/fair.db is damaged ({text}); run `boothapp check` on it to see which backup can be restored.",
        )
    if "unable to open" in text:
        return FairError("cannot_open", f"{name}/fair.db cannot be opened; check that you may read and write it.")
    if "disk I/O error" in text:
        return FairError(
            "disk_error",
            f"The disk that holds {name} reports an error; check the disk or stick and its free space, then try again.",
        )
    return FairError("database_error", f"The database of {name} refused the work ({text}); nothing was saved.")


@contextlib.contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what SQLite raises into the FairError that says it in words; a broken rule of ours stays as it is."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        raise explain(error, folder) from error
