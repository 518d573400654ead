"""How a cell of a table of records is edited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QWidget

from boothapp.gui.widgets.record_model import Index, RecordModel
from boothapp.gui.widgets.text_line import TextLine

_MARGIN, _WIDEST = 8, 320  # pixels, of a line in a cell


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a plain line, with a list where only some words may stand; the whole text is given back."""

    def createEditor(self, parent: QWidget, option: Any, index: Index) -> QWidget:
        editor = TextLine(parent)
        editor.setFrame(False)
        editor.setAcceptDrops(False)  # files are for the window
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if choices := _choices(index):
            offered = QCompleter(choices, editor)
            offered.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            offered.setMaxVisibleItems(len(choices))
            editor.setCompleter(offered)
            offered.activated.connect(lambda _word: editor.setModified(True))  # chosen is typed
            QTimer.singleShot(0, offered, offered.complete)  # as soon as the line has its place
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: Any, index: Index) -> None:
        """A line is at least as wide as its words, also in a narrow column."""
        super().updateEditorGeometry(editor, option, index)
        words = max((editor.text(), *_choices(index)), key=len) if isinstance(editor, QLineEdit) else ""
        wide = editor.fontMetrics().horizontalAdvance(words) + 2 * _MARGIN
        editor.resize(max(editor.width(), min(wide, _WIDEST)), editor.height())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands in a cell is put into its editor until somebody types: the fair may change meanwhile."""
        if not (isinstance(editor, QLineEdit) and editor.isVisible() and editor.isModified()):
            super().setEditorData(editor, index)


def _choices(index: Index) -> Sequence[str]:
    """Return the words that may stand in a cell; none = any."""
    model = index.model()
    return model.columns[index.column()].choices if isinstance(model, RecordModel) else ()
