"""What went wrong in the database, in words."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from boothapp.domain.errors import DamagedFair, FairError, FairInUse
from boothapp.store.whereabouts import refuse_moved

# (signs in SQLite's own words, class, code, sentence); the first that fits is said
_SENTENCES: tuple[tuple[tuple[str, ...], type[FairError], str, str], ...] = (
    (
        ("full",),
        FairError,
        "disk_full",
        "Nothing was saved: the disk that holds {name} is full; free some space there and try again.",
    ),
    (
        ("locked", "busy"),
        FairInUse,
        "database_busy",
        "Another program holds {name}/fair.db; close it and try again.",
    ),
    (
        ("readonly", "read-only"),
        FairError,
        "read_only",
        "{name} cannot be changed: its place is read-only; copy the folder to a disk you may write to.",
    ),
    (
        ("malformed", "not a database", "no such table", "no such column", "corrupt", "decode"),
        DamagedFair,
        "database_damaged",
        "{name}/fair.db is damaged ({text}); run `boothapp check` on it to see which backup can be restored.",
    ),
    (
        ("unable to open",),
        FairError,
        "cannot_open",
        "{name}/fair.db cannot be opened; check that you may read and write it and its folder.",
    ),
    (
        ("disk I/O error",),
        FairError,
        "disk_error",
        "The disk that holds {name} reports an error; check the disk or stick and its free space, then try again.",
    ),
    (
        ("",),
        FairError,
        "database_error",
        "The database of {name} refused the work ({text}); nothing was saved.",
    ),
)


_SIGN_OF = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read-only"}


def explain(error: sqlite3.Error, folder: Path) -> FairError:
    """Return the sentence for `error`: moved folder, full disk, read-only place, busy or damaged database."""
    try:
        refuse_moved(folder)
    except FairError as moved:
        return moved
    text = str(error)
    is_corrupt = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT  # however SQLite says it
    sign = "malformed" if is_corrupt else text
    kind, code, sentence = next(row[1:] for row in _SENTENCES if any(one in sign for one in row[0]))
    return kind(code, sentence.format(name=folder.name, text=text), {"place": str(folder)})


def explain_place(error: OSError, folder: Path) -> Exception:
    """Return the sentence for what the system says of a fair's folder; the error itself when there is no better one."""
    if isinstance(error, FileNotFoundError) and not folder.exists():
        return explain(sqlite3.OperationalError(), folder)
    sign = _SIGN_OF.get(error.errno or 0)
    return explain(sqlite3.OperationalError(sign), folder) if sign else error


@contextlib.contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what SQLite raises into the FairError that says it in words; a broken rule of ours stays as it is."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except FileNotFoundError as error:
        raise explain_place(error, folder) from error
    except sqlite3.Error as error:
        raise explain(error, folder) from error
    except UnicodeDecodeError as error:  # SQLite quotes damaged text in its message, and Python cannot read it
        raise explain(sqlite3.DatabaseError("a text in it is malformed"), folder) from error


def in_words(error: BaseException, folder: Path) -> BaseException:
    """Return the FairError that says in words what SQLite raised; any other error as it is."""
    if not isinstance(error, (sqlite3.Error, UnicodeDecodeError, FileNotFoundError)):
        return error
    try:
        with explained(folder):
            raise error
    except BaseException as said:
        return said
