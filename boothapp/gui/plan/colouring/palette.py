"""Colours for groups of booths, each with a pattern of its own; and the same told by patterns alone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPolygonF

from boothapp.gui import icons
from boothapp.gui.plan.looks import BoothLook, state_look
from boothapp.gui.plan.words import state_word
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.kinds import kind_word

MODES = {
    "status": QT_TRANSLATE_NOOP("PlanColours", "Trạng thái"),
    "zone": QT_TRANSLATE_NOOP("PlanColours", "Khu"),
    "province": QT_TRANSLATE_NOOP("PlanColours", "Tỉnh, thành"),
    "kind": QT_TRANSLATE_NOOP("PlanColours", "Loại hình"),
    "group": QT_TRANSLATE_NOOP("PlanColours", "Nhóm hàng"),
    "missing": QT_TRANSLATE_NOOP("PlanColours", "Thiếu thông tin"),
    "checked_in": QT_TRANSLATE_NOOP("PlanColours", "Đã có mặt"),
}
_WORDS = {
    "empty": QT_TRANSLATE_NOOP("PlanColours", "Chưa có ai"),
    "several": QT_TRANSLATE_NOOP("PlanColours", "Nhiều loại"),
    "rest": QT_TRANSLATE_NOOP("PlanColours", "Khác"),
    "unknown": QT_TRANSLATE_NOOP("PlanColours", "Chưa rõ"),
    "lacking": QT_TRANSLATE_NOOP("PlanColours", "Còn thiếu"),
    "complete": QT_TRANSLATE_NOOP("PlanColours", "Đủ"),
    "here": QT_TRANSLATE_NOOP("PlanColours", "Đã có mặt"),
    "not_here": QT_TRANSLATE_NOOP("PlanColours", "Chưa đến"),
}
_NO_ZONE = QT_TRANSLATE_NOOP("PlanColours", "Ngoài khu")
# fill, edge; as many as there are patterns but one, so that both together are new for long
_COLOURS = (
    ("tint", "booth_assigned_edge"),
    ("info_tint", "info"),
    ("warn_tint", "booth_held_edge"),
    ("violet_tint", "violet"),
    ("rose_tint", "guide"),
    ("danger_tint", "danger"),
)
_PATTERNS = ("", "rise", "dots", "flat", "fall", "upright", "cross")
_OF_KEY = {
    "empty": BoothLook("booth_free", "booth_free_edge", "booth_free_text", "dashed"),
    "unknown": BoothLook("booth_blocked", "booth_blocked_edge", "booth_blocked_text"),
    "several": BoothLook("sunken", "field_border", "text", "corner"),
    "rest": BoothLook("sunken", "field_border", "text", "cross"),
    "lacking": BoothLook("booth_conflict", "booth_conflict_edge", "booth_conflict_text", "warning"),
    "complete": state_look("assigned"),
    "here": state_look("confirmed"),
    "not_here": BoothLook("booth_held", "booth_held_edge", "booth_held_text", "corner"),
}
_PLAIN_STATES = {"held": "corner", "assigned": "", "confirmed": "dots", "blocked": "cross", "conflict": "warning"}
_LOOKS = 2 * len(_PATTERNS) - 1  # that differ without colour: on white, then on grey
_WHITE, _GREY, _INK = "surface", "booth_blocked", "text"  # what is left without colour
_SWATCH = 15  # pixels


def mode_word(mode: str) -> str:
    """Return one of MODES in words."""
    return QCoreApplication.translate("PlanColours", MODES[mode])


def group_word(mode: str, key: str, name: str) -> str:
    """Return what a group of booths has in common."""
    if mode == "status":
        return state_word(key)
    if mode == "zone" and key == "unknown":
        return QCoreApplication.translate("PlanColours", _NO_ZONE)
    return name or (QCoreApplication.translate("PlanColours", _WORDS[key]) if key in _WORDS else kind_word(key))


def look_of(mode: str, key: str, at: int, *, plain: bool) -> BoothLook:
    """Return the look of the group at a place of the legend; a plain one tells groups apart by patterns alone."""
    if mode == "status":
        made = state_look(key)
        return _white(_PLAIN_STATES.get(key, made.sign)) if plain else made
    if key in _OF_KEY:
        made = _OF_KEY[key]
        fill = _GREY if key in ("rest", "unknown") else _WHITE
        return BoothLook(fill, _INK, "text", "dots" if key == "here" else made.sign) if plain else made
    if plain:
        rounds, place = divmod(at, len(_PATTERNS))
        return BoothLook(_GREY, _INK, "text", _PATTERNS[1 + place]) if rounds else _white(_PATTERNS[place])
    fill, edge = _COLOURS[at % len(_COLOURS)]
    return BoothLook(fill, edge, "text", _PATTERNS[at % len(_PATTERNS)])


class Places:
    """Which colour each group has: it keeps it while others grow and shrink, so that nothing changes unasked."""

    def __init__(self) -> None:
        self._kept: dict[str, int] = {}

    def of(self, keys: Sequence[str]) -> list[int]:
        """Return the places of groups, of which there are few; a new one gets one that none had, if there is any."""
        for key in keys:
            if key in self._kept or key in _OF_KEY:
                continue
            now = {self._kept[one] for one in keys if one in self._kept}
            free = [at for at in range(max(_LOOKS, len(keys))) if at not in now]
            place = next((at for at in free if at not in self._kept.values()), free[0])
            self._kept = {one: at for one, at in self._kept.items() if at != place} | {key: place}
        return [self._kept.get(key, 0) for key in keys]


def _white(sign: str) -> BoothLook:
    return BoothLook(_WHITE, _INK, "text", sign)


def swatch(look: BoothLook, ratio: float) -> QIcon:
    """Return a small booth of a look, for the legend."""
    picture = QPixmap(QSize(_SWATCH, _SWATCH) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    area = QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.pen)
    painter.setBrush(look.brush)
    painter.drawRoundedRect(area, 2, 2)
    if look.pattern:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pattern)
        painter.drawRoundedRect(area, 2, 2)
    if look.sign == "corner":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.plain_pen.color())
        corner = area.topRight()
        painter.drawPolygon(QPolygonF([corner, corner - QPointF(6, 0), corner + QPointF(0, 6)]))
    elif look.sign == "warning":
        icons.draw(painter, "alert-triangle", look.edge, area.adjusted(2, 2, -2, -2))
    painter.end()
    return QIcon(picture)
