"""The head of a table that shows by which column its rows are in order."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from boothapp.gui import fonts, icons
from boothapp.gui.tokens import Role

_BESIDE, _GAP, _ARROW = 10, 2, 12  # pixels: beside the words, as the style sheet has it; before the arrow; the arrow


class SortedHead(QHeaderView):
    """The arrow stands beside the words of its column; Qt's would stand beside those of the next one."""

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        super().paintSection(painter, rect, number)
        if number == self.sortIndicatorSection() and rect.width() > _ARROW:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            arrow = icons.pixmap(f"chevron-{'up' if up else 'down'}", "primary", _ARROW, self.devicePixelRatioF())
            painter.drawPixmap(self.arrow_left(rect, number), rect.center().y() - _ARROW // 2 + 1, arrow)

    def arrow_left(self, rect: QRect, number: int) -> int:
        """Return where the arrow of a column begins: behind its words, before words on the right."""
        told = self.model().headerData(number, self.orientation())
        words = QFontMetrics(fonts.font(Role.LABEL, weight=600)).horizontalAdvance(str(told))
        side = self.model().headerData(number, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        if side is not None and int(side) & int(Qt.AlignmentFlag.AlignRight):
            return max(rect.right() + 1 - _BESIDE - words - _GAP - _ARROW, rect.left())
        return min(rect.left() + _BESIDE + words + _GAP, rect.right() + 1 - _ARROW)
