"""A small picture of the hall in a corner of the canvas, with what is seen of it: a snapshot, never a second view.

It is painted over the plan and is no widget: over a widget Qt could not scroll what was painted before.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from boothapp.gui import theme
from boothapp.gui.plan.drawing import area_of

if TYPE_CHECKING:
    from boothapp.gui.plan.hall_view import HallView

_SIDE, _MARGIN = 132, 10  # pixels
_WAIT_MS = 300  # after the last change


class Minimap(QObject):
    """Shown while not all of the hall is seen; a click goes there."""

    def __init__(self, view: "HallView") -> None:
        super().__init__(view)
        self._view = view
        self._picture = QImage()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.refresh)
        self._whole = QRectF()  # what the picture shows, scene units
        self._painted = QRect()  # where it was painted last
        view.plan.state_changed.connect(self._timer.start)

    def refresh(self) -> None:
        """Take a new picture."""
        view, state = self._view, self._view.plan.state
        self._whole = area_of(state.ground).adjusted(-100, -100, 100, 100) if state else QRectF()
        self._picture = QImage() if state is None else self._taken(self._whole, view.devicePixelRatioF())
        view.viewport().update()

    def _taken(self, area: QRectF, ratio: float) -> QImage:
        scale = _SIDE / max(area.width(), area.height())
        size = QSize(max(round(area.width() * scale), 24), max(round(area.height() * scale), 24))
        picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(theme.colour("surface"))
        painter = QPainter(picture)
        painter.scale(scale * ratio, scale * ratio)
        painter.translate(-area.topLeft())
        for item in (self._view.plan.ground, *self._view.plan.zones, self._view.plan.ground.walls):
            item.paint(painter, QStyleOptionGraphicsItem())
        self._view.plan.overview.draw(painter)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    @property
    def place(self) -> QRect:
        """Where it is in the viewport; nowhere while all of the hall is seen."""
        state, room = self._view.plan.state, self._view.viewport().size()
        if self._picture.isNull() or state is None or self._view.seen.contains(area_of(state.ground)):
            return QRect()
        size = self._picture.deviceIndependentSize().toSize() + QSize(2, 2)
        return QRect(QPoint(room.width() - size.width() - _MARGIN, room.height() - size.height() - _MARGIN), size)

    def scrolled(self, dx: int, dy: int) -> None:
        """What was painted went along by so many pixels: it is painted anew, and where it went."""
        went = self._painted.translated(dx, dy)
        for area in (self._painted, went, self.place):
            if not area.isNull():
                self._view.viewport().update(area)

    def paint(self, painter: QPainter) -> None:
        """Draw it over the plan; the painter draws pixels of the viewport."""
        self._painted = self.place
        place = QRectF(self._painted)
        if place.isNull():
            return
        scale = (place.width() - 2) / self._whole.width()
        painter.drawImage(place.topLeft() + QPointF(1, 1), self._picture)
        corner = place.topLeft() + (self._view.seen.topLeft() - self._whole.topLeft()) * scale + QPointF(1, 1)
        fill = theme.colour("info")
        fill.setAlphaF(0.12)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("info"), 1.5))
        painter.drawRect(QRectF(corner, self._view.seen.size() * scale).intersected(place.adjusted(1, 1, -1, -1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("strong_border"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def go(self, point: QPointF) -> None:
        """See what was pointed at, in pixels of the viewport, in the middle of the canvas."""
        place = self.place
        scale = self._whole.width() / (place.width() - 2)
        self._view.fitted = False
        there = self._whole.topLeft() + (point - QPointF(place.topLeft())) * scale
        self._view.put(there, QRectF(self._view.viewport().rect()).center())
