"""What exhibitors need at their booths, in words."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

NEEDS = {
    "power": QT_TRANSLATE_NOOP("Needs", "Điện"),
    "water": QT_TRANSLATE_NOOP("Needs", "Nước"),
    "corner": QT_TRANSLATE_NOOP("Needs", "Gian góc"),
    "heavy_machine": QT_TRANSLATE_NOOP("Needs", "Máy nặng"),
    "other": QT_TRANSLATE_NOOP("Needs", "Khác"),
}


def need_word(code: str) -> str:
    """Return a need in words; one of a newer program, or as a list wrote it, as it is."""
    return QCoreApplication.translate("Needs", NEEDS[code]) if code in NEEDS else code
