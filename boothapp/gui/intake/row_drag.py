"""Dragging a product of the slip to another place by its grip; Alt+↑ and Alt+↓ do the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from boothapp.gui import icons
from boothapp.gui.widgets.drag_scroll import DragScroll

ROW = "application/x-boothapp-row"  # the id of a product on the slip
_ICON, _BOX = 16, 26  # pixels: what is seen, what a mouse meets
_CARRIED = 320  # pixels of a product that go with the mouse


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
            card = self.parentWidget()
            assert card
            drag.setPixmap(card.grab(QRect(0, 0, min(card.width(), _CARRIED), card.height())))
            drag.setHotSpot(self.mapTo(card, event.position().toPoint()))
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
        self._scroll = DragScroll(column, self._show_line)
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
            self._end()
        return False

    def _dragged(self, event: QDropEvent) -> None:
        here = event.position().toPoint()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._end()
            row_id = bytes(event.mimeData().data(ROW).data()).decode(errors="replace")
            self.moved.emit(row_id, len(self._above(here)))
            return
        self._show_line(here)
        self._scroll.follow(here)

    def _end(self) -> None:
        self._scroll.stop()
        self._line.hide()

    def _above(self, here: QPoint) -> list[QWidget]:
        """The products whose middle is above a point of the column."""
        return [one for one in self._products() if one.mapTo(self._column, one.rect().center()).y() < here.y()]

    def _show_line(self, here: QPoint) -> None:
        above = self._above(here)
        last = above[-1] if above else None
        top = last.mapTo(self._column, last.rect().bottomLeft()).y() + 3 if last else self._top() - 5
        self._line.setGeometry(0, top, self._column.width(), 3)
        self._line.show()
        self._line.raise_()

    def _top(self) -> int:
        products = self._products()
        return products[0].mapTo(self._column, QPoint(0, 0)).y() if products else 0
