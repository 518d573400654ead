"""The ring around what has the focus, where the style sheet cannot draw it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from boothapp.gui import theme
from boothapp.gui.tokens import FOCUS_WIDTH, RADIUS_CONTROL


def draw(painter: QPainter, area: QRect, radius: int = RADIUS_CONTROL) -> None:
    """Draw the ring inside `area`."""
    inset = FOCUS_WIDTH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("primary"), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
