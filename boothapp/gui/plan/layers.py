"""What lies over the plan for a while: what is selected, guides, ghosts of booths, the marquee, a drop's verb."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Box, Point, around_boxes
from boothapp.floorplan.snapping import Guide
from boothapp.gui import theme
from boothapp.gui.plan.drawing import Outlines, Pixels, area_of, at, polygon, tag, write, zoom_of
from boothapp.gui.plan.looks import CM, FULL, NUMBERS_FROM, Looks, step_of, thin
from boothapp.gui.wording import measures

_LONGER_PX, _TAG_PX = 24.0, 34.0  # of a guide beyond what it joins; half the width of its metres
_TAG_EDGE_PX, _BELOW_PX = 10.0, 44.0  # beside the words of a drop; from the mouse to below them


@dataclass(frozen=True)
class Ghost:
    """A booth that is offered or about to be made."""

    box: Box
    text: str = ""
    refused: bool = False  # it stands in the way of something
    instead: bool = False  # it stands for a booth that is there, whose number is not to be read through it


class Layer(QGraphicsItem):
    """Something over the booths; it is drawn anew when it is told something else."""

    def __init__(self, looks: Looks, height: float) -> None:
        super().__init__()
        self._looks = looks
        self._bounds = QRectF()
        self.setZValue(height)
        self.setVisible(False)

    def _cover(self, bounds: QRectF) -> None:
        """Take this place; none is nothing to be seen."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self.setVisible(not bounds.isNull())
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds


class SelectionLayer(Layer):
    """Frames around what is selected."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 20)
        self._shapes = Outlines()
        self._hall = QPolygonF()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        self._shapes, self._hall = Outlines(boxes), QPolygonF()
        self._cover(self._shapes.bounds.adjusted(-CM, -CM, CM, CM) if boxes else QRectF())

    def show_hall(self, corners: Sequence[Point]) -> None:
        """Frame the hall, whose corners these are."""
        self._shapes, self._hall = Outlines(), polygon(corners)
        self._cover(self._hall.boundingRect().adjusted(-CM, -CM, CM, CM))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(thin("info", 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._shapes.draw(painter)
        painter.drawPolygon(self._hall)


class _GuideItem(Layer):
    """One line to what something snaps to, with the metres between; it covers no more than a strip."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 31)
        self._line = QLineF()
        self._text = ""

    def show_guide(self, guide: Guide | None, scale: float) -> None:
        if guide is None:
            self._cover(QRectF())
            return
        a, b = at(guide.a), at(guide.b)
        longer = QPointF(0, _LONGER_PX / scale) if a.x() == b.x() else QPointF(_LONGER_PX / scale, 0)
        self._line = QLineF(a - longer, b + longer)
        self._text = f"{measures.fixed(guide.length_m)} m" if guide.length_m > 0 else ""
        over = (_TAG_PX if self._text else 3.0) / scale
        self._cover(QRectF(self._line.p1(), self._line.p2()).normalized().adjusted(-over, -over, over, over))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(thin("guide", 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(self._line)
        if self._text:
            with Pixels(painter, self._line.center()):
                colours = tuple(map(theme.colour, ("surface", "text", "guide")))
                tag(painter, QPointF(0, 0), self._text, self._looks.label_font(), colours)


class _OverlapItem(Layer):
    """Red over booths that would cover others."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 30)
        self._shapes = Outlines()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        if boxes or self.isVisible():
            self._shapes = Outlines(boxes)
            self._cover(self._shapes.bounds.adjusted(-10, -10, 10, 10) if boxes else QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        red = theme.colour("danger")
        red.setAlphaF(0.3)
        painter.setPen(thin("danger", 2.0))
        painter.setBrush(red)
        self._shapes.draw(painter)


class Guides:
    """What is shown while something is dragged: the lines it snaps to, and what would stand over each other."""

    def __init__(self, scene: QGraphicsScene, looks: Looks) -> None:
        self._lines = [_GuideItem(looks) for _ in range(2)]  # one upright and one level at most
        self._over = _OverlapItem(looks)
        for item in (*self._lines, self._over):
            scene.addItem(item)
        self.guides: tuple[Guide, ...] = ()
        self.overlapping: tuple[Box, ...] = ()

    def show_guides(self, guides: Sequence[Guide], overlapping: Sequence[Box], scale: float) -> None:
        """Show lines and boxes, at so many pixels a unit; none of either takes them away."""
        self.guides, self.overlapping = tuple(guides), tuple(overlapping)
        for number, line in enumerate(self._lines):
            line.show_guide(guides[number] if number < len(guides) else None, scale)
        self._over.show_boxes(overlapping)


class GhostLayer(Layer):
    """Booths that are offered or about to be made: dashed, see-through, numbered."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 15)
        self.ghosts: tuple[Ghost, ...] = ()

    def show_ghosts(self, ghosts: Iterable[Ghost]) -> None:
        self.ghosts = tuple(ghosts)
        boxes = [ghost.box for ghost in self.ghosts]
        self._cover(area_of(around_boxes(boxes)).adjusted(-CM, -CM, CM, CM) if boxes else QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        zoom = zoom_of(painter)
        for ghost in self.ghosts:
            tone = "danger" if ghost.refused else "primary"
            fill = theme.colour(f"{tone}_tint" if ghost.refused else "tint")
            fill.setAlphaF(1.0 if ghost.instead else 0.75)
            painter.setPen(thin(tone, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(fill)
            painter.drawPolygon(polygon(ghost.box.corners()))
            if ghost.text and zoom >= NUMBERS_FROM:
                self._number(painter, ghost, zoom)

    def _number(self, painter: QPainter, ghost: Ghost, zoom: float) -> None:
        """Write its number as large as those of booths; half a number would tell of another booth."""
        font, bounds = self._looks.numbers[step_of(zoom)], ghost.box.bounds()
        w, h = (side * CM * zoom * FULL for side in (bounds.w, bounds.h))
        if QFontMetricsF(font).horizontalAdvance(ghost.text) <= w:
            with Pixels(painter, at(ghost.box.centre)):
                colour = theme.colour("danger" if ghost.refused else "tint_text")
                write(painter, QRectF(-w / 2, -h / 2, w, h), ghost.text, font, colour)


class MarqueeLayer(Layer):
    """The frame that is drawn to select: solid to the right (what lies in it), dashed to the left (what it touches)."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 40)
        self._touching = False

    def show_frame(self, start: QPointF, end: QPointF) -> None:
        self._touching = end.x() < start.x()
        self._cover(QRectF(start, end).normalized())

    def end(self) -> None:
        self._cover(QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        tone = "primary" if self._touching else "info"
        fill = theme.colour(tone)
        fill.setAlphaF(0.12)
        style = Qt.PenStyle.DashLine if self._touching else Qt.PenStyle.SolidLine
        painter.setPen(thin(tone, 1.2, style))
        painter.setBrush(QBrush(fill))
        painter.drawRect(self._bounds)


class DropLayer(Layer):
    """Where something dragged would land, and what letting go does there, or why it does nothing."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, 50)
        self.words, self.refused = "", False
        self._target: QPolygonF | None = None
        self._at = QPointF()

    def say(self, words: str, point: QPointF, target: QPolygonF | None, scale: float, *, refused: bool) -> None:
        """Show the verb beside a point of the scene."""
        half_px = QFontMetricsF(self._looks.label_font()).horizontalAdvance(words) / 2 + _TAG_EDGE_PX
        point = self._in_sight(point, half_px)
        self.words, self.refused, self._target, self._at = words, refused, target, point
        bounds = QRectF(point, point).adjusted(-half_px / scale, 0, half_px / scale, _BELOW_PX / scale)
        self._cover(bounds.united(target.boundingRect().adjusted(-20, -20, 20, 20)) if target else bounds)

    def _in_sight(self, point: QPointF, half_px: float) -> QPointF:
        """Return the point, shifted sideways so that the words around it are seen whole."""
        view = self.scene().views()[0]
        at_px, room = QPointF(view.mapFromScene(point)), view.viewport().width()
        x = min(max(at_px.x(), half_px), max(room - half_px, half_px))
        return QPointF(point.x() + (x - at_px.x()) / view.transform().m11(), point.y())

    def end(self) -> None:
        self.words, self._target = "", None
        self._cover(QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        tone = "danger" if self.refused else "primary"
        if self._target:
            fill = theme.colour(tone)
            fill.setAlphaF(0.18)
            painter.setPen(thin(tone, 2.0, Qt.PenStyle.DashLine))
            painter.setBrush(fill)
            painter.drawPolygon(self._target)
        if self.words:
            with Pixels(painter, self._at):
                ground = theme.colour("danger" if self.refused else "text")
                tag(
                    painter,
                    QPointF(0, _BELOW_PX / 2 + 4),
                    self.words,
                    self._looks.label_font(),
                    (ground, theme.colour("surface")),
                )
