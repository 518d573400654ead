"""Rows that are sound but not as this program would write them: another program, or an earlier one, wrote them."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from boothapp.store.derived import derive
from boothapp.store.migrations import SHARED
from boothapp.store.row_texts import tidy_row


def untidy_texts(db: Database) -> Counter[str]:
    """Return in how many rows, by table, a text holds what cannot be seen, or letters taken apart."""
    return Counter({table: sum(tidy_row(row) != row for row in _rows(db, table)) for table in SHARED})


def wrong_keys(db: Database) -> Counter[str]:
    """Return in how many rows, by table, what searching and sorting go by is not what the program makes of the row."""
    return Counter({table: sum(not _derived(table, row) for row in _rows(db, table)) for table in SHARED})


def _derived(table: str, row: Mapping[str, Any]) -> bool:
    return derive(table, row).items() <= row.items()


def _rows(db: Database, table: str) -> list[dict[str, Any]]:
    cursor = db.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
