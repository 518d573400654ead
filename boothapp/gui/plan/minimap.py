"""A small picture of the hall in a corner of the canvas, with what is seen of it: a snapshot, never a second view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from boothapp.gui import theme
from boothapp.gui.plan.drawing import area_of
from boothapp.gui.plan.view import PlanView

_SIDE, _MARGIN = 132, 10
_WAIT_MS = 300  # after the last change


class Minimap(QWidget):
    """Shown while not all of the hall is seen; a click goes there."""

    def __init__(self, view: PlanView) -> None:
        super().__init__(view.viewport())  # beside it, nothing painted could be scrolled along
        self._view = view
        self._picture = QImage()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.refresh)
        self.setObjectName("plan.minimap")
        self.setAccessibleName(self.tr("Bản đồ thu nhỏ"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        view.plan.state_changed.connect(self._timer.start)
        view.moved.connect(self._follow)

    def _area(self) -> QRectF:
        state = self._view.plan.state
        return area_of(state.ground).adjusted(-100, -100, 100, 100) if state else QRectF()

    def refresh(self) -> None:
        """Take a new picture."""
        area, ratio = self._area(), self.devicePixelRatioF()
        if area.isEmpty():
            self.hide()
            return
        scale = _SIDE / max(area.width(), area.height())
        size = QSize(max(round(area.width() * scale), 24), max(round(area.height() * scale), 24))
        picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(theme.colour("surface"))
        painter = QPainter(picture)
        painter.scale(scale * ratio, scale * ratio)
        painter.translate(-area.topLeft())
        for item in (self._view.plan.ground, *self._view.plan.zones):
            item.paint(painter, QStyleOptionGraphicsItem())
        self._view.plan.overview.draw(painter)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        self._picture = picture
        self.setFixedSize(size + QSize(2, 2))
        self._follow()

    def _follow(self) -> None:
        """Stay in the corner; go away while all of the hall is seen."""
        view = self._view
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        state = view.plan.state
        shown = not self._picture.isNull() and state is not None and not seen.contains(area_of(state.ground))
        self.setVisible(shown)
        if shown:
            room = view.viewport().size()
            self.move(room.width() - self.width() - _MARGIN, room.height() - self.height() - _MARGIN)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self._area()
        scale = (self.width() - 2) / area.width()
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        frame = QRectF((seen.topLeft() - area.topLeft()) * scale + QPointF(1, 1), seen.size() * scale)
        painter = QPainter(self)
        painter.drawImage(QPointF(1, 1), self._picture)
        fill = theme.colour("info")
        fill.setAlphaF(0.12)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("info"), 1.5))
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("strong_border"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        """See what was pointed at in the middle of the canvas."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            area = self._area()
            scale = area.width() / (self.width() - 2)
            self._view.fitted = False
            self._view.put(area.topLeft() + event.position() * scale, QRectF(self._view.viewport().rect()).center())
