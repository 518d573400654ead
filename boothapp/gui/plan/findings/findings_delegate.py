"""How a row of the plan's findings is drawn: kinds with the sign of their level, findings on up to two lines."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.plan.findings.finding_signs import SIGNS
from boothapp.gui.plan.findings.findings_model import FindingsModel, Kind, words_of
from boothapp.gui.plan.rows_model import ROW, Index
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import wrapped

_EDGE, _SIGN, _GAP, _AIR = 6, 16, 6, 5  # pixels
_MOST_LINES = 4
_LEFT = _EDGE + _SIGN + _GAP  # of the words


class FindingsDelegate(QStyledItemDelegate):
    """A row is as high as its words need, four lines at most."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = index.data(ROW), wrapped.row_width(self, option)
        lines = wrapped.lines(words_of(row), _font(row), width - _LEFT - _right(row), _MOST_LINES)
        return QSize(width, len(lines) * QFontMetrics(_font(row)).height() + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = index.data(ROW), QRect(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, theme.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("sunken"))
        if isinstance(row, Kind):
            name, colour = SIGNS[row.level]
            top = area.top() + _AIR
            icons.draw(painter, name, colour, QRectF(area.left() + _EDGE, top, _SIGN, _SIGN))
            model = index.model()
            folded = isinstance(model, FindingsModel) and row.code in model.folded
            arrow = QRectF(area.right() - _EDGE - _SIGN, top, _SIGN, _SIGN)
            icons.draw(painter, "chevron-right" if folded else "chevron-down", "muted", arrow)
        font = _font(row)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        height = QFontMetrics(font).height()
        words = area.adjusted(_LEFT, _AIR, -_right(row), 0)
        for line in wrapped.lines(words_of(row), font, words.width(), _MOST_LINES):
            painter.drawText(
                QRect(words.left(), words.top(), words.width(), height), Qt.AlignmentFlag.AlignVCenter, line
            )
            words.translate(0, height)
        painter.restore()


def _right(row: object) -> int:
    return _LEFT if isinstance(row, Kind) else _EDGE


def _font(row: object) -> QFont:
    if not isinstance(row, Kind):
        return fonts.font(Role.BODY)
    font = fonts.font(Role.LABEL)
    font.setWeight(font.Weight.DemiBold)
    return font
