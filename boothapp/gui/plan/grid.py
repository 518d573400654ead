"""The lines behind the plan: as near to each other as can be seen apart."""

import math

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from boothapp.gui import theme
from boothapp.gui.plan.looks import CM, thin

STEPS_M = (0.1, 0.5, 1.0, 5.0, 10.0, 50.0, 100.0)
LEAST_PX = 10.0


def step_for(scale: float) -> float:
    """Return the metres between two lines at so many pixels a unit."""
    return next((step for step in STEPS_M if step * CM * scale >= LEAST_PX), STEPS_M[-1])


class Grid:
    """Draws the ground outside the hall with its lines."""

    def __init__(self) -> None:
        self._ground, self._pen = theme.colour("canvas"), thin("grid")

    def draw(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Fill an area (units) and rule it."""
        step = step_for(scale) * CM
        painter.fillRect(area, self._ground)
        painter.setPen(self._pen)
        left, top = math.floor(area.left() / step), math.floor(area.top() / step)
        xs = [at * step for at in range(left, math.ceil(area.right() / step) + 1)]
        ys = [at * step for at in range(top, math.ceil(area.bottom() / step) + 1)]
        lines = [QLineF(x, area.top(), x, area.bottom()) for x in xs]
        lines += [QLineF(area.left(), y, area.right(), y) for y in ys]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
