"""Zones as tinted ground with their names, pavilions as outlines with name and both counts."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.domain.plan import bare_pavilion
from boothapp.floorplan.shape import Box, Point, without_straight
from boothapp.gui import theme
from boothapp.gui.covered import covered
from boothapp.gui.plan.drawing import Pixels, area_of, is_seen, polygon, tag, write, zoom_of
from boothapp.gui.plan.looks import CM, FULL, NUMBERS_FROM, Looks, metres, thin
from boothapp.gui.plan.plan_state import HallState, PavilionState, ZoneState
from boothapp.gui.plan.zone_grounds import EDGE_M, HEAD_M

GROUNDS = ("tint", "info_tint", "warn_tint", "sunken", "violet_tint", "rose_tint")  # tokens, by the number of the tint
_OUTLINE_M = 0.2  # of a pavilion around its booths
_TAG_PX = 18.0  # what the tag of a pavilion takes above it
_STANDS_OUT_FROM = 0.7  # zoom from which the name of a narrow pavilion may be wider than it


def ground_of(zone: ZoneState) -> str:
    """Return the token of a zone's ground; the legend of zones shows the same."""
    return GROUNDS[zone.tint % len(GROUNDS)]


class ZoneItem(QGraphicsItem):
    """The ground of a zone."""

    def __init__(self, zone: ZoneState, areas: Sequence[Box], looks: Looks) -> None:
        super().__init__()
        self.zone, self._looks = zone, looks
        self.setZValue(-4)
        self._areas = [area_of(area) for area in areas]
        self._fill = theme.colour(ground_of(zone))
        self.text = covered(" · ".join(filter(None, (zone.code, zone.name))))
        self._over: list[QRectF] = []
        self._bounds = QRectF()
        for area in self._areas:
            self._bounds = self._bounds.united(area.adjusted(0, -EDGE_M * CM, 0, 0))  # marks of its name stand out

    def leave_room(self, over: Iterable[QRectF]) -> None:
        """Let the name stand beside what is drawn over its ground, such as names of pavilions and fire lanes."""
        self._over = list(over)

    def boundingRect(self) -> QRectF:
        return self._bounds

    @property
    def areas(self) -> Sequence[QRectF]:
        """Its ground in units of the scene."""
        return self._areas

    @property
    def largest(self) -> QRectF:
        """The largest part of its ground."""
        return max(self._areas, key=lambda area: area.width() * area.height())

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the scene lies on its ground."""
        return any(area.contains(point) for area in self._areas)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        for area in self._areas:
            painter.fillRect(area, self._fill)  # an edge drawn with a pen made dragging 2 ms a frame slower

    def write_name(self, painter: QPainter, option: QStyleOptionGraphicsItem, zoom: float) -> None:
        """Write its name at the head of its ground where that is seen, over a wall that runs through there."""
        colour, font, scale = theme.colour("text2"), self._looks.name_font(zoom), zoom * FULL
        metrics, high = QFontMetricsF(font), HEAD_M * CM * scale
        for area in self._areas:
            if not is_seen(option, _head_of(area).adjusted(0, -EDGE_M * CM, 0, 0)):
                continue
            left, right = self.free_part(area)
            room = (right - left) * scale - 12
            if high >= metrics.capHeight() and room > metrics.averageCharWidth():
                with Pixels(painter, QPointF(left, area.top())):
                    painter.setFont(font)
                    painter.setPen(colour)
                    shown = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room)
                    baseline = high - max(1.0, min(4.0, high - metrics.ascent()))
                    capitals = metrics.capHeight() + 4
                    around = QRectF(5, baseline - capitals + 2, metrics.horizontalAdvance(shown) + 4, capitals)
                    painter.fillRect(around, self._fill)
                    painter.drawText(QPointF(7, baseline), shown)

    def free_part(self, area: QRectF) -> tuple[float, float]:
        """Return the widest part of the head of its ground that nothing is drawn over, the first of them."""
        head = _head_of(area)
        found, left = (area.left(), area.left()), area.left()
        taken = sorted((one.left(), one.right()) for one in self._over if one.intersects(head))
        for start, end in [*taken, (area.right(), area.right())]:
            if start - left > found[1] - found[0]:
                found = left, start
            left = max(left, end)
        return found


def _head_of(area: QRectF) -> QRectF:
    return QRectF(area.left(), area.top(), area.width(), HEAD_M * CM)


class ZoneNames(QGraphicsItem):
    """The names of the zones: at the heads of their grounds, or over their booths from afar."""

    def __init__(self, zones: Iterable[ZoneItem], looks: Looks) -> None:
        super().__init__()
        self._zones, self._looks = list(zones), looks
        self.setZValue(8)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # to know what is seen
        self._bounds = QRectF()
        for zone in self._zones:
            self._bounds = self._bounds.united(zone.boundingRect())

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        zoom = zoom_of(painter)
        if zoom >= NUMBERS_FROM:
            for zone in self._zones:
                zone.write_name(painter, option, zoom)
            return
        font, colours = self._looks.label_font(), (theme.colour("surface"), theme.colour("text"))
        metrics = QFontMetricsF(font)
        for zone in self._zones:
            area = zone.largest
            room = area.width() * zoom * FULL - 14
            if room < metrics.horizontalAdvance(zone.zone.code):
                continue
            with Pixels(painter, area.center()):
                shown = metrics.elidedText(zone.text, Qt.TextElideMode.ElideRight, room)
                tag(painter, QPointF(0, 0), shown, font, colours)


class PavilionItem(QGraphicsItem):
    """The outline of a pavilion, its name and how many booths it has; it can be grasped by the outline and the name."""

    def __init__(self, pavilion: PavilionState, counted: str, state: HallState, looks: Looks) -> None:
        super().__init__()
        self.pavilion, self._looks = pavilion, looks
        self.setZValue(9)
        self.texts = [
            covered(text) for text in (f"{pavilion.name} · {counted}", pavilion.name, bare_pavilion(pavilion.name))
        ]
        self._path = self._own = self._around(state)
        self._below = self._is_named_below(state)
        self._room = self._room_of_name(state)
        self._over = 3.0 * CM

    @property
    def corners(self) -> tuple[Point, ...]:
        """The corners of its outline that can be pulled; () when it has several, or has it in another hall."""
        if self.pavilion.is_elsewhere:
            return ()
        if len(self.pavilion.points) > 2:
            return self.pavilion.points
        parts = self._own.toSubpathPolygons()
        if len(parts) != 1:
            return ()
        return without_straight([Point(metres(one.x()), metres(one.y())) for one in parts[0].toList()])

    def show_outline(self, points: Sequence[Point]) -> None:
        """Show other corners for a while, () = those it has."""
        self.prepareGeometryChange()
        self._path = _closed(points) if points else self._own
        self.update()

    def _around(self, state: HallState) -> QPainterPath:
        if len(self.pavilion.points) > 2:
            return _closed(self.pavilion.points)
        made = QPainterPath()
        for id_ in self.pavilion.booth_ids:
            b, part = state.booths[id_].box.bounds(), QPainterPath()
            part.addRect(area_of(Box(b.x - _OUTLINE_M, b.y - _OUTLINE_M, b.w + 2 * _OUTLINE_M, b.h + 2 * _OUTLINE_M)))
            made = made.united(part)
        return made.simplified()

    def _is_named_below(self, state: HallState) -> bool:
        """Tell whether its name stands below: there is room, while above it would cover the numbers of booths."""
        around = self._path.boundingRect()
        above = around.adjusted(CM / 2, -CM, -CM / 2, -around.height())
        below = above.translated(0, around.height() + CM)
        own = set(self.pavilion.booth_ids)
        booths = [area_of(booth.box.bounds()) for id_, booth in state.booths.items() if id_ not in own]
        return any(area.intersects(above) for area in booths) and not any(area.intersects(below) for area in booths)

    def _room_of_name(self, state: HallState) -> float:
        """Return how wide its name may be: as its outline, or more where nothing stands beside the name."""
        around, corner = self._path.boundingRect(), self._named_at
        wanted = self._tag_width(self.texts[-1], _STANDS_OUT_FROM * FULL) / (_STANDS_OUT_FROM * FULL)
        if wanted <= around.width():
            return around.width()
        beside = QRectF(around.right() + 1, corner.y() - (0 if self._below else CM), wanted - around.width(), CM)
        ids = {id_ for other in state.pavilions if other.id != self.pavilion.id for id_ in other.booth_ids}
        own = set(self.pavilion.booth_ids)
        for id_, booth in state.booths.items():
            area = area_of(booth.box.bounds())
            if id_ in ids:  # the name of another pavilion stands above its booths or below them
                area.adjust(-_OUTLINE_M * CM, -CM, _OUTLINE_M * CM, CM)
            if id_ not in own and area.intersects(beside):
                beside.setRight(max(area.left(), beside.left()))
        return max(beside.right() - around.left() - 1, around.width())

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-self._over, -self._over, self._over, self._over)

    def grasped_at(self, point: QPointF, scale: float) -> bool:
        """Tell whether a point of the scene lies on the outline or on the name."""
        inside = self.mapFromScene(point)
        reach = 5 / scale
        near = QRectF(inside.x() - reach, inside.y() - reach, 2 * reach, 2 * reach)
        on_edge = self._path.intersects(near) and not self._path.contains(near)
        corner, high = self._named_at, _TAG_PX / scale
        top = corner.y() if self._below else corner.y() - high
        text = self._told(scale)
        name = QRectF(corner.x(), top, self._tag_width(text, scale) / scale, high)
        return on_edge or (bool(text) and name.contains(inside))

    @property
    def named_in(self) -> QRectF:
        """The part of the scene that its name may take."""
        corner = self._named_at
        return QRectF(corner.x(), corner.y() - (0 if self._below else CM), self._room, CM)

    @property
    def _named_at(self) -> QPointF:
        """The corner of its outline where its name stands."""
        around = self._path.boundingRect()
        return around.bottomLeft() if self._below else around.topLeft()

    def _told(self, scale: float) -> str:
        """Return as much of its name and counts as its outline is wide: a tag covers no other pavilion's.

        The name alone may stand out beside it, where there is room. From afar it is the whole name or, where that has
        no room, "".
        """
        if scale * self._over < _TAG_PX:
            return ""
        name, within, room = self.texts[-1], self._path.boundingRect().width() * scale + 2, self._room * scale + 2
        if whole := next((text for text in self.texts if self._tag_width(text, scale) <= within), ""):
            return whole
        if self._tag_width(name, scale) <= room:
            return name
        if scale < NUMBERS_FROM * FULL:
            return ""
        metrics = QFontMetricsF(self._looks.name_font(scale / FULL))
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - 12)

    def _tag_width(self, text: str, scale: float) -> float:
        return QFontMetricsF(self._looks.name_font(scale / FULL)).horizontalAdvance(text) + 12

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(thin("tint_text", 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        scale, font = zoom_of(painter) * FULL, self._looks.name_font(zoom_of(painter))
        text = self._told(scale)
        if not text:
            return
        with Pixels(painter, self._named_at):
            card = QRectF(-1, -1 if self._below else 1 - _TAG_PX, self._tag_width(text, scale), _TAG_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint_text"))
            painter.drawRoundedRect(card, 4, 4)
            write(painter, card.adjusted(6, 0, -6, 0), text, font, theme.colour("surface"))


def _closed(points: Sequence[Point]) -> QPainterPath:
    made = QPainterPath()
    made.addPolygon(polygon(points))
    made.closeSubpath()
    return made
