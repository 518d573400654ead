"""A picture with the part of it that will be shown, to be pulled with the mouse or nudged with keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from boothapp.domain.crops import Crop
from boothapp.gui import theme
from boothapp.gui.products import crop_part

_NUDGE, _FAR = 0.005, 0.05  # of the picture, by an arrow and by Shift+arrow
_GRIP = 12  # pixels around a corner or an edge that take hold of it
_MARGIN = 12
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class CropArea(QWidget):
    """Arrows move the part, with Shift farther; + and − make it larger and smaller."""

    changed = Signal()

    def __init__(self, image: QImage, part: Crop) -> None:
        super().__init__()
        self.setObjectName("crop.area")
        self.setAccessibleName(self.tr("Vùng ảnh giữ lại"))
        self.setAccessibleDescription(self.tr("Mũi tên để dời, Shift để dời xa, + và − để đổi cỡ"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._image = image
        self.part = part
        self.ratio: float | None = None  # in fractions, see crop_part
        self._held: tuple[int, int] | None = None  # a handle, or (0, 0) for the whole part
        self._held_at = QPointF()
        self._part_then = part

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 220)

    def show_part(self, part: Crop) -> None:
        """Choose a part."""
        if part != self.part:
            self.part = part
            self.update()
            self.changed.emit()

    def set_ratio(self, ratio: float | None) -> None:
        """Keep the part in a ratio from now on; None lets it be free."""
        self.ratio = ratio
        if ratio is not None:
            self.show_part(crop_part.with_ratio(self.part, ratio))

    # places

    def _picture(self) -> QRectF:
        """Where the picture is drawn."""
        room = QSizeF(self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN)
        size = QSizeF(self._image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), size)

    def _frame(self) -> QRectF:
        """Where the part is drawn."""
        picture = self._picture()
        left, top, right, bottom = self.part
        corner = QPointF(picture.left() + left * picture.width(), picture.top() + top * picture.height())
        return QRectF(corner, QSizeF((right - left) * picture.width(), (bottom - top) * picture.height()))

    def _fraction(self, at: QPointF) -> tuple[float, float]:
        picture = self._picture()
        return (at.x() - picture.left()) / picture.width(), (at.y() - picture.top()) / picture.height()

    def _handle_at(self, at: QPointF) -> tuple[int, int] | None:
        frame = self._frame()
        if not frame.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(at):
            return None
        across = -1 if abs(at.x() - frame.left()) <= _GRIP else 1 if abs(at.x() - frame.right()) <= _GRIP else 0
        down = -1 if abs(at.y() - frame.top()) <= _GRIP else 1 if abs(at.y() - frame.bottom()) <= _GRIP else 0
        return (across, down) if self.ratio is None or (across and down) else (0, 0)

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._handle_at(event.position())
        self._held_at, self._part_then = event.position(), self.part

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            handle = self._handle_at(event.position())
            arrow, hand = Qt.CursorShape.ArrowCursor, Qt.CursorShape.SizeAllCursor
            self.setCursor(arrow if handle is None else _CURSORS.get(handle, hand))
            return
        x, y = self._fraction(event.position())
        if self._held == (0, 0):
            began = self._fraction(self._held_at)
            self.show_part(crop_part.moved(self._part_then, x - began[0], y - began[1]))
        else:
            self.show_part(crop_part.resized(self._part_then, self._held, (x, y), self.ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE
        if arrow := _ARROWS.get(Qt.Key(event.key())):
            self.show_part(crop_part.moved(self.part, arrow[0] * far, arrow[1] * far))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.show_part(crop_part.grown(self.part, far, self.ratio))
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.show_part(crop_part.grown(self.part, -far, self.ratio))
        else:
            super().keyPressEvent(event)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        picture, frame = self._picture(), self._frame()
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.drawImage(picture, self._image)
        shade = theme.colour("app")
        shade.setAlphaF(0.72)
        outside = QPainterPath()
        outside.addRect(picture)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), shade)
        self._paint_thirds(painter, frame)
        painter.setPen(QPen(theme.colour("primary"), 2))
        painter.drawRect(frame)
        painter.setBrush(theme.colour("surface"))
        for x in (frame.left(), frame.right()):
            for y in (frame.top(), frame.bottom()):
                painter.drawEllipse(QPointF(x, y), 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)

    def _paint_thirds(self, painter: QPainter, frame: QRectF) -> None:
        line = theme.colour("surface")
        line.setAlphaF(0.7)
        painter.setPen(QPen(line, 1))
        for third in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * third, frame.top() + frame.height() * third
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
