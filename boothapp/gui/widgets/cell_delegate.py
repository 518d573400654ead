"""How a cell of a table of records is painted and edited."""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyledItemDelegate, QTableView, QWidget

from boothapp.gui import fonts, theme
from boothapp.gui.widgets.record_model import Index, RecordModel

_GROUND = Qt.ItemDataRole.BackgroundRole
_State = QStyle.StateFlag
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MARGIN, _WIDEST = 8, 320  # pixels, of a line in a cell
_BESIDE, _FOCUS = 10, 2  # pixels: beside the words of a cell, around the one with the focus


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a plain line, with a list where only some words may stand; the whole text is given back."""

    def createEditor(self, parent: QWidget, option: Any, index: Index) -> QWidget:
        editor = QLineEdit(parent)
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

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Paint a cell as the style sheet says of the items of tables, several times as fast as its style does.

        Qt asks the model eight times a cell, and its style looks up all rules for each.
        """
        model, area, state = cast(RecordModel, index.model()), option.rect, option.state
        ground = self._ground(model, index, selected=bool(state & _State.State_Selected))
        if ground is not None:
            painter.fillRect(area, ground)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("border"))
        text = model.data(index)
        focus = state & _State.State_HasFocus
        if not text and not focus:
            return
        if focus:
            pen = QPen(theme.colour("primary"), _FOCUS)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        numbers = model.columns[index.column()].numbers
        font = fonts.number_font() if numbers else option.font
        inside = area.adjusted(_BESIDE, 0, -_BESIDE, -1)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text or "", Qt.TextElideMode.ElideRight, inside.width())
        if numbers:
            painter.drawText(inside, _RIGHT, shown)
        else:  # at a point it is twice as fast
            painter.drawText(
                inside.left(), inside.top() + (inside.height() + metrics.ascent() - metrics.descent()) // 2, shown
            )

    def _ground(self, model: RecordModel, index: Index, *, selected: bool) -> QColor | None:
        """What lies under a cell: selected, changed just now, or of the record that stands beside the table."""
        if selected:
            return theme.colour("selection")
        ground: QColor | None = model.data(index, _GROUND)
        view = self.parent()
        if ground is None and isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            return theme.colour("sunken")
        return ground


def _choices(index: Index) -> Sequence[str]:
    """Return the words that may stand in a cell; none = any."""
    model = index.model()
    return model.columns[index.column()].choices if isinstance(model, RecordModel) else ()
