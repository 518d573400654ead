"""The large picture of a photo: whole, sharp at every ratio of the screen; the old one stays dimmed while a new one is
made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from boothapp.gui import fonts, icons, theme
from boothapp.gui.products.dragging import carrying, dragged
from boothapp.gui.products.drop_band import paint_answer, paint_band
from boothapp.gui.tokens import RADIUS_CARD, Role
from boothapp.gui.widgets.file_drops import Answer
from boothapp.gui.widgets.thumbnails import whole_image

HEIGHT = 160
_BEHIND = 0.3  # how much is seen of the picture that fills what the whole one leaves


class PhotoFrame(QWidget):
    """Takes the focus for the keys of photos, and pictures that are let go over it; its photo can be dragged away."""

    dropped = Signal(str)  # id of a photo of the product
    clicked_empty = Signal()  # where there is no photo
    opened = Signal()  # a double click on the photo

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("products.photo")
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Ảnh của sản phẩm"))
        self.setAcceptDrops(True)
        self.answer_of: Callable[[str], Answer | None] = lambda _: None  # to a photo that is dragged over it
        self.writable = True
        self._photo_id, self._waiting = "", 0
        self._file: Path | None = None
        self._pixmap = QPixmap()
        self._size_read = QSize()
        self._dimmed = self._lost = False
        self._answer: Answer | None = None
        self._pressed_at: QPoint | None = None

    def show_photo(self, photo_id: str, file: Path | None, waiting: int, *, lost: bool = False) -> None:
        """Show a photo; without a file what stood there stays dimmed when it is a picture of the same photo."""
        same = photo_id == self._photo_id
        self._lost = lost
        self._photo_id, self._waiting = photo_id, waiting
        self._dimmed = file is None and same and not self._pixmap.isNull()
        if not self._dimmed and (file != self._file or self.size() != self._size_read):
            self._file = file
            self._read()
        self.update()

    def _read(self) -> None:
        ratio = self.devicePixelRatioF()
        self._pixmap = QPixmap.fromImage(whole_image(self._file, self.size(), ratio)) if self._file else QPixmap()
        self._size_read = self.size()

    def resizeEvent(self, event: object) -> None:
        if self.size() != self._size_read and not self._dimmed:
            self._read()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if self._pixmap.isNull():
            self._paint_nothing(painter)
        else:
            self._paint_picture(painter)
        if self._answer:
            paint_answer(painter, self.rect(), self._answer)
        elif words := self._waiting_words():
            self._paint_band(painter, words)
        painter.restore()
        if self.hasFocus() or self._answer:
            refused = self._answer is not None and self._answer.refused
            painter.setPen(QPen(theme.colour("danger" if refused else "primary"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)

    def _paint_picture(self, painter: QPainter) -> None:
        """The whole picture; beside it the same one, large and faint, in place of bars."""
        size, room = self._pixmap.deviceIndependentSize(), QSizeF(self.size())
        behind = QRectF(QPointF(), size.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        behind.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(_BEHIND)
        painter.drawPixmap(behind, self._pixmap, QRectF(self._pixmap.rect()))
        whole = QRectF(QPointF(), size)
        whole.moveCenter(behind.center())
        painter.setOpacity(1.0)
        painter.fillRect(whole, theme.colour("sunken"))  # what shows through is not the one behind
        painter.setOpacity(0.4 if self._dimmed else 1.0)
        painter.drawPixmap(whole.topLeft(), self._pixmap)
        painter.setOpacity(1.0)

    def _waiting_words(self) -> str:
        if self._waiting:
            return self.tr("Đang nhận ảnh…")
        return self.tr("Đang tạo ảnh…") if self._dimmed else ""

    def _paint_nothing(self, painter: QPainter) -> None:
        middle = QRectF(self.width() / 2 - 16, self.height() / 2 - 36, 32, 32)
        icons.draw(painter, "photo-plus" if not self._photo_id else "photo", "muted", middle)
        painter.setFont(fonts.font(Role.MUTED))
        painter.setPen(theme.colour("text2"))
        if self._photo_id:
            words = self.tr("Không xem được ảnh này") if self._lost else self.tr("Đang tạo ảnh…")
        else:
            words = self.tr("Thả ảnh, Ctrl+V\nhoặc bấm để chọn") if self.writable else self.tr("Chưa có ảnh")
        area = self.rect().adjusted(8, self.height() // 2 + 2, -8, -8)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)

    def _paint_band(self, painter: QPainter, words: str) -> None:
        paint_band(painter, self.rect(), words, ("info_tint", "info"))

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and not self._photo_id and self.writable:
            self.clicked_empty.emit()
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._photo_id:
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not self._photo_id or not self.writable:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag = QDrag(self)
        drag.setMimeData(carrying([self._photo_id]))
        drag.setPixmap(self._pixmap.scaledToWidth(96, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._dragged_over(event)

    def _dragged_over(self, event: QDragMoveEvent) -> None:
        answer = self._asked(event)
        self._show_answer(answer)
        event.setDropAction(Qt.DropAction.IgnoreAction if answer and answer.refused else Qt.DropAction.MoveAction)
        event.setAccepted(answer is not None)

    def _asked(self, event: QDropEvent) -> Answer | None:
        """What letting go of a photo does here; files are the panel's."""
        found = dragged(event.mimeData())
        return self.answer_of(found.photos[0]) if found and found.photos and self.writable else None

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_answer(None)

    def dropEvent(self, event: QDropEvent) -> None:
        answer, found = self._asked(event), dragged(event.mimeData())
        self._show_answer(None)
        event.setAccepted(answer is not None and not answer.refused)
        if answer and found and not answer.refused:
            event.setDropAction(Qt.DropAction.CopyAction)  # the list it came from is filled anew
            self.dropped.emit(found.photos[0])

    def _show_answer(self, answer: Answer | None) -> None:
        self._answer = answer
        self.update()

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()
