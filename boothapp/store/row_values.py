"""Which tables of a fair travel, and what their columns may hold."""

import math
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlite_utils import Database

from boothapp.store.derived import DERIVED
from boothapp.store.migrations import SHARED, migrations
from boothapp.store.row_texts import tidy

HISTORY = ("edits", "changes")  # who changed what: local to a laptop, but it travels with a whole fair
TRAVELLING = (*SHARED, *HISTORY)  # parents before children

Row = dict[str, Any]

_LEAST, _MOST = -(2**63), 2**63 - 1
_FARTHEST_M = 100_000.0  # no hall is that large; what stands further away could not be drawn
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NO_TEXTS = frozenset((*DERIVED, "data", "old", "new"))  # what the history holds has rules of its own
_EXTENSION = re.compile(r"[a-z0-9]{2,5}")  # it becomes part of a file's name


class Columns(NamedTuple):
    """The columns of a table."""

    types: dict[str, str]  # by name
    reals: frozenset[str]
    needed: frozenset[str]  # those that are never null
    appended: frozenset[str]  # those that a later format added: history of before does not name them


@cache
def columns() -> dict[str, Columns]:
    """Return the columns of every table that travels."""
    first, fresh = Database(memory=True), Database(memory=True)
    migrations.apply(first, stop_before="0002")
    migrations.apply(fresh)
    try:
        return {table: _columns_of(fresh, table, first) for table in TRAVELLING}
    finally:
        first.conn.close()
        fresh.conn.close()


def _columns_of(db: Database, table: str, first: Database) -> Columns:
    found = db.execute(f"PRAGMA table_info({table})").fetchall()
    known = {name for _, name, *_ in first.execute(f"PRAGMA table_info({table})")}
    types = {name: type_ for _, name, type_, *_ in found}
    reals = frozenset(name for name, type_ in types.items() if type_ == "REAL")
    appended = frozenset(types.keys() - known) if known else frozenset()
    return Columns(types, reals, frozenset(name for _, name, _, needed, *_ in found if needed), appended)


def wrong_value(types: Mapping[str, str], row: Mapping[str, Any]) -> str:
    """Return in words which value has another type than its column, or is no text as a fair keeps it; "" for none.

    One loop, since archives and checks spend their time here.
    """
    for column, value in row.items():
        kind = type(value)  # not isinstance: True is no number here
        if kind is str:
            if types[column] != "TEXT":
                return f"{column} holds a text"
            if value and (wrong := _wrong_text(column, value)):
                return wrong
        elif kind is int:
            if types[column] == "TEXT" or not _LEAST <= value <= _MOST or _is_too_far(column, value):
                return f"{column} holds a number that cannot stand there"
        elif kind is float:
            if types[column] != "REAL" or not math.isfinite(value) or _is_too_far(column, value):
                return f"{column} holds a number that cannot stand there"
        elif value is not None:
            return f"{column} holds neither text nor number"
    return ""


def _is_too_far(column: str, value: float) -> bool:
    return abs(value) > _FARTHEST_M and column.endswith("_m")


def _wrong_text(column: str, value: str) -> str:
    if "\0" in value:  # what a lost disk sector leaves
        return f"{column} holds a zero byte"
    if column not in _NO_TEXTS and tidy(column, value) != value:
        return f"{column} holds signs that cannot be seen, or letters taken apart"
    return ""


def wrong_original(row: Mapping[str, Any]) -> str:
    """Return what is wrong with the hash and extension of a photo: they make the name of a file; nothing else may."""
    for column, form in (("sha256", _SHA256), ("extension", _EXTENSION)):
        if column in row and not form.fullmatch(row[column] or ""):
            return f"{column} is not what names an original"
    return ""
