"""How a row of the plan's findings is drawn: kinds with the sign of their level, findings on up to two lines."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.plan.findings.finding_signs import SIGNS
from boothapp.gui.plan.findings.findings_model import FindingsModel, Kind, words_of
from boothapp.gui.plan.rows_model import ROW, Index
from boothapp.gui.tokens import Role

_EDGE, _SIGN, _GAP, _AIR = 6, 16, 6, 5  # pixels
_MOST_LINES = 4
_LEFT = _EDGE + _SIGN + _GAP  # of the words


class FindingsDelegate(QStyledItemDelegate):
    """A row is as high as its words need, four lines at most."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        role = Role.LABEL if isinstance(row, Kind) else Role.BODY
        lines = _lines(words_of(row), role, width - _LEFT - _right(row))
        return QSize(width, len(lines) * QFontMetrics(fonts.font(role)).height() + 2 * _AIR)

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
        role = Role.LABEL if isinstance(row, Kind) else Role.BODY
        font = fonts.font(role)
        font.setWeight(font.Weight.DemiBold if isinstance(row, Kind) else font.weight())
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        height = QFontMetrics(font).height()
        words = area.adjusted(_LEFT, _AIR, -_right(row), 0)
        for line in _lines(words_of(row), role, words.width()):
            painter.drawText(
                QRect(words.left(), words.top(), words.width(), height), Qt.AlignmentFlag.AlignVCenter, line
            )
            words.translate(0, height)
        painter.restore()


def _right(row: object) -> int:
    return _LEFT if isinstance(row, Kind) else _EDGE


def _lines(text: str, role: Role, width: int) -> list[str]:
    """Return a text on up to four lines; what has no room ends with "…"."""
    font = fonts.font(role)
    if role is Role.LABEL:
        font.setWeight(font.Weight.DemiBold)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        if len(found) == _MOST_LINES - 1:
            rest = text[line.textStart() :]
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 20)))
            break
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found or [""]
