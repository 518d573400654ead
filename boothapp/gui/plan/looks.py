"""Pens, brushes and fonts of the plan in the theme in force; made once, so that painting makes nothing."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen

from boothapp.gui import fonts, theme
from boothapp.gui.tokens import PLAN_NAME, PLAN_NUMBER

CM = 100.0  # scene units in a metre
FULL = 16 / CM  # pixels for a scene unit at 100 %: a metre is 16 pixels, a standard booth 48
NUMBERS_FROM, NAMES_FROM = 0.45, 0.795  # zoom; from 80 % both lines of a name have room below the number
_PATTERN_SHARE = 0.4  # of the edge's colour in a pattern
_STEPS = (0.7, 1.15, 1.6, 2.4)  # zooms at which texts grow; names begin with the second size


def metres(units: float) -> float:
    """Return scene units in metres."""
    return units / CM


def step_of(zoom: float) -> int:
    """Return which of the type sizes texts have at a zoom."""
    return sum(zoom >= limit for limit in _STEPS)


@dataclass(frozen=True)
class BoothLook:
    """How a booth is coloured: tokens, and the sign that says the same without colour."""

    fill: str
    edge: str
    text: str
    sign: str = ""  # "" | dashed | corner | hatch | warning | a pattern: rise | fall | cross | flat | upright | dots

    @cached_property
    def brush(self) -> QBrush:
        return QBrush(theme.colour(self.fill))

    @cached_property
    def colour(self) -> QColor:
        return theme.colour(self.fill)

    @cached_property
    def pen(self) -> QPen:
        made = thin(self.edge)
        if self.sign == "dashed":
            made.setDashPattern([3, 2.4])
        return made

    @cached_property
    def plain_pen(self) -> QPen:
        """The edge from afar, where dashes would only be slow."""
        return thin(self.edge)

    @cached_property
    def text_pen(self) -> QPen:
        return QPen(theme.colour(self.text))

    @cached_property
    def pattern(self) -> QBrush | None:
        """A pattern is paler than the edge, so that texts on it can be read."""
        style = _PATTERNS.get(self.sign)
        share = 1.0 if self.sign == "hatch" else _PATTERN_SHARE
        return QBrush(theme.mixed(self.edge, self.fill, share), style) if style else None


_PATTERNS = {
    "hatch": Qt.BrushStyle.BDiagPattern,
    "rise": Qt.BrushStyle.BDiagPattern,
    "fall": Qt.BrushStyle.FDiagPattern,
    "cross": Qt.BrushStyle.DiagCrossPattern,
    "flat": Qt.BrushStyle.HorPattern,
    "upright": Qt.BrushStyle.VerPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
}
_SIGNS = {"free": "dashed", "held": "corner", "blocked": "hatch", "conflict": "warning"}


def thin(token: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen of the same width at every zoom."""
    made = QPen(theme.colour(token), width, style)
    made.setCosmetic(True)
    return made


class Looks:
    """All of a canvas; a new theme or text size makes the window, and so these, anew."""

    def __init__(self) -> None:
        states = ("free", "held", "assigned", "confirmed", "blocked", "conflict")
        self.of_state = {state: state_look(state) for state in states}
        self.numbers = [fonts.plan_font(pixels, 600) for pixels in PLAN_NUMBER]
        self.names = [fonts.plan_font(pixels, 500) for pixels in PLAN_NAME]
        self.number_px = [font.pixelSize() for font in self.numbers]
        self.name_px = [font.pixelSize() for font in self.names]
        self.in_a_hurry = False  # somebody zooms: names are made when that ends

    def label_font(self) -> QFont:
        return self.numbers[1]

    def name_font(self, zoom: float) -> QFont:
        """Return the font of names of zones and pavilions, which from afar have as little room as numbers."""
        return self.numbers[min(step_of(zoom), 1)] if zoom >= NUMBERS_FROM else self.label_font()


def state_look(state: str) -> BoothLook:
    """Return how booths in one of the STATES look; the legend shows the same."""
    return BoothLook(f"booth_{state}", f"booth_{state}_edge", f"booth_{state}_text", _SIGNS.get(state, ""))
