"""How a row of the tab "Đoàn" is drawn: a name and figures, a line below, a bar of how much is given."""

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from boothapp.gui import fonts, icons, theme
from boothapp.gui.covered import covered
from boothapp.gui.plan.delegations.figures_model import Figures, promised_words
from boothapp.gui.plan.rows_model import ROW, Index
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import wrapped
from boothapp.gui.widgets.fields import LineEdit

_EDGE, _AIR, _BAR = 12, 6, 4  # pixels
_MOST_LINES = 2  # of each text below a name
_BOX, _BOX_AIR, _SIGN, _ROUND = 64, 3, 14, 5.0  # of the box that the promise stands in


class FiguresDelegate(QStyledItemDelegate):
    """What is not right stands behind the other figures, in its own colour; the promise in a box to be typed into."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Figures = index.data(ROW)
        title, small = QFontMetrics(fonts.font(Role.STRONG)), QFontMetrics(fonts.font(Role.LABEL))
        if row.kind == "head":
            return QSize(100, small.height() + 3 * _AIR)
        width = wrapped.row_width(self, option)
        lines = small.height() * sum(len(_lines(text, width - 2 * _EDGE)) for text in (row.below, row.alarm))
        promise = _box_height() + 2 * _BOX_AIR if row.delegation_id else 0
        return QSize(100, title.height() + promise + lines + _BAR + 3 * _AIR)

    def promise_box(self, area: QRect) -> QRect:
        """Return where the promise of a row stands, by the row's rectangle."""
        top = area.top() + _AIR + QFontMetrics(fonts.font(Role.STRONG)).height() + _BOX_AIR
        wide = fonts.scaled(_BOX)
        return QRect(area.right() - _EDGE - wide, top, wide, _box_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit("plan.delegations.promise", numbers=True)
        editor.setParent(parent)
        editor.setProperty("dense", "true")
        editor.setAccessibleName(promised_words())
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self.promise_box(QRect(option.rect)))

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
            if row.delegation_id:
                editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
                self._promise(painter, self.promise_box(QRect(option.rect)), row, editable=editable)
        painter.restore()

    def _promise(self, painter: QPainter, box: QRect, row: Figures, *, editable: bool) -> None:
        """Draw the number of booths promised; one that can be changed looks like a field."""
        words = QRectF(_EDGE, box.top(), box.left() - _EDGE - 4, box.height())
        _write(painter, words, promised_words(), fonts.font(Role.LABEL), "text2", middle=True)
        if editable:
            painter.setPen(QPen(theme.colour("field_border"), 1.0))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
            sign = QRectF(box.right() - _SIGN - 4, box.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
            icons.draw(painter, "edit", "muted", sign)
        figure = QRectF(box).adjusted(8, 0, -_SIGN - 6, 0)
        _write(painter, figure, row.promised or "–", fonts.number_font(Role.BODY), "text", middle=True)

    def _row(self, painter: QPainter, words: QRectF, row: Figures) -> None:
        strong, small, number = fonts.font(Role.STRONG), fonts.font(Role.LABEL), fonts.number_font(Role.STRONG)
        taken = QFontMetrics(number).horizontalAdvance(row.right) + 2
        _write(painter, QRectF(words.right() - taken, words.top(), taken, words.height()), row.right, number, "text")
        _write(painter, words.adjusted(0, 0, -taken - 4, 0), covered(row.title), strong, "text")
        words.translate(0, QFontMetrics(strong).height())
        if row.delegation_id:
            words.translate(0, _box_height() + 2 * _BOX_AIR)
        for text, tone in ((row.below, "text2"), (row.alarm, "warn")):
            for line in _lines(text, words.width()):
                _write(painter, words, line, small, tone)
                words.translate(0, QFontMetrics(small).height())
        if row.share is not None:
            bar = QRectF(words.left(), words.top() + _AIR / 2, words.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border"))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(bar.width() * row.share)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(bar, 2, 2)


def _lines(text: str, width: float) -> list[str]:
    return wrapped.lines(text, fonts.font(Role.LABEL), width, _MOST_LINES) if text else []


def _box_height() -> int:
    return QFontMetrics(fonts.font(Role.BODY)).height() + 8


def _write(painter: QPainter, area: QRectF, text: str, font: QFont, tone: str, *, middle: bool = False) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(area.width()))
    place = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | place), cut)
