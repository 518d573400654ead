"""What stands in a hall besides booths, one word each."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

THINGS = {
    "outline": QT_TRANSLATE_NOOP("PlanThings", "Đường bao nhà"),
    "wall": QT_TRANSLATE_NOOP("PlanThings", "Tường"),
    "entrance": QT_TRANSLATE_NOOP("PlanThings", "Cửa"),
    "pillar": QT_TRANSLATE_NOOP("PlanThings", "Cột"),
    "stage": QT_TRANSLATE_NOOP("PlanThings", "Sân khấu"),
    "label": QT_TRANSLATE_NOOP("PlanThings", "Chữ"),
    "power": QT_TRANSLATE_NOOP("PlanThings", "Điểm điện"),
    "water": QT_TRANSLATE_NOOP("PlanThings", "Điểm nước"),
    "keep_clear": QT_TRANSLATE_NOOP("PlanThings", "Vùng phải để trống"),
    "service": QT_TRANSLATE_NOOP("PlanThings", "Khu dịch vụ"),
}
_FIRE_LANE = QT_TRANSLATE_NOOP("PlanThings", "Lối thoát hiểm")


def thing_word(kind: str) -> str:
    """Return the word for a kind of things."""
    return QCoreApplication.translate("PlanThings", THINGS[kind])


def first_text(kind: str) -> str:
    """Return what stands on a new thing of a kind until somebody writes something else."""
    return QCoreApplication.translate("PlanThings", _FIRE_LANE) if kind == "keep_clear" else thing_word(kind)
