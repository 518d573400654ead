"""The program's mark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from boothapp.gui import icons, theme


class Mark(QWidget):
    """The program's mark: a tent on a green tile."""

    def __init__(self, size: int = 28) -> None:
        super().__init__()
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        side = self.width()
        painter.drawRoundedRect(self.rect(), side * 0.28, side * 0.28)
        icons.draw(painter, "tent", "on_primary", QRectF(side * 0.18, side * 0.18, side * 0.64, side * 0.64))
