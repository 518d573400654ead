"""Damage is told as damage, however SQLite says it."""

import sqlite3
from pathlib import Path

from boothapp.domain.errors import DamagedFair
from boothapp.store import failures


def test_a_search_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    error = sqlite3.DatabaseError("vtable constructor failed: search_words")
    assert failures.explain(error, tmp_path).code == "database_error", "something else may be in its way"
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT_VTAB
    told = failures.explain(error, tmp_path)
    assert isinstance(told, DamagedFair) and told.code == "database_damaged"
