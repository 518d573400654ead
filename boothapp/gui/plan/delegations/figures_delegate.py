"""How a row of the tab "Đoàn" is drawn: a name and figures, a line below, a bar of how much is given."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, theme
from boothapp.gui.covered import covered
from boothapp.gui.plan.delegations.figures_model import Figures
from boothapp.gui.plan.rows_model import ROW, Index
from boothapp.gui.tokens import Role

_EDGE, _AIR, _BAR = 12, 6, 4  # pixels


class FiguresDelegate(QStyledItemDelegate):
    """What is not right stands behind the other figures, in its own colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Figures = index.data(ROW)
        title, small = QFontMetrics(fonts.font(Role.STRONG)), QFontMetrics(fonts.font(Role.LABEL))
        if row.kind == "head":
            return QSize(100, small.height() + 3 * _AIR)
        lines = small.height() * (1 + bool(row.below and row.alarm))
        return QSize(100, title.height() + lines + _BAR + 3 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Figures = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver and row.kind != "head":
            painter.fillRect(area, theme.colour("sunken"))
        words = area.adjusted(_EDGE, _AIR, -_EDGE, 0)
        if row.kind == "head":
            _write(painter, words.adjusted(0, _AIR, 0, 0), row.title, fonts.font(Role.CAPTION), "text2")
        else:
            self._row(painter, words, row)
        painter.restore()

    def _row(self, painter: QPainter, words: QRectF, row: Figures) -> None:
        strong, small, number = fonts.font(Role.STRONG), fonts.font(Role.LABEL), fonts.number_font(Role.STRONG)
        taken = QFontMetrics(number).horizontalAdvance(row.right) + 2
        _write(painter, QRectF(words.right() - taken, words.top(), taken, words.height()), row.right, number, "text")
        _write(painter, words.adjusted(0, 0, -taken - 4, 0), covered(row.title), strong, "text")
        words.translate(0, QFontMetrics(strong).height())
        for text, tone in ((row.below, "text2"), (row.alarm, "warn")):
            if text:
                _write(painter, words, text, small, tone)
                words.translate(0, QFontMetrics(small).height())
        if row.share is not None:
            bar = QRectF(words.left(), words.top() + _AIR / 2, words.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border"))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(bar.width() * row.share)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(bar, 2, 2)


def _write(painter: QPainter, area: QRectF, text: str, font: QFont, tone: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(area.width()))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), cut)
