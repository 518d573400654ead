"""How a cell of a table of records is painted and edited."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from boothapp.gui import theme
from boothapp.gui.widgets.record_model import Index

_GROUND = Qt.ItemDataRole.BackgroundRole


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a plain line; the whole text is given back when the editor is left."""

    def createEditor(self, parent: QWidget, option: Any, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAcceptDrops(False)  # files are for the window
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands in a cell is put into its editor until somebody types: the fair may change meanwhile."""
        if not (isinstance(editor, QLineEdit) and editor.isVisible() and editor.isModified()):
            super().setEditorData(editor, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The style sheet draws no ground: that of rows that changed, and of the record beside the table."""
        ground, view = index.data(_GROUND), self.parent()
        if ground is None and isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            ground = theme.colour("sunken")
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
