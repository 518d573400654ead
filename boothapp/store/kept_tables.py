"""What is worked out of some tables, kept until an edit changes one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from boothapp.store.product_touches import last_change

Result = TypeVar("Result")


@dataclass
class _Kept:
    result: Any
    others: int  # changes when another connection writes, by whatever program (sqlite.org/pragma data_version)
    change: int  # the last one of this connection that the result knows


_of: WeakKeyDictionary[Database, dict[str, _Kept]] = WeakKeyDictionary()


def kept_of(db: Database, name: str, tables: frozenset[str], make: Callable[[], Result]) -> Result:
    """Return what `make()` returns for this name, made anew after an edit of these tables or another's write.

    Inside an edit, which may yet be taken back, nothing is kept. The caller changes nothing in it.
    """
    if db.conn.in_transaction:
        return make()
    others, change = db.execute("PRAGMA data_version").fetchone()[0], last_change(db)
    results = _of.setdefault(db, {})
    known = results.get(name)
    if known is None or known.others != others or (known.change != change and _changed(db, tables, known.change)):
        known = results[name] = _Kept(make(), others, change)
    known.change = change
    result: Result = known.result
    return result


def _changed(db: Database, tables: frozenset[str], since: int) -> bool:
    """Whether an edit changed one of these tables after the change of this number."""
    query = f"SELECT 1 FROM changes WHERE id > ? AND table_name IN ({', '.join('?' * len(tables))}) LIMIT 1"
    return db.execute(query, [since, *tables]).fetchone() is not None
