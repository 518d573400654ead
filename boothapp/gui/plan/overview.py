"""All booths of a hall at once, as long as no names are read: thousands of them in a few strokes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.gui.plan.booth_item import CORNER_SIGNS, BoothItem
from boothapp.gui.plan.drawing import zoom_of
from boothapp.gui.plan.looks import FULL, NUMBERS_FROM, BoothLook, Looks, step_of

Group = list[tuple[QRectF, BoothItem]]


class Overview(QGraphicsItem):
    """Stands for the items of upright booths from afar: one paint instead of thousands that each cost microseconds."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._bounds = QRectF()
        self._groups: dict[tuple[BoothLook, float], Group] = {}
        self.stands_in = True  # for the items; else they paint themselves
        self._left_out: Collection[str] = ()
        self.exposed: list[QRectF] = []  # what is to be painted now, when that is a few strips
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # to know what is seen

    def leave_out(self, booth_ids: Collection[str]) -> None:
        """Do not draw these, which are dragged."""
        differs = set(self._left_out) ^ set(booth_ids)
        self._left_out = frozenset(booth_ids)
        area = QRectF()
        for group in self._groups.values():
            for box, item in group:
                if item.booth.id in differs:
                    area |= box
        self.update(area)

    def show_booths(self, items: Iterable[BoothItem]) -> None:
        """Take over where the booths are and how they look; not those that stand askew."""
        groups: dict[tuple[BoothLook, float], Group] = defaultdict(list)
        bounds = QRectF()
        for item in items:
            if item.is_upright:
                area = item.inner.translated(item.pos())
                groups[item.look, item.opacity()].append((area, item))
                bounds |= area
        if bounds != self._bounds:
            self.prepareGeometryChange()
        self._groups, self._bounds = dict(groups), bounds
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if not self.stands_in:
            return
        zoom = zoom_of(painter)
        groups = self._groups
        if not option.exposedRect.contains(self._bounds) or len(self.exposed) > 1:
            seen = self.exposed or [option.exposedRect]
            groups = {key: _in_sight(group, seen) for key, group in groups.items()}
        if self._left_out:
            left = self._left_out
            groups = {key: [one for one in group if one[1].booth.id not in left] for key, group in groups.items()}
        _draw_boxes(painter, groups, patterns=zoom >= NUMBERS_FROM)
        if zoom >= NUMBERS_FROM:
            self._draw_numbers(painter, groups, zoom)

    def draw(self, painter: QPainter) -> None:
        """Draw the colours of all booths, whatever the scale."""
        _draw_boxes(painter, self._groups, patterns=False)

    def _draw_numbers(self, painter: QPainter, groups: dict[tuple[BoothLook, float], Group], zoom: float) -> None:
        world, scale, step = painter.worldTransform(), zoom * FULL, step_of(zoom)
        dx, dy = world.dx(), world.dy()
        painter.resetTransform()
        painter.setFont(self._looks.numbers[step])
        for (look, opacity), group in groups.items():
            painter.setOpacity(opacity)
            placed = [
                (
                    (round(b.left() * scale + dx), round(b.top() * scale + dy)),
                    (b.width() * scale, b.height() * scale),
                    item,
                )
                for b, item in group
            ]
            taken = 0.0
            if look.sign in CORNER_SIGNS:
                for at, room, item in placed:
                    taken = item.paint_sign(painter, at, room)
            painter.setPen(look.text_pen)
            for at, room, item in placed:
                item.paint_number(painter, at, room, taken, step)
        painter.setOpacity(1.0)
        painter.setWorldTransform(world)


def _in_sight(group: Group, seen: Sequence[QRectF]) -> Group:
    """Return those of a group that a part of what is painted touches; one part is what every step of a zoom paints."""
    if len(seen) == 1:
        touches = seen[0].intersects
        return [one for one in group if touches(one[0])]
    return [one for one in group if any(map(one[0].intersects, seen))]


def _draw_boxes(painter: QPainter, groups: dict[tuple[BoothLook, float], Group], *, patterns: bool) -> None:
    for (look, opacity), group in groups.items():
        boxes = [area for area, _ in group]
        if not boxes:
            continue
        painter.setOpacity(opacity)
        painter.setPen(look.pen if patterns else look.plain_pen)
        painter.setBrush(look.brush)
        painter.drawRects(boxes)
        if patterns and look.pattern:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pattern)
            painter.drawRects(boxes)
    painter.setOpacity(1.0)
