"""The slips taken in on each of the last days, as bars; their text is there for screen readers too."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from boothapp.gui import fonts, theme
from boothapp.gui.tokens import Role
from boothapp.gui.wording.measures import counted

_BAR, _LEAST = 33, 2  # pixels wide; high for a day that had slips
_RADIUS = 4
_SHARE = 0.72  # of a day's width at most
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class SlipBars(QWidget):
    """The last day is today."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview.slips")
        self._days: Sequence[tuple[str, int]] = ()

    def show_days(self, slips: Sequence[tuple[date, int]]) -> None:
        """Show days with their numbers of slips, today last."""
        words = [self._word(day) for day, _ in slips[:-1]] + [self.tr("Hôm nay")]
        self._days = [(word, count) for word, (_, count) in zip(words, slips, strict=False)]
        told = ", ".join(f"{word} {count}" for word, count in self._days)
        self.setAccessibleName(self.tr("Phiếu tiếp nhận 7 ngày: {days}").format(days=told))
        self.setToolTip(told)
        self.update()

    def _word(self, day: date) -> str:
        week = (self.tr("T2"), self.tr("T3"), self.tr("T4"), self.tr("T5"), self.tr("T6"), self.tr("T7"))
        return (*week, self.tr("CN"))[day.weekday()]

    def minimumSizeHint(self) -> QSize:
        high = QFontMetrics(fonts.font(Role.MUTED)).height()
        return QSize(7 * 2 * high, 2 * high + 8)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        numbers, words = fonts.number_font(Role.MUTED), fonts.font(Role.MUTED)
        above, below = QFontMetrics(numbers).height() + 4, QFontMetrics(words).height() + 6
        longest = QFontMetrics(words).horizontalAdvance(self._days[-1][0]) + 8  # "Hôm nay" is longer than "T2"
        last = max(float(longest), self.width() / len(self._days))
        step = (self.width() - last) / max(1, len(self._days) - 1)
        room, most = self.height() - above - below, max(count for _, count in self._days)
        for place, (word, count) in enumerate(self._days):
            is_today = place == len(self._days) - 1
            middle = self.width() - last / 2 if is_today else (place + 0.5) * step
            high = max(_LEAST, room * count / most) if count else 0.0
            top = above + room - high
            self._paint_bar(painter, QRectF(middle, top, min(_BAR, step * _SHARE), high), is_today)
            self._write(painter, numbers, counted(count), middle, QRectF(0, top - above, 0, above))
            self._write(painter, words, word, middle, QRectF(0, self.height() - below, 0, below))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF, is_today: bool) -> None:
        """Draw a bar whose left edge is given as its middle."""
        radius = min(_RADIUS, bar.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if is_today else "selection"))
        painter.drawRoundedRect(bar.translated(-bar.width() / 2, 0), radius, radius)

    def _write(self, painter: QPainter, font: QFont, text: str, middle: float, line: QRectF) -> None:
        """Write a text above or below a bar."""
        wide = QFontMetrics(font).horizontalAdvance(text) + 2
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        painter.drawText(line.adjusted(middle - wide / 2, 0, middle + wide / 2, 0), _CENTRE, text)
