"""A table of plain texts to look through; a row is put into words when it is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boothapp.gui import theme, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.widgets.table_rows import set_rows

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TextColumn:
    title: str
    width: int  # pixels; 0 = the room that is left
    text: Callable[[Any], str]  # of a row
    colour: Callable[[Any], str] | None = None  # token of the text's colour; "" = as usual


class TextModel(QAbstractTableModel):
    """Rows of any kind, shown through columns."""

    def __init__(self, columns: Sequence[TextColumn]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return covered(" ".join(column.text(row).split()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(column.text(row))
        if role == Qt.ItemDataRole.ForegroundRole and column.colour and (token := column.colour(row)):
            return theme.colour(token)
        return None


class TextTable(QTableView):
    """Shows a TextModel; long texts end with "…" and are whole in the tooltip."""

    def __init__(self, name: str, columns: Sequence[TextColumn]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(columns[0].title)
        self.texts = TextModel(columns)
        self.setModel(self.texts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_rows(self)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        for number, column in enumerate(columns):
            if column.width:
                header.resizeSection(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
