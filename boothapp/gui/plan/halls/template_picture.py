"""Small pictures of ready plans."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from boothapp.domain.plan import Booth, PlanItem
from boothapp.floorplan.shape import Box
from boothapp.gui import theme
from boothapp.gui.plan.plan_state import points_of

if TYPE_CHECKING:
    from boothapp.tasks.plan_templates import Template

_ZONES = ("tint", "info_tint", "warn_tint", "violet_tint", "rose_tint")
_EDGES = ("primary", "info", "warn", "text2", "danger")
_MARGIN = 6.0


def picture(template: "Template", size: QSize, ratio: float) -> QPixmap:
    """Return the first hall of a template in `size` logical pixels; zones have colours of their own."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    hall = template.halls[0]
    room = QRectF(0, 0, size.width(), size.height()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    scale = min(room.width() / hall.width_m, room.height() / hall.depth_m)
    painter = QPainter(made)
    painter.translate(room.center().x() - hall.width_m * scale / 2, room.center().y() - hall.depth_m * scale / 2)
    painter.setPen(QPen(theme.colour("text2"), 1.5))
    painter.setBrush(theme.colour("canvas"))
    painter.drawRect(QRectF(0, 0, hall.width_m * scale, hall.depth_m * scale))
    painter.setPen(theme.colour("border"))
    for item in template.items:
        if item.hall_id == hall.id and item.kind in ("stage", "service", "entrance", "keep_clear"):
            painter.setBrush(theme.colour("primary" if item.kind == "entrance" else "sunken"))
            corners = points_of(item.points) or _box(item).corners()
            painter.drawPolygon([QPointF(x * scale, y * scale) for x, y in corners])
    order = {zone.id: number % len(_ZONES) for number, zone in enumerate(template.zones)}
    for booth in template.booths:
        if booth.hall_id == hall.id:
            zone = order.get(booth.zone_id or "", 0)
            painter.setPen(QPen(theme.colour(_EDGES[zone]), 0.6))
            painter.setBrush(theme.colour(_ZONES[zone]))
            painter.drawRect(_scaled(_box(booth), scale))
    painter.end()
    return made


def _box(standing: Booth | PlanItem) -> Box:
    return Box(standing.x_m, standing.y_m, standing.width_m, standing.depth_m, standing.rotation_deg)


def _scaled(box: Box, scale: float) -> QRectF:
    upright = box.bounds()
    return QRectF(upright.x * scale, upright.y * scale, upright.w * scale, upright.h * scale)
