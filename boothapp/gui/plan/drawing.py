"""Texts and shapes of the canvas whose size does not change with the zoom."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from boothapp.floorplan.shape import Box, Point, around_boxes
from boothapp.gui.plan.looks import CM, FULL


def area_of(box: Box) -> QRectF:
    """Return an upright box in scene units."""
    return QRectF(box.x * CM, box.y * CM, box.w * CM, box.h * CM)


def at(point: Point) -> QPointF:
    return QPointF(point.x * CM, point.y * CM)


def polygon(points: Iterable[Point]) -> QPolygonF:
    return QPolygonF([at(point) for point in points])


class Outlines:
    """Boxes as they lie in the hall, with the painter's pen and brush: thousands of upright ones are one stroke."""

    def __init__(self, boxes: Sequence[Box] = ()) -> None:
        self._upright = [area_of(box.bounds()) for box in boxes if box.is_upright]
        self._askew = [polygon(box.corners()) for box in boxes if not box.is_upright]
        self.bounds = area_of(around_boxes(boxes)) if boxes else QRectF()  # nothing without boxes

    def draw(self, painter: QPainter) -> None:
        painter.drawRects(self._upright)
        for shape in self._askew:
            painter.drawPolygon(shape)


def zoom_of(painter: QPainter) -> float:
    """Return the zoom a painter draws with, 1.0 = 100 %."""
    world = painter.worldTransform()
    return math.hypot(world.m11(), world.m12()) / FULL


def is_seen(option: QStyleOptionGraphicsItem, area: QRectF) -> bool:
    """Tell whether an area has to be painted; without a view, as on the small map, all of it has."""
    return option.exposedRect.isNull() or option.exposedRect.intersects(area)


class Pixels:
    """`with Pixels(painter, point) as painter:` draws in pixels from a point of the scene, whatever the zoom."""

    def __init__(self, painter: QPainter, point: QPointF) -> None:
        self._painter, self._world = painter, painter.worldTransform()
        self._at = self._world.map(point)

    def __enter__(self) -> QPainter:
        self._painter.setWorldTransform(QTransform.fromTranslate(round(self._at.x()), round(self._at.y())))
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.setWorldTransform(self._world)


def write(painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor) -> bool:
    """Write a text in the middle of a place (pixels), shortened to fit; False when there is no room for any of it."""
    metrics = QFontMetricsF(font)
    if place.height() < metrics.ascent() or place.width() < metrics.averageCharWidth() * 3:
        return False
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
    return True


def tag(painter: QPainter, middle: QPointF, text: str, font: QFont, colours: tuple[QColor, ...]) -> None:
    """Write a text on a small card around a point (pixels); `colours` are of the card, the text and perhaps an edge."""
    metrics = QFontMetricsF(font)
    w, h = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
    card = QRectF(middle.x() - w / 2, middle.y() - h / 2, w, h)
    painter.setPen(QPen(colours[2], 1.5) if len(colours) > 2 else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(colours[0])
    painter.drawRoundedRect(card, 4, 4)
    painter.setFont(font)
    painter.setPen(colours[1])
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)
