"""Lines that are being drawn, with their lengths: a wall, a distance that is measured."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Point, around
from boothapp.gui import theme
from boothapp.gui.plan.drawing import Pixels, area_of, polygon, tag
from boothapp.gui.plan.layers import Layer
from boothapp.gui.plan.looks import Looks, thin
from boothapp.gui.wording import measures

_LEAST_M = 0.01
_ROOM_PX = 60.0  # a tag with metres beside a line


class Sketch(Layer):
    """Says of each line how long it is."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 45)
        self.points: tuple[Point, ...] = ()

    def show_points(self, points: Sequence[Point], scale_px: float) -> None:
        """Show lines from point to point, at so many pixels a unit; fewer than two are nothing."""
        self.points = tuple(points) if len(points) > 1 else ()
        room = _ROOM_PX / scale_px
        self._cover(area_of(around(points)).adjusted(-room, -room, room, room) if self.points else QRectF())

    @property
    def length_m(self) -> float:
        return sum(math.dist(a, b) for a, b in zip(self.points, self.points[1:], strict=False))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(thin("guide", 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = polygon(self.points)
        painter.drawPolyline(line)
        ends = line.toList()
        colours = tuple(map(theme.colour, ("surface", "text", "guide")))
        for at, (a, b) in enumerate(zip(self.points, self.points[1:], strict=False)):
            if (long := math.dist(a, b)) >= _LEAST_M:
                with Pixels(painter, (ends[at] + ends[at + 1]) / 2):
                    tag(painter, QPointF(0, 0), f"{measures.fixed(long)} m", self._looks.label_font(), colours)
