"""Dragging a product of the slip to another place by its grip; Alt+↑ and Alt+↓ do the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from boothapp.gui import icons

ROW = "application/x-boothapp-row"  # the id of a product on the slip
_ICON, _BOX = 16, 26  # pixels: what is seen, what a mouse meets


class Grip(QLabel):
    """Six dots to take a product by."""

    def __init__(self, row_id: str) -> None:
        super().__init__()
        self._id = row_id
        self._pressed: QPoint | None = None
        self.setPixmap(icons.pixmap("grip-vertical", "muted", _ICON, self.devicePixelRatioF()))
        self.setFixedWidth(_BOX)
        self.setMinimumHeight(_BOX)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Kéo để đổi chỗ (Alt+↑, Alt+↓)"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carrying(self._id))
            drag.exec(Qt.DropAction.MoveAction)


def carrying(row_id: str) -> QMimeData:
    """Return a product of the slip as the data of a drag."""
    data = QMimeData()
    data.setData(ROW, QByteArray(row_id.encode()))
    return data


class RowDrops(QObject):
    """Lets a column of products take one of them at another place; a line shows where."""

    moved = Signal(str, int)  # id of the product, how many stand before it then

    def __init__(self, column: QWidget, products: Callable[[], Sequence[QWidget]]) -> None:
        """`products` are those shown in `column`, from top to bottom."""
        super().__init__(column)
        self._column, self._products = column, products
        self._line = QFrame(column)
        self._line.setProperty("line", "drop")
        self._line.hide()
        column.setAcceptDrops(True)
        column.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            if not event.mimeData().hasFormat(ROW):
                return False
            self._dragged(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._line.hide()
        return False

    def _dragged(self, event: QDropEvent) -> None:
        y = round(event.position().y())
        before = [one for one in self._products() if one.mapTo(self._column, one.rect().center()).y() < y]
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._line.hide()
            self.moved.emit(bytes(event.mimeData().data(ROW).data()).decode(errors="replace"), len(before))
            return
        last = before[-1] if before else None
        top = last.mapTo(self._column, last.rect().bottomLeft()).y() + 3 if last else self._top() - 5
        self._line.setGeometry(0, top, self._column.width(), 3)
        self._line.show()
        self._line.raise_()

    def _top(self) -> int:
        products = self._products()
        return products[0].mapTo(self._column, QPoint(0, 0)).y() if products else 0
