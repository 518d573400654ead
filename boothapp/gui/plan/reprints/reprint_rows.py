"""The rows of the list of what is to be printed again: as high as their words, which are never cut."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

_GAP_PX, _TEXT_PX = 8, 12  # between rows; on both sides of a text
_WRAP = int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap)


class ReprintRows(QTreeWidget):
    """Heads of kinds with their rows below."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def fit_rows(self) -> None:
        """Make every row as high as its words are in this width."""
        for at in range(self.topLevelItemCount()):
            if head := self.topLevelItem(at):
                self._fit(head, 1)
                for row in filter(None, (head.child(number) for number in range(head.childCount()))):
                    self._fit(row, 2)

    def _fit(self, item: QTreeWidgetItem, depth: int) -> None:
        room = QRect(0, 0, max(self.viewport().width() - depth * self.indentation() - _TEXT_PX, 1), 10_000)
        high = self.fontMetrics().boundingRect(room, _WRAP, item.text(0)).height()
        item.setSizeHint(0, QSize(0, high + _GAP_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_rows()
