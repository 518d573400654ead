"""Words on a band at the foot of a picture: what letting go of a drag does, or why it does nothing."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from boothapp.gui import fonts, theme
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.file_drops import Answer

_TAKEN, _REFUSED = ("primary", "on_primary"), ("danger_tint", "danger")
_HEIGHT = 26  # pixels at 100 %


def paint_answer(painter: QPainter, picture: QRect, answer: Answer) -> None:
    """Paint what is said to a drag over `picture`."""
    paint_band(painter, picture, answer.words, _REFUSED if answer.refused else _TAKEN)


def paint_band(painter: QPainter, picture: QRect, words: str, colours: tuple[str, str]) -> None:
    """Paint words on a band of the first colour, in the second."""
    ground, ink = colours
    high = fonts.scaled(_HEIGHT)
    band = QRect(picture.left(), picture.bottom() - high + 1, picture.width(), high)
    painter.fillRect(band, theme.colour(ground))
    painter.setPen(theme.colour(ink))
    painter.setFont(fonts.font(Role.LABEL, weight=600))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, band.width() - 16)
    painter.drawText(band, int(Qt.AlignmentFlag.AlignCenter), shown)
