"""What every row of a fair obeys beyond the schema: rows from an archive or a damaged disk are trusted only then."""

import json
import math
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair
from boothapp.store.migrations import SHARED, migrations
from boothapp.store.recording import columns_of

HISTORY = ("edits", "changes")  # who changed what: local to a laptop, but it travels with a whole fair
TRAVELLING = (*SHARED, *HISTORY)  # parents before children

Row = dict[str, Any]
Rule = Callable[[Mapping[str, Any]], str]

_LEAST, _MOST = -(2**63), 2**63 - 1
_SHA256 = re.compile(r"[0-9a-f]{64}")
_EXTENSION = re.compile(r"[a-z0-9]{2,5}")  # it becomes part of a file's name
_DATES = {
    "fair": ("opens_on", "closes_on"),
    "programme_items": ("held_on",),
    "recognitions": ("decision_date", "expires_on"),
    "certificates": ("valid_until",),
}


@cache
def travelling_columns() -> dict[str, dict[str, str]]:
    """Return the columns of every table that travels, each with its declared type."""
    fresh = Database(memory=True)
    migrations.apply(fresh)
    try:
        return {table: dict(columns_of(fresh, table)) for table in TRAVELLING}
    finally:
        fresh.conn.close()


def fault(table: str, row: Mapping[str, Any]) -> str:
    """Return in words what is wrong with a row of `table`, "" when nothing is.

    The row may lack columns, it must not have others: that is the caller's to see. What the schema itself refuses
    (a missing value, a strange code, a key that leads nowhere) is left to SQLite.
    """
    if wrong := _wrong_value(travelling_columns()[table], row):
        return wrong
    for column in _DATES.get(table, ()):
        if (day := row.get(column)) and not _is_date(day):
            return f"{column} is no day of the calendar"
    rule = _RULES.get(table)
    return rule(row) if rule else ""


def _wrong_value(types: Mapping[str, str], row: Mapping[str, Any]) -> str:
    """Values of another type than their column's; one loop, since archives and checks spend their time here."""
    for column, value in row.items():
        kind = type(value)  # not isinstance: True is no number here
        if kind is str:
            if types[column] != "TEXT":
                return f"{column} holds a text"
            if "\0" in value:  # what a lost disk sector leaves
                return f"{column} holds a zero byte"
        elif kind is int:
            if types[column] == "TEXT" or not _LEAST <= value <= _MOST:
                return f"{column} holds a number that cannot stand there"
        elif kind is float:
            if types[column] != "REAL" or not math.isfinite(value):
                return f"{column} holds a number that cannot stand there"
        elif value is not None:
            return f"{column} holds neither text nor number"
    return ""


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _photo(row: Mapping[str, Any]) -> str:
    """Hash and extension make the name of a file; nothing else may."""
    for column, form in (("sha256", _SHA256), ("extension", _EXTENSION)):
        if column in row and not form.fullmatch(row[column] or ""):
            return f"{column} is not what names an original"
    return ""


def _edit(row: Mapping[str, Any]) -> str:
    return "" if _object(row.get("data")) is not None else "data is no JSON object"


def _change(row: Mapping[str, Any]) -> str:
    """What undo would write: column names go into SQL, so that only those of the table may stand there."""
    table = row.get("table_name")
    if table not in SHARED:
        return "table_name names no table of a fair"
    types = travelling_columns()[table]
    for column in ("old", "new"):
        values = _object(row.get(column))
        if values is None:
            return f"{column} is no JSON object"
        if not values.keys() <= types.keys():
            return f"{column} names a column that {table} has not"
        for name in _reals(table) & values.keys():
            values[name] = _number(values[name])
        if wrong := _wrong_value(types, values) or (_photo(values) if table == "photos" else ""):
            return f"in {column} {wrong}"
    return ""


@cache
def _reals(table: str) -> frozenset[str]:
    return frozenset(name for name, type_ in travelling_columns()[table].items() if type_ == "REAL")


def _number(value: object) -> object:
    """A real as the history keeps it: a text from which Python reads the exact number."""
    try:
        return float(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _object(text: object) -> dict[str, Any] | None:
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


_RULES: dict[str, Rule] = {"photos": _photo, "edits": _edit, "changes": _change}


def every_row(db: Database, table: str, shown: str) -> Iterator[Row]:
    """Yield all rows of a travelling table, deleted ones too, in the order of their ids.

    Raises DamagedFair, calling the database `shown`, at a row that breaks a rule or holds text that is none any more.
    """
    columns = [column for column, _ in columns_of(db, table)]
    cursor = db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id")
    for row in _decoded(cursor, table, shown):
        named = dict(zip(columns, row, strict=True))
        if wrong := fault(table, named):
            raise damaged_row(table, shown, f"{wrong} (id {named['id']})")
        yield named


def _decoded(cursor: sqlite3.Cursor, table: str, shown: str) -> Iterator[tuple[Any, ...]]:
    while True:
        try:
            row = cursor.fetchone()
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            raise damaged_row(table, shown, "a text is no text any more") from None  # the error quotes the text itself
        if row is None:
            return
        yield row


def damaged_row(table: str, shown: str, what: str) -> DamagedFair:
    """Return the error for a row that is not what a fair holds."""
    message = f"{shown} is damaged in the table {table}: {what}; restore a backup that is sound."
    return DamagedFair("row_damaged", message, {"table": table})
