"""Two databases of fairs side by side: the open one, and one that is read and whose rows may come into it."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sqlite_utils import Database

from boothapp.domain.errors import Refused
from boothapp.store import records
from boothapp.store.connection import uri
from boothapp.store.derived import DERIVED
from boothapp.store.migrations import SHARED
from boothapp.store.recording import columns_of
from boothapp.store.row_values import Row

_OF_A_NEW_FAIR = ("fair", "organisers", "product_groups")


@contextlib.contextmanager
def beside(db: Database, file: Path) -> Iterator[None]:
    """Let the functions below read the database `file` as the other one."""
    db.execute("ATTACH ? AS other", [uri(file, "mode=ro")])
    try:
        yield
    finally:
        db.execute("DETACH other")


def holds_nothing(db: Database) -> bool:
    """Tell whether the fair has nothing but what `init` makes: itself, its organisers, its product groups."""
    tables = [table for table in SHARED if table not in _OF_A_NEW_FAIR]
    return not any(db.execute(f"SELECT 1 FROM main.{table} LIMIT 1").fetchone() for table in tables)


def is_same(db: Database) -> bool:
    """Tell whether every shared row of the two is equal."""
    return not any(_differ(db, table) for table in SHARED)


def replace_all(db: Database) -> None:
    """Make the fair's shared rows those of the other, in a fair that `holds_nothing`; call it inside an edit."""
    for table in reversed(SHARED):
        db.execute(f"DELETE FROM main.{table}")
    for table in SHARED:
        names = [column for column, _ in columns_of(db, table)]
        values = ["NULL" if (table, name) == ("exhibitors", "delegation_id") else name for name in names]
        db.execute(
            f"INSERT INTO main.{table} ({', '.join(names)}) SELECT {', '.join(values)} FROM other.{table} ORDER BY id"
        )
    query = "SELECT delegation_id, id FROM other.exhibitors WHERE delegation_id IS NOT NULL ORDER BY id"
    _join_delegations(db, db.execute(query).fetchall())


def add(db: Database, rows: Mapping[str, Sequence[Row]], name: str) -> None:
    """Insert rows of the archive `name`, by table; call it inside an edit. Raises Refused when the fair has no room."""
    delegations = []
    try:
        for table in SHARED:
            if batch := [dict(row) for row in rows.get(table, ())]:
                if table == "exhibitors":
                    delegations = [(row["delegation_id"], row["id"]) for row in batch if row["delegation_id"]]
                    batch = [row | {"delegation_id": None} for row in batch]
                records.upsert_rows(db, table, batch)
        _join_delegations(db, delegations)
    except sqlite3.IntegrityError as error:
        raise Refused("row_refused", f"{name} does not fit into this fair ({error}); nothing was changed.") from error


def _join_delegations(db: Database, pairs: Iterable[tuple[str, str]]) -> None:
    """Apart from adding them: exhibitors may stand before their delegation, and undo could not remove them again."""
    db.conn.executemany("UPDATE main.exhibitors SET delegation_id = ? WHERE id = ?", pairs)


def fair_ids(db: Database) -> tuple[str, str]:
    """Return the ids of the open fair and of the other; equal when both come from one fair."""
    query = "SELECT id FROM {}.fair ORDER BY deleted_at IS NOT NULL, id LIMIT 1"
    return tuple(db.execute(query.format(schema)).fetchone()[0] for schema in ("main", "other"))


def new_rows(db: Database, table: str) -> list[Row]:
    """Return the other's rows of `table` whose ids the fair has not, in the order of their ids."""
    return _rows(db, f"SELECT * FROM other.{table} WHERE id NOT IN (SELECT id FROM main.{table}) ORDER BY id")


def changed_rows(db: Database, table: str) -> list[tuple[Row, Row]]:
    """Return the rows that both have and that differ: (the fair's, the other's)."""
    columns = [name for name, _ in columns_of(db, table) if name not in DERIVED]
    differ = " OR ".join(f"m.{name} IS NOT o.{name}" for name in columns)
    both = f"main.{table} AS m JOIN other.{table} AS o ON o.id = m.id WHERE {differ} ORDER BY m.id"
    return list(zip(_rows(db, f"SELECT m.* FROM {both}"), _rows(db, f"SELECT o.* FROM {both}"), strict=True))


def common_ids(db: Database, table: str) -> set[str]:
    """Return the ids that both have."""
    return {id_ for (id_,) in db.execute(f"SELECT id FROM main.{table} INTERSECT SELECT id FROM other.{table}")}


def ids(db: Database, table: str) -> set[str]:
    """Return the ids of the fair's rows, those in the bin too."""
    return {id_ for (id_,) in db.execute(f"SELECT id FROM main.{table}")}


def owners(db: Database) -> dict[str, str]:
    """Return which product of the fair belongs to which exhibitor."""
    return dict(db.execute("SELECT id, exhibitor_id FROM main.products").fetchall())


def parents(db: Database, table: str) -> dict[str, str]:
    """Return which column of `table` refers to which table."""
    return {row[3]: row[2] for row in db.execute(f"PRAGMA main.foreign_key_list({table})")}


def count(db: Database, table: str) -> int:
    """Return how many rows of `table` the other has that are not in its bin."""
    return int(db.execute(f"SELECT count(*) FROM other.{table} WHERE deleted_at IS NULL").fetchone()[0])


def _differ(db: Database, table: str) -> bool:
    one, two = f"SELECT * FROM main.{table}", f"SELECT * FROM other.{table}"
    query = f"SELECT EXISTS ({one} EXCEPT {two}) OR EXISTS ({two} EXCEPT {one})"
    return bool(db.execute(query).fetchone()[0])


def _rows(db: Database, query: str) -> list[Row]:
    cursor = db.execute(query)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
