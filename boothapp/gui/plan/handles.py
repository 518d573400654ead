"""The corners by which what is selected can be pulled, as they are seen and grasped."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Point
from boothapp.gui import theme
from boothapp.gui.plan.drawing import at

_HALF_PX = 4.0  # of a corner as it is drawn
_REACH_PX = 8.0  # from its middle to where it is still grasped
_APART_PX = 32.0  # corners of what is smaller stand out, so that it can be grasped itself
_ROOM_PX = _APART_PX
_CURSORS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


@dataclass(frozen=True)
class Handle:
    """A corner of something on the plan; `way` is the direction in which it stands out, in degrees clockwise."""

    number: int
    place: Point
    way: float | None = None  # None = it is pulled anywhere
    side_m: float = math.inf  # the shortest of what it is a corner of

    @property
    def cursor(self) -> Qt.CursorShape:
        """The arrows that show in which direction it is pulled."""
        return Qt.CursorShape.SizeAllCursor if self.way is None else _CURSORS[round(self.way / 45) % 4]

    def at(self, scale: float) -> QPointF:
        """Return where it is drawn, in units of the scene, at so many pixels a unit."""
        here = at(self.place)
        if self.way is None:
            return here
        out = max((_APART_PX / scale - self.side_m * 100) / 2, 0.0) * math.sqrt(2)
        way = math.radians(self.way)
        return here + QPointF(math.cos(way) * out, math.sin(way) * out)


class HandleLayer(QGraphicsItem):
    """Small squares of the same size at every zoom; it goes along with the frame of what is selected."""

    def __init__(self, frame: QGraphicsItem) -> None:
        super().__init__(frame)
        self.handles: tuple[Handle, ...] = ()
        self.marked: int | None = None  # the number of the corner that is selected
        self._places: list[QPointF] = []
        self._bounds = QRectF()

    def show_handles(self, handles: tuple[Handle, ...], scale: float) -> None:
        """Show these, at so many pixels a unit; () takes them away."""
        if not handles and not self.handles:
            return
        self.prepareGeometryChange()
        self.handles = handles
        self._places = [handle.at(scale) for handle in handles]
        room = _ROOM_PX / scale
        xs, ys = [place.x() for place in self._places], [place.y() for place in self._places]
        around = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))) if handles else QRectF()
        self._bounds = around.adjusted(-room, -room, room, room) if handles else around
        self.update()

    def handle_at(self, point: QPointF, scale: float) -> Handle | None:
        """Return the nearest corner that is grasped at a point of the scene, at so many pixels a unit."""
        away = {
            number: max(abs(place.x() - point.x()), abs(place.y() - point.y())) * scale
            for number, place in enumerate(self._places)
        }
        nearest = min(away, key=lambda number: away[number], default=None)
        return self.handles[nearest] if nearest is not None and away[nearest] <= _REACH_PX else None

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        world, square = painter.worldTransform(), QRectF(-_HALF_PX, -_HALF_PX, 2 * _HALF_PX, 2 * _HALF_PX)
        points = [world.map(place) for place in self._places]
        painter.resetTransform()
        painter.setPen(QPen(theme.colour("info"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawRects([square.translated(point) for point in points])
        if self.marked is not None and self.marked < len(points):
            painter.setBrush(theme.colour("info"))
            painter.drawRect(square.translated(points[self.marked]))
        painter.setWorldTransform(world)
