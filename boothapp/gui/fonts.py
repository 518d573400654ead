"""The interface's fonts: Be Vietnam Pro for text, Inter with tabular figures for numbers."""

from PySide6.QtGui import QFont, QFontDatabase

from boothapp.gui.tokens import TYPE, Role
from boothapp.resource_files import resource

_TEXT, _NUMBERS = "Be Vietnam Pro", "Inter"
_FILES = (
    "BeVietnamPro-Regular.ttf",
    "BeVietnamPro-Medium.ttf",
    "BeVietnamPro-SemiBold.ttf",
    "BeVietnamPro-Bold.ttf",
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "NotoSans-Regular.ttf",
    "DejaVuSans-Symbols.ttf",
)


class _Scale:
    percent = 100


def load(percent: int = 100) -> None:
    """Make the bundled fonts known to Qt; `percent` scales every type size (90–150)."""
    _Scale.percent = percent
    if _TEXT not in QFontDatabase.families():
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts") / name))


def scaled(pixels: int) -> int:
    """Return how many pixels what has so many at 100 % has at the text size that is loaded."""
    return round(pixels * _Scale.percent / 100)


def unscaled(pixels: int) -> int:
    """Return the pixels at 100 % of what is so wide at the text size that is loaded."""
    return round(pixels * 100 / _Scale.percent)


def font(role: Role = Role.BODY, *, weight: int | None = None) -> QFont:
    """Return the font of a text role."""
    return _made([_TEXT, "Segoe UI", "Noto Sans"], role, weight)


def number_font(role: Role = Role.BODY, *, weight: int | None = None) -> QFont:
    """Return the font of a role for numbers: digits of one width."""
    made = _made([_NUMBERS, _TEXT], role, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def plan_font(pixels: int, weight: int) -> QFont:
    """Return a font of the floor plan, whose texts grow with the plan (PLAN_NUMBER and PLAN_NAME of the tokens)."""
    return _sized([_TEXT, "Segoe UI", "Noto Sans"], pixels, weight)


def _made(families: list[str], role: Role, weight: int | None) -> QFont:
    pixels, usual = TYPE[role]
    return _sized(families, pixels, weight or usual)


def _sized(families: list[str], pixels: int, weight: int) -> QFont:
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(scaled(pixels))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
