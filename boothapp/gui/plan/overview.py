"""All booths of a hall at once, from afar: their colours only, drawn in a few strokes."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.gui.plan.booth_item import BoothItem
from boothapp.gui.plan.looks import FULL, NUMBERS_FROM, BoothLook


class Overview(QGraphicsItem):
    """Stands for the items of the booths while no number could be read; thousands of them take a millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF()
        self._upright: dict[tuple[BoothLook, float], list[QRectF]] = {}
        self._turned: dict[tuple[BoothLook, float], list[QPolygonF]] = {}

    def show_booths(self, items: Iterable[BoothItem], without: Collection[str] = ()) -> None:
        """Take over where the booths are and how they look, all but those that are dragged."""
        upright: dict[tuple[BoothLook, float], list[QRectF]] = defaultdict(list)
        turned: dict[tuple[BoothLook, float], list[QPolygonF]] = defaultdict(list)
        bounds = QRectF()
        for item in items:
            if item.booth.id in without:
                continue
            key = item.look, item.opacity()
            if item.rotation() == 0:
                area = item.inner.translated(item.pos())
                upright[key].append(area)
            else:
                polygon = item.mapToScene(item.inner)
                turned[key].append(polygon)
                area = polygon.boundingRect()
            bounds = bounds.united(area)
        self.prepareGeometryChange()
        self._upright, self._turned, self._bounds = dict(upright), dict(turned), bounds
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        world = painter.worldTransform()
        if math.hypot(world.m11(), world.m12()) / FULL < NUMBERS_FROM:
            self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Draw the booths, whatever the scale."""
        for (look, opacity), areas in self._upright.items():
            _dress(painter, look, opacity)
            painter.drawRects(areas)
        for (look, opacity), polygons in self._turned.items():
            _dress(painter, look, opacity)
            for polygon in polygons:
                painter.drawPolygon(polygon)
        painter.setOpacity(1.0)


def _dress(painter: QPainter, look: BoothLook, opacity: float) -> None:
    painter.setOpacity(opacity)
    painter.setPen(look.plain_pen)
    painter.setBrush(look.brush)
