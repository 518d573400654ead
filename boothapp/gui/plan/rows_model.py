"""The model of a list beside the canvas: its rows are plain data, and each can be told in words."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from boothapp.gui import tooltips

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # the row itself
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """A kind of rows says its words; what draws them asks for ROW."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def show_rows(self, rows: list[Any]) -> None:
        """Show these rows; the selection stays when they are the same."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def words(self, row: Any) -> str:
        """Return a row as it is drawn and found by its first letters."""
        raise NotImplementedError

    def spoken(self, row: Any) -> str:
        """Return a row as a screen reader tells it."""
        return self.words(row)

    def name(self, row: Any) -> str:
        """Return what a row is called on the small card that goes along while it is dragged."""
        return self.words(row)

    def hint(self, row: Any) -> str:
        """Return what is told when the pointer rests on a row, "" for nothing."""
        return self.words(row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(self.hint(row)) or None
        return None
