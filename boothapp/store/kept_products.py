"""What is worked out of all products, kept from one question to the next and mended where edits touched it."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from boothapp.store.product_touches import last_change, touched

_MOST = 16  # of one database: orders of the list and what its chips count


class Mendable(Protocol):
    """Something of all products that can be brought up to date for some of them."""

    def mend(self, db: Database, ids: frozenset[str]) -> None:
        """Look at these products anew; some may be in the bin or gone."""


Result = TypeVar("Result", bound=Mendable)


@dataclass
class _Kept:
    result: Any
    others: int  # changes when another connection writes, by whatever program (sqlite.org/pragma data_version)
    change: int  # the last one that the result knows


_of: WeakKeyDictionary[Database, OrderedDict[str, _Kept]] = WeakKeyDictionary()


def kept_products(db: Database, name: str, make: Callable[[], Result]) -> Result:
    """Return what `make()` returns for this name now: the one of before where this connection's own edits allow it.

    Those are all recorded; after a write by another connection it is made anew. Inside an edit, which may yet be taken
    back, nothing is kept. The caller changes nothing in it.
    """
    if db.conn.in_transaction:
        return make()
    others, change = state(db)
    results = _of.setdefault(db, OrderedDict())
    known = results.get(name)
    if known is None or known.others != others or not _mended(db, known, change):
        known = results[name] = _Kept(make(), others, change)
        if len(results) > _MOST:
            results.popitem(last=False)
    results.move_to_end(name)
    result: Result = known.result
    return result


def state(db: Database) -> tuple[int, int]:
    """What differs after a write by another connection, and the number of the last change of this one."""
    return db.execute("PRAGMA data_version").fetchone()[0], last_change(db)


def _mended(db: Database, known: _Kept, change: int) -> bool:
    """Bring a result up to this change, if it can be done."""
    if known.change == change:
        return True
    ids = touched(db, known.change)
    if ids is None:
        return False
    if ids:
        known.result.mend(db, ids)
    known.change = change
    return True
