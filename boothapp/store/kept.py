"""What lists are worked out from, kept until the database changes."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlite_utils import Database

_MOST = 16  # results of one database: the orders of a list, what its chips count, the last searches

Result = TypeVar("Result")
Stamp = tuple[int, int]


class _Kept:
    """The results of one database in one state, the one asked for last at the end."""

    def __init__(self, stamp: Stamp) -> None:
        self.stamp = stamp
        self.results: OrderedDict[str, Any] = OrderedDict()


_of: WeakKeyDictionary[Database, _Kept] = WeakKeyDictionary()


def kept(db: Database, name: str, make: Callable[[], Result]) -> Result:
    """Return what `make()` returned for this name when the database was as it is now, made now if it is not known.

    The caller changes nothing in it: the next one gets the same. Inside an edit, which may yet be taken back, nothing
    is kept.
    """
    if db.conn.in_transaction:
        return make()
    now = stamp(db)
    found = _of.get(db)
    if found is None or found.stamp != now:
        found = _of[db] = _Kept(now)
    if name not in found.results:
        found.results[name] = make()
        if len(found.results) > _MOST:
            found.results.popitem(last=False)
    found.results.move_to_end(name)
    result: Result = found.results[name]
    return result


def keep(db: Database, name: str, result: object, since: Stamp) -> None:
    """Keep what was worked out piece by piece from this state of the database on, unless it has changed meanwhile."""
    if stamp(db) == since:
        kept(db, name, lambda: result)


def stamp(db: Database) -> Stamp:
    """Differs after every change, by this connection or by another (sqlite.org/pragma data_version)."""
    return db.conn.total_changes, db.execute("PRAGMA data_version").fetchone()[0]
