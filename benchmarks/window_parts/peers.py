"""The same products in Qt's own models: QSqlTableModel under QSortFilterProxyModel, in a QTableView of the same size.

One plain table holds the columns that our table shows, the price as a number; all rows are fetched beforehand.
Qt looks for the text in every column without regard to case, as its documentation shows it; it knows no folding, so it
is asked with the marks. It shows no counts, no details and no pictures.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QHeaderView, QTableView
from sqlite_utils import Database

from boothapp.gui.products.columns import columns
from boothapp.gui.widgets.record_model import Column
from boothapp.store import product_lists
from window_parts.clock import painted_ms, settle

_AT_ONCE = 1000
_ROW_HEIGHT = 34


class QtTable:
    """Search and sort of Qt's models."""

    def __init__(self, db: Database, place: Path, size: QSize) -> None:
        file = place / "plain.db"
        shown = [column for column in columns() if column.shown]
        self._keys = [column.key for column in shown]
        _copy(db, file, shown)
        self._database = QSqlDatabase.addDatabase("QSQLITE")
        self._database.setDatabaseName(str(file))
        assert self._database.open(), self._database.lastError().text()
        self._table = QSqlTableModel(None, self._database)
        self._table.setTable("products")
        self._table.select()
        while self._table.canFetchMore():
            self._table.fetchMore()
        self._proxy = QSortFilterProxyModel()
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setDynamicSortFilter(True)
        self._proxy.setSourceModel(self._table)
        self._view = QTableView()
        self._view.setModel(self._proxy)
        self._view.verticalHeader().hide()
        self._view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._view.resize(size)
        self._view.show()
        self._proxy.sort(0)
        settle()

    @property
    def rows(self) -> int:
        return self._proxy.rowCount()

    def search(self, text: str) -> None:
        """Show the rows with that text in any column."""
        self._proxy.setFilterFixedString(text)

    def sort(self, key: str, order: Qt.SortOrder) -> None:
        """Sort by a column."""
        self._proxy.sort(self._keys.index(key), order)

    def painted_ms(self, work: Callable[[], object]) -> float:
        """Return the milliseconds until the first rows are painted after `work`."""
        return painted_ms(work, self._view)[0]

    def close(self) -> None:
        self._view.close()
        self._view.deleteLater()
        settle()


def _copy(db: Database, file: Path, shown: list[Column]) -> None:
    ids = product_lists.ids(db)
    plain = sqlite3.connect(file)
    named = ", ".join(f'"{column.key}" {"INTEGER" if column.key == "price" else "TEXT"}' for column in shown)
    plain.execute(f"CREATE TABLE products ({named})")
    for first in range(0, len(ids), _AT_ONCE):
        rows = product_lists.rows(db, ids[first : first + _AT_ONCE])
        values = [[row.price_dong if one.key == "price" else one.text(row) for one in shown] for row in rows]
        plain.executemany(f"INSERT INTO products VALUES ({', '.join('?' * len(shown))})", values)
    plain.commit()
    plain.close()
