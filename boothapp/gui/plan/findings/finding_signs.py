"""The signs on booths of which the check found something, one a booth, in the colour and shape of the worst."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.gui import icons, theme
from boothapp.gui.plan.booth_item import BoothItem
from boothapp.gui.plan.drawing import Pixels, zoom_of
from boothapp.gui.plan.findings.booth_findings import BoothFindings
from boothapp.gui.plan.looks import FULL, NUMBERS_FROM
from boothapp.gui.plan.scene import PlanScene

# level -> icon, token
SIGNS = {"error": ("alert-triangle", "danger"), "warning": ("alert-triangle", "warn"), "hint": ("info-circle", "info")}
_GROUND, _EDGE = 16.0, 2.0  # pixels: the disc with the icon, from the booth's edge
_SMALL = 12.0  # the disc in a booth that has little room
_ICON = 0.75  # of the disc
_BESIDE_FROM = 44.0  # pixels of width; in a narrower booth it is small, and below a number that leaves no room
_ABOVE, _ABOVE_MOVING = 3.0, 11.0  # the booths, those that are dragged


class FindingSigns(QGraphicsItem):
    """One item for all of them. A booth in conflict has the same sign already and gets no second one."""

    def __init__(self, scene: PlanScene, findings: BoothFindings) -> None:
        super().__init__()
        self._scene, self._findings = scene, findings
        self._places: list[tuple[QRectF, str, BoothItem]] = []  # where the booth is in the scene, the level, the booth
        self._under_way: list[BoothItem] = []  # booths that are dragged: their signs go along
        self._pictures: dict[tuple[str, float, float], QPixmap] = {}
        self._bounds = QRectF()
        self.setZValue(_ABOVE)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # to know what is seen
        scene.addItem(self)

    def follow(self) -> None:
        """Stand where the booths are now."""
        self.prepareGeometryChange()
        self._places, self._under_way, self._bounds = [], [], QRectF()
        for id_ in self._findings.booth_ids:
            item = self._scene.booths.get(id_)
            if item is None or item.look.sign == "warning":
                continue
            if id_ in self._scene.moving:
                self._under_way.append(item)
            else:
                place = self._place(item)
                self._places.append(place)
                self._bounds |= place[0]
        if self._under_way:
            self._bounds = self._scene.sceneRect()  # wherever they go
        self.setZValue(_ABOVE_MOVING if self._under_way else _ABOVE)
        self.update()

    def _place(self, item: BoothItem) -> tuple[QRectF, str, BoothItem]:
        return item.sceneBoundingRect(), self._findings.level(item.booth.id), item

    @property
    def count(self) -> int:
        """How many signs stand on the hall that is shown."""
        return len(self._places) + len(self._under_way)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        zoom = zoom_of(painter)
        if zoom < NUMBERS_FROM:
            return
        exposed, ratio = QRectF(option.exposedRect), painter.device().devicePixelRatioF()
        for area, level, item in (*self._places, *map(self._place, self._under_way)):
            if not area.intersects(exposed):
                continue
            with Pixels(painter, area.topRight()) as there:
                wide, high = area.width() * zoom * FULL, area.height() * zoom * FULL
                side = _GROUND if wide >= _BESIDE_FROM else _SMALL
                beside = side == _GROUND or item.has_room_beside_number(zoom, _SMALL)
                beside = beside and item.look.sign != "corner"  # the corner of a held booth has its own sign
                top = _EDGE if beside else high - side
                right = _EDGE if side == _GROUND else 0.0
                there.drawPixmap(QPointF(-right - side, top), self._sign(level, side, ratio))

    def _sign(self, level: str, side: float, ratio: float) -> QPixmap:
        """Return the picture of a level; thousands are drawn in a frame, so each is made once."""
        if (level, side, ratio) not in self._pictures:
            self._pictures[level, side, ratio] = _picture(level, side, ratio)
        return self._pictures[level, side, ratio]


def _picture(level: str, side: float, ratio: float) -> QPixmap:
    """Return a sign on a disc, so that it is seen on every colour."""
    icon, token = SIGNS[level]
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(QRectF(0, 0, side, side))
    beside = side * (1 - _ICON) / 2
    icons.draw(painter, icon, token, QRectF(beside, beside, side * _ICON, side * _ICON), "2.25")
    painter.end()
    return made
