"""Is a fair's database what the program wrote? Each check returns what is wrong, in words, and changes nothing."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair
from boothapp.domain.progress import Progress, silent
from boothapp.store.fair import Fair
from boothapp.store.history_rules import inconsistent
from boothapp.store.migrations import migrations
from boothapp.store.row_rules import every_row
from boothapp.store.row_values import TRAVELLING

_PAGES = 500  # copied at once: writers wait no longer than for these
_SEARCHED = {"exhibitors": "exhibitor", "contacts": "contact", "products": "product"}


@dataclass(frozen=True)
class Unsound:
    """Something that is not as the program wrote it."""

    code: str
    message: str  # one or two English sentences for an office clerk


def in_memory(fair: Fair, progress: Progress = silent) -> Fair:
    """Return the fair of this moment with its database copied into memory, so that no writer waits for a long check.

    Raises DamagedFair when the file cannot be read to its end.
    """
    copy = Database(memory=True)
    copy.conn.isolation_level = None
    try:
        fair.db.conn.backup(
            copy.conn, pages=_PAGES, progress=lambda _, left, whole: progress(whole - left, whole, "reading")
        )
    except sqlite3.DatabaseError as error:
        raise DamagedFair("database_damaged", f"fair.db cannot be read to its end ({error}).") from error
    return Fair(fair.folder, copy, None)


def problems(db: Database) -> list[Unsound]:
    """Return what is wrong with the database that `in_memory` copied; empty when it is sound."""
    try:
        if found := [*_broken_pages(db), *_changed_schema(db)]:
            return found  # whatever else there is would only say the same in other words
        return [*_broken_keys(db), *_broken_rows(db), *_wrong_history(db), *_lost_facts(db), *_wrong_search(db)]
    except sqlite3.DatabaseError as error:
        return [Unsound("database_damaged", f"fair.db is damaged: it cannot be read to its end ({error}).")]


def additions(db: Database) -> list[str]:
    """Return the names of tables, views, indexes and triggers that another program has put into the database."""
    return sorted(_schema(db).keys() - _fresh_schema().keys())


def _broken_pages(db: Database) -> Iterator[Unsound]:
    """Pages, indexes, and what STRICT, NOT NULL and CHECK say of every value (sqlite.org/pragma integrity_check)."""
    found = [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    if found:
        count = f"at least {len(found)} places" if len(found) >= 20 else f"{len(found)} place{'s' * (len(found) > 1)}"
        yield Unsound("database_damaged", f"fair.db is damaged in {count} (the first: {' '.join(found[0].split())}).")


def _changed_schema(db: Database) -> Iterator[Unsound]:
    present = _schema(db)
    lost = sorted(name for name, sql in _fresh_schema().items() if present.get(name) != sql)
    if lost:
        names = ", ".join(lost[:5]) + (" and more" if len(lost) > 5 else "")
        yield Unsound(
            "schema_changed", f"Another program has changed how fair.db is built: {names} is missing or different."
        )


def _schema(db: Database) -> dict[str, str]:
    # what FTS5 makes for itself depends on the version of SQLite
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'search_words_*'"
    return dict(db.execute(query).fetchall())


@cache
def _fresh_schema() -> dict[str, str]:
    fresh = Database(memory=True)
    migrations.apply(fresh)
    try:
        return _schema(fresh)
    finally:
        fresh.conn.close()


def _broken_keys(db: Database) -> Iterator[Unsound]:
    found = Counter((table, parent) for table, _, parent, _ in db.execute("PRAGMA foreign_key_check"))
    for (table, parent), count in found.items():
        yield Unsound("parent_lost", f"{count} rows of {table} belong to rows of {parent} that are lost.")


def _broken_rows(db: Database) -> Iterator[Unsound]:
    for table in TRAVELLING:
        try:
            for _ in every_row(db, table, "fair.db"):
                pass
        except DamagedFair as error:
            yield Unsound(error.code, str(error))


def _wrong_history(db: Database) -> Iterator[Unsound]:
    if wrong := inconsistent(db):
        yield Unsound("history_wrong", f"The history contradicts itself ({wrong}); restore a backup that is sound.")


def _lost_facts(db: Database) -> Iterator[Unsound]:
    if db.execute("SELECT 1 FROM fair WHERE deleted_at IS NULL").fetchone() is None:
        yield Unsound("facts_missing", "The fair has lost its own name and dates.")


def _wrong_search(db: Database) -> Iterator[Unsound]:
    """The index against the rows it was made from, and against itself."""
    wrong = sum(_unfound(db, table, kind) for table, kind in _SEARCHED.items())
    indexed, words = (
        db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("search_rows", "search_words")
    )
    rows = sum(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _SEARCHED)
    if wrong or not rows == indexed == words or not _index_is_whole(db):
        yield Unsound(
            "search_wrong",
            "Searching does not find what is in the fair. All data are there: `boothapp export FAIR -o fair.zip`, then "
            "`boothapp restore fair.zip FAIR` makes the search anew.",
        )


def _unfound(db: Database, table: str, kind: str) -> int:
    key, owner = ("id", "''") if kind == "exhibitor" else ("exhibitor_id", "coalesce(its.search_key, '')")
    query = f"""
        SELECT count(*) FROM {table} AS one LEFT JOIN exhibitors AS its ON its.id = one.{key}
          LEFT JOIN search_rows AS row ON row.id = one.id AND row.kind = ? AND row.exhibitor_id = one.{key}
          LEFT JOIN search_words ON search_words.rowid = row.n
        WHERE words IS NOT one.search_key OR owner IS NOT {owner}"""
    return int(db.execute(query, [kind]).fetchone()[0])


def _index_is_whole(db: Database) -> bool:
    try:
        db.execute("INSERT INTO search_words (search_words) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        return False
    return True
