"""What a hall has besides booths, as items of the canvas: ground, walls, entrances, stage, points, clear areas."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Point
from boothapp.gui import icons, theme
from boothapp.gui.plan.drawing import Pixels, area_of, is_seen, polygon, write, zoom_of
from boothapp.gui.plan.looks import CM, FULL, Looks, thin
from boothapp.gui.plan.plan_state import Backdrop, ItemState
from boothapp.gui.widgets import wrapped

_WALL_PX = 2.5
_AROUND = 60.0  # scene units: what an item may draw beyond its box, such as the words of an entrance
_MEANT = 20.0  # so near to its edge the mouse means it
_POINT = 60.0  # half the side of a power or water point
_ICON_FROM, _WORDS_FROM = 0.3, 0.45  # zoom
_BESIDE_PX, _MOST_LINES = 4.0, 3  # of words in a thing


def lines_within(text: str, font: QFont, width: float, height: float) -> list[str]:
    """Return a text on one line, or on several when it is too wide and there is height (pixels) for them."""
    metrics = QFontMetricsF(font)
    most = min(int(height / metrics.height()), _MOST_LINES)
    if most < 2 or metrics.horizontalAdvance(text) <= width:
        return [text]
    return wrapped.lines(text, font, width, most)


class Ground(QGraphicsItem):
    """The floor of the hall; its outer walls stand above the grounds of zones and the picture."""

    def __init__(self) -> None:
        super().__init__()
        self._outline, self._floor = QPolygonF(), QBrush(theme.colour("surface"))
        self.walls = Walls()
        self.setZValue(-10)

    def show_outline(self, corners: Sequence[Point]) -> None:
        """Stand on these corners, for a while others than the plan has."""
        self.prepareGeometryChange()
        self._outline = polygon(corners)
        self.update()
        self.walls.show_outline(self._outline)

    def boundingRect(self) -> QRectF:
        return self._outline.boundingRect()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._floor)
        painter.drawPolygon(self._outline)


class Walls(QGraphicsItem):
    """The sides of the hall, of which only those in sight are drawn: a stroke around all of it is slow."""

    def __init__(self) -> None:
        super().__init__()
        self._sides: list[QLineF] = []
        self._bounds = QRectF()
        self._pen = thin("text2", _WALL_PX)
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setZValue(-3)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # to know what is seen

    def show_outline(self, outline: QPolygonF) -> None:
        self.prepareGeometryChange()
        corners = [outline.at(number) for number in range(outline.count())]
        self._sides = [QLineF(one, other) for one, other in zip(corners, [*corners[1:], *corners[:1]], strict=True)]
        self._bounds = outline.boundingRect()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(self._pen)
        wide = _WALL_PX / (zoom_of(painter) * FULL)
        painter.drawLines([side for side in self._sides if is_seen(option, _around(side, wide))])


def _around(side: QLineF, by: float) -> QRectF:
    return QRectF(side.p1(), side.p2()).normalized().adjusted(-by, -by, by, by)


class BackdropItem(QGraphicsItem):
    """The picture behind the plan, faded."""

    def __init__(self, backdrop: Backdrop) -> None:
        super().__init__()
        self._area = area_of(backdrop.box)
        picture = QPixmap(str(backdrop.file))
        turned = QTransform().rotate(backdrop.turned_deg)
        self._picture = picture.transformed(turned) if backdrop.turned_deg else picture
        self.setOpacity(1 - backdrop.fade)

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._area, self._picture, QRectF(self._picture.rect()))


class ThingItem(QGraphicsItem):
    """One thing of the plan; it stands by its middle as booths do."""

    def __init__(self, thing: ItemState, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.thing = thing
        self.show_as(thing)

    def show_as(self, thing: ItemState) -> None:
        """Take over what is so of the thing now."""
        self.prepareGeometryChange()
        self.thing = thing
        box, middle = thing.box, thing.box.centre
        self.setPos(middle.x * CM, middle.y * CM)
        self.setRotation(0 if thing.points else box.rotation_deg)
        self.area = QRectF(-box.w * CM / 2, -box.h * CM / 2, box.w * CM, box.h * CM)
        if thing.kind in ("power", "water") and min(box.w, box.h) * CM < 2 * _POINT:
            self.area = QRectF(-_POINT, -_POINT, 2 * _POINT, 2 * _POINT)
        self._corners = polygon(thing.points).translated(-self.pos())
        self.setZValue(_HEIGHTS.get(thing.kind, 1.0))
        self.update()

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the scene lies on it, or so near that it is meant."""
        here = self.mapFromScene(point)
        near = self.area.adjusted(-_MEANT, -_MEANT, _MEANT, _MEANT).contains(here)
        if not near or self.thing.kind == "wall" or self._corners.size() < 3:
            return near
        return self._corners.containsPoint(here, Qt.FillRule.OddEvenFill)

    def boundingRect(self) -> QRectF:
        over = _AROUND + (4 * CM if self.thing.kind in ("label", "entrance") else 0)
        return self.area.adjusted(-over, -over, over, over)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        _PAINTED[self.thing.kind](self, painter)

    def _fill(self, painter: QPainter, pen: QPen | Qt.PenStyle, brush: QBrush) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        if self._corners.size() > 2:
            painter.drawPolygon(self._corners)
        else:
            painter.drawRect(self.area)

    def _outline(self, _painter: QPainter) -> None:
        """The ground draws it."""

    def _wall(self, painter: QPainter) -> None:
        if self._corners.size() > 1:
            painter.setPen(thin("text2", _WALL_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._corners)
        else:
            self._fill(painter, thin("text2"), QBrush(theme.colour("text2")))

    def _pillar(self, painter: QPainter) -> None:
        self._fill(painter, thin("muted"), QBrush(theme.colour("field_border")))

    def _entrance(self, painter: QPainter) -> None:
        """A gate in the wall, its words towards the middle of the hall: beside a gate in a side wall."""
        self._fill(painter, Qt.PenStyle.NoPen, QBrush(theme.colour("primary")))
        if zoom_of(painter) < _WORDS_FROM or not self.thing.text:
            return
        around, font = self.thing.box.bounds(), self._looks.label_font()
        if around.h > around.w:
            wide = QFontMetricsF(font).horizontalAdvance(self.thing.text) + 4
            off = around.w * CM * zoom_of(painter) * FULL / 2 + 4
            with Pixels(painter, self.area.center()):
                place = QRectF(off if around.x < 1.0 else -off - wide, -8, wide, 16)
                write(painter, place, self.thing.text, font, theme.colour("primary"))
            return
        below = self.thing.box.y < 1.0
        edge = QPointF(self.area.center().x(), self.area.bottom() if below else self.area.top())
        with Pixels(painter, edge):
            place = QRectF(-90, 3 if below else -19, 180, 16)
            write(painter, place, self.thing.text, font, theme.colour("primary"))

    def _stage(self, painter: QPainter) -> None:
        self._fill(painter, thin("strong_border", 1.2), QBrush(theme.colour("sunken")))
        self._words(painter, self.thing.text.upper(), 3)

    def _service(self, painter: QPainter) -> None:
        self._fill(painter, thin("border"), QBrush(theme.colour("sunken")))
        self._words(painter, self.thing.text, 1)

    def _label(self, painter: QPainter) -> None:
        if zoom_of(painter) < _WORDS_FROM:
            return
        with Pixels(painter, self.area.center()):
            write(painter, QRectF(-150, -12, 300, 24), self.thing.text, self._looks.numbers[3], theme.colour("text2"))

    def _keep_clear(self, painter: QPainter) -> None:
        self._fill(painter, Qt.PenStyle.NoPen, QBrush(theme.colour("warn_tint")))
        lines = theme.colour("warn")
        lines.setAlphaF(0.28)
        self._fill(painter, thin("warn", 1.0, Qt.PenStyle.DashLine), QBrush(lines, Qt.BrushStyle.BDiagPattern))
        self._words(painter, self.thing.text, 1, "warn")

    def _point(self, painter: QPainter) -> None:
        picture, tone = ("bolt", "warn") if self.thing.kind == "power" else ("droplet", "info")
        self._fill(painter, thin(tone), QBrush(theme.colour(f"{tone}_tint")))
        if zoom_of(painter) >= _ICON_FROM:
            inside = self.area.width() * 0.15
            icons.draw(painter, picture, tone, self.area.adjusted(inside, inside, -inside, -inside))

    def _words(self, painter: QPainter, text: str, step: int, tone: str = "text2") -> None:
        """Write in the middle, along the longer side."""
        zoom = zoom_of(painter)
        if not text or zoom < _WORDS_FROM:
            return
        w, h = self.area.width() * zoom * FULL, self.area.height() * zoom * FULL
        with Pixels(painter, self.area.center()):
            if h > 2 * w:
                painter.rotate(-90)
                w, h = h, w
            font, colour = self._looks.numbers[step], theme.colour(tone)
            shown, high = lines_within(text, font, w - 2 * _BESIDE_PX, h), QFontMetricsF(font).height()
            for number, line in enumerate(shown):
                down = (number - (len(shown) - 1) / 2) * high
                write(painter, QRectF(-w / 2 + _BESIDE_PX, -h / 2 + down, w - 2 * _BESIDE_PX, h), line, font, colour)


_PAINTED = {
    "outline": ThingItem._outline,
    "wall": ThingItem._wall,
    "entrance": ThingItem._entrance,
    "pillar": ThingItem._pillar,
    "stage": ThingItem._stage,
    "label": ThingItem._label,
    "power": ThingItem._point,
    "water": ThingItem._point,
    "keep_clear": ThingItem._keep_clear,
    "service": ThingItem._service,
}
_HEIGHTS = {"keep_clear": -2.0, "stage": -1.0, "service": -1.0, "power": 6.0, "water": 6.0, "label": 7.0, "pillar": 5.0}
